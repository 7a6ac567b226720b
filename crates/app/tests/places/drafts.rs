//! Text that was being typed when the program ended.

use pit_app::views::DraftSpot;

use crate::person::{Person, fields, place, round};

#[test]
fn a_draft_is_there_after_the_program_ended_and_gone_once_it_is_let_go() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let before = fields(&app, &round);
    let undo = app.home("").expect("opens").frame.undo;
    app.keep_draft(&round, "goal", "Nobo").expect("kept");
    let frame = app.keep_draft(&round, "goal", "Nobody dies").expect("kept");
    assert_eq!(frame.undo, undo, "a draft is no change");
    drop(app);

    let app = person.opens();
    let scope = app.scope(&round).expect("opens");
    assert_eq!(scope.fields, before);
    assert_eq!(scope.drafts.len(), 1);
    let draft = &scope.drafts[0];
    assert_eq!(
        (
            draft.thing.as_str(),
            draft.field.as_str(),
            draft.text.as_str()
        ),
        (round.as_str(), "goal", "Nobody dies")
    );
    app.drop_draft(&round, "goal").expect("let go");
    assert!(app.scope(&round).expect("opens").drafts.is_empty());
}

#[test]
fn a_draft_of_a_criterion_comes_back_under_its_sheet_and_criterion() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let sheet = app.open_sheet(&round, "planning").expect("opened").sheet;
    let thing = format!("{sheet}/a4");
    app.keep_draft(&thing, "reason", "Half").expect("kept");
    let drafts = app.sheet(&sheet).expect("opens").drafts;
    assert_eq!(drafts.len(), 1);
    assert_eq!(
        (&drafts[0].thing, drafts[0].field.as_str()),
        (&thing, "reason")
    );
    app.drop_draft(&thing, "reason").expect("let go");
    assert!(app.sheet(&sheet).expect("opens").drafts.is_empty());
}

fn left(thing: &str, field: &str) -> [DraftSpot; 1] {
    [DraftSpot {
        thing: thing.to_owned(),
        field: field.to_owned(),
    }]
}

#[test]
fn what_is_saved_lets_go_of_the_drafts_of_the_fields_that_were_left_and_of_no_other() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    app.keep_draft(&round, "goal", "Nobody dies").expect("kept");
    app.keep_draft(&round, "measure", "Deaths").expect("kept");
    let mut filled = fields(&app, &round);
    filled.goal = "Nobody dies early".to_owned();
    let leaving = app.leaving(&left(&round, "goal")).expect("a field");
    let scope = leaving.save_scope(&round, &filled).expect("saved");
    let drafts: Vec<_> = scope
        .drafts
        .iter()
        .map(|draft| draft.field.as_str())
        .collect();
    assert_eq!(drafts, ["measure"]);
}

#[test]
fn what_cannot_be_saved_keeps_its_draft() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    app.keep_draft(&round, "population", "lots").expect("kept");
    let mut filled = fields(&app, &round);
    filled.population = "lots".to_owned();
    let leaving = app.leaving(&left(&round, "population")).expect("a field");
    let refused = leaving.save_scope(&round, &filled).expect_err("no number");
    assert_eq!(refused.code, "not-a-number");
    assert_eq!(app.scope(&round).expect("opens").drafts.len(), 1);
}

#[test]
fn a_place_that_is_not_there_yet_has_drafts_too() {
    let mut person = Person::new();
    let app = person.opens();
    let nowhere = "00000000-0000-0000-0000-000000000000";
    app.keep_draft(nowhere, "place", "Salt").expect("kept");
    drop(app);
    let app = person.opens();
    let drafts = app.home("").expect("opens").drafts;
    assert_eq!((drafts.len(), drafts[0].text.as_str()), (1, "Salt"));
    let leaving = app.leaving(&left(nowhere, "place")).expect("a field");
    let home = leaving.add_place("Saltmarsh", "", "", None).expect("added");
    assert!(home.drafts.is_empty());
}

#[test]
fn the_places_tell_everything_that_is_not_saved_wherever_it_stands() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let row = place(&app, "Kiln Row", Some(&town));
    let first = round(&app, &town);
    let sheet = app.open_sheet(&first, "planning").expect("opened").sheet;
    let later = round(&app, &row);
    let reason = format!("{sheet}/a1");
    let fact = format!("{sheet}/a2");
    let typed = [
        (reason.as_str(), "reason"),
        (&reason, "note-new"),
        (&fact, "moved-1"),
        (&sheet, "put-forward"),
        (&first, "goal"),
        (&first, "ask-form"),
        (&later, "action-form"),
        (&later, "lock-form"),
        (&row, "begin"),
        ("00000000-0000-0000-0000-000000000000", "place"),
        (&sheet, "#marks/1/seat"),
    ];
    for (thing, field) in typed {
        app.keep_draft(thing, field, "\"ha\"").expect("kept");
    }
    let told = |app: &pit_app::App| -> Vec<String> {
        let rows = app.home("").expect("opens").unsaved;
        let told = rows.iter().map(|row| format!("{}: {}", row.page, row.what));
        told.collect()
    };
    let all = told(&app);
    let day = "Whole place · 3 March 2026";
    let expected = [
        "sheet: Harbourton, Leaders own the goal".to_owned(),
        "compare: Harbourton, One picture of need and assets".to_owned(),
        "overview: Harbourton, Place-based planning".to_owned(),
        format!("scope: Harbourton, {day}"),
        format!("report: Harbourton, {day}"),
        format!("actions: Kiln Row, {day}"),
        format!("overview: Kiln Row, {day}"),
        "begin: Kiln Row".to_owned(),
        "new: A new place".to_owned(),
    ];
    assert_eq!(
        std::collections::BTreeSet::from_iter(&all),
        std::collections::BTreeSet::from_iter(&expected),
        "each page once, and no row of marks"
    );
    assert_eq!(all.len(), expected.len(), "each once");
    let begun = app.home("").expect("opens").unsaved;
    let begun = begun.iter().find(|row| row.page == "begin").expect("told");
    assert_eq!(begun.larger.as_ref(), Some(&town), "it lies within");

    app.remove(&row).expect("in the bin");
    assert!(
        !told(&app).iter().any(|line| line.contains("Kiln Row")),
        "what lies in the bin is out of the way"
    );
}

#[test]
fn a_place_that_is_opened_is_seen_however_deep_it_lies() {
    let mut person = Person::new();
    let app = person.opens();
    let coast = place(&app, "Coast", None);
    let town = place(&app, "Town", Some(&coast));
    let quays = place(&app, "Quays", Some(&town));
    for folded in [&town, &coast] {
        app.fold_place(folded, false).expect("folded");
    }
    let seen = |app: &pit_app::App| app.home("").expect("opens").places.len();
    assert_eq!(seen(&app), 1);
    let opened = app.fold_place(&town, true).expect("opened");
    assert!(opened.places.iter().any(|row| row.id == quays));
    assert_eq!(seen(&app), 3);
}
