//! A story: places, rounds and answers in the form a person can write down. The sample is one, and
//! the generator of test rounds makes them; [`tell`] turns a story into changes, as if typed.

mod tell;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_record::body::{
    ActionState, Answer, Audience, Goal, Lens, Mode, NoteKind, Reached, Role, Scope, Size, Strength,
};
use pit_workbook::{Sector, Segment, WorksOn};
use serde::{Deserialize, Serialize};

pub use tell::{StoryError, tell};

/// Places and what was said of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The places, larger ones before those within them.
    pub places: Vec<StoryPlace>,
    /// The assessments, each with its rounds.
    pub assessments: Vec<StoryAssessment>,
}

/// A place in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryPlace {
    /// Its name, which the story's assessments use to point at it.
    pub name: String,
    /// Its size.
    pub size: Option<Size>,
    /// How many people live there.
    pub population: Option<u64>,
    /// The name of the larger place it is part of.
    pub part_of: Option<String>,
    /// Whether it is made up.
    #[serde(default)]
    pub invented: bool,
}

/// An assessment in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryAssessment {
    /// The place's name.
    pub place: String,
    /// What it looks at.
    pub lens: Lens,
    /// The number (from 1) of the story's assessment whose goal it serves.
    pub serves: Option<usize>,
    /// Its rounds, oldest first.
    pub rounds: Vec<StoryRound>,
}

/// A round in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryRound {
    /// The day it was held.
    pub held_on: NaiveDate,
    /// One person or a group.
    pub mode: Mode,
    /// The scope.
    pub scope: Scope,
    /// The goal.
    pub goal: Option<Goal>,
    /// How many seats of each sector mark; numbered in the sectors' order.
    #[serde(default)]
    pub seats: BTreeMap<Sector, u32>,
    /// The sheets.
    pub sheets: Vec<StorySheet>,
    /// The actions.
    #[serde(default)]
    pub actions: Vec<StoryAction>,
    /// The asks.
    #[serde(default)]
    pub asks: Vec<StoryAsk>,
}

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

/// An action in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryAction {
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
