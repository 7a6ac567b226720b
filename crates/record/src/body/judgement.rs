//! What a group agrees about a criterion, and what it rests on.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Audience;
use crate::ThingId;

/// The agreed answer to a criterion. Its key is the sheet and the criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// The sheet.
    pub sheet: ThingId,
    /// The criterion's id.
    pub criterion: String,
    /// The answer.
    pub answer: Answer,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// How it was reached.
    #[serde(default)]
    pub reached: Reached,
    /// Who may read the reason.
    #[serde(default)]
    pub audience: Audience,
}

/// An answer to a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(
    tag = "says",
    content = "level",
    rename_all = "kebab-case",
    deny_unknown_fields
)]
pub enum Answer {
    /// A level of the workbook's scale, by its id.
    Level(String),
    /// Nobody here would know: a finding in itself.
    DontKnow,
    /// It does not apply; the judgement carries the reason.
    NotApplicable,
}

/// How an agreed answer was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reached {
    /// People talked about it.
    #[default]
    TalkedThrough,
    /// It is the lower median of the marks, taken over without talk.
    FromMarks,
}

/// A fact that a judgement rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The sheet.
    pub sheet: ThingId,
    /// The criterion's id.
    pub criterion: String,
    /// The fact.
    pub fact: String,
    /// The figure, where there is one, with its unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<String>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What time it speaks of, in the group's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<String>,
    /// How strong it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// Whether it tells who benefits; the top level wants one that does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub who_benefits: bool,
    /// Who may read it.
    #[serde(default)]
    pub audience: Audience,
}

/// How strong a piece of evidence is, weakest first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Somebody feels it is so.
    Hunch,
    /// Somebody saw it.
    Seen,
    /// It is written down.
    Documented,
    /// It was counted.
    Measured,
}

/// Something said about a criterion, or about the whole sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The sheet.
    pub sheet: ThingId,
    /// The criterion's id; absent where it is about the whole sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
    /// What kind of note.
    pub kind: NoteKind,
    /// What was said.
    pub text: String,
    /// Who may read it.
    #[serde(default)]
    pub audience: Audience,
}

/// The kinds of note.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Something that goes well.
    Strength,
    /// Something that is missing.
    Gap,
    /// A group of people it is not true for.
    NotTrueFor,
    /// Somebody saw it differently.
    Dissent,
}

/// Where a group wants a criterion to be. Its key is the sheet and the criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// The sheet.
    pub sheet: ThingId,
    /// The criterion's id.
    pub criterion: String,
    /// The level wanted, by its id.
    pub level: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
}

/// How much a criterion matters, and how far it is in this group's power. Its key is the sheet and
/// the criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// The sheet.
    pub sheet: ThingId,
    /// The criterion's id.
    pub criterion: String,
    /// How much it matters: 1 (least) to 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<u8>,
    /// How far it is in this group's power: 1 (least) to 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub power: Option<u8>,
}

/// Which weak criteria a group puts forward. The computed order stays visible beside it.
/// Its key is the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ordering {
    /// The sheet.
    pub sheet: ThingId,
    /// The criteria put forward, first one first.
    pub put_forward: Vec<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who may read the reason.
    #[serde(default)]
    pub audience: Audience,
}

/// The one reason why a criterion moved between two rounds. Its key is the later round's sheet, the
/// criterion and the earlier round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Moved {
    /// The sheet of the later round.
    pub sheet: ThingId,
    /// The criterion's id.
    pub criterion: String,
    /// The earlier round.
    pub since: ThingId,
    /// The one reason.
    pub why: MoveReason,
    /// More of it, in the group's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Who may read the words.
    #[serde(default)]
    pub audience: Audience,
}

/// Why an answer can differ from an earlier one. Only the first says that anything changed outside
/// the room.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum MoveReason {
    /// Things changed.
    ThingsChanged,
    /// We know more than we did.
    WeKnowMore,
    /// Other people were in the room.
    DifferentPeople,
    /// The same words were read differently.
    ReadDifferently,
}

impl MoveReason {
    /// Every one, in the order they are offered.
    pub const ALL: [Self; 4] = [
        Self::ThingsChanged,
        Self::WeKnowMore,
        Self::DifferentPeople,
        Self::ReadDifferently,
    ];

    /// Its name on disk and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::ThingsChanged => "things-changed",
            Self::WeKnowMore => "we-know-more",
            Self::DifferentPeople => "different-people",
            Self::ReadDifferently => "read-differently",
        }
    }
}
