//! Rounds of one assessment beside each other, and over time.

use serde::Serialize;

use super::{Choice, DraftKept, FigureView, Frame, RoundHead};

/// A round beside another of the same assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CompareView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// The assessment, for beginning its next round.
    pub assessment: String,
    /// Every other round of the assessment, newest first.
    pub others: Vec<RoundChoice>,
    /// The id of the round that it stands beside; nothing where there is none.
    pub beside: Option<String>,
    /// The day of the earlier round of the two.
    pub then: String,
    /// The day of the later one.
    pub now: String,
    /// Workbooks opened in one of the two only, a sentence each; or, where both have none in
    /// common, that.
    pub only: Vec<String>,
    /// The reasons to choose from for a move.
    pub reasons: Vec<Choice>,
    /// Who may read the words of a reason.
    pub audiences: Vec<Choice>,
    /// What was being typed when the program last stopped.
    pub drafts: Vec<DraftKept>,
    /// The id of the earlier round of the two.
    pub since: String,
    /// One entry for each workbook opened in both, in the order of the triangle.
    pub sheets: Vec<SheetBesideView>,
}

/// A round that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RoundChoice {
    /// The round.
    pub id: String,
    /// Its day: "3 March 2026".
    pub date: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A workbook in two rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SheetBesideView {
    /// The workbook's id.
    pub workbook: String,
    /// Its component, for its sign.
    pub component: String,
    /// Its title.
    pub title: String,
    /// What both rest on: read first.
    pub card: Vec<CardRowView>,
    /// What can't be compared and is left out, by name, a sentence each.
    pub left_out: Vec<String>,
    /// What it comes to, or why nothing is summed up.
    pub summary: String,
    /// What else became of it, a sentence each.
    pub told: Vec<String>,
    /// The dumbbell. Its parts are criteria's ids.
    pub figure: FigureView,
    /// Both reasons of each criterion.
    pub moves: Vec<MoveView>,
}

/// A line of the comparison card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CardRowView {
    /// Whether the two differ in it.
    pub differs: bool,
    /// What it is about.
    pub name: String,
    /// The earlier round's.
    pub then: String,
    /// The later round's.
    pub now: String,
}

/// A criterion in two rounds, with what was said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MoveView {
    /// The criterion's id.
    pub criterion: String,
    /// The later round's sheet, where it opens; nothing where the criterion is gone.
    pub sheet: Option<String>,
    /// Its name.
    pub label: String,
    /// Which way it went.
    pub moved: String,
    /// Whether it went up or down, so that a reason is asked for.
    pub asked: bool,
    /// The one reason for that, as it is stored; empty: none was given.
    pub why: String,
    /// More of it, in the group's own words.
    pub why_text: String,
    /// Who may read these words.
    pub why_audience: String,
    /// What was said then; empty: nothing.
    pub then: String,
    /// Whether that stays in the room.
    pub then_in_room: bool,
    /// What is said now; empty: nothing.
    pub now: String,
    /// Whether that stays in the room.
    pub now_in_room: bool,
}

/// Several rounds over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OverTimeView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// Every round of the assessment, oldest first.
    pub rounds: Vec<RoundChoice>,
    /// The trend over those chosen; nothing below two.
    pub figure: Option<FigureView>,
}
