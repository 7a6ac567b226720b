//! Calendars and spreadsheets, as the programs that open them read them.

// Helpers stop at what cannot be as tests do: with the line it happened in.
#![allow(clippy::unwrap_used)]

use pit_exchange::{Calendar, Day, calendar, spreadsheet};
use proptest::prelude::*;

fn of(title: &str, about: &str) -> String {
    calendar(&Calendar {
        made_by: "PIT Workbench 0.1.0".into(),
        name: "Action plan, Harbourton".into(),
        stamp: "20260303T104200Z".into(),
        days: vec![Day {
            id: "0198@pit-workbench".into(),
            on: "20270528".into(),
            until: "20270529".into(),
            title: title.into(),
            about: about.into(),
        }],
    })
}

/// The file's lines as they were before they were folded.
fn unfolded(file: &str) -> Vec<String> {
    let whole = file.replace("\r\n ", "");
    let lines = whole.strip_suffix("\r\n").unwrap().split("\r\n");
    lines.map(str::to_owned).collect()
}

/// The value of a property, as a calendar program reads it.
fn value(file: &str, name: &str) -> String {
    let start = format!("{name}:");
    let lines = unfolded(file);
    let line = lines.iter().find_map(|line| line.strip_prefix(&start));
    let mut letters = line.unwrap().chars();
    let mut read = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next().unwrap() {
                'n' | 'N' => read.push('\n'),
                other => read.push(other),
            },
            other => read.push(other),
        }
    }
    read
}

#[test]
fn a_day_stands_whole_in_the_calendar() {
    insta::assert_snapshot!(of("Ring back, then write; who?", "Gaps\nWhole place").replace("\r\n", "⏎\n"), @r"
    BEGIN:VCALENDAR⏎
    VERSION:2.0⏎
    PRODID:-//PIT Workbench 0.1.0//EN⏎
    CALSCALE:GREGORIAN⏎
    METHOD:PUBLISH⏎
    X-WR-CALNAME:Action plan\, Harbourton⏎
    BEGIN:VEVENT⏎
    UID:0198@pit-workbench⏎
    DTSTAMP:20260303T104200Z⏎
    DTSTART;VALUE=DATE:20270528⏎
    DTEND;VALUE=DATE:20270529⏎
    SUMMARY:Ring back\, then write\; who?⏎
    DESCRIPTION:Gaps\nWhole place⏎
    TRANSP:TRANSPARENT⏎
    END:VEVENT⏎
    END:VCALENDAR⏎
    ");
}

#[test]
fn words_cannot_begin_a_property_of_their_own() {
    let file = of("x\r\nATTACH:file:///etc/passwd", "");
    assert!(
        !unfolded(&file)
            .iter()
            .any(|line| line.starts_with("ATTACH"))
    );
    assert_eq!(value(&file, "SUMMARY"), "x\nATTACH:file:///etc/passwd");
}

/// A CSV file as RFC 4180 says it is read.
fn read(file: &str) -> Vec<Vec<String>> {
    let mut letters = file.strip_prefix('\u{feff}').unwrap().chars().peekable();
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut within = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if within && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => within = !within,
            ',' if !within => row.push(std::mem::take(&mut cell)),
            '\r' if !within && letters.peek() == Some(&'\n') => {
                letters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    assert!(
        cell.is_empty() && row.is_empty(),
        "the last row has its end"
    );
    rows
}

#[test]
fn a_formula_is_written_as_words() {
    for begins in [
        "=1+1",
        "+44 20",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "  =cmd|'/c calc'!A0",
        "＝1",
    ] {
        let rows = vec![vec![begins.to_owned(), "next".to_owned()]];
        let cell = &read(&spreadsheet(&rows))[0][0];
        assert_eq!(*cell, format!("'{begins}"));
    }
}

proptest! {
    #[test]
    fn any_words_come_back_from_a_calendar(title in "\\PC{0,200}", about in "(\\PC|\n){0,200}") {
        let file = of(&title, &format!("x{about}"));
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{line}");
        }
        prop_assert_eq!(value(&file, "SUMMARY"), title);
        prop_assert_eq!(value(&file, "DESCRIPTION"), format!("x{about}"));
    }

    #[test]
    fn any_words_come_back_from_a_spreadsheet(
        rows in prop::collection::vec(prop::collection::vec("(\\PC|\n|\r|\"|,){0,30}", 2..5), 1..5),
    ) {
        let back = read(&spreadsheet(&rows));
        prop_assert_eq!(back.len(), rows.len());
        for (back, row) in back.iter().flatten().zip(rows.iter().flatten()) {
            let same = back == row || back.strip_prefix('\'') == Some(row);
            prop_assert!(same, "{back:?} of {row:?}");
            let first = back.trim_start_matches(' ').chars().next();
            prop_assert!(!first.is_some_and(|letter| "=+-@\t\r\n＝＋－＠".contains(letter)));
        }
    }
}
