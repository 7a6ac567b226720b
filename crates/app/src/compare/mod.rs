//! Two rounds of one assessment beside each other: what `pit compare` says.

mod telling;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pit_record::compared::{self, RoundsCompared, SheetCompared};
use pit_record::contents::{RoundContents, RoundSummary};
use pit_record::{Body, Noun, ThingId};
use pit_report::content::Beside;
use pit_store::{Library, RoundGlance};
use pit_words::Words;
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::AppError;
use crate::source::Source;

/// The number of this document's form; it rises when a field changes its meaning or goes.
pub const FORMAT: u32 = 1;

/// From so many rounds on a paper tells of them over time: two are beside each other already.
const LEAST_OVER_TIME: usize = 3;

/// Two rounds compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CompareDocument {
    /// The number of this document's form.
    pub format: u32,
    /// The program and its version.
    pub made_by: String,
    /// The place's name.
    pub place: String,
    /// The earlier round.
    pub then: RoundNamed,
    /// The later round.
    pub now: RoundNamed,
    /// One entry for each workbook opened in both, in the order of the triangle.
    pub sheets: Vec<SheetCompared>,
    /// The titles of workbooks opened in the earlier round only.
    pub only_then: Vec<String>,
    /// The titles of workbooks opened in the later round only.
    pub only_now: Vec<String>,
}

/// A round, as a comparison names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoundNamed {
    /// Its number, from 1, as `pit list` shows it.
    pub number: usize,
    /// Its id.
    pub id: String,
    /// The day it was held, as `2026-03-03`.
    pub held_on: NaiveDate,
}

/// Two rounds of one assessment, each with its number, and what became of what.
pub struct TwoRounds {
    then: (usize, RoundContents),
    now: (usize, RoundContents),
    compared: RoundsCompared,
}

/// Compares two rounds by their numbers; without numbers, the newest round with the one before it
/// of the same assessment.
///
/// # Errors
/// Where it can't be read, there is no such round, the two are not of one assessment, or nothing
/// came before.
pub fn two_rounds(
    source: &Source,
    then: Option<usize>,
    now: Option<usize>,
) -> Result<TwoRounds, AppError> {
    let now = numbered(source, now)?;
    let then = match then {
        Some(number) => numbered(source, Some(number))?,
        None => before(source, now.0, &now.1)?,
    };
    if then.1.round.assessment != now.1.round.assessment {
        return Err(AppError::NotOneAssessment);
    }
    let compared = compared::rounds(&then.1, &now.1)?;
    Ok(TwoRounds {
        then,
        now,
        compared,
    })
}

impl TwoRounds {
    /// The comparison as data.
    #[must_use]
    pub fn document(&self) -> CompareDocument {
        let named = |(number, contents): &(usize, RoundContents)| RoundNamed {
            number: *number,
            id: contents.id.to_string(),
            held_on: contents.round.held_on,
        };
        let compared = self.compared.clone();
        CompareDocument {
            format: FORMAT,
            made_by: crate::made_by(),
            place: self.now.1.place.name.clone(),
            then: named(&self.then),
            now: named(&self.now),
            sheets: compared.sheets,
            only_then: compared.only_then,
            only_now: compared.only_now,
        }
    }

    /// The comparison in sentences, a line each, as page and paper tell it.
    #[must_use]
    pub fn told(&self, words: &Words) -> Vec<String> {
        telling::told(&self.beside(), words)
    }

    fn beside(&self) -> Beside<'_> {
        Beside {
            then: &self.then.1,
            now: &self.now.1,
            compared: &self.compared,
        }
    }
}

/// The JSON Schema of [`CompareDocument`].
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(CompareDocument).to_value()
}

/// The rounds of an assessment, oldest first; of one day, in the order they were written.
pub(crate) fn in_order(
    library: &Library,
    assessment: ThingId,
) -> Result<Vec<RoundGlance>, AppError> {
    let mut rounds = library.glances(assessment)?;
    rounds.sort_by_key(|one| one.round.held_on);
    Ok(rounds)
}

/// The last round before this one, of the same assessment, with everything in it.
pub(crate) fn last_before(
    library: &Library,
    now: &RoundContents,
) -> Result<Option<RoundContents>, AppError> {
    Ok(match round_before(library, now)? {
        Some((id, _)) => library.round(id)?,
        None => None,
    })
}

/// What was agreed in those rounds of an assessment that are chosen, oldest first.
pub(crate) fn over(
    library: &Library,
    assessment: ThingId,
    all: &[RoundGlance],
    is_chosen: &dyn Fn(&RoundGlance) -> bool,
) -> Result<Vec<RoundSummary>, AppError> {
    let sheets = all.iter().flat_map(|one| &one.sheets);
    let workbooks: BTreeSet<&str> = sheets.map(|sheet| sheet.workbook.id.as_str()).collect();
    let workbooks: Vec<&str> = workbooks.into_iter().collect();
    let chosen: Vec<ThingId> = all
        .iter()
        .filter(|one| is_chosen(one))
        .map(|one| one.id)
        .collect();
    let mut rounds = library.rounds_of(assessment, &workbooks)?;
    rounds.retain(|one| chosen.contains(&one.id));
    rounds.sort_by_key(|one| one.round.held_on);
    Ok(rounds)
}

/// The rounds up to this one, oldest first, where there are enough to be read over time.
pub(crate) fn up_to(library: &Library, now: &RoundContents) -> Result<Vec<RoundSummary>, AppError> {
    let mut all = in_order(library, now.round.assessment)?;
    let here = all.iter().position(|one| one.id == now.id);
    all.truncate(here.map_or(0, |at| at + 1));
    if all.len() < LEAST_OVER_TIME {
        return Ok(Vec::new());
    }
    over(library, now.round.assessment, &all, &|_| true)
}

/// Which one that is, and when it was held.
pub(crate) fn round_before(
    library: &Library,
    now: &RoundContents,
) -> Result<Option<(ThingId, NaiveDate)>, AppError> {
    let children = library.children_of(now.round.assessment, Noun::Round)?;
    let dated = children.into_iter().filter_map(|child| match child.body {
        Body::Round(round) => Some((child.id, round.held_on)),
        _ => None,
    });
    let mut rounds: Vec<_> = dated.collect();
    rounds.sort_by_key(|(_, held_on)| *held_on);
    Ok(rounds
        .into_iter()
        .take_while(|(id, _)| *id != now.id)
        .last())
}

fn numbered(source: &Source, number: Option<usize>) -> Result<(usize, RoundContents), AppError> {
    let (number, line) = source.numbered(number)?;
    Ok((number, source.round(line.round)?))
}

/// The round before this one, of the same assessment.
fn before(
    source: &Source,
    number: usize,
    now: &RoundContents,
) -> Result<(usize, RoundContents), AppError> {
    let rounds: Vec<ThingId> = source.rounds()?.iter().map(|line| line.round).collect();
    for earlier in (1..number).rev() {
        let contents = source.round(rounds[earlier - 1])?;
        if contents.round.assessment == now.round.assessment {
            return Ok((earlier, contents));
        }
    }
    Err(AppError::NothingBefore)
}
