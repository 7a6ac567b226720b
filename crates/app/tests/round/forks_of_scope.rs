//! Two computers that describe a place or a round differently.

use pit_app::views::{GroupField, ScopeFields};

use crate::rounds::people;
use crate::two_computers::{both, record, sides};

#[test]
fn scope_and_goal_show_only_the_parts_in_which_two_computers_differ() {
    let (_folder, app, round, _) = both(|app, round, _, here| {
        let mut fields = app.scope(round).expect("it is here").fields;
        fields.period = "Last winter".to_owned();
        fields.goal = if here { "Fewer falls" } else { "Fewer deaths" }.to_owned();
        if here {
            fields.by = "3rd March 2028".to_owned();
        }
        app.save_scope(round, &fields).expect("it is kept");
    });
    let forks = app.scope(&round).expect("it is here").forks;
    let told = (
        "Scope and goal".to_owned(),
        vec![
            "What should change: Fewer deaths | By when: nothing said".to_owned(),
            "What should change: Fewer falls | By when: 3 March 2028".to_owned(),
        ],
    );
    assert_eq!(sides(&forks), told);
    app.close_fork(&record(&forks, "deaths"))
        .expect("it is closed");
    let scope = app.scope(&round).expect("it is here");
    assert_eq!(
        (scope.forks.len(), scope.fields.goal.as_str()),
        (0, "Fewer deaths")
    );
    app.undo().expect("it is undone");
    assert_eq!(app.scope(&round).expect("it is here").forks.len(), 1);
}

#[test]
fn a_place_renamed_twice_is_told_on_the_scope_page() {
    let (_folder, app, round, _) = both(|app, round, _, here| {
        let mut fields = app.scope(round).expect("it is here").fields;
        fields.place = if here { "Ashby Sands" } else { "Ashby Fen" }.to_owned();
        app.save_scope(round, &fields).expect("it is kept");
    });
    let forks = app.scope(&round).expect("it is here").forks;
    let (about, told) = sides(&forks);
    assert_eq!(about, "Place");
    assert_eq!(
        told,
        [
            "The place’s name: Ashby Fen | ",
            "The place’s name: Ashby Sands | "
        ]
    );
    app.close_fork(&record(&forks, "Fen"))
        .expect("it is closed");
    assert_eq!(
        app.scope(&round).expect("it is here").fields.place,
        "Ashby Fen"
    );
}

#[test]
fn every_part_of_the_scope_in_which_two_computers_differ_is_told() {
    let (_folder, app, round, _) = both(|app, round, _, here| {
        let mut fields = app.scope(round).expect("it is here").fields;
        fields.meet_again = if here { "In May" } else { "In June" }.to_owned();
        fields.whom_to_ask = "The public health desk".to_owned();
        fields.groups = vec![GroupField {
            dimension: if here {
                "geography"
            } else {
                "inclusion-health"
            }
            .to_owned(),
            who: "People of the harbour".to_owned(),
        }];
        app.save_scope(round, &fields).expect("it is kept");
    });
    let (about, told) = sides(&app.scope(&round).expect("it is here").forks);
    assert_eq!(about, "Scope and goal");
    assert_eq!(
        told,
        [
            "Groups this round is about: People of the harbour (Inclusion health) | When we meet again: In June",
            "Groups this round is about: People of the harbour (Where people live) | When we meet again: In May"
        ],
        "whom people can ask is alike on both"
    );
}

#[test]
fn a_round_locked_on_two_computers_is_told_on_its_scope_page() {
    let (_folder, app, round, _) = both(|app, round, sheet, here| {
        if here {
            app.answer(sheet, "a2", Some("parts"), None).expect("kept");
        }
        let fields = app.scope(round).expect("it is here").fields;
        let room = ["2", "", "", "", ""].map(str::to_owned).to_vec();
        app.save_scope(round, &ScopeFields { room, ..fields })
            .expect("kept");
        app.lock_round(round, &people(["2", "", "", "", ""]), "2026-03-03")
            .expect("it is locked");
    });
    let forks = app.scope(&round).expect("it is here").forks;
    let lock = forks.iter().find(|fork| fork.about == "Lock");
    let lock = lock.expect("two locks differ");
    assert!(!lock.of_round, "it can be chosen while the round is locked");
    app.close_fork(&lock.sides[0].record).expect("it is chosen");
    let forks = app.scope(&round).expect("it is here").forks;
    assert!(forks.iter().all(|fork| fork.about != "Lock"), "{forks:?}");
}
