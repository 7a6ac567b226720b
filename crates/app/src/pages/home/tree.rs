//! The tree of places: larger ones before those within them, each with its assessments and rounds.

use std::collections::{BTreeMap, BTreeSet};

use pit_record::body::{Mode, Place, Round};
use pit_record::contents::RoundContents;
use pit_record::{Body, ThingId};
use pit_report::content::{lens_words, score_words};
use pit_store::Library;
use pit_words::Words;

use crate::error::AppError;
use crate::pages::{component_name, progress, value_of};
use crate::score;
use crate::views::{AssessmentRow, PlaceRow, RoundRow};

/// The places that fit a search, each after the larger ones it is part of.
pub(super) fn places(
    library: &Library,
    words: &Words,
    all: &[ThingId],
    query: &str,
) -> Result<Vec<PlaceRow>, AppError> {
    let query = query.trim().to_lowercase();
    let mut tree = Tree::default();
    // By name, as the library lists them.
    for id in all {
        if let Some(Body::Place(place)) = library.shown(*id)? {
            let above = place.part_of.filter(|above| all.contains(above));
            tree.under.entry(above).or_default().push(*id);
            tree.places.insert(*id, place);
        }
    }
    let mut order = Vec::new();
    tree.walk(None, 0, &mut order);
    // Two computers can have put two places within each other: those hang from nothing.
    let lost: Vec<ThingId> = all
        .iter()
        .filter(|id| tree.places.contains_key(id))
        .copied()
        .collect();
    for id in lost {
        if !order.iter().any(|(listed, _)| *listed == id) {
            tree.list(id, 0, &mut order);
        }
    }
    let mut rows = Vec::new();
    for (id, depth) in order {
        let Some(place) = tree.places.get(&id) else {
            continue;
        };
        let (assessments, texts) = assessments(library, words, id)?;
        let fits = query.is_empty()
            || place.name.to_lowercase().contains(&query)
            || texts
                .iter()
                .any(|text| text.to_lowercase().contains(&query));
        rows.push((fits, row(words, id, depth, place, assessments)));
    }
    Ok(with_larger(rows))
}

#[derive(Default)]
struct Tree {
    places: BTreeMap<ThingId, Place>,
    under: BTreeMap<Option<ThingId>, Vec<ThingId>>,
}

impl Tree {
    fn walk(&self, above: Option<ThingId>, depth: u32, order: &mut Vec<(ThingId, u32)>) {
        for id in self.under.get(&above).into_iter().flatten() {
            self.list(*id, depth, order);
        }
    }

    fn list(&self, id: ThingId, depth: u32, order: &mut Vec<(ThingId, u32)>) {
        if !order.iter().any(|(listed, _)| *listed == id) {
            order.push((id, depth));
            self.walk(Some(id), depth + 1, order);
        }
    }
}

/// Those that fit, and the larger places they are part of.
fn with_larger(rows: Vec<(bool, PlaceRow)>) -> Vec<PlaceRow> {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for (fits, row) in rows.iter().rev() {
        if *fits || wanted.contains(&row.id) {
            wanted.insert(row.id.clone());
            wanted.extend(row.part_of.clone());
        }
    }
    let rows = rows.into_iter().map(|(_, row)| row);
    rows.filter(|row| wanted.contains(&row.id)).collect()
}

fn row(
    words: &Words,
    id: ThingId,
    depth: u32,
    place: &Place,
    assessments: Vec<AssessmentRow>,
) -> PlaceRow {
    let size = place.size.map(value_of).unwrap_or_default();
    let mut about = Vec::new();
    if !size.is_empty() {
        about.push(words.say(&format!("home-size-{size}")));
    }
    if let Some(people) = place.population {
        let people = words.number(people);
        about.push(words.say_with("home-people", &[("people", people.into())]));
    }
    PlaceRow {
        id: id.to_string(),
        depth,
        name: place.name.clone(),
        about: about.join(", "),
        invented: place.invented,
        size,
        population: place
            .population
            .map(|n| words.number(n))
            .unwrap_or_default(),
        part_of: place.part_of.map(|above| above.to_string()),
        assessments,
    }
}

/// The assessments of a place, and the texts a search looks through.
fn assessments(
    library: &Library,
    words: &Words,
    place: ThingId,
) -> Result<(Vec<AssessmentRow>, Vec<String>), AppError> {
    let (mut rows, mut texts) = (Vec::new(), Vec::new());
    for child in library.children(place)? {
        let Body::Assessment(assessment) = child.body else {
            continue;
        };
        let lens = lens_words(words, &assessment.lens);
        texts.push(lens.clone());
        let mut row = AssessmentRow {
            id: child.id.to_string(),
            lens,
            rounds: Vec::new(),
        };
        for (id, _) in rounds(library, child.id)? {
            if let Some(contents) = library.round(id)? {
                texts.extend(
                    contents
                        .actions
                        .iter()
                        .map(|(_, action)| action.what.clone()),
                );
                row.rounds.push(round_row(words, &contents));
            }
        }
        rows.push(row);
    }
    Ok((rows, texts))
}

/// The rounds of an assessment, newest first.
pub(super) fn rounds(
    library: &Library,
    assessment: ThingId,
) -> Result<Vec<(ThingId, Round)>, AppError> {
    let children = library.children(assessment)?.into_iter();
    let mut rounds: Vec<(ThingId, Round)> = children
        .filter_map(|child| match child.body {
            Body::Round(round) => Some((child.id, round)),
            _ => None,
        })
        .collect();
    // Of one day, the later written one first.
    rounds.reverse();
    rounds.sort_by_key(|(_, round)| std::cmp::Reverse(round.held_on));
    Ok(rounds)
}

fn round_row(words: &Words, contents: &RoundContents) -> RoundRow {
    let opened = contents.sheets.iter();
    RoundRow {
        id: contents.id.to_string(),
        date: words.day(contents.round.held_on),
        who: who(words, contents),
        summary: summary(words, contents),
        opened: opened
            .map(|sheet| component_name(sheet.workbook.component))
            .collect(),
    }
}

/// Who answered: one person's view is never "agreed".
fn who(words: &Words, contents: &RoundContents) -> String {
    if contents.round.mode == Mode::OnePerson {
        return words.say("one-persons-view");
    }
    let room: u32 = contents.round.scope.in_the_room.values().sum();
    let people = contents.seats.len().max(room as usize);
    let mut answered = contents
        .sheets
        .iter()
        .flat_map(|sheet| sheet.criteria.values());
    if people == 0 {
        words.say("home-a-group")
    } else if answered.any(|said| said.judgement.is_some()) {
        words.say_with("home-agreed-by", &[("people", people.into())])
    } else {
        words.say_with("home-in-the-room", &[("people", people.into())])
    }
}

/// What came of the sheet that is furthest, and how many others there are.
fn summary(words: &Words, contents: &RoundContents) -> String {
    // Where answers don't fit their workbook the page of the sheet says so; here it is how far it is.
    let scored = score::round(1, contents).ok();
    let headlines = contents
        .sheets
        .iter()
        .enumerate()
        .filter_map(|(index, sheet)| {
            let headline = &scored.as_ref()?.sheets.get(index)?.score.headline;
            let score = score_words(words, &sheet.workbook, headline)?;
            let mut args = vec![
                ("title", (&sheet.workbook.title).into()),
                ("score", score.into()),
            ];
            let key = match &headline.weakest_level {
                Some(level) => {
                    args.push(("mark", level.mark.to_string().into()));
                    "home-summary-weakest"
                }
                None => "home-summary",
            };
            Some(words.say_with(key, &args))
        });
    let mut told: Vec<String> = headlines.take(2).collect();
    if told.is_empty() {
        let progress = contents.sheets.iter().map(|sheet| {
            let title = (&sheet.workbook.title).into();
            let progress = progress(words, sheet).into();
            words.say_with("home-progress", &[("title", title), ("progress", progress)])
        });
        told.extend(progress.take(2));
    }
    let more = contents.sheets.len() - told.len();
    if more > 0 {
        told.push(words.say_with("home-more", &[("count", more.into())]));
    }
    if told.is_empty() {
        told.push(words.say("home-no-sheet"));
    }
    told.join("; ")
}
