//! Flags: agreed levels that say more than the evidence written down. They inform; they block
//! nothing.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::scored::{scored, works};
use super::{Answers, CriterionShown, LevelIndex, LevelShown};

/// How many items of evidence the top level wants.
const ITEMS_AT_THE_TOP: usize = 2;

/// What evidence is written down for a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, JsonSchema)]
pub struct EvidenceCount {
    /// How many items.
    pub items: usize,
    /// Of those, how many tell who benefits.
    pub on_who_benefits: usize,
}

/// A criterion whose agreed level wants more evidence than there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Flag {
    /// The criterion.
    pub criterion: CriterionShown,
    /// Its agreed level.
    pub level: LevelShown,
    /// What evidence there is.
    pub evidence: EvidenceCount,
    /// "Unsupported": the level works and there is no evidence at all.
    pub unsupported: bool,
    /// What the top level still wants; absent below the top, and where it has it.
    pub top_level_wants: Option<TopLevelWants>,
}

/// What the top level still wants: two items, one of them on who benefits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct TopLevelWants {
    /// How many more items it takes for two.
    pub items: usize,
    /// Whether one on who benefits is missing.
    pub on_who_benefits: bool,
}

/// The criteria with an agreed level at or above working and no evidence, and those at the top
/// level without two items, one of them on who benefits; in workbook order. Evidence comes by
/// criterion id; a criterion that is not named has none. Rule "unsupported".
pub fn flags(answers: &Answers<'_>, evidence: &BTreeMap<String, EvidenceCount>) -> Vec<Flag> {
    let scale = &answers.workbook().scale;
    let top = LevelIndex(scale.top_index());
    scored(answers)
        .filter(|s| works(answers, s.level))
        .filter_map(|s| {
            let evidence = evidence.get(&s.criterion.id).copied().unwrap_or_default();
            let unsupported = evidence.items == 0;
            let top_level_wants = top_level_wants(evidence).filter(|_| s.level == top);
            (unsupported || top_level_wants.is_some()).then_some(Flag {
                criterion: CriterionShown::of(s.criterion),
                level: LevelShown::at(scale, s.level)?,
                evidence,
                unsupported,
                top_level_wants,
            })
        })
        .collect()
}

fn top_level_wants(evidence: EvidenceCount) -> Option<TopLevelWants> {
    let wants = TopLevelWants {
        items: ITEMS_AT_THE_TOP.saturating_sub(evidence.items),
        on_who_benefits: evidence.on_who_benefits == 0,
    };
    (wants.items > 0 || wants.on_who_benefits).then_some(wants)
}
