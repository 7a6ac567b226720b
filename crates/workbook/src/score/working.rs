//! The score: how many of the scored criteria work, as a count.

use schemars::JsonSchema;
use serde::Serialize;

use super::Answers;
use super::scored::{levels, works};

/// "6 of 10 working across the place".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WorkingCount {
    /// Scored criteria at or above the working level.
    pub working: usize,
    /// All scored criteria.
    pub scored: usize,
}

/// How many of the scored criteria stand at or above the working level. Rule "score". Says nothing
/// of coverage: [`super::headline`] withholds it.
pub fn working_count(answers: &Answers<'_>) -> WorkingCount {
    let levels = levels(answers);
    WorkingCount {
        working: levels
            .iter()
            .filter(|level| works(answers, **level))
            .count(),
        scored: levels.len(),
    }
}
