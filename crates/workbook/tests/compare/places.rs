//! Places within a larger one, by example.

use pit_workbook::compare::{LeftOut, StandsBeside, beside, roll_up};

use crate::built::{answers, default_chain};

#[test]
fn the_children_are_a_small_distribution_and_never_an_average() {
    let workbook = default_chain(3);
    let children = ["1 3 d", "2 3 n", "4 . .", "1 2 0"];
    let children = children.map(|said| answers(&workbook, said));
    let rolled = roll_up(&workbook, &children);
    assert_eq!(rolled.children, 4);

    let first = &rolled.criteria[0];
    let levels = first.levels.as_ref().expect("all four are scored");
    let marks = [&levels.lowest, &levels.lower_median, &levels.highest].map(|level| level.mark);
    assert_eq!((marks, levels.n), ([1, 1, 4], 4));
    assert_eq!(levels.at_level, [0, 2, 1, 0, 1]);
    assert!(first.weak_in_most, "three of four stand below working");

    let second = &rolled.criteria[1];
    assert!(!second.weak_in_most, "one of three does");
    assert_eq!(second.unanswered, 1);

    let third = &rolled.criteria[2];
    assert_eq!(
        (third.dont_know, third.not_applicable, third.unanswered),
        (1, 1, 1)
    );
    assert!(!third.weak_in_most, "one child is not most of them");
}

#[test]
fn half_is_not_most() {
    let workbook = default_chain(1);
    let children = ["1", "1", "3", "3"].map(|said| answers(&workbook, said));
    assert!(!roll_up(&workbook, &children).criteria[0].weak_in_most);
}

#[test]
fn a_child_that_answered_another_wording_is_left_out_and_counted() {
    let workbook = default_chain(1);
    let mut other = default_chain(1);
    other.criteria[0].meaning.number = 2;
    let children = [answers(&workbook, "3"), answers(&other, "0")];
    let at = &roll_up(&workbook, &children).criteria[0];
    let levels = at.levels.as_ref().expect("one child compares");
    assert_eq!((levels.n, levels.lowest.mark), (1, 3));
    assert_eq!((at.not_comparable, at.unanswered), (1, 0));
}

#[test]
fn places_stand_side_by_side_in_the_order_given_and_what_cannot_is_left_out() {
    let workbook = default_chain(2);
    let mut reworded = default_chain(2);
    reworded.criteria[0].meaning.number = 2;
    let mut other_scale = default_chain(2);
    other_scale.scale.working = other_scale.scale.levels[2].id.clone();
    let shorter = default_chain(1);
    let places = [
        answers(&workbook, "4 n"),
        answers(&reworded, "0 1"),
        answers(&other_scale, "3 3"),
        answers(&shorter, "2"),
        answers(&workbook, "1 d"),
    ];
    let said = |place: &StandsBeside| match place {
        StandsBeside::Level { level } => level.mark.to_string(),
        StandsBeside::Not { why } => format!("{why:?}"),
        StandsBeside::LeftOut { why } => format!("left out: {why:?}"),
    };
    let told: Vec<Vec<String>> = beside(&workbook, &places)
        .iter()
        .map(|one| one.places.iter().map(said).collect())
        .collect();
    let out = |why: LeftOut| format!("left out: {why:?}");
    let scale = out(LeftOut::Scale);
    assert_eq!(
        told[0],
        ["4", &out(LeftOut::Wording), &scale, "2", "1"],
        "the lowest level doesn't move a place"
    );
    assert_eq!(
        told[1],
        [
            "NotApplicable",
            "1",
            &scale,
            &out(LeftOut::NotAsked),
            "DontKnow"
        ]
    );
}
