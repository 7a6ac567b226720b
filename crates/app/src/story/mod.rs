//! A story: places, rounds and answers in the form a person can write down. The sample is one, and
//! the generator of test rounds makes them; [`tell`] turns a story into changes, as if typed.

mod sheet;
mod tell;
mod todo;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_record::body::{Goal, Lens, Mode, Scope, Size};
use pit_workbook::Sector;
use serde::{Deserialize, Serialize};

pub use sheet::{
    StoryAim, StoryCriterion, StoryEvidence, StoryMark, StoryMoved, StoryNote, StorySheet,
};
pub use tell::{StoryError, tell};
pub use todo::{StoryAction, StoryAsk};

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
    /// Whether other places may ask it how it did things.
    #[serde(default)]
    pub willing: bool,
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
    /// Its rounds, oldest first; each carries on the one before.
    #[serde(default)]
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
    #[serde(default)]
    pub sheets: Vec<StorySheet>,
    /// The actions.
    #[serde(default)]
    pub actions: Vec<StoryAction>,
    /// The asks.
    #[serde(default)]
    pub asks: Vec<StoryAsk>,
}
