//! Text that was being typed when the program ended.

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
