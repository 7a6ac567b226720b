//! A level as it is shown anywhere.

use pit_report::drawing::Step;
use pit_report::figures::level_look;
use pit_workbook::Workbook;

use crate::views::{LevelLook, LevelShown};

/// The level at this place of the scale, from 0; `None` beyond its top.
pub(crate) fn shown(workbook: &Workbook, index: usize) -> Option<LevelShown> {
    let scale = &workbook.scale;
    let level = scale.levels.get(index)?;
    let look = match level_look(index, scale.levels.len(), scale.working_index()) {
        Step::Empty => LevelLook::Empty,
        Step::Dotted => LevelLook::Dotted,
        Step::Hatched => LevelLook::Hatched,
        Step::Solid => LevelLook::Solid,
        Step::Inner => LevelLook::Inner,
    };
    Some(LevelShown {
        mark: level.mark.to_string(),
        name: level.name.clone(),
        look,
    })
}

/// The level of this id; `None` where the scale has none.
pub(crate) fn of_id(workbook: &Workbook, id: &str) -> Option<LevelShown> {
    shown(workbook, workbook.scale.index_of(id)?)
}
