//! Workbooks to mark by hand: for any place before anything is there, and for a round with its seats.

use pit_app::views::BlankOptions;

use crate::desk::{self, code};

fn planning() -> BlankOptions {
    BlankOptions {
        workbooks: vec!["planning".to_owned()],
        matrix: true,
        seats: "copy".to_owned(),
        count: 0,
        tables: 0,
        large: false,
    }
}

#[test]
fn without_a_round_one_press_gives_a_workbook_and_a_sheet_to_copy() {
    let desk = desk::group();
    let offered = desk.app.blank(None, None).unwrap();
    assert_eq!(
        offered.options,
        BlankOptions {
            count: 12,
            ..planning()
        }
    );
    assert!(offered.place.is_none() && offered.seats.iter().all(|one| one.value != "round"));
    assert!(!desk.reports.exists(), "nothing is written by looking");

    let view = desk.app.write_blank(None, &planning()).unwrap();
    let written = view.written.unwrap();
    assert_eq!(written.pages as usize, view.pages.len());
    assert!(
        written
            .path
            .ends_with("Place-based planning, to mark by hand.pdf"),
        "{}",
        written.path
    );
    assert!(
        std::fs::read(&written.path)
            .unwrap()
            .starts_with(b"%PDF-1.")
    );
    let large = BlankOptions {
        large: true,
        ..planning()
    };
    let large = desk.app.write_blank(None, &large).unwrap().written.unwrap();
    assert_ne!(large.path, written.path, "large print lies beside it");
}

#[test]
fn for_a_round_the_sheets_bear_its_place_its_day_and_its_seats() {
    let desk = desk::group();
    desk.open("planning");
    let before = desk.app.blank(Some(&desk.round), None).unwrap();
    assert_eq!(before.options.seats, "copy", "no seat is set out yet");
    let sheet = desk.open("planning").sheet;
    let room = ["2", "1", "", "3", ""].map(str::to_owned);
    desk.app.set_seats(&desk.round, &sheet, &room).unwrap();
    let view = desk.app.blank(Some(&desk.round), None).unwrap();
    assert_eq!(view.options.seats, "round");
    assert!(view.shown.contains("only the first two"), "{}", view.shown);
    let marks_only = BlankOptions {
        matrix: false,
        ..view.options
    };
    let shown = desk
        .app
        .blank(Some(&desk.round), Some(&marks_only))
        .unwrap();
    assert_eq!(shown.pages.len(), 4);
    let written = desk
        .app
        .write_blank(Some(&desk.round), &marks_only)
        .unwrap()
        .written
        .unwrap();
    assert_eq!(written.pages, 12, "six seats, a front and a back each");
    assert!(shown.pages[0].contains("Ashby"), "the place");
}

#[test]
fn what_cannot_be_printed_says_why() {
    let desk = desk::group();
    let written = |options: &BlankOptions| desk.app.write_blank(None, options);
    let with_seats = |seats: &str, count| BlankOptions {
        seats: seats.to_owned(),
        count,
        ..planning()
    };
    let nothing = BlankOptions {
        matrix: false,
        ..with_seats("none", 0)
    };
    let errors = [
        written(&nothing),
        written(&with_seats("numbered", u32::MAX)),
    ];
    let told = errors.map(|error| {
        let error = error.expect_err("it is refused");
        format!("{}: {} {}", error.code, error.message, error.hint)
    });
    insta::assert_snapshot!(told.join("\n"), @r"
    nothing-to-print: Nothing is chosen to print. Choose a workbook, and its levels or mark sheets.
    too-many-mark-sheets: That makes 401 mark sheets; more than 400 are not printed in one go. Nothing was written. Print a few workbooks at a time, or one sheet to copy.
    ");
    let no_such = BlankOptions {
        workbooks: vec!["no-such".to_owned()],
        ..planning()
    };
    for options in [no_such, with_seats("round", 0), with_seats("many", 0)] {
        assert_eq!(code(written(&options)).0, "no-such-choice");
    }
    assert_eq!(code(desk.app.blank(Some("no id"), None)).0, "not-here");
    let view = desk.app.blank(None, Some(&nothing)).unwrap();
    assert_eq!(
        (view.pages.len(), view.shown.as_str()),
        (0, "Nothing is chosen to print.")
    );
}
