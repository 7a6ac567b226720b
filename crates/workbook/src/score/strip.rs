//! The strip: how many scored criteria stand at each level.

use schemars::JsonSchema;
use serde::Serialize;

use super::scored::{scored, works};
use super::{Answers, LevelIndex, LevelShown, Reached};

/// One level of the strip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StripLevel {
    /// The level.
    pub level: LevelShown,
    /// Whether a criterion at this level counts as working.
    pub working: bool,
    /// How many scored criteria stand here.
    pub count: usize,
    /// Of those, how many were taken from the marks.
    pub from_marks: usize,
}

/// How many scored criteria stand at each level, lowest level first, empty levels included.
/// Rule "strip".
pub fn strip(answers: &Answers<'_>) -> Vec<StripLevel> {
    let scale = &answers.workbook().scale;
    (0..scale.levels.len())
        .filter_map(|index| LevelShown::at(scale, LevelIndex(index)).map(|level| (index, level)))
        .map(|(index, level)| {
            let index = LevelIndex(index);
            let here = || scored(answers).filter(move |s| s.level == index);
            StripLevel {
                level,
                working: works(answers, index),
                count: here().count(),
                from_marks: here().filter(|s| s.reached == Reached::FromMarks).count(),
            }
        })
        .collect()
}
