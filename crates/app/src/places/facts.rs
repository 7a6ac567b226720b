//! The comparison card of places: what each rests on, in what they differ, and what is left out by
//! name. It is read before any level.

use chrono::NaiveDate;
use pit_record::compared::{Difference, SheetFacts};
use pit_workbook::compare::{Beside, LeftOut, StandsBeside};
use pit_workbook::score::CriterionShown;
use schemars::JsonSchema;
use serde::Serialize;

use super::gather::Gathered;
use crate::error::AppError;

/// What a place's answers rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FactsOf {
    /// The place.
    pub place: String,
    /// The day its round was held.
    pub held_on: NaiveDate,
    /// What the sheet rests on.
    pub facts: SheetFacts,
}

/// A criterion of a place that can't stand beside the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeftOutAt {
    /// The place.
    pub place: String,
    /// The criterion.
    pub criterion: CriterionShown,
    /// Why.
    pub why: LeftOut,
}

/// What each place rests on, in their order.
///
/// # Errors
/// Where answers do not fit their workbook.
pub(super) fn facts(gathered: &Gathered) -> Result<Vec<FactsOf>, AppError> {
    let each = gathered.members.iter().zip(gathered.sheets());
    let facts = each.map(|(member, sheet)| {
        Ok(FactsOf {
            place: member.name.clone(),
            held_on: member.round.round.held_on,
            facts: SheetFacts::of(&member.round, sheet, &sheet.answers()?),
        })
    });
    facts.collect()
}

/// What can't be compared, a place after the other, each in the workbook's order.
pub(super) fn left_out(gathered: &Gathered, criteria: &[Beside]) -> Vec<LeftOutAt> {
    let places = gathered.members.iter().enumerate();
    let left_out = places.flat_map(|(at, member)| {
        criteria
            .iter()
            .filter_map(move |one| match one.places.get(at) {
                Some(StandsBeside::LeftOut { why }) => Some(LeftOutAt {
                    place: member.name.clone(),
                    criterion: one.criterion.clone(),
                    why: *why,
                }),
                _ => None,
            })
    });
    left_out.collect()
}

/// In what any of the places differs from another.
pub(super) fn differs(places: &[FactsOf]) -> Vec<Difference> {
    let pairs = || places.iter().zip(places.iter().skip(1));
    let differ =
        |what: &Difference| pairs().any(|(one, other)| what.between(&one.facts, &other.facts));
    Difference::ALL.into_iter().filter(differ).collect()
}
