//! What is to be done: actions, and asks of a board.

use chrono::NaiveDate;
use pit_record::body::{ActionState, Audience, Role};
use pit_workbook::{Segment, WorksOn};
use serde::{Deserialize, Serialize};

/// An action in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryAction {
    /// The number (from 1) of the action of the round before that it carries on.
    pub carries_on: Option<usize>,
    /// The workbook of the criterion it is about.
    pub workbook: Option<String>,
    /// The criterion.
    pub criterion: Option<String>,
    /// What to do.
    pub what: String,
    /// Its segment.
    pub segment: Option<Segment>,
    /// What it changes.
    pub works_on: Option<WorksOn>,
    /// Who owns it.
    pub owner: Option<String>,
    /// When it is due.
    pub due: Option<NaiveDate>,
    /// How far it is.
    #[serde(default)]
    pub state: ActionState,
    /// Who plays which part.
    #[serde(default)]
    pub roles: Vec<Role>,
}

/// An ask in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryAsk {
    /// The board.
    pub board: String,
    /// The decision.
    pub decision: String,
    /// Why.
    pub reason: Option<String>,
    /// By when.
    pub by: Option<NaiveDate>,
    /// Who may read it.
    #[serde(default)]
    pub audience: Audience,
}
