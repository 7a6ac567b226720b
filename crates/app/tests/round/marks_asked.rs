//! Steps that are asked of some sectors only: what can be keyed, what is checked, what is shown.

use pit_app::views::{AgendaRow, MarksCell, MarksRowState, MarksView};
use pit_app::{App, assessments, source, world};
use pit_record::body::Sheet;
use pit_record::{Body, Noun, State, ThingId};
use pit_store::NewChange;
use pit_workbook::Sector::{Civic, Residents, Service, Vcse};
use pit_workbook::{Sector, Workbook};

use crate::desk::{self, code};
use crate::marking::{Marking, cells, levels, row};

/// Planning with step 2 for residents and VCSE, step 3 for civic and service, the rest for all but
/// the ones called other.
fn planning() -> Workbook {
    let mut workbook = assessments::workbook("planning").unwrap();
    let all = vec![Civic, Service, Vcse, Residents];
    for (at, criterion) in workbook.criteria.iter_mut().enumerate() {
        let of: Vec<Sector> = match at {
            1 => vec![Vcse, Residents],
            2 => vec![Civic, Service],
            _ => all.clone(),
        };
        criterion.asked_of = Some(of);
    }
    workbook
}

/// A round whose planning sheet is pinned to that workbook.
fn asked(room: [&str; 5]) -> Marking {
    let mut desk = desk::group();
    let data = desk.folder.path().to_path_buf();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
    drop(std::mem::replace(
        &mut desk.app,
        App::open(&data.join("aside"), &data, world::fixed(1, day)),
    ));
    let mut library =
        source::open_existing(&data.join("library.db"), world::fixed(8, day)).unwrap();
    let workbook = library.keep_workbook(&planning()).unwrap();
    let sheet = ThingId::natural(Noun::Sheet, &[&desk.round, "planning"]);
    let round = serde_json::from_value(desk.round.clone().into()).unwrap();
    let body = Body::Sheet(Sheet {
        round,
        workbook_id: "planning".into(),
        revisit: Vec::new(),
        workbook,
    });
    library
        .commit(NewChange::of(sheet, State::Is(body)))
        .unwrap();
    drop(library);
    desk.app = App::open(&data, &desk.reports, world::fixed(9, day));
    let marking = Marking {
        sheet: sheet.to_string(),
        desk,
    };
    marking.seats(room);
    marking
}

fn step<'a>(view: &'a MarksView, number: &str) -> &'a AgendaRow {
    let agenda = &view.opened.as_ref().unwrap().agenda;
    agenda.iter().find(|one| one.number == number).unwrap()
}

/// Who is shown on a step, the whole room last.
fn names(row: &AgendaRow) -> Vec<String> {
    let rows = row.spread.figure.iter().flat_map(|figure| &figure.rows);
    let name = |cells: &Vec<String>| cells[0].split(" (").next().unwrap_or_default().to_owned();
    rows.map(name).collect()
}

#[test]
fn a_cell_that_is_not_asked_is_closed_and_nothing_keyed_there_is_kept() {
    let room = asked(["3", "3", "3", "3", "1"]);
    let grid = room.view().grid.unwrap();
    let civic = row(&grid.seats, "Seat 1");
    assert_eq!(
        civic.cells[..3],
        [MarksCell::Empty, MarksCell::Closed, MarksCell::Empty]
    );
    let resident = row(&grid.seats, "Seat 10");
    assert_eq!(
        resident.cells[..3],
        [MarksCell::Empty, MarksCell::Empty, MarksCell::Closed]
    );
    room.key(1, "3333333333");
    let grid = room.key(10, "2222222222").grid.unwrap();
    assert_eq!(row(&grid.seats, "Seat 1").check, "9 of 9", "of those asked");
    assert_eq!(row(&grid.seats, "Seat 1").cells[1], MarksCell::Closed);
    let checks: Vec<&str> = grid.seats.columns[..3]
        .iter()
        .map(|one| one.check.as_str())
        .collect();
    assert_eq!(checks, ["2 of 12", "1 of 6", "1 of 6"]);
}

#[test]
fn a_seat_that_nothing_is_asked_of_is_not_waited_for() {
    let room = asked(["3", "3", "", "", "1"]);
    let other = room.view().grid.unwrap();
    assert_eq!(row(&other.seats, "Seat 7").state, MarksRowState::Closed);
    assert_eq!(other.to_come, "6 seats still to come");
    let groups: Vec<&str> = other
        .counts
        .groups
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(
        groups,
        ["Council", "NHS and care"],
        "nothing of it can be counted"
    );
    for number in 1..=6 {
        room.key(number, "3.3333333.");
    }
    let grid = room.view().grid.unwrap();
    assert_eq!(grid.sealed, "Sealed: 6 of 6 seats are in.");
    assert_eq!(grid.to_come, "");
}

#[test]
fn counts_are_keyed_and_checked_for_the_steps_a_sector_is_asked() {
    let room = asked(["3", "3", "3", "3", ""]);
    let grid = room.view().grid.unwrap();
    let civic = &grid.counts.groups[0];
    assert_eq!((civic.check.as_str(), civic.rows.len()), ("0 of 9 in", 9));
    assert!(!civic.rows.iter().any(|one| one.number == "2"));
    let three = cells("..3....");
    let refused = room
        .desk
        .app
        .key_marks(&room.sheet, "civic/a2", &three, true);
    assert_eq!(code(refused).0, "no-such-choice");
    let grid = room.cells("civic/a3", &three, true).grid.unwrap();
    assert_eq!(grid.seats.columns[2].check, "3 of 6");
}

#[test]
fn what_one_side_was_asked_is_shown_for_that_side_and_may_be_taken() {
    let room = asked(["4", "4", "3", "3", ""]);
    for number in 1..=8 {
        room.key(number, "3.2333333.");
    }
    for number in 9..=14 {
        room.key(number, "32.333333.");
    }
    let view = room.open();
    assert_eq!(
        names(step(&view, "1")),
        [
            "Council",
            "NHS and care",
            "Community organisations",
            "Residents",
            "Whole room"
        ]
    );
    assert_eq!(
        names(step(&view, "2")),
        ["Community organisations", "Residents", "Whole room"]
    );
    assert_eq!(
        names(step(&view, "3")),
        ["Council", "NHS and care", "Whole room"]
    );
    assert_eq!(
        levels(&step(&view, "2").spread, -1),
        ["0", "0", "6", "0", "0"]
    );
    let take = &view.opened.as_ref().unwrap().take;
    assert!(take.iter().any(|one| one.criterion == "a2"));
}

#[test]
fn a_pool_of_which_too_few_were_asked_is_not_told_apart() {
    // VCSE 2 and residents 3 stand together; of step 3 neither was asked, of step 2 both.
    let room = asked(["4", "4", "2", "3", ""]);
    for number in 1..=8 {
        room.key(number, "3.2333333.");
    }
    for number in 9..=13 {
        room.key(
            number,
            if number < 11 {
                ".2........"
            } else {
                "3.........."
            },
        );
    }
    let view = room.open();
    assert_eq!(
        names(step(&view, "2")),
        Vec::<String>::new(),
        "two marks of a pool of five"
    );
    assert_eq!(
        names(step(&view, "3")),
        ["Council", "NHS and care", "Whole room"]
    );
    assert_eq!(
        names(step(&view, "1")),
        [
            "Council",
            "NHS and care",
            "Community organisations and residents together",
            "Whole room"
        ]
    );
}
