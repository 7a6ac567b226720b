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
