//! What the marks offer: a lower median to choose, and a list to take over in one step.

use pit_workbook::Sector::Civic;
use pit_workbook::score::{SmallestGroup, score_marks};

use crate::built::{answers, default_chain};
use crate::marked::{first, room, score_of};

fn offered(marks: &str) -> Option<u8> {
    first(&default_chain(1), &[(Civic, marks)])
        .offered
        .map(|level| level.mark)
}

/// The marks at which the first criterion may be taken.
fn taken(marks: &str) -> Vec<u8> {
    let score = score_of(&default_chain(1), &[(Civic, marks)]);
    score
        .may_be_taken
        .iter()
        .map(|taken| taken.level.mark)
        .collect()
}

#[test]
fn three_level_marks_offer_their_lower_median() {
    assert_eq!(offered("1 2 4"), Some(2));
    assert_eq!(offered("1 2 3 4"), Some(2));
    assert_eq!(offered("1 2 n n"), None);
}

#[test]
fn a_split_room_is_offered_its_median_and_an_unknown_one_is_not() {
    assert_eq!(offered("1 1 1 3 3"), Some(1));
    assert_eq!(offered("3 3 3 3 d d"), None);
}

#[test]
fn five_level_marks_that_are_neither_split_nor_unknown_may_be_taken() {
    assert_eq!(taken("3 3 2 3 4"), [3]);
    assert_eq!(taken("3 3 3 3 n"), Vec::<u8>::new(), "four are too few");
    assert_eq!(taken("1 1 1 3 3"), Vec::<u8>::new(), "it is split");
    assert_eq!(taken("3 3 3 3 3 d d d"), Vec::<u8>::new(), "it is unknown");
}

#[test]
fn what_a_person_has_answered_is_not_on_the_list() {
    let workbook = default_chain(5);
    let marks = room(&workbook, &[(Civic, "33333 33333 33333 33333 22222")]);
    let score = score_marks(
        &marks,
        &answers(&workbook, "1 d n . ."),
        SmallestGroup::default(),
    );
    let listed: Vec<_> = score
        .may_be_taken
        .iter()
        .map(|t| t.criterion.id.as_str())
        .collect();
    assert_eq!(listed, ["c4", "c5"]);
    assert!(
        score.criteria.iter().all(|c| c.offered.is_some()),
        "the marks stand beside the answer"
    );
}

#[test]
fn marks_that_may_not_be_shown_offer_nothing() {
    let workbook = default_chain(1);
    let marks = room(&workbook, &[(Civic, "3 3 3 3 3")]);
    let six = SmallestGroup::new(6).expect("it is enough");
    let score = score_marks(&marks, &answers(&workbook, "."), six);
    assert_eq!(
        (&score.criteria[0].offered, score.may_be_taken),
        (&None, vec![])
    );
}
