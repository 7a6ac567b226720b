//! The overview of a round: the triangle, what it comes to, and the next best step.

use serde::Serialize;

use super::{
    DraftKept, FigureView, Frame, LevelShown, RoundHead, RoundsView, SheetResult, WhyView,
};

/// The overview page of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OverviewView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// The triangle; nothing while no workbook is open. Its parts are named by their workbooks.
    pub triangle: Option<FigureView>,
    /// Locking, the round before, the next.
    pub rounds: RoundsView,
    /// The round's own earlier revisions, a sentence or two each: when it was locked and opened again,
    /// and what it says otherwise now.
    pub revisions: Vec<String>,
    /// What the round's goal serves: "Serves the planning priority: …"; empty where it serves nothing.
    pub serves: String,
    /// What to talk about, in the order of the agenda.
    pub talk: Vec<PointView>,
    /// What to say where nothing stands there; empty where something does, and for one person alone,
    /// who has nobody to talk with.
    pub talk_nothing: String,
    /// The weakest links, and how sure each is.
    pub sure: Vec<PointView>,
    /// What to say where nothing stands there; empty where something does.
    pub sure_nothing: String,
    /// What stands out.
    pub out: Vec<PointView>,
    /// What is counted beside it: levels without evidence, don't-knows. A name and no reason.
    pub also: Vec<PointView>,
    /// Why the numbers that belong to no one sheet are what they are.
    pub why: Vec<WhyView>,
    /// How many weak criteria have a level to climb to: what the page of climbs walks through.
    pub climbs: u32,
    /// One entry a sheet, in the order of the triangle.
    pub sheets: Vec<SheetResult>,
    /// "Two planning steps stand together at level 1. Pick the one to put forward."
    pub next_step: String,
    /// The words on the button.
    pub next_action: String,
    /// Where the button leads: `sheets`, `sheet`, `overview` (to what is put forward), `actions`,
    /// `scope`, `reports`.
    pub next_page: String,
    /// The sheet it leads to, if it leads to one.
    pub next_sheet: Option<String>,
    /// The criterion it leads to, if it leads to one.
    pub next_criterion: Option<String>,
    /// Drafts that a crash left, of what is put forward.
    pub drafts: Vec<DraftKept>,
}

/// A line of a list: whose part of the triangle, what, and why it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PointView {
    /// The component it belongs to.
    pub component: String,
    /// The component's sheet.
    pub sheet: String,
    /// Its workbook's id.
    pub workbook: String,
    /// The workbook's short title, "Planning".
    pub title: String,
    /// The level its criteria stand at, where they stand at one.
    pub level: Option<LevelShown>,
    /// What it is about: criteria, or the sheet by a name.
    pub names: Vec<PointName>,
    /// How many more there are than names.
    pub more: u32,
    /// Why.
    pub reason: String,
}

/// A name that opens what it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PointName {
    /// The criterion it opens; nothing where it opens the sheet's own part.
    pub criterion: Option<String>,
    /// The words.
    pub label: String,
}
