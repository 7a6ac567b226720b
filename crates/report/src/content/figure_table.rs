//! The table beside a figure: the same numbers, for those who would rather read or hear them.

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
    /// The first column that holds numbers; from there on all do.
    pub numbers_from: usize,
}

impl FigureTable {
    /// The table as a block of a report: columns of numbers as narrow as their heads allow, the
    /// others share what is left, the first with twice its part.
    #[must_use]
    pub fn block(&self) -> Block {
        // "Middle" is the longest word in a head of numbers; on long scales heads are digits.
        const NUMBERS: f32 = 14.0;
        const DIGITS: f32 = 8.5;
        let columns = self.header.iter().enumerate().map(|(n, name)| {
            let digits = name.chars().all(|letter| letter.is_ascii_digit());
            match n {
                0 => Column::words(name.clone(), Width::Share(2.0)),
                n if n < self.numbers_from => Column::words(name.clone(), Width::Share(1.4)),
                _ if digits => Column::numbers(name.clone(), Width::Mm(DIGITS)),
                _ => Column::numbers(name.clone(), Width::Mm(NUMBERS)),
            }
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
