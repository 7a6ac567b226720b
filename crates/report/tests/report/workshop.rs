//! The workshop report of a round: its figures stand where they are read, with words in their
//! place, and their numbers as tables at the end.

use pit_record::body::ActionState;
use pit_record::redaction::Kept;
use pit_report::content::{self, Gathered, Options, ReportKind, triangle_score};
use pit_report::document::{Block, Document};
use pit_words::Words;
use pit_workbook::score::{MarksScore, OpenAction, action_balance, score};
use pit_workbook::{Sector, Segment, WorksOn};

use crate::room::{civic_service, level, marked, seats, split_room};
use crate::{checker, profile, round, tools};

/// A round of one sheet, marked or not, with two actions.
pub fn report(marks: Option<MarksScore>) -> Document {
    let sheet = round::sheet(civic_service(), profile::every_state());
    let actions = vec![
        round::action(
            Some(Segment::Civic),
            Some(WorksOn::Conditions),
            ActionState::Done,
        ),
        round::action(
            Some(Segment::Service),
            Some(WorksOn::Behaviour),
            ActionState::ToStart,
        ),
    ];
    let contents = round::round(vec![sheet], actions);
    let scores = [score(&contents.sheets[0].answers().unwrap())];
    let open = [OpenAction {
        segment: Some(Segment::Service),
        works_on: Some(WorksOn::Behaviour),
    }];
    let gathered = Gathered {
        contents: &contents,
        scores: &scores,
        triangle: &triangle_score(&contents).unwrap(),
        marks: &[marks],
        actions: &action_balance(&open),
        beside: None,
        over: &[],
        revisions: &[],
        serves: "",
        glossary: &[],
        kept: &Kept::default(),
        options: &Options::default(),
        logo: None,
        words: &Words::english(),
        made_by: "PIT Workbench",
        cut: "7c41",
    };
    let made = content::report(ReportKind::Workshop, &gathered, &Options::default());
    made.unwrap().document
}

/// Marks of every kind: split, agreed, too few.
pub fn marks() -> MarksScore {
    let mut agreed = seats(Sector::Civic, &[level(3); 4]);
    agreed.extend(seats(Sector::Service, &[level(3); 4]));
    let too_few = seats(Sector::Civic, &[level(4), level(4)]);
    let said = [(4, &split_room()[..]), (0, &agreed), (1, &too_few)];
    marked(&civic_service(), &said, 3)
}

fn figures(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Figure(figure) if !figure.decorative => vec![figure.drawing.alternative()],
            Block::KeepTogether(blocks) | Block::Newspaper { blocks, .. } => figures(blocks),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn figures_stand_in_the_order_they_are_read() {
    insta::assert_snapshot!(figures(&report(Some(marks())).blocks).join("\n"));
}

#[test]
fn without_opened_marks_nothing_is_said_of_them() {
    let figures = figures(&report(None).blocks).join("\n");
    assert!(!figures.contains("marked it") && !figures.contains("both sides"));
    assert!(figures.contains("where we want them") && figures.contains("balance"));
}

#[test]
fn every_figure_has_its_table_and_too_few_marks_stay_hidden() {
    let read = tools::tagged(&tools::pdf(&report(Some(marks()))).bytes);
    let (_, numbers) = read.split_once("The numbers behind the figures").unwrap();
    for wanted in [
        "where we want them",
        "How the room marked it",
        "The seam from both sides",
        "The balance of actions",
    ] {
        assert!(numbers.contains(wanted), "{wanted}: {numbers}");
    }
    assert!(numbers.contains("Marks are in."));
}

#[test]
fn the_checker_finds_nothing_in_it() {
    let pdf = tools::pdf(&report(Some(marks())));
    let (failures, rules) = checker::check(&pdf.bytes);
    assert_eq!(failures, Vec::<String>::new());
    assert!(rules > 100);
    assert_eq!(pdf.warnings, []);
}
