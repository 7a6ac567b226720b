//! What two computers say differently.

use serde::Serialize;

/// Something that two computers say differently, until a person chooses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ForkView {
    /// What it is about: "Answer", "Aim", "Evidence".
    pub about: String,
    /// It lies in the round: while that is locked nobody chooses. A place, an assessment and the lock
    /// itself do not.
    pub of_round: bool,
    /// What is said, the earliest first.
    pub sides: Vec<ForkSide>,
}

/// One of the things that are said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ForkSide {
    /// Sent back when this is the one to keep.
    pub record: String,
    /// "On this computer, 3 March 2026, 14:02".
    pub whose: String,
    /// "Level 2: Under way in parts".
    pub what: String,
    /// Why; empty where nothing is said.
    pub reason: String,
    /// It is the one that is shown and counted meanwhile.
    pub shown: bool,
}
