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
    let second = app.start_next_round(&first, true, true).expect("begun");
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

/// Two counties of three towns with six streets each: 44 places.
fn two_counties(app: &pit_app::App) {
    for county in ["Eastshire", "Westshire"] {
        let above = place(app, county, None);
        for town in 1..=3 {
            let town = place(app, &format!("{county} town {town}"), Some(&above));
            for street in 1..=6 {
                place(app, &format!("Street {street} of {town}"), Some(&town));
            }
        }
    }
}

#[test]
fn a_large_tree_opens_folded_with_counts_and_stays_as_one_left_it() {
    let mut person = Person::new();
    two_counties(&person.opens());
    // Another start of the program: nothing is remembered of it.
    let app = person.opens();
    let home = app.home("").expect("opens");
    assert_eq!(tree(&home), ["Eastshire", "Westshire"]);
    let east = row(&home, "Eastshire");
    assert_eq!(
        (east.within.as_str(), east.unfolded),
        ("3 places within, 21 in all", false)
    );

    let home = app.fold_place(&east.id, true).expect("opened");
    let towns = [
        "Eastshire",
        "-Eastshire town 1",
        "-Eastshire town 2",
        "-Eastshire town 3",
        "Westshire",
    ];
    assert_eq!(tree(&home), towns);
    let town = row(&home, "Eastshire town 2");
    assert_eq!(town.within, "6 places within");
    assert_eq!(town.larger.as_deref(), Some("Eastshire"));
    app.fold_place(&town.id, true).expect("opened");
    assert_eq!(app.home("").expect("opens").places.len(), 11);
    app.fold_place(&east.id, false).expect("folded");
    assert_eq!(
        tree(&app.home("").expect("opens")),
        ["Eastshire", "Westshire"]
    );
    // What was open within it still is.
    let home = app.fold_place(&east.id, true).expect("opened");
    assert_eq!(home.places.len(), 11);
}

#[test]
fn a_place_that_is_added_or_moved_into_a_folded_one_is_seen() {
    let mut person = Person::new();
    two_counties(&person.opens());
    let app = person.opens();
    let found = app.home("town 2").expect("opens");
    let town = row(&found, "Westshire town 2").id.clone();
    let home = app
        .add_place("Kiln Row", "", "", Some(&town))
        .expect("added");
    assert_eq!(home.added.as_ref(), Some(&row(&home, "Kiln Row").id));
    assert_eq!(
        row(&home, "Kiln Row").larger.as_deref(),
        Some("Westshire town 2")
    );
    let other = row(&found, "Eastshire town 2").id.clone();
    let kiln = home.added.expect("an id");
    let home = app
        .change_place(&kiln, "Kiln Row", "", "", Some(&other))
        .expect("moved");
    assert_eq!(
        row(&home, "Kiln Row").larger.as_deref(),
        Some("Eastshire town 2")
    );
    assert_eq!(home.added, None);
}

#[test]
fn a_search_lists_the_first_that_fit_and_says_how_many_others_do() {
    let mut person = Person::new();
    let app = person.opens();
    for number in 10..72 {
        place(&app, &format!("Street {number}"), None);
    }
    let home = app.home("street").expect("opens");
    assert_eq!((home.places.len(), home.more), (50, 12));
    assert_eq!(app.home("street 7").expect("opens").more, 0);
    // A tree without anything above is listed whole.
    assert_eq!(app.home("").expect("opens").places.len(), 62);
}

#[test]
fn every_place_can_be_chosen_as_the_larger_one_also_where_it_is_folded_away() {
    let mut person = Person::new();
    two_counties(&person.opens());
    let names = person.opens().place_names().expect("reads");
    assert_eq!(names.len(), 44);
    let street = names.iter().find(|one| one.name == "Eastshire town 1");
    assert_eq!(street.expect("listed").larger.as_deref(), Some("Eastshire"));
}
