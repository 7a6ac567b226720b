//! Bytes to records and back: bundles, the `.pit` files that carry things between computers; and
//! actions as a calendar and as a spreadsheet.
//!
//! A bundle is JSON Lines. The first line says what it is, the last one how many lines there were
//! and their SHA-256, so that a cut file is known as cut and an altered one as altered.

mod bundle;
mod calendar;
mod error;
mod file;
mod line;
mod spreadsheet;

pub use bundle::{Bundle, FORMAT, read, read_watched, write};
pub use calendar::{Calendar, Day, calendar};
pub use error::BundleError;
pub use file::write_safely;
pub use spreadsheet::spreadsheet;
