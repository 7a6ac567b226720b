//! What can be wrong with answers as they are handed in.

/// Why answers don't fit their workbook.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswersError {
    /// The workbook has no criterion of this id.
    #[error("unknown criterion {criterion:?}")]
    UnknownCriterion {
        /// The id that was given.
        criterion: String,
    },
    /// The workbook's scale has no level of this id.
    #[error("unknown level {level:?} for criterion {criterion:?}")]
    UnknownLevel {
        /// The criterion it was given for.
        criterion: String,
        /// The id that was given.
        level: String,
    },
    /// A level's place is beyond the top of the scale.
    #[error("level index {index} for criterion {criterion:?} on a scale of {levels}")]
    LevelOffScale {
        /// The criterion it was given for.
        criterion: String,
        /// The place that was given.
        index: usize,
        /// How many levels the scale has.
        levels: usize,
    },
    /// There is not one entry for each criterion.
    #[error("{found} entries for {expected} criteria")]
    WrongLength {
        /// How many criteria the workbook has.
        expected: usize,
        /// How many entries were given.
        found: usize,
    },
}
