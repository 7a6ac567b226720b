//! The table beside a figure: everything it shows, for those who would rather read or hear it.

use crate::document::{Column, Row, Table, TableSize, Width};

/// The table of a figure, for paper and window alike.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FigureTable {
    /// What it shows.
    pub caption: String,
    /// The names of the columns; the first column names the rows.
    pub header: Vec<String>,
    /// How many columns at the left hold words; the others hold counts.
    pub words: usize,
    /// The rows, each with one cell a column.
    pub rows: Vec<Vec<String>>,
}

/// On paper, in mm: what a letter of a head takes, what a column of counts has besides, and the
/// least that holds a count.
const LETTER_MM: f32 = 2.05;
const BESIDE_MM: f32 = 3.5;
const LEAST_MM: f32 = 8.5;

impl FigureTable {
    /// The table without a column of counts, by its name, where all it counts is 0: one person alone
    /// takes nothing from marks.
    #[must_use]
    pub(super) fn without_empty(mut self, head: &str) -> Self {
        let at = self.header.iter().position(|one| one == head);
        let Some(at) = at.filter(|at| *at >= self.words) else {
            return self;
        };
        let counts = |row: &Vec<String>| row[at].bytes().any(|byte| (b'1'..=b'9').contains(&byte));
        if !self.rows.iter().any(counts) {
            self.header.remove(at);
            for row in &mut self.rows {
                row.remove(at);
            }
        }
        self
    }

    /// The table as a report prints it.
    #[must_use]
    pub fn printed(&self) -> Table {
        let column = |(n, head): (usize, &String)| {
            if n < self.words {
                return Column::words(head.clone(), Width::Share(self.longest(n)));
            }
            // Heads break between words and at soft hyphens only.
            let pieces = head.split([' ', '\u{a0}', '\u{ad}']);
            let longest = pieces.map(|piece| piece.chars().count()).max();
            let width = LETTER_MM * longest.unwrap_or(0) as f32 + BESIDE_MM;
            let width = width.max(LEAST_MM);
            Column::numbers(head.clone(), Width::Mm(width))
        };
        let row = |cells: &Vec<String>| Row::named(cells.iter().map(|cell| cell.clone().into()));
        Table {
            caption: self.caption.clone().into(),
            columns: self.header.iter().enumerate().map(column).collect(),
            rows: self.rows.iter().map(row).collect(),
            ..Table::default()
        }
    }

    /// The letters of a column's longest cell: columns share the width by it, so that as few lines
    /// as possible break; none takes all of it, and none nothing.
    fn longest(&self, column: usize) -> f32 {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        let letters = cells.map(|cell| cell.chars().count()).max();
        letters.unwrap_or(0).clamp(12, 40) as f32
    }

    /// The same as a report prints it among its numbers: in small type, its rows close.
    #[must_use]
    pub(super) fn close(&self) -> Table {
        Table {
            size: TableSize::Close,
            ..self.printed()
        }
    }
}
