//! Scope and goal: one calm page.

use serde::{Deserialize, Serialize};

use super::{Choice, DraftKept, ForkView, Frame};

/// The scope page of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ScopeView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// What is filled in.
    pub fields: ScopeFields,
    /// One person, or a group.
    pub modes: Vec<Choice>,
    /// The sizes of place.
    pub sizes: Vec<Choice>,
    /// The lenses.
    pub lenses: Vec<Choice>,
    /// The sectors, in order, with who each is.
    pub sectors: Vec<Choice>,
    /// Who sits where: each role, and the sector it often speaks for.
    pub roles: Vec<Choice>,
    /// How to choose where to sit.
    pub hat: String,
    /// The four dimensions of population groups.
    pub dimensions: Vec<Choice>,
    /// Life stages to pick from; any words may be typed.
    pub life_stages: Vec<String>,
    /// Settings to pick from; any words may be typed.
    pub settings: Vec<String>,
    /// The goals it may serve: those of larger places, and its own place's other assessments.
    pub serves: Vec<Choice>,
    /// What the report will lack, each with the field that mends it.
    pub lacks: Vec<Lack>,
    /// Drafts that a crash left.
    pub drafts: Vec<DraftKept>,
    /// What two computers say differently; nobody has chosen yet.
    pub forks: Vec<ForkView>,
}

/// Where a round's pages are, for the head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RoundHead {
    /// The round's id.
    pub round: String,
    /// The place's name.
    pub place: String,
    /// "Whole place · 3 March 2026".
    pub lens_and_date: String,
    /// A sentence that says the place is invented; empty otherwise.
    pub invented: String,
    /// "Locked on 3 March 2026, revision 1", and whether anything came in since; empty while it can
    /// be changed.
    pub locked: String,
    /// The sheets that are open, for moving between them.
    pub sheets: Vec<SheetTab>,
    /// "one person's view" where nobody else agreed; empty for a group.
    pub alone: String,
}

/// A sheet, as the head and the sheets page list it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SheetTab {
    /// The sheet's id.
    pub sheet: String,
    /// The workbook's id.
    pub workbook: String,
    /// Its component.
    pub component: String,
    /// Its title.
    pub title: String,
    /// "9 of 10 steps answered".
    pub progress: String,
}

/// What is filled in on the scope page. Sent whole when a field is left. Empty text: not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScopeFields {
    /// The place's name.
    pub place: String,
    /// How many people, as typed.
    pub population: String,
    /// `system`, `place`, `neighbourhood`, or empty.
    pub size: String,
    /// `whole-place`, `topic`, `group`, `partner`.
    pub lens: String,
    /// The topic, group or partner.
    pub lens_name: String,
    /// The day, as `2026-03-03`.
    pub held_on: String,
    /// `one-person` or `group`.
    pub mode: String,
    /// How many people by sector, in the order of the sectors; as typed.
    pub room: Vec<String>,
    /// The period.
    pub period: String,
    /// The population groups: a dimension and who.
    pub groups: Vec<GroupField>,
    /// The life stage.
    pub life_stage: String,
    /// The setting.
    pub setting: String,
    /// When those who came meet again.
    pub meet_again: String,
    /// Whom they can ask.
    pub whom_to_ask: String,
    /// What should change.
    pub goal: String,
    /// For whom.
    pub for_whom: String,
    /// Measured by.
    pub measure: String,
    /// Where it stands today.
    pub baseline: String,
    /// The source.
    pub source: String,
    /// By when, as `2028-03-31`.
    pub by: String,
    /// The assessment whose goal it serves, by its id; empty: none yet.
    #[serde(default)]
    pub serves: String,
}

/// A population group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupField {
    /// The dimension.
    pub dimension: String,
    /// Who.
    pub who: String,
}

/// Something the report will lack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Lack {
    /// The field that mends it.
    pub field: String,
    /// Its name.
    pub name: String,
    /// What follows from it.
    pub why: String,
}
