//! Many rounds, by example.

use pit_workbook::compare::{NoSummary, Over, Pair, over_rounds};
use pit_workbook::score::WorkingCount;

use crate::built::{answers, default_chain};

fn working(working: usize, scored: usize) -> WorkingCount {
    WorkingCount { working, scored }
}

#[test]
fn rounds_are_joined_over_what_is_common_to_all() {
    let workbook = default_chain(8);
    let rounds = ["3 2 2 2 2 2 d 3", "3 3 2 2 2 2 3 .", "3 3 3 3 2 1 3 n"];
    let rounds = rounds.map(|said| answers(&workbook, said));
    let over = over_rounds(&rounds);
    let Over::Joined { criteria, rounds } = over.over else {
        panic!("six are common: {over:?}");
    };
    let ids: Vec<_> = criteria.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["c1", "c2", "c3", "c4", "c5", "c6"]);
    assert_eq!(rounds, [working(1, 6), working(2, 6), working(4, 6)]);
    assert_eq!(over.questions_changed, [false, false]);
}

#[test]
fn where_too_little_is_common_neighbours_are_read_in_pairs() {
    let workbook = default_chain(10);
    let rounds = ["33333 .....", "33333 33333", "..... 22333"];
    let rounds = rounds.map(|said| answers(&workbook, said));
    let Over::Pairs { pairs } = over_rounds(&rounds).over else {
        panic!("nothing is common to all three");
    };
    assert_eq!(
        pairs,
        [
            Pair::Read {
                then: working(5, 5),
                now: working(5, 5)
            },
            Pair::Read {
                then: working(5, 5),
                now: working(3, 5)
            },
        ]
    );
}

#[test]
fn a_change_of_the_questions_is_told_and_breaks_the_line() {
    let old = default_chain(6);
    let mut new = default_chain(6);
    for criterion in &mut new.criteria {
        criterion.meaning.number = 2;
    }
    let rounds = [
        answers(&old, "333333"),
        answers(&old, "333333"),
        answers(&new, "333333"),
    ];
    let over = over_rounds(&rounds);
    assert_eq!(over.questions_changed, [false, true]);
    let Over::Pairs { pairs } = over.over else {
        panic!("nothing compares across the change");
    };
    let unread = NoSummary {
        scored_in_both: 0,
        needed: 5,
    };
    assert_eq!(pairs[1], Pair::NotRead(unread));
    assert!(matches!(pairs[0], Pair::Read { .. }));
}

#[test]
fn one_round_or_none_has_nothing_to_be_read_with() {
    let workbook = default_chain(6);
    let one = [answers(&workbook, "333333")];
    for rounds in [&one[..], &[]] {
        let over = over_rounds(rounds);
        assert_eq!(over.over, Over::Pairs { pairs: Vec::new() });
        assert!(over.questions_changed.is_empty());
    }
}
