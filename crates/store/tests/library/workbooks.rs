//! Workbooks are kept once, byte for byte.

use pit_store::StoreError;
use pit_workbook::{Workbook, WorkbookHash};

use crate::setting::{memory, open, small};

#[test]
fn a_workbook_is_kept_once_under_the_hash_of_its_canonical_bytes() {
    let mut library = memory(1);
    let hash = library.keep_workbook(&small()).expect("kept");
    assert_eq!(library.keep_workbook(&small()).expect("kept already"), hash);
    assert_eq!(
        library.workbook_bytes(&hash).expect("reads"),
        small().canonical()
    );
    assert_eq!(Workbook::hash_of(&small().canonical()), hash);
    assert_eq!(library.workbook(&hash).expect("reads").id, "small");
}

#[test]
fn a_workbook_that_is_not_here_is_named() {
    let library = memory(1);
    let hash = WorkbookHash("00".repeat(32));
    assert!(matches!(library.workbook(&hash), Err(StoreError::NoWorkbook(id)) if id == hash.0));
}

#[test]
fn a_workbook_whose_bytes_were_altered_is_found_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let hash = open(&path, 1).keep_workbook(&small()).expect("kept");
    let connection = rusqlite::Connection::open(&path).expect("opens");
    connection
        .execute(
            "UPDATE workbook SET body = CAST(replace(body, 'Not started', 'Not begun!!') AS BLOB)",
            [],
        )
        .expect("alters");
    drop(connection);
    let library = open(&path, 2);
    assert!(matches!(
        library.workbook(&hash),
        Err(StoreError::WorkbookAltered(_))
    ));
}
