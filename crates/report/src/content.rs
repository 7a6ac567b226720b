//! What a report says: from a round and its scores to blocks. Every sentence comes from `words/`.

mod actions;
mod balance;
mod cover;
mod criterion;
mod figure_table;
mod glossary;
mod marked;
mod method;
mod numbers;
mod pots_tree;
mod profile;
mod sheet;
mod spread;
mod standing;
mod telling;
mod triangle;
mod two_sides;
mod why;

use pit_record::contents::RoundContents;
use pit_words::Words;
use pit_workbook::score::{ActionBalance, MarksScore, Score, Triangle};

use crate::document::{Document, Running};

pub use balance::{balance_of, balance_table};
pub use figure_table::FigureTable;
pub use glossary::Term;
pub use pots_tree::{pots_tree_of, pots_tree_reading, pots_tree_table};
pub use profile::{profile_of, profile_table};
pub use sheet::{strip_of, strip_table};
pub use spread::{group_name, spread_of, spread_table, spreads_of, spreads_of_some, spreads_table};
pub use standing::{
    StandsOut, Sure, agenda_reason, balance_stands_out, gap_stands_out, how_sure, nothing_below,
    weak_seam_stands_out,
};
pub use telling::{balance_sentences, count_words, lens_words, score_words, state_words};
pub use triangle::{
    parts_opened, triangle_of, triangle_reading, triangle_score, triangle_small_of, triangle_table,
};
pub use two_sides::{two_sides_of, two_sides_table};
pub use why::{Why, why_of_actions, whys_of_sheet};

/// What a report is made from: all of it gathered before, so that the same input gives the same
/// pages.
pub struct Gathered<'a> {
    /// The round with everything in it.
    pub contents: &'a RoundContents,
    /// What the counting rules say of each sheet, in the order of the sheets.
    pub scores: &'a [Score],
    /// What the marks say of each sheet, in the order of the sheets; nothing where none are opened.
    pub marks: &'a [Option<MarksScore>],
    /// The whole triangle.
    pub triangle: &'a Triangle,
    /// How the open actions are spread.
    pub actions: &'a ActionBalance,
    /// The glossary; of it a report prints the terms that it uses.
    pub glossary: &'a [Term],
    /// The sentences.
    pub words: &'a Words,
    /// The program and its version.
    pub made_by: &'a str,
    /// The SHA-256 over the round's records, in hex.
    pub cut: &'a str,
}

impl Gathered<'_> {
    /// What the marks of the sheet at this place say, where a marking was opened.
    fn marks_of(&self, sheet: usize) -> Option<&MarksScore> {
        let marks = self.marks.get(sheet)?.as_ref()?;
        (marks.opened > 0).then_some(marks)
    }
}

/// The workshop report: the record of one round.
pub fn workshop_report(gathered: &Gathered<'_>) -> Document {
    let Gathered {
        contents,
        scores,
        words,
        ..
    } = gathered;
    let place = &contents.place.name;
    let date = words.day(contents.round.held_on);
    let title = cover::title(gathered);
    let mut blocks = cover::blocks(gathered);
    blocks.extend(cover::scope(gathered));
    blocks.extend(triangle::blocks(gathered));
    for (index, (sheet, score)) in contents.sheets.iter().zip(*scores).enumerate() {
        blocks.extend(sheet::headline(gathered, sheet, score));
        blocks.extend(marked::blocks(gathered, sheet, gathered.marks_of(index)));
    }
    blocks.extend(actions::blocks(gathered));
    for (index, sheet) in contents.sheets.iter().enumerate() {
        blocks.extend(criterion::blocks(gathered, sheet, gathered.marks_of(index)));
    }
    blocks.extend(numbers::blocks(gathered));
    blocks.extend(method::blocks(gathered));
    Document {
        title: words.say_with(
            "report-title",
            &[("title", title.into()), ("date", (&date).into())],
        ),
        language: words.language(),
        author: String::new(),
        subject: words.say_with(
            "report-subject",
            &[("place", place.into()), ("date", (&date).into())],
        ),
        keywords: Vec::new(),
        running: Running {
            left: words.say_with(
                "report-running",
                &[("place", place.into()), ("date", (&date).into())],
            ),
            middle: telling::edition(gathered),
            of_total: true,
        },
        identity: vec![
            ("cut".into(), gathered.cut.to_owned()),
            ("program".into(), gathered.made_by.to_owned()),
        ]
        .into_iter()
        .chain(contents.sheets.iter().map(|sheet| {
            let workbook = &sheet.workbook;
            (
                format!("workbook-{}", workbook.id),
                format!("{} {}", workbook.version, sheet.sheet.workbook),
            )
        }))
        .collect(),
        blocks,
    }
}
