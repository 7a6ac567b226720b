//! The weak seam: two segments that work, and little that joins them.

use schemars::JsonSchema;
use serde::Serialize;

use super::seam::sides;
use super::{Answers, Coverage, CoverageState, WorkingCount, coverage, working_count};
use crate::Component;

/// The coverage it takes to say anything: three quarters.
const COVERAGE: (usize, usize) = (3, 4);

/// How a seam stands against the two segments it joins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WeakSeam {
    /// The seam.
    pub seam: Component,
    /// Whether it is weak.
    pub state: SeamState,
    /// What that rests on: the seam, then its segments in the order of its name.
    pub sheets: Vec<SeamSheet>,
}

/// Whether a seam is weak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SeamState {
    /// Fewer than half of its scored criteria work, while in both its segments at least half do.
    Weak,
    /// It isn't weak against its segments.
    NotWeak,
    /// It can't be said yet: one of the three sheets isn't opened, or too little of it is scored.
    CantBeSaidYet,
}

/// One of the three sheets that a seam is judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SeamSheet {
    /// Which part of the triangle.
    pub component: Component,
    /// How much of it is scored; absent where it isn't opened.
    pub coverage: Option<Coverage>,
    /// That is enough: three quarters or more, of at least three scored.
    pub enough: bool,
    /// How many of the scored work; absent unless that is enough.
    pub score: Option<WorkingCount>,
}

/// A seam is weak where fewer than half of its scored criteria work, while in both its segments at
/// least half do; all three with coverage of three quarters or more (and not "not enough
/// answered"), else it can't be said yet. Takes any sheets; the first of each component counts.
/// `None` for what is no seam. Rule "weak seam".
pub fn weak_seam(seam: Component, sheets: &[Answers<'_>]) -> Option<WeakSeam> {
    let [first, second] = sides(seam)?.map(|side| side.segment);
    let read = [seam, first, second].map(|component| sheet(component, sheets));
    let state = match read.each_ref().map(|sheet| sheet.score) {
        [Some(seam), Some(first), Some(second)] => {
            if !half_works(seam) && half_works(first) && half_works(second) {
                SeamState::Weak
            } else {
                SeamState::NotWeak
            }
        }
        _ => SeamState::CantBeSaidYet,
    };
    Some(WeakSeam {
        seam,
        state,
        sheets: read.into(),
    })
}

fn sheet(component: Component, sheets: &[Answers<'_>]) -> SeamSheet {
    let answers = sheets.iter().find(|a| a.workbook().component == component);
    let coverage = answers.map(coverage);
    let enough = coverage.is_some_and(enough);
    SeamSheet {
        component,
        coverage,
        enough,
        score: answers.filter(|_| enough).map(working_count),
    }
}

fn enough(coverage: Coverage) -> bool {
    let (numerator, denominator) = COVERAGE;
    coverage.state != CoverageState::NotEnoughAnswered
        && denominator * coverage.scored >= numerator * coverage.applicable
}

fn half_works(score: WorkingCount) -> bool {
    2 * score.working >= score.scored
}
