//! Results of a round: what each sheet says, and the next best step.

use serde::Serialize;

use super::{Frame, RoundHead, SheetResult};

/// The results page of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ResultsView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// One entry a sheet, in the order of the triangle.
    pub sheets: Vec<SheetResult>,
    /// "Two planning steps stand together at level 1. Pick the one to put forward."
    pub next_step: String,
    /// The words on the button.
    pub next_action: String,
    /// Where the button leads: `sheets`, `sheet`, `results` (to what is put forward), `actions`,
    /// `scope`, `reports`.
    pub next_page: String,
    /// The sheet it leads to, if it leads to one.
    pub next_sheet: Option<String>,
    /// The criterion it leads to, if it leads to one.
    pub next_criterion: Option<String>,
}
