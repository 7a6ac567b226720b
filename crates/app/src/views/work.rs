//! Long work that is being done.

use serde::Serialize;

/// How far something long is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WorkView {
    /// "Taking in the bundle".
    pub what: String,
    /// How many steps are done.
    pub done: u32,
    /// Of how many; 0 where that isn't known.
    pub of: u32,
}
