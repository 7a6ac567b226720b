//! Bounds: how many could be working, whichever way the unscored turn out.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Answers, counts, working_count};

/// "6 to 9 of 12".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Bounds {
    /// How many work if no unscored applicable criterion does.
    pub low: usize,
    /// How many work if every unscored applicable criterion does.
    pub high: usize,
    /// All that apply.
    pub applicable: usize,
}

/// The count working if no unscored applicable criterion worked, and if all did. Rule "bounds".
/// Says nothing of coverage: [`super::headline`] withholds it.
pub fn bounds(answers: &Answers<'_>) -> Bounds {
    let counts = counts(answers);
    let low = working_count(answers).working;
    Bounds {
        low,
        high: low + counts.dont_know + counts.unanswered,
        applicable: counts.applicable,
    }
}
