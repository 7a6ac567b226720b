//! What the room has seen stays: nothing but a re-mark that is opened changes it.

use std::path::Path;

use chrono::NaiveDate;
use pit_app::views::MarksView;
use pit_app::{App, source, world};
use pit_record::ThingId;
use proptest::prelude::*;

use crate::desk::code;
use crate::marking::{MARKS, Marking, ROOM, cells, row};

/// What everyone in the room sees of the marks: how they fall, step by step, and the groups.
fn seen(view: &MarksView) -> Option<String> {
    let opened = view.opened.as_ref()?;
    let mut rows: Vec<_> = opened
        .agenda
        .iter()
        .map(|row| (&row.criterion, &row.spread))
        .collect();
    rows.sort_by_key(|(criterion, _)| *criterion);
    let rows: Vec<String> = rows.iter().map(|row| format!("{row:?}")).collect();
    Some(format!("{:?}\n{}", opened.told, rows.join("\n")))
}

/// One thing that a person can do on the page.
#[derive(Debug, Clone)]
enum Act {
    Key(usize, &'static str),
    Count(&'static str),
    Drop,
    Seats([&'static str; 5]),
    Smallest(u32),
    Open,
    Again,
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    let row = prop_oneof![
        Just("0123401234"),
        Just("4444444444"),
        Just(".........."),
        Just("dn........")
    ];
    let room = prop_oneof![
        Just(["3", "3", "2", "", ""]),
        Just(["5", "3", "3", "1", ""]),
        Just(["3", "3", "", "", ""]),
        Just(["4", "3", "2", "2", "1"]),
    ];
    prop_oneof![
        6 => (1_usize..9, row).prop_map(|(seat, row)| Act::Key(seat, row)),
        1 => prop_oneof![Just("civic"), Just("vcse")].prop_map(Act::Count),
        1 => Just(Act::Drop),
        2 => room.prop_map(Act::Seats),
        1 => (3_u32..6).prop_map(Act::Smallest),
        2 => Just(Act::Open),
        2 => Just(Act::Again),
        6 => Just(Act::Undo),
        3 => Just(Act::Redo),
    ]
}

/// Does it, or is told why not.
fn do_it(room: &Marking, act: &Act) {
    let (app, round, sheet) = (&room.desk.app, &room.desk.round, &room.sheet);
    let grid = room.view().grid;
    let _ = match act {
        Act::Key(number, signs) => {
            let seats = grid.map(|grid| grid.seats);
            let name = format!("Seat {number}");
            let rows = seats.iter().flat_map(|table| &table.groups);
            let mut rows = rows.flat_map(|group| &group.rows);
            let Some(found) = rows.find(|row| row.name == name) else {
                return;
            };
            app.key_marks(sheet, &found.id, &cells(signs), true)
        }
        Act::Count(sector) => {
            app.key_marks(sheet, &format!("{sector}/a1"), &cells(".11...."), true)
        }
        Act::Drop => app.drop_counts(sheet, "civic"),
        Act::Seats(counts) => app.set_seats(round, sheet, &counts.map(str::to_owned)),
        Act::Smallest(size) => app.set_smallest_group(round, sheet, *size),
        Act::Open => app.open_marks(sheet),
        Act::Again => app.mark_again(sheet),
        Act::Undo => app.undo().map(|_| room.view()),
        Act::Redo => app.redo().map(|_| room.view()),
    };
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 20))]

    #[test]
    fn whatever_is_done_after_the_opening_the_room_sees_the_same(
        before in prop::collection::vec(act(), 0..8),
        after in prop::collection::vec(act(), 1..16),
    ) {
        let room = Marking::of(["3", "3", "2", "", ""]);
        room.key_all(&MARKS[1..8]);
        for act in &before {
            do_it(&room, act);
        }
        let mut last = room.view();
        for act in &after {
            do_it(&room, act);
            let now = room.view();
            // An opening shows what was sealed; a larger smallest group shows less of the same, and
            // taken back it shows what it did.
            let may_change = matches!(act, Act::Open)
                || now.seats.smallest_group != last.seats.smallest_group;
            let was_open = last.opened.is_some();
            prop_assert!(!was_open || now.opened.is_some(), "sealed again after {act:?}");
            prop_assert!(
                may_change || !was_open || seen(&now) == seen(&last),
                "changed by {act:?}"
            );
            last = now;
        }
    }
}

#[test]
fn an_opening_is_not_undone_and_what_came_before_it_neither() {
    let room = Marking::of(ROOM);
    room.key_all(&MARKS);
    let before = seen(&room.open());
    for _ in 0..2 {
        let refused = room.desk.app.undo().unwrap_err();
        assert_eq!(refused.code, "opening-stays");
        assert!(refused.hint.contains("mark again"), "{}", refused.hint);
    }
    assert_eq!(seen(&room.view()), before);
    room.desk.app.mark_again(&room.sheet).unwrap();
    room.desk.app.undo().unwrap();
    assert_eq!(code(room.desk.app.undo()).0, "opening-stays");
}

#[test]
fn an_earlier_scope_brings_no_smaller_group_back() {
    let room = Marking::of(ROOM);
    let (app, round) = (&room.desk.app, &room.desk.round);
    let mut fields = app.scope(round).unwrap().fields;
    fields.period = "Fewer strokes".to_owned();
    app.save_scope(round, &fields).unwrap();
    app.set_smallest_group(round, &room.sheet, 5).unwrap();
    room.key_all(&MARKS);
    fields.period = "Fewer strokes in the east".to_owned();
    app.save_scope(round, &fields).unwrap();
    let told = app.history(round).unwrap().entries;
    let mut earlier = told.iter().rev().filter(|row| !row.records.is_empty());
    app.take_back(&earlier.next().unwrap().records).unwrap();
    assert_eq!(app.scope(round).unwrap().fields.period, "");
    assert_eq!(room.view().seats.smallest_group, 5);
}

#[test]
fn seats_set_out_after_the_opening_wait_for_a_re_mark_as_their_marks_do() {
    // VCSE 2 joins the residents; with one more of those it would join the service.
    let room = Marking::of(["5", "4", "2", "3", ""]);
    room.key_all(&MARKS[..14]);
    let before = seen(&room.open());
    let view = room.seats(["5", "4", "2", "5", ""]);
    assert_eq!(
        seen(&view),
        before,
        "else the two VCSE marks could be told from the difference"
    );
    assert!(view.seats.told.starts_with("16 seats"));
}

/// The same library on a second computer, at work there after the copy was made.
struct Two {
    here: Marking,
    there: App,
    folder: tempfile::TempDir,
    place: String,
}

fn opens(folder: &Path, seed: u64, day: u32) -> App {
    let day = NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
    App::open(folder, &folder.join("Reports"), world::fixed(seed, day))
}

impl Two {
    fn of(room: Marking) -> Self {
        let mut here = room;
        let place = here.desk.app.home("").unwrap().places[0].id.clone();
        let folder = tempfile::tempdir().unwrap();
        let data = here.desk.folder.path().to_path_buf();
        let aside = opens(&data.join("aside"), 40, 3);
        drop(std::mem::replace(&mut here.desk.app, aside));
        std::fs::copy(data.join("library.db"), folder.path().join("library.db")).unwrap();
        here.desk.app = opens(&data, 41, 4);
        let there = opens(folder.path(), 42, 5);
        Self {
            here,
            there,
            folder,
            place,
        }
    }

    fn send(&mut self, from_there: bool) {
        let data = self.here.desk.folder.path().to_path_buf();
        let (from, seed) = match from_there {
            true => (self.folder.path().to_path_buf(), 44),
            false => (data.clone(), 43),
        };
        let app = match from_there {
            true => &mut self.there,
            false => &mut self.here.desk.app,
        };
        drop(std::mem::replace(
            app,
            opens(&data.join(format!("aside{seed}")), seed, 5),
        ));
        let bundle = from.join("sent.pit");
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        let library =
            source::open_existing(&from.join("library.db"), world::fixed(seed, day)).unwrap();
        let place: ThingId = serde_json::from_value(self.place.clone().into()).unwrap();
        source::export(&library, &[place], &bundle).unwrap();
        drop(library);
        let again = opens(&from, seed + 10, 6);
        let to = match from_there {
            true => {
                self.there = again;
                &self.here.desk.app
            }
            false => {
                self.here.desk.app = again;
                &self.there
            }
        };
        to.import_bundle(&bundle.to_string_lossy()).unwrap();
    }
}

#[test]
fn what_another_computer_keys_or_takes_back_later_changes_nothing_that_was_seen() {
    let room = Marking::of(ROOM);
    room.key_all(&MARKS);
    let mut two = Two::of(room);
    let before = seen(&two.here.open());
    let (round, sheet) = (two.here.desk.round.clone(), two.here.sheet.clone());
    // There nobody knows of the opening: a row is keyed anew, another emptied, one taken back.
    let grid = two.there.marks(&round, &sheet).unwrap().grid.unwrap();
    let seat = |name: &str| row(&grid.seats, name).id.clone();
    two.there.undo().unwrap();
    two.there
        .key_marks(&sheet, &seat("Seat 1"), &cells("0000000000"), true)
        .unwrap();
    two.there
        .key_marks(&sheet, &seat("Seat 2"), &cells(".........."), true)
        .unwrap();
    two.send(true);
    assert_eq!(seen(&two.here.view()), before);
    // And back: there too the room sees what was opened, whatever is undone.
    two.send(false);
    let there = || two.there.marks(&round, &sheet).unwrap();
    assert_eq!(seen(&there()), before);
    while two.there.undo().is_ok() {
        assert_eq!(seen(&there()), before);
    }
}
