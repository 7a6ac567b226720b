//! Writing down what a person did.

use pit_record::{Noun, RecordError, State, ThingId};
use pit_store::{NewChange, NewRecord, StoreError};
use pit_workbook::WorkbookHash;

use crate::setting::{add, id, judge, judgement, level, memory, note, parcel, place, setting};

#[test]
fn saying_the_same_again_is_no_change() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let thing = judge(&mut library, here.sheet, "a1", "parts");
    let again = NewChange::of(thing, State::Is(judgement(here.sheet, "a1", "parts")));
    assert_eq!(library.commit(again).expect("nothing to write"), None);
    assert_eq!(
        library
            .commit(NewChange::default())
            .expect("nothing to write"),
        None
    );
    let never = NewChange::of(ThingId(id(9, 9)), State::Nothing);
    assert_eq!(library.commit(never).expect("nothing to write"), None);
    library.undo().expect("the one change is undone");
    assert_eq!(level(&library, here.sheet, "a1"), None);
}

#[test]
fn of_a_change_only_what_is_new_is_written() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let a1 = judge(&mut library, here.sheet, "a1", "parts");
    let both = [("a1", "parts"), ("a2", "across")].map(|(criterion, level)| {
        let body = judgement(here.sheet, criterion, level);
        NewRecord {
            thing: body.natural_id().expect("a key"),
            state: State::Is(body),
        }
    });
    let change = library
        .commit(NewChange {
            records: both.into(),
        })
        .expect("writes");
    let change = change.expect("a2 is new");
    let head = library.heads(a1).expect("reads").remove(0);
    assert_ne!(head.change, change.id);
}

#[test]
fn where_a_change_speaks_of_one_thing_twice_the_last_word_counts() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let twice = ["parts", "across"].map(|level| {
        let body = judgement(here.sheet, "a1", level);
        NewRecord {
            thing: body.natural_id().expect("a key"),
            state: State::Is(body),
        }
    });
    let thing = twice[0].thing;
    library
        .commit(NewChange {
            records: twice.into(),
        })
        .expect("writes");
    assert_eq!(
        library.heads(thing).expect("reads").len(),
        1,
        "no fork with oneself"
    );
    assert_eq!(level(&library, here.sheet, "a1").as_deref(), Some("across"));
}

#[test]
fn what_does_not_belong_under_an_id_is_refused_at_the_door() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let before = library.projections().expect("reads");
    let elsewhere = ThingId(id(9, 9));

    let astray = NewChange::of(elsewhere, State::Is(judgement(here.sheet, "a1", "parts")));
    let refused = library
        .commit(astray)
        .expect_err("no other computer would take it");
    assert!(matches!(refused, StoreError::Record(RecordError::KeyDiffers(id)) if id == elsewhere));

    let other = NewChange::of(
        here.place,
        State::Is(note(here.sheet, "A place is no note")),
    );
    let refused = library.commit(other).expect_err("a thing keeps its noun");
    assert!(matches!(
        refused,
        StoreError::Record(RecordError::NounDiffers(_))
    ));
    assert_eq!(library.projections().expect("reads"), before);
}

#[test]
fn a_sheet_without_its_workbook_is_refused_at_the_door() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let sheet = pit_record::body::Sheet {
        round: here.round,
        workbook_id: "other".into(),
        workbook: WorkbookHash("00".repeat(32)),
        revisit: Vec::new(),
    };
    let body = pit_record::Body::Sheet(sheet);
    let new = NewChange::of(body.natural_id().expect("a key"), State::Is(body));
    let refused = library
        .commit(new)
        .expect_err("the round could never be read again");
    assert!(matches!(refused, StoreError::NoWorkbook(id) if id == "other"));
    assert!(library.round(here.round).expect("reads").is_some());
}

#[test]
fn a_change_that_fails_half_way_leaves_nothing_of_itself() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let good = judgement(here.sheet, "a1", "parts");
    let records = vec![
        NewRecord {
            thing: good.natural_id().expect("a key"),
            state: State::Is(good),
        },
        NewRecord {
            thing: ThingId(id(9, 9)),
            state: State::Is(judgement(here.sheet, "a2", "none")),
        },
    ];
    let before = (
        library.projections().expect("reads"),
        parcel(&library, here.place).parcel,
    );
    library
        .commit(NewChange { records })
        .expect_err("one of two is bad");
    assert_eq!(
        (
            library.projections().expect("reads"),
            parcel(&library, here.place).parcel
        ),
        before
    );
}

#[test]
fn a_new_version_follows_what_the_library_shows() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let thing = judge(&mut library, here.sheet, "a1", "none");
    let first = library.heads(thing).expect("reads").remove(0);
    judge(&mut library, here.sheet, "a1", "parts");
    let second = library.heads(thing).expect("reads").remove(0);
    assert_eq!(second.follows, [first.id]);
    assert_eq!(second.noun, Noun::Judgement);
}

#[test]
fn stamps_rise_under_a_clock_that_stands_still() {
    let mut world = crate::setting::world(1);
    world.now_millis = Box::new(|| 7);
    let mut library = pit_store::Library::in_memory(world).expect("memory");
    let mut last = None;
    for name in ["A", "B", "C"] {
        let thing = library.fresh_thing();
        let change = library.commit(NewChange::of(thing, State::Is(place(name, None))));
        let at = change.expect("writes").map(|change| change.at);
        assert!(at > last);
        last = at;
    }
    add(&mut library, place("D", None));
}
