//! How a level or a criterion is named in what comes out: enough to read it without the workbook.

use schemars::JsonSchema;
use serde::Serialize;

use super::LevelIndex;
use crate::{Criterion, Scale};

/// A level, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct LevelShown {
    /// Its id on the workbook's scale.
    pub id: String,
    /// The digit that people see.
    pub mark: u8,
    /// Its short name.
    pub name: String,
}

impl LevelShown {
    /// The level at this place; `None` beyond the top of the scale.
    pub fn at(scale: &Scale, index: LevelIndex) -> Option<Self> {
        scale.levels.get(index.0).map(|level| LevelShown {
            id: level.id.clone(),
            mark: level.mark,
            name: level.name.clone(),
        })
    }
}

/// A criterion, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct CriterionShown {
    /// Its id in the workbook.
    pub id: String,
    /// Its name.
    pub label: String,
}

impl CriterionShown {
    /// This criterion's id and name.
    pub fn of(criterion: &Criterion) -> Self {
        CriterionShown {
            id: criterion.id.clone(),
            label: criterion.label.clone(),
        }
    }
}
