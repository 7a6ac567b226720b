//! Why a number is what it is.

use serde::Serialize;

/// What a number rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WhyView {
    /// Which rule: `score`, `weakest-links`.
    pub rule: String,
    /// The number's name: "The score".
    pub name: String,
    /// The rule in a sentence.
    pub told: String,
    /// What went into it here, a line each.
    pub inputs: Vec<String>,
    /// The workbook and its version; empty where it rests on no one workbook.
    pub workbook: String,
}
