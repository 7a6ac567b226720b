//! A library in which some steps of a workbook are asked of some sectors only.

use std::{fs, path::Path};

use chrono::NaiveDate;
use pit_app::{App, assessments, source, world};
use pit_record::body::Sheet;
use pit_record::{Body, Noun, State, ThingId};
use pit_store::NewChange;
use pit_workbook::Sector;

/// Makes one in `folder`: Saltmarsh, a round of a group, and its planning sheet, of which the second
/// step is asked of VCSE and residents, the third of civic and service. Gives the round and the sheet.
///
/// # Panics
///
/// When it can't be made.
#[must_use]
pub fn library(folder: &Path) -> (String, String) {
    fs::create_dir_all(folder).expect("a folder for the library");
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let app = App::open(folder, &folder.join("Reports"), world::fixed(1, day));
    let home = app.add_place("Saltmarsh", "place", "212000", None);
    let place = home.expect("it is added").places[0].id.clone();
    let round = app.begin_assessment(&place, "whole-place", "", "group");
    let round = round.expect("it is begun");
    drop(app);

    let mut workbook = assessments::workbook("planning").expect("it ships");
    workbook.criteria[1].asked_of = Some(vec![Sector::Vcse, Sector::Residents]);
    workbook.criteria[2].asked_of = Some(vec![Sector::Civic, Sector::Service]);
    let path = folder.join("library.db");
    let mut library = source::open_existing(&path, world::fixed(2, day)).expect("it opens");
    let sheet = ThingId::natural(Noun::Sheet, &[&round, "planning"]);
    let body = Body::Sheet(Sheet {
        round: serde_json::from_value(round.clone().into()).expect("an id"),
        workbook_id: "planning".to_owned(),
        revisit: Vec::new(),
        workbook: library.keep_workbook(&workbook).expect("it is kept"),
    });
    let change = NewChange::of(sheet, State::Is(body));
    library.commit(change).expect("it is written");
    (round, sheet.to_string())
}
