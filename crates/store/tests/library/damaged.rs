//! A file that was cut, or of which bytes were turned: an error, never a panic, and never an error
//! that says nothing of the file.

use std::path::Path;

use pit_record::ThingId;
use pit_store::{Library, StoreError};

use crate::setting::{add, judge, note, open, setting, world};

/// A whole library's bytes, and its round.
fn whole() -> (Vec<u8>, ThingId) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let mut library = open(&path, 1);
    let here = setting(&mut library);
    for number in 0..40 {
        judge(
            &mut library,
            here.sheet,
            "a1",
            ["none", "parts"][number % 2],
        );
        add(&mut library, note(here.sheet, &format!("note {number}")));
    }
    library.undo().expect("undoes");
    drop(library);
    (std::fs::read(&path).expect("reads"), here.round)
}

/// Opens a damaged file, reads everything, and gathers what is said.
fn read_all(path: &Path, round: ThingId) -> (Option<Library>, Vec<StoreError>) {
    let library = match Library::open(path, world(2)) {
        Ok(library) => library,
        Err(error) => return (None, vec![error]),
    };
    let mut said: Vec<StoreError> = Vec::new();
    said.extend(library.verify().err());
    said.extend(library.rounds().err());
    said.extend(library.round(round).err());
    said.extend(library.history(round).err());
    said.extend(library.parcel(&[round]).err());
    said.extend(library.projections().err());
    said.extend(library.drafts().err());
    said.extend(library.can_undo_redo().err());
    (Some(library), said)
}

/// Writes to a damaged file as well, where it opens at all.
fn try_all(path: &Path, round: ThingId) -> Vec<StoreError> {
    let (library, mut said) = read_all(path, round);
    if let Some(mut library) = library {
        said.extend(library.undo().err());
        said.extend(library.redo().err());
        said.extend(library.rebuild().err());
        said.extend(library.erase(round).err());
    }
    // What a write that failed may have left beside it.
    let _ = std::fs::remove_file(path.with_extension("db-journal"));
    said
}

fn assert_of_the_file(said: &[StoreError], how: &str) {
    for error in said {
        assert!(!matches!(error, StoreError::Sqlite(_)), "{how}: {error:?}");
    }
}

#[test]
fn turned_bytes_give_errors_that_say_so() {
    let (bytes, round) = whole();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let mut found = 0;
    let offsets = (0..100).chain((100..bytes.len()).step_by(601));
    for (number, offset) in offsets.enumerate() {
        let turn = [0xff, 0x01, 0x80, 0x20][number % 4];
        let mut damaged = bytes.clone();
        damaged[offset] ^= turn;
        std::fs::write(&path, &damaged).expect("writes");
        // Writing waits for the disk each time: every fortieth is enough.
        let said = if number % 40 == 0 {
            try_all(&path, round)
        } else {
            read_all(&path, round).1
        };
        assert_of_the_file(&said, &format!("byte {offset} ^ {turn:#x}"));
        found += usize::from(!said.is_empty());
    }
    assert!(found > 100, "only {found} were found");
}

#[test]
fn a_page_of_noise_or_of_zeros_is_found() {
    let (bytes, round) = whole();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    for page in 0..bytes.len() / 4096 {
        for fill in [0x00, 0xa5] {
            let mut damaged = bytes.clone();
            damaged[page * 4096..(page + 1) * 4096].fill(fill);
            std::fs::write(&path, &damaged).expect("writes");
            let said = read_all(&path, round).1;
            assert_of_the_file(&said, &format!("page {page} of {fill:#x}"));
            assert!(!said.is_empty(), "page {page} of {fill:#x} was not noticed");
        }
    }
}

#[test]
fn a_cut_file_is_found() {
    let (bytes, round) = whole();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    for length in [
        1,
        15,
        16,
        60,
        99,
        100,
        512,
        4095,
        4096,
        5000,
        bytes.len() / 2,
        bytes.len() - 1,
    ] {
        std::fs::write(&path, &bytes[..length]).expect("writes");
        let said = try_all(&path, round);
        assert_of_the_file(&said, &format!("cut at {length}"));
        assert!(!said.is_empty(), "cut at {length}, and nothing said");
    }
}

#[test]
fn a_body_that_cannot_be_read_is_named_by_its_noun() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let mut library = open(&path, 1);
    let here = setting(&mut library);
    drop(library);
    let connection = rusqlite::Connection::open(&path).expect("opens");
    connection
        .execute(
            "UPDATE record SET body = replace(body, 'held_on', 'held_in') WHERE noun = 'round'",
            [],
        )
        .expect("alters");
    drop(connection);
    let said = open(&path, 2)
        .round(here.round)
        .expect_err("it can't be read");
    assert!(matches!(said, StoreError::Unreadable { noun, .. } if noun == "round"));
}

#[test]
fn verify_finds_a_reference_to_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let mut library = open(&path, 1);
    setting(&mut library);
    library.verify().expect("it is whole");
    drop(library);
    let connection = rusqlite::Connection::open(&path).expect("opens");
    connection
        .execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM change")
        .expect("deletes");
    drop(connection);
    let said = open(&path, 2)
        .verify()
        .expect_err("records without their changes");
    assert!(matches!(said, StoreError::Damaged { path: at, .. } if at == path));
}
