//! The comparison card: how two rounds differ before anything is compared.

use std::collections::BTreeMap;

use pit_workbook::Sector;
use pit_workbook::compare::{Compared, CriterionCompared};
use pit_workbook::score::{Answers, Counts, CriterionShown, counts};
use schemars::JsonSchema;
use serde::Serialize;

use crate::body::{Mode, Strength};
use crate::contents::{RoundContents, SheetContents};

/// What two sheets rest on, side by side, and in what they differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Card {
    /// The earlier one's.
    pub then: SheetFacts,
    /// The later one's.
    pub now: SheetFacts,
    /// In what they differ.
    pub differs: Vec<Difference>,
    /// The criteria that can't be compared and are left out, by name.
    pub left_out: Vec<LeftOut>,
}

/// A criterion that is left out of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeftOut {
    /// The criterion.
    pub criterion: CriterionShown,
    /// Why it can't be compared.
    pub why: WhyLeftOut,
}

/// Why a criterion can't be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WhyLeftOut {
    /// Its meaning or its scale changed between the two versions of the workbook.
    WordingChanged,
    /// Only the later version asks it.
    New,
    /// Only the earlier version asked it.
    Gone,
}

/// What one sheet rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SheetFacts {
    /// The version of the workbook.
    pub version: String,
    /// The SHA-256 of the workbook's text, in hex: two texts may bear one version.
    pub workbook_hash: String,
    /// One person or a group.
    pub mode: Mode,
    /// How many people were in the room, by sector.
    pub in_the_room: BTreeMap<Sector, u32>,
    /// How many seats were set out for raters, by sector.
    pub raters: BTreeMap<Sector, u32>,
    /// The five counts, and how many of the scored came from the marks.
    pub counts: Counts,
    /// How much evidence of each strength is written down.
    pub evidence: BTreeMap<Strength, usize>,
    /// How much evidence nobody gave a strength.
    pub evidence_of_no_strength: usize,
}

/// In what two sheets may differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Difference {
    /// The version of the workbook.
    Version,
    /// One person or a group.
    Mode,
    /// Who was in the room.
    Room,
    /// Who rated.
    Raters,
    /// Talked through or taken from the marks.
    Reached,
    /// How much is scored.
    Coverage,
    /// How often nobody knew.
    DontKnow,
    /// How often it was said not to apply.
    NotApplicable,
    /// How strong the evidence is.
    Evidence,
}

impl SheetFacts {
    /// What a sheet of a round rests on.
    pub fn of(round: &RoundContents, sheet: &SheetContents, answers: &Answers<'_>) -> Self {
        let mut evidence = BTreeMap::new();
        let mut evidence_of_no_strength = 0;
        for item in sheet.criteria.values().flat_map(|said| &said.evidence) {
            match item.strength {
                Some(strength) => *evidence.entry(strength).or_default() += 1,
                None => evidence_of_no_strength += 1,
            }
        }
        let mut raters = BTreeMap::new();
        for seat in &round.seats {
            *raters.entry(seat.sector).or_default() += 1;
        }
        Self {
            version: sheet.workbook.version.clone(),
            workbook_hash: sheet.sheet.workbook.to_string(),
            raters,
            mode: round.round.mode,
            in_the_room: round.round.scope.in_the_room.clone(),
            counts: counts(answers),
            evidence,
            evidence_of_no_strength,
        }
    }
}

impl Card {
    /// Puts two sheets side by side; `criteria` is what became of each criterion.
    pub fn of(then: SheetFacts, now: SheetFacts, criteria: &[CriterionCompared]) -> Self {
        let (before, after) = (then.counts, now.counts);
        let evidence = |facts: &SheetFacts| (facts.evidence.clone(), facts.evidence_of_no_strength);
        let differs = [
            (
                Difference::Version,
                (&then.version, &then.workbook_hash) != (&now.version, &now.workbook_hash),
            ),
            (Difference::Mode, then.mode != now.mode),
            (Difference::Room, then.in_the_room != now.in_the_room),
            (Difference::Raters, then.raters != now.raters),
            (Difference::Reached, before.from_marks != after.from_marks),
            (
                Difference::Coverage,
                (before.scored, before.applicable) != (after.scored, after.applicable),
            ),
            (Difference::DontKnow, before.dont_know != after.dont_know),
            (
                Difference::NotApplicable,
                before.not_applicable != after.not_applicable,
            ),
            (Difference::Evidence, evidence(&then) != evidence(&now)),
        ];
        let differs = differs.into_iter().filter(|(_, differ)| *differ);
        Self {
            differs: differs.map(|(what, _)| what).collect(),
            left_out: criteria.iter().filter_map(left_out).collect(),
            then,
            now,
        }
    }
}

fn left_out(one: &CriterionCompared) -> Option<LeftOut> {
    let why = match one.what {
        Compared::WordingChanged { .. } => WhyLeftOut::WordingChanged,
        Compared::New { .. } => WhyLeftOut::New,
        Compared::Gone { .. } => WhyLeftOut::Gone,
        _ => return None,
    };
    Some(LeftOut {
        criterion: one.criterion.clone(),
        why,
    })
}
