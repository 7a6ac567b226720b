//! What a workbook is: the types an author's JSON file is read into.

mod component;
mod criterion;
mod scale;
mod workbook;

pub use component::{Component, Reading, Sector, Segment, Side, WorksOn};
pub use criterion::{Basis, Criterion, Meaning, ReadyAction};
pub use scale::{Level, Scale};
pub use workbook::{Document, Noun, Workbook, WorkbookHash};
