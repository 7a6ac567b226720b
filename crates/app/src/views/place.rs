//! The page of a place: what lies in it, side by side, rolled up, on the golden thread.

use serde::{Deserialize, Serialize};

use super::{AssessmentRow, Choice, FigureView, Frame, LevelShown};

/// A place, its assessments, and the places within it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The head's state.
    pub frame: Frame,
    /// The place.
    pub place: PlaceHead,
    /// Its logo, as the address of a picture; nothing where it has none.
    pub logo: Option<String>,
    /// Whether it is willing to be asked by others.
    pub willing: bool,
    /// Its assessments.
    pub assessments: Vec<AssessmentRow>,
    /// The places right within it, by name.
    pub within: Vec<PlaceWithin>,
}

/// Where the pages of a place are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaceHead {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// "place, 310,000 people".
    pub about: String,
    /// A sentence that says the place is invented; empty otherwise.
    pub invented: String,
    /// The larger places it lies in, the nearest first.
    pub larger: Vec<PlaceNamed>,
    /// Whether any place lies in it.
    pub has_within: bool,
}

/// A place that is pointed at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaceNamed {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A place within another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaceWithin {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// "neighbourhood, 48,000 people".
    pub about: String,
    /// "Locked last: 3 March 2026", or that nothing is.
    pub locked: String,
}

/// What is asked of places: sent by the window, and sent back as it was understood.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlacesAsked {
    /// The lens, as one of the choices; empty: the whole place, or the first there is.
    pub lens: String,
    /// The workbook's id; empty: the first there is.
    pub workbook: String,
    /// Up to which day, as `2026-03-03`; empty: today.
    pub as_at: String,
    /// The places by id, in their order; empty: those within, by name.
    pub places: Vec<String>,
}

/// What can be asked of places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlacesChoices {
    /// What was asked, as it was understood.
    pub asked: PlacesAsked,
    /// The lenses.
    pub lenses: Vec<Choice>,
    /// The workbooks that any of the places locked.
    pub workbooks: Vec<Choice>,
}

/// The same workbook across places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BesideView {
    /// The head's state.
    pub frame: Frame,
    /// The place whose page this is.
    pub place: PlaceHead,
    /// What can be asked.
    pub choices: PlacesChoices,
    /// Every place that can be chosen, by name.
    pub others: Vec<PlaceNamed>,
    /// The places, in their order.
    pub columns: Vec<BesideColumn>,
    /// In what they differ: to be read first.
    pub differs: String,
    /// What each rests on, a fact a row.
    pub card: Vec<BesideFact>,
    /// What is left out, by name.
    pub left_out: Vec<String>,
    /// What a place gave a level before and gives none now.
    pub no_longer: Vec<String>,
    /// Which places are not among them, and why.
    pub not_in: Vec<String>,
    /// What one of the workbook's criteria is called: "step".
    pub noun: String,
    /// The criteria, in the workbook's order.
    pub rows: Vec<BesideRow>,
}

/// A place among others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BesideColumn {
    /// The place's id.
    pub place: String,
    /// Its name.
    pub name: String,
    /// The day its round was held.
    pub date: String,
}

/// One fact of the comparison card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BesideFact {
    /// "In the room".
    pub name: String,
    /// Whether the places differ in it.
    pub differs: bool,
    /// What it is in each place, in their order.
    pub cells: Vec<String>,
}

/// A criterion across places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BesideRow {
    /// Its id.
    pub criterion: String,
    /// Its name.
    pub label: String,
    /// How each place stands, in their order.
    pub cells: Vec<BesideCell>,
}

/// How one place stands on a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BesideCell {
    /// The level; nothing where there is none.
    pub level: Option<LevelShown>,
    /// `dont-know`, `not-applicable`, `none` or `left-out`; empty at a level.
    pub answer: String,
    /// The same in words.
    pub words: String,
}

/// A larger place, from those within it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RollUpView {
    /// The head's state.
    pub frame: Frame,
    /// The larger place.
    pub place: PlaceHead,
    /// What can be asked.
    pub choices: PlacesChoices,
    /// Which places are counted, and how old the oldest answer is.
    pub basis: String,
    /// In what they differ: to be read first.
    pub differs: String,
    /// What is left out, by name.
    pub left_out: Vec<String>,
    /// What is weak in most places, as asks of the larger one.
    pub asks: Vec<AskUpward>,
    /// Where an ask would be kept: the round's id; empty where the place has none.
    pub round: String,
    /// The same in words, or what to do to have one.
    pub round_words: String,
    /// Each criterion with its distribution.
    pub rows: Vec<RollUpRow>,
    /// What a place gave a level before and gives none now.
    pub no_longer: Vec<String>,
    /// Which places are not among them, and why.
    pub not_in: Vec<String>,
}

/// What only the larger place can mend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AskUpward {
    /// The criterion's id.
    pub criterion: String,
    /// Its name.
    pub label: String,
    /// Why: "Below working in 4 of 5 places".
    pub reason: String,
    /// It is an ask of the larger place's round already.
    pub taken: bool,
}

/// A criterion over the places within.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RollUpRow {
    /// Its id.
    pub criterion: String,
    /// Its name.
    pub label: String,
    /// A tile a place, by level. No place is named: it is how they are spread.
    pub strip: Vec<LevelShown>,
    /// Where working begins in it.
    pub working_from: u32,
    /// The same in words.
    pub words: String,
    /// It is weak in most places.
    pub weak: bool,
}

/// Do the goals serve each other?
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ThreadView {
    /// The head's state.
    pub frame: Frame,
    /// The place whose page this is.
    pub place: PlaceHead,
    /// What can be asked.
    pub choices: PlacesChoices,
    /// The criteria that can be read through the sizes.
    pub criteria: Vec<Choice>,
    /// The one that is read; empty: none.
    pub criterion: String,
    /// The figure. Its parts are places' ids.
    pub figure: FigureView,
    /// Where it breaks, a place each.
    pub breaks: Vec<ThreadBreak>,
}

/// A place at which the thread breaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ThreadBreak {
    /// Its name.
    pub place: String,
    /// What is missing, and what would mend it, in sentences.
    pub told: String,
    /// The round whose scope page mends it; empty where the place has none.
    pub round: String,
}

/// Places that are willing to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WillingView {
    /// The head's state.
    pub frame: Frame,
    /// The place whose page this is.
    pub place: PlaceHead,
    /// What can be asked.
    pub choices: PlacesChoices,
    /// The places, by name.
    pub places: Vec<WillingPlace>,
}

/// A place that is willing to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WillingPlace {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// "place, 310,000 people".
    pub about: String,
    /// When it locked what is said here, or that it locked nothing.
    pub locked: String,
    /// What works there, in the workbook's order.
    pub working: Vec<String>,
}
