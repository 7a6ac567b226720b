//! A larger place, from the places directly within it.

use schemars::JsonSchema;
use serde::Serialize;

use super::matching::comparable;
use super::moves::{NotScored, Standing, scored_at, standing};
use crate::Workbook;
use crate::score::{Answers, CriterionShown, LevelIndex, LevelShown, lower_median};

/// A workbook over the direct children of a place. Never an average, never an order of children.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RollUp {
    /// The id of the workbook.
    pub workbook: String,
    /// The version whose wording the children are held against.
    pub version: String,
    /// How many children have a sheet of it.
    pub children: usize,
    /// Each criterion, in workbook order.
    pub criteria: Vec<ChildrenAt>,
}

/// How the children stand on one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChildrenAt {
    /// The criterion.
    pub criterion: CriterionShown,
    /// The agreed levels; absent where no child has one that compares.
    pub levels: Option<Distribution>,
    /// How many children said don't know.
    pub dont_know: usize,
    /// How many said that it doesn't apply.
    pub not_applicable: usize,
    /// How many have not answered.
    pub unanswered: usize,
    /// How many answered another wording or scale, which is left out.
    pub not_comparable: usize,
    /// Below working in more than half of the children scored on it, and in two or more: only the
    /// larger place can mend this.
    pub weak_in_most: bool,
}

/// A small distribution of agreed levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Distribution {
    /// How many children are scored.
    pub n: usize,
    /// The lowest level.
    pub lowest: LevelShown,
    /// The lower median.
    pub lower_median: LevelShown,
    /// The highest level.
    pub highest: LevelShown,
    /// How many children stand at each level, lowest first.
    pub at_level: Vec<usize>,
    /// How many stand below working.
    pub below_working: usize,
}

/// Puts the children's sheets beside each other, criterion by criterion, held against the wording
/// of `workbook`. Rule "roll-up".
pub fn roll_up(workbook: &Workbook, children: &[Answers<'_>]) -> RollUp {
    let criteria = workbook.criteria.iter();
    RollUp {
        workbook: workbook.id.clone(),
        version: workbook.version.clone(),
        children: children.len(),
        criteria: criteria
            .map(|criterion| at(workbook, CriterionShown::of(criterion), children))
            .collect(),
    }
}

fn at(workbook: &Workbook, criterion: CriterionShown, children: &[Answers<'_>]) -> ChildrenAt {
    let id = criterion.id.as_str();
    let compare = |child: &&Answers<'_>| comparable(child.workbook(), workbook, id);
    let levels: Vec<LevelIndex> = children
        .iter()
        .filter(compare)
        .filter_map(|child| scored_at(child, id))
        .collect();
    let not = |why| {
        let standings = children.iter().filter(compare);
        standings
            .filter(|child| standing(child, id) == Standing::Not(why))
            .count()
    };
    let levels = distribution(workbook, levels);
    ChildrenAt {
        weak_in_most: levels
            .as_ref()
            .is_some_and(|levels| levels.below_working >= 2 && 2 * levels.below_working > levels.n),
        levels,
        dont_know: not(NotScored::DontKnow),
        not_applicable: not(NotScored::NotApplicable),
        unanswered: not(NotScored::Unanswered),
        not_comparable: children.len() - children.iter().filter(compare).count(),
        criterion,
    }
}

fn distribution(workbook: &Workbook, mut levels: Vec<LevelIndex>) -> Option<Distribution> {
    levels.sort_unstable();
    let scale = &workbook.scale;
    let shown = |level| LevelShown::at(scale, level);
    let place = |index| levels.iter().filter(|level| level.0 == index).count();
    Some(Distribution {
        n: levels.len(),
        lowest: shown(*levels.first()?)?,
        lower_median: shown(lower_median(&levels)?)?,
        highest: shown(*levels.last()?)?,
        at_level: (0..scale.levels.len()).map(place).collect(),
        below_working: levels
            .iter()
            .filter(|level| level.0 < scale.working_index())
            .count(),
    })
}
