//! Rounds as they stood when they were locked.

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_record::body::{Answer, Judgement, Reached};
use pit_store::Library;

use crate::setting::{judge, lock, memory, remove, reopen, setting};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day")
}

/// The levels of the first step, in every locked revision.
fn levels(library: &Library, assessment: ThingId) -> Vec<Option<Judgement>> {
    let locked = library.locked_rounds(assessment, day()).expect("reads");
    let read = locked.iter().map(|one| {
        let round = library.as_locked(one).expect("reads").expect("it is there");
        let first = round.sheets[0].workbook.criteria[0].id.clone();
        round.sheets[0].of(&first)?.judgement.clone()
    });
    read.collect()
}

#[test]
fn what_is_said_after_the_locking_is_not_in_it() {
    let mut library = memory(1);
    let at = setting(&mut library);
    let workbook = library.round(at.round).expect("reads").expect("there");
    let workbook = workbook.sheets[0].workbook.clone();
    let (first, scale) = (workbook.criteria[0].id.clone(), &workbook.scale.levels);
    assert!(
        library
            .locked_rounds(at.assessment, day())
            .expect("reads")
            .is_empty()
    );

    judge(&mut library, at.sheet, &first, &scale[1].id);
    lock(&mut library, at.round);
    reopen(&mut library, at.round);
    judge(&mut library, at.sheet, &first, &scale[0].id);
    assert_eq!(
        levels(&library, at.assessment)[0]
            .as_ref()
            .map(|said| &said.answer),
        Some(&Answer::Level(scale[1].id.clone())),
        "reopened and changed, it is still shown as it was locked"
    );

    lock(&mut library, at.round);
    let said = levels(&library, at.assessment);
    let answers: Vec<_> = said
        .iter()
        .flatten()
        .map(|one| one.answer.clone())
        .collect();
    let [old, new] = [1, 0].map(|n| Answer::Level(scale[n].id.clone()));
    assert_eq!(answers, [new, old], "the latest revision first");
    assert!(
        said.iter()
            .flatten()
            .all(|one| one.reached == Reached::TalkedThrough)
    );

    let before = day().pred_opt().expect("a day");
    assert!(
        library
            .locked_rounds(at.assessment, before)
            .expect("reads")
            .is_empty()
    );
    reopen(&mut library, at.round);
    remove(&mut library, at.round).expect("it is removed");
    assert!(
        library
            .locked_rounds(at.assessment, day())
            .expect("reads")
            .is_empty()
    );
}
