//! A library in which two computers answered the same step differently.

use std::{fs, path::Path};

use chrono::NaiveDate;
use pit_app::{App, source, world};

/// Makes one in `folder`: Saltmarsh, its planning workbook, and the first step twice answered.
///
/// # Panics
///
/// When it can't be made.
pub fn library(folder: &Path) {
    let other = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder).expect("a folder for the library");
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let opens = |of: &Path, start| App::open(of, &of.join("Reports"), world::fixed(start, day));
    let library = |of: &Path| of.join("library.db");

    let app = opens(folder, 1);
    let home = app.add_place("Saltmarsh", "place", "212000", None);
    let place = home.expect("it is added").places[0].id.clone();
    let round = app.begin_assessment(&place, "whole-place", "", "group");
    let sheet = app.open_sheet(&round.expect("it is begun"), "planning");
    let sheet = sheet.expect("it is opened").sheet;
    drop(app);
    fs::copy(library(folder), library(other.path())).expect("it is copied");

    let answers = [
        (
            other.path(),
            2,
            "working",
            "Every chief officer signed the goal in May.",
        ),
        (
            folder,
            3,
            "parts",
            "Two of the six have signed; the others want to see.",
        ),
    ];
    for (of, start, level, reason) in answers {
        let answered = opens(of, start).answer(&sheet, "a1", Some(level), Some(reason));
        answered.expect("it is kept");
    }
    let bundle = other.path().join("there.pit");
    let there = source::open_existing(&library(other.path()), world::fixed(4, day));
    let there = there.expect("it opens");
    let places = there.places().expect("it reads");
    source::export(&there, &places, &bundle).expect("it is written");
    let taken = opens(folder, 5).import_bundle(&bundle.to_string_lossy());
    taken.expect("it is taken in");
}
