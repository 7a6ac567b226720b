//! Locked rounds: nobody changes them, and what comes in since is not shown until they are opened
//! again.

use pit_record::body::{Cut, Seat};
use pit_record::{Body, Noun, State, ThingId, cut_hash};
use pit_store::{Library, NewChange, StoreError};
use pit_workbook::Sector;

use crate::setting::{
    add, judge, judgement, level, lock, memory, note, place, remove, reopen, send, setting,
};

fn tried(library: &mut Library, body: Body) -> Result<(), StoreError> {
    let thing = body.natural_id().unwrap_or_else(|| library.fresh_thing());
    library
        .commit(NewChange::of(thing, State::Is(body)))
        .map(drop)
}

fn cut(round: ThingId, revision: u32) -> Cut {
    Cut {
        round,
        revision,
        locked_on: chrono::NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day"),
        records: Vec::new(),
        hash: String::new(),
        reopened_on: None,
    }
}

/// Another library that shares the place.
fn sharing(library: &Library, place: ThingId, seed: u8) -> Library {
    let mut other = memory(seed);
    send(place, library, &mut other);
    other
}

/// The revision that holds a round, and how much waits behind it.
fn held(library: &Library, round: ThingId) -> (Option<u32>, usize) {
    let round = library.round(round).expect("reads").expect("there");
    (round.locked().map(|cut| cut.revision), round.late)
}

fn true_to_the_log(library: &mut Library) {
    let stored = library.projections().expect("reads");
    library.rebuild().expect("rebuilds");
    assert_eq!(library.projections().expect("reads"), stored);
}

#[test]
fn a_locked_round_can_not_be_changed_in_any_way() {
    let mut library = memory(1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    let said = add(&mut library, note(here.sheet, "Said before."));
    lock(&mut library, here.round);
    let before = library.projections().expect("reads");
    let refused = |done: Result<(), StoreError>| {
        assert!(
            matches!(done, Err(StoreError::Locked { revision: 1 })),
            "{done:?}"
        );
    };
    refused(tried(&mut library, judgement(here.sheet, "a1", "parts")));
    refused(tried(&mut library, judgement(here.sheet, "a2", "parts")));
    refused(tried(&mut library, note(here.sheet, "Said since.")));
    refused(remove(&mut library, said));
    refused(remove(&mut library, here.sheet));
    refused(remove(&mut library, here.round));
    let action = Seat {
        round: here.round,
        number: 1,
        sector: Sector::Civic,
    };
    refused(tried(&mut library, action.into()));
    assert_eq!(library.projections().expect("reads"), before);
    let round = library.round(here.round).expect("reads").expect("there");
    assert_eq!(round.locked().map(|cut| cut.revision), Some(1));
    assert_eq!(round.late, 0);
}

#[test]
fn other_rounds_can_be_changed_as_ever() {
    let mut library = memory(1);
    let here = setting(&mut library);
    lock(&mut library, here.round);
    let other = setting(&mut library);
    judge(&mut library, other.sheet, "a1", "parts");
    assert_eq!(level(&library, other.sheet, "a1").as_deref(), Some("parts"));
}

#[test]
fn undoing_a_lock_opens_the_round_and_redoing_it_locks_it_again() {
    let mut library = memory(1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    lock(&mut library, here.round);
    library.undo().expect("the lock is undone");
    assert_eq!(library.locked(here.round).expect("reads"), None);
    library.redo().expect("and done again");
    assert!(tried(&mut library, judgement(here.sheet, "a1", "parts")).is_err());
    library.undo().expect("once more");
    judge(&mut library, here.sheet, "a1", "parts");
    library.undo().expect("the answer is undone");
    library.undo().expect("and the one before");
    assert_eq!(level(&library, here.sheet, "a1"), None);
}

#[test]
fn what_comes_in_since_is_not_shown_until_the_round_is_opened_again() {
    let mut library = memory(1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    let mut elsewhere = sharing(&library, here.place, 2);
    lock(&mut library, here.round);

    judge(&mut elsewhere, here.sheet, "a1", "across");
    judge(&mut elsewhere, here.sheet, "a2", "parts");
    add(&mut elsewhere, note(here.sheet, "Said elsewhere."));
    send(here.place, &elsewhere, &mut library);

    let round = library.round(here.round).expect("reads").expect("there");
    assert_eq!(round.late, 3, "three things came in since");
    let sheet = &round.sheets[0];
    assert!(sheet.of("a2").is_none() && sheet.notes.is_empty());
    assert_eq!(level(&library, here.sheet, "a1").as_deref(), Some("none"));
    true_to_the_log(&mut library);

    reopen(&mut library, here.round);
    let round = library.round(here.round).expect("reads").expect("there");
    assert_eq!((round.late, round.locked().is_some()), (0, false));
    assert_eq!(level(&library, here.sheet, "a1").as_deref(), Some("across"));
    assert_eq!(level(&library, here.sheet, "a2").as_deref(), Some("parts"));
    assert_eq!(round.sheets[0].notes.len(), 1);
    true_to_the_log(&mut library);

    let second = lock(&mut library, here.round);
    assert!(second.records.len() > 3);
    assert_eq!(
        library.locked(here.round).expect("reads").map(|(r, _)| r),
        Some(2)
    );
}

#[test]
fn erasing_in_a_locked_round_leaves_what_the_log_says() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let mut elsewhere = sharing(&library, here.place, 2);
    lock(&mut library, here.round);
    let late = judge(&mut elsewhere, here.sheet, "a1", "across");
    judge(&mut elsewhere, here.sheet, "a2", "across");
    send(here.place, &elsewhere, &mut library);
    let count = |library: &Library| {
        library
            .round(here.round)
            .expect("reads")
            .expect("there")
            .late
    };
    assert_eq!(count(&library), 2);
    library.erase(late).expect("erases");
    assert_eq!(count(&library), 1);
    true_to_the_log(&mut library);

    // Elsewhere the whole sheet went for ever; what was said of it here since hangs from nothing.
    elsewhere.erase(here.sheet).expect("erases");
    send(here.place, &elsewhere, &mut library);
    true_to_the_log(&mut library);
}

#[test]
fn a_lock_that_comes_with_a_bundle_holds_the_round_here_too() {
    let mut library = memory(1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    let mut elsewhere = sharing(&library, here.place, 2);
    judge(&mut elsewhere, here.sheet, "a1", "parts");
    lock(&mut library, here.round);

    send(here.place, &library, &mut elsewhere);
    assert_eq!(level(&elsewhere, here.sheet, "a1").as_deref(), Some("none"));
    let round = elsewhere.round(here.round).expect("reads").expect("there");
    assert_eq!(round.late, 1);
    assert!(tried(&mut elsewhere, judgement(here.sheet, "a1", "across")).is_err());
    // What was said here before the lock came is still in the log, and can't be undone meanwhile.
    assert!(matches!(elsewhere.undo(), Err(StoreError::Locked { .. })));
    true_to_the_log(&mut elsewhere);

    // Whichever way the two go, both libraries show the same.
    send(here.place, &elsewhere, &mut library);
    assert_eq!(
        library.projections().expect("reads"),
        elsewhere.projections().expect("reads")
    );
}

#[test]
fn what_is_said_while_locking_is_held_by_the_lock_and_undone_with_it() {
    let mut library = memory(1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    let Some(Body::Round(mut round)) = library.shown(here.round).expect("reads") else {
        panic!("a round");
    };
    round.scope.in_the_room = [(Sector::Civic, 4)].into();
    let said = NewChange::of(here.round, State::Is(Body::Round(round)));
    let change = library.lock(cut(here.round, 1), said, &[]);
    let change = change.expect("it is locked");
    let round = library.round(here.round).expect("reads").expect("there");
    let held = round.locked().expect("locked").clone();
    assert_eq!(round.round.scope.in_the_room.len(), 1);
    assert_eq!(round.late, 0);
    let mut records = library.records_under(here.round).expect("reads");
    records.retain(|record| record.noun != Noun::Cut);
    assert_eq!(held.hash, cut_hash(&records));
    assert!(records.iter().any(|one| one.change == change.id));
    true_to_the_log(&mut library);

    library.undo().expect("one step");
    let round = library.round(here.round).expect("reads").expect("there");
    assert!(round.locked().is_none() && round.round.scope.in_the_room.is_empty());
    library.redo().expect("and again");
    let round = library.round(here.round).expect("reads").expect("there");
    assert_eq!(round.round.scope.in_the_room.len(), 1);
    assert_eq!((round.locked().is_some(), round.late), (true, 0));
    true_to_the_log(&mut library);
}

#[test]
fn what_was_changed_and_taken_back_is_not_late_when_the_opening_is_taken_back_too() {
    let mut library = memory(1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    lock(&mut library, here.round);
    reopen(&mut library, here.round);
    judge(&mut library, here.sheet, "a1", "parts");
    judge(&mut library, here.sheet, "a2", "parts");
    for _ in 0..3 {
        library.undo().expect("undone");
    }
    assert_eq!(held(&library, here.round), (Some(1), 0));
    assert_eq!(level(&library, here.sheet, "a1").as_deref(), Some("none"));
    assert_eq!(level(&library, here.sheet, "a2"), None);
    true_to_the_log(&mut library);
}

#[test]
fn where_two_computers_locked_a_round_what_waits_does_not_depend_on_whose_lock_came_first() {
    let mut first = memory(1);
    let here = setting(&mut first);
    let mut second = sharing(&first, here.place, 2);
    let mut third = sharing(&first, here.place, 3);
    let judged = judge(&mut first, here.sheet, "a1", "none");
    remove(&mut first, judged).expect("it goes into the bin");
    judge(&mut second, here.sheet, "a1", "parts");
    lock(&mut second, here.round);
    // The later lock is the one shown, and it holds no judgement at all.
    for text in ["Said before the lock.", "This too."] {
        add(&mut third, note(here.sheet, text));
    }
    lock(&mut third, here.round);

    let merged = |order: [&Library; 3]| {
        let mut library = memory(9);
        for from in order {
            send(here.place, from, &mut library);
        }
        true_to_the_log(&mut library);
        library.projections().expect("reads")
    };
    let once = merged([&first, &second, &third]);
    assert!(once.iter().any(|row| row.contains("\"late\"")), "{once:?}");
    assert_eq!(merged([&second, &third, &first]), once);
    assert_eq!(merged([&third, &first, &second]), once);
    assert_eq!(merged([&second, &first, &third]), once);
}

#[test]
fn of_several_locks_only_the_one_that_holds_counts_what_waits() {
    let mut first = memory(1);
    let here = setting(&mut first);
    let mut second = sharing(&first, here.place, 2);
    judge(&mut second, here.sheet, "a1", "none");
    lock(&mut second, here.round);
    reopen(&mut second, here.round);
    // Locked here too, later and without the judgement, which waits.
    add(&mut first, place("Harbourside and the hills", None));
    lock(&mut first, here.round);
    send(here.place, &second, &mut first);
    assert_eq!(held(&first, here.round), (Some(1), 1));

    lock(&mut second, here.round);
    send(here.place, &second, &mut first);
    assert_eq!(held(&first, here.round), (Some(2), 0));
    true_to_the_log(&mut first);
}

#[test]
fn a_later_lock_that_comes_opened_again_leaves_nothing_waiting_for_the_one_before() {
    let mut first = memory(1);
    let here = setting(&mut first);
    let mut second = sharing(&first, here.place, 2);
    judge(&mut second, here.sheet, "a1", "none");
    lock(&mut second, here.round);
    reopen(&mut second, here.round);
    for name in ["Harbourside and the hills", "Harbourside"] {
        add(&mut first, place(name, None));
    }
    lock(&mut first, here.round);
    send(here.place, &second, &mut first);
    assert_eq!(level(&first, here.sheet, "a1"), None);

    lock(&mut second, here.round);
    reopen(&mut second, here.round);
    send(here.place, &second, &mut first);
    assert_eq!(held(&first, here.round), (None, 0));
    assert_eq!(level(&first, here.sheet, "a1").as_deref(), Some("none"));
    true_to_the_log(&mut first);
}

#[test]
fn erasing_a_lock_shows_what_waited_behind_it() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let mut elsewhere = sharing(&library, here.place, 2);
    judge(&mut elsewhere, here.sheet, "a1", "across");
    let held = lock(&mut library, here.round);
    send(here.place, &elsewhere, &mut library);
    assert_eq!(level(&library, here.sheet, "a1"), None);
    let lock = Body::Cut(held).natural_id().expect("a key");
    library.erase(lock).expect("erases");
    assert_eq!(level(&library, here.sheet, "a1").as_deref(), Some("across"));
    true_to_the_log(&mut library);
}

#[test]
fn two_that_agreed_before_the_lock_agree_when_its_opening_is_taken_back() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let mut elsewhere = sharing(&library, here.place, 2);
    judge(&mut library, here.sheet, "a1", "parts");
    judge(&mut elsewhere, here.sheet, "a1", "parts");
    send(here.place, &elsewhere, &mut library);
    lock(&mut library, here.round);
    reopen(&mut library, here.round);
    judge(&mut library, here.sheet, "a1", "none");
    for _ in 0..2 {
        library.undo().expect("undone");
    }
    assert_eq!(held(&library, here.round), (Some(1), 0));
    true_to_the_log(&mut library);
}

#[test]
fn what_differs_since_a_lock_is_put_up_for_choosing_when_the_round_is_opened_again() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let mut second = sharing(&library, here.place, 2);
    let mut third = sharing(&library, here.place, 3);
    judge(&mut library, here.sheet, "a1", "none");
    let late = judge(&mut second, here.sheet, "a2", "none");
    judge(&mut third, here.sheet, "a2", "parts");
    let both = judge(&mut third, here.sheet, "a1", "across");
    lock(&mut library, here.round);
    send(here.place, &second, &mut library);
    send(here.place, &third, &mut library);
    assert_eq!(library.forks(here.sheet).expect("reads"), []);
    for thing in [late, both] {
        assert_eq!(library.fork(thing).expect("reads"), None);
    }
    reopen(&mut library, here.round);
    let forks = library.forks(here.sheet).expect("reads");
    let things: Vec<ThingId> = forks.iter().map(|fork| fork.thing).collect();
    assert_eq!(things.len(), 2);
    for thing in [late, both] {
        assert!(things.contains(&thing));
        assert!(library.fork(thing).expect("reads").is_some());
    }
}
