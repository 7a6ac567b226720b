//! A criterion: one entry of a workbook, with everything a group needs to judge it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Sector, Segment, Side, WorksOn};

/// One entry of a workbook: a step, an element, a factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// What answers are stored under, such as `a1`; it never changes once shipped.
    pub id: String,
    /// Its name, a few words.
    pub label: String,
    /// What it asks, in one plain sentence.
    pub summary: String,
    /// What one sees where it is weak, a few words.
    pub low: String,
    /// What one sees where it is strong, a few words.
    pub high: String,
    /// Its own description of each level, by level id.
    pub levels: BTreeMap<String, String>,
    /// Two to four questions that open a conversation.
    pub probes: Vec<String>,
    /// Two concrete things a place would really have.
    pub evidence: Vec<String>,
    /// For each level below working (by level id), one to three actions that climb one level.
    pub ready_actions: BTreeMap<String, Vec<ReadyAction>>,
    /// The wording's identity: two rounds are compared on it only where this is equal.
    pub meaning: Meaning,
    /// Where it comes from.
    pub basis: Basis,
    /// The lines of the documents it rests on, as `document:line` or `document:from-to` (lines
    /// from 1, `from` no later than `to`); empty only where `basis` is `ours`.
    pub sources: Vec<String>,
    /// Where it sits on the POTS tree: for every element of a service workbook, or for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// The sectors it is asked of, each once; absent: everyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_of: Option<Vec<Sector>>,
    /// How to read it through a lens its wording does not fit as it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lens_note: Option<String>,
    /// On a seam: what each side might see differently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_differently: Option<String>,
}

/// Something a named person could start on Monday and finish in three months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadyAction {
    /// What to do.
    pub text: String,
    /// The segment it belongs to.
    pub segment: Segment,
    /// What it changes.
    pub works_on: WorksOn,
}

/// Which wording an answer was given to: the workbook that last changed it, and a number that rises
/// when the meaning changes (not for a mended comma).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// The id of the workbook that last changed the meaning.
    pub workbook: String,
    /// 1 for the first wording.
    pub number: u32,
}

/// Where a criterion comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A step or element that the source names.
    Source,
    /// Drawn from the source's prose.
    Extended,
    /// Our own.
    Ours,
}
