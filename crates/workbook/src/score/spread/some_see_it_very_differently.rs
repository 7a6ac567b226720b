//! Some see it very differently: the room agrees by and large, and somebody doesn't.

use super::split;
use crate::score::Visible;

/// How many level marks it takes.
const LEAST_LEVEL_MARKS: usize = 5;

/// Not split, at least 5 level marks, and some mark lies at least half the scale's steps (rounded
/// up) from the lower median. Whose is never said. It is a label and no place in the agenda.
/// Rule "some see it very differently".
pub fn some_see_it_very_differently(visible: &Visible<'_>) -> bool {
    let Some(room) = visible.room() else {
        return false;
    };
    room.level_marks() >= LEAST_LEVEL_MARKS
        && split(visible).is_none()
        && room
            .distances()
            .any(|(distance, _)| distance >= visible.wide())
}
