//! A seam of which one side alone has marked anything: what the other sees is missing.

use super::CountedMarks;
use super::seam::sides;
use crate::{Component, Segment};

/// The one side of a seam that has any mark that counts, where the other has none; `None` where
/// both have, neither has, or it is no seam. Rule "two sides of a seam": a gap between what the two
/// see can't be read from one of them.
pub fn marked_by_one_side(seam: Component, counted: &CountedMarks<'_>) -> Option<Segment> {
    let [first, second] = sides(seam)?.map(|side| {
        let tallies = counted.criteria().iter().flatten();
        let own = tallies.filter(|(sector, _)| side.speaks(**sector));
        let marks: usize = own.map(|(_, tally)| tally.marks()).sum();
        (side.side, marks > 0)
    });
    match (first, second) {
        ((only, true), (_, false)) | ((_, false), (only, true)) => Some(only),
        _ => None,
    }
}
