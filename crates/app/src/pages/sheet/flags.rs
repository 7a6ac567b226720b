//! What is worth a look at a criterion. Flags inform; they block nothing.

use std::collections::BTreeMap;

use pit_record::body::Answer;
use pit_record::contents::{CriterionContents, SheetContents};
use pit_words::Words;
use pit_workbook::Criterion;
use pit_workbook::score::{Flag, flags};

use crate::error::AppError;

/// The flags of a sheet, by criterion.
pub(crate) struct Flags(BTreeMap<String, Flag>);

impl Flags {
    /// Counts the evidence of a sheet and sees where a level says more than it.
    pub fn of_sheet(sheet: &SheetContents) -> Result<Self, AppError> {
        let found = flags(&sheet.answers()?, &sheet.evidence());
        let by_id = found
            .into_iter()
            .map(|flag| (flag.criterion.id.clone(), flag));
        Ok(Self(by_id.collect()))
    }

    /// The criteria with a working level and no evidence at all, in no order.
    pub fn unsupported(&self) -> impl Iterator<Item = &Flag> {
        self.0.values().filter(|flag| flag.unsupported)
    }

    /// What is worth a look at one criterion, a sentence each.
    pub fn of(
        &self,
        words: &Words,
        criterion: &Criterion,
        said: &CriterionContents,
    ) -> Vec<String> {
        let mut told = Vec::new();
        if let Some(flag) = self.0.get(&criterion.id) {
            told.push(one(words, flag));
        }
        let judgement = said.judgement.as_ref();
        if judgement.is_some_and(|judgement| {
            judgement.answer == Answer::NotApplicable && judgement.reason.is_none()
        }) {
            told.push(words.say("flag-no-reason"));
        }
        told
    }
}

fn one(words: &Words, flag: &Flag) -> String {
    let mark = ("mark", flag.level.mark.to_string().into());
    if flag.unsupported {
        return words.say_with("flag-unsupported", &[mark]);
    }
    let wants = flag.top_level_wants.as_ref();
    let key = match wants.map(|wants| (wants.items > 0, wants.on_who_benefits)) {
        Some((true, true)) => "flag-top-both",
        Some((true, false)) => "flag-top-items",
        _ => "flag-top-benefits",
    };
    words.say_with(key, &[mark])
}
