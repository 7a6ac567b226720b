//! The hour in which a facilitator opens the second workshop a year later: what the window tests, the
//! pictures and whoever looks at them walk through, station by station.

use std::{fs, path::Path};

use chrono::NaiveDate;
use pit_app::{App, world};

use crate::{
    webdriver::key,
    window::{Person, Scheme, Window},
};

/// A library in `folder` with the sample, whose whole place was looked at once. That round's id.
///
/// # Panics
///
/// When it can't be made.
pub fn library(folder: &Path) -> String {
    fs::create_dir_all(folder).expect("a folder for the library");
    let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
    let app = App::open(folder, &folder.join("Reports"), world::fixed(1, day));
    let home = app.take_sample().expect("the sample is taken");
    let harbourton = home.places.iter().find(|row| row.name == "Harbourton");
    let assessments = &harbourton.expect("the sample's place").assessments;
    let whole = assessments.iter().find(|one| one.rounds.len() > 1);
    let (first, later) = whole
        .and_then(|one| one.rounds.split_last())
        .expect("a place with rounds");
    for round in later {
        app.remove(&round.id).expect("it goes into the bin");
    }
    first.id.clone()
}

/// Opens the window on that library, at the overview of its round.
#[must_use]
pub fn open(scheme: Scheme) -> Window {
    let person = Person::new();
    let round = library(&person.data());
    let window = person.open(scheme);
    stand_at(&window, &round);
    window
}

/// Goes to the overview of a round.
pub fn stand_at(window: &Window, round: &str) {
    window.wait_for_words("Your places");
    let to = format!(
        "location.hash = '#/overview/{round}'; dispatchEvent(new PopStateEvent('popstate')); return true"
    );
    let _ = window.page.run(&to);
    window.wait_for_words("From round to round");
}

/// The hour. Stops at each station, with its name.
pub fn walk(window: &Window, mut at: impl FnMut(&Window, &str)) {
    into_sight(window, "#overview-rounds");
    at(window, "01-finished");
    window.press("Lock this round");
    let _ = window.wait_for("return document.activeElement?.closest('.locking') !== null");
    into_sight(window, ".locking");
    at(window, "02-who-was-there");
    window.press("Lock this round");
    window.wait_for_words("In the room:");
    into_sight(window, "#overview-rounds");
    at(window, "03-locked");
    locked(window, &mut at);

    window.press("Where to reopen it");
    let _ = window.wait_for("return document.activeElement?.id === 'overview-rounds'");
    window.press("Begin the next round");
    window.wait_for_words("What we said we would do");
    at(window, "06-last-time");
    window.page.press(key::DOWN);
    for said in ["d", "c", "n"] {
        let before = counts(window);
        window.page.write(said);
        let changed = "return document.querySelector('.last-time [role=status]').innerText !== ";
        if said != "c" {
            let _ = window.wait_for(&format!("{changed}{}", serde_json::json!(before)));
        }
        window.page.press(key::DOWN);
    }
    at(window, "07-what-became-of-it");
    into_sight(window, ".revisit");
    at(window, "08-what-to-look-at-again");
    window.press("Look at these");
    window.wait_for_words("are marked to look at again");
    at(window, "09-kept");

    window.page.chord(&[key::CONTROL], key::ENTER);
    window.wait_for_words("Open in this round");
    window.press("Go on: Place-based planning");
    window.wait_for_words("look again");
    at(window, "10-marking-again");
    window.page.press('3');
    window.wait_for_words("1 of 10 steps");
    let _ = window
        .page
        .run("document.querySelector('.rail__list button').click(); return true");
    window.page.press('l');
    window.wait_for_words("Up from level 2 last time");
    at(window, "11-it-moved");
    choose(window, ".moved input");
    let _ = window.wait_for("return document.querySelector('.moved b') !== null");
    window.page.press('p');
    let _ = window.wait_for("return document.querySelector('#section-last .last-said') !== null");
    at(window, "12-beside-last-time");
    window.press("Compare");
    window.wait_for_words("Before you compare");
    at(window, "13-compared");
}

/// What is locked is read on every page, and its keys say why they do nothing.
fn locked(window: &Window, at: &mut impl FnMut(&Window, &str)) {
    window.press("Scope");
    window.wait_for_words("What this round is about");
    at(window, "04-locked-scope");
    let takes = "return [...document.querySelectorAll('main :is(input, textarea, select)')]
      .filter((field) => !field.readOnly && !field.matches(':disabled')).length";
    assert_eq!(window.page.run(takes), 0, "every field rests");
    window.press("Sheets");
    window.wait_for_words("Open in this round");
    window.press("Read: Place-based planning");
    window.press("Look closer");
    window.wait_for_words("looking closer");
    let status = "document.querySelector('p[role=status].hidden-words').textContent";
    let before = window.page.run(&format!("return {status}"));
    window.page.press('1');
    let said = window.wait_for(&format!("return {status} !== {before} && {status}"));
    let said = said.as_str().unwrap_or_default();
    assert!(said.starts_with("This round was locked"), "{said}");
    at(window, "05-locked-sheet");
}

fn counts(window: &Window) -> String {
    let script = "return document.querySelector('.last-time [role=status]').innerText";
    let told = window.page.run(script);
    told.as_str().unwrap_or_default().to_owned()
}

fn choose(window: &Window, selector: &str) {
    let script = format!("document.querySelector('{selector}').focus(); return true");
    let _ = window.page.run(&script);
    window.page.press(' ');
}

fn into_sight(window: &Window, selector: &str) {
    let script = format!("document.querySelector('{selector}').scrollIntoView(); return true");
    let _ = window.page.run(&script);
}
