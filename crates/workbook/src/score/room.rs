//! Where there may be room: what stands below working in a menu, in no order but the workbook's.

use schemars::JsonSchema;
use serde::Serialize;

use super::scored::{scored, works};
use super::weakest_links::agreed_dont_knows;
use super::{Answers, CriterionShown, LevelShown, Reached};
use crate::Reading;

/// Where there may be room. A menu is a map to choose from, so nothing here is a weakest link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Room {
    /// Scored criteria below working, in workbook order.
    pub criteria: Vec<RoomEntry>,
    /// Criteria agreed as *don't know*, in workbook order.
    pub dont_know: Vec<CriterionShown>,
}

/// One criterion where there may be room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoomEntry {
    /// The criterion.
    pub criterion: CriterionShown,
    /// Its agreed level.
    pub level: LevelShown,
    /// How that was reached.
    pub reached: Reached,
}

/// Scored criteria below working in workbook order; `None` for a chain.
/// Rule "where there may be room"; PHE, Place-based approaches (2021), lines 219–221.
pub fn room(answers: &Answers<'_>) -> Option<Room> {
    if answers.workbook().reading == Reading::Chain {
        return None;
    }
    let scale = &answers.workbook().scale;
    let criteria = scored(answers)
        .filter(|s| !works(answers, s.level))
        .filter_map(|s| {
            Some(RoomEntry {
                criterion: CriterionShown::of(s.criterion),
                level: LevelShown::at(scale, s.level)?,
                reached: s.reached,
            })
        })
        .collect();
    Some(Room {
        criteria,
        dont_know: agreed_dont_knows(answers),
    })
}
