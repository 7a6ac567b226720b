//! The marks of a full triangle in the window: what lies between a key and the page's new view.

use pit_app::{App, assessments, story::tell, world};
use pit_store::Library;
use pit_tests::generator::{Shape, story};

use crate::measure::{alone, single, told};

pub fn rows() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let folder = tempfile::tempdir().expect("a folder");
    let workbooks = assessments::shipped();
    let mut library =
        Library::open(&folder.path().join("library.db"), world::fixed(2, day)).expect("a library");
    let full = story(2, Shape::FULL, &workbooks);
    let round = tell(&full, &workbooks, &mut library).expect("told")[0].to_string();
    drop(library);
    let app = App::open(
        folder.path(),
        &folder.path().join("Reports"),
        world::fixed(3, day),
    );

    let view = app.marks(&round, "").expect("shown");
    let tabs = view.place.sheets;
    let sheet = tabs
        .iter()
        .find(|tab| tab.workbook == "pots")
        .expect("is there")
        .sheet
        .clone();
    let time = |name: &str, times: usize, work: &mut dyn FnMut()| {
        single(name, &told(alone(times, work)), "100 ms");
    };
    time("the overview of a full triangle", 20, &mut || {
        drop(app.overview(&round).expect("shown"));
    });
    time("what stands one level up", 20, &mut || {
        drop(app.climbs(&round).expect("shown"));
    });
    time("the figures of its POTS sheet", 20, &mut || {
        drop(app.sheet_figures(&sheet).expect("drawn"));
    });
    time("its opened marks shown", 20, &mut || {
        drop(app.marks(&round, &sheet).expect("shown"));
    });

    let view = app.mark_again(&sheet).expect("begun again");
    let grid = view.grid.expect("is sealed");
    let rows: Vec<_> = grid
        .seats
        .groups
        .iter()
        .flat_map(|group| &group.rows)
        .collect();
    let width = grid.seats.columns.len();
    let row = |number: usize, upto: usize| {
        let cells: Vec<Option<String>> = (0..width)
            .map(|at| {
                Some(if at < upto {
                    "2".to_owned()
                } else {
                    String::new()
                })
            })
            .collect();
        (rows[number % rows.len()].id.clone(), cells)
    };
    let mut number = 0;
    time("a mark keyed", 60, &mut || {
        number += 1;
        let (id, cells) = row(0, 1 + number % width);
        drop(app.key_marks(&sheet, &id, &cells, false).expect("kept"));
    });
    let mut number = 0;
    time("a row of marks finished", rows.len(), &mut || {
        let (id, cells) = row(number, width);
        number += 1;
        drop(app.key_marks(&sheet, &id, &cells, true).expect("kept"));
    });
    let (id, _) = row(3, width);
    let mut number = 0;
    time("a mark keyed once all rows are in", 60, &mut || {
        number += 1;
        let (_, cells) = row(3, 1 + number % width);
        drop(app.key_marks(&sheet, &id, &cells, false).expect("kept"));
    });
    let three = vec![Some("1".to_owned()); 3];
    time("a count keyed", 30, &mut || {
        drop(
            app.key_marks(&sheet, "civic/p1", &three, false)
                .expect("kept"),
        );
    });
}
