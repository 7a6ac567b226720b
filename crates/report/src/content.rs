//! What a report says: from a round and its scores to blocks. Every sentence comes from `words/`.

mod actions;
mod balance;
mod blank;
mod board;
mod chosen;
mod compared;
mod cover;
mod criterion;
mod figure_table;
mod glossary;
mod kind;
mod marked;
mod method;
mod numbers;
mod plan;
mod pots_tree;
mod profile;
mod report;
mod revisions;
mod sheet;
mod spread;
mod standing;
mod telling;
mod told;
mod triangle;
mod two_sides;
mod who_does_what;
mod why;

use pit_record::compared::Revision;
use pit_record::contents::{RoundContents, RoundSummary};
use pit_record::redaction::Kept;
use pit_words::{Arg, Words};
use pit_workbook::score::{ActionBalance, AnswersError, MarksScore, Score, Triangle};

use crate::document::{Block, Document, Look, Running};
use crate::picture::Picture;

pub use balance::{Planned, balance_of, balance_table, planned};
pub use blank::{Blank, BlankSeat, blank_workbooks};
pub use board::{BoardLink, board_links};
use compared::change_report;
pub use compared::{
    Beside, CardRow, SheetBeside, card_left_out, card_rows, dumbbell_of, dumbbell_table,
    moved_words, only_in_one, sheet_told, summary_words, trend_of, trend_table, why_words,
};
pub use figure_table::FigureTable;
pub use glossary::Term;
pub use kind::{Edition, Options, Report, ReportKind};
pub use plan::{PlanDay, PlanTable, plan_days, plan_table};
pub use pots_tree::{pots_tree_of, pots_tree_reading, pots_tree_table};
pub use profile::{profile_of, profile_table};
pub use report::report;
pub use revisions::revision_words;
pub use sheet::{strip_of, strip_table};
pub use spread::{
    group_name, group_within, spread_flags, spread_of, spread_table, spreads_of, spreads_of_some,
    spreads_table,
};
pub use standing::{
    StandsOut, Sure, agenda_reason, balance_stands_out, gap_stands_out, how_sure, nothing_below,
    weak_seam_stands_out,
};
pub use telling::{
    balance_sentences, count_words, lens_words, score_words, state_words, upper_first,
};
pub use triangle::{
    parts_opened, triangle_of, triangle_reading, triangle_score, triangle_small_of, triangle_table,
};
pub use two_sides::{two_sides_of, two_sides_table};
pub use who_does_what::{WhoDoesWhat, WhoRow, part_words, who_does_what};
pub use why::{Rule, Why, why_of_actions, whys_of_sheet};

/// What a report is made from: all of it gathered before, so that the same input gives the same
/// pages.
#[derive(Clone, Copy)]
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
    /// The round beside the last one before it; nothing where there is none.
    pub beside: Option<Beside<'a>>,
    /// The rounds of the assessment up to this one, oldest first; nothing where there are fewer than
    /// three.
    pub over: &'a [RoundSummary],
    /// The round's own earlier revisions, against what it says now.
    pub revisions: &'a [Revision],
    /// What its goal serves, in a sentence; empty where it serves nothing.
    pub serves: &'a str,
    /// The glossary; of it a report prints the terms that it uses.
    pub glossary: &'a [Term],
    /// What was taken out of the round for this edition; nothing before [`report`] was asked.
    pub kept: &'a Kept,
    /// What the document holds.
    pub options: &'a Options,
    /// The place's own sign, where it has one.
    pub logo: Option<&'a Picture>,
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
fn workshop(gathered: &Gathered<'_>) -> Result<Document, AnswersError> {
    let Gathered {
        contents, scores, ..
    } = gathered;
    let mut blocks = cover::blocks(gathered);
    blocks.extend(cover::scope(gathered));
    let triangle = triangle::blocks(gathered);
    // The first workbook goes on under the triangle's table, which leaves half a page.
    let apart = triangle.is_empty();
    blocks.extend(triangle);
    for (index, (sheet, score)) in contents.sheets.iter().zip(*scores).enumerate() {
        blocks.extend(sheet::headline(gathered, sheet, score, apart && index == 0));
        blocks.extend(marked::blocks(gathered, sheet, gathered.marks_of(index)));
        // Last, since the figure takes a page of its own: further up it would part what belongs
        // together by half an empty page.
        blocks.extend(pots_tree::blocks(gathered, sheet, score));
    }
    if let Some(beside) = &gathered.beside {
        blocks.extend(compared::since_last_round(gathered, beside));
    }
    blocks.extend(compared::over_the_rounds(gathered)?);
    blocks.extend(actions::blocks(gathered));
    blocks.extend(who_does_what::blocks(gathered));
    for (index, sheet) in contents.sheets.iter().enumerate() {
        let marks = gathered.marks_of(index);
        blocks.extend(criterion::blocks(gathered, sheet, marks));
    }
    blocks.extend(numbers::blocks(gathered));
    blocks.extend(method::blocks(gathered));
    Ok(gathered.document(ReportKind::Workshop, blocks))
}

impl Gathered<'_> {
    /// These blocks as a document of this kind, with its name, its foot line and what it was made
    /// from.
    fn document(&self, kind: ReportKind, blocks: Vec<Block>) -> Document {
        let Gathered {
            contents, words, ..
        } = self;
        let place = &contents.place.name;
        let date = words.day(contents.round.held_on);
        let of_kind = |name: &str, args: &[Arg<'_>]| {
            let name = match kind {
                ReportKind::Workshop => name.to_owned(),
                other => format!("{name}-{}", other.id()),
            };
            words.say_with(&name, args)
        };
        let title = cover::title(self);
        let args = [("title", title.into()), ("date", (&date).into())];
        let title = of_kind("report-title", &args);
        let args = [("place", place.into()), ("date", (&date).into())];
        let workbooks = contents.sheets.iter().map(|sheet| {
            let workbook = &sheet.workbook;
            (
                format!("workbook-{}", workbook.id),
                format!("{} {}", workbook.version, sheet.sheet.workbook),
            )
        });
        Document {
            title,
            language: words.language(),
            author: String::new(),
            subject: words.say_with("report-subject", &args),
            keywords: Vec::new(),
            running: Running {
                left: of_kind("report-running", &args),
                middle: match kind {
                    ReportKind::Told if telling::is_group(self) => words.say("edition-told"),
                    _ => telling::edition(self),
                },
                of_total: true,
            },
            identity: vec![
                ("cut".into(), self.cut.to_owned()),
                ("program".into(), self.made_by.to_owned()),
            ]
            .into_iter()
            .chain(workbooks)
            .collect(),
            look: match kind {
                ReportKind::Board | ReportKind::Told => Look::Short,
                ReportKind::Workshop | ReportKind::Plan | ReportKind::Change => Look::Report,
            },
            blocks,
        }
    }
}
