//! Reports: written in one press, looked at page by page.

use serde::Serialize;

use super::{Frame, ReportWritten, RoundHead};

/// The report page of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReportView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// Where the last one was written; nothing before the first.
    pub written: Option<ReportWritten>,
    /// The pages as pictures: an `<svg>` each, with its words as text.
    pub pages: Vec<String>,
    /// What is worth a look before it goes out.
    pub warnings: Vec<String>,
    /// Where reports go.
    pub folder: String,
}
