//! POTS balance, written a second time in another way: by the elements' numbers, not their sides.

use pit_workbook::score::{
    Answer, CriterionAnswer, LevelIndex, Reached, SideState, headline, pots_balance,
};
use proptest::prelude::*;

use crate::any::any_entry;
use crate::built::pots;
use crate::properties::{answers, level_of};

fn any_tree() -> impl Strategy<Value = Vec<CriterionAnswer>> {
    // Mostly answered trees and mostly blank ones: both kinds of reading come up.
    let full = prop::collection::vec(any_entry(5), 13);
    let level = (0..5usize).prop_map(|level| CriterionAnswer {
        answer: Some(Answer::Level {
            level: LevelIndex(level),
            reached: Reached::FromMarks,
        }),
        ..CriterionAnswer::default()
    });
    prop_oneof![full, prop::collection::vec(level, 13)]
}

proptest! {
    #[test]
    fn the_balance_of_pots_is_what_plain_counting_gives(entries in any_tree()) {
        let workbook = pots();
        let answers = answers(&workbook, &entries);
        let balance = pots_balance(&answers).expect("it is the tree");
        // The tree by its numbers rather than by its sides.
        let parts = [(&balance.service, 0..5, 4), (&balance.people, 5..10, 4), (&balance.trunk, 10..13, 2)];
        let mut told = Vec::new();
        for (reading, range, needed) in parts {
            let mut levels: Vec<usize> = entries[range].iter().filter_map(level_of).collect();
            levels.sort_unstable();
            let working = levels.iter().filter(|level| **level >= 3).count();
            let read = levels.len() >= needed;
            prop_assert_eq!(reading.scored, levels.len());
            prop_assert_eq!(reading.state == SideState::Read, read);
            prop_assert_eq!(reading.score.map(|s| (s.working, s.scored)), read.then_some((working, levels.len())));
            let median = levels.get(levels.len().div_ceil(2) - usize::from(!levels.is_empty())).copied();
            let mark = reading.lower_median.as_ref().map(|l| usize::from(l.mark));
            prop_assert_eq!(mark, median.filter(|_| read));
            let weakest = reading.weakest_level.as_ref().map(|l| usize::from(l.mark));
            prop_assert_eq!(weakest, levels.first().copied().filter(|_| read));
            told.push((read, working, levels.len(), median.unwrap_or(0)));
        }
        let [service, people, trunk] = told[..] else { unreachable!("there are three parts") };
        let sides_read = service.0 && people.0;
        let lopsided = service.1.abs_diff(people.1) >= 3 || service.3.abs_diff(people.3) >= 2;
        prop_assert_eq!(balance.lopsided, sides_read.then_some(lopsided));
        let half = |side: (bool, usize, usize, usize)| side.1 >= side.2 - side.1;
        let weak_trunk = trunk.1 == 0 && half(service) && half(people);
        prop_assert_eq!(balance.weak_trunk, (sides_read && trunk.0).then_some(weak_trunk));
        let all_read = sides_read && trunk.0;
        prop_assert_eq!(headline(&answers).withheld.is_none(), all_read);
    }
}
