//! A person with a computer of their own, in folders that go away.

use chrono::{Days, NaiveDate};
use pit_app::views::{HomeView, PlaceRow, ScopeFields};
use pit_app::{App, world};
use tempfile::TempDir;

/// A person who opens and closes the program.
pub struct Person {
    pub data: TempDir,
    pub reports: TempDir,
    starts: u64,
}

impl Person {
    /// A person who has never used the program.
    pub fn new() -> Self {
        Self {
            data: tempfile::tempdir().expect("a folder"),
            reports: tempfile::tempdir().expect("a folder"),
            starts: 0,
        }
    }

    /// Opens the program, a day later each time.
    pub fn opens(&mut self) -> App {
        self.starts += 1;
        let first = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
        let day = first + Days::new(self.starts);
        App::open(
            self.data.path(),
            self.reports.path(),
            world::fixed(self.starts, day),
        )
    }
}

/// Adds a place and gives its id.
pub fn place(app: &App, name: &str, part_of: Option<&str>) -> String {
    let home = app.add_place(name, "", "", part_of).expect("it is added");
    row(&home, name).id.clone()
}

/// The row of the place with this name.
pub fn row<'h>(home: &'h HomeView, name: &str) -> &'h PlaceRow {
    let mut rows = home.places.iter();
    rows.find(|row| row.name == name).expect("it is listed")
}

/// The names of the places, each with a dash for every larger one above it.
pub fn tree(home: &HomeView) -> Vec<String> {
    let row = |row: &PlaceRow| format!("{}{}", "-".repeat(row.depth as usize), row.name);
    home.places.iter().map(row).collect()
}

/// Begins the assessment of a whole place by one person.
pub fn round(app: &App, place: &str) -> String {
    app.begin_assessment(place, "whole-place", "", "one-person")
        .expect("it is begun")
}

/// What is filled in on the scope page.
pub fn fields(app: &App, round: &str) -> ScopeFields {
    app.scope(round).expect("the round is there").fields
}
