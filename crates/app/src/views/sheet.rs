//! A sheet: its criteria, and the one that is looked at.

use serde::{Deserialize, Serialize};

use super::{ActionView, Choice, DraftKept, ForkView, Frame, LevelShown, RoundHead, SpreadView};

/// The workbooks of a round: those open, and those that may be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SheetsView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// Every workbook, in the order of the triangle.
    pub workbooks: Vec<WorkbookRow>,
}

/// A workbook that is open in a round, or may be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WorkbookRow {
    /// The workbook's id.
    pub workbook: String,
    /// Its component.
    pub component: String,
    /// Its title.
    pub title: String,
    /// The published tool it stands for; empty where none.
    pub stands_for: String,
    /// What it is for.
    pub summary: String,
    /// "10 steps".
    pub size: String,
    /// The sheet, if it is open.
    pub sheet: Option<String>,
    /// How far it is, if it is open.
    pub progress: String,
}

/// A sheet. Workbook texts are in it: they are some tens of kilobytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// The sheet's id.
    pub sheet: String,
    /// The workbook's id.
    pub workbook: String,
    /// Its title.
    pub title: String,
    /// Its component.
    pub component: String,
    /// "step".
    pub noun: String,
    /// "4 of 10 answered".
    pub progress: String,
    /// "6 of 10 working across the place", or why there is no headline yet.
    pub headline: String,
    /// The scored criteria in order of level, for the strip under the rail.
    pub strip: Vec<LevelShown>,
    /// How many of the strip stand below working: where the upright goes.
    pub strip_working_from: u32,
    /// The scale, lowest first.
    pub levels: Vec<ScaleLevel>,
    /// When to choose don't know.
    pub dont_know: String,
    /// When to choose not applicable.
    pub not_applicable: String,
    /// The criteria, in order, each with everything said of it.
    pub criteria: Vec<CriterionView>,
    /// Notes on the whole sheet.
    pub notes: Vec<NoteView>,
    /// "Agreed" for a group, "Chosen" for one person.
    pub chosen_word: String,
    /// The audiences to choose from.
    pub audiences: Vec<Choice>,
    /// The strengths of evidence.
    pub strengths: Vec<Choice>,
    /// The kinds of note.
    pub kinds: Vec<Choice>,
    /// The segments of actions.
    pub segments: Vec<Choice>,
    /// What actions work on.
    pub works_on: Vec<Choice>,
    /// Whether single keys choose levels.
    pub single_keys: bool,
    /// Drafts that a crash left.
    pub drafts: Vec<DraftKept>,
    /// What is from the source and what is ours, how to read it, the licence.
    pub about: Vec<String>,
    /// The round before this one; nothing where it has not got this workbook, or there is none.
    pub last: Option<LastSheet>,
}

/// The sheet of the same workbook in the round before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LastSheet {
    /// The id of that round.
    pub since: String,
    /// Its day: "3 March 2026".
    pub date: String,
    /// The reasons to choose from for a move.
    pub reasons: Vec<Choice>,
}

/// What the round before said of a criterion. Never an answer of this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LastSaid {
    /// "level 2, because: half the districts", in a line.
    pub line: String,
    /// The level; nothing where it stood at none.
    pub level: Option<LevelShown>,
    /// "Level 2: Under way in parts", "Nobody knew", "Not answered".
    pub stood: String,
    /// Why; empty: not said.
    pub reason: String,
    /// The reason was kept in the room.
    pub in_room: bool,
    /// "The aim was level 3 by 31 March 2027."; empty: none.
    pub aim: String,
    /// Why the two can't be compared: words or scale changed, or it is new; empty where they can.
    pub changed: String,
    /// Which way it went: "Up from level 2 to level 3."; empty until both have a level that differs.
    pub moved: String,
    /// The one reason for that, as it is stored; empty: none was given.
    pub why: String,
    /// More of it, in the group's own words.
    pub why_text: String,
    /// Who may read these words.
    pub why_audience: String,
}

/// A level of the scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ScaleLevel {
    /// Its id, sent back when chosen.
    pub id: String,
    /// How it is shown.
    pub shown: LevelShown,
    /// The test for choosing it.
    pub test: String,
    /// Working begins here.
    pub working_begins: bool,
}

/// A criterion with everything said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CriterionView {
    /// Its id.
    pub id: String,
    /// "Step 4 of 10".
    pub number: String,
    /// Its name.
    pub label: String,
    /// What it asks.
    pub summary: String,
    /// Its description of each level, in the order of the scale.
    pub levels: Vec<String>,
    /// How to read it through this round's lens; empty where nothing need be said.
    pub lens_note: String,
    /// On a seam: what each side might see differently; empty elsewhere.
    pub seen_differently: String,
    /// The probes.
    pub probes: Vec<String>,
    /// What good evidence looks like.
    pub evidence_hints: Vec<String>,
    /// The actions that climb one level from where it stands; all of the lowest where it is open.
    pub ready_actions: Vec<ReadyActionView>,
    /// The answer: a level's id, `dont-know`, `not-applicable`, or nothing.
    pub answer: Option<String>,
    /// How the answer is shown in the rail; nothing where there is none.
    pub shown: Option<LevelShown>,
    /// Taken from the marks without talk.
    pub from_marks: bool,
    /// How the room marked it; nothing before the marks are opened.
    pub spread: Option<SpreadView>,
    /// Why. Empty: not said.
    pub reason: String,
    /// Who may read the reason: `room` or `released`.
    pub audience: String,
    /// The evidence.
    pub evidence: Vec<EvidenceView>,
    /// The notes: strengths, gaps, groups it isn't true for, dissent.
    pub notes: Vec<NoteView>,
    /// The aim's level id; empty: none.
    pub aim: String,
    /// The aim's day, as `2027-03-31`; empty: none.
    pub aim_by: String,
    /// 1 to 3; 0: not said.
    pub importance: u8,
    /// 1 to 3; 0: not said.
    pub power: u8,
    /// The actions about it.
    pub actions: Vec<ActionView>,
    /// What is worth a look: a level without evidence, a not applicable without a reason.
    pub flags: Vec<String>,
    /// What two computers say differently; nobody has chosen yet.
    pub forks: Vec<ForkView>,
    /// Where it comes from, in words.
    pub origin: String,
    /// It was chosen to be looked at again on purpose.
    pub revisit: bool,
    /// What the round before said of it; nothing where that has not got it.
    pub last: Option<LastSaid>,
}

/// A ready action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReadyActionView {
    /// What to do.
    pub text: String,
    /// Its segment as stored.
    pub segment: String,
    /// What it works on as stored.
    pub works_on: String,
    /// It was taken over already.
    pub taken: bool,
}

/// A piece of evidence; sent back as it is changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceView {
    /// Its id; empty for a new one.
    pub id: String,
    /// The fact.
    pub fact: String,
    /// The figure.
    pub figure: String,
    /// The source.
    pub source: String,
    /// What time it speaks of.
    pub dated: String,
    /// How strong; empty: not said.
    pub strength: String,
    /// It tells who benefits.
    pub who_benefits: bool,
    /// `room` or `released`.
    pub audience: String,
}

/// A note; sent back as it is changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteView {
    /// Its id; empty for a new one.
    pub id: String,
    /// `strength`, `gap`, `not-true-for`, `dissent`.
    pub kind: String,
    /// What was said.
    pub text: String,
    /// `room` or `released`.
    pub audience: String,
}
