//! Two rounds of one assessment beside each other: what `pit compare` says.

mod card;
mod telling;

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_record::contents::{RoundContents, SheetContents};
use pit_workbook::compare::{AimOutcome, Comparison, aims, compare};
use schemars::JsonSchema;
use serde::Serialize;

pub use card::{Card, Difference, SheetFacts};
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

/// A workbook in two rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SheetCompared {
    /// The workbook's title.
    pub title: String,
    /// What to know before comparing: to be read first.
    pub card: Card,
    /// What became of each criterion.
    pub comparison: Comparison,
    /// What became of the earlier round's aims.
    pub aims: Vec<AimOutcome>,
    /// Why each criterion was answered as it was, then and now; one without a reason in either is
    /// absent.
    pub reasons: Vec<Reasons>,
}

/// The reasons of one criterion, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reasons {
    /// The criterion's id.
    pub criterion: String,
    /// Why, in the earlier round.
    pub then: Option<String>,
    /// Why, in the later one.
    pub now: Option<String>,
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
    let sheets = then.sheets.iter().filter_map(|sheet| {
        let later = same_workbook(&now, sheet)?;
        Some(sheet_compared(&then, sheet, &now, later))
    });
    let named = |number, contents: &RoundContents| RoundNamed {
        number,
        id: contents.id.to_string(),
        held_on: contents.round.held_on,
    };
    Ok(CompareDocument {
        format: FORMAT,
        made_by: crate::made_by(),
        place: now.place.name.clone(),
        sheets: sheets.collect::<Result<_, _>>()?,
        only_then: not_in(&then, &now),
        only_now: not_in(&now, &then),
        then: named(then_number, &then),
        now: named(now_number, &now),
    })
}

/// The JSON Schema of [`CompareDocument`].
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(CompareDocument).to_value()
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

fn same_workbook<'a>(round: &'a RoundContents, sheet: &SheetContents) -> Option<&'a SheetContents> {
    let id = &sheet.workbook.id;
    round.sheets.iter().find(|one| one.workbook.id == *id)
}

fn not_in(round: &RoundContents, other: &RoundContents) -> Vec<String> {
    let sheets = round.sheets.iter();
    sheets
        .filter(|sheet| same_workbook(other, sheet).is_none())
        .map(|sheet| sheet.workbook.title.clone())
        .collect()
}

fn sheet_compared(
    then: &RoundContents,
    before: &SheetContents,
    now: &RoundContents,
    after: &SheetContents,
) -> Result<SheetCompared, AppError> {
    let (answered, answers) = (before.answers()?, after.answers()?);
    let comparison = compare(&answered, &answers);
    Ok(SheetCompared {
        title: after.workbook.title.clone(),
        card: Card::of(
            SheetFacts::of(then, before, &answered),
            SheetFacts::of(now, after, &answers),
        ),
        aims: aims(&answered, &answers),
        reasons: comparison
            .criteria
            .iter()
            .filter_map(|one| reasons(before, after, &one.criterion.id))
            .collect(),
        comparison,
    })
}

fn reasons(then: &SheetContents, now: &SheetContents, criterion: &str) -> Option<Reasons> {
    let reason = |sheet: &SheetContents| {
        let judgement = sheet.of(criterion)?.judgement.as_ref()?;
        judgement.reason.clone()
    };
    let (before, after) = (reason(then), reason(now));
    (before.is_some() || after.is_some()).then(|| Reasons {
        criterion: criterion.to_owned(),
        then: before,
        now: after,
    })
}
