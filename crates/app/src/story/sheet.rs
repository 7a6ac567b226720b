//! What was said on a sheet.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_record::body::{Answer, Audience, MoveReason, NoteKind, Reached, Strength};
use serde::{Deserialize, Serialize};

/// A sheet in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorySheet {
    /// The workbook's id.
    pub workbook: String,
    /// What was said, by criterion id.
    pub criteria: BTreeMap<String, StoryCriterion>,
    /// The criteria put forward, first one first.
    #[serde(default)]
    pub put_forward: Vec<String>,
    /// Why those.
    pub put_forward_reason: Option<String>,
    /// Notes on the whole sheet.
    #[serde(default)]
    pub notes: Vec<StoryNote>,
}

/// What was said of a criterion.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryCriterion {
    /// The agreed answer.
    pub answer: Option<Answer>,
    /// Why.
    pub reason: Option<String>,
    /// How it was reached.
    #[serde(default)]
    pub reached: Reached,
    /// Who may read the reason.
    #[serde(default)]
    pub audience: Audience,
    /// What each seat marked, in the order of seats.
    #[serde(default)]
    pub marks: Vec<StoryMark>,
    /// The evidence.
    #[serde(default)]
    pub evidence: Vec<StoryEvidence>,
    /// The notes.
    #[serde(default)]
    pub notes: Vec<StoryNote>,
    /// The level wanted.
    pub aim: Option<StoryAim>,
    /// 1 to 3.
    pub importance: Option<u8>,
    /// 1 to 3.
    pub power: Option<u8>,
    /// Why it moved since the round before.
    pub moved: Option<StoryMoved>,
}

/// Why a criterion moved since the round before, in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryMoved {
    /// The one reason.
    pub why: MoveReason,
    /// More of it.
    pub text: Option<String>,
    /// Who may read the words.
    #[serde(default)]
    pub audience: Audience,
}

/// A seat's mark: the digit of a level, `"?"` (don't know), `"-"` (not applicable), or null.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum StoryMark {
    /// A level's digit.
    Digit(u8),
    /// `"?"` or `"-"`.
    Sign(String),
    /// No mark.
    None,
}

/// A fact in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryEvidence {
    /// The fact.
    pub fact: String,
    /// The figure.
    pub figure: Option<String>,
    /// The source.
    pub source: Option<String>,
    /// What time it speaks of.
    pub dated: Option<String>,
    /// How strong it is.
    pub strength: Option<Strength>,
    /// Whether it tells who benefits.
    #[serde(default)]
    pub who_benefits: bool,
    /// Who may read it.
    #[serde(default)]
    pub audience: Audience,
}

/// A note in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryNote {
    /// What kind.
    pub kind: NoteKind,
    /// What was said.
    pub text: String,
    /// Who may read it.
    #[serde(default)]
    pub audience: Audience,
}

/// An aim in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryAim {
    /// The level's id.
    pub level: String,
    /// By when.
    pub by: Option<NaiveDate>,
}
