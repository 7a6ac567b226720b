//! Did the aims come true?

use schemars::JsonSchema;
use serde::Serialize;

use super::matching::comparable;
use super::moves::{Standing, scored_at, standing};
use crate::score::{Answers, CriterionShown, LevelIndex, LevelShown};

/// An aim of the earlier round, and where its criterion stands in the later one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AimOutcome {
    /// The criterion.
    pub criterion: CriterionShown,
    /// The level aimed at.
    pub aimed_at: LevelShown,
    /// Where it stands now.
    pub now: Standing,
    /// Whether it stands at the aim or above. A criterion without a level has not come there.
    pub came_true: bool,
}

/// What became of the earlier round's aims, in its workbook's order. Aims of criteria that can't be
/// compared are left out. Rule "between two rounds".
pub fn aims(then: &Answers<'_>, now: &Answers<'_>) -> Vec<AimOutcome> {
    let criteria = then.workbook().criteria.iter().zip(then.entries());
    criteria
        .filter(|(criterion, _)| comparable(then.workbook(), now.workbook(), &criterion.id))
        .filter_map(|(criterion, entry)| {
            let aim: LevelIndex = entry.aim?;
            Some(AimOutcome {
                criterion: CriterionShown::of(criterion),
                aimed_at: LevelShown::at(&then.workbook().scale, aim)?,
                now: standing(now, &criterion.id),
                came_true: scored_at(now, &criterion.id).is_some_and(|level| level >= aim),
            })
        })
        .collect()
}
