//! What came of a sheet.

use serde::Serialize;

use super::{FigureView, ForkView, LevelShown, WhyView};

/// One sheet: its headline, its counts, its strip and its weakest links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SheetResult {
    /// The sheet's id.
    pub sheet: String,
    /// The workbook's id, which names the sheet in the page's own links.
    pub workbook: String,
    /// The workbook's component.
    pub component: String,
    /// The workbook's title.
    pub title: String,
    /// The lens and the date of its round.
    pub lens_and_date: String,
    /// What its criteria are called, "steps".
    pub noun_many: String,
    /// "6 of 10 working across the place"; nothing when too little is answered.
    pub score: Option<String>,
    /// How far the answers carry, in one sentence.
    pub state: String,
    /// The counts that stand with every headline, also where they are 0.
    pub counts: Vec<Count>,
    /// The lowest level with a scored criterion; nothing for a menu.
    pub weakest_level: Option<LevelShown>,
    /// The strip.
    pub strip: FigureView,
    /// Heads the list below: the weakest links, or where there may be room.
    pub weakest_heading: String,
    /// The weakest first. Empty when nothing stands below working.
    pub weakest: Vec<WeakestLink>,
    /// "4 steps stand together at level 1. A group picks which to put forward."; empty where none do.
    pub tie: String,
    /// Why those were put forward that were; empty where nobody said.
    pub put_forward_reason: String,
    /// The criteria put forward, by id, first one first.
    pub put_forward: Vec<String>,
    /// "Nothing that was scored stands below working."; empty where something does, or nothing is
    /// scored.
    pub nothing_below: String,
    /// Of what nobody knew, in a sentence; empty where there is nothing.
    pub dont_know: String,
    /// What the two sides and the trunk of POTS say, a sentence each; empty elsewhere.
    pub balance: Vec<String>,
    /// Why its numbers are what they are, in the order of the page.
    pub why: Vec<WhyView>,
    /// What two computers say differently of the sheet as a whole; nobody has chosen yet.
    pub forks: Vec<ForkView>,
}

/// One of the counts beside a headline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Count {
    /// "scored", "don't know".
    pub label: String,
    /// How many.
    pub value: u32,
}

/// A criterion that stands below working, and why it was put there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WeakestLink {
    /// The criterion's id.
    pub criterion: String,
    /// The criterion's label.
    pub label: String,
    /// The reason that was agreed for its level, or how sure it is.
    pub reason: String,
    /// Its level.
    pub level: LevelShown,
    /// It was put forward.
    pub put_forward: bool,
}
