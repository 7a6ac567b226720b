//! A library that can't be opened, and bundles that are taken in.

use std::fs;

use pit_app::sample;

use crate::person::{Person, place, row};

#[test]
fn a_library_that_cant_be_opened_is_told_whatever_is_asked_until_it_can() {
    let mut person = Person::new();
    let file = person.data.path().join("library.db");
    fs::write(&file, "no library at all, but somebody's notes").expect("written");
    let app = person.opens();
    for error in [
        app.home("").expect_err("it is no library"),
        app.undo().expect_err("it is no library"),
        app.settings().expect_err("it is no library"),
    ] {
        assert_eq!(error.code, "library-not");
        assert!(!error.hint.is_empty());
    }
    fs::remove_file(&file).expect("moved away");
    assert!(app.home("").expect("it opens now").empty);
}

#[test]
fn a_second_program_says_that_the_library_is_open_elsewhere() {
    let mut person = Person::new();
    let first = person.opens();
    place(&first, "Harbourton", None);
    let second = person.opens();
    assert_eq!(second.home("").expect_err("open").code, "library-open");
    drop(first);
    assert!(!second.home("").expect("it opens now").empty);
}

#[test]
fn a_bundle_is_taken_in_whole_or_not_at_all() {
    let mut person = Person::new();
    let bundle = person.data.path().join("sample.pit");
    sample::write(&bundle).expect("written");
    let app = person.opens();
    let lines = app
        .import_bundle(&bundle.display().to_string())
        .expect("taken in");
    assert_eq!(lines[0], "sample.pit is in your library.");
    assert!(row(&app.home("").expect("opens"), "Harbourton").invented);
    let again = app
        .import_bundle(&bundle.display().to_string())
        .expect("taken in");
    assert_eq!(
        again,
        ["Everything in sample.pit was in your library already. Nothing changed."]
    );
    let error = app.import_bundle("nowhere.pit").expect_err("no file");
    assert_eq!(error.code, "no-file");
}
