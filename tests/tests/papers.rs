//! Every paper of the sample and of a full triangle, as the program makes them, before the programs
//! that check papers: the rules of PDF/UA-1, what a screen reader makes of it, the file itself, and
//! the order in which it is read. A new kind of paper is in [`ReportKind::ALL`] and so in here.
//!
//! That each of the programs speaks up once something is missing is shown in the tests of
//! `pit-report`, but for the order and the file, which are shown here.

// Helpers stop at what cannot be as tests do: with the line it happened in.
#![allow(clippy::unwrap_used, dead_code)]

#[path = "../../crates/report/tests/report/checkers.rs"]
mod checkers;
#[path = "../../crates/report/tests/report/tools.rs"]
mod tools;

use pit_report::content::{Edition, ReportKind};
use pit_report::document::{Block, Document, Fact, LevelRow, Table, Text};
use pit_tests::papers::{Paper, Rounds};

/// What is wrong with each of these papers, a line each.
fn wrong(papers: &[Paper<'_>]) -> Vec<String> {
    let each = papers.iter().flat_map(|paper| {
        let made = paper.make().unwrap();
        let (failures, rules) = checkers::check(&made.bytes);
        assert_eq!(rules, 104);
        let mut found = failures;
        found.extend(checkers::unheard(&made.bytes));
        found.extend(checkers::broken(&made.bytes));
        found.extend(out_of_order(&paper.document().unwrap(), &made.bytes));
        found.extend(no_words(&tools::tagged(&made.bytes)));
        found.extend(made.warnings.iter().map(|warning| format!("{warning:?}")));
        let most = match paper.kind() {
            ReportKind::Told => 1,
            ReportKind::Board => 2,
            ReportKind::Workshop | ReportKind::Plan | ReportKind::Change => usize::MAX,
        };
        found.extend((made.pages > most).then(|| format!("{} pages", made.pages)));
        let name = paper.name.clone();
        found
            .into_iter()
            .map(move |line| format!("{name}: {line}"))
            .collect::<Vec<_>>()
    });
    each.collect()
}

const NOTHING: [&str; 0] = [];

#[test]
fn the_checkers_find_nothing_in_any_paper_of_the_sample() {
    let sample = Rounds::sample();
    let papers = sample.papers(Edition::Room);
    assert_eq!(wrong(&papers), NOTHING);
    for kind in ReportKind::ALL {
        assert!(papers.iter().any(|paper| paper.kind() == kind), "{kind:?}");
    }
}

#[test]
fn the_checkers_find_nothing_in_any_released_paper_of_the_sample() {
    assert_eq!(wrong(&Rounds::sample().papers(Edition::Released)), NOTHING);
}

#[test]
fn the_checkers_find_nothing_in_any_paper_of_a_full_triangle() {
    // Its second round has a change to tell, and everything else as well.
    let full = Rounds::full(2);
    let papers = full.papers(Edition::Room);
    let second = papers.len() - ReportKind::ALL.len();
    assert_eq!(wrong(&papers[second..]), NOTHING);
}

/// A name for words where the words should be: none were there for it.
fn no_words(read: &str) -> Option<String> {
    let names = read
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'));
    let is_name = |name: &str| {
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        name.contains('-') && name.chars().all(letters)
    };
    let mut names = names.map(|(name, _)| name).filter(|name| is_name(name));
    names.next().map(|name| format!("no words for {name}"))
}

#[test]
fn a_name_in_the_place_of_its_words_is_found() {
    let read = "Why level 2: [no-such-words] by March";
    assert_eq!(no_words(read).unwrap(), "no words for no-such-words");
    assert_eq!(no_words("It costs [not yet known] pounds"), None);
}

/// The first words of a document that its pages don't say after those before them.
fn out_of_order(document: &Document, pdf: &[u8]) -> Option<String> {
    let mut said = Vec::new();
    say(&document.blocks, &mut said);
    assert!(said.len() > 1, "a paper that says next to nothing");
    let read = bare(&tools::tagged(pdf));
    let mut from = 0;
    for words in said.iter().map(|words| bare(words)) {
        match read[from..].find(&words) {
            Some(at) => from += at + words.len(),
            None => return Some(format!("{words} is not read after {}", &read[..from])),
        }
    }
    None
}

/// Without white space and what only steers the lines: where these stand is up to the lines.
fn bare(words: &str) -> String {
    let steers = |c: char| c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}');
    words.chars().filter(|c| !steers(*c)).collect()
}

fn say(blocks: &[Block], said: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::CoverTitle(words)
            | Block::Heading { text: words, .. }
            | Block::Kicker(words)
            | Block::Lead(words)
            | Block::Paragraph(words)
            | Block::Small(words)
            | Block::Flagged(words)
            | Block::WriteLine(words)
            | Block::WriteBeside(words)
            | Block::AtFoot(words) => say_text(words, said),
            Block::List { items, .. } => items.iter().for_each(|item| say(item, said)),
            Block::Facts { facts, .. } => facts.iter().for_each(|fact| say_fact(fact, said)),
            Block::Table(table) => say_table(table, said),
            Block::Levels { rows, .. } => rows.iter().for_each(|row| say_level(row, said)),
            Block::Card(blocks)
            | Block::Notes(blocks)
            | Block::Newspaper { blocks, .. }
            | Block::KeepTogether(blocks) => say(blocks, said),
            Block::Columns { left, right, .. } => {
                say(left, said);
                say(right, said);
            }
            Block::Figure(figure) => {
                figure
                    .caption
                    .iter()
                    .for_each(|words| say_text(words, said));
            }
            // What is filled in with a pen is read in the tests of `pit-report`.
            Block::Matrix(_)
            | Block::MarkSheet(_)
            | Block::Rings { .. }
            | Block::Picture(_)
            | Block::Space(_)
            | Block::PageBreak => {}
        }
    }
}

fn say_text(text: &Text, said: &mut Vec<String>) {
    said.push(text.words());
}

fn say_fact(fact: &Fact, said: &mut Vec<String>) {
    say_text(&fact.label, said);
    fact.value.iter().for_each(|value| say_text(value, said));
}

fn say_table(table: &Table, said: &mut Vec<String>) {
    say_text(&table.caption, said);
    let heads = table.columns.iter();
    heads.for_each(|column| say_text(&column.header, said));
    let cells = table.rows.iter().flat_map(|row| &row.cells);
    cells.for_each(|cell| say_text(&cell.text, said));
}

fn say_level(row: &LevelRow, said: &mut Vec<String>) {
    say_text(&row.name, said);
    said.extend(row.tag.iter().map(|tag| tag.word.clone()));
    say_text(&row.text, said);
    say_text(&row.note, said);
}

#[test]
fn words_that_stand_elsewhere_than_they_are_said_are_found() {
    let sample = Rounds::sample();
    let papers = sample.papers(Edition::Room);
    for paper in &papers {
        let made = paper.make().unwrap();
        let mut document = paper.document().unwrap();
        document.blocks.reverse();
        assert!(
            out_of_order(&document, &made.bytes).is_some(),
            "{}: from the last to the first",
            paper.name
        );
    }
}

#[test]
fn a_file_that_lost_its_end_is_found_broken() {
    let sample = Rounds::sample();
    for paper in sample.papers(Edition::Room).iter().take(2) {
        let bytes = paper.make().unwrap().bytes;
        assert_eq!(checkers::broken(&bytes), None);
        assert!(checkers::broken(&bytes[..bytes.len() / 2]).is_some());
    }
}
