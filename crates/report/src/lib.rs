//! Figures and documents, pure: content, layout, pages, PDF.
//!
//! A [`document::Document`] is plain data. [`to_pdf`] lays it out on A4 and
//! returns a PDF that a screen reader can follow (PDF/UA-1). A
//! [`drawing::Drawing`] is a figure, drawn once, and goes to paper and to the
//! window alike.
// A page is measured in fractions of a point: layout cannot do without floats,
// and nothing measured here is stored or compared with an answer.
#![allow(clippy::float_arithmetic)]

pub mod check;
pub mod content;
pub mod document;
pub mod drawing;
mod error;
pub mod figures;
mod layout;
mod pdf;
pub mod picture;
mod preview;
#[cfg(test)]
mod properties;
mod shape;
mod xml;

pub use error::{ReportError, Warning};
pub use pdf::{Pdf, Stamp, to_pdf, to_pdf_watched};
pub use preview::{Preview, pages, pages_svg};
