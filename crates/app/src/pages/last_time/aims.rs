//! The last round's aims, and whether they came true.

use pit_record::body::Aim;
use pit_record::compared::of_workbook;
use pit_record::contents::{RoundContents, SheetContents};
use pit_words::Words;
use pit_workbook::Criterion;
use pit_workbook::compare::{AimOutcome, NotScored, Standing, aims as outcomes};

use crate::error::AppError;
use crate::pages::{level, value_of};
use crate::views::LastAim;

/// Every aim of the last round, in the order of its sheets.
pub(super) fn aims(
    words: &Words,
    here: &RoundContents,
    last: &RoundContents,
) -> Result<Vec<LastAim>, AppError> {
    let mut told = Vec::new();
    for then in &last.sheets {
        let now = of_workbook(here, &then.workbook.id);
        let came = match now {
            Some(now) => outcomes(&then.answers()?, &now.answers()?),
            None => Vec::new(),
        };
        for criterion in &then.workbook.criteria {
            let aim = then.of(&criterion.id).and_then(|said| said.aim.as_ref());
            let came = came.iter().find(|one| one.criterion.id == criterion.id);
            told.extend(aim.map(|aim| one(words, then, criterion, aim, now, came)));
        }
    }
    Ok(told)
}

fn one(
    words: &Words,
    then: &SheetContents,
    criterion: &Criterion,
    aim: &Aim,
    now: Option<&SheetContents>,
    came: Option<&AimOutcome>,
) -> LastAim {
    let aimed = level::of_id(&then.workbook, &aim.level);
    let mark = |level: Option<String>| ("mark", level.unwrap_or_default().into());
    let standing = came.map(|came| &came.now);
    let level = match standing {
        Some(Standing::Level(level)) => {
            now.and_then(|sheet| level::of_id(&sheet.workbook, &level.id))
        }
        _ => None,
    };
    let stands = mark(level.as_ref().map(|level| level.mark.clone()));
    let outcome = match (now, came, standing) {
        (None, ..) => words.say("last-time-aim-not-opened"),
        (_, None, _) | (_, _, None) => words.say("last-time-aim-changed"),
        (_, Some(came), _) if came.came_true => words.say_with("last-time-aim-true", &[stands]),
        (_, _, Some(Standing::Level(_))) => words.say_with("last-time-aim-not-yet", &[stands]),
        (_, _, Some(Standing::Not(NotScored::Unanswered))) => words.say("last-time-aim-open"),
        (_, _, Some(Standing::Not(why))) => {
            let why = words.say(&format!("compare-not-{}", value_of(*why)));
            words.say_with("last-time-aim-not", &[("why", why.into())])
        }
    };
    let title = ("title", (&then.workbook.short_title).into());
    let aimed = mark(aimed.map(|level| level.mark));
    LastAim {
        sheet: now
            .filter(|sheet| sheet.workbook.criterion(&criterion.id).is_some())
            .map(|sheet| sheet.id.to_string()),
        criterion: criterion.id.clone(),
        label: criterion.label.clone(),
        aim: match aim.by {
            Some(day) => {
                let day = ("day", words.day(day).into());
                words.say_with("last-time-aim-by", &[title, aimed, day])
            }
            None => words.say_with("last-time-aim", &[title, aimed]),
        },
        outcome,
        now: level,
    }
}
