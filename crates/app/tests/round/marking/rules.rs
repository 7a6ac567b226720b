//! What the hour may do and what it may not: counts, re-marks, the smallest group, seats.

use super::*;

#[test]
fn a_table_counted_on_a_flip_chart_is_keyed_as_counts_and_checked() {
    let room = Marking::of(ROOM);
    room.key_all(&MARKS[..5]);
    let five = ["", "1", "2", "1", "", "", ""].map(|cell| Some(cell.to_owned()));
    let refused =
        room.desk
            .app
            .key_marks(&room.sheet, "service/a1", &["9".to_owned()].map(Some), true);
    let error = refused.unwrap_err();
    assert_eq!(error.code, "too-many-marks");
    assert_eq!(
        error.message,
        "That makes 9 marks, and the sector has 4 people."
    );

    let view = room.cells("service/a1", &five, true);
    assert_eq!(
        view.frame.undo.as_deref(),
        Some("NHS and care: marks counted")
    );
    let grid = view.grid.unwrap();
    assert_eq!(grid.sealed, "Sealed: 9 of 15 seats are in.");
    assert_eq!(grid.seats.columns[0].check, "9 of 15");
    let seats = group(&grid.seats, "service");
    assert!(
        seats
            .rows
            .iter()
            .all(|one| one.state == MarksRowState::Closed)
            && !seats.note.is_empty()
    );
    let counted = row(&grid.counts, "NHS and care, step 1: Leaders own the goal");
    assert_eq!(
        (counted.check.as_str(), counted.state),
        ("4 of 4", MarksRowState::In)
    );
    assert!(
        counted.cells.iter().all(|cell| *cell == MarksCell::In),
        "which level has any is sealed"
    );

    let view = room.desk.app.drop_counts(&room.sheet, "service").unwrap();
    assert_eq!(
        view.frame.undo.as_deref(),
        Some("NHS and care: counts taken away")
    );
    assert_eq!(view.grid.unwrap().sealed, "Sealed: 5 of 15 seats are in.");
    room.desk.app.undo().unwrap();
    let opened = room.open().opened.unwrap();
    let first = &opened
        .agenda
        .iter()
        .find(|one| one.number == "1")
        .unwrap()
        .spread;
    assert_eq!(levels(first, 1), ["0", "1", "2", "1", "0"]);
}

#[test]
fn a_re_mark_keeps_the_first_marking_and_takes_the_late_ones() {
    let room = Marking::of(["3", "3", "", "", ""]);
    room.key_all(&["1111111111"; 5]);
    let sixth = room.seat(6);
    let early = room.desk.app.mark_again(&room.sheet);
    assert_eq!(code(early).0, "marks-sealed");
    room.open();
    let late = room
        .desk
        .app
        .key_marks(&room.sheet, &sixth, &cells("2222222222"), true);
    assert_eq!(code(late).0, "marks-opened");

    let view = room.desk.app.mark_again(&room.sheet).unwrap();
    assert_eq!(view.frame.undo.as_deref(), Some("Marking 2 begun"));
    let grid = view.grid.unwrap();
    assert_eq!(
        (grid.nth, grid.sealed.as_str()),
        (2, "Sealed: 0 of 6 seats are in.")
    );
    assert!(grid.again.starts_with("This is a re-mark."));
    let first = |view: &MarksView| {
        let agenda = &view.opened.as_ref().unwrap().agenda;
        let first = agenda.iter().find(|one| one.number == "1").unwrap();
        levels(&first.spread, -1).join(" ")
    };
    room.key(1, "3.........");
    let view = room.key(6, "2222222222");
    assert_eq!(
        first(&view),
        "0 5 0 0 0",
        "until it is opened, the first marking counts"
    );
    assert_eq!(
        view.grid.as_ref().unwrap().to_come,
        "4 seats have not marked again"
    );
    let warned = &view
        .grid
        .as_ref()
        .unwrap()
        .opening
        .as_ref()
        .unwrap()
        .warnings;
    assert_eq!(
        warned[..],
        [
            "Council: fewer than 3 people have marked again. Who remembers the first picture could tell their marks from what changes.",
            "NHS and care: fewer than 3 people have marked again. Who remembers the first picture could tell their marks from what changes."
        ]
    );
    let view = room.open();
    assert_eq!(
        first(&view),
        "0 4 1 1 0",
        "a seat that gave none now keeps its earlier mark"
    );
    assert_eq!(code(room.desk.app.undo()).0, "opening-stays");
}

#[test]
fn nothing_keyed_is_nothing_to_open() {
    let room = Marking::of(["3", "3", "", "", ""]);
    assert_eq!(
        code(room.desk.app.open_marks(&room.sheet)).0,
        "marks-opened"
    );
    room.key(1, "..........");
    assert!(room.view().grid.unwrap().opening.is_none());
    room.key(1, "1111111111");
    room.key(1, "..........");
    assert_eq!(
        code(room.desk.app.open_marks(&room.sheet)).0,
        "nothing-marked"
    );
}

#[test]
fn what_is_no_mark_of_this_scale_is_refused() {
    let room = Marking::of(["3", "", "", "", ""]);
    let seat = room.seat(1);
    for signs in ["7", "x", "-"] {
        let refused = room
            .desk
            .app
            .key_marks(&room.sheet, &seat, &cells(signs), true);
        assert_eq!(code(refused).0, "no-such-choice", "{signs}");
    }
    let elsewhere = "00000000-0000-7000-8000-000000000000";
    let refused = room
        .desk
        .app
        .key_marks(&room.sheet, elsewhere, &cells("3"), true);
    assert_eq!(code(refused).0, "not-here");
    let refused = room
        .desk
        .app
        .key_marks(&room.sheet, "civic/p1", &cells("3"), true);
    assert_eq!(code(refused).0, "no-such-choice");
}

#[test]
fn the_smallest_group_is_raised_before_the_first_mark_and_never_lowered_after() {
    let room = Marking::of(ROOM);
    let set = |size| {
        room.desk
            .app
            .set_smallest_group(&room.desk.round, &room.sheet, size)
    };
    assert_eq!(set(2).unwrap_err().code, "group-too-small");
    assert_eq!(set(5).unwrap().seats.smallest_group, 5);
    assert_eq!(
        set(4).unwrap().seats.smallest_group,
        4,
        "before the first mark it may be lowered"
    );
    room.key_all(&MARKS);
    assert!(room.view().seats.only_raised);
    assert_eq!(
        set(3).unwrap_err().message,
        "The smallest group can’t be below 4."
    );
    let opened = room.open().opened.unwrap();
    assert_eq!(
        opened.told,
        [
            "Shown apart: the council (5), the NHS and care (4) and community organisations and residents together (6).",
            "Sectors with fewer than 4 seats are shown together with another, so that no single person’s mark can be read."
        ]
    );
    assert_eq!(
        set(5).unwrap().opened.unwrap().told[0],
        "Shown apart: the council (5) and the NHS and care, community organisations and residents together (10)."
    );
}

#[test]
fn a_seat_with_marks_stays_and_keeps_its_number() {
    let room = Marking::of(["2", "2", "", "", ""]);
    room.key(3, "1111111111");
    let view = room.seats(["3", "2", "", "", ""]);
    let table = view.grid.unwrap().seats;
    let numbers = |sector| {
        let rows = group(&table, sector).rows.iter();
        rows.map(|row| row.number.clone()).collect::<Vec<_>>()
    };
    assert_eq!(numbers("civic"), ["1", "2", "5"]);
    assert_eq!(numbers("service"), ["3", "4"]);
    let counts = ["3", "0", "", "", ""].map(str::to_owned);
    let app = &room.desk.app;
    let refused = app.set_seats(&room.desk.round, &room.sheet, &counts);
    assert_eq!(code(refused).0, "seats-marked");
    let many = ["100", "", "", "", ""].map(str::to_owned);
    let refused = app.set_seats(&room.desk.round, &room.sheet, &many);
    assert_eq!(code(refused).0, "too-many-seats");
    let view = room.seats(["1", "1", "", "", ""]);
    let rows: Vec<_> = view
        .grid
        .unwrap()
        .seats
        .groups
        .iter()
        .flat_map(|one| one.rows.clone())
        .collect();
    let names: Vec<_> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Seat 1", "Seat 3"]);
}

#[test]
fn preparing_a_seam_warns_where_its_own_side_would_be_pooled() {
    let room = Marking::on("civic-community", ["5", "4", "1", "1", ""]);
    let view = room.view();
    assert_eq!(
        view.warnings,
        [
            "On this seam the community side is shown together with the NHS and care, so the two sides can’t be told apart. \
             Bring more people of that side, if you can."
        ]
    );
    assert!(
        Marking::on("civic-community", ["5", "4", "3", "1", ""])
            .view()
            .warnings
            .is_empty()
    );
}

#[test]
fn one_person_alone_and_a_round_without_a_sheet_are_told_what_marks_are() {
    let alone = desk::alone();
    alone.open("planning");
    let view = alone.app.marks(&alone.round, "").unwrap();
    assert!(view.empty.contains("one person’s view"));
    assert_eq!(
        (view.empty_page.as_str(), view.grid.is_none()),
        ("scope", true)
    );
    let group = desk::group();
    let view = group.app.marks(&group.round, "").unwrap();
    assert_eq!(
        (view.empty_page.as_str(), view.sheet.as_str()),
        ("sheets", "")
    );
}

#[test]
fn the_sample_shows_its_marks() {
    let desk = desk::sample();
    let view = desk.app.marks(&desk.round, "").unwrap();
    let opened = view.opened.unwrap();
    // One step doesn't apply, as the group agreed.
    assert_eq!(opened.agenda.len(), 9);
    assert!(opened.may_mark_again && !opened.agenda[0].label.is_empty());
}
