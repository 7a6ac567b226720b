//! The robust weakest link: sets with their reason.

use pit_workbook::Workbook;
use pit_workbook::score::{BelowWorking, Candidate, RobustWeakestLink, robust_weakest_link};

use crate::built::{answers, default_chain, menu};

fn of(workbook: &Workbook, said: &str) -> RobustWeakestLink {
    robust_weakest_link(&answers(workbook, said)).expect("it is a chain")
}

fn ids(candidates: &[Candidate]) -> Vec<&str> {
    candidates
        .iter()
        .map(|candidate| candidate.criterion.id.as_str())
        .collect()
}

#[test]
fn a_0_is_weakest_whichever_way_the_others_turn_out() {
    let workbook = default_chain(14);
    let robust = of(&workbook, "3 3 0 4 2 3 3 1 3  d . . .  n");
    assert_eq!((robust.agreed, robust.open), (9, 4));
    assert_eq!(ids(&robust.certainly_weakest), ["c3"]);
    assert_eq!(
        ids(&robust.possibly_weakest),
        ["c3", "c10", "c11", "c12", "c13"]
    );
    assert_eq!(
        robust.possibly_weakest[1].level, None,
        "an open one has no level"
    );
}

#[test]
fn while_one_is_open_nothing_but_a_0_is_certain() {
    let robust = of(&default_chain(4), "1 3 3 .");
    assert_eq!(ids(&robust.certainly_weakest), Vec::<&str>::new());
    assert_eq!(ids(&robust.possibly_weakest), ["c1", "c4"]);
}

#[test]
fn several_that_stand_level_are_certainly_weakest_together() {
    let robust = of(&default_chain(4), "1 3 1 2");
    assert_eq!(ids(&robust.certainly_weakest), ["c1", "c3"]);
    assert_eq!(robust.possibly_weakest, robust.certainly_weakest);
}

#[test]
fn where_everything_works_nothing_stands_below_working() {
    let robust = of(&default_chain(3), "3 4 n");
    assert_eq!(robust.below_working, BelowWorking::Nothing);
    assert_eq!(
        (robust.certainly_weakest, robust.possibly_weakest),
        (vec![], vec![])
    );
}

#[test]
fn an_open_one_could_be_below_working() {
    let robust = of(&default_chain(3), "3 4 d");
    assert_eq!(robust.below_working, BelowWorking::Possible);
    assert_eq!(ids(&robust.possibly_weakest), ["c3"]);
}

#[test]
fn where_nothing_applies_nothing_is_said() {
    for workbook in [default_chain(0), default_chain(2)] {
        let robust = of(&workbook, &"n".repeat(workbook.criteria.len()));
        assert_eq!(robust.below_working, BelowWorking::NothingApplies);
        assert_eq!(robust.possibly_weakest, vec![]);
    }
}

#[test]
fn the_only_one_that_applies_is_not_called_weakest_for_certain() {
    let robust = of(&default_chain(3), "1 n n");
    assert_eq!(robust.certainly_weakest, vec![]);
    assert_eq!(ids(&robust.possibly_weakest), ["c1"]);
}

#[test]
fn a_menu_has_none() {
    let workbook = menu(3);
    assert_eq!(robust_weakest_link(&answers(&workbook, "0 0 0")), None);
}
