//! Weakest links: the order, the tie, and what stands beside them.

use pit_workbook::score::{Answers, CriterionAnswer, WeakestLinks, weakest_links};

use crate::built::{answers, default_chain, entry, menu};

fn of(entries: Vec<CriterionAnswer>) -> WeakestLinks {
    let workbook = default_chain(entries.len());
    let answers = Answers::new(&workbook, entries).expect("they fit");
    weakest_links(&answers).expect("a chain has weakest links")
}

fn order(links: &WeakestLinks) -> Vec<&str> {
    links
        .ranked
        .iter()
        .map(|link| link.criterion.id.as_str())
        .collect()
}

#[test]
fn only_what_stands_below_working_is_a_weakest_link_and_the_lowest_comes_first() {
    let workbook = default_chain(7);
    let links = weakest_links(&answers(&workbook, "2 3 0 4 1 d .")).expect("it is a chain");
    assert_eq!(order(&links), ["c3", "c5", "c1"]);
    assert_eq!(links.tied_at_lowest, 1);
    assert!(!links.shown_as_tie);
}

#[test]
fn at_one_level_the_more_important_comes_first_and_unsaid_counts_as_two() {
    let links = of(vec![
        entry(1, 1, 0, None),
        entry(1, 0, 0, None),
        entry(1, 3, 0, None),
        entry(1, 2, 0, None),
    ]);
    assert_eq!(order(&links), ["c3", "c2", "c4", "c1"]);
    assert_eq!(
        links.ranked[1].importance, None,
        "what was not said is not put in anybody's mouth"
    );
}

#[test]
fn equally_important_the_one_more_in_our_power_comes_first_and_unsaid_counts_as_two() {
    let links = of(vec![
        entry(0, 2, 1, None),
        entry(0, 2, 0, None),
        entry(0, 2, 3, None),
        entry(0, 0, 2, None),
    ]);
    assert_eq!(order(&links), ["c3", "c2", "c4", "c1"]);
}

#[test]
fn then_the_wider_gap_to_the_aim_and_no_aim_counts_as_one_level_up() {
    let links = of(vec![
        entry(2, 0, 0, Some(2)),
        entry(2, 0, 0, None),
        entry(2, 0, 0, Some(4)),
        entry(2, 0, 0, Some(3)),
        entry(2, 0, 0, Some(0)),
    ]);
    assert_eq!(order(&links), ["c3", "c2", "c4", "c1", "c5"]);
    let gaps: Vec<_> = links.ranked.iter().map(|link| link.gap_to_aim).collect();
    assert_eq!(
        gaps,
        [2, 1, 1, 0, 0],
        "an aim that is reached leaves no gap"
    );
}

#[test]
fn importance_outweighs_power_and_power_outweighs_the_gap() {
    let links = of(vec![
        entry(1, 1, 3, Some(4)),
        entry(1, 2, 1, Some(4)),
        entry(1, 2, 2, None),
    ]);
    assert_eq!(order(&links), ["c3", "c2", "c1"]);
}

#[test]
fn the_level_outweighs_everything() {
    let links = of(vec![entry(1, 3, 3, Some(4)), entry(0, 1, 1, Some(0))]);
    assert_eq!(order(&links), ["c2", "c1"]);
}

#[test]
fn what_is_equal_in_everything_stays_in_workbook_order() {
    let workbook = default_chain(3);
    let links = weakest_links(&answers(&workbook, "1 1 1")).expect("it is a chain");
    assert_eq!(order(&links), ["c1", "c2", "c3"]);
    assert_eq!((links.tied_at_lowest, links.shown_as_tie), (3, false));
}

#[test]
fn nine_steps_stand_together_at_level_one() {
    let workbook = default_chain(10);
    let links = weakest_links(&answers(&workbook, "1 1 1 1 1 2 1 1 1 1")).expect("it is a chain");
    assert_eq!((links.tied_at_lowest, links.shown_as_tie), (9, true));
    assert_eq!(links.ranked.len(), 10, "the computed order stays in sight");
    let four = weakest_links(&answers(&workbook, "1 1 1 1 3 3 3 3 3 3")).expect("it is a chain");
    assert!(four.shown_as_tie, "four are more than three");
}

#[test]
fn where_nothing_stands_below_working_there_is_no_weakest_link() {
    let workbook = default_chain(3);
    let links = weakest_links(&answers(&workbook, "3 4 3")).expect("it is a chain");
    assert_eq!(links.ranked, vec![]);
    assert_eq!((links.tied_at_lowest, links.shown_as_tie), (0, false));
}

#[test]
fn agreed_dont_knows_stand_beside_them_in_workbook_order() {
    let workbook = default_chain(6);
    let links = weakest_links(&answers(&workbook, "d 1 n d . 3")).expect("it is a chain");
    let unknown: Vec<_> = links.dont_know.iter().map(|c| c.label.as_str()).collect();
    assert_eq!(unknown, ["Criterion 1", "Criterion 4"]);
    assert_eq!(order(&links), ["c2"]);
}

#[test]
fn a_menu_has_none() {
    let workbook = menu(3);
    assert_eq!(weakest_links(&answers(&workbook, "0 0 0")), None);
}
