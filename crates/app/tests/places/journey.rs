//! From an empty library to a scope that was saved, moved, removed, brought back and undone, with the
//! program closed and opened in between.

use pit_app::views::{GroupField, ScopeFields};

use crate::person::{Person, fields, place, row, tree};

#[test]
fn a_scope_is_filled_in_moved_removed_and_undone_and_nothing_is_lost_on_the_way() {
    let mut person = Person::new();

    // The first day: a place, an assessment, its scope.
    let app = person.opens();
    let home = app.home("").expect("it opens");
    assert!(home.empty && home.places.is_empty() && home.carry_on.is_none());
    assert_eq!((home.frame.undo, home.frame.redo), (None, None));

    let coast = place(&app, "Saltmarsh Coast", None);
    let home = app
        .add_place(" Harbourton ", "place", "310,000", Some(&coast))
        .expect("it is added");
    assert_eq!(tree(&home), ["Saltmarsh Coast", "-Harbourton"]);
    let harbourton = row(&home, "Harbourton");
    assert_eq!(harbourton.about, "place, 310,000 people");
    let id = harbourton.id.clone();

    let round = app
        .begin_assessment(&id, "topic", "High blood pressure", "group")
        .expect("it is begun");
    let scope = app.scope(&round).expect("it is there");
    assert_eq!(
        scope.place.lens_and_date,
        "High blood pressure · 3 March 2026"
    );
    assert_eq!(scope.fields.held_on, "2026-03-03");
    let lacking = |lacks: &[pit_app::views::Lack]| -> Vec<String> {
        lacks.iter().map(|lack| lack.field.clone()).collect()
    };
    assert_eq!(
        lacking(&scope.lacks),
        [
            "goal", "forWhom", "measure", "baseline", "source", "by", "groups", "room", "period"
        ]
    );
    let filled = ScopeFields {
        held_on: "4/3/2026".to_owned(),
        room: ["3", "5", "", "2", "0"].map(str::to_owned).to_vec(),
        period: "The last year".to_owned(),
        groups: vec![GroupField {
            dimension: "geography".to_owned(),
            who: "People in Old Quays".to_owned(),
        }],
        life_stage: "Mid-life".to_owned(),
        goal: "Nobody dies early of a stroke".to_owned(),
        baseline: "61 of 100,000".to_owned(),
        by: "2028-03-31".to_owned(),
        ..scope.fields
    };
    let saved = app.save_scope(&round, &filled).expect("it is saved");
    assert_eq!(lacking(&saved.lacks), ["forWhom", "measure", "source"]);
    assert_eq!(
        saved.frame.undo.as_deref(),
        Some(
            "Scope and goal changed. What should change: Nobody dies early of a stroke · \
             Where it stands today: 61 of 100,000 · By when: 31 March 2028 · and 5 others"
        )
    );
    drop(app);

    // The second day: it is all there, and where one left off is known.
    let app = person.opens();
    let home = app.home("").expect("it opens");
    let left_off = home.carry_on.expect("something was done");
    assert_eq!(left_off.what, "Harbourton, High blood pressure.");
    assert!(
        left_off.when.starts_with("yesterday at "),
        "{}",
        left_off.when
    );
    assert_eq!(left_off.round, round);
    assert_eq!(
        fields(&app, &round),
        ScopeFields {
            held_on: "2026-03-04".to_owned(),
            ..filled.clone()
        }
    );

    // Renamed on the scope page; moved on the home page.
    let renamed = ScopeFields {
        place: "Harbourton and Quays".to_owned(),
        ..fields(&app, &round)
    };
    let scope = app.save_scope(&round, &renamed).expect("it is saved");
    assert_eq!(scope.place.place, "Harbourton and Quays");
    assert_eq!(
        scope.frame.undo.as_deref(),
        Some("Place “Harbourton” renamed “Harbourton and Quays”")
    );
    let home = app
        .change_place(&id, "Harbourton and Quays", "place", "310000", None)
        .expect("it is moved");
    assert_eq!(tree(&home), ["Harbourton and Quays", "Saltmarsh Coast"]);

    // Put in the bin; found there on the third day; brought back.
    let home = app.remove(&id).expect("it is removed");
    assert_eq!(
        (tree(&home), home.in_bin),
        (vec!["Saltmarsh Coast".to_owned()], 1)
    );
    let gone = app.scope(&round).expect_err("it hangs under the place");
    assert_eq!(gone.code, "not-here");
    drop(app);

    let app = person.opens();
    let bin = app.bin().expect("it opens");
    assert_eq!(bin.things[0].name, "Harbourton and Quays");
    let bin = app.restore(&id).expect("it comes back");
    assert!(bin.things.is_empty());
    assert_eq!(fields(&app, &round), renamed);

    // Undone on the fourth day, also what was done on the days before; and done again.
    drop(app);
    let app = person.opens();
    let told: Vec<String> = std::iter::from_fn(|| app.undo().ok()?.redo).collect();
    assert_eq!(
        told,
        [
            "Place “Harbourton and Quays” brought back",
            "Place “Harbourton and Quays” put in the bin",
            "Place “Harbourton and Quays” moved",
            "Place “Harbourton” renamed “Harbourton and Quays”",
            "Scope and goal changed. What should change: Nobody dies early of a stroke · \
             Where it stands today: 61 of 100,000 · By when: 31 March 2028 · and 5 others",
            "Assessment begun: High blood pressure",
            "Place “Harbourton” added",
            "Place “Saltmarsh Coast” added",
        ]
    );
    assert!(app.home("").expect("it opens").empty);
    while let Ok(frame) = app.redo() {
        assert!(frame.undo.is_some());
    }
    assert_eq!(fields(&app, &round), renamed);
    assert_eq!(
        tree(&app.home("").expect("it opens")),
        ["Harbourton and Quays", "Saltmarsh Coast"]
    );
}
