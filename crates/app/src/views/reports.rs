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
    /// What could still be mended in the round. It informs and blocks nothing.
    pub findings: Vec<FindingView>,
    /// Where reports go.
    pub folder: String,
}

/// Something to mend, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// What, in a sentence.
    pub sentence: String,
    /// Where it is mended: a link a place.
    pub links: Vec<FindingLink>,
    /// How many more places there are than links.
    pub more: u32,
}

/// A place where something is mended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FindingLink {
    /// The words.
    pub label: String,
    /// The page: `scope`, `sheets`, `sheet` or `actions`.
    pub page: String,
    /// The sheet, where it is one.
    pub sheet: Option<String>,
    /// The criterion, where it is one.
    pub criterion: Option<String>,
}
