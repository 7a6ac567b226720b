//! A full disk: a file system so small that it is soon full.

#![cfg(target_os = "linux")]

use pit_store::{Draft, StoreError};

use crate::setting::{add, judge, memory, note, open, parcel, setting};
use crate::small_disk::SmallDisk;

fn assert_unwritable<T>(result: Result<T, StoreError>) {
    let error = result.err().expect("there is no room");
    assert!(matches!(error, StoreError::Unwritable { .. }), "{error:?}");
}

#[test]
fn a_library_that_fills_the_disk_keeps_everything_that_was_saved() {
    let Some(disk) = SmallDisk::of("1m") else {
        return;
    };
    let mut library = open(&disk.path("library.db"), 1);
    let here = setting(&mut library);
    let long = "a long note ".repeat(200);
    let mut saved = 0;
    let full = loop {
        let body = note(here.sheet, &format!("{saved} {long}"));
        let thing = library.fresh_thing();
        let new = pit_store::NewChange::of(thing, pit_record::State::Is(body));
        match library.commit(new) {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
        assert!(saved < 1000, "the disk is not that large");
    };
    assert!(matches!(full, StoreError::Unwritable { .. }), "{full:?}");
    assert!(saved > 10);
    let notes = |library: &pit_store::Library| {
        library
            .round(here.round)
            .expect("reads")
            .expect("there")
            .sheets[0]
            .notes
            .len()
    };
    assert_eq!(notes(&library), saved);
    drop(library);
    let library = open(&disk.path("library.db"), 2);
    library.verify().expect("it is whole");
    assert_eq!(notes(&library), saved);
}

#[test]
fn on_a_full_disk_every_write_says_so_and_changes_nothing() {
    let Some(disk) = SmallDisk::of("2m") else {
        return;
    };
    let mut library = open(&disk.path("library.db"), 1);
    let here = setting(&mut library);
    let thing = judge(&mut library, here.sheet, "a1", "none");
    let mut other = memory(5);
    other.merge(&parcel(&library, here.place)).expect("merges");
    add(&mut other, note(here.sheet, "from elsewhere"));
    let incoming = parcel(&other, here.place);
    disk.fill();

    let before = library.projections().expect("reads");
    assert_unwritable(library.undo());
    assert_unwritable(library.merge(&incoming));
    assert_unwritable(library.erase(here.sheet));
    let draft = Draft {
        thing,
        field: "reason".into(),
        text: "Half".into(),
    };
    assert_unwritable(library.keep_draft(&draft));
    assert_unwritable(library.redo().or_else(|error| match error {
        StoreError::NothingToRedo => library.undo(),
        other => Err(other),
    }));
    assert_eq!(library.projections().expect("reads"), before);
    library.verify().expect("it is whole");

    for number in 0..3 {
        let _ = std::fs::remove_file(disk.path(&format!("filler {number}")));
    }
    library.merge(&incoming).expect("there is room again");
    library.undo().expect("there is room again");
}

#[test]
fn no_library_is_begun_where_there_is_no_room_for_one() {
    let Some(disk) = SmallDisk::of("64k") else {
        return;
    };
    assert_unwritable(pit_store::Library::open(
        &disk.path("library.db"),
        crate::setting::world(1),
    ));
    let left = std::fs::metadata(disk.path("library.db"))
        .map(|file| file.len())
        .unwrap_or_default();
    assert_eq!(left, 0, "nothing half made is left");
}
