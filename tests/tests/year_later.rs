//! The second workshop a year later, without a window: the sample's round is locked, the next begins
//! with last time, is answered, and stands beside the last.

use chrono::NaiveDate;
use pit_app::{App, world};
use pit_tests::year_later;

/// The sample's round of March 2026, a year later.
fn a_year_later() -> (tempfile::TempDir, App, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let round = year_later::library(folder.path());
    let day = NaiveDate::from_ymd_opt(2027, 3, 9).expect("a day");
    let reports = folder.path().join("Reports");
    let app = App::open(folder.path(), &reports, world::fixed(2, day));
    (folder, app, round)
}

#[test]
fn the_second_workshop_opens_with_the_first_and_ends_beside_it() {
    let (_folder, app, first) = a_year_later();
    let form = app.overview(&first).expect("it opens").rounds;
    assert_eq!((form.aims, form.open_actions), (29, 19));
    let locked = app.lock_round(&first, &form.room, &form.held_on);
    let locked = locked.expect("it is locked");
    assert_eq!(locked.next_page, "reports");
    assert!(
        locked
            .rounds
            .who
            .starts_with("In the room: 5 from the council")
    );

    let second = app.start_next_round(&first, true, true).expect("it begins");
    let last = app.last_time(&second).expect("it opens");
    assert_eq!(last.last, "3 March 2026");
    assert_eq!(last.counts, "1 done, 19 carried on");
    assert!(last.aims.iter().all(|aim| aim.now.is_none()));
    assert_eq!(last.put_forward.len(), 4);
    for action in &last.actions[..2] {
        app.say_of_action(&second, &action.id, "done")
            .expect("it is said");
    }
    let rows = last.revisit.iter().flat_map(|sheet| &sheet.criteria);
    let suggested: Vec<String> = rows
        .filter(|row| row.chosen)
        .map(|row| row.value.clone())
        .collect();
    assert!(suggested.contains(&"planning/a5".to_owned()));
    let kept = app.set_revisit(&second, &suggested).expect("it is kept");
    assert_eq!(kept.counts, "3 done, 17 carried on");

    let sheet = app.open_sheet(&second, "planning").expect("it is open");
    assert!(sheet.criteria.iter().all(|one| one.answer.is_none()));
    let again = sheet.criteria.iter().filter(|one| one.revisit).count();
    assert_eq!(again, 2, "as many as planning put forward");
    let mut view = sheet.clone();
    for criterion in &sheet.criteria {
        let level = Some("working");
        let answered = app.answer(&sheet.sheet, &criterion.id, level, None);
        view = answered.expect("it is kept");
    }
    let moved = view.criteria.iter().filter_map(|one| {
        let last = one.last.as_ref()?;
        (!last.moved.is_empty()).then_some((one.id.as_str(), last.moved.as_str()))
    });
    let moved: Vec<_> = moved.collect();
    assert_eq!(moved[0], ("a1", "Up from level 2 last time to level 3."));
    let since = view.last.as_ref().expect("a round before").since.clone();
    assert_eq!(since, first);
    app.set_move_reason(&sheet.sheet, "a1", &since, ("things-changed", "", "room"))
        .expect("it is kept");

    let compared = app.compare(&second, "").expect("it compares");
    let planning = &compared.sheets[0];
    let asked = planning.moves.iter().filter(|one| one.asked).count();
    assert_eq!(
        asked,
        moved.len(),
        "sheet and comparison agree on what moved"
    );
    let first_move = planning.moves.iter().find(|one| one.criterion == "a1");
    assert_eq!(first_move.expect("it is told").why, "things-changed");
    let last = app.last_time(&second).expect("it opens");
    let true_ones = last
        .aims
        .iter()
        .filter(|aim| aim.outcome.starts_with("It came true"));
    assert!(true_ones.count() > 0);
    let still = app.overview(&first).expect("it opens").place.locked;
    assert!(still.contains("as revision 1."), "{still}");
}

#[test]
fn a_round_begun_before_the_day_of_the_last_still_stands_after_it() {
    let (_folder, app, first) = a_year_later();
    let form = app.overview(&first).expect("it opens").rounds;
    app.lock_round(&first, &form.room, "1 May 2027")
        .expect("it is locked");
    let second = app
        .start_next_round(&first, false, false)
        .expect("it begins");
    assert_eq!(
        app.scope(&second).expect("it opens").fields.held_on,
        "2027-05-01"
    );
    assert_eq!(app.last_time(&second).expect("it opens").last, "1 May 2027");
}
