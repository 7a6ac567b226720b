//! The scope page.

use crate::person::{Person, fields, place, round};

#[test]
fn saving_what_is_already_so_is_no_step_of_undo() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let undo = app.home("").expect("opens").frame.undo;
    let same = fields(&app, &round);
    let saved = app.save_scope(&round, &same).expect("saved");
    assert_eq!(saved.frame.undo, undo);
}

#[test]
fn place_lens_and_goal_that_were_changed_together_are_undone_together() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let before = fields(&app, &round);
    let mut typed = before.clone();
    typed.place = "Quayside".to_owned();
    typed.lens = "group".to_owned();
    typed.lens_name = "Young people leaving care".to_owned();
    typed.goal = "They stay well".to_owned();
    app.save_scope(&round, &typed).expect("saved");
    assert_eq!(fields(&app, &round), typed);
    app.undo().expect("one step");
    assert_eq!(fields(&app, &round), before);
}

#[test]
fn a_dimension_stays_chosen_while_nobody_has_said_who() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let mut typed = fields(&app, &round);
    typed.groups.push(pit_app::views::GroupField {
        dimension: "inclusion-health".to_owned(),
        who: String::new(),
    });
    let saved = app.save_scope(&round, &typed).expect("saved");
    assert_eq!(saved.fields.groups, typed.groups);
    assert!(saved.lacks.iter().any(|lack| lack.field == "groups"));
}

#[test]
fn one_persons_view_is_said_and_a_group_is_not_called_that() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let scope = app.scope(&round).expect("opens");
    assert_eq!(scope.place.alone, "One person’s view");
    let mut typed = scope.fields;
    typed.mode = "group".to_owned();
    let scope = app.save_scope(&round, &typed).expect("saved");
    assert_eq!(scope.place.alone, "");
}
