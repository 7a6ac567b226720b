//! The weakest level: the lowest that a scored criterion of a chain stands at.

use super::scored::levels;
use super::{Answers, LevelShown};
use crate::Reading;

/// The lowest level with a scored criterion; `None` for a menu, and where nothing is scored.
/// Rule "weakest level". Says nothing of coverage: [`super::headline`] withholds it.
pub fn weakest_level(answers: &Answers<'_>) -> Option<LevelShown> {
    match answers.workbook().reading {
        Reading::Menu => None,
        Reading::Chain => {
            let lowest = levels(answers).into_iter().min()?;
            LevelShown::at(&answers.workbook().scale, lowest)
        }
    }
}
