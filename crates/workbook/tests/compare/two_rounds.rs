//! Two rounds, by example.

use pit_workbook::Workbook;
use pit_workbook::compare::{Compared, Comparison, NoSummary, NotScored, Standing, aims, compare};

use crate::built::{answers, default_chain, entry};

fn of(workbook: &Workbook, then: &str, now: &str) -> Comparison {
    compare(&answers(workbook, then), &answers(workbook, now))
}

fn meant_anew(mut workbook: Workbook, criterion: usize) -> Workbook {
    workbook.criteria[criterion].meaning.number += 1;
    workbook
}

#[test]
fn each_criterion_is_told_by_what_became_of_it() {
    let compared = of(&default_chain(8), "1 2 3 d 2 . 3 n", "3 2 1 2 d d 3 .");
    let told: Vec<String> = compared
        .criteria
        .iter()
        .map(|one| match &one.what {
            Compared::Up { then, now, levels } => format!("up {}-{} {levels}", then.mark, now.mark),
            Compared::Same { at } => format!("same {}", at.mark),
            Compared::Down { then, now, levels } => {
                format!("down {}-{} {levels}", then.mark, now.mark)
            }
            Compared::NewlyScored { then, now } => format!("newly {then:?} {}", now.mark),
            Compared::NoLongerScored { then, now } => format!("no longer {} {now:?}", then.mark),
            Compared::ScoredInNeither { then, now } => format!("neither {then:?} {now:?}"),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        told,
        [
            "up 1-3 2",
            "same 2",
            "down 3-1 2",
            "newly DontKnow 2",
            "no longer 2 DontKnow",
            "neither Unanswered DontKnow",
            "same 3",
            "neither NotApplicable Unanswered",
        ]
    );
}

#[test]
fn what_was_marked_not_applicable_to_look_better_is_told_and_counts_in_neither() {
    let workbook = default_chain(6);
    let compared = of(&workbook, "0 3 3 3 3 3", "n 3 3 3 3 3");
    assert!(matches!(
        &compared.criteria[0].what,
        Compared::NoLongerScored { then, now: NotScored::NotApplicable } if then.mark == 0
    ));
    let summary = compared.summary.expect("five are scored in both");
    assert_eq!((summary.then.working, summary.then.scored), (5, 5));
    assert_eq!((summary.now.working, summary.now.scored), (5, 5));
}

#[test]
fn a_changed_meaning_is_never_joined() {
    let then = default_chain(6);
    let now = meant_anew(default_chain(6), 0);
    let compared = compare(&answers(&then, "000000"), &answers(&now, "333333"));
    assert!(matches!(
        &compared.criteria[0].what,
        Compared::WordingChanged { then: Standing::Level(then), now: Standing::Level(now) }
            if (then.mark, now.mark) == (0, 3)
    ));
    assert_eq!(
        (compared.counts.up, compared.counts.wording_changed),
        (5, 1)
    );
    let summary = compared.summary.expect("the other five compare");
    assert_eq!((summary.levels_gained, summary.now.scored), (15, 5));
}

#[test]
fn another_scale_or_another_working_level_compares_nothing() {
    let then = default_chain(6);
    for working in ["l2", "l4"] {
        let mut now = default_chain(6);
        now.scale.working = working.into();
        let compared = compare(&answers(&then, "333333"), &answers(&now, "333333"));
        assert_eq!(compared.counts.wording_changed, 6, "{working}");
        assert_eq!(compared.summary, None);
    }
    let mut renamed = default_chain(6);
    renamed.scale.levels[3].name = "Works everywhere".into();
    let compared = compare(&answers(&then, "333333"), &answers(&renamed, "333333"));
    assert_eq!(compared.counts.same, 6, "a level may be renamed");
}

#[test]
fn what_came_and_what_went_is_named() {
    let then = default_chain(6);
    let mut now = default_chain(7);
    now.criteria.remove(0);
    let compared = compare(&answers(&then, "122222"), &answers(&now, "222223"));
    let last = compared.criteria.last().expect("there are some");
    assert_eq!(last.criterion.id, "c1");
    assert!(matches!(&last.what, Compared::Gone { then: Standing::Level(was) } if was.mark == 1));
    let new = &compared.criteria[5];
    assert_eq!(new.criterion.id, "c7");
    assert!(matches!(&new.what, Compared::New { now: Standing::Level(is) } if is.mark == 3));
}

#[test]
fn below_five_or_half_of_the_sheet_nothing_is_summed_up() {
    let summary = |criteria, said: &str| {
        let compared = of(&default_chain(criteria), said, said);
        (compared.summary.is_some(), compared.no_summary)
    };
    let lacking = |scored_in_both, needed| {
        let lacking = NoSummary {
            scored_in_both,
            needed,
        };
        (false, Some(lacking))
    };
    assert_eq!(summary(10, "22222"), (true, None), "five are half of ten");
    assert_eq!(summary(10, "2222"), lacking(4, 5));
    assert_eq!(
        summary(13, "222222"),
        lacking(6, 7),
        "half of thirteen is seven"
    );
    assert_eq!(
        summary(4, "2222"),
        lacking(4, 5),
        "also where all are scored"
    );
}

#[test]
fn an_aim_came_true_where_its_level_is_reached_and_not_where_nobody_knows() {
    let workbook = default_chain(4);
    let mut then = answers(&workbook, "1111");
    for criterion in ["c1", "c2", "c3"] {
        let aimed = entry(1, 0, 0, Some(3));
        then.set(criterion, aimed).expect("it is there");
    }
    let outcomes = aims(&then, &answers(&workbook, "42d3"));
    let told: Vec<_> = outcomes
        .iter()
        .map(|aim| (aim.criterion.id.as_str(), aim.aimed_at.mark, aim.came_true))
        .collect();
    assert_eq!(told, [("c1", 3, true), ("c2", 3, false), ("c3", 3, false)]);

    let changed = meant_anew(default_chain(4), 0);
    let outcomes = aims(&then, &answers(&changed, "4444"));
    assert_eq!(outcomes.len(), 2, "what asks something else has no outcome");
}
