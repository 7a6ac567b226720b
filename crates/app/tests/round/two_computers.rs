//! One place on two computers.

use std::path::Path;

use chrono::NaiveDate;
use pit_app::views::ForkView;
use pit_app::{App, source, world};
use pit_record::{Body, State, ThingId};
use pit_store::NewChange;

/// Opens the library in `folder`; `seed` tells one start from another.
pub fn opens(folder: &Path, seed: u64) -> App {
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    App::open(folder, &folder.join("Reports"), world::fixed(seed, day))
}

pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// A round of a group in a place, with planning open: the place, the round, the sheet.
pub fn ashby(app: &App) -> (String, String, String) {
    let home = app.add_place("Ashby", "", "", None).expect("it is added");
    let place = home.places[0].id.clone();
    let round = app.begin_assessment(&place, "whole-place", "", "group");
    let round = round.expect("it is begun");
    let sheet = app.open_sheet(&round, "planning").expect("it is opened");
    (place, round, sheet.sheet)
}

/// Copies the library in `here` to `there`, as a second computer.
pub fn copied(here: &Path, there: &Path) {
    let library = |of: &Path| of.join("library.db");
    std::fs::copy(library(here), library(there)).expect("it is copied");
}

/// Sends all of the place from the library in `from` to `to`.
pub fn send(from: &Path, place: &str, to: &App) {
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let library = source::open_existing(&from.join("library.db"), world::fixed(90, day));
    let library = library.expect("it opens");
    let place: ThingId = serde_json::from_value(place.into()).expect("an id");
    let bundle = from.join("there.pit");
    source::export(&library, &[place], &bundle).expect("it is written");
    let lines = to.import_bundle(&bundle.to_string_lossy());
    lines.expect("it is taken in");
}

/// One place on two computers, and what each does; then the second's comes to the first.
pub fn both(work: impl Fn(&App, &str, &str, bool)) -> (tempfile::TempDir, App, String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let other = tempfile::tempdir().expect("a folder");
    let app = opens(folder.path(), 1);
    let (place, round, sheet) = ashby(&app);
    let levels = ["not-started", "agreed", "agreed"];
    for (criterion, level) in ["a1", "a2", "a3"].iter().zip(levels) {
        app.answer(&sheet, criterion, Some(level), None)
            .expect("kept");
    }
    drop(app);
    copied(folder.path(), other.path());
    let there = opens(other.path(), 2);
    work(&there, &round, &sheet, false);
    drop(there);
    let app = opens(folder.path(), 3);
    work(&app, &round, &sheet, true);
    send(other.path(), &place, &app);
    (folder, app, round, sheet)
}

/// What the sides of the only fork say.
pub fn sides(forks: &[ForkView]) -> (String, Vec<String>) {
    assert_eq!(forks.len(), 1, "{forks:?}");
    let mut told: Vec<String> = forks[0]
        .sides
        .iter()
        .map(|side| format!("{} | {}", side.what, side.reason))
        .collect();
    told.sort();
    (forks[0].about.clone(), told)
}

/// The record of the side that says this.
pub fn record(forks: &[ForkView], words: &str) -> String {
    let mut sides = forks.iter().flat_map(|fork| &fork.sides);
    let side = sides.find(|side| side.what.contains(words));
    side.expect("a side says so").record.clone()
}

/// A round on two computers of which each writes something down; then the other's comes here.
pub fn written(
    what: impl Fn(&str, &str, bool) -> Body,
) -> (tempfile::TempDir, App, String, String) {
    let (folder, other) = (folder(), folder());
    let app = opens(folder.path(), 1);
    let (place, round, sheet) = ashby(&app);
    drop(app);
    copied(folder.path(), other.path());
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    for (of, seed, here) in [(other.path(), 2, false), (folder.path(), 3, true)] {
        let library = source::open_existing(&of.join("library.db"), world::fixed(seed, day));
        let body = what(&round, &sheet, here);
        let thing = body.natural_id().expect("it has one");
        let change = NewChange::of(thing, State::Is(body));
        library.expect("it opens").commit(change).expect("written");
    }
    let app = opens(folder.path(), 4);
    send(other.path(), &place, &app);
    (folder, app, round, sheet)
}

pub fn id(id: &str) -> ThingId {
    serde_json::from_value(id.into()).expect("an id")
}
