//! Bytes to records and back: bundles, the `.pit` files that carry things between computers.
//!
//! A bundle is JSON Lines. The first line says what it is, the last one how many lines there were
//! and their SHA-256, so that a cut file is known as cut and an altered one as altered.

mod bundle;
mod error;
mod file;
mod line;

pub use bundle::{Bundle, FORMAT, read, write};
pub use error::BundleError;
pub use file::write_safely;
