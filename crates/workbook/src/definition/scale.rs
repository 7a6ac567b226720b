//! The scale: the workbook's own ordered levels.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An ordered scale of 2 to 10 levels, lowest first. Data in the workbook, never code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The id of the level from which a criterion counts as working; never the lowest.
    pub working: String,
    /// The levels, lowest first.
    pub levels: Vec<Level>,
    /// When to choose *don't know*: a finding in itself, never a zero.
    pub dont_know: String,
    /// When to choose *not applicable*: it needs a reason and is always counted in sight.
    pub not_applicable: String,
}

/// One level of a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// What answers are stored under; it never changes once shipped. Lower case and dashes, and
    /// neither `dont-know` nor `not-applicable`.
    pub id: String,
    /// The digit that people see and press; it rises from level to level.
    pub mark: u8,
    /// Its short name, about three words.
    pub name: String,
    /// The test for choosing it, for every criterion alike.
    pub test: String,
}

impl Scale {
    /// The place of a level on the scale, from 0 (lowest); `None` if it is not on it.
    pub fn index_of(&self, level: &str) -> Option<usize> {
        self.levels.iter().position(|l| l.id == level)
    }

    /// The index of the working level. A checked workbook always has one above 0; where it isn't on
    /// the scale it is beyond the top, so that nothing counts as working.
    pub fn working_index(&self) -> usize {
        self.index_of(&self.working).unwrap_or(self.levels.len())
    }

    /// The index of the highest level (k in the rules).
    pub fn top_index(&self) -> usize {
        self.levels.len().saturating_sub(1)
    }
}
