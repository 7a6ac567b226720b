//! From round to round: what the overview asks and says, and last time first.

use serde::Serialize;

use super::{Choice, Frame, LevelShown, RoundHead};

/// What the overview says of locking a round and of the ones before and after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RoundsView {
    /// How many aims could come along into a next round.
    pub aims: u32,
    /// How many open actions could come along.
    pub open_actions: u32,
    /// The sectors, in order, with who each is.
    pub sectors: Vec<Choice>,
    /// How many people of each were in the room, as it was said; empty: not said.
    pub room: Vec<String>,
    /// The day it was held, as `2026-03-03`.
    pub held_on: String,
    /// Of a locked round: who was in the room, in a sentence; empty where nobody said.
    pub who: String,
    /// The day of the round before it: "3 March 2025"; empty where it is the first.
    pub last: String,
}

/// What the last round said, read before the next is answered. No answer of then stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LastTimeView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// The last round's id; empty where this is the first.
    pub last_round: String,
    /// Its day: "3 March 2026".
    pub last: String,
    /// What it said would be done, and what became of it.
    pub actions: Vec<LastAction>,
    /// "3 done, 2 carried on, 1 not done, 4 to be said".
    pub counts: String,
    /// Its aims, and whether they came true.
    pub aims: Vec<LastAim>,
    /// What it put forward, an entry a workbook.
    pub put_forward: Vec<LastPutForward>,
    /// What may be looked at again on purpose, an entry a workbook that both have open.
    pub revisit: Vec<RevisitSheet>,
    /// Something was chosen and is kept; else what is suggested is ticked, and nothing is kept.
    pub revisit_kept: bool,
    /// Whether single keys are on.
    pub single_keys: bool,
}

/// An action of the last round, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LastAction {
    /// Its id in the last round.
    pub id: String,
    /// What was to be done.
    pub what: String,
    /// What it was about, who owned it, when it was due, how far it was.
    pub about: String,
    /// `done`, `carried-on`, `not-done`; empty: nobody has said yet.
    pub said: String,
    /// It was done or given up when the last round ended: nothing is asked.
    pub settled: bool,
}

/// An aim of the last round, and where its criterion stands in this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LastAim {
    /// The sheet of this round; nothing where the workbook is not open.
    pub sheet: Option<String>,
    /// The criterion's id.
    pub criterion: String,
    /// Its name.
    pub label: String,
    /// "Planning: level 3 by 31 March 2027".
    pub aim: String,
    /// Where it stands now, in words.
    pub outcome: String,
    /// The level it stands at now; nothing until it is answered with one that can be compared.
    pub now: Option<LevelShown>,
}

/// What the last round put forward of one workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LastPutForward {
    /// The workbook's component, for its sign.
    pub component: String,
    /// Its title.
    pub title: String,
    /// The criteria's names, first one first.
    pub names: Vec<String>,
    /// Why; empty: not said.
    pub reason: String,
}

/// A workbook of which criteria may be looked at again on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RevisitSheet {
    /// The workbook's component, for its sign.
    pub component: String,
    /// Its title.
    pub title: String,
    /// Its criteria, in its order.
    pub criteria: Vec<RevisitRow>,
}

/// A criterion that may be looked at again on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RevisitRow {
    /// `workbook/criterion`.
    pub value: String,
    /// Its name.
    pub label: String,
    /// It is ticked: kept so, or suggested while nothing is kept.
    pub chosen: bool,
    /// Why it is suggested; empty where it is not.
    pub why: String,
}
