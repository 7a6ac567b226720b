//! The first page.

use std::collections::BTreeSet;

use crate::person::{Person, place, round, row, tree};

#[test]
fn the_sample_is_taken_in_once_and_says_that_it_is_invented() {
    let mut person = Person::new();
    let app = person.opens();
    let home = app.take_sample().expect("it is taken in");
    assert!(row(&home, "Harbourton").invented);
    assert_eq!(app.take_sample().expect("again"), home);
    let rounds: Vec<String> = home
        .places
        .iter()
        .flat_map(|place| &place.assessments)
        .flat_map(|assessment| &assessment.rounds)
        .map(|round| format!("{} | {} | {}", round.date, round.who, round.summary))
        .collect();
    insta::assert_snapshot!(rounds.join("\n"));

    // Out of the bin again, where it was put there.
    app.remove(&row(&home, "Harbourton").id).expect("removed");
    let home = app.take_sample().expect("it comes back");
    assert!(row(&home, "Harbourton").invented && home.in_bin == 0);
}

#[test]
fn a_search_finds_places_lenses_and_actions_with_the_larger_places_above() {
    let mut person = Person::new();
    let app = person.opens();
    let coast = place(&app, "Saltmarsh Coast", None);
    let town = place(&app, "Harbourton", Some(&coast));
    place(&app, "Old Quays", Some(&town));
    place(&app, "Elsewhere", None);
    app.begin_assessment(&town, "topic", "High blood pressure", "group")
        .expect("it is begun");
    let found = |query: &str| tree(&app.home(query).expect("opens"));
    assert_eq!(
        found("QUAYS"),
        ["Saltmarsh Coast", "-Harbourton", "--Old Quays"]
    );
    assert_eq!(found("blood"), ["Saltmarsh Coast", "-Harbourton"]);
    assert_eq!(found("nothing like it"), [""; 0]);
    assert!(!app.home("nothing like it").expect("opens").empty);
}

#[test]
fn another_round_takes_over_the_goal_and_points_at_the_last_one() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let first = round(&app, &town);
    let mut fields = app.scope(&first).expect("opens").fields;
    fields.goal = "The gap closes".to_owned();
    fields.period = "Last year".to_owned();
    fields.held_on = "2025-03-03".to_owned();
    app.save_scope(&first, &fields).expect("saved");
    let assessment = row(&app.home("").expect("opens"), "Harbourton").assessments[0]
        .id
        .clone();
    let second = app.begin_round(&assessment).expect("begun");
    let fields = app.scope(&second).expect("opens").fields;
    assert_eq!(fields.goal, "The gap closes");
    assert_eq!(
        (fields.held_on.as_str(), fields.period.as_str()),
        ("2026-03-03", "")
    );
    let home = app.home("").expect("opens");
    let rounds: Vec<&str> = row(&home, "Harbourton").assessments[0]
        .rounds
        .iter()
        .map(|round| round.date.as_str())
        .collect();
    assert_eq!(rounds, ["3 March 2026", "3 March 2025"]);
}

#[test]
fn each_assessment_has_ids_of_its_own() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let rounds: BTreeSet<String> = (0..3).map(|_| round(&app, &town)).collect();
    assert_eq!(rounds.len(), 3);
}

#[test]
fn one_carries_on_at_the_next_open_step_or_where_one_wrote() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let sheet = app.open_sheet(&round(&app, &town), "planning");
    let sheet = sheet.expect("opened");
    let carry_on = || app.home("").expect("it opens").carry_on.expect("left off");
    let answer = |at: usize| {
        let (id, level) = (&sheet.criteria[at].id, Some(sheet.levels[2].id.as_str()));
        app.answer(&sheet.sheet, id, level, None).expect("answered");
    };
    answer(0);
    answer(1);
    let at = carry_on();
    assert_eq!(
        (at.action.as_str(), at.criterion),
        ("Carry on at step 3", None)
    );
    assert!(at.more.contains(&sheet.criteria[1].label), "{}", at.more);

    let first = &sheet.criteria[0].id;
    app.save_reason(&sheet.sheet, first, "two of six", "room")
        .expect("kept");
    let at = carry_on();
    assert_eq!(at.action, "Carry on at step 1");
    assert_eq!(at.criterion.as_ref(), Some(first));

    (2..10).for_each(answer);
    let at = carry_on();
    assert_eq!(at.action, "Carry on at step 10", "nothing is open any more");
    assert_eq!(at.criterion.as_ref(), Some(&sheet.criteria[9].id));
}
