//! The assessments of a place with their rounds, as the tree shows them.

use std::cmp::Reverse;

use pit_record::body::Mode;
use pit_record::contents::SheetSummary;
use pit_record::{Body, Noun, ThingId};
use pit_report::content::{lens_words, score_words};
use pit_store::{Library, RoundGlance};
use pit_words::Words;
use pit_workbook::score::headline;

use crate::error::AppError;
use crate::pages::{answered, component_name};
use crate::views::{AssessmentRow, RoundRow};

/// How many sheets' headlines a row tells.
const TOLD: usize = 2;

/// The assessments of a place.
pub(in crate::pages) fn assessments(
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
            rounds: round_rows(library, words, &rounds)?,
        });
    }
    Ok(rows)
}

/// The rounds of an assessment at a glance, newest first.
pub(super) fn rounds(library: &Library, assessment: ThingId) -> Result<Vec<RoundGlance>, AppError> {
    let mut rounds = library.glances(assessment)?;
    // Of one day, the later written one first.
    rounds.reverse();
    rounds.sort_by_key(|glance| Reverse(glance.round.held_on));
    Ok(rounds)
}

/// The newest round says what came of it; the earlier ones stand behind "More", with their day.
fn round_rows(
    library: &Library,
    words: &Words,
    rounds: &[RoundGlance],
) -> Result<Vec<RoundRow>, AppError> {
    let rows = rounds.iter().enumerate().map(|(at, one)| {
        let opened = one.sheets.iter();
        Ok(RoundRow {
            id: one.id.to_string(),
            date: words.day(one.round.held_on),
            locked: one.locked.map_or_else(String::new, |(number, day)| {
                let args = [("day", words.day(day).into()), ("number", number.into())];
                words.say_with("home-locked", &args)
            }),
            who: who(words, one),
            summary: match at {
                0 => summary(library, words, one)?,
                _ => String::new(),
            },
            opened: opened
                .map(|sheet| component_name(sheet.workbook.component))
                .collect(),
        })
    });
    rows.collect()
}

/// Who answered: one person's view is never "agreed".
fn who(words: &Words, one: &RoundGlance) -> String {
    if one.round.mode == Mode::OnePerson {
        return words.say("one-persons-view");
    }
    let room: u32 = one.round.scope.in_the_room.values().sum();
    let people = one.seats.max(room as usize);
    if people == 0 {
        words.say("home-a-group")
    } else if one.sheets.iter().any(|sheet| sheet.answered) {
        words.say_with("home-agreed-by", &[("people", people.into())])
    } else {
        words.say_with("home-in-the-room", &[("people", people.into())])
    }
}

/// What came of the sheets, two at the most, and how many others there are. What was agreed is read
/// sheet by sheet, until there is enough to tell.
fn summary(library: &Library, words: &Words, one: &RoundGlance) -> Result<String, AppError> {
    let mut told = Vec::new();
    let mut progress = Vec::new();
    for glance in &one.sheets {
        if told.len() == TOLD {
            break;
        }
        let sheet = SheetSummary {
            id: glance.id,
            workbook: glance.workbook.clone(),
            agreed: library.agreed_on(glance.id)?,
        };
        told.extend(headline_of(words, &sheet));
        let title = (&sheet.workbook.title).into();
        let answered = answered(words, &sheet.workbook, sheet.agreed.len()).into();
        let args = [("title", title), ("progress", answered)];
        progress.push(words.say_with("home-progress", &args));
    }
    if told.is_empty() {
        progress.truncate(TOLD);
        told = progress;
    }
    let more = one.sheets.len() - told.len();
    if more > 0 {
        told.push(words.say_with("home-more", &[("count", more.into())]));
    }
    if told.is_empty() {
        told.push(words.say("home-no-sheet"));
    }
    Ok(told.join("; "))
}

/// The headline of a sheet, where it has one.
fn headline_of(words: &Words, sheet: &SheetSummary) -> Option<String> {
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
}
