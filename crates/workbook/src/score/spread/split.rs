//! Split: the marks of a criterion lie too far apart to be read as one view.

use schemars::JsonSchema;
use serde::Serialize;

use super::d;
use crate::score::{Tally, Visible};

/// How many level marks it takes.
const LEAST_LEVEL_MARKS: usize = 3;
/// The d from which the marks are split: 0.35.
const SPLIT_FROM: (usize, usize) = (35, 100);

/// By what a room is split: by one of the two at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct Split {
    /// d is 0.35 or more.
    pub by_spread: bool,
    /// Two groups' lower medians lie wide apart: half the scale's steps or more.
    pub by_groups: bool,
}

/// At least 3 level marks, and d is 0.35 or more, or two groups shown apart, each with at least
/// the smallest group's number of level marks, have lower medians at least half the scale's steps
/// (rounded up) apart. Rule "split".
pub fn split(visible: &Visible<'_>) -> Option<Split> {
    let room = visible.room()?;
    let (numerator, denominator) = SPLIT_FROM;
    let split = Split {
        by_spread: d(room, visible.scale).is_some_and(|d| d.is_at_least(numerator, denominator)),
        by_groups: by_groups(visible),
    };
    let enough = room.level_marks() >= LEAST_LEVEL_MARKS;
    (enough && (split.by_spread || split.by_groups)).then_some(split)
}

fn by_groups(visible: &Visible<'_>) -> bool {
    let tallies = visible.groups().iter().map(|(_, tally)| tally);
    let read = tallies.filter(|tally| visible.enough(tally.level_marks()));
    let medians: Vec<usize> = read
        .filter_map(Tally::lower_median)
        .map(|median| median.0)
        .collect();
    let ends = medians.iter().min().zip(medians.iter().max());
    ends.is_some_and(|(lowest, highest)| highest - lowest >= visible.wide())
}
