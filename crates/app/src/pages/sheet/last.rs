//! What the round before said of a criterion, to be read beside it: never an answer of this one.

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_record::body::{Answer, Audience, MoveReason};
use pit_record::contents::{CriterionContents, RoundContents, SheetContents};
use pit_store::Library;
use pit_words::Words;
use pit_workbook::Criterion;
use pit_workbook::compare::{same_meaning, same_scale};

use crate::compare::round_before;
use crate::error::AppError;
use crate::pages::{choices, level, value_of};
use crate::views::{LastSaid, LastSheet, LevelShown};

/// The sheet of the same workbook in the round before.
pub(super) struct Last {
    pub since: ThingId,
    pub held_on: NaiveDate,
    pub sheet: SheetContents,
}

impl Last {
    /// `None` where there is no round before, or the workbook was not open in it.
    pub fn of(
        library: &Library,
        contents: &RoundContents,
        sheet: &SheetContents,
    ) -> Result<Option<Self>, AppError> {
        let Some((since, held_on)) = round_before(library, contents)? else {
            return Ok(None);
        };
        let found = library.sheet_in(since, &sheet.workbook.id)?;
        Ok(found.map(|sheet| Self {
            since,
            held_on,
            sheet,
        }))
    }

    pub fn view(&self, words: &Words) -> LastSheet {
        LastSheet {
            since: self.since.to_string(),
            date: words.day(self.held_on),
            reasons: choices(words, "move-reason", &MoveReason::ALL.map(MoveReason::name)),
        }
    }

    /// What it said of a criterion that now says `said`.
    pub fn said(
        &self,
        words: &Words,
        now: &SheetContents,
        criterion: &Criterion,
        said: &CriterionContents,
    ) -> LastSaid {
        let silent = CriterionContents::default();
        let then = self.sheet.of(&criterion.id).unwrap_or(&silent);
        let stood = self.shown(then);
        let reason = then.judgement.as_ref().and_then(|one| one.reason.clone());
        let reason = reason.unwrap_or_default();
        let in_room = then.judgement.as_ref().map(|one| one.audience) == Some(Audience::Room);
        let changed = self.changed(words, now, criterion);
        let moved = match changed.is_empty() {
            true => moved(words, (&self.sheet, then), (now, said)),
            false => String::new(),
        };
        let why = said.moved.iter().find(|moved| moved.since == self.since);
        LastSaid {
            line: line(words, then, stood.as_ref(), &reason),
            stood: told(words, then, stood.as_ref()),
            level: stood,
            in_room: in_room && !reason.is_empty(),
            reason,
            aim: self.aim(words, then),
            changed,
            moved,
            why: why.map(|why| why.why.name().to_owned()).unwrap_or_default(),
            why_text: why.and_then(|why| why.text.clone()).unwrap_or_default(),
            why_audience: value_of(why.map(|why| why.audience).unwrap_or_default()),
        }
    }

    fn shown(&self, said: &CriterionContents) -> Option<LevelShown> {
        match &said.judgement.as_ref()?.answer {
            Answer::Level(id) => level::of_id(&self.sheet.workbook, id),
            _ => None,
        }
    }

    fn aim(&self, words: &Words, said: &CriterionContents) -> String {
        let aim = said.aim.as_ref();
        let aimed = aim.and_then(|aim| level::of_id(&self.sheet.workbook, &aim.level));
        let (Some(aim), Some(aimed)) = (aim, aimed) else {
            return String::new();
        };
        let mark = ("mark", aimed.mark.into());
        match aim.by {
            Some(day) => {
                let day = ("day", words.day(day).into());
                words.say_with("last-said-aim-by", &[mark, day])
            }
            None => words.say_with("last-said-aim", &[mark]),
        }
    }

    /// Why the answers of the two rounds can't be compared.
    fn changed(&self, words: &Words, now: &SheetContents, criterion: &Criterion) -> String {
        let (before, after) = (&self.sheet.workbook, &now.workbook);
        let key = match before.criterion(&criterion.id) {
            None => "last-said-new",
            Some(_) if !same_scale(&before.scale, &after.scale) => "last-said-scale",
            Some(earlier) if !same_meaning(earlier, criterion) => "last-said-words",
            Some(_) => return String::new(),
        };
        let args = [
            ("noun", (&after.noun.one).into()),
            ("then", (&before.version).into()),
            ("now", (&after.version).into()),
        ];
        words.say_with(key, &args)
    }
}

/// Which way a criterion went between two levels of one scale.
fn moved(
    words: &Words,
    (before, then): (&SheetContents, &CriterionContents),
    (after, now): (&SheetContents, &CriterionContents),
) -> String {
    let place =
        |sheet: &SheetContents, said: &CriterionContents| match &said.judgement.as_ref()?.answer {
            Answer::Level(id) => sheet.workbook.scale.index_of(id),
            _ => None,
        };
    let mark = |sheet: &SheetContents, at: usize| {
        let level = sheet.workbook.scale.levels.get(at);
        level
            .map(|level| level.mark.to_string())
            .unwrap_or_default()
    };
    let (Some(from), Some(to)) = (place(before, then), place(after, now)) else {
        return String::new();
    };
    let key = match from.cmp(&to) {
        std::cmp::Ordering::Equal => return String::new(),
        std::cmp::Ordering::Less => "last-said-up",
        std::cmp::Ordering::Greater => "last-said-down",
    };
    let args = [
        ("then", mark(before, from).into()),
        ("now", mark(after, to).into()),
    ];
    words.say_with(key, &args)
}

/// How it stood, in words.
fn told(words: &Words, said: &CriterionContents, stood: Option<&LevelShown>) -> String {
    if let Some(level) = stood {
        let args = [
            ("mark", (&level.mark).into()),
            ("name", (&level.name).into()),
        ];
        return words.say_with("window-level", &args);
    }
    words.say(match said.judgement.as_ref().map(|one| &one.answer) {
        Some(Answer::DontKnow) => "last-said-dont-know",
        Some(Answer::NotApplicable) => "last-said-not-applicable",
        _ => "last-said-unanswered",
    })
}

/// The same with its reason, in a line.
fn line(
    words: &Words,
    said: &CriterionContents,
    stood: Option<&LevelShown>,
    reason: &str,
) -> String {
    let stood = match stood {
        Some(level) => words.say_with("compare-level", &[("mark", (&level.mark).into())]),
        None => told(words, said, None),
    };
    match reason {
        "" => stood,
        reason => {
            let args = [("stood", stood.into()), ("reason", reason.into())];
            words.say_with("last-said-because", &args)
        }
    }
}
