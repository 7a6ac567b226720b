//! What is filled in with a pen.

use super::Text;

/// A criterion with its levels, a ring at each.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matrix {
    /// What it asks.
    pub question: Text,
    /// Answers that are no level, with a ring each, beside the question.
    pub others: Vec<String>,
    /// The levels, lowest first: side by side where they have the room, else under each other.
    pub levels: Vec<MatrixLevel>,
    /// The place of the level where working begins: a heavy line stands before it.
    pub working: usize,
    /// What the line under it asks for.
    pub why: String,
}

/// A level to be marked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MatrixLevel {
    /// Its digit.
    pub mark: String,
    /// Its name.
    pub name: String,
    /// What it means here.
    pub text: String,
}

/// All criteria of a workbook on one sheet, a row each. Its head repeats on each page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MarkSheet {
    /// The head of the column of names.
    pub head: String,
    /// The columns: a digit, and what it stands for; blank where that is said elsewhere.
    pub columns: Vec<(String, String)>,
    /// How many of the columns are levels; a dashed line stands before the others.
    pub levels: usize,
    /// The place of the column where working begins: a heavy line stands before it.
    pub working: usize,
    /// The criteria: number and name.
    pub rows: Vec<(String, String)>,
    /// A box for a number in place of a ring.
    pub counted: bool,
}
