//! The assessments of a place with their rounds, as the tree shows them.

use pit_record::body::{Mode, Round};
use pit_record::contents::RoundContents;
use pit_record::{Body, ThingId};
use pit_report::content::{lens_words, score_words};
use pit_store::Library;
use pit_words::Words;

use crate::error::AppError;
use crate::pages::{component_name, progress};
use crate::score;
use crate::views::{AssessmentRow, RoundRow};

/// The assessments of a place, and the texts a search looks through.
pub(super) fn assessments(
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
