//! Undo and redo, also of what was done before the program was last closed.

use pit_record::{Noun, State};
use pit_store::{Entry, Library, NewChange, StoreError};

use crate::setting::{add, judge, judgement, level, memory, open, place, send, setting};

#[test]
fn four_undos_after_a_b_c_bring_back_b_then_a_then_nothing() {
    let mut library = memory(1);
    let here = setting(&mut library);
    for mark in ["none", "parts", "across"] {
        judge(&mut library, here.sheet, "a1", mark);
    }
    let mut seen = Vec::new();
    for _ in 0..3 {
        library.undo().expect("undoes");
        seen.push(level(&library, here.sheet, "a1"));
    }
    assert_eq!(
        seen,
        [Some("parts".to_owned()), Some("none".to_owned()), None]
    );
}

#[test]
fn undo_and_redo_know_when_there_is_nothing_left() {
    let mut library = memory(1);
    assert!(matches!(library.undo(), Err(StoreError::NothingToUndo)));
    assert!(matches!(library.redo(), Err(StoreError::NothingToRedo)));
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    assert_eq!(library.can_undo_redo().expect("reads"), (true, false));
    library.undo().expect("undoes");
    assert_eq!(library.can_undo_redo().expect("reads"), (true, true));
    while library.undo().is_ok() {}
    assert_eq!(library.can_undo_redo().expect("reads"), (false, true));
    while library.redo().is_ok() {}
    assert_eq!(library.can_undo_redo().expect("reads"), (true, false));
    assert_eq!(level(&library, here.sheet, "a1").as_deref(), Some("none"));
}

#[test]
fn undo_reaches_over_closing_and_opening_and_so_does_redo() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let mut library = open(&path, 1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    drop(library);
    let mut library = open(&path, 2);
    judge(&mut library, here.sheet, "a1", "parts");
    drop(library);

    let mut library = open(&path, 3);
    library.undo().expect("what the second run did");
    drop(library);
    let mut library = open(&path, 4);
    library.undo().expect("what the first run did");
    assert_eq!(level(&library, here.sheet, "a1"), None);
    drop(library);
    let mut library = open(&path, 5);
    for expected in ["none", "parts"] {
        library.redo().expect("redoes");
        assert_eq!(level(&library, here.sheet, "a1").as_deref(), Some(expected));
    }
    assert!(matches!(library.redo(), Err(StoreError::NothingToRedo)));
}

#[test]
fn what_was_merged_in_is_never_undone_not_even_in_a_later_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let mut other = memory(9);
    let there = setting(&mut other);
    judge(&mut other, there.sheet, "a1", "none");

    let mut library = open(&path, 1);
    send(there.place, &other, &mut library);
    assert!(matches!(library.undo(), Err(StoreError::NothingToUndo)));
    judge(&mut library, there.sheet, "a2", "parts");
    drop(library);
    let mut library = open(&path, 2);
    library.undo().expect("its own");
    assert_eq!(level(&library, there.sheet, "a2"), None);
    assert!(matches!(library.undo(), Err(StoreError::NothingToUndo)));
    assert_eq!(level(&library, there.sheet, "a1").as_deref(), Some("none"));
}

/// A library whose own answer another one has followed.
fn followed() -> (Library, crate::setting::Setting) {
    let (mut here, mut there) = (memory(1), memory(2));
    let at = setting(&mut here);
    judge(&mut here, at.sheet, "a1", "none");
    send(at.place, &here, &mut there);
    judge(&mut there, at.sheet, "a1", "parts");
    send(at.place, &there, &mut here);
    (here, at)
}

#[test]
fn undo_refuses_in_words_where_another_computer_followed() {
    let (mut here, at) = followed();
    let before = here.projections().expect("reads");
    let Err(StoreError::FollowedSince { noun, now }) = here.undo() else {
        panic!("it must refuse");
    };
    assert_eq!(noun, Noun::Judgement);
    assert_eq!(now.as_deref(), Some(&judgement(at.sheet, "a1", "parts")));
    assert_eq!(here.projections().expect("reads"), before);
}

#[test]
fn undoing_the_closing_of_a_fork_opens_it_and_shows_what_was_shown() {
    let (mut here, mut there) = (memory(1), memory(2));
    let at = setting(&mut here);
    send(at.place, &here, &mut there);
    let thing = judge(&mut here, at.sheet, "a1", "none");
    judge(&mut there, at.sheet, "a1", "parts");
    send(at.place, &there, &mut here);
    let forked = |library: &Library| {
        let round = library.round(at.round).expect("reads").expect("there");
        round.sheets[0].of("a1").expect("said").forked
    };
    let shown = level(&here, at.sheet, "a1");
    assert!(forked(&here));
    judge(&mut here, at.sheet, "a1", "across");
    assert!(!forked(&here));
    here.undo().expect("opens it");
    assert!(forked(&here));
    assert_eq!(level(&here, at.sheet, "a1"), shown);
    assert_eq!(here.heads(thing).expect("reads").len(), 2);
    here.redo().expect("closes it");
    assert!(!forked(&here));
    assert_eq!(level(&here, at.sheet, "a1").as_deref(), Some("across"));
}

#[test]
fn choosing_what_both_sides_of_a_fork_say_already_is_no_change() {
    let (mut here, mut there) = (memory(1), memory(2));
    let at = setting(&mut here);
    send(at.place, &here, &mut there);
    let thing = judge(&mut here, at.sheet, "a1", "parts");
    judge(&mut there, at.sheet, "a1", "parts");
    let receipt = here
        .merge(&crate::setting::parcel(&there, at.place))
        .expect("merges");
    assert_eq!(receipt.forks, 0, "they agree");
    let round = here.round(at.round).expect("reads").expect("there");
    assert!(!round.sheets[0].of("a1").expect("said").forked);
    let same = NewChange::of(thing, State::Is(judgement(at.sheet, "a1", "parts")));
    assert_eq!(here.commit(same).expect("nothing to do"), None);
}

#[test]
fn what_undo_and_redo_would_do_is_known_before() {
    let mut library = memory(1);
    assert!(library.next_undo().expect("reads").is_none());
    let first = add(&mut library, place("Harbourton", None));
    let second = add(&mut library, place("Millfield", None));
    let thing = |entry: Option<Entry>| entry.map(|entry| entry.moments[0].thing);
    assert_eq!(thing(library.next_undo().expect("reads")), Some(second));
    assert_eq!(thing(library.next_redo().expect("reads")), None);
    library.undo().expect("undone");
    assert_eq!(thing(library.next_undo().expect("reads")), Some(first));
    assert_eq!(thing(library.next_redo().expect("reads")), Some(second));
    library.redo().expect("done again");
    assert_eq!(thing(library.next_undo().expect("reads")), Some(second));
    assert_eq!(library.newest_own(2).expect("reads").len(), 2);
    assert_eq!(library.newest_own(9).expect("reads").len(), 4);
}
