//! The hour in which fifteen people mark: seats, rows, the opening, and what is taken.

mod rules;

use pit_app::views::{
    MarksCell, MarksGroup, MarksRow, MarksRowState, MarksTable, MarksView, SpreadView,
};

use crate::desk::{self, Desk, code, criterion};

/// Fifteen people: civic 5, service 4, VCSE 3, residents 3.
pub const ROOM: [&str; 5] = ["5", "4", "3", "3", ""];
/// What each of them marks, a sign a step: all agree on most, and stand apart on step 4.
pub const MARKS: [&str; 15] = [
    "3323322323",
    "3323322323",
    "3323322323",
    "3323322323",
    "3323322323",
    "3322322323",
    "3322322323",
    "3322322323",
    "332232232d",
    "3320322323",
    "3320322323",
    "332032232d",
    "3320322323",
    "3320322323",
    "33203223.n",
];

/// How many gave each level in a row of a spread; rows from the end where `row` is below 0.
pub fn levels(spread: &SpreadView, row: isize) -> Vec<&str> {
    let rows = &spread.figure.as_ref().unwrap().rows;
    let at = row.rem_euclid(isize::try_from(rows.len()).unwrap());
    let cells = &rows[usize::try_from(at).unwrap()];
    cells[1..=5].iter().map(String::as_str).collect()
}

/// A round of a group with its planning sheet open.
pub struct Marking {
    pub desk: Desk,
    pub sheet: String,
}

impl Marking {
    /// With so many seats of each sector.
    pub fn of(room: [&str; 5]) -> Self {
        Self::on("planning", room)
    }

    pub fn on(workbook: &str, room: [&str; 5]) -> Self {
        let desk = desk::group();
        let sheet = desk.open(workbook).sheet;
        let marking = Self { desk, sheet };
        marking.seats(room);
        marking
    }

    pub fn seats(&self, room: [&str; 5]) -> MarksView {
        let counts = room.map(str::to_owned);
        let app = &self.desk.app;
        app.set_seats(&self.desk.round, &self.sheet, &counts)
            .unwrap()
    }

    pub fn view(&self) -> MarksView {
        self.desk.app.marks(&self.desk.round, &self.sheet).unwrap()
    }

    /// The id of the seat with this number.
    pub fn seat(&self, number: usize) -> String {
        let name = format!("Seat {number}");
        row(&self.view().grid.unwrap().seats, &name).id.clone()
    }

    /// Keys the row of a seat, a sign a step; a dot for no mark.
    pub fn key(&self, number: usize, signs: &str) -> MarksView {
        self.cells(&self.seat(number), &cells(signs), true)
    }

    pub fn cells(&self, row: &str, cells: &[Option<String>], done: bool) -> MarksView {
        let app = &self.desk.app;
        app.key_marks(&self.sheet, row, cells, done).unwrap()
    }

    /// Keys the row of every seat.
    pub fn key_all(&self, marks: &[&str]) -> MarksView {
        for (index, signs) in marks.iter().enumerate() {
            self.key(index + 1, signs);
        }
        self.view()
    }

    pub fn open(&self) -> MarksView {
        self.desk.app.open_marks(&self.sheet).unwrap()
    }
}

pub fn cells(signs: &str) -> Vec<Option<String>> {
    let sign = |sign: char| match sign {
        '.' => Some(String::new()),
        sign => Some(sign.to_string()),
    };
    signs.chars().map(sign).collect()
}

pub fn row<'a>(table: &'a MarksTable, name: &str) -> &'a MarksRow {
    let mut rows = table.groups.iter().flat_map(|group| &group.rows);
    rows.find(|row| row.name == name).unwrap()
}

fn group<'a>(table: &'a MarksTable, sector: &str) -> &'a MarksGroup {
    table
        .groups
        .iter()
        .find(|one| one.sector == sector)
        .unwrap()
}

#[test]
fn seats_are_set_out_from_the_people_in_the_room() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let mut fields = desk.app.scope(&desk.round).unwrap().fields;
    fields.room = ROOM.map(str::to_owned).to_vec();
    desk.app.save_scope(&desk.round, &fields).unwrap();

    let view = desk.app.marks(&desk.round, "").unwrap();
    assert_eq!(view.title, "Marks for place-based planning");
    assert_eq!(view.seats.set_out, "Set out 15 seats");
    assert!(view.empty.starts_with("A seat is a person who marks"));
    assert!(view.grid.is_none() && view.opened.is_none());
    let counts: Vec<String> = view
        .seats
        .sectors
        .iter()
        .map(|one| one.count.clone())
        .collect();
    assert_eq!(counts, ROOM);

    let view = desk.app.set_seats(&desk.round, &sheet, &counts).unwrap();
    assert_eq!(
        view.seats.told,
        "15 seats: Council 5, NHS and care 4, Community organisations 3, Residents 3"
    );
    assert_eq!(view.frame.undo.as_deref(), Some("15 seats set out"));
    let table = view.grid.unwrap().seats;
    let numbers: Vec<&str> = table
        .groups
        .iter()
        .flat_map(|one| &one.rows)
        .map(|one| one.number.as_str())
        .collect();
    let expected: Vec<String> = (1..=15).map(|number| number.to_string()).collect();
    assert_eq!(numbers, expected);
    assert_eq!(group(&table, "service").rows[0].name, "Seat 6");
    desk.app.undo().unwrap();
    assert!(desk.app.marks(&desk.round, "").unwrap().grid.is_none());
}

#[test]
fn fifteen_rows_are_keyed_opened_taken_from_and_undone_as_far_as_the_opening() {
    let room = Marking::of(ROOM);
    let view = room.key_all(&MARKS[..8]);
    let grid = view.grid.unwrap();
    assert_eq!(grid.sealed, "Sealed: 8 of 15 seats are in.");
    assert_eq!(grid.to_come, "7 seats still to come");
    assert_eq!(group(&grid.seats, "civic").check, "5 of 5 in");
    assert_eq!(group(&grid.seats, "service").check, "3 of 4 in");
    assert_eq!(grid.seats.columns[3].check, "8 of 15");
    assert_eq!(row(&grid.seats, "Seat 8").check, "10 of 10");
    assert_eq!(view.frame.undo.as_deref(), Some("Seat 8 was marked"));
    let asked = grid.opening.unwrap();
    assert!(
        asked.warnings.contains(
            &"7 seats are still to come. Their marks would wait for a re-mark.".to_owned()
        )
    );

    for (index, signs) in MARKS.iter().enumerate().skip(8) {
        room.key(index + 1, signs);
    }
    let frame = room.desk.app.undo().unwrap();
    assert_eq!(frame.redo.as_deref(), Some("Seat 15 was marked"));
    assert_eq!(
        room.view().grid.unwrap().sealed,
        "Sealed: 14 of 15 seats are in."
    );
    room.desk.app.redo().unwrap();
    let view = room.open();
    assert!(view.grid.is_none());
    let opened = view.opened.unwrap();
    assert_eq!(
        opened.told,
        [
            "Shown apart: the council (5), the NHS and care (4), community organisations (3) and residents (3)."
        ]
    );
    let fourth = &opened.agenda[0];
    assert_eq!(
        (fourth.number.as_str(), fourth.label.as_str()),
        ("4", "Split")
    );
    assert_eq!(
        fourth.spread.reading,
        "The middle marks differ: 0 for community organisations and residents, 2 for the NHS \
         and care and 3 for the council."
    );
    assert_eq!(
        fourth.spread.ask,
        "The room sees this in different ways. What does each side see?"
    );
    let figure = fourth.spread.figure.as_ref().unwrap();
    let names: Vec<&str> = figure.rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(
        names,
        [
            "Council (5)",
            "NHS and care (4)",
            "Community organisations (3)",
            "Residents (3)",
            "Whole room (15)"
        ]
    );
    assert_eq!(levels(&fourth.spread, 2), ["3", "0", "0", "0", "0"]);
    assert_eq!(figure.rows[4].last().unwrap(), "2", "the middle mark");
    let dots = figure.svg.matches("class=\"dot\"").count();
    assert_eq!(
        dots,
        15 * 2 + 1,
        "a dot a mark, by group and as a room, and the key's"
    );
    assert_eq!(opened.take_action, "Take the 9 agreed ones from the marks…");
    assert!(!opened.take.iter().any(|one| one.criterion == "a4"));

    let sheet = room.desk.app.sheet(&room.sheet).unwrap();
    let first = criterion(&sheet, "a1");
    assert_eq!(first.answer, None, "what is offered is never chosen");
    let spread = first.spread.clone().unwrap();
    assert_eq!(
        spread.offered,
        "The marks offer level 3, Working across the place. You decide."
    );

    let struck: Vec<String> = opened.take[1..]
        .iter()
        .map(|one| one.criterion.clone())
        .collect();
    let view = room.desk.app.take_from_marks(&room.sheet, &struck).unwrap();
    assert_eq!(
        view.frame.undo.as_deref(),
        Some("8 answers taken from the marks")
    );
    let sheet = room.desk.app.sheet(&room.sheet).unwrap();
    assert_eq!(sheet.progress, "8 of 10 steps answered");
    assert!(criterion(&sheet, "a2").from_marks);
    assert_eq!(criterion(&sheet, "a1").answer, None);
    assert_eq!(view.opened.unwrap().take.len(), 1);

    room.desk.app.undo().unwrap();
    let sheet = room.desk.app.sheet(&room.sheet).unwrap();
    assert_eq!(sheet.progress, "0 of 10 steps answered");
    assert_eq!(code(room.desk.app.undo()).0, "opening-stays");
}

#[test]
fn what_may_not_be_taken_is_refused_and_nothing_is_written() {
    let room = Marking::of(ROOM);
    let early = room
        .desk
        .app
        .take_from_marks(&room.sheet, &["a1".to_owned()]);
    assert_eq!(code(early).0, "marks-sealed");
    room.key_all(&MARKS);
    room.open();
    for steps in [["a1", "a4"], ["a1", "p1"]] {
        let refused = room
            .desk
            .app
            .take_from_marks(&room.sheet, &steps.map(str::to_owned));
        assert_eq!(code(refused).0, "no-such-choice");
    }
    let sheet = room.desk.app.sheet(&room.sheet).unwrap();
    assert_eq!(sheet.progress, "0 of 10 steps answered");
}

#[test]
fn what_was_taken_from_the_marks_at_once_is_brought_back_at_once() {
    let room = Marking::of(ROOM);
    let (app, sheet) = (&room.desk.app, &room.sheet);
    room.key_all(&MARKS);
    room.open();
    let may = room.view().opened.unwrap().take;
    let taken: Vec<String> = may[..3].iter().map(|one| one.criterion.clone()).collect();
    app.take_from_marks(sheet, &taken).unwrap();
    app.answer(sheet, &taken[0], Some("not-started"), None)
        .unwrap();
    app.answer(sheet, &taken[1], None, None).unwrap();
    let entries = app.history(&room.desk.round).unwrap().entries;
    let row = entries
        .iter()
        .find(|row| row.what == "3 answers taken from the marks")
        .unwrap();
    assert_eq!(row.records.len(), 3);
    app.take_back(&row.records).unwrap();
    let view = app.sheet(sheet).unwrap();
    assert_eq!(view.progress, "3 of 10 steps answered");
    assert!(taken.iter().all(|id| criterion(&view, id).from_marks));
    app.undo().unwrap();
    assert_eq!(app.sheet(sheet).unwrap().progress, "2 of 10 steps answered");
}

#[test]
fn an_unfinished_row_is_kept_sealed_and_gone_on_with() {
    let room = Marking::of(ROOM);
    let ninth = room.seat(9);
    room.cells(&ninth, &cells("323......."), false);
    let grid = room.view().grid.unwrap();
    let begun = row(&grid.seats, "Seat 9");
    assert_eq!(
        (begun.state, begun.check.as_str()),
        (MarksRowState::Begun, "3 of 10")
    );
    assert_eq!(
        begun.cells[..4],
        [
            MarksCell::In,
            MarksCell::In,
            MarksCell::In,
            MarksCell::Empty
        ]
    );
    assert_eq!(grid.sealed, "Sealed: 0 of 15 seats are in.");
    assert!(grid.opening.is_none(), "nothing is in that could be opened");
    assert!(room.desk.app.sheet(&room.sheet).unwrap().drafts.is_empty());

    // After a crash the window knows none of it: what it doesn't send stays.
    let mut rest = vec![None, Some("4".to_owned()), None];
    rest.extend(cells("333333."));
    room.cells(&ninth, &rest, true);
    for signs in ["3432333333", "3432333333"] {
        let next = room.view().grid.unwrap().seats;
        let empty = next.groups.iter().flat_map(|one| &one.rows);
        let empty = empty
            .filter(|one| one.state == MarksRowState::Empty)
            .map(|one| one.id.clone());
        room.cells(&empty.take(1).next().unwrap(), &cells(signs), true);
    }
    let opened = room.open().opened.unwrap();
    let of = |step: &str| opened.agenda.iter().find(|one| one.number == step).unwrap();
    assert_eq!(levels(&of("1").spread, -1), ["0", "0", "0", "3", "0"]);
    assert_eq!(levels(&of("2").spread, -1), ["0", "0", "0", "0", "3"]);
    assert_eq!(of("10").spread.figure, None, "two marks are not shown");
    assert_eq!(
        of("10").spread.reading,
        "Marks are in. There are too few of them to show."
    );
}

#[test]
fn a_seat_keyed_wrongly_is_keyed_again_as_a_whole_row() {
    let room = Marking::of(["3", "", "", "", ""]);
    room.key_all(&["3333333333", "3333333333", "0000000000"]);
    let view = room.key(3, "333333333.");
    assert_eq!(view.frame.undo.as_deref(), Some("Seat 3 was marked again"));
    assert_eq!(row(&view.grid.unwrap().seats, "Seat 3").check, "9 of 10");
    let opened = room.open().opened.unwrap();
    let first = &opened
        .agenda
        .iter()
        .find(|one| one.number == "1")
        .unwrap()
        .spread;
    assert_eq!(levels(first, 0), ["0", "0", "0", "3", "0"]);
}

#[test]
fn cells_left_as_they_were_never_empty_a_finished_row() {
    let room = Marking::of(["3", "", "", "", ""]);
    room.key_all(&["3333333333", "3333333333", "0000000000"]);
    let untouched = vec![None; 10];
    for done in [false, true] {
        let view = room.cells(&room.seat(2), &untouched, done);
        assert_eq!(view.frame.undo.as_deref(), Some("Seat 3 was marked"));
        assert_eq!(row(&view.grid.unwrap().seats, "Seat 2").check, "10 of 10");
    }
}
