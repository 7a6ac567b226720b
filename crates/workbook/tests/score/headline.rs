//! The headline: counts, coverage, strip, weakest level, score, bounds, medians.

use pit_workbook::score::{Counts, CoverageState, Headline, Withheld, headline};
use pit_workbook::{Component, Reading, Workbook};

use crate::built::{answers, default_chain, menu};

fn of(workbook: &Workbook, said: &str) -> Headline {
    headline(&answers(workbook, said))
}

/// Whether there are only counts and a strip.
fn is_withheld(headline: &Headline) -> bool {
    assert_eq!(headline.withheld.is_some(), headline.score.is_none());
    assert_eq!(headline.withheld.is_some(), headline.bounds.is_none());
    assert_eq!(headline.withheld.is_some(), headline.median_level.is_none());
    headline.withheld.is_some()
}

#[test]
fn six_to_nine_of_twelve_work() {
    let workbook = default_chain(14);
    let headline = of(&workbook, "3 3 4 m3 m4 3  0 1 2  d . .  n n");
    assert_eq!(
        headline.counts,
        Counts {
            applicable: 12,
            scored: 9,
            from_marks: 2,
            dont_know: 1,
            unanswered: 2,
            not_applicable: 2
        }
    );
    assert_eq!(headline.coverage.state, CoverageState::Provisional);
    assert_eq!(
        (headline.coverage.scored, headline.coverage.applicable),
        (9, 12)
    );
    let score = headline.score.expect("enough is answered");
    assert_eq!((score.working, score.scored), (6, 9));
    let bounds = headline.bounds.expect("enough is answered");
    assert_eq!((bounds.low, bounds.high, bounds.applicable), (6, 9, 12));
    assert_eq!(headline.weakest_level.expect("a chain has one").id, "l0");
}

#[test]
fn the_strip_counts_each_level_and_what_was_taken_from_the_marks() {
    let headline = of(&default_chain(6), "3 m3 m0 4 3 d");
    let strip: Vec<_> = headline
        .strip
        .iter()
        .map(|level| {
            (
                level.level.id.as_str(),
                level.working,
                level.count,
                level.from_marks,
            )
        })
        .collect();
    assert_eq!(
        strip,
        [
            ("l0", false, 1, 1),
            ("l1", false, 0, 0),
            ("l2", false, 0, 0),
            ("l3", true, 3, 1),
            ("l4", true, 1, 0)
        ]
    );
}

#[test]
fn all_that_applies_is_full_coverage() {
    let headline = of(&default_chain(4), "1 2 3 n");
    assert_eq!(headline.coverage.state, CoverageState::Full);
    assert!(!is_withheld(&headline));
}

#[test]
fn exactly_half_is_enough_and_one_less_is_not() {
    let workbook = default_chain(8);
    assert_eq!(
        of(&workbook, "1 2 3 4 . . . d").coverage.state,
        CoverageState::Provisional
    );
    let headline = of(&workbook, "1 2 3 . . . . d");
    assert_eq!(headline.coverage.state, CoverageState::NotEnoughAnswered);
    assert_eq!(headline.withheld, Some(Withheld::NotEnoughAnswered));
    assert!(is_withheld(&headline));
    assert_eq!(headline.weakest_level, None);
    assert_eq!(
        headline
            .strip
            .iter()
            .map(|level| level.count)
            .sum::<usize>(),
        3
    );
}

#[test]
fn two_scored_are_too_few_even_where_only_two_apply() {
    let headline = of(&default_chain(4), "3 3 n n");
    assert_eq!(headline.coverage.state, CoverageState::NotEnoughAnswered);
    assert!(is_withheld(&headline));
}

#[test]
fn three_of_three_are_enough() {
    assert!(!is_withheld(&of(&default_chain(3), "0 0 0")));
}

#[test]
fn where_nothing_applies_there_is_no_headline_and_no_division() {
    for said in ["n n n n", ""] {
        let workbook = default_chain(said.len().div_ceil(2));
        let headline = of(&workbook, said);
        assert_eq!(headline.coverage.applicable, 0);
        assert_eq!(headline.coverage.state, CoverageState::NotEnoughAnswered);
        assert!(is_withheld(&headline));
    }
}

#[test]
fn no_answer_is_never_the_lowest_level() {
    let headline = of(&default_chain(5), "2 2 3 . d");
    assert_eq!(headline.weakest_level.expect("a chain has one").id, "l2");
    assert_eq!(headline.strip[0].count, 0);
}

#[test]
fn both_medians_are_told_and_differ_for_an_even_number_only() {
    let workbook = default_chain(5);
    let median = |said| {
        let median = of(&workbook, said)
            .median_level
            .expect("enough is answered");
        (median.lower.mark, median.upper.mark)
    };
    assert_eq!(median("4 0 1 3 ."), (1, 3));
    assert_eq!(median("4 0 1 3 2"), (2, 2));
    assert_eq!(median("2 2 2 2 d"), (2, 2));
}

#[test]
fn a_menu_has_a_headline_without_a_weakest_level() {
    let headline = of(&menu(4), "0 3 3 4");
    assert!(!is_withheld(&headline));
    assert_eq!(headline.weakest_level, None);
    assert_eq!(headline.score.expect("enough is answered").working, 3);
}

#[test]
fn the_quick_scan_never_has_a_headline() {
    for reading in [Reading::Menu, Reading::Chain] {
        let workbook = Workbook {
            component: Component::QuickScan,
            reading,
            ..default_chain(7)
        };
        for said in ["3 3 3 3 3 3 3", ""] {
            let headline = of(&workbook, said);
            assert_eq!(headline.withheld, Some(Withheld::QuickScan));
            assert!(is_withheld(&headline));
            assert_eq!(headline.weakest_level, None);
        }
        assert_eq!(
            of(&workbook, "3 3 3 3 3 3 3").coverage.state,
            CoverageState::Full
        );
    }
}
