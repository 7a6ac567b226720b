//! What crosses to the window and to `--json`: one view a page, words included.
//!
//! A view is complete: the window shows it and computes nothing. Each type here
//! is written to `ui/src/bindings.ts`; a test fails when the two part.

mod error;
mod level;
mod report;
mod sample;

#[cfg(test)]
mod bindings;

pub use error::CommandError;
pub use level::{LevelLook, LevelShown};
pub use report::ReportWritten;
pub use sample::{Count, SampleResult, SheetResult, WeakestLink};
