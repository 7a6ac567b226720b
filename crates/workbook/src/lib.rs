//! Workbooks as data, and the rules that read the answers to them.
//!
//! Pure: no clock, no files, no database, no floating point. A [`Workbook`] is what an author
//! wrote (`assessments/*/workbook.json`); [`check`] finds every problem of such a file at once;
//! [`score`] holds the counting rules, one function a rule; [`compare`] those for several rounds or
//! places.

mod canonical;
pub mod check;
pub mod compare;
mod definition;
mod schema;
pub mod score;

pub use canonical::canonical_json;
pub use definition::*;
pub use schema::{marks_score_schema, score_schema, triangle_schema, workbook_schema};
