//! The table beside a figure: everything it shows, and the counts it leaves out.

use pit_record::body::Mode;
use pit_words::Words;
use pit_workbook::score::{Triangle, TriangleComponent};

use super::part::{counted, room};
use super::{is_weak, name};
use crate::content::FigureTable;

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
pub fn triangle_table(words: &Words, triangle: &Triangle, mode: Mode) -> FigureTable {
    let heads = ["table-part", "table-working", "table-below"];
    let header = heads.iter().chain(&COUNT_HEADS).map(|name| words.say(name));
    let rows = triangle
        .components
        .iter()
        .map(|entry| row(words, triangle, entry));
    let table = FigureTable {
        caption: words.say("triangle-table"),
        header: header.collect(),
        words: heads.len(),
        rows: rows.collect(),
    };
    match mode {
        Mode::Group => table,
        Mode::OnePerson => table.without_empty(&words.say("table-from-marks")),
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
