//! Did actions that are done go with criteria that moved?

use pit_workbook::compare::{Compared, CriterionCompared};
use pit_workbook::score::CriterionShown;
use schemars::JsonSchema;
use serde::Serialize;

use crate::ThingId;
use crate::body::{Action, ActionState};
use crate::contents::{RoundContents, SheetContents};

/// An action of the earlier round that is done, and which way its criterion went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ActionDone {
    /// What was done.
    pub what: String,
    /// The criterion it is about.
    pub criterion: CriterionShown,
    /// Which way that went.
    pub went: Went,
}

/// Which way a criterion went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Went {
    /// Up.
    Up,
    /// Nowhere.
    Same,
    /// Down.
    Down,
    /// It isn't scored and comparable in both rounds.
    NotCompared,
}

/// The actions on a sheet of the earlier round that are done by now. One that the later round
/// carries on is as far as it is there.
pub(super) fn actions(
    then: &RoundContents,
    sheet: &SheetContents,
    now: &RoundContents,
    criteria: &[CriterionCompared],
) -> Vec<ActionDone> {
    let on_sheet = then.actions.iter();
    let on_sheet = on_sheet.filter(|(_, action)| action.sheet == Some(sheet.id));
    on_sheet
        .filter(|(id, action)| state(*id, action, now) == ActionState::Done)
        .filter_map(|(_, action)| {
            let id = action.criterion.as_ref()?;
            let one = criteria.iter().find(|one| one.criterion.id == *id)?;
            Some(ActionDone {
                what: action.what.clone(),
                criterion: one.criterion.clone(),
                went: match one.what {
                    Compared::Up { .. } => Went::Up,
                    Compared::Same { .. } => Went::Same,
                    Compared::Down { .. } => Went::Down,
                    _ => Went::NotCompared,
                },
            })
        })
        .collect()
}

fn state(id: ThingId, action: &Action, now: &RoundContents) -> ActionState {
    let later = now.actions.iter().map(|(_, later)| later);
    let mut carried = later.filter(|later| later.carries_on == Some(id));
    carried.next().map_or(action.state, |later| later.state)
}
