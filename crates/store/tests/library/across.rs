//! Sheets of one workbook beside each other: of places within a larger one, and of rounds.

use chrono::NaiveDate;
use pit_record::body::*;
use pit_record::contents::SheetSummary;
use pit_record::{Body, ThingId};
use pit_store::{Library, LockedChild};

use crate::setting::{Setting, add, judge, lock, memory, place, remove, reopen, round_in, send};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Another round of the same assessment, on another day, with a sheet of the small workbook.
fn next(library: &mut Library, here: Setting, held_on: &str) -> Setting {
    let Some(Body::Round(round)) = library.shown(here.round).expect("reads") else {
        panic!("it is a round")
    };
    let held_on = day(held_on);
    let round = add(library, Body::Round(Round { held_on, ..round }));
    let workbook = library
        .keep_workbook(&crate::setting::small())
        .expect("kept");
    let sheet = Sheet {
        round,
        workbook_id: "small".into(),
        workbook,
        revisit: Vec::new(),
    };
    let sheet = add(library, sheet.into());
    Setting {
        round,
        sheet,
        ..here
    }
}

fn children(library: &Library, parent: ThingId, as_at: &str) -> Vec<LockedChild> {
    library
        .locked_children(parent, "small", &Lens::WholePlace, day(as_at))
        .expect("reads")
}

/// A level of a criterion, a line each.
fn levels(sheet: &SheetSummary) -> Vec<String> {
    let agreed = sheet.agreed.iter();
    agreed
        .map(|(criterion, answer, _)| format!("{criterion} {answer:?}"))
        .collect()
}

fn told(children: &[LockedChild]) -> Vec<String> {
    let lines = children.iter().map(|child| match &child.locked {
        Some(locked) => format!(
            "{} {} revision {}: {}",
            child.name,
            locked.round.held_on,
            locked.revision,
            levels(&locked.sheet).join(", ")
        ),
        None => format!("{} -", child.name),
    });
    lines.collect()
}

#[test]
fn a_larger_place_reads_its_direct_children_by_name_with_their_latest_locked_round() {
    let mut library = memory(1);
    let county = add(&mut library, place("Fernshire", None));
    let quay = add(&mut library, place("Quayside", Some(county)));
    let alder = add(&mut library, place("Alderton", Some(county)));
    add(&mut library, place("Nothing yet", Some(county)));
    let street = add(&mut library, place("Kiln Row", Some(quay)));

    let first = round_in(&mut library, quay);
    judge(&mut library, first.sheet, "a1", "none");
    lock(&mut library, first.round);
    let later = next(&mut library, first, "2027-03-03");
    judge(&mut library, later.sheet, "a1", "across");
    lock(&mut library, later.round);
    let open = next(&mut library, first, "2027-09-03");
    judge(&mut library, open.sheet, "a1", "parts");
    let other = round_in(&mut library, alder);
    judge(&mut library, other.sheet, "a2", "parts");
    lock(&mut library, other.round);
    let deeper = round_in(&mut library, street);
    lock(&mut library, deeper.round);

    assert_eq!(
        told(&children(&library, county, "2028-01-01")),
        [
            "Alderton 2026-03-03 revision 1: a2 Level(\"parts\")",
            "Nothing yet -",
            "Quayside 2027-03-03 revision 1: a1 Level(\"across\")",
        ]
    );
    // Up to an earlier day, the round before; of another workbook or lens, nothing.
    let then = told(&children(&library, county, "2026-12-31"));
    assert_eq!(
        then[2],
        "Quayside 2026-03-03 revision 1: a1 Level(\"none\")"
    );
    assert!(
        children(&library, county, "2026-03-02")
            .iter()
            .all(|child| child.locked.is_none())
    );
    let topic = Lens::Topic("Smoking".into());
    for (workbook, lens) in [("planning", &Lens::WholePlace), ("small", &topic)] {
        let found = library
            .locked_children(county, workbook, lens, day("2028-01-01"))
            .expect("reads");
        assert_eq!(found.len(), 3);
        assert!(found.iter().all(|child| child.locked.is_none()));
    }

    // What lies in the bin is not read.
    reopen(&mut library, later.round);
    remove(&mut library, later.round).expect("into the bin");
    remove(&mut library, alder).expect("into the bin");
    assert_eq!(
        told(&children(&library, county, "2028-01-01")),
        [
            "Nothing yet -",
            "Quayside 2026-03-03 revision 1: a1 Level(\"none\")",
        ]
    );
}

#[test]
fn what_came_after_a_round_was_locked_is_not_in_it_until_it_is_locked_again() {
    let mut library = memory(1);
    let county = add(&mut library, place("Fernshire", None));
    let town = add(&mut library, place("Harbourside", Some(county)));
    let here = round_in(&mut library, town);
    judge(&mut library, here.sheet, "a1", "none");
    let a2 = judge(&mut library, here.sheet, "a2", "across");
    lock(&mut library, here.round);
    let locked = "Harbourside 2026-03-03 revision 1: a1 Level(\"none\"), a2 Level(\"across\")";
    let now = |library: &Library| told(&children(library, county, "2026-12-31"));

    let mut elsewhere = memory(2);
    send(county, &library, &mut elsewhere);
    reopen(&mut elsewhere, here.round);
    assert_eq!(
        now(&elsewhere),
        [locked],
        "the last lock stands until the next"
    );
    judge(&mut elsewhere, here.sheet, "a1", "across");
    assert_eq!(now(&elsewhere), [locked]);
    remove(&mut elsewhere, a2).expect("into the bin");
    assert_eq!(now(&elsewhere), [locked]);
    send(county, &elsewhere, &mut library);
    assert_eq!(now(&library), [locked]);

    lock(&mut library, here.round);
    assert_eq!(
        now(&library),
        ["Harbourside 2026-03-03 revision 2: a1 Level(\"across\")"]
    );
}

#[test]
fn the_rounds_of_an_assessment_come_oldest_first_with_the_workbooks_asked_for() {
    let mut library = memory(1);
    let town = add(&mut library, place("Harbourside", None));
    let here = round_in(&mut library, town);
    let earlier = next(&mut library, here, "2025-03-03");
    judge(&mut library, here.sheet, "a1", "across");
    let a2 = judge(&mut library, here.sheet, "a2", "none");
    remove(&mut library, a2).expect("into the bin");
    judge(&mut library, earlier.sheet, "a1", "none");
    round_in(&mut library, town);

    let rounds = library
        .rounds_of(here.assessment, &["small", "planning"])
        .expect("reads");
    let told: Vec<_> = rounds
        .iter()
        .map(|one| (one.round.held_on.to_string(), levels(&one.sheets[0])))
        .collect();
    assert_eq!(
        told,
        [
            (
                "2025-03-03".to_owned(),
                vec!["a1 Level(\"none\")".to_owned()]
            ),
            (
                "2026-03-03".to_owned(),
                vec!["a1 Level(\"across\")".to_owned()]
            ),
        ]
    );
    let none = library.rounds_of(here.assessment, &[]).expect("reads");
    assert!(none.iter().all(|one| one.sheets.is_empty()) && none.len() == 2);
}
