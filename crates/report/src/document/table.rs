//! Tables: columns with a head, rows, cells.

use super::Text;
use crate::drawing::Segment;

/// A table. Its head repeats on each page, and a row never breaks unless it is
/// taller than a page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What the table shows, in quiet type above it. May be blank.
    pub caption: Text,
    /// The columns, from the left.
    pub columns: Vec<Column>,
    /// The rows, from the top.
    pub rows: Vec<Row>,
    /// The size of its type.
    pub size: TableSize,
}

/// The size of a table's type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TableSize {
    /// 10.5 on 14 points: the rule in a report.
    #[default]
    Long,
    /// 11 on 15 points: a short table in a board paper.
    Board,
    /// 9.5 on 12 points with rows close under each other: the numbers behind the figures.
    Close,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The words in the head.
    pub header: Text,
    /// How wide the column is.
    pub width: Width,
    /// Where its words stand.
    pub align: Align,
}

/// The width of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// So many millimetres, with the gap to the next column.
    Mm(f32),
    /// This part of what the millimetres leave, beside the other shares.
    Share(f32),
}

/// Where words stand in a column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Align {
    /// Words begin at the left.
    #[default]
    Left,
    /// Numbers end at the right.
    Right,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Its cells: one a column. Missing ones are blank, further ones are an
    /// error.
    pub cells: Vec<Cell>,
    /// The first cell names the row; it is semibold and read before the others.
    pub header_first: bool,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// Its words.
    pub text: Text,
    /// The segment's own small shape before the words, which say the same.
    pub mark: Option<Segment>,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(header: impl Into<Text>, width: Width) -> Self {
        Self {
            header: header.into(),
            width,
            align: Align::Left,
        }
    }

    /// A column of numbers.
    #[must_use]
    pub fn numbers(header: impl Into<Text>, width: Width) -> Self {
        Self {
            header: header.into(),
            width,
            align: Align::Right,
        }
    }
}

impl Row {
    /// A row named by its first cell.
    #[must_use]
    pub fn named(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self {
            cells: cells.into_iter().collect(),
            header_first: true,
        }
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self {
            text: text.into(),
            mark: None,
        }
    }
}
