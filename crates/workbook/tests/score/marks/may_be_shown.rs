//! What may be shown of one criterion: groups, the whole room, or only that marks are in.

use std::collections::BTreeMap;

use pit_workbook::Sector::{Civic, Other, Residents, Service, Vcse};
use pit_workbook::score::{Answers, MayBeShown, SmallestGroup, may_be_shown, score_marks};

use crate::built::default_chain;
use crate::marked::{Row, first, room, score_of};

const THREE_GROUPS: &[Row<'_>] = &[
    (Civic, "3 3 3 3"),
    (Service, "1 2 d n"),
    (Residents, "0 1 1"),
];

#[test]
fn groups_with_enough_marks_of_any_kind_are_shown_apart() {
    let criterion = first(&default_chain(1), THREE_GROUPS);
    assert_eq!(criterion.shown, MayBeShown::Groups);
    let told: Vec<_> = criterion
        .groups
        .iter()
        .map(|group| {
            (
                group.sectors.as_slice(),
                group.spread.n,
                group.spread.dont_know,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (&[Civic][..], 4, 0),
            (&[Service], 2, 1),
            (&[Residents], 3, 0)
        ]
    );
    assert_eq!(criterion.room.expect("all may be shown").n, 9);
}

#[test]
fn one_group_with_too_few_marks_hides_every_group() {
    let rows = [
        (Civic, "3 3 3 3"),
        (Service, "1 2 d n"),
        (Residents, "0 1 ."),
    ];
    let criterion = first(&default_chain(1), &rows);
    assert_eq!(criterion.shown, MayBeShown::WholeRoom);
    assert_eq!(criterion.groups, vec![]);
    assert_eq!(criterion.room.expect("the room may be shown").n, 8);
}

#[test]
fn a_group_without_any_mark_hides_no_other() {
    let rows = [
        (Civic, "3 3 3 3"),
        (Service, "1 2 d n"),
        (Residents, ". . ."),
    ];
    let criterion = first(&default_chain(1), &rows);
    assert_eq!(criterion.shown, MayBeShown::Groups);
    assert_eq!(
        criterion.groups.len(),
        2,
        "a group that said nothing has no row"
    );
}

#[test]
fn below_the_smallest_group_only_that_marks_are_in_is_told() {
    let workbook = default_chain(2);
    let score = score_of(&workbook, &[(Civic, "3. 3. .. .."), (Service, ".. .. ..")]);
    let criterion = &score.criteria[0];
    assert_eq!(criterion.shown, MayBeShown::MarksAreIn);
    assert_eq!(
        (&criterion.room, &criterion.groups, &criterion.offered),
        (&None, &vec![], &None)
    );
    assert_eq!(criterion.labels, Default::default());
    assert_eq!(score.criteria[1].shown, MayBeShown::NoMarks);
}

#[test]
fn a_criterion_asked_of_one_side_is_shown_for_that_side() {
    let mut workbook = default_chain(1);
    workbook.criteria[0].asked_of = Some(vec![Residents]);
    let criterion = first(&workbook, THREE_GROUPS);
    assert_eq!(criterion.shown, MayBeShown::Groups);
    assert_eq!(criterion.groups.len(), 1);
    assert_eq!(criterion.room.expect("three marks may be shown").n, 3);
    assert_eq!(criterion.asked_of, Some(vec![Residents]));
}

#[test]
fn a_pool_with_one_of_its_sectors_asked_still_needs_enough_marks() {
    let mut workbook = default_chain(1);
    let rows = [(Civic, "3 3 3 3"), (Vcse, "1 2"), (Other, "0 0")];
    workbook.criteria[0].asked_of = Some(vec![Civic, Vcse]);
    assert_eq!(first(&workbook, &rows).shown, MayBeShown::WholeRoom);
    workbook.criteria[0].asked_of = None;
    assert_eq!(first(&workbook, &rows).shown, MayBeShown::Groups);
}

#[test]
fn a_raised_smallest_group_hides_more() {
    let workbook = default_chain(1);
    let marks = room(&workbook, THREE_GROUPS);
    let shown = |size| {
        let smallest = SmallestGroup::new(size).expect("it is enough");
        score_marks(&marks, &Answers::none(&workbook), smallest).criteria[0].shown
    };
    assert_eq!(shown(3), MayBeShown::Groups);
    assert_eq!(
        shown(4),
        MayBeShown::Groups,
        "service, and civic and residents together"
    );
    assert_eq!(shown(5), MayBeShown::WholeRoom);
    assert_eq!(shown(12), MayBeShown::MarksAreIn);
}

#[test]
fn a_room_of_one_sector_is_shown_as_a_whole() {
    let criterion = first(&default_chain(1), &[(Civic, "3 3 1 0")]);
    assert_eq!(criterion.shown, MayBeShown::WholeRoom);
    assert!(criterion.room.is_some());
    let groups = score_of(&default_chain(1), &[(Civic, "3 3 1 0")]).groups;
    let marks = BTreeMap::from([(Civic, 4)]);
    assert_eq!(may_be_shown(&groups, &marks), MayBeShown::WholeRoom);
}
