//! The table beside a figure: the same numbers, for those who would rather read them.

use crate::document::{Block, Column, Row, Table, TableSize, Width};

/// A figure's numbers as rows of words. The first cell of a row names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FigureTable {
    /// What it shows.
    pub caption: String,
    /// The names of the columns.
    pub header: Vec<String>,
    /// The rows, each as long as the header.
    pub rows: Vec<Vec<String>>,
}

impl FigureTable {
    /// The table as a block of a report. The first column takes what the others leave; each of
    /// those is `width` mm wide.
    #[must_use]
    pub fn block(&self, width: f32) -> Block {
        let columns = self.header.iter().enumerate().map(|(n, name)| match n {
            0 => Column::words(name.clone(), Width::Share(1.0)),
            _ => Column::words(name.clone(), Width::Mm(width)),
        });
        let row = |cells: &Vec<String>| Row::named(cells.iter().map(|cell| cell.clone().into()));
        Block::Table(Table {
            caption: self.caption.clone().into(),
            columns: columns.collect(),
            rows: self.rows.iter().map(row).collect(),
            size: TableSize::Long,
        })
    }
}
