//! The hour in which fifteen people mark: what the window tests, the pictures and whoever looks at
//! them walk through, station by station.

use std::{fs, path::Path};

use chrono::NaiveDate;
use pit_app::{App, world};

use crate::{
    webdriver::key,
    window::{Person, Scheme, Window},
};

/// What each of them marks, a sign a step: civic 5, service 4, VCSE 3, residents 3. All agree on
/// most, and stand apart on step 4.
pub const ROWS: [&str; 15] = [
    "3323322323",
    "3323322323",
    "3323322323",
    "3323322323",
    "3323322323",
    "3322322323",
    "3322322323",
    "3322322323",
    "332232232d",
    "3320322323",
    "3320322323",
    "332032232d",
    "3320322323",
    "3320322323",
    "332032232n",
];

/// A library in `folder` with Saltmarsh, fifteen people in the room, and the planning sheet open.
///
/// # Panics
///
/// When it can't be made.
pub fn library(folder: &Path) {
    fs::create_dir_all(folder).expect("a folder for the library");
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let app = App::open(folder, &folder.join("Reports"), world::fixed(1, day));
    let home = app.add_place("Saltmarsh", "place", "212000", None);
    let place = home.expect("it is added").places[0].id.clone();
    let round = app.begin_assessment(&place, "whole-place", "", "group");
    let round = round.expect("it is begun");
    let mut fields = app.scope(&round).expect("it is there").fields;
    fields.room = ["5", "4", "3", "3", ""].map(str::to_owned).to_vec();
    app.save_scope(&round, &fields).expect("it is kept");
    app.open_sheet(&round, "planning").expect("it is opened");
}

/// Opens the window on that library, and goes to the marks page.
#[must_use]
pub fn open(scheme: Scheme) -> Window {
    let person = Person::new();
    library(&person.data());
    person.open(scheme)
}

/// The hour. Stops at each station, with its name.
pub fn walk(window: &Window, mut at: impl FnMut(&Window, &str)) {
    window.press("Carry on");
    window.wait_for_words("0 of 10 steps");
    window.press("Marks");
    window.wait_for_words("A seat is a person who marks");
    at(window, "01-seats");
    window.press("Set out 15 seats");
    window.wait_for_words("0 of 15 seats");
    at(window, "02-seats-set-out");
    for (row, seats) in ROWS[..8].iter().zip(1..) {
        key_row(window, row, seats);
    }
    window.page.write("323");
    window.wait_for_words("Seat 9, step 4");
    let _ = window.wait_for(
        "return document.querySelector('.now')?.lastElementChild.innerText.includes('3 of 10')",
    );
    at(window, "03-half-keyed");

    window.page.write("232232d");
    window.page.press(key::ENTER);
    window.wait_for_words("9 of 15 seats");
    counts(window, &mut at);
    for (row, seats) in ROWS[9..].iter().zip(10..) {
        key_row(window, row, seats);
    }
    window.wait_for_words("Every row is in");
    at(window, "06-sealed");
    window.press("Open the marks…");
    window.wait_for_words("Open the marks to the room?");
    at(window, "07-asked");
    window.press("Open the marks");
    let _ = window.wait_for("return document.querySelector('.agenda') !== null");
    at(window, "08-opened");

    talk(window, '2', 1);
    at(window, "10-talked-through");
    window.page.press(key::DOWN);
    talk(window, '3', 2);
    window.press("Take the 8 agreed ones");
    window.wait_for_words("Take these from the marks?");
    for step in [0, 3] {
        let strike =
            format!("document.querySelectorAll('.take input')[{step}].focus(); return true");
        let _ = window.page.run(&strike);
        window.page.press(' ');
    }
    window.wait_for_words("Take 6 from the marks");
    at(window, "11-take-list");
    window.press("Take 6 from the marks");
    let _ = window.wait_for(&agreed(8));
    at(window, "12-taken");

    window.press("Mark again");
    window.wait_for_words("This is a re-mark");
    at(window, "13-re-mark");
    key_row(window, "4323322323", 1);
    window.press("Open the marks…");
    window.wait_for_words("fewer than 3 people have marked again");
    at(window, "14-re-mark-asked");
    window.press("Open the marks");
    let _ = window.wait_for("return document.querySelector('.grid, dialog') === null");
    window.page.chord(&[key::CONTROL], 'z');
    window.wait_for_words("what people saw can’t be taken back");
    at(window, "15-opening-stays");
    window.press("Close this note");
    window.press("History of the round");
    let _ = window.wait_for("return document.querySelector('.history li') !== null");
    let _ = window
        .page
        .run("document.querySelectorAll('.history')[1].scrollIntoView(); return true");
    at(window, "16-history");
}

/// A table of residents counted together: more than there are, then as many; then taken away again.
fn counts(window: &Window, at: &mut impl FnMut(&Window, &str)) {
    window.tab_to("Seat by seat");
    window.page.press(key::RIGHT);
    window.wait_for_words("What is asked");
    window.tab_to("Council, 5 people");
    for _ in 0..3 {
        window.page.press(key::RIGHT);
    }
    window.wait_for_words("Residents, step 1");
    let _ = window
        .page
        .run("document.querySelector('[data-cell=\"0\"]').focus(); return true");
    window.page.write("22");
    window.page.press(key::ENTER);
    window.wait_for_words("That makes 4 marks, and the sector has 3 people.");
    at(window, "04-more-counts-than-seats");
    window.page.press(key::BACKSPACE);
    window.page.write("1");
    window.page.press(key::ENTER);
    window.wait_for_words("1 of 10 in");
    at(window, "05-counts");
    window.press("Take the counts of Residents away");
    window.wait_for_words("0 of 10 in");
    window.tab_to("Counts by sector");
    window.page.press(key::LEFT);
    window.wait_for_words("Seat 10, step 1");
    let _ = window
        .page
        .run("document.querySelector('[data-cell=\"0\"]').focus(); return true");
}

/// Keys the next row and finishes it; then so many seats are in.
fn key_row(window: &Window, row: &str, seats: usize) {
    let _ = window.wait_for("return document.activeElement?.dataset.cell === '0'");
    window.page.write(row);
    window.page.press(key::ENTER);
    window.wait_for_words(&format!("{seats} of 15 seats"));
}

/// Talks through the step that is looked at, and comes back with its level.
fn talk(window: &Window, level: char, answered: u32) {
    window.press("Talk about it");
    window.wait_for_words(&format!("{} of 10 steps", answered - 1));
    // The page that is left says the same: keys are heard once the levels are there.
    let _ = window.wait_for(
        "return document.querySelector('.agenda') === null
           && document.querySelector('input[type=radio]') !== null
           && document.activeElement !== document.body",
    );
    window.page.press(level);
    window.wait_for_words(&format!("{answered} of 10 steps"));
    window.press("Marks");
    let _ = window.wait_for(&agreed(answered));
}

/// Whether so many steps of the agenda have an agreed answer, and no question stands before them.
fn agreed(steps: u32) -> String {
    format!(
        "return document.querySelector('dialog') === null
           && document.querySelectorAll('.agenda li .level').length === {steps}"
    )
}
