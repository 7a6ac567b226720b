//! The table beside a figure: everything it shows, and the counts it leaves out.

use pit_words::Words;
use pit_workbook::score::{Triangle, TriangleComponent};

use super::part::{counted, room};
use super::{is_weak, name};
use crate::document::{Column, Row, Table, Width};

/// The table of a figure, for paper and window alike.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FigureTable {
    /// The names of the columns; the first column names the rows.
    pub header: Vec<String>,
    /// How many columns at the left hold words; the others hold counts.
    pub words: usize,
    /// The rows, each with one cell a column.
    pub rows: Vec<Vec<String>>,
}

/// On paper, in mm: what a letter of a head takes, and what a column has besides.
const LETTER: f32 = 2.05;
const BESIDE: f32 = 3.5;

impl FigureTable {
    /// The table as a report prints it.
    pub fn printed(&self, caption: String) -> Table {
        let column = |(n, head): (usize, &String)| {
            if n < self.words {
                Column::words(head.clone(), Width::Share(if n == 0 { 1.4 } else { 1.0 }))
            } else {
                // Heads break between words and at soft hyphens only.
                let pieces = head.split([' ', '\u{a0}', '\u{ad}']);
                let longest = pieces.map(|piece| piece.chars().count()).max();
                let width = LETTER * longest.unwrap_or(0) as f32 + BESIDE;
                Column::numbers(head.clone(), Width::Mm(width))
            }
        };
        Table {
            caption: caption.into(),
            columns: self.header.iter().enumerate().map(column).collect(),
            rows: self
                .rows
                .iter()
                .map(|cells| Row::named(cells.iter().map(|cell| cell.clone().into())))
                .collect(),
            ..Table::default()
        }
    }
}

/// The names of the five counts and of "from the marks", as heads of columns.
pub(in crate::content) const COUNT_HEADS: [&str; 6] = [
    "table-applicable",
    "table-scored",
    "table-from-marks",
    "table-dont-know",
    "table-unanswered",
    "table-not-applicable",
];

/// The triangle as a table: a row a part, in the figure's order, with all five counts and how many
/// of the scored were taken from the marks. A part that isn't opened has dashes for counts.
pub fn triangle_table(words: &Words, triangle: &Triangle) -> FigureTable {
    let heads = ["table-part", "table-working", "table-below"];
    let header = heads.iter().chain(&COUNT_HEADS).map(|name| words.say(name));
    let rows = triangle
        .components
        .iter()
        .map(|entry| row(words, triangle, entry));
    FigureTable {
        header: header.collect(),
        words: heads.len(),
        rows: rows.collect(),
    }
}

fn row(words: &Words, triangle: &Triangle, entry: &TriangleComponent) -> Vec<String> {
    let none = || words.say("table-none");
    let name = name(words, entry.component);
    let Some(sheet) = &entry.sheet else {
        let shut = [name, words.say("not-opened"), none()];
        let counts = COUNT_HEADS.iter().map(|_| none());
        return shut.into_iter().chain(counts).collect();
    };
    let headline = &sheet.headline;
    let working = match headline.score {
        Some(score) if is_weak(triangle, entry.component) => words.say_with(
            "table-weak",
            &[("score", counted(words, "part-score", score).into())],
        ),
        Some(score) => counted(words, "part-score", score),
        None => words.say("not-enough"),
    };
    let below = match (&headline.weakest_level, headline.score) {
        (Some(level), _) => words.say_with(
            "table-level",
            &[
                ("mark", level.mark.to_string().into()),
                ("name", (&level.name).into()),
            ],
        ),
        (None, Some(score)) if score.working < score.scored => room(words, "part-room", score),
        _ => none(),
    };
    let counts = &headline.counts;
    [name, working, below]
        .into_iter()
        .chain(
            [
                counts.applicable,
                counts.scored,
                counts.from_marks,
                counts.dont_know,
                counts.unanswered,
                counts.not_applicable,
            ]
            .map(|count| words.number(count as u64)),
        )
        .collect()
}
