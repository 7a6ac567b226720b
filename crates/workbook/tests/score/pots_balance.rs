//! POTS balance: each side read on its own, lopsided, weak trunk, and no headline while a side is
//! not read.

use pit_workbook::score::{
    CoverageState, PotsBalance, SideState, Withheld, headline, pots_balance, weakest_links,
};
use pit_workbook::{Component, Side, Workbook};

use crate::built::{answers, default_chain, pots};

fn of(said: &str) -> PotsBalance {
    pots_balance(&answers(&pots(), said)).expect("it is the tree")
}

#[test]
fn five_blanks_on_the_people_side_leave_no_headline() {
    let workbook = pots();
    let answers = answers(&workbook, "3 3 3 3 3  . . . . .  3 3 3");
    let headline = headline(&answers);
    assert_eq!(
        headline.coverage.state,
        CoverageState::Provisional,
        "8 of 13 would be enough"
    );
    assert_eq!(
        headline.withheld,
        Some(Withheld::SidesNotRead {
            sides: vec![Side::People]
        })
    );
    assert_eq!((headline.score, headline.bounds), (None, None));
    assert_eq!(headline.weakest_level, None);
    assert_eq!(headline.strip[3].count, 8, "counts and strip remain");

    let balance = pots_balance(&answers).expect("it is the tree");
    assert_eq!(balance.people.state, SideState::NotEnoughAnswered);
    assert_eq!((balance.people.scored, balance.people.elements), (0, 5));
    assert_eq!(balance.service.score.expect("it is read").working, 5);
    assert_eq!((balance.lopsided, balance.weak_trunk), (None, None));
    assert!(weakest_links(&answers).is_some());
}

#[test]
fn a_side_is_read_with_four_of_its_five_and_the_trunk_with_two_of_its_three() {
    let balance = of("1 2 3 4 .  1 2 3 . d  3 0 .");
    assert_eq!(balance.service.state, SideState::Read);
    assert_eq!((balance.people.scored, balance.people.needed), (3, 4));
    assert_eq!(balance.people.state, SideState::NotEnoughAnswered);
    assert_eq!(balance.people.score, None);
    assert_eq!(balance.people.weakest_level, None);
    assert_eq!(balance.people.lower_median, None);
    assert_eq!(
        (balance.trunk.state, balance.trunk.needed),
        (SideState::Read, 2)
    );
    assert_eq!(
        of("3 3 3 3 3  3 3 3 3 3  3 . .").trunk.state,
        SideState::NotEnoughAnswered
    );
}

#[test]
fn each_side_has_its_own_score_weakest_level_and_lower_median() {
    let balance = of("1 3 4 2 .  0 0 3 3 3  4 2 3");
    let service = &balance.service;
    let score = service.score.expect("it is read");
    assert_eq!((score.working, score.scored), (2, 4));
    assert_eq!(service.weakest_level.as_ref().expect("it is read").id, "l1");
    assert_eq!(service.lower_median.as_ref().expect("it is read").id, "l2");
    assert_eq!(
        balance.people.lower_median.as_ref().expect("it is read").id,
        "l3"
    );
    assert_eq!(
        balance.trunk.lower_median.as_ref().expect("it is read").id,
        "l3"
    );
}

#[test]
fn an_element_that_is_not_applicable_is_not_scored_on_its_side() {
    assert_eq!(
        of("3 3 3 n n  3 3 3 3 3  3 3 3").service.state,
        SideState::NotEnoughAnswered
    );
    assert_eq!(
        of("3 3 3 3 n  3 3 3 3 3  3 3 3").service.state,
        SideState::Read
    );
}

#[test]
fn three_more_working_on_one_side_is_lopsided_and_two_more_is_not() {
    let by_three = of("3 3 3 2 2  2 2 2 2 2  3 3 3");
    assert_eq!(
        (by_three.working_difference, by_three.median_difference),
        (Some(3), Some(1))
    );
    assert_eq!(by_three.lopsided, Some(true));
    let by_two = of("2 2 2 2 2  3 3 2 2 2  3 3 3");
    assert_eq!(
        (by_two.working_difference, by_two.median_difference),
        (Some(-2), Some(0))
    );
    assert_eq!(by_two.lopsided, Some(false));
}

#[test]
fn lower_medians_two_levels_apart_are_lopsided_even_where_nothing_works() {
    let balance = of("0 0 0 0 0  2 2 2 0 0  3 3 3");
    assert_eq!(
        (balance.working_difference, balance.median_difference),
        (Some(0), Some(-2))
    );
    assert_eq!(balance.lopsided, Some(true));
}

#[test]
fn the_trunk_is_weak_where_none_of_it_works_while_half_of_each_side_does() {
    assert_eq!(of("3 3 0 0 .  3 3 3 0 0  2 2 2").weak_trunk, Some(true));
    assert_eq!(of("3 3 0 0 .  3 3 3 0 0  2 2 3").weak_trunk, Some(false));
    assert_eq!(
        of("3 3 0 0 0  3 3 3 0 0  2 2 2").weak_trunk,
        Some(false),
        "2 of 5 is not half"
    );
    assert_eq!(of("3 3 3 3 3  3 3 3 3 3  2 . .").weak_trunk, None);
}

#[test]
fn several_parts_not_read_are_all_named() {
    let workbook = pots();
    let headline = headline(&answers(&workbook, "3 3 3 . .  3 3 3 3 3  3 . ."));
    let sides = vec![Side::Service, Side::Trunk];
    assert_eq!(headline.withheld, Some(Withheld::SidesNotRead { sides }));
    assert_eq!(headline.score, None);
}

#[test]
fn with_every_part_read_there_is_a_headline() {
    let workbook = pots();
    let headline = headline(&answers(&workbook, "3 3 3 3 .  2 3 3 3 d  3 3 ."));
    assert_eq!(headline.withheld, None);
    assert_eq!(headline.score.expect("it is given").working, 9);
}

#[test]
fn other_workbooks_have_no_balance() {
    let planning = default_chain(13);
    assert_eq!(pots_balance(&answers(&planning, "3 3 3")), None);
    let without_sides = Workbook {
        component: Component::Service,
        ..default_chain(13)
    };
    assert_eq!(pots_balance(&answers(&without_sides, "3 3 3")), None);
    let seven = answers(&without_sides, "3 3 3 3 3 3 3");
    assert_eq!(headline(&seven).withheld, None);
}
