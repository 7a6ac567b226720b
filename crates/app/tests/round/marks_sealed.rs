//! A seat's own marks are in nothing that leaves the library: no view, no score, no history.

use std::path::Path;

use pit_app::{Source, Words, history, score, world};
use serde::Serialize;

use crate::marking::{MARKS, Marking, ROOM, cells};

fn json(view: impl Serialize) -> String {
    serde_json::to_string(&view).unwrap()
}

/// Every page of the program, as it crosses to the window.
fn every_view(room: &Marking) -> Vec<String> {
    let (app, round) = (&room.desk.app, &room.desk.round);
    let views = vec![
        json(app.home("").unwrap()),
        json(app.bin().unwrap()),
        json(app.scope(round).unwrap()),
        json(app.sheets(round).unwrap()),
        json(app.sheet(&room.sheet).unwrap()),
        json(app.marks(round, "").unwrap()),
        json(app.marks(round, &room.sheet).unwrap()),
        json(app.overview(round).unwrap()),
        json(app.climbs(round).unwrap()),
        json(app.actions(round, "all", "due", "").unwrap()),
        json(app.history(round).unwrap()),
        json(app.history(&format!("{}/a4", room.sheet)).unwrap()),
        json(
            app.report(round, &pit_app::views::ReportOptions::default())
                .unwrap(),
        ),
        json(app.settings().unwrap()),
    ];
    // Where reports go differs from computer to computer; and the report names the SHA-256 of the
    // whole record (ids that nobody can guess among it), which takes its own width on the page.
    let folder = room.desk.folder.path().display().to_string();
    let hash = |view: String| match view.split_once("from the record ") {
        Some((_, after)) => widths(&view.replace(after.split('.').next().unwrap(), "HASH")),
        None => view,
    };
    let here = |view: String| hash(view.replace(&folder, "FOLDER"));
    views.into_iter().map(here).collect()
}

/// A drawn page without the widths of its texts.
fn widths(page: &str) -> String {
    let mut parts = page.split("textLength=");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.filter_map(|part| part.split_once('>').map(|(_, after)| after));
    first + &rest.collect::<String>()
}

/// What the terminal writes of a library.
fn terminal(folder: &Path) -> Vec<String> {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
    let source = Source::open(&folder.join("library.db"), world::fixed(9, day)).unwrap();
    let words = Words::english();
    let document = score::document(&source, None).unwrap();
    let line = source.rounds().unwrap().remove(0);
    let contents = source.round(line.round).unwrap();
    let history = history::lines(&source.library, &words, &contents).unwrap();
    vec![
        json(document),
        score::told(&source, None, &words).unwrap().join("\n"),
        json(history),
    ]
}

/// Everything said by a room that was marked so, with one row left half keyed, opened or not.
fn said(marks: &[&str], half: &str, open: bool) -> Vec<String> {
    let room = Marking::of(ROOM);
    room.key_all(marks);
    let five = half.chars().map(|count| Some(count.to_string()));
    room.cells("residents/a1", &five.collect::<Vec<_>>(), false);
    let last = room.seat(15);
    room.cells(&last, &cells(&format!("{half}...")), false);
    // An undo and a redo of marks are told too.
    let mut said = vec![
        json(room.desk.app.undo().unwrap()),
        json(room.desk.app.redo().unwrap()),
    ];
    if open {
        room.open();
    }
    said.extend(every_view(&room));
    let Marking { desk, .. } = room;
    let crate::desk::Desk { app, folder, .. } = desk;
    drop(app);
    said.extend(terminal(folder.path()));
    said
}

/// The same texts; else where they first part.
fn same(one: &[String], two: &[String]) {
    assert_eq!(one.len(), two.len());
    for (one, two) in one.iter().zip(two) {
        let parts = one.chars().zip(two.chars()).position(|(a, b)| a != b);
        let from = parts.unwrap_or(0).saturating_sub(100);
        let around = |text: &str| text.chars().skip(from).take(300).collect::<String>();
        assert_eq!(around(one), around(two));
        assert!(one == two, "one is longer than the other");
    }
}

#[test]
fn sealed_marks_change_nothing_that_is_said() {
    let other = ["0123401234", "4444444444"].repeat(7);
    let (one, two) = (
        said(&MARKS[..14], "0000021", false),
        said(&other, "0000012", false),
    );
    same(&one, &two);
}

#[test]
fn once_opened_only_the_count_of_each_group_is_said() {
    // The same marks within each sector, given by other seats of it.
    let mut turned = MARKS;
    turned[5..9].reverse();
    turned[9..12].rotate_left(1);
    turned[12..15].rotate_left(1);
    let complete = |marks: [&'static str; 15]| {
        let room = Marking::of(ROOM);
        room.key_all(&marks);
        room.open();
        every_view(&room)
    };
    same(&complete(MARKS), &complete(turned));
}

#[test]
fn the_views_do_differ_where_what_the_room_sees_differs() {
    let room = Marking::of(ROOM);
    room.key_all(&MARKS);
    room.open();
    let other = Marking::of(ROOM);
    other.key_all(&["1111111111"; 15]);
    other.open();
    assert_ne!(
        every_view(&room),
        every_view(&other),
        "else the tests above could not fail"
    );
}

#[test]
fn history_says_who_was_marked_and_never_what() {
    let room = Marking::of(ROOM);
    room.key(9, "4444444444");
    room.key(9, "0000000000");
    let two = ["1", "1"].map(|cell| Some(cell.to_owned()));
    room.cells("vcse/a1", &two, true);
    room.desk.app.undo().unwrap();
    let told = room.desk.app.history(&room.desk.round).unwrap();
    let what: Vec<&str> = told
        .entries
        .iter()
        .take(4)
        .map(|row| row.what.as_str())
        .collect();
    assert_eq!(
        what,
        [
            "Undone: Community organisations: marks counted",
            "Community organisations: marks counted",
            "Seat 9 was marked again",
            "Seat 9 was marked"
        ]
    );
    assert!(
        told.entries
            .iter()
            .take(4)
            .all(|row| row.records.is_empty()),
        "no earlier marks are brought back"
    );
}

#[test]
fn the_history_of_a_step_tells_the_opening_and_what_was_taken_and_no_seat() {
    let room = Marking::of(ROOM);
    room.key_all(&MARKS);
    room.open();
    let app = &room.desk.app;
    let taken = ["a1", "a2"].map(str::to_owned);
    app.take_from_marks(&room.sheet, &taken).unwrap();
    let told = app.history(&format!("{}/a1", room.sheet)).unwrap();
    let what: Vec<&str> = told.entries.iter().map(|row| row.what.as_str()).collect();
    assert_eq!(
        what,
        [
            "Leaders own the goal: level 3, taken from the marks",
            "Marking 1 opened to the room",
        ]
    );
    assert!(told.entries.iter().all(|row| row.records.is_empty()));
}
