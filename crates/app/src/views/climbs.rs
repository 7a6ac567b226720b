//! One level up: the weak criteria of a round, each with its next level.

use serde::Serialize;

use super::{Frame, LevelShown, ReadyActionView, RoundHead};

/// The page that walks through the weak criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ClimbsView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// Those put forward first, then the others from the weakest on.
    pub climbs: Vec<ClimbView>,
    /// Whether single keys take ready actions.
    pub single_keys: bool,
}

/// One weak criterion, and the level above.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ClimbView {
    /// The sheet's id.
    pub sheet: String,
    /// The sheet's component.
    pub component: String,
    /// "Place-based planning, step 4 of 10".
    pub whose: String,
    /// The criterion's id.
    pub criterion: String,
    /// Its name.
    pub label: String,
    /// It was put forward.
    pub put_forward: bool,
    /// Where it stands.
    pub today: LevelShown,
    /// What that level says here.
    pub today_words: String,
    /// The level above.
    pub up: LevelShown,
    /// What that level says here.
    pub up_words: String,
    /// The ready actions that climb to it.
    pub ready_actions: Vec<ReadyActionView>,
    /// The actions about it that are there already, a line each.
    pub actions: Vec<String>,
}
