//! The assessments of a place with their rounds, as the tree shows them.

use std::cmp::Reverse;

use pit_record::body::Mode;
use pit_record::contents::RoundSummary;
use pit_record::{Body, Noun, ThingId};
use pit_report::content::{lens_words, score_words};
use pit_store::Library;
use pit_words::Words;
use pit_workbook::score::headline;

use crate::error::AppError;
use crate::pages::{answered, component_name};
use crate::views::{AssessmentRow, RoundRow};

/// The assessments of a place.
pub(super) fn assessments(
    library: &Library,
    words: &Words,
    place: ThingId,
) -> Result<Vec<AssessmentRow>, AppError> {
    let mut rows = Vec::new();
    for child in library.children_of(place, Noun::Assessment)? {
        let Body::Assessment(assessment) = child.body else {
            continue;
        };
        let rounds = rounds(library, child.id)?;
        rows.push(AssessmentRow {
            id: child.id.to_string(),
            lens: lens_words(words, &assessment.lens),
            rounds: rounds.iter().map(|round| round_row(words, round)).collect(),
        });
    }
    Ok(rows)
}

/// Whether a search finds an assessment of a place: by its lens, or by an action of its rounds.
pub(super) fn finds(
    library: &Library,
    words: &Words,
    place: ThingId,
    query: &str,
) -> Result<bool, AppError> {
    let fits = |text: &str| text.to_lowercase().contains(query);
    for child in library.children_of(place, Noun::Assessment)? {
        if matches!(&child.body, Body::Assessment(one) if fits(&lens_words(words, &one.lens))) {
            return Ok(true);
        }
        for round in library.children_of(child.id, Noun::Round)? {
            let actions = library.children_of(round.id, Noun::Action)?;
            let mut actions = actions.iter().map(|action| &action.body);
            if actions.any(|body| matches!(body, Body::Action(action) if fits(&action.what))) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// The rounds of an assessment, newest first.
pub(super) fn rounds(
    library: &Library,
    assessment: ThingId,
) -> Result<Vec<RoundSummary>, AppError> {
    let mut rounds = library.summaries(assessment)?;
    // Of one day, the later written one first.
    rounds.reverse();
    rounds.sort_by_key(|summary| Reverse(summary.round.held_on));
    Ok(rounds)
}

fn round_row(words: &Words, one: &RoundSummary) -> RoundRow {
    let opened = one.sheets.iter();
    RoundRow {
        id: one.id.to_string(),
        date: words.day(one.round.held_on),
        who: who(words, one),
        summary: summary(words, one),
        opened: opened
            .map(|sheet| component_name(sheet.workbook.component))
            .collect(),
    }
}

/// Who answered: one person's view is never "agreed".
fn who(words: &Words, one: &RoundSummary) -> String {
    if one.round.mode == Mode::OnePerson {
        return words.say("one-persons-view");
    }
    let room: u32 = one.round.scope.in_the_room.values().sum();
    let people = one.seats.max(room as usize);
    if people == 0 {
        words.say("home-a-group")
    } else if one.sheets.iter().any(|sheet| !sheet.agreed.is_empty()) {
        words.say_with("home-agreed-by", &[("people", people.into())])
    } else {
        words.say_with("home-in-the-room", &[("people", people.into())])
    }
}

/// What came of the sheets, two at the most, and how many others there are.
fn summary(words: &Words, one: &RoundSummary) -> String {
    let headlines = one.sheets.iter().filter_map(|sheet| {
        // Where answers don't fit their workbook the page of the sheet says so; here it is how far it is.
        let headline = headline(&sheet.answers().ok()?);
        let score = score_words(words, &sheet.workbook, &headline)?;
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
        let progress = one.sheets.iter().map(|sheet| {
            let title = (&sheet.workbook.title).into();
            let progress = answered(words, &sheet.workbook, sheet.agreed.len()).into();
            words.say_with("home-progress", &[("title", title), ("progress", progress)])
        });
        told.extend(progress.take(2));
    }
    let more = one.sheets.len() - told.len();
    if more > 0 {
        told.push(words.say_with("home-more", &[("count", more.into())]));
    }
    if told.is_empty() {
        told.push(words.say("home-no-sheet"));
    }
    told.join("; ")
}
