//! Spread: the figures that the labels rest on.

use pit_workbook::Sector::{Civic, Service};
use pit_workbook::score::{Fraction, Spread, spread};

use crate::built::default_chain;
use crate::marked::{first, tally};

fn of(signs: &str) -> Spread {
    spread(&tally(signs), &default_chain(1).scale)
}

#[test]
fn lowest_medians_and_highest_are_those_of_the_level_marks() {
    let spread = of("4d13nn30d");
    let marks = [
        &spread.lowest,
        &spread.lower_median,
        &spread.upper_median,
        &spread.highest,
    ];
    assert_eq!(
        marks.map(|level| level.as_ref().expect("there are level marks").mark),
        [0, 3, 3, 4]
    );
    assert_eq!(
        (spread.n, spread.dont_know, spread.not_applicable),
        (5, 2, 2)
    );
    let at: Vec<_> = spread
        .levels
        .iter()
        .map(|at| (at.level.mark, at.count))
        .collect();
    assert_eq!(at, [(0, 1), (1, 1), (2, 0), (3, 2), (4, 1)]);
}

#[test]
fn an_even_number_of_marks_has_two_medians() {
    let spread = of("0134");
    let medians = [spread.lower_median, spread.upper_median];
    assert_eq!(
        medians.map(|level| level.expect("there are level marks").mark),
        [1, 3]
    );
}

#[test]
fn d_is_the_mean_distance_from_the_lower_median_in_halves_of_the_scale() {
    let d = |signs| of(signs).d.expect("there are level marks");
    let fraction = |n, of| Fraction::new(n, of).expect("it is a fraction");
    assert_eq!(d("3333"), fraction(0, 1));
    assert_eq!(d("04"), fraction(1, 1));
    assert_eq!(d("0012"), fraction(3, 8));
    assert_eq!(
        d("0d4nn"),
        fraction(1, 1),
        "only level marks have a distance"
    );
    assert_eq!(d("1123334"), fraction(6, 14));
}

#[test]
fn without_a_level_mark_there_is_no_level_and_no_d() {
    let spread = of("ddn");
    assert_eq!(
        (spread.n, spread.dont_know, spread.not_applicable),
        (0, 2, 1)
    );
    assert_eq!((spread.lowest, spread.lower_median), (None, None));
    assert_eq!(
        (spread.upper_median, spread.highest, spread.d),
        (None, None, None)
    );
}

#[test]
fn each_group_has_its_own_spread_beside_the_whole_room() {
    let criterion = first(&default_chain(1), &[(Civic, "3 3 4"), (Service, "0 1 d")]);
    let groups: Vec<_> = criterion
        .groups
        .iter()
        .map(|group| (group.spread.n, group.spread.d, group.spread.dont_know))
        .collect();
    assert_eq!(
        groups,
        [(3, Fraction::new(1, 6), 0), (2, Fraction::new(1, 4), 1)]
    );
    assert_eq!(criterion.room.expect("six marks may be shown").n, 5);
}
