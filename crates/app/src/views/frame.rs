//! What stands around every page.

use serde::{Deserialize, Serialize};

/// The head's state, which comes with the answer to everything a person does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// "Saved 10:42".
    pub saved: String,
    /// What Ctrl+Z would take back, in words; nothing when there is nothing.
    pub undo: Option<String>,
    /// What Ctrl+Shift+Z would do again.
    pub redo: Option<String>,
}

/// A word a person picks from a few, with what it is stored as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// What is sent back.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// A line of help under it; empty where none is needed.
    pub hint: String,
}

/// A text being typed that never became a record, because the program ended first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DraftKept {
    /// The thing it belongs to.
    pub thing: String,
    /// The field, as the page names it.
    pub field: String,
    /// What was typed.
    pub text: String,
}

/// A text field whose draft goes with what is saved.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DraftSpot {
    /// The thing it belongs to: an id, or a criterion as `sheet/criterion`.
    pub thing: String,
    /// The field, as the page names it.
    pub field: String,
}
