//! The report: looked at, written, read back by a program of others.

use std::process::Command;

use pit_app::views::ReportOptions;

use crate::desk::{self, code};

fn pdftotext(path: &str) -> String {
    let output = Command::new("pdftotext").args(["-raw", path, "-"]).output();
    let output =
        output.unwrap_or_else(|reason| panic!("pdftotext did not run ({reason}): see ./dev test"));
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_report_is_looked_at_without_a_file() {
    let desk = desk::sample();
    let view = desk
        .app
        .report(&desk.round, &ReportOptions::default())
        .unwrap();
    assert!(view.pages.len() > 5);
    assert_eq!(view.written, None);
    assert!(!desk.reports.exists());
    let first = &view.pages[0];
    assert!(first.starts_with("<svg") && first.contains("role=\"img\""));
    assert!(first.contains(&format!("aria-label=\"Page 1 of {}\"", view.pages.len())));
    assert!(first.contains("Harbourton"));
    for page in &view.pages {
        assert!(!page.contains("style=") && !page.contains("<script"));
    }
    assert!(
        view.warnings[0].contains("Ask before you pass it on"),
        "{:?}",
        view.warnings
    );
}

#[test]
fn one_press_writes_the_report_and_its_words_can_be_read() {
    let desk = desk::group();
    let sheet = desk.open("planning");
    desk.answer(&sheet, &["parts", "agreed", "working", "parts"]);
    desk.app
        .save_reason(
            &sheet.sheet,
            "a2",
            "Two data packs disagree about Quayside",
            "room",
        )
        .unwrap();
    let view = desk
        .app
        .write_report(&desk.round, &ReportOptions::default(), "pdf")
        .unwrap();
    let written = view.written.unwrap();
    assert_eq!(
        written.pages as usize,
        view.pages.len(),
        "the pages are those of the file"
    );
    assert!(
        written.sentence.contains("The report is written"),
        "{}",
        written.sentence
    );
    let path = std::path::Path::new(&written.path);
    assert_eq!(path.parent(), Some(desk.reports.as_path()));
    let text = pdftotext(&written.path);
    assert!(
        text.contains("Two data packs disagree about Quayside"),
        "{text}"
    );
    assert!(text.contains("Ashby"));
    let told: Vec<&str> = view
        .findings
        .iter()
        .map(|finding| finding.sentence.as_str())
        .collect();
    assert_eq!(
        told,
        [
            "It lacks the goal: what should change, for whom, and by when.",
            "Place-based planning: 6 steps are unanswered.",
            "Place-based planning: 1 step stands at a level that works, with no evidence written down.",
        ]
    );
    let [goal, unanswered, _] = view.findings.as_slice() else {
        panic!("three findings");
    };
    assert_eq!(goal.links[0].page, "scope");
    assert_eq!((unanswered.links.len(), unanswered.more), (4, 2));
    assert_eq!(unanswered.links[0].criterion.as_deref(), Some("a5"));
}

#[test]
fn a_report_is_saved_where_one_likes_and_a_place_that_cant_be_written_is_said() {
    let desk = desk::alone();
    desk.open("planning");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("For the board.pdf");
    let view = desk
        .app
        .save_report_as(
            &desk.round,
            &ReportOptions::default(),
            "pdf",
            &path.display().to_string(),
        )
        .unwrap();
    assert_eq!(view.written.unwrap().path, path.display().to_string());
    assert!(pdftotext(&path.display().to_string()).contains("One person’s view"));
    assert_eq!(
        view.warnings[0],
        "It is one person’s view. Nobody else has agreed to it."
    );
    let nowhere = folder.path().join("no/such/folder/x.pdf");
    let refused = desk.app.save_report_as(
        &desk.round,
        &ReportOptions::default(),
        "pdf",
        &nowhere.display().to_string(),
    );
    assert_eq!(code(refused).0, "unwritable");
    assert_eq!(
        code(desk.app.report("no-round", &ReportOptions::default())).0,
        "not-here"
    );
}
