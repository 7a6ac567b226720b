//! How papers read where people wrote as people do: with a full stop or without, in names with an
//! “and” of their own.

use pit_record::body::Goal;
use pit_report::content::{Edition, ReportKind};
use pit_report::document::{Block, Document};

use crate::papers::{full, report, words};
use crate::tools;

/// What a paper says, with one space between words.
fn read(kind: ReportKind, contents: &pit_record::contents::RoundContents) -> String {
    tools::line(&words(&report(kind, contents, Edition::Room)))
}

#[test]
fn what_was_written_without_a_full_stop_does_not_run_into_what_follows() {
    let mut contents = full([1, 2, 0, 1], &[true], 1);
    contents.asks[0].1.decision = "Pay for the sessions".into();
    contents.asks[0].1.by = chrono::NaiveDate::from_ymd_opt(2027, 5, 27);
    contents.actions[0].1.what = "Ring everybody back".into();
    contents.actions[0].1.owner = Some("Practice nurse".into());
    let plan = read(ReportKind::Plan, &contents);
    assert!(plan.contains("sessions. By 27 May 2027."), "{plan}");
    let told = read(ReportKind::Told, &contents);
    assert!(told.contains("back. Practice nurse, 28 May"), "{told}");
}

#[test]
fn what_was_written_with_a_full_stop_gets_no_second_one() {
    let mut contents = full([1, 2, 0, 1], &[true], 1);
    contents.round.goal = Some(Goal {
        change: "Fewer die early.".into(),
        for_whom: None,
        measure: None,
        baseline: Some("37 in 100 are treated.".into()),
        source: Some("GP registers.".into()),
        by: None,
        serves: None,
    });
    let board = read(ReportKind::Board, &contents);
    assert!(
        board.contains("today: 37 in 100 are treated. (GP registers.)"),
        "{board}"
    );
    for kind in ReportKind::ALL {
        let read = read(kind, &contents);
        assert!(!read.contains(".."), "{kind:?}: {read}");
    }
}

#[test]
fn names_with_an_and_of_their_own_are_told_apart() {
    let told = read(ReportKind::Told, &full([0, 1, 0, 2], &[true], 1));
    assert!(
        told.contains("We looked at: Civic and service; Planning."),
        "{told}"
    );
}

#[test]
fn who_was_there_is_said_in_the_same_words_on_every_paper() {
    let contents = full([1, 2, 0, 1], &[true], 1);
    for kind in [ReportKind::Board, ReportKind::Change] {
        let read = read(kind, &contents);
        let said = "9 from the council and other public bodies and 1 resident";
        assert!(read.contains(said), "{kind:?}: {read}");
    }
}

#[test]
fn three_next_steps_stand_on_the_page_for_everyone_before_names_and_goal_do() {
    let mut contents = full([0, 9, 0, 9], &[true], 12);
    for (_, action) in &mut contents.actions {
        action.what = "Ring everybody back who has had a letter, and write down why. ".repeat(2);
    }
    let made = report(ReportKind::Told, &contents, Edition::Room);
    assert!(steps(&made.document) >= 3, "{}", words(&made));
}

/// How many items the lists of a document have.
fn steps(document: &Document) -> usize {
    let items = document.blocks.iter().map(|block| match block {
        Block::List { items, .. } => items.len(),
        _ => 0,
    });
    items.sum()
}

#[test]
fn a_board_paper_leaves_out_no_action_that_still_has_room() {
    // A reason this long takes the room of many actions, and then has none itself.
    let mut contents = full([1, 9, 0, 0], &[true], 1);
    contents.asks[0].1.reason = Some("Or else it goes on as it did. ".repeat(200));
    let board = report(ReportKind::Board, &contents, Edition::Room);
    assert_eq!(
        board.left_out,
        ["What happens if nothing changes."],
        "{}",
        words(&board)
    );
}
