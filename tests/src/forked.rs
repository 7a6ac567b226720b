//! A library in which two computers answered a step, set the goal and put steps forward differently.

use std::{fs, path::Path};

use chrono::NaiveDate;
use pit_app::{App, source, world};

/// Makes one in `folder`: Saltmarsh, its planning workbook, the first step twice answered, two goals,
/// and two choices of what is put forward.
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
    let round = round.expect("it is begun");
    let sheet = app.open_sheet(&round, "planning");
    let sheet = sheet.expect("it is opened").sheet;
    for step in ["a2", "a3", "a4"] {
        let answered = app.answer(&sheet, step, Some("agreed"), None);
        answered.expect("it is kept");
    }
    drop(app);
    fs::copy(library(folder), library(other.path())).expect("it is copied");

    let computers = [
        (
            other.path(),
            2,
            ("working", "Every chief officer signed the goal in May."),
            "Fewer deaths from heart disease before 75",
            ("a2", "Residents asked for it."),
        ),
        (
            folder,
            3,
            (
                "parts",
                "Two of the six have signed; the others want to see.",
            ),
            "Fewer falls at home after 65",
            ("a3", "The board meets on it in June."),
        ),
    ];
    for (of, start, (level, reason), goal, (step, why)) in computers {
        let app = opens(of, start);
        let mut fields = app.scope(&round).expect("it is here").fields;
        fields.goal = goal.to_owned();
        app.save_scope(&round, &fields).expect("it is kept");
        let first = [step.to_owned()];
        app.put_forward(&sheet, &first, why).expect("it is kept");
        let answered = app.answer(&sheet, "a1", Some(level), Some(reason));
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
