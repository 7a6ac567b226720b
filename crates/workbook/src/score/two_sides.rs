//! Two sides of a seam: what each side's marks say of the same criterion.

use schemars::JsonSchema;
use serde::Serialize;

use super::seam::{SeamSide, sides};
use super::{CriterionShown, Groups, LevelIndex, LevelShown, MayBeShown, Tally, Visible};
use crate::{Component, Segment};

/// Two sides of a seam, criterion by criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TwoSides {
    /// The side that is named first.
    pub first: Segment,
    /// The other one.
    pub second: Segment,
    /// Each criterion, in workbook order.
    pub criteria: Vec<SidesOfCriterion>,
    /// How many of them the two sides see far apart.
    pub perception_gap: PerceptionGap,
}

/// What the two sides say of one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SidesOfCriterion {
    /// The criterion.
    pub criterion: CriterionShown,
    /// What the first side says.
    pub first: SideMedian,
    /// What the second side says.
    pub second: SideMedian,
    /// The first side's lower median minus the second's, in levels; absent unless both are there.
    pub difference: Option<i64>,
    /// Which side sees it further on; absent where they are level, or one is not there.
    pub further_on: Option<Segment>,
    /// The two lie at least half the scale's steps (rounded up) apart.
    pub wide: bool,
}

/// What one side says of one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SideMedian {
    /// The lower median of its level marks.
    pub lower_median: Option<LevelShown>,
    /// Why there is none; absent where there is one.
    pub absent: Option<NoSide>,
}

/// Why a side has no median on a criterion. Where several hold, the first in this order is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoSide {
    /// The criterion is not shown in groups.
    NotInGroups,
    /// Its sectors are pooled with those of others.
    PooledWithOthers,
    /// It has fewer level marks than the smallest group.
    TooFewLevelMarks,
}

/// The perception gap: "3 of 7: the council side sees it further on".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct PerceptionGap {
    /// How many criteria the two sides see wide apart.
    pub wide: usize,
    /// Of how many that have both sides.
    pub of: usize,
    /// On how many of the wide ones the first side sees it further on.
    pub first_further_on: usize,
    /// On how many of the wide ones the second side does.
    pub second_further_on: usize,
}

/// The lower median of each side's level marks on each criterion, and their difference, the
/// first-named side minus the second. A side is read where the criterion is shown in groups, no
/// pooled group mixes its sectors with others, and it has at least the smallest group's number of
/// level marks. `None` for what is no seam. Rules "two sides of a seam" and "perception gap".
pub fn two_sides(seam: Component, groups: &Groups, visible: &[Visible<'_>]) -> Option<TwoSides> {
    let [first, second] = sides(seam)?;
    let criteria: Vec<SidesOfCriterion> = visible
        .iter()
        .map(|v| of_criterion(v, groups, &first, &second))
        .collect();
    let count =
        |holds: &dyn Fn(&SidesOfCriterion) -> bool| criteria.iter().filter(|c| holds(c)).count();
    let perception_gap = PerceptionGap {
        wide: count(&|c| c.wide),
        of: count(&|c| c.difference.is_some()),
        first_further_on: count(&|c| c.wide && c.further_on == Some(first.side)),
        second_further_on: count(&|c| c.wide && c.further_on == Some(second.side)),
    };
    Some(TwoSides {
        first: first.side,
        second: second.side,
        criteria,
        perception_gap,
    })
}

fn of_criterion(
    visible: &Visible<'_>,
    groups: &Groups,
    first: &SeamSide,
    second: &SeamSide,
) -> SidesOfCriterion {
    let medians = [first, second].map(|side| median(visible, groups, side));
    let difference = match medians {
        [Ok(first), Ok(second)] => difference(first, second),
        _ => None,
    };
    let [first_median, second_median] = medians.map(|median| SideMedian {
        lower_median: median
            .ok()
            .and_then(|level| LevelShown::at(visible.scale, level)),
        absent: median.err(),
    });
    SidesOfCriterion {
        criterion: CriterionShown::of(visible.criterion),
        first: first_median,
        second: second_median,
        difference,
        further_on: match difference {
            Some(1..) => Some(first.side),
            Some(..0) => Some(second.side),
            Some(0) | None => None,
        },
        wide: difference.is_some_and(|levels| levels.unsigned_abs() >= visible.wide() as u64),
    }
}

fn median(visible: &Visible<'_>, groups: &Groups, side: &SeamSide) -> Result<LevelIndex, NoSide> {
    if visible.shown() != MayBeShown::Groups {
        return Err(NoSide::NotInGroups);
    }
    if !side.pooled_with(groups).is_empty() {
        return Err(NoSide::PooledWithOthers);
    }
    // No group mixes this side with others: its groups are those of any of its sectors.
    let groups = visible.groups().iter();
    let marks: Tally = groups
        .filter(|(group, _)| group.sectors.iter().any(|sector| side.speaks(*sector)))
        .map(|(_, tally)| tally)
        .sum();
    if !visible.enough(marks.level_marks()) {
        return Err(NoSide::TooFewLevelMarks);
    }
    marks.lower_median().ok_or(NoSide::TooFewLevelMarks)
}

fn difference(first: LevelIndex, second: LevelIndex) -> Option<i64> {
    i64::try_from(first.0)
        .ok()?
        .checked_sub(i64::try_from(second.0).ok()?)
}
