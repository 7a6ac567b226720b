//! Opening: one program at a time, and only what is a library of a schema known here.

use std::path::{Path, PathBuf};

use pit_store::{Library, SCHEMA, StoreError};
use rusqlite::Connection;

use crate::setting::{open, setting, world};

fn refused(path: &Path) -> StoreError {
    Library::open(path, world(9))
        .map(drop)
        .expect_err("it must not open")
}

/// A folder with a library that holds a round.
fn library() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    setting(&mut open(&path, 1));
    (folder, path)
}

/// Opens a file, expects a refusal, and expects that the file is as it was.
fn refused_untouched(path: &Path) -> StoreError {
    let before = std::fs::read(path).expect("reads");
    let error = refused(path);
    assert!(
        std::fs::read(path).expect("reads") == before,
        "not one byte may change"
    );
    error
}

#[test]
fn a_second_opening_is_told_that_it_is_open_elsewhere() {
    let (_folder, path) = library();
    let first = open(&path, 2);
    assert!(matches!(refused(&path), StoreError::OpenElsewhere(at) if at == path));
    drop(first);
    open(&path, 3);
}

#[cfg(unix)]
#[test]
fn by_another_name_it_is_still_the_same_library() {
    let (folder, path) = library();
    let other = folder.path().join("other name.db");
    std::os::unix::fs::symlink(&path, &other).expect("links");
    let _first = open(&path, 2);
    assert!(matches!(refused(&other), StoreError::OpenElsewhere(_)));
}

#[test]
fn while_another_program_writes_to_the_file_it_is_open_elsewhere() {
    let (_folder, path) = library();
    let other = Connection::open(&path).expect("opens");
    other.execute_batch("BEGIN EXCLUSIVE").expect("takes it");
    assert!(matches!(refused(&path), StoreError::OpenElsewhere(_)));
}

#[test]
fn missing_folders_are_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a/b/library.db");
    assert_eq!(open(&path, 1).path(), Some(path.as_path()));
}

#[test]
fn an_empty_file_becomes_a_library() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    std::fs::write(&path, "").expect("writes");
    setting(&mut open(&path, 1));
    assert_eq!(open(&path, 2).rounds().expect("reads").len(), 1);
}

#[test]
fn a_newer_library_is_refused_and_left_as_it_is() {
    let (_folder, path) = library();
    for journal in ["DELETE", "WAL"] {
        let connection = Connection::open(&path).expect("opens");
        connection
            .pragma_update(None, "user_version", SCHEMA + 1)
            .expect("raises");
        connection
            .pragma_update(None, "journal_mode", journal)
            .expect("sets");
        drop(connection);
        let error = refused_untouched(&path);
        assert!(
            matches!(&error, StoreError::Newer { path: at, found, known }
                if *at == path && *found == SCHEMA + 1 && *known == SCHEMA),
            "{error:?}"
        );
    }
}

#[test]
fn what_is_no_database_is_no_library_and_left_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("letter.txt");
    for text in [
        "x",
        "Dear all, this is no database.\n",
        &"long ".repeat(1000),
    ] {
        std::fs::write(&path, text).expect("writes");
        assert!(matches!(refused_untouched(&path), StoreError::NotALibrary(at) if at == path));
        let beside = std::fs::read_dir(folder.path()).expect("reads").count();
        assert_eq!(beside, 1, "no lock is left beside it");
    }
}

#[test]
fn another_applications_database_is_no_library_and_left_as_it_is() {
    for (journal, application) in [("DELETE", 0), ("WAL", 0), ("WAL", 77)] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("photos.db");
        let connection = Connection::open(&path).expect("opens");
        connection
            .pragma_update(None, "journal_mode", journal)
            .expect("sets");
        connection
            .pragma_update(None, "application_id", application)
            .expect("sets");
        connection
            .execute_batch("CREATE TABLE photo (x); INSERT INTO photo VALUES (1)")
            .expect("writes");
        // Left open: in WAL mode what it wrote is beside the file still.
        assert!(
            matches!(refused_untouched(&path), StoreError::NotALibrary(_)),
            "{journal}"
        );
        drop(connection);
        assert!(
            matches!(refused_untouched(&path), StoreError::NotALibrary(_)),
            "{journal}"
        );
    }
}

#[test]
fn an_empty_database_of_another_application_is_no_library() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("empty.db");
    let connection = Connection::open(&path).expect("opens");
    connection
        .execute_batch("CREATE TABLE x (y); DROP TABLE x; PRAGMA user_version = 1")
        .expect("writes");
    drop(connection);
    assert!(matches!(
        refused_untouched(&path),
        StoreError::NotALibrary(_)
    ));
}

#[test]
fn a_library_whose_making_was_cut_off_is_made_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    std::fs::write(&path, [0; 4096]).expect("writes");
    assert!(
        matches!(refused(&path), StoreError::NotALibrary(_)),
        "zeros alone say nothing"
    );
    // A journal that says: before this, there was nothing.
    let mut journal = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    journal.extend([0; 12]);
    journal.extend(512_u32.to_be_bytes());
    journal.extend(4096_u32.to_be_bytes());
    journal.resize(512, 0);
    std::fs::write(folder.path().join("library.db-journal"), journal).expect("writes");
    setting(&mut open(&path, 1));
}

#[test]
fn a_folder_is_no_library() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    std::fs::create_dir(&path).expect("makes it");
    assert!(matches!(refused(&path), StoreError::Unwritable { .. }));
}

#[test]
fn a_library_is_one_file_that_can_be_copied() {
    let (folder, path) = library();
    let library = open(&path, 2);
    let copy = folder.path().join("copy.db");
    std::fs::copy(&path, &copy).expect("copies");
    let copied = open(&copy, 3);
    assert_eq!(
        copied.projections().expect("reads"),
        library.projections().expect("reads")
    );
}
