//! What opens in a library of a whole country: its first page, a system's roll-up, a trend. Each on
//! a quarter of it, on half, and on all: what it costs may grow with the rows it shows, not with
//! the library.

use pit_app::views::PlacesAsked;
use pit_app::{App, assessments, world};
use pit_tests::large::Large;
use pit_workbook::Workbook;

use crate::measure::{alone, single, told};

const TIMES: usize = 15;

pub fn rows() {
    let workbooks = assessments::shipped();
    for part in [4, 2, 1] {
        let large = Large::part(part);
        let folder = large.folder(&workbooks);
        let size = std::fs::metadata(folder.join("library.db")).map_or(0, |file| file.len());
        let name = format!("{} places, {} MB", large.all(), size / 1_000_000);
        let day = chrono::NaiveDate::from_ymd_opt(2030, 3, 3).expect("a day");
        let app = App::open(&folder, &folder.join("Reports"), world::fixed(7, day));
        home(&app, &name);
        let id = |name: &str| {
            let found = app.home(name).expect("shown").places;
            let named = found.into_iter().find(|place| place.name == name);
            named.expect("it is there").id
        };
        let (system, place) = (id("System 1"), id("Place 1"));
        rolled_up(&app, &system, &workbooks, &name);
        trend(&app, &place, &name);
        two_rounds(&app, &place, &name);
        places(&app, &system, &name);
    }
}

fn home(app: &App, name: &str) {
    let mut shown = 0;
    let took = alone(TIMES, || shown = app.home("").expect("shown").places.len());
    let rows = format!("home of {name}: {shown} rows");
    single(&rows, &told(took), "150 ms");
    let took = alone(TIMES, || {
        shown = app.home("hood 77").expect("shown").places.len()
    });
    let rows = format!("home of {name}, searched: {shown} rows");
    single(&rows, &told(took), "150 ms");
}

/// The page of what is rolled up, once for each workbook.
fn rolled_up(app: &App, system: &str, workbooks: &[Workbook], name: &str) {
    let mut criteria = 0;
    let took = alone(TIMES, || {
        criteria = 0;
        for workbook in workbooks {
            let asked = PlacesAsked {
                workbook: workbook.id.clone(),
                ..PlacesAsked::default()
            };
            let view = app.roll_up(system, &asked).expect("shown");
            assert_eq!(view.not_in, Vec::<String>::new(), "every place is counted");
            criteria += view.rows.len();
        }
    });
    let rows = format!(
        "a system's roll-up of {name}: {} workbooks, {criteria} criteria",
        workbooks.len()
    );
    single(&rows, &told(took), "150 ms for one workbook");
}

/// The page of a place's rounds over time.
fn trend(app: &App, place: &str, name: &str) {
    let assessments = app.place(place).expect("shown").assessments;
    let round = assessments[0].rounds[0].id.clone();
    let mut shown = 0;
    let took = alone(TIMES, || {
        shown = app.over_time(&round, &[]).expect("shown").rounds.len()
    });
    let rows = format!("a trend of {name}: {shown} rounds");
    single(&rows, &told(took), "150 ms");
}

/// The page of a round beside the one before it: eight workbooks, 78 criteria, both reasons of each.
fn two_rounds(app: &App, place: &str, name: &str) {
    let assessments = app.place(place).expect("shown").assessments;
    let round = assessments[0].rounds[0].id.clone();
    let mut moves = 0;
    let took = alone(TIMES, || {
        let view = app.compare(&round, "").expect("shown");
        moves = view.sheets.iter().map(|sheet| sheet.moves.len()).sum();
    });
    let rows = format!("two rounds of {name}: {moves} criteria");
    single(&rows, &told(took), "150 ms");
}

/// The other pages of a system: about it, side by side, the golden thread, who to learn from.
fn places(app: &App, system: &str, name: &str) {
    let asked = PlacesAsked::default();
    let took = |what: &str, page: &mut dyn FnMut() -> usize| {
        let mut shown = 0;
        let took = alone(TIMES, || shown = page());
        let rows = format!("{what} of {name}: {shown} rows");
        single(&rows, &told(took), "150 ms");
    };
    took("a place", &mut || {
        app.place(system).expect("shown").within.len()
    });
    took("side by side", &mut || {
        let view = app.beside(system, &asked).expect("shown");
        view.rows.len() * view.columns.len()
    });
    took("a golden thread", &mut || {
        let view = app.golden_thread(system, &asked, "").expect("shown");
        view.figure.rows.len()
    });
    took("who to learn from", &mut || {
        app.willing_places(system, &asked)
            .expect("shown")
            .places
            .len()
    });
}
