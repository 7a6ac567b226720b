//! What came of writing a report, or a copy to carry to another computer.

use serde::Serialize;

/// A report that was written, read back and found whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReportWritten {
    /// Where it lies.
    pub path: String,
    /// How many pages it has.
    pub pages: u32,
    /// The same in one sentence, without the path.
    pub sentence: String,
}

/// A copy that was written, read back and found whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Carried {
    /// Where it lies.
    pub path: String,
    /// What happened, in one sentence, without the path.
    pub sentence: String,
}
