//! Sheets of one workbook beside each other in rounds, and what of them is locked.

use chrono::NaiveDate;
use pit_record::body::*;
use pit_record::contents::SheetSummary;
use pit_record::{Body, ThingId};
use pit_store::Library;

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

/// A level of a criterion, a line each.
fn levels(sheet: &SheetSummary) -> Vec<String> {
    let agreed = sheet.agreed.iter();
    agreed
        .map(|(criterion, answer, _)| format!("{criterion} {answer:?}"))
        .collect()
}

/// What the round held last, as it was locked last.
fn locked(library: &Library, assessment: ThingId) -> String {
    let locked = library.locked_rounds(assessment, day("2026-12-31"));
    let locked = locked.expect("reads").remove(0);
    let round = library.as_locked(&locked).expect("reads");
    let sheet = &round.expect("it is there").sheets[0];
    let agreed = sheet.workbook.criteria.iter().filter_map(|criterion| {
        let said = sheet.of(&criterion.id)?.judgement.as_ref()?;
        Some(format!("{} {:?}", criterion.id, said.answer))
    });
    let agreed: Vec<_> = agreed.collect();
    let agreed = agreed.join(", ");
    format!("{} revision {}: {agreed}", locked.held_on, locked.revision)
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
    let locked_first = "2026-03-03 revision 1: a1 Level(\"none\"), a2 Level(\"across\")";
    let now = |library: &Library| locked(library, here.assessment);

    let mut elsewhere = memory(2);
    send(county, &library, &mut elsewhere);
    reopen(&mut elsewhere, here.round);
    assert_eq!(
        now(&elsewhere),
        locked_first,
        "the last lock stands until the next"
    );
    judge(&mut elsewhere, here.sheet, "a1", "across");
    assert_eq!(now(&elsewhere), locked_first);
    remove(&mut elsewhere, a2).expect("into the bin");
    assert_eq!(now(&elsewhere), locked_first);
    send(county, &elsewhere, &mut library);
    assert_eq!(now(&library), locked_first);

    lock(&mut library, here.round);
    assert_eq!(now(&library), "2026-03-03 revision 2: a1 Level(\"across\")");
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
