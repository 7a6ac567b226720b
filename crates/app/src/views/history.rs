//! History of a thing, newest first.

use serde::Serialize;

/// The history panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// What it is the history of.
    pub title: String,
    /// The entries, newest first.
    pub entries: Vec<HistoryRow>,
}

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HistoryRow {
    /// "3 March 2026, 14:02".
    pub when: String,
    /// "level 2 → level 3, because …".
    pub what: String,
    /// The records to take the state back from; none where that makes no sense.
    pub records: Vec<String>,
    /// It is how things stand now.
    pub now: bool,
}
