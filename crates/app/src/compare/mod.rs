//! Two rounds of one assessment beside each other: what `pit compare` says.

mod telling;

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_record::compared::{self, SheetCompared};
use pit_record::contents::RoundContents;
use pit_store::{Library, RoundGlance};
use schemars::JsonSchema;
use serde::Serialize;

pub use telling::told;

use crate::error::AppError;
use crate::source::Source;

/// The number of this document's form; it rises when a field changes its meaning or goes.
pub const FORMAT: u32 = 1;

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

/// Compares two rounds by their numbers; without numbers, the newest round with the one before it
/// of the same assessment.
///
/// # Errors
/// Where it can't be read, there is no such round, the two are not of one assessment, or nothing
/// came before.
pub fn document(
    source: &Source,
    then: Option<usize>,
    now: Option<usize>,
) -> Result<CompareDocument, AppError> {
    let (now_number, now) = numbered(source, now)?;
    let (then_number, then) = match then {
        Some(number) => numbered(source, Some(number))?,
        None => before(source, now_number, &now)?,
    };
    if then.round.assessment != now.round.assessment {
        return Err(AppError::NotOneAssessment);
    }
    let compared = compared::rounds(&then, &now)?;
    let named = |number, contents: &RoundContents| RoundNamed {
        number,
        id: contents.id.to_string(),
        held_on: contents.round.held_on,
    };
    Ok(CompareDocument {
        format: FORMAT,
        made_by: crate::made_by(),
        place: now.place.name.clone(),
        sheets: compared.sheets,
        only_then: compared.only_then,
        only_now: compared.only_now,
        then: named(then_number, &then),
        now: named(now_number, &now),
    })
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
    let rounds = in_order(library, now.round.assessment)?;
    let earlier = rounds.iter().take_while(|one| one.id != now.id).last();
    Ok(match earlier {
        Some(one) => library.round(one.id)?,
        None => None,
    })
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
