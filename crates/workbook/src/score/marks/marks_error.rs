//! What can be wrong with marks as they are handed in.

/// Why marks don't fit their sheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarksError {
    /// The workbook has no criterion of this id.
    #[error("marks for the unknown criterion {criterion:?}")]
    UnknownCriterion {
        /// The id that was given.
        criterion: String,
    },
    /// A level's place is beyond the top of the scale.
    #[error("a mark at level index {index} for criterion {criterion:?} on a scale of {levels}")]
    LevelOffScale {
        /// The criterion it was given for.
        criterion: String,
        /// The place that was given.
        index: usize,
        /// How many levels the scale has.
        levels: usize,
    },
    /// A mark by a seat that isn't there.
    #[error("a mark by seat {seat}, counted from 0, of {seats}")]
    UnknownSeat {
        /// The place that was given.
        seat: usize,
        /// How many seats there are.
        seats: usize,
    },
}
