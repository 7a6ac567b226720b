//! The program is started while it runs, or while something else has its library open.

use std::fs;

use pit_app::{source, world};
use pit_tests::window::{Person, Scheme};

use crate::way::{describe_a_place, open_planning};

#[test]
fn a_second_start_ends_by_itself_and_the_first_window_goes_on() {
    let window = Person::with_a_bus().open(Scheme::Light);
    describe_a_place(&window);
    let ended = window.start_again();
    let ended = ended.expect("the second start ends by itself");
    assert!(ended.success(), "{ended}");
    assert_eq!(window.running(), 1, "the first still runs");
    open_planning(&window);
}

#[test]
fn a_library_that_another_program_has_open_is_told_and_opened_once_it_is_free() {
    let person = Person::new();
    let data = person.data();
    fs::create_dir_all(&data).expect("a folder for the library");
    let held = source::open_library(&data.join("library.db"), world::real());
    let held = held.expect("as pit opens it");
    let window = person.open(Scheme::Light);
    let note = window.wait_for("return document.querySelector('[role=alert]')?.innerText ?? ''");
    let note = note.as_str().unwrap_or_default();
    assert!(note.contains("open"), "{note}");

    drop(held);
    window.press("Settings");
    window.press("Places");
    window.wait_for_words("Begin with a place");
}
