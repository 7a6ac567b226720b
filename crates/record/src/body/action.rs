//! What will be done, by whom; and what is asked of boards.

use chrono::NaiveDate;
use pit_workbook::{Segment, WorksOn};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Audience;
use crate::ThingId;

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The round it was agreed in.
    pub round: ThingId,
    /// The sheet of the criterion it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<ThingId>,
    /// The criterion's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
    /// What to do.
    pub what: String,
    /// The segment it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Whether it changes what people do or the conditions they live in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub works_on: Option<WorksOn>,
    /// Who owns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// When it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// How far it is.
    #[serde(default)]
    pub state: ActionState,
    /// Who leads, advises, informs and collaborates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// The action of an earlier round that this one carries on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carries_on: Option<ThingId>,
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ActionState {
    /// Not begun.
    #[default]
    ToStart,
    /// Begun.
    UnderWay,
    /// Finished.
    Done,
    /// Given up, on purpose.
    Dropped,
}

impl ActionState {
    /// Whether it still counts as open.
    pub fn is_open(self) -> bool {
        matches!(self, Self::ToStart | Self::UnderWay)
    }
}

/// A part somebody plays in an action (The King's Fund, Leading together (2024), principle 3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Which part.
    pub kind: RoleKind,
    /// Who: an organisation or a post.
    pub who: String,
}

/// The parts an organisation can play.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RoleKind {
    /// Leads it.
    Leads,
    /// Gives advice.
    Advises,
    /// Gives information.
    Informs,
    /// Works on it together with others.
    Collaborates,
}

/// A decision wanted of a board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The round it comes from.
    pub round: ThingId,
    /// The board that is asked.
    pub board: String,
    /// What it is asked to decide.
    pub decision: String,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
    /// Who may read it.
    #[serde(default)]
    pub audience: Audience,
}
