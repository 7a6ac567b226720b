//! A place that can't be written.

#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;

use pit_store::{Draft, Library, StoreError};

use crate::child::{child, folder};
use crate::setting::{judge, level, memory, open, parcel, setting, world};
use crate::small_disk::not_tested;

/// A user without any rights.
const NOBODY: u32 = 65534;

fn allow(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("it is ours");
}

fn can_write_into(folder: &Path) -> bool {
    let probe = folder.join("probe");
    let written = std::fs::write(&probe, "x").is_ok();
    let _ = std::fs::remove_file(probe);
    written
}

/// Runs a test below in a folder where permissions mean something: for root they mean nothing, so
/// root runs it as nobody.
fn where_permissions_hold(test: &str) {
    let outer = tempfile::tempdir().expect("a folder");
    allow(outer.path(), 0o777);
    let probe = outer.path().join("locked");
    std::fs::create_dir(&probe).expect("a folder");
    allow(&probe, 0o555);
    let mut command = child(&format!("unwritable::{test}"), outer.path());
    if can_write_into(&probe) {
        command.uid(NOBODY).gid(NOBODY);
    }
    match command.output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stdout);
            let failed = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{said}\n{failed}");
            assert!(
                said.contains("1 passed"),
                "the child found its test: {said}"
            );
        }
        Err(error) => not_tested("a place that can't be written", error),
    }
}

fn assert_unwritable<T>(result: Result<T, StoreError>) {
    let error = result.err().expect("it can't be written");
    assert!(matches!(error, StoreError::Unwritable { .. }), "{error:?}");
}

#[test]
fn opening_in_a_folder_that_cannot_be_written_says_so() {
    where_permissions_hold("opening_as_nobody");
}

#[test]
#[ignore = "a child of the test above it"]
fn opening_as_nobody() {
    let Some(outer) = folder() else { return };
    let folder = outer.join("folder");
    let path = folder.join("library.db");
    let made = open(&path, 1);
    drop(made);

    allow(&folder, 0o555);
    assert!(!can_write_into(&folder), "permissions hold here");
    assert_unwritable(Library::open(&folder.join("new.db"), world(2)));
    assert_unwritable(Library::open(&folder.join("sub/new.db"), world(2)));
    assert!(!folder.join("new.db").exists(), "nothing was begun");

    allow(&folder, 0o755);
    allow(&path, 0o444);
    assert!(
        std::fs::OpenOptions::new()
            .append(true)
            .open(&path)
            .is_err(),
        "permissions hold"
    );
    assert_unwritable(Library::open(&path, world(2)));
    allow(&path, 0o000);
    assert_unwritable(Library::open(&path, world(2)));
    allow(&path, 0o644);
    open(&path, 3);
}

#[test]
fn writing_where_it_can_no_longer_be_written_says_so() {
    where_permissions_hold("writing_as_nobody");
}

#[test]
#[ignore = "a child of the test above it"]
fn writing_as_nobody() {
    let Some(outer) = folder() else { return };
    let folder = outer.join("folder");
    let mut library = open(&folder.join("library.db"), 1);
    let here = setting(&mut library);
    let thing = judge(&mut library, here.sheet, "a1", "none");
    let mut other = memory(5);
    other.merge(&parcel(&library, here.place)).expect("merges");
    judge(&mut other, here.sheet, "a2", "none");

    allow(&folder, 0o555);
    assert!(!can_write_into(&folder), "permissions hold here");
    let before = library.projections().expect("reads");
    let body = crate::setting::judgement(here.sheet, "a1", "parts");
    let new = pit_store::NewChange::of(thing, pit_record::State::Is(body));
    assert_unwritable(library.commit(new.clone()));
    assert_unwritable(library.undo());
    assert_unwritable(library.merge(&parcel(&other, here.place)));
    assert_unwritable(library.erase(here.sheet));
    assert_unwritable(library.rebuild());
    let draft = Draft {
        thing,
        field: "reason".into(),
        text: "Half".into(),
    };
    assert_unwritable(library.keep_draft(&draft));
    assert_eq!(library.projections().expect("reads"), before);

    allow(&folder, 0o755);
    library.commit(new).expect("it can be written again");
    assert_eq!(level(&library, here.sheet, "a1").as_deref(), Some("parts"));
    library.undo().expect("and undone");
    library
        .merge(&parcel(&other, here.place))
        .expect("and merged into");
}
