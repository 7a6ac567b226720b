//! Marks: the seats, the sealed grid, and what the room sees once they are opened.
//!
//! No type here holds what a single seat marked: a cell says that something is in, never what.

use serde::Serialize;

use super::{DraftKept, FigureView, ForkView, Frame, LevelShown, RoundHead};

/// The marks page of a round, at one of its sheets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MarksView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// The sheet; empty where the round has none open.
    pub sheet: String,
    /// "Marks for place-based planning".
    pub title: String,
    /// What there is to do first, or why there is nothing to mark; empty otherwise.
    pub empty: String,
    /// The page that does it: `scope`, `sheets`, or empty.
    pub empty_page: String,
    /// Who marks.
    pub seats: SeatsView,
    /// What to know before the marks are opened: a side of a seam that could not be shown, rows that
    /// two computers keyed differently.
    pub warnings: Vec<String>,
    /// What two computers say differently of the seats, and of when this sheet was marked.
    pub forks: Vec<ForkView>,
    /// The grid, while a marking is sealed.
    pub grid: Option<MarksGrid>,
    /// What the room sees, once a marking was opened.
    pub opened: Option<MarksOpened>,
    /// What was being typed of the seats; never what was keyed into the grid.
    pub drafts: Vec<DraftKept>,
}

/// The seats of a round, and the smallest group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SeatsView {
    /// "15 seats: Council 5, NHS and care 4"; empty where there are none.
    pub told: String,
    /// The sectors, each with how many seats it has, or how many people the scope names.
    pub sectors: Vec<SectorSeats>,
    /// "Set out 15 seats", or "Set out the seats" where the scope names nobody.
    pub set_out: String,
    /// How many seats a group needs before it is shown apart.
    pub smallest_group: u32,
    /// It can only be raised: the first mark is in.
    pub only_raised: bool,
}

/// How many seats a sector has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SectorSeats {
    /// As stored.
    pub sector: String,
    /// "Civic".
    pub name: String,
    /// Who that is.
    pub who: String,
    /// The number, as typed; empty: none.
    pub count: String,
}

/// What is keyed and not opened yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MarksGrid {
    /// 1 for the first marking.
    pub nth: u32,
    /// "Sealed: 8 of 15 seats are in."
    pub sealed: String,
    /// What a re-mark is; empty for the first marking.
    pub again: String,
    /// The page starts with counts: they are all that was keyed so far.
    pub by_counts: bool,
    /// Seat by seat.
    pub seats: MarksTable,
    /// Counts by sector, a group each.
    pub counts: MarksTable,
    /// "7 seats still to come"; empty where none is.
    pub to_come: String,
    /// What opening asks; nothing where nothing was keyed.
    pub opening: Option<MarksOpening>,
}

/// A grid of cells that take marks or counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MarksTable {
    /// A column a criterion, or an answer.
    pub columns: Vec<MarksColumn>,
    /// The sectors.
    pub groups: Vec<MarksGroup>,
    /// What a cell takes: the marks of the scale, `d`, `n`; empty where it takes a number.
    pub keys: Vec<String>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MarksColumn {
    /// "4", "?", "–".
    pub mark: String,
    /// "All three segments in play", "Don’t know".
    pub name: String,
    /// "step 4: All three segments in play".
    pub told: String,
    /// "9 of 15"; empty where it isn't counted.
    pub check: String,
}

/// The rows of a sector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MarksGroup {
    /// As stored.
    pub sector: String,
    /// "Civic".
    pub name: String,
    /// "3 of 4 in".
    pub check: String,
    /// How many people it has.
    pub people: u32,
    /// Why it can't be keyed here, or what keying here replaces; empty otherwise.
    pub note: String,
    /// Counts were keyed, and can be taken away again.
    pub has_counts: bool,
    /// Its rows.
    pub rows: Vec<MarksRow>,
}

/// A row: a seat, or a criterion of a sector's counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MarksRow {
    /// Sent back when it is keyed.
    pub id: String,
    /// "9", or "4".
    pub number: String,
    /// "Seat 9", or "Council, step 4: All three segments in play".
    pub name: String,
    /// What stands beside the number: the criterion's name; empty for a seat.
    pub label: String,
    /// How far it is.
    pub state: MarksRowState,
    /// Its cells.
    pub cells: Vec<MarksCell>,
    /// "10 of 10"; empty where nothing is in.
    pub check: String,
}

/// How far a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum MarksRowState {
    /// It is keyed elsewhere, as counts or as seats.
    Closed,
    /// Nothing was keyed.
    Empty,
    /// Something was keyed, and the row was never finished.
    Begun,
    /// It is in.
    In,
}

/// What a cell shows: never what was keyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum MarksCell {
    /// It isn't asked here.
    Closed,
    /// Nothing.
    Empty,
    /// A mark is in.
    In,
}

/// What opening asks first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MarksOpening {
    /// What will be shown, who will be shown together, what is still missing; a sentence each.
    pub told: Vec<String>,
    /// What is worth a second thought.
    pub warnings: Vec<String>,
}

/// What the room sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MarksOpened {
    /// What is shown apart and what together; a sentence each.
    pub told: Vec<String>,
    /// What to talk about, first things first.
    pub agenda: Vec<AgendaRow>,
    /// What may be taken from the marks in one step.
    pub take: Vec<TakeRow>,
    /// "Take the agreed ones from the marks…"; empty where there are none.
    pub take_action: String,
    /// A re-mark can be begun.
    pub may_mark_again: bool,
}

/// An entry of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AgendaRow {
    /// The criterion's id.
    pub criterion: String,
    /// Its number in the workbook.
    pub number: String,
    /// Its name.
    pub name: String,
    /// What was agreed: the level, if one was.
    pub agreed: Option<LevelShown>,
    /// "Split"; empty where nothing stands out.
    pub label: String,
    /// Its spread.
    pub spread: SpreadView,
}

/// A criterion that may be taken from the marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TakeRow {
    /// The criterion's id.
    pub criterion: String,
    /// Its number in the workbook.
    pub number: String,
    /// Its name.
    pub name: String,
    /// The level it would take.
    pub level: LevelShown,
}

/// The spread of a criterion, as far as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SpreadView {
    /// It drawn, with what stands out and its reading in it; nothing where nothing may be shown.
    pub figure: Option<FigureView>,
    /// What the marks come to, or why they are not shown.
    pub reading: String,
    /// "Split"; empty where nothing stands out.
    pub label: String,
    /// What to ask the room; empty where it sees it alike.
    pub ask: String,
    /// What the marks offer; a person decides. Empty where they offer nothing.
    pub offered: String,
}
