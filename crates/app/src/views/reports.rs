//! Reports: written in one press, looked at page by page.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Choice, DraftKept, Frame, LevelShown, ReportWritten, RoundHead};

/// Which report is asked for, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ReportOptions {
    /// `workshop`, `board`, `told` or `plan`.
    pub kind: String,
    /// The ids of the workbooks; none: all that are open.
    pub workbooks: Vec<String>,
    /// How the room marked, where it may be shown.
    pub spread: bool,
    /// Strengths, gaps, dissent, groups it isn't true for, and notes on the whole.
    pub notes: bool,
    /// `room` or `released`.
    pub edition: String,
}

impl Default for ReportOptions {
    fn default() -> Self {
        Self {
            kind: "workshop".to_owned(),
            workbooks: Vec::new(),
            spread: true,
            notes: true,
            edition: "room".to_owned(),
        }
    }
}

/// A weak link that can be picked for the board paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BoardLinkView {
    /// The sheet.
    pub sheet: String,
    /// The sheet's short title.
    pub title: String,
    /// Why what is put forward of this sheet was chosen.
    pub reason: String,
    /// The criterion.
    pub criterion: String,
    /// Its name.
    pub label: String,
    /// Where it stands.
    pub level: Option<LevelShown>,
    /// "with 2 others at level 1"; empty where it stands alone.
    pub ties: String,
    /// It is put forward.
    pub picked: bool,
}

/// Something asked of a board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AskView {
    /// Its id; empty for a new one.
    pub id: String,
    /// The board.
    pub board: String,
    /// What it is to decide; empty takes the ask away.
    pub decision: String,
    /// Why.
    pub reason: String,
    /// By when, as `2026-05-31`.
    pub by: String,
    /// Who may read it: `room` or `released`.
    pub audience: String,
}

/// What is picked of one sheet for the board paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BoardPick {
    /// The sheet.
    pub sheet: String,
    /// The criteria, first one first; none: nothing is put forward.
    pub criteria: Vec<String>,
    /// Why.
    pub reason: String,
}

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
    /// Which report it is, and what it holds.
    pub options: ReportOptions,
    /// The kinds there are.
    pub kinds: Vec<Choice>,
    /// That it is a first round, of which nothing has changed yet; empty otherwise.
    pub first_round: String,
    /// The editions there are.
    pub editions: Vec<Choice>,
    /// The workbooks that are open, by their ids.
    pub workbooks: Vec<Choice>,
    /// The forms this kind can be written in; the first one is a PDF.
    pub formats: Vec<Choice>,
    /// What has no room in it, a line each.
    pub left_out: Vec<String>,
    /// What may be picked for the board paper, in the order of the sheets; nothing for other kinds.
    pub links: Vec<BoardLinkView>,
    /// What is asked of boards; nothing for other kinds.
    pub asks: Vec<AskView>,
    /// Drafts of asks that a crash left.
    pub drafts: Vec<DraftKept>,
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
