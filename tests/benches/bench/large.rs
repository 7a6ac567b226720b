//! What opens in a library of a whole country: its first page, a system's roll-up, a trend. Each on
//! a quarter of it, on half, and on all: what it costs may grow with the rows it shows, not with
//! the library.

use pit_app::{App, assessments, world};
use pit_record::body::Lens;
use pit_record::{Body, Noun, ThingId};
use pit_store::Library;
use pit_tests::large::Large;
use pit_workbook::Workbook;
use pit_workbook::compare::{over_rounds, roll_up};

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
        drop(app);
        let path = folder.join("library.db");
        let library = Library::open(&path, world::fixed(8, day)).expect("opens");
        rolled_up(&library, &workbooks, &name, day);
        trend(&library, &workbooks, &name);
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

/// The first place of this name.
fn place(library: &Library, name: &str) -> ThingId {
    let mut places = library.places().expect("reads").into_iter();
    let named = |id: &ThingId| {
        let shown = library.shown(*id).expect("reads");
        matches!(shown, Some(Body::Place(place)) if place.name == name)
    };
    places.find(named).expect("it is there")
}

fn rolled_up(library: &Library, workbooks: &[Workbook], name: &str, day: chrono::NaiveDate) {
    let system = place(library, "System 1");
    let (mut children, mut criteria) = (0, 0);
    let took = alone(TIMES, || {
        criteria = 0;
        for workbook in workbooks {
            let read = library
                .locked_children(system, &workbook.id, &Lens::WholePlace, day)
                .expect("reads");
            let locked = read.iter().filter_map(|child| child.locked.as_ref());
            let answers: Vec<_> = locked
                .map(|locked| locked.sheet.answers().expect("they fit"))
                .collect();
            children = answers.len();
            criteria += roll_up(workbook, &answers).criteria.len();
        }
    });
    let rows = format!("a system's roll-up of {name}: {children} children, {criteria} criteria");
    single(&rows, &told(took), "150 ms");
}

fn trend(library: &Library, workbooks: &[Workbook], name: &str) {
    let system = place(library, "Place 1");
    let assessment = library
        .children_of(system, Noun::Assessment)
        .expect("reads")[0]
        .id;
    let ids: Vec<&str> = workbooks.iter().map(|one| one.id.as_str()).collect();
    let mut shown = 0;
    let took = alone(TIMES, || {
        let rounds = library.rounds_of(assessment, &ids).expect("reads");
        shown = rounds.len();
        for at in 0..ids.len() {
            let sheets = rounds.iter().filter_map(|round| round.sheets.get(at));
            let answers: Vec<_> = sheets.map(|s| s.answers().expect("they fit")).collect();
            assert_eq!(over_rounds(&answers).questions_changed.len(), shown - 1);
        }
    });
    let rows = format!(
        "a trend of {name}: {shown} rounds of {} workbooks",
        ids.len()
    );
    single(&rows, &told(took), "150 ms");
}
