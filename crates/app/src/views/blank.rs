//! Blank workbooks: what is printed to be marked by hand.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Choice, Frame, ReportWritten, RoundHead};

/// What is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BlankOptions {
    /// The ids of the workbooks.
    pub workbooks: Vec<String>,
    /// The levels of each criterion, with its questions on the back.
    pub matrix: bool,
    /// Mark sheets for seats: `none`, `copy` (one to copy), `numbered`, or `round` (the round's own).
    pub seats: String,
    /// How many numbered ones.
    pub count: u32,
    /// For how many tables a sheet to count on.
    pub tables: u32,
    /// In large print.
    pub large: bool,
}

/// The page where blank workbooks are printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BlankView {
    /// The head's state.
    pub frame: Frame,
    /// The round it is for; nothing where it is for none.
    pub place: Option<RoundHead>,
    /// Where it was written; nothing before.
    pub written: Option<ReportWritten>,
    /// The pages as pictures; of many mark sheets the first.
    pub pages: Vec<String>,
    /// That only the first mark sheets are shown, or why there are no pages; empty where all are.
    pub shown: String,
    /// What is printed.
    pub options: BlankOptions,
    /// The workbooks there are.
    pub workbooks: Vec<Choice>,
    /// The mark sheets there can be for seats.
    pub seats: Vec<Choice>,
    /// Where it goes.
    pub folder: String,
}
