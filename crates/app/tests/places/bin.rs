//! The bin.

use crate::person::{Person, place, round, row};

#[test]
fn what_lies_in_the_bin_is_listed_by_name_newest_first() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let assessment = row(&app.home("").expect("opens"), "Harbourton").assessments[0]
        .id
        .clone();
    for thing in [&round, &assessment, &town] {
        app.remove(thing).expect("it is removed");
    }
    let things = app.bin().expect("opens").things;
    let names: Vec<(&str, &str)> = things
        .iter()
        .map(|thing| (thing.noun.as_str(), thing.name.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            ("Place", "Harbourton"),
            ("Assessment", "Whole place, Harbourton"),
            ("Round", "3 March 2026, Whole place, Harbourton"),
        ]
    );
}

#[test]
fn bringing_back_a_round_brings_back_what_it_hangs_from_in_one_step() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    app.remove(&round).expect("it is removed");
    app.remove(&town).expect("it is removed");
    let bin = app.restore(&round).expect("it comes back");
    assert!(bin.things.is_empty());
    assert!(app.scope(&round).is_ok());
    app.undo().expect("it was one step");
    assert_eq!(app.bin().expect("opens").things.len(), 2);
}
