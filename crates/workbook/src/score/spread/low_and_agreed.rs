//! Low and agreed: the worst news, which everyone shares.

use super::{split, unknown};
use crate::score::{LevelIndex, Visible};

/// How many level marks it takes.
const LEAST_LEVEL_MARKS: usize = 3;
/// How many levels below the working level the upper median must lie, unless it is the lowest.
const LEVELS_BELOW_WORKING: usize = 2;

/// Not split, not unknown, at least 3 level marks, and the upper median is at least two levels
/// below the working level, or is the lowest level. Rule "low and agreed".
pub fn low_and_agreed(visible: &Visible<'_>) -> bool {
    let Some(room) = visible.room() else {
        return false;
    };
    let working = visible.scale.working_index();
    let low = |LevelIndex(upper)| upper == 0 || upper + LEVELS_BELOW_WORKING <= working;
    room.level_marks() >= LEAST_LEVEL_MARKS
        && room.upper_median().is_some_and(low)
        && split(visible).is_none()
        && unknown(visible).is_none()
}
