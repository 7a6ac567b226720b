//! The home page of a library that has seen years of use.

use pit_app::{App, assessments, story::tell, world};
use pit_store::Library;
use pit_tests::generator::{Shape, many_places};

use crate::measure::{alone, single, told};

const PLACES: usize = 200;

pub fn rows() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let folder = tempfile::tempdir().expect("a folder");
    let workbooks = assessments::shipped();
    {
        let told = many_places(5, PLACES, Shape::DESK, &workbooks[..3]);
        let mut library = Library::in_memory(world::fixed(5, day)).expect("a library");
        tell(&told, &workbooks, &mut library).expect("told");
        let places = library.places().expect("reads");
        let all = library.parcel(&places).expect("reads");
        let path = folder.path().join("library.db");
        let mut kept = Library::open(&path, world::fixed(6, day)).expect("a library");
        kept.merge(&all).expect("merged");
    }
    let size = std::fs::metadata(folder.path().join("library.db")).map_or(0, |file| file.len());
    let app = App::open(
        folder.path(),
        &folder.path().join("Reports"),
        world::fixed(7, day),
    );
    let name = format!(
        "home: {PLACES} places, {} rounds each ({} MB)",
        Shape::DESK.rounds,
        size / 1_000_000
    );
    let home = alone(5, || {
        let home = app.home("").expect("shown");
        assert_eq!(home.places.len(), PLACES);
    });
    single(&name, &told(home), "100 ms");
    let found = alone(5, || drop(app.home("nurse").expect("shown")));
    single(&format!("{name}, searched"), &told(found), "100 ms");
}
