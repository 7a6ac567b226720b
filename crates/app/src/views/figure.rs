//! A figure with its reading and its table.

use serde::Serialize;

/// A figure of a sheet, under its heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SheetFigure {
    /// What it asks: "Did the room agree?"
    pub heading: String,
    /// The figure. Its parts are criteria's ids.
    pub figure: FigureView,
}

/// A figure, drawn: the same numbers three times, as a picture, a sentence and a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FigureView {
    /// An `<svg>` element whose names are escaped. Parts that open carry `data-part`.
    pub svg: String,
    /// It in one sentence.
    pub reading: String,
    /// What the table shows.
    pub caption: String,
    /// The names of the table's columns.
    pub header: Vec<String>,
    /// The rows, each as long as the header; the first cell names its row.
    pub rows: Vec<Vec<String>>,
}
