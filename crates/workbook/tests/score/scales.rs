//! Other scales than the default one: nothing about five levels is in the rules.

use pit_workbook::score::{headline, score};

use crate::built::{answers, chain};

#[test]
fn a_scale_of_two_levels_counts_like_any_other() {
    let workbook = chain(4, 2, 1);
    let score = score(&answers(&workbook, "0 1 1 1"));
    assert_eq!(score.headline.strip.len(), 2);
    assert_eq!(score.headline.score.expect("enough is answered").working, 3);
    let median = score.headline.median_level.expect("enough is answered");
    assert_eq!((median.lower.mark, median.upper.mark), (1, 1));
    let links = score.weakest_links.expect("it is a chain");
    assert_eq!(links.ranked.len(), 1);
    assert_eq!(links.ranked[0].gap_to_aim, 1);
}

#[test]
fn a_scale_of_ten_levels_counts_like_any_other() {
    let workbook = chain(6, 10, 7);
    let headline = headline(&answers(&workbook, "9 6 7 0 8 6"));
    assert_eq!(headline.strip.len(), 10);
    assert_eq!(headline.score.expect("enough is answered").working, 3);
    let median = headline.median_level.expect("enough is answered");
    assert_eq!((median.lower.mark, median.upper.mark), (6, 7));
    assert_eq!(headline.weakest_level.expect("it is a chain").mark, 0);
}

#[test]
fn the_working_level_is_the_workbooks_own() {
    let low = chain(3, 5, 1);
    let high = chain(3, 5, 4);
    let working = |workbook| {
        headline(&answers(workbook, "1 3 4"))
            .score
            .map(|s| s.working)
    };
    assert_eq!((working(&low), working(&high)), (Some(3), Some(1)));
}
