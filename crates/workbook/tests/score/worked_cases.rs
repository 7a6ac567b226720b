//! The worked cases of the method, each in numbers.

use std::collections::BTreeMap;

use pit_workbook::Sector::{Civic, Other, Residents, Service, Vcse};
use pit_workbook::score::{
    AgendaClass, Fraction, SmallestGroup, Withheld, groups, headline, robust_weakest_link,
};

use crate::built::{answers, default_chain, pots};
use crate::marked::{alike, first, score_of};

#[test]
fn one_0_beside_seven_3s_is_seen_very_differently_by_some_and_no_split() {
    let criterion = first(&default_chain(1), &[(Civic, "0 3 3 3 3 3 3 3")]);
    assert!(criterion.labels.some_see_it_very_differently);
    assert_eq!(criterion.labels.split, None);
    let room = criterion.room.expect("eight marks may be shown");
    assert_eq!(room.d, Fraction::new(3, 16));
}

#[test]
fn four_1s_and_four_3s_are_a_split_with_d_of_one_half() {
    let criterion = first(&default_chain(1), &[(Civic, "1 1 1 1 3 3 3 3")]);
    let split = criterion.labels.split.expect("it is split");
    assert!(split.by_spread && !split.by_groups);
    let room = criterion.room.expect("eight marks may be shown");
    assert_eq!(room.d, Fraction::new(1, 2));
    assert_eq!(room.lower_median.expect("there are marks").mark, 1);
    assert!(
        !criterion.labels.some_see_it_very_differently,
        "that is for rooms that agree"
    );
}

#[test]
fn twenty_two_0s_stand_in_the_agenda_before_twenty_one_2s_and_a_0() {
    let workbook = default_chain(2);
    // The second criterion has the worst news, which all share; the first has the disagreement.
    let marks = format!("{} 00", alike("20", 21));
    let score = score_of(&workbook, &[(Civic, &marks)]);
    let agenda: Vec<_> = score
        .agenda
        .iter()
        .map(|entry| (entry.criterion.id.as_str(), entry.class))
        .collect();
    assert_eq!(
        agenda,
        [
            ("c2", AgendaClass::LowAndAgreed),
            ("c1", AgendaClass::TheRest)
        ]
    );
}

#[test]
fn council_8_nhs_8_vcse_5_and_other_1_show_three_groups_the_last_vcse_and_other_together() {
    let seats = BTreeMap::from([(Civic, 8), (Service, 8), (Vcse, 5), (Other, 1)]);
    let groups = groups(&seats, SmallestGroup::default());
    let shown: Vec<_> = groups
        .apart
        .iter()
        .map(|group| (group.sectors.as_slice(), group.seats))
        .collect();
    assert_eq!(
        shown,
        [(&[Civic][..], 8), (&[Service], 8), (&[Vcse, Other], 6)]
    );
    assert!(groups.apart[2].pooled);
}

#[test]
fn council_10_nhs_10_vcse_1_and_other_1_pool_the_council_in() {
    let seats = BTreeMap::from([(Civic, 10), (Service, 10), (Vcse, 1), (Other, 1)]);
    let groups = groups(&seats, SmallestGroup::default());
    let shown: Vec<_> = groups
        .apart
        .iter()
        .map(|group| (group.sectors.as_slice(), group.seats))
        .collect();
    assert_eq!(shown, [(&[Service][..], 10), (&[Civic, Vcse, Other], 12)]);
}

#[test]
fn sixteen_3s_and_six_residents_who_dont_know_are_unknown_and_the_side_is_named() {
    let (threes, unknowns) = (alike("3", 8), alike("d", 6));
    let rows = [
        (Civic, threes.as_str()),
        (Service, &threes),
        (Residents, &unknowns),
    ];
    let criterion = first(&default_chain(1), &rows);
    let unknown = criterion.labels.unknown.expect("it is unknown");
    assert_eq!((unknown.dont_know, unknown.of), (6, 22));
    assert!(
        !unknown.in_the_room,
        "six are fewer than a third of twenty-two"
    );
    let sides: Vec<_> = unknown
        .sides
        .iter()
        .map(|s| (s.sectors.as_slice(), s.dont_know, s.of))
        .collect();
    assert_eq!(sides, [(&[Residents][..], 6, 6)]);
    assert_eq!(criterion.offered, None);
}

#[test]
fn ten_3s_two_1s_and_a_0_give_the_0_as_certainly_weakest() {
    let workbook = default_chain(13);
    let robust = robust_weakest_link(&answers(&workbook, "3 3 3 3 3 3 3 3 3 3 1 1 0"))
        .expect("it is a chain");
    let certainly: Vec<_> = robust
        .certainly_weakest
        .iter()
        .map(|c| c.criterion.id.as_str())
        .collect();
    assert_eq!(certainly, ["c13"]);
    assert_eq!(robust.possibly_weakest, robust.certainly_weakest);
    assert_eq!((robust.agreed, robust.open), (13, 0));
}

#[test]
fn five_blanks_on_the_people_side_leave_pots_without_a_headline() {
    let workbook = pots();
    let headline = headline(&answers(&workbook, "3 3 3 3 3  . . . . .  3 3 3"));
    let people = vec![pit_workbook::Side::People];
    assert_eq!(
        headline.withheld,
        Some(Withheld::SidesNotRead { sides: people })
    );
    assert_eq!((headline.score, headline.weakest_level), (None, None));
}

/// The table of worked cases in the method names each of these tests, and no other.
#[test]
fn the_method_tells_every_worked_case() {
    let method = include_str!("../../../../docs/method.md");
    let told: Vec<&str> = method
        .lines()
        .filter_map(|line| line.strip_suffix("` |")?.rsplit_once('`'))
        .map(|(_, name)| name)
        .collect();
    let this = include_str!("worked_cases.rs").replace("\r\n", "\n");
    let tests: Vec<&str> = this
        .split("#[test]\nfn ")
        .skip(1)
        .filter_map(|test| Some(test.split_once('(')?.0))
        .filter(|name| *name != "the_method_tells_every_worked_case")
        .collect();
    assert_eq!(
        told, tests,
        "docs/method.md and this file, in the same order"
    );
}
