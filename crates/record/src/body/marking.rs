//! Seats, their marks, and locked revisions.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_workbook::Sector;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Audience};
use crate::{RecordId, ThingId};

/// An anonymous rater.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// The round.
    pub round: ThingId,
    /// Its number in the room, from 1.
    pub number: u32,
    /// Who the rater speaks for today.
    pub sector: Sector,
}

/// One go at marking a sheet; the second is a re-mark and leaves the first as it is.
/// Its key is the sheet and its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Marking {
    /// The sheet.
    pub sheet: ThingId,
    /// 1 for the first.
    pub nth: u32,
    /// The day it was taken.
    pub held_on: NaiveDate,
    /// Whether the marks were opened to the room; until then they are sealed.
    #[serde(default)]
    pub opened: bool,
}

/// What a seat, or a counted sector, says of a criterion. Its key is the marking, the criterion and
/// who marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// The marking.
    pub marking: ThingId,
    /// The criterion's id.
    pub criterion: String,
    /// Who marked.
    pub by: MarkedBy,
    /// What they say.
    pub says: Says,
    /// Why, in their own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who may read the comment.
    #[serde(default)]
    pub audience: Audience,
}

/// Who a mark comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MarkedBy {
    /// One seat.
    Seat(ThingId),
    /// A sector's marks, counted together.
    Sector(Sector),
}

impl MarkedBy {
    pub(super) fn key(&self) -> String {
        match self {
            MarkedBy::Seat(seat) => seat.to_string(),
            MarkedBy::Sector(sector) => sector_name(*sector).to_owned(),
        }
    }
}

/// A sector's name within keys. Written out: a key must never change, whatever the type is called.
fn sector_name(sector: Sector) -> &'static str {
    match sector {
        Sector::Civic => "civic",
        Sector::Service => "service",
        Sector::Vcse => "vcse",
        Sector::Residents => "residents",
        Sector::Other => "other",
    }
}

/// What a mark says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Says {
    /// One seat's answer.
    One(Answer),
    /// How many of a sector gave each answer: by level id, and the two others.
    Counts {
        /// By level id.
        levels: BTreeMap<String, u32>,
        /// How many did not know.
        dont_know: u32,
        /// How many said it does not apply.
        not_applicable: u32,
    },
}

/// A locked revision of a round: the view of it for ever. Its key is the round and the revision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cut {
    /// The round.
    pub round: ThingId,
    /// 1 for the first lock; reopening and locking again makes the next.
    pub revision: u32,
    /// The day it was locked.
    pub locked_on: NaiveDate,
    /// The records it holds, sorted.
    pub records: Vec<RecordId>,
    /// The SHA-256 over them, in hex.
    pub hash: String,
    /// The day it was opened again, if it was; until then nobody changes the round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reopened_on: Option<NaiveDate>,
}

impl Cut {
    /// Whether it holds the round: nobody changes what is locked.
    pub fn is_locked(&self) -> bool {
        self.reopened_on.is_none()
    }
}
