//! Marks as they stood at a moment, and when they were opened.

use chrono::NaiveDate;
use pit_record::body::{Answer, Mark, MarkedBy, Marking, Says, Seat};
use pit_record::{Body, Noun, Stamp, State, ThingId};
use pit_store::{Library, NewChange};
use pit_workbook::Sector;

use crate::setting::{Setting, add, memory, setting};

struct Room {
    library: Library,
    here: Setting,
    seat: ThingId,
    marking: ThingId,
}

fn room() -> Room {
    let mut library = memory(1);
    let here = setting(&mut library);
    let seat = Seat {
        round: here.round,
        number: 1,
        sector: Sector::Civic,
    };
    let seat = add(&mut library, seat.into());
    let marking = add(&mut library, marking(here.sheet, false));
    Room {
        library,
        here,
        seat,
        marking,
    }
}

fn marking(sheet: ThingId, opened: bool) -> Body {
    Body::Marking(Marking {
        sheet,
        nth: 1,
        held_on: NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day"),
        opened,
    })
}

impl Room {
    fn mark(&mut self, level: &str) {
        let mark = Body::Mark(Mark {
            marking: self.marking,
            criterion: "a1".into(),
            by: MarkedBy::Seat(self.seat),
            says: Says::One(Answer::Level(level.into())),
            comment: None,
            audience: Default::default(),
        });
        let thing = mark.natural_id().expect("a key");
        let new = NewChange::of(thing, State::Is(mark));
        self.library.commit(new).expect("written");
    }

    fn open(&mut self, opened: bool) {
        let new = NewChange::of(self.marking, State::Is(marking(self.here.sheet, opened)));
        self.library.commit(new).expect("written");
    }

    fn opened_at(&self) -> Option<Stamp> {
        self.library.opened_at(self.marking).expect("reads")
    }

    /// What the marks said when they were opened.
    fn then(&self) -> Vec<Says> {
        let at = self.opened_at().expect("it is open");
        let hung = self.library.hung_at(self.marking, Noun::Mark, at);
        let said = hung.expect("reads").into_iter();
        said.filter_map(|(_, body)| match body {
            Body::Mark(mark) => Some(mark.says),
            _ => None,
        })
        .collect()
    }
}

fn level(level: &str) -> Vec<Says> {
    vec![Says::One(Answer::Level(level.into()))]
}

#[test]
fn marks_are_read_as_they_stood_at_the_opening() {
    let mut room = room();
    room.mark("none");
    room.mark("parts");
    room.open(true);
    assert_eq!(room.then(), level("parts"), "the last word before it");
    room.mark("across");
    assert_eq!(room.then(), level("parts"));
    assert_eq!(room.library.marks(room.marking).expect("reads").len(), 1);
}

#[test]
fn what_was_taken_back_before_the_opening_is_not_there_and_what_is_after_it_still_is() {
    let mut one = room();
    one.mark("parts");
    one.library.undo().expect("undone");
    one.open(true);
    assert_eq!(one.then(), []);

    let mut two = room();
    two.mark("parts");
    two.open(true);
    let mark = two
        .library
        .children_of(two.marking, Noun::Mark)
        .expect("reads");
    let gone = NewChange::of(mark[0].id, State::Nothing);
    two.library.commit(gone).expect("written");
    assert_eq!(two.then(), level("parts"));
    assert_eq!(two.library.marks(two.marking).expect("reads"), []);
}

#[test]
fn the_first_opening_counts_and_a_sealed_marking_has_none() {
    let mut room = room();
    assert_eq!(room.opened_at(), None);
    room.open(true);
    let first = room.opened_at();
    room.open(false);
    assert_eq!(room.opened_at(), None);
    room.mark("parts");
    room.open(true);
    assert_eq!(room.opened_at(), first);
    assert_eq!(room.then(), [], "what was keyed in between is late");
}

#[test]
fn whether_anything_of_a_kind_hangs_there_is_known() {
    let mut room = room();
    let has = |room: &Room| {
        room.library
            .has_child(room.marking, Noun::Mark)
            .expect("reads")
    };
    assert!(!has(&room));
    room.mark("parts");
    assert!(has(&room));
    room.library.undo().expect("undone");
    assert!(!has(&room));
}
