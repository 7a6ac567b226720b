//! JSON Schemas of what is read and what is written, for editors and other programs.

use serde_json::Value;

use crate::Workbook;
use crate::score::{MarksScore, Score, Triangle};

/// The schema of a workbook file.
pub fn workbook_schema() -> Value {
    schemars::schema_for!(Workbook).to_value()
}

/// The schema of [`Score`], as `pit score --json` writes it.
pub fn score_schema() -> Value {
    schemars::schema_for!(Score).to_value()
}

/// The schema of [`MarksScore`].
pub fn marks_score_schema() -> Value {
    schemars::schema_for!(MarksScore).to_value()
}

/// The schema of [`Triangle`].
pub fn triangle_schema() -> Value {
    schemars::schema_for!(Triangle).to_value()
}
