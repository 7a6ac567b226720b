//! Two rounds of one assessment beside each other, and many of them over time: what page, paper
//! and `pit compare` alike are made from.

mod card;
mod done;
mod over;
mod revisions;

use pit_workbook::compare::{AimOutcome, Compared, Comparison, CriterionCompared, aims, compare};
use pit_workbook::score::AnswersError;
use schemars::JsonSchema;
use serde::Serialize;

use crate::body::MoveReason;
use crate::contents::{RoundContents, SheetContents};

pub use card::{Card, Difference, LeftOut, SheetFacts, WhyLeftOut};
pub use done::{ActionDone, Went};
pub use over::{OverTime, Run, over_time};
pub use revisions::{LevelTaken, Revision, revisions};

/// Two rounds, sheet by sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundsCompared {
    /// One entry for each workbook opened in both, in the order of the triangle.
    pub sheets: Vec<SheetCompared>,
    /// The titles of workbooks opened in the earlier round only.
    pub only_then: Vec<String>,
    /// The titles of workbooks opened in the later round only.
    pub only_now: Vec<String>,
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
    /// Why criteria moved, as the group said; one that nobody gave a reason for is absent.
    pub moved: Vec<MoveSaid>,
    /// The earlier round's actions on this sheet that are done, and which way their criteria went.
    /// That they go together does not say that one brought the other about.
    pub actions_done: Vec<ActionDone>,
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

/// The one reason why a criterion moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MoveSaid {
    /// The criterion's id.
    pub criterion: String,
    /// The reason.
    pub why: MoveReason,
    /// More of it, in the group's own words.
    pub text: Option<String>,
}

/// Puts a round (`now`) beside an earlier one of the same assessment (`then`).
///
/// # Errors
/// Where answers do not fit their workbook.
pub fn rounds(then: &RoundContents, now: &RoundContents) -> Result<RoundsCompared, AnswersError> {
    let sheets = then.sheets.iter().filter_map(|sheet| {
        let later = of_workbook(now, &sheet.workbook.id)?;
        Some(sheet_compared(then, sheet, now, later))
    });
    Ok(RoundsCompared {
        sheets: sheets.collect::<Result<_, _>>()?,
        only_then: not_in(then, now),
        only_now: not_in(now, then),
    })
}

/// The sheet of this workbook, whatever its version.
pub fn of_workbook<'a>(round: &'a RoundContents, workbook: &str) -> Option<&'a SheetContents> {
    let mut sheets = round.sheets.iter();
    sheets.find(|one| one.workbook.id == workbook)
}

fn not_in(round: &RoundContents, other: &RoundContents) -> Vec<String> {
    let sheets = round.sheets.iter();
    sheets
        .filter(|sheet| of_workbook(other, &sheet.workbook.id).is_none())
        .map(|sheet| sheet.workbook.title.clone())
        .collect()
}

fn sheet_compared(
    then: &RoundContents,
    before: &SheetContents,
    now: &RoundContents,
    after: &SheetContents,
) -> Result<SheetCompared, AnswersError> {
    let (answered, answers) = (before.answers()?, after.answers()?);
    let comparison = compare(&answered, &answers);
    Ok(SheetCompared {
        title: after.workbook.title.clone(),
        card: Card::of(
            SheetFacts::of(then, before, &answered),
            SheetFacts::of(now, after, &answers),
            &comparison.criteria,
        ),
        aims: aims(&answered, &answers),
        reasons: comparison
            .criteria
            .iter()
            .filter_map(|one| reasons(before, after, &one.criterion.id))
            .collect(),
        moved: comparison
            .criteria
            .iter()
            .filter_map(|one| moved(then, after, one))
            .collect(),
        actions_done: done::actions(then, before, now, &comparison.criteria),
        comparison,
    })
}

/// Only what went up or down has moved: a reason given before an answer was mended says nothing.
fn moved(then: &RoundContents, after: &SheetContents, one: &CriterionCompared) -> Option<MoveSaid> {
    if !matches!(one.what, Compared::Up { .. } | Compared::Down { .. }) {
        return None;
    }
    let said = after.moved(&one.criterion.id, then.id)?;
    Some(MoveSaid {
        criterion: one.criterion.id.clone(),
        why: said.why,
        text: said.text.clone(),
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
