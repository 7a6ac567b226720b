//! Two sides of a seam, and the perception gap.

use pit_workbook::Sector::{Civic, Other, Residents, Service, Vcse};
use pit_workbook::score::{NoSide, PerceptionGap, TwoSides};
use pit_workbook::{Component, Segment, Workbook};

use crate::built::default_chain;
use crate::marked::{Row, score_of};

fn seam(component: Component, criteria: usize) -> Workbook {
    Workbook {
        component,
        ..default_chain(criteria)
    }
}

fn of(component: Component, rows: &[Row<'_>]) -> TwoSides {
    let criteria = rows[0].1.split_whitespace().next().map_or(0, str::len);
    score_of(&seam(component, criteria), rows)
        .two_sides
        .expect("it is a seam")
}

fn differences(two_sides: &TwoSides) -> Vec<Option<i64>> {
    two_sides
        .criteria
        .iter()
        .map(|criterion| criterion.difference)
        .collect()
}

#[test]
fn the_first_named_side_minus_the_second() {
    let rows = [
        (Civic, "31 31 31"),
        (Service, "23 23 23"),
        (Residents, "12 12 12"),
    ];
    let expected = [
        (
            Component::CivicCommunity,
            [Segment::Civic, Segment::Community],
            [2, -1],
        ),
        (
            Component::CommunityService,
            [Segment::Community, Segment::Service],
            [-1, -1],
        ),
        (
            Component::CivicService,
            [Segment::Civic, Segment::Service],
            [1, -2],
        ),
    ];
    for (component, names, apart) in expected {
        let two_sides = of(component, &rows);
        assert_eq!([two_sides.first, two_sides.second], names);
        assert_eq!(differences(&two_sides), apart.map(Some));
    }
}

#[test]
fn the_perception_gap_counts_what_lies_wide_apart_and_in_which_direction() {
    // c1 and c2: the council further on by 2; c3: residents, by 2; c4 to c7 by 1 at most; c8: no side.
    let rows = [
        (Civic, "3413323d 3413323d 3413323d"),
        (Residents, "12323333 12323333 12323333"),
    ];
    let two_sides = of(Component::CivicCommunity, &rows);
    let gap = PerceptionGap {
        wide: 3,
        of: 7,
        first_further_on: 2,
        second_further_on: 1,
    };
    assert_eq!(two_sides.perception_gap, gap);
    let further_on: Vec<_> = two_sides.criteria.iter().map(|c| c.further_on).collect();
    assert_eq!(
        further_on[..4],
        [
            Some(Segment::Civic),
            Some(Segment::Civic),
            Some(Segment::Community),
            Some(Segment::Civic)
        ]
    );
    assert_eq!(further_on[4], None, "they are level");
    let wide: Vec<_> = two_sides.criteria.iter().map(|c| c.wide).collect();
    assert_eq!(wide, [true, true, true, false, false, false, false, false]);
}

#[test]
fn the_community_side_is_vcse_and_residents_together() {
    let rows = [(Civic, "3 3 3"), (Vcse, "1 1 1"), (Residents, "2 2 2 2")];
    let two_sides = of(Component::CivicCommunity, &rows);
    let second = two_sides.criteria[0].second.lower_median.as_ref();
    assert_eq!(second.expect("seven marks are enough").mark, 2);
    let pooled = [(Civic, "3 3 3"), (Vcse, "1 1"), (Residents, "1")];
    assert_eq!(
        differences(&of(Component::CivicCommunity, &pooled)),
        [Some(2)]
    );
}

#[test]
fn a_side_pooled_with_others_is_not_read() {
    let rows = [
        (Civic, "3 3 3"),
        (Service, "3 3 3"),
        (Vcse, "1 1 1 1"),
        (Other, "0"),
    ];
    let two_sides = of(Component::CivicCommunity, &rows);
    let pooled = &of(Component::CivicService, &rows);
    // The one other joins the council, the first of the smallest.
    assert_eq!(
        pooled.criteria[0].first.absent,
        Some(NoSide::PooledWithOthers)
    );
    assert_eq!(pooled.criteria[0].second.absent, None);
    assert_eq!(differences(&two_sides), [None]);
    assert_eq!(
        two_sides.perception_gap,
        PerceptionGap {
            wide: 0,
            of: 0,
            first_further_on: 0,
            second_further_on: 0
        }
    );
}

#[test]
fn a_pool_that_no_side_is_in_does_not_matter() {
    let rows = [
        (Civic, "3 3 3"),
        (Service, "0 0"),
        (Residents, "1 1 1"),
        (Other, "0 0"),
    ];
    assert_eq!(
        differences(&of(Component::CivicCommunity, &rows)),
        [Some(2)]
    );
}

#[test]
fn a_side_with_too_few_level_marks_is_not_read() {
    let rows = [(Civic, "3 3 d"), (Service, "1 1 1")];
    let two_sides = of(Component::CivicService, &rows);
    let criterion = &two_sides.criteria[0];
    assert_eq!(criterion.first.absent, Some(NoSide::TooFewLevelMarks));
    assert_eq!(
        criterion
            .second
            .lower_median
            .as_ref()
            .expect("three are enough")
            .mark,
        1
    );
    assert_eq!(
        (criterion.difference, criterion.further_on, criterion.wide),
        (None, None, false)
    );
}

#[test]
fn a_criterion_that_is_not_shown_in_groups_has_no_sides() {
    let rows = [(Civic, "3 3 3"), (Service, "1 1 ."), (Residents, "2 2 2")];
    let criterion = &of(Component::CivicService, &rows).criteria[0];
    assert_eq!(criterion.first.absent, Some(NoSide::NotInGroups));
    assert_eq!(criterion.second.absent, Some(NoSide::NotInGroups));
}

#[test]
fn only_a_seam_has_two_sides() {
    let rows = [(Civic, "3 3 3"), (Service, "1 1 1")];
    for component in [
        Component::Planning,
        Component::Civic,
        Component::Service,
        Component::QuickScan,
    ] {
        assert_eq!(score_of(&seam(component, 1), &rows).two_sides, None);
    }
}

#[test]
fn a_seam_that_one_side_alone_has_marked_names_that_side() {
    let only = |component, rows: &[Row<'_>]| score_of(&seam(component, 2), rows).marked_by_one_side;
    let council = (Civic, "33 2. ..");
    let unasked = (Residents, ".. .. ..");
    for rows in [
        &[council][..],
        &[council, unasked],
        &[council, (Service, "11 11 11")],
    ] {
        assert_eq!(only(Component::CivicCommunity, rows), Some(Segment::Civic));
    }
    let volunteers = (Vcse, ".. .. d.");
    let one_word = only(Component::CivicCommunity, &[unasked, volunteers]);
    assert_eq!(one_word, Some(Segment::Community), "a don't know is a mark");
    assert_eq!(
        only(Component::CivicCommunity, &[council, volunteers]),
        None
    );
    assert_eq!(only(Component::CivicCommunity, &[unasked]), None, "neither");
    assert_eq!(only(Component::Planning, &[council]), None, "no seam");
}
