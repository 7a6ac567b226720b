//! The robust weakest link on all small sheets, found by trying every turn; and what holds of it on
//! any sheet.

use std::collections::BTreeSet;

use pit_workbook::score::{
    Answer, Answers, BelowWorking, Candidate, CriterionAnswer, LevelIndex, Reached,
    robust_weakest_link,
};
use proptest::prelude::*;

use crate::built::chain;
use crate::properties::{answers as answers_of, any_sheet};

/// Every way to answer so many criteria: a level, *not applicable*, or open.
fn every_sheet(criteria: usize, levels: usize) -> Vec<Vec<Option<Answer>>> {
    let level = |index| {
        let reached = Reached::TalkedThrough;
        Some(Answer::Level {
            level: LevelIndex(index),
            reached,
        })
    };
    let one = (0..levels)
        .map(level)
        .chain([Some(Answer::NotApplicable), Some(Answer::DontKnow)]);
    let one: Vec<_> = one.collect();
    (0..criteria).fold(vec![vec![]], |sheets, _| {
        let longer = |sheet: &Vec<_>| one.iter().map(|a| [&sheet[..], &[*a]].concat()).collect();
        sheets
            .iter()
            .flat_map(|sheet| -> Vec<_> { longer(sheet) })
            .collect()
    })
}

/// The two sets by their meaning: every way the open ones could turn out is tried.
fn by_trying(sheet: &[Option<Answer>], levels: usize, working: usize) -> [BTreeSet<usize>; 2] {
    let applies: Vec<usize> = (0..sheet.len())
        .filter(|i| sheet[*i] != Some(Answer::NotApplicable))
        .collect();
    let turns = applies
        .iter()
        .fold(vec![vec![]], |turns: Vec<Vec<usize>>, at| {
            let could_be = match sheet[*at] {
                Some(Answer::Level { level, .. }) => level.0..level.0 + 1,
                _ => 0..levels,
            };
            let longer = |turn: &Vec<usize>| {
                could_be
                    .clone()
                    .map(|l| [&turn[..], &[l]].concat())
                    .collect()
            };
            turns
                .iter()
                .flat_map(|turn| -> Vec<_> { longer(turn) })
                .collect()
        });
    // In one turn, what is below working and no higher than anything else is weakest.
    let weakest =
        |turn: &[usize], at: usize| turn[at] < working && turn.iter().all(|l| turn[at] <= *l);
    let of = |holds: &dyn Fn(usize) -> bool| {
        (0..applies.len())
            .filter(|at| holds(*at))
            .map(|at| applies[at])
            .collect()
    };
    let agreed = |at: usize| matches!(sheet[applies[at]], Some(Answer::Level { .. }));
    [
        of(&|at| applies.len() > 1 && agreed(at) && turns.iter().all(|turn| weakest(turn, at))),
        of(&|at| turns.iter().any(|turn| weakest(turn, at))),
    ]
}

#[test]
fn it_is_what_trying_every_turn_gives_on_all_small_sheets() {
    let mut tried = 0;
    for (criteria, levels) in [(0, 2), (1, 3), (2, 4), (3, 3), (4, 2), (4, 3)] {
        for working in 1..levels {
            let workbook = chain(criteria, levels, working);
            for sheet in every_sheet(criteria, levels) {
                let entry = |answer| CriterionAnswer {
                    answer,
                    ..CriterionAnswer::default()
                };
                let entries = sheet.iter().copied().map(entry).collect();
                let answers = Answers::new(&workbook, entries).expect("they fit");
                let robust = robust_weakest_link(&answers).expect("it is a chain");
                let place = |c: &Candidate| {
                    workbook
                        .criteria
                        .iter()
                        .position(|w| w.id == c.criterion.id)
                };
                let told = [&robust.certainly_weakest, &robust.possibly_weakest]
                    .map(|set| set.iter().filter_map(place).collect::<BTreeSet<_>>());
                assert_eq!(
                    told,
                    by_trying(&sheet, levels, working),
                    "{sheet:?}, works from {working}"
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 1500, "{tried} sheets tried");
}

proptest! {
    #[test]
    fn what_is_certainly_weakest_is_possibly_weakest((workbook, entries) in any_sheet()) {
        let robust = robust_weakest_link(&answers_of(&workbook, &entries)).expect("it is a chain");
        for candidate in &robust.certainly_weakest {
            prop_assert!(robust.possibly_weakest.contains(candidate));
        }
        let none = robust.possibly_weakest.is_empty();
        prop_assert_eq!(none, robust.below_working != BelowWorking::Possible);
    }

    #[test]
    fn withdrawing_an_agreed_level_never_adds_to_certainly_weakest(
        (workbook, entries) in any_sheet(), at in any::<prop::sample::Index>(),
        to in prop::sample::select(vec![None, Some(Answer::DontKnow)]),
    ) {
        prop_assume!(!entries.is_empty());
        let at = at.index(entries.len());
        prop_assume!(matches!(entries[at].answer, Some(Answer::Level { .. })));
        let mut withdrawn = entries.clone();
        withdrawn[at].answer = to;
        let certainly = |entries| robust_weakest_link(&answers_of(&workbook, entries))
            .expect("it is a chain").certainly_weakest;
        let before = certainly(&entries);
        for candidate in certainly(&withdrawn) {
            prop_assert!(before.contains(&candidate));
        }
    }
}
