//! What is put in the bin hides everything under it.

use crate::setting::{add, judge, memory, open, place, remove, round_in, setting};

#[test]
fn a_removed_place_hides_its_rounds_and_brings_them_back_on_undo() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let elsewhere = add(&mut library, place("Millfield", None));
    let other = round_in(&mut library, elsewhere);
    remove(&mut library, here.place).expect("into the bin");

    let rounds = library.rounds().expect("reads");
    assert_eq!(
        rounds.iter().map(|line| line.round).collect::<Vec<_>>(),
        [other.round]
    );
    assert!(library.round(here.round).expect("reads").is_none());
    assert_eq!(library.places().expect("reads"), [elsewhere]);

    library.undo().expect("out of the bin");
    assert_eq!(library.rounds().expect("reads").len(), 2);
    assert!(library.round(here.round).expect("reads").is_some());
}

#[test]
fn a_removed_larger_place_hides_the_rounds_of_the_places_within() {
    let mut library = memory(1);
    let system = add(&mut library, place("The county", None));
    let middle = add(&mut library, place("The town", Some(system)));
    let small = add(&mut library, place("The harbour", Some(middle)));
    let here = round_in(&mut library, small);
    let contents = library
        .round(here.round)
        .expect("reads")
        .expect("it is there");
    let within: Vec<&str> = contents
        .within
        .iter()
        .map(|place| place.name.as_str())
        .collect();
    assert_eq!(within, ["The town", "The county"]);

    remove(&mut library, system).expect("into the bin");
    assert!(library.rounds().expect("reads").is_empty());
    assert!(library.places().expect("reads").is_empty());
    assert!(library.round(here.round).expect("reads").is_none());
    library.undo().expect("out of the bin");
    assert_eq!(library.rounds().expect("reads").len(), 1);
    assert_eq!(library.places().expect("reads").len(), 3);
}

#[test]
fn removed_or_undone_each_level_above_a_round_hides_it() {
    let mut library = memory(1);
    let here = setting(&mut library);
    for thing in [here.place, here.assessment, here.round] {
        remove(&mut library, thing).expect("into the bin");
        assert!(library.rounds().expect("reads").is_empty());
        assert!(library.round(here.round).expect("reads").is_none());
        library.undo().expect("out of the bin");
    }
    // The sheet, the round, and the assessment are undone in turn.
    for rounds in [1, 0, 0] {
        library.undo().expect("undone");
        assert_eq!(library.rounds().expect("reads").len(), rounds);
    }
}

#[test]
fn a_removed_sheet_is_not_in_the_round_nor_in_its_line() {
    let mut library = memory(1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "parts");
    remove(&mut library, here.sheet).expect("into the bin");
    let contents = library
        .round(here.round)
        .expect("reads")
        .expect("it is there");
    assert!(contents.sheets.is_empty());
    assert!(library.rounds().expect("reads")[0].workbooks.is_empty());
    library.undo().expect("out of the bin");
    let contents = library
        .round(here.round)
        .expect("reads")
        .expect("it is there");
    assert!(
        contents.sheets[0].of("a1").is_some(),
        "with what was said of it"
    );
    assert_eq!(library.rounds().expect("reads")[0].workbooks, ["small"]);
}

#[test]
fn two_places_within_each_other_are_each_named_once() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let larger = add(&mut library, place("The town", Some(here.place)));
    let body = place("Harbourside", Some(larger));
    let state = pit_record::State::Is(body);
    library
        .commit(pit_store::NewChange::of(here.place, state))
        .expect("writes");
    let contents = library
        .round(here.round)
        .expect("reads")
        .expect("it is there");
    assert_eq!(contents.within.len(), 1);
    assert_eq!(library.rounds().expect("reads").len(), 1);
    assert!(library.parcel(&[here.place]).is_ok());
    assert!(library.history(here.place).is_ok());
}

#[test]
fn the_bin_is_still_there_after_reopening() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let mut library = open(&path, 1);
    let here = setting(&mut library);
    remove(&mut library, here.place).expect("into the bin");
    drop(library);
    let mut library = open(&path, 2);
    assert!(library.rounds().expect("reads").is_empty());
    library.undo().expect("out of the bin");
    assert_eq!(library.rounds().expect("reads").len(), 1);
}

#[test]
fn the_bin_lists_what_was_put_there_newest_first_and_not_what_lies_under_it() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let elsewhere = add(&mut library, place("Millfield", None));
    remove(&mut library, here.sheet).expect("into the bin");
    remove(&mut library, elsewhere).expect("into the bin");
    let things = library.bin().expect("reads").into_iter();
    let things: Vec<_> = things.map(|removed| removed.thing).collect();
    assert_eq!(things, [elsewhere, here.sheet]);
    library.undo().expect("out of the bin");
    assert_eq!(library.bin().expect("reads").len(), 1);
}
