//! Rounds with their scope and goal, and their sheets.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_workbook::{Sector, WorkbookHash};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ThingId;

/// One dated sitting of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// The assessment.
    pub assessment: ThingId,
    /// The day it was held, or begun.
    pub held_on: NaiveDate,
    /// One person, or a group.
    pub mode: Mode,
    /// What was looked at, and who was there.
    #[serde(default)]
    pub scope: Scope,
    /// What should change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
    /// The round this one carries on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carries_on: Option<ThingId>,
    /// How many seats a group of marks needs before it is shown apart; 3 or more.
    #[serde(default = "three")]
    pub smallest_group: u32,
}

fn three() -> u32 {
    3
}

/// Who answers. What one person wrote alone is "one person's view" everywhere, never "agreed".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// One person, alone.
    OnePerson,
    /// Several people, who agree what is written.
    Group,
}

/// What a round looks at. Everything may be filled in later.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The period it looks at, in the group's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// How many people were in the room, by sector.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub in_the_room: BTreeMap<Sector, u32>,
    /// Which population groups it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<PopulationGroup>,
    /// The life stage, where it has one (lines 145–147).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life_stage: Option<String>,
    /// The setting, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub setting: Option<String>,
    /// When those who came meet again, in the group's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meet_again: Option<String>,
    /// Whom those who came can ask: a post or an office, not a person's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whom_to_ask: Option<String>,
}

/// A population group, by one of four dimensions that overlap (lines 26–37).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PopulationGroup {
    /// The dimension.
    pub dimension: Dimension,
    /// The group, in the place's own words.
    pub who: String,
}

/// The four overlapping dimensions of health inequality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    /// Income, work, housing, deprivation.
    SocioEconomic,
    /// Age, sex, race, disability and the others that the law protects.
    ProtectedCharacteristics,
    /// People pushed to the edge, such as those who sleep rough.
    InclusionHealth,
    /// Where people live.
    Geography,
}

/// What should change, for whom, measured how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// What should change.
    pub change: String,
    /// For whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<String>,
    /// How it is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
    /// Where it stands today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<String>,
    /// Where that figure comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
    /// The assessment whose goal this one serves, in the place above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<ThingId>,
}

/// One workbook, at a pinned version, within a round. Its key is the round and the workbook's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The round.
    pub round: ThingId,
    /// The workbook's id.
    pub workbook_id: String,
    /// The workbook's exact text. Nothing ever moves a sheet to another one.
    pub workbook: WorkbookHash,
    /// Criteria that the last round left to be looked at again on purpose, by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revisit: Vec<String>,
}
