//! `ui/fixtures` holds what the program answers to the window, written from the real
//! sample: `UPDATE=1 cargo test -p pit-tests --test fixtures`. The window's fake reads them.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use chrono::NaiveDate;
use pit_app::views::{CommandError, HomeView, MarksView, PlaceRow, PlacesAsked, ReportOptions};
use pit_app::{App, world};
use pit_tests::{
    asked, repository, system,
    window::{Scheme, environment},
};
use serde_json::to_string_pretty;

/// Names the folder to the test that runs in the home folder of an invented person.
const FOLDER: &str = "PIT_ANSWERS";
const PAGES: [&str; 25] = [
    "last-time",
    "sheet-later",
    "compare",
    "over-time",
    "home",
    "bin",
    "scope",
    "sheets",
    "sheet",
    "actions",
    "overview",
    "climbs",
    "figures",
    "history",
    "settings",
    "blank",
    "report",
    "marks",
    "marks-sealed",
    "place",
    "beside",
    "roll-up",
    "thread",
    "willing",
    "marks-asked",
];

#[test]
fn the_windows_fixtures_are_what_the_program_answers() {
    let home = tempfile::tempdir().expect("a home folder");
    let answers = tempfile::tempdir().expect("a folder for the answers");
    let run = Command::new(env::current_exe().expect("this test"))
        .args(["what_the_program_answers", "--exact", "--ignored"])
        .envs(environment(home.path(), Scheme::Light))
        .env(FOLDER, answers.path())
        .env("TZ", "UTC")
        .output()
        .expect("this test runs again");
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stdout)
    );

    for name in PAGES.map(|page| format!("{page}.json")) {
        let answer = read(&answers.path().join(&name));
        let answer = answer.replace(&home.path().display().to_string(), "/home/you");
        let fixture = repository().join("ui/fixtures").join(&name);
        if env::var_os("UPDATE").is_some() {
            fs::write(&fixture, &answer).expect("the fixture can be written");
        }
        assert!(
            read(&fixture) == answer,
            "ui/fixtures/{name} differs from what the program answers: \
             run `UPDATE=1 cargo test -p pit-tests --test fixtures` and look at what changed"
        );
    }
}

#[test]
#[ignore = "the test above runs it, in a home folder of its own"]
fn what_the_program_answers() -> Result<(), CommandError> {
    let folder = PathBuf::from(env::var_os(FOLDER).expect("the test above runs this one"));
    let home = PathBuf::from(env::var_os("HOME").expect("a home folder"));
    let data = home.join(".local/share/PIT Workbench");
    let reports = home.join("Documents/PIT Workbench/Reports");
    // The morning after the sample's workshop.
    let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
    let app = App::open(&data, &reports, world::fixed(1, day));
    let (round, sheet) = worked_on(&app)?;

    let keep = |page: &str, answer: serde_json::Result<String>| {
        let answer = answer.expect("an answer as JSON");
        // Names that a person can read in a test.
        let answer = answer.replace(&round, "round-1").replace(&sheet, "sheet-1");
        let file = folder.join(format!("{page}.json"));
        fs::write(file, format!("{answer}\n")).expect("the answer can be written");
    };
    keep("home", to_string_pretty(&app.home("")?));
    keep("bin", to_string_pretty(&app.bin()?));
    keep("scope", to_string_pretty(&app.scope(&round)?));
    keep("sheets", to_string_pretty(&app.sheets(&round)?));
    keep("sheet", to_string_pretty(&app.sheet(&sheet)?));
    keep(
        "actions",
        to_string_pretty(&app.actions(&round, "open", "due", "")?),
    );
    keep("overview", to_string_pretty(&app.overview(&round)?));
    keep("climbs", to_string_pretty(&app.climbs(&round)?));
    keep("compare", to_string_pretty(&app.compare(&round, "")?));
    keep("over-time", to_string_pretty(&app.over_time(&round, &[])?));
    keep("figures", to_string_pretty(&app.sheet_figures(&sheet)?));
    keep(
        "history",
        to_string_pretty(&app.history(&format!("{sheet}/a4"))?),
    );
    keep("settings", to_string_pretty(&app.settings()?));
    let mut report = app.write_report(&round, &ReportOptions::default(), "pdf")?;
    // A few pages show what pages are like.
    report.pages.truncate(3);
    keep("report", to_string_pretty(&report));
    let mut blank = app.blank(Some(&round), None)?;
    blank.pages.truncate(2);
    keep("blank", to_string_pretty(&blank));
    keep("marks", to_string_pretty(&app.marks(&round, &sheet)?));
    let later = later(&app, &round)?;
    keep("last-time", to_string_pretty(&app.last_time(&later)?));
    let sheet_later = app.open_sheet(&later, "planning")?;
    keep("sheet-later", to_string_pretty(&sheet_later));
    half_marked_again(&app, &sheet)?;
    keep(
        "marks-sealed",
        to_string_pretty(&app.marks(&round, &sheet)?),
    );
    drop(app);

    let system = home.join("system");
    system::library(&system, 5);
    let app = App::open(&system, &reports, world::fixed(2, day));
    let id = row(&app.home("")?, system::SYSTEM).id.clone();
    let asked = PlacesAsked::default();
    keep("place", to_string_pretty(&app.place(&id)?));
    keep("beside", to_string_pretty(&app.beside(&id, &asked)?));
    keep("roll-up", to_string_pretty(&app.roll_up(&id, &asked)?));
    let thread = app.golden_thread(&id, &asked, system::WEAK)?;
    keep("thread", to_string_pretty(&thread));
    let willing = app.place(&id)?.within[0].id.clone();
    app.say_willing(&willing, true)?;
    keep(
        "willing",
        to_string_pretty(&app.willing_places(&id, &asked)?),
    );
    keep("marks-asked", to_string_pretty(&asked_of_some(&home)?));
    Ok(())
}

/// The marks page of a sheet with steps that are asked of some sectors only: one seat is in.
fn asked_of_some(home: &Path) -> Result<MarksView, CommandError> {
    let data = home.join("asked");
    let (round, sheet) = asked::library(&data);
    let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
    let app = App::open(&data, &home.join("Reports"), world::fixed(3, day));
    let seats = ["3", "3", "3", "3", ""].map(str::to_owned);
    let view = app.set_seats(&round, &sheet, &seats)?;
    let grid = view.grid.expect("a sealed grid");
    let first = &grid.seats.groups[0].rows[0].id;
    app.key_marks(&sheet, first, &vec![Some("3".to_owned()); 10], true)
}

/// A library with the sample in it, and a little done: the first round of the whole place, and its sheet on planning.
fn worked_on(app: &App) -> Result<(String, String), CommandError> {
    app.take_sample()?;
    let home = app.add_place("Saltmarsh Coast", "system", "1,100,000", None)?;
    let coast = row(&home, "Saltmarsh Coast").id.clone();
    let harbourton = row(&home, "Harbourton").clone();
    app.change_place(
        &harbourton.id,
        &harbourton.name,
        &harbourton.size,
        &harbourton.population,
        Some(&coast),
    )?;
    let home = app.add_place("Kiln Row", "neighbourhood", "", Some(&harbourton.id))?;
    app.remove(&row(&home, "Kiln Row").id)?;
    let mut rounds = harbourton.assessments.iter().flat_map(|one| &one.rounds);
    let round = rounds
        .find(|round| round.date == "3 March 2026")
        .expect("the first round of the whole place")
        .id
        .clone();
    let sheet = app.open_sheet(&round, "planning")?.sheet;
    // One step is still to be answered, as the window mostly is while it is worked in.
    app.answer(&sheet, "a4", None, None)?;
    Ok((round, sheet))
}

/// The round after this one, of the same assessment.
fn later(app: &App, round: &str) -> Result<String, CommandError> {
    let rounds = app.over_time(round, &[])?.rounds;
    let after = rounds.iter().skip_while(|one| one.id != round).nth(1);
    Ok(after.expect("a round after it").id.clone())
}

/// A re-mark of the sheet, with eight rows in and the ninth begun.
fn half_marked_again(app: &App, sheet: &str) -> Result<(), CommandError> {
    let grid = app.mark_again(sheet)?.grid.expect("a sealed grid");
    let rows = grid.seats.groups.iter().flat_map(|group| &group.rows);
    for (at, row) in rows.take(9).enumerate() {
        let keyed = if at < 8 { 10 } else { 3 };
        let cell = |column| if column < keyed { "3" } else { "" };
        let cells: Vec<_> = (0..10)
            .map(|column| Some(cell(column).to_owned()))
            .collect();
        app.key_marks(sheet, &row.id, &cells, at < 8)?;
    }
    Ok(())
}

fn row<'h>(home: &'h HomeView, name: &str) -> &'h PlaceRow {
    let mut rows = home.places.iter();
    rows.find(|row| row.name == name)
        .expect("a place of this name")
}

fn read(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.replace("\r\n", "\n")
}
