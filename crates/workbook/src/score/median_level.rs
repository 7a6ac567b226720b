//! The median level: lower and upper, never a value in between.

use schemars::JsonSchema;
use serde::Serialize;

use super::scored::levels;
use super::{Answers, LevelIndex, LevelShown};

/// The lower and the upper median; both are shown when they differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MedianLevel {
    /// The lower median.
    pub lower: LevelShown,
    /// The upper median; equal to the lower one for an odd number of levels.
    pub upper: LevelShown,
}

/// The lower median of n levels: the one at position ⌈n ÷ 2⌉ of the sorted ones, counted from 1;
/// `None` of none.
pub fn lower_median(levels: &[LevelIndex]) -> Option<LevelIndex> {
    at_position(levels, levels.len().div_ceil(2))
}

/// The upper median of n levels: the one at position ⌊n ÷ 2⌋ + 1 of the sorted ones, counted
/// from 1; `None` of none.
pub fn upper_median(levels: &[LevelIndex]) -> Option<LevelIndex> {
    at_position(levels, levels.len() / 2 + 1)
}

fn at_position(levels: &[LevelIndex], position: usize) -> Option<LevelIndex> {
    let mut sorted = levels.to_vec();
    sorted.sort_unstable();
    sorted.get(position.checked_sub(1)?).copied()
}

/// The lower and upper median of the scored criteria's levels; `None` where nothing is scored.
/// Rule "median level". Says nothing of coverage: [`super::headline`] withholds it.
pub fn median_level(answers: &Answers<'_>) -> Option<MedianLevel> {
    let levels = levels(answers);
    let shown = |index| LevelShown::at(&answers.workbook().scale, index);
    Some(MedianLevel {
        lower: shown(lower_median(&levels)?)?,
        upper: shown(upper_median(&levels)?)?,
    })
}
