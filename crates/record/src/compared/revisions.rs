//! A round that was locked, opened again and changed: what became of what it said when it was locked.

use chrono::NaiveDate;
use pit_workbook::compare::{Compared, NotScored, compare};
use pit_workbook::score::{AnswersError, CriterionShown, LevelShown};

use super::of_workbook;
use crate::contents::RoundContents;

/// An earlier locked revision of a round, held against the round as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number, 1 for the first lock.
    pub number: u32,
    /// The day it was locked.
    pub locked_on: NaiveDate,
    /// The day it was opened again, where that is known.
    pub reopened_on: Option<NaiveDate>,
    /// How many criteria it answered otherwise.
    pub answered_otherwise: usize,
    /// What it gave a level, and the round as it stands gives none.
    pub no_longer_scored: Vec<LevelTaken>,
}

/// A level that was there when the round was locked, and was taken away since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelTaken {
    /// The workbook's id.
    pub workbook: String,
    /// The criterion.
    pub criterion: CriterionShown,
    /// The level it had.
    pub then: LevelShown,
    /// What it is instead.
    pub now: NotScored,
}

/// Holds earlier revisions of a round, each by its number and as it was locked, against the round as
/// it stands.
///
/// # Errors
/// Where answers do not fit their workbook.
pub fn revisions(
    earlier: &[(u32, RoundContents)],
    now: &RoundContents,
) -> Result<Vec<Revision>, AnswersError> {
    let told = earlier.iter().filter_map(|(number, then)| {
        let mut cuts = now.cuts.iter();
        let cut = cuts.find(|cut| cut.revision == *number)?;
        Some(
            against(then, now).map(|(answered_otherwise, no_longer_scored)| Revision {
                number: *number,
                locked_on: cut.locked_on,
                reopened_on: cut.reopened_on,
                answered_otherwise,
                no_longer_scored,
            }),
        )
    });
    told.collect()
}

fn against(
    then: &RoundContents,
    now: &RoundContents,
) -> Result<(usize, Vec<LevelTaken>), AnswersError> {
    let (mut otherwise, mut taken) = (0, Vec::new());
    for before in &then.sheets {
        let workbook = &before.workbook.id;
        let Some(after) = of_workbook(now, workbook) else {
            continue;
        };
        for one in compare(&before.answers()?, &after.answers()?).criteria {
            match one.what {
                Compared::Same { .. } => continue,
                Compared::ScoredInNeither { then, now } if then == now => continue,
                Compared::NoLongerScored { then, now } => taken.push(LevelTaken {
                    workbook: workbook.clone(),
                    criterion: one.criterion,
                    then,
                    now,
                }),
                _ => {}
            }
            otherwise += 1;
        }
    }
    Ok((otherwise, taken))
}
