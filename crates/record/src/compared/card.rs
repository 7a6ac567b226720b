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

impl Difference {
    /// Every one, in the order of the card.
    pub const ALL: [Self; 9] = [
        Self::Version,
        Self::Mode,
        Self::Room,
        Self::Raters,
        Self::Reached,
        Self::Coverage,
        Self::DontKnow,
        Self::NotApplicable,
        Self::Evidence,
    ];

    /// Whether two sheets differ in it.
    pub fn between(self, one: &SheetFacts, other: &SheetFacts) -> bool {
        let (here, there) = (&one.counts, &other.counts);
        match self {
            Self::Version => {
                (&one.version, &one.workbook_hash) != (&other.version, &other.workbook_hash)
            }
            Self::Mode => one.mode != other.mode,
            Self::Room => one.in_the_room != other.in_the_room,
            Self::Raters => one.raters != other.raters,
            Self::Reached => here.from_marks != there.from_marks,
            Self::Coverage => (here.scored, here.applicable) != (there.scored, there.applicable),
            Self::DontKnow => here.dont_know != there.dont_know,
            Self::NotApplicable => here.not_applicable != there.not_applicable,
            Self::Evidence => {
                (&one.evidence, one.evidence_of_no_strength)
                    != (&other.evidence, other.evidence_of_no_strength)
            }
        }
    }
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
        let differs = Difference::ALL.into_iter();
        let differs = differs.filter(|what| what.between(&then, &now));
        Self {
            differs: differs.collect(),
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
