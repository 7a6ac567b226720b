//! Spread: how far the marks of a criterion lie apart, and the labels that say what that means.
//!
//! A rule of "range 2 or more" fires in nearly every large room that agrees; the interquartile
//! range misses the one low mark of eight; sorting by disagreement alone hides the worst news that
//! all agree on. Hence the labels.

mod does_it_apply;
mod labels;
mod low_and_agreed;
mod some_see_it_very_differently;
mod split;
mod unknown;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fraction, Group, LevelIndex, LevelShown, Tally, Visible};
use crate::{Scale, Sector};

pub use does_it_apply::{DoesItApply, does_it_apply};
pub use labels::{Labels, labels};
pub use low_and_agreed::low_and_agreed;
pub use some_see_it_very_differently::some_see_it_very_differently;
pub use split::{Split, split};
pub use unknown::{SideThatCantSay, Unknown, unknown};

/// The spread of the marks of a room or a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Spread {
    /// How many marks are a level.
    pub n: usize,
    /// How many gave each level, lowest level first, empty levels included.
    pub levels: Vec<MarksAtLevel>,
    /// How many don't know.
    pub dont_know: usize,
    /// How many say that it doesn't apply.
    pub not_applicable: usize,
    /// The lowest level marked; absent without a level mark, as are the next three.
    pub lowest: Option<LevelShown>,
    /// The lower median.
    pub lower_median: Option<LevelShown>,
    /// The upper median.
    pub upper_median: Option<LevelShown>,
    /// The highest level marked.
    pub highest: Option<LevelShown>,
    /// The mean distance of the level marks from the lower median, in halves of the scale; absent
    /// without a level mark. 0 where all are alike.
    pub d: Option<Fraction>,
}

/// How many gave one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MarksAtLevel {
    /// The level.
    pub level: LevelShown,
    /// How many gave it.
    pub count: usize,
}

/// The spread of a group that is shown apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroupSpread {
    /// Its sectors.
    pub sectors: Vec<Sector>,
    /// Several sectors pooled together.
    pub pooled: bool,
    /// Its spread.
    pub spread: Spread,
}

/// The spread of the whole room; `None` if it may not be shown. Rule "spread".
pub fn room_spread(visible: &Visible<'_>) -> Option<Spread> {
    Some(spread(visible.room()?, visible.scale))
}

/// The spread of each group that has a mark; none unless groups may be shown apart. Rule "spread".
pub fn group_spreads(visible: &Visible<'_>) -> Vec<GroupSpread> {
    let marked = visible
        .groups()
        .iter()
        .filter(|(_, tally)| tally.marks() > 0);
    let shown = |(group, tally): &(Group, Tally)| GroupSpread {
        sectors: group.sectors.clone(),
        pooled: group.pooled,
        spread: spread(tally, visible.scale),
    };
    marked.map(shown).collect()
}

/// Lowest, lower median, highest, n, d and the *don't know*s of a tally on a scale.
/// Rule "spread".
pub fn spread(tally: &Tally, scale: &Scale) -> Spread {
    let shown = |level: Option<LevelIndex>| level.and_then(|level| LevelShown::at(scale, level));
    let indexes = 0..scale.levels.len();
    Spread {
        n: tally.level_marks(),
        levels: indexes
            .filter_map(|index| {
                Some(MarksAtLevel {
                    level: LevelShown::at(scale, LevelIndex(index))?,
                    count: tally.levels.get(index).copied().unwrap_or(0),
                })
            })
            .collect(),
        dont_know: tally.dont_know,
        not_applicable: tally.not_applicable,
        lowest: shown(tally.lowest()),
        lower_median: shown(tally.lower_median()),
        upper_median: shown(tally.upper_median()),
        highest: shown(tally.highest()),
        d: d(tally, scale),
    }
}

/// d = (mean of |mark index − lower median index|) ÷ (k ÷ 2), for a scale from 0 to k; `None`
/// without a level mark. Rule "spread".
pub(super) fn d(tally: &Tally, scale: &Scale) -> Option<Fraction> {
    let distance: usize = tally
        .distances()
        .map(|(distance, count)| distance * count)
        .sum();
    let halves = scale.top_index().max(1);
    Fraction::new(2 * distance, tally.level_marks() * halves)
}
