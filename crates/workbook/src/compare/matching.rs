//! What may be compared with what.

use crate::{Criterion, Scale, Workbook};

/// Whether two scales are the same: their level ids in order, and the level from which a criterion
/// counts as working. A level may be renamed without becoming another.
pub fn same_scale(one: &Scale, other: &Scale) -> bool {
    let ids = |scale: &Scale| -> Vec<String> {
        scale.levels.iter().map(|level| level.id.clone()).collect()
    };
    one.working == other.working && ids(one) == ids(other)
}

/// Whether two criteria of the same id ask the same thing: the workbook that last changed the
/// meaning, and its number, are equal.
pub fn same_meaning(one: &Criterion, other: &Criterion) -> bool {
    one.id == other.id && one.meaning == other.meaning
}

/// Whether answers to a criterion in one workbook may stand beside those in the other.
pub(super) fn comparable(one: &Workbook, other: &Workbook, criterion: &str) -> bool {
    let (here, there) = (one.criterion(criterion), other.criterion(criterion));
    same_scale(&one.scale, &other.scale)
        && here
            .zip(there)
            .is_some_and(|(here, there)| same_meaning(here, there))
}
