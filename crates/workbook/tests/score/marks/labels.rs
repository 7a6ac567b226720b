//! The labels of a spread, at their edges.

use pit_workbook::Sector;
use pit_workbook::Sector::{Civic, Other, Residents, Service, Vcse};
use pit_workbook::score::{Labels, Split};

use crate::built::{chain, default_chain};
use crate::marked::{Row, alike, first};

/// The labels of a room of one sector.
fn of(marks: &str) -> Labels {
    first(&default_chain(1), &[(Civic, marks)]).labels
}

fn of_room(rows: &[Row<'_>]) -> Labels {
    first(&default_chain(1), rows).labels
}

#[test]
fn a_room_is_split_from_a_d_of_thirty_five_hundredths() {
    // Lower median 2, so d is 2 × distance ÷ (20 × 4): 14 levels in all are 0.35, 13 are not.
    let exactly = format!("{} {}", alike("2", 13), alike("4", 7));
    let by_spread = Some(Split {
        by_spread: true,
        by_groups: false,
    });
    assert_eq!(of(&exactly).split, by_spread);
    let less = format!("{} {} 3", alike("2", 13), alike("4", 6));
    assert_eq!(of(&less).split, None);
}

#[test]
fn two_marks_are_never_split() {
    assert_eq!(of("0 4 d").split, None);
    assert!(of("0 4 4").split.is_some());
}

#[test]
fn a_room_is_split_where_two_groups_lie_half_the_scale_apart() {
    let rows = [(Civic, "3 3 3 3 3 3 3 3 3 3 3 3"), (Residents, "1 1 1")];
    assert_eq!(
        of_room(&rows).split,
        Some(Split {
            by_spread: false,
            by_groups: true
        })
    );
    let rows = [(Civic, "3 3 3 3 3 3 3 3 3 3 3 3"), (Residents, "2 2 2")];
    assert_eq!(of_room(&rows).split, None);
}

#[test]
fn a_group_with_too_few_level_marks_splits_nothing() {
    let rows = [(Civic, "3 3 3 3 3 3 3 3 3 3 3 3"), (Residents, "1 1 n")];
    assert_eq!(of_room(&rows).split, None);
}

#[test]
fn groups_that_may_not_be_shown_split_nothing() {
    let rows = [
        (Civic, "3 3 3 3 3 3 3 3 3 3 3 3"),
        (Service, "1 1 1"),
        (Residents, "2 . ."),
    ];
    assert_eq!(of_room(&rows).split, None);
}

#[test]
fn a_room_is_unknown_once_a_third_dont_know() {
    let unknown = of("3 3 3 3 d d n n")
        .unknown
        .expect("two of six don't know");
    assert_eq!(
        (unknown.dont_know, unknown.of, unknown.in_the_room),
        (2, 6, true)
    );
    assert_eq!(unknown.sides, vec![]);
    assert_eq!(
        of("3 3 3 3 3 d d").unknown,
        None,
        "two of seven are fewer than a third"
    );
    assert_eq!(of("3 d n n").unknown, None, "two marks are too few to say");
}

fn sides(rows: &[Row<'_>]) -> Vec<(Vec<Sector>, usize, usize)> {
    let sides = of_room(rows)
        .unknown
        .map(|unknown| unknown.sides)
        .unwrap_or_default();
    sides
        .into_iter()
        .map(|side| (side.sectors, side.dont_know, side.of))
        .collect()
}

#[test]
fn a_side_of_which_half_dont_know_is_named() {
    let many = alike("3", 12);
    let rows: [Row<'_>; 2] = [(Civic, &many), (Residents, "d d 3 3 n")];
    assert_eq!(sides(&rows), [(vec![Residents], 2, 4)]);
    let rows: [Row<'_>; 2] = [(Civic, &many), (Residents, "d d 3 3 3")];
    assert_eq!(sides(&rows), []);
    let rows: [Row<'_>; 2] = [(Civic, &many), (Residents, "d 3 n n")];
    assert_eq!(sides(&rows), [], "two of such marks are too few for a side");
}

#[test]
fn sides_pooled_together_are_named_together() {
    let rows = [(Civic, "3 3 3 3 3 3 3"), (Vcse, "d d"), (Other, "3")];
    assert_eq!(sides(&rows), [(vec![Vcse, Other], 2, 3)]);
}

#[test]
fn it_is_asked_whether_it_applies_once_three_and_a_third_of_all_say_no() {
    let asked = |marks| of(marks).does_it_apply.map(|a| (a.not_applicable, a.of));
    assert_eq!(asked("n n n 3 3 3 d d d"), Some((3, 9)));
    assert_eq!(asked("n n n 3 3 3 d d d d"), None);
    assert_eq!(asked("n n 3"), None, "two are too few");
}

#[test]
fn some_see_it_very_differently_from_five_marks_on_where_one_lies_half_the_scale_away() {
    assert!(of("3 3 3 3 3 3 1").some_see_it_very_differently);
    assert!(!of("3 3 3 3 3 3 2").some_see_it_very_differently);
    assert!(
        !of("3 3 3 1").some_see_it_very_differently,
        "four marks are too few"
    );
    let split = of("3 3 1 1 1");
    assert!(split.split.is_some() && !split.some_see_it_very_differently);
}

#[test]
fn low_and_agreed_is_two_levels_below_working_or_the_lowest_level() {
    assert!(of("1 1 1 2").low_and_agreed);
    assert!(!of("1 1 2 2").low_and_agreed, "the upper median is 2");
    assert!(!of("1 1 d").low_and_agreed, "two level marks are too few");
    assert!(!of("0 0 0 d d").low_and_agreed, "unknown comes first");
    let early = chain(1, 5, 1);
    let labels = |marks| first(&early, &[(Civic, marks)]).labels;
    assert!(
        labels("0 0 0").low_and_agreed,
        "the lowest level is low on any scale"
    );
    assert!(!labels("1 1 1").low_and_agreed, "that works");
}

#[test]
fn several_labels_hold_at_once() {
    let labels = of("0 0 4 4 d d d n n n n n");
    assert!(labels.split.is_some() && labels.unknown.is_some() && labels.does_it_apply.is_some());
}
