//! A copy to carry to another computer, and what becomes of it there.

use std::path::Path;

use pit_app::{App, world};

use crate::desk::{code, group, note, sample};

fn elsewhere(folder: &Path) -> App {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
    App::open(folder, &folder.join("Reports"), world::fixed(60, day))
}

#[test]
fn a_copy_of_a_round_goes_in_one_press_and_is_all_there_on_another_computer() {
    let desk = group();
    let sheet = desk.open("planning");
    desk.answer(&sheet, &["parts", "working"]);
    desk.app
        .save_note(&sheet.sheet, "a1", &note("gap", "Nobody from housing."))
        .unwrap();
    let carried = desk.app.carry(&desk.round).unwrap();
    let path = Path::new(&carried.path);
    assert_eq!(path.parent(), Some(&*desk.folder.path().join("Copies")));
    assert_eq!(
        path.file_name().unwrap(),
        "3 March 2026, Whole place, Ashby.pit"
    );
    assert!(
        carried.sentence.contains("read back"),
        "{}",
        carried.sentence
    );

    let other = tempfile::tempdir().unwrap();
    let there = elsewhere(other.path());
    there.import_bundle(&carried.path).unwrap();
    let found = there.sheet(&sheet.sheet).unwrap();
    let here = desk.app.sheet(&sheet.sheet).unwrap();
    assert_eq!(found.criteria, here.criteria);
}

#[test]
fn a_place_takes_all_of_its_rounds_along_and_an_assessment_its_own() {
    let desk = sample();
    let home = desk.app.home("").unwrap();
    let harbourton = home.places.iter().find(|row| row.name == "Harbourton");
    let harbourton = harbourton.unwrap();
    let rounds_of = |carried: &str| {
        let other = tempfile::tempdir().unwrap();
        let there = elsewhere(other.path());
        there.import_bundle(carried).unwrap();
        let home = there.home("").unwrap();
        let assessments = home.places.iter().flat_map(|place| &place.assessments);
        assessments.map(|one| one.rounds.len()).collect::<Vec<_>>()
    };
    let all = rounds_of(&desk.app.carry(&harbourton.id).unwrap().path);
    let listed: Vec<usize> = harbourton
        .assessments
        .iter()
        .map(|one| one.rounds.len())
        .collect();
    assert_eq!(all, listed);
    let first = &harbourton.assessments[0];
    let one = rounds_of(&desk.app.carry(&first.id).unwrap().path);
    assert_eq!(one, [first.rounds.len()]);
}

#[test]
fn save_as_writes_where_it_is_told_and_says_why_where_it_cannot() {
    let desk = group();
    let path = desk.folder.path().join("stick.pit");
    let carried = desk
        .app
        .carry_as(&desk.round, &path.to_string_lossy())
        .unwrap();
    assert_eq!(carried.path, path.to_string_lossy());
    assert!(path.exists());
    assert_eq!(
        desk.app.carry_name(&desk.round).unwrap(),
        "3 March 2026, Whole place, Ashby.pit"
    );
    let nowhere = desk.folder.path().join("no such folder/stick.pit");
    let refused = desk.app.carry_as(&desk.round, &nowhere.to_string_lossy());
    assert_eq!(code(refused).0, "unwritable");
    let gone = desk.app.carry("00000000-0000-0000-0000-00000000000f");
    assert_eq!(code(gone).0, "not-here");
    desk.app.remove(&desk.round).unwrap();
    assert_eq!(code(desk.app.carry(&desk.round)).0, "not-here");
}
