//! What holds where the workbook changed between two rounds: criteria reworded, gone and new, and now
//! and then another scale. Which answers may meet is worked out here once more, from the workbooks.

use std::collections::BTreeSet;

use pit_workbook::Workbook;
use pit_workbook::compare::{
    Compared, Over, Pair, StandsBeside, aims, beside, compare, over_rounds, roll_up,
};
use pit_workbook::score::{Answer, Answers, CriterionAnswer, WorkingCount};
use proptest::prelude::*;

use crate::any::any_entry;
use crate::built::chain;

/// A workbook with what was answered to it.
type Round = (Workbook, Vec<CriterionAnswer>);

/// What becomes of one criterion in the next version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Stays,
    Reworded,
    Goes,
}

/// What becomes of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scale {
    Stays,
    /// A level is called otherwise; it is the same level.
    Renamed,
    /// A level is another one.
    OtherLevel,
    /// Working begins elsewhere.
    OtherWorking,
}

/// A round, and one of the workbook's next version.
fn two_versions() -> impl Strategy<Value = (Round, Round)> {
    (3..=6usize, 1..=14usize, 0..=2usize).prop_flat_map(|(levels, criteria, new)| {
        let answers = |count| prop::collection::vec(any_entry(levels), count);
        let fate = prop_oneof![
            8 => Just(Fate::Stays),
            1 => Just(Fate::Reworded),
            1 => Just(Fate::Goes),
        ];
        let scale = prop_oneof![
            4 => Just(Scale::Stays),
            1 => Just(Scale::Renamed),
            1 => Just(Scale::OtherLevel),
            1 => Just(Scale::OtherWorking),
        ];
        let fates = prop::collection::vec(fate, criteria);
        (answers(criteria), answers(criteria + new), fates, scale).prop_map(
            move |(then, mut now, fates, scale)| {
                let old = chain(criteria, levels, 1);
                let mut next = chain(criteria + new, levels, 1);
                match scale {
                    Scale::Stays => {}
                    Scale::Renamed => next.scale.levels[0].name = "Nothing yet".into(),
                    Scale::OtherLevel => next.scale.levels[0].id = "nothing".into(),
                    Scale::OtherWorking => next.scale.working = "l2".into(),
                }
                let fates = fates
                    .into_iter()
                    .chain(std::iter::repeat_n(Fate::Stays, new));
                let fates: Vec<Fate> = fates.collect();
                for (criterion, fate) in next.criteria.iter_mut().zip(&fates) {
                    criterion.meaning.number += u32::from(*fate == Fate::Reworded);
                }
                let mut kept = fates.iter().map(|fate| *fate != Fate::Goes);
                next.criteria.retain(|_| kept.next().unwrap_or(true));
                now.truncate(next.criteria.len());
                ((old, then), (next, now))
            },
        )
    })
}

fn answers((workbook, said): &Round) -> Answers<'_> {
    Answers::new(workbook, said.clone()).expect("they fit")
}

/// The criteria that ask the same on the same scale in both, found the long way round.
fn meet(one: &Workbook, other: &Workbook) -> BTreeSet<String> {
    let scale = |of: &Workbook| -> Vec<String> {
        let levels = of.scale.levels.iter().map(|level| level.id.clone());
        levels.chain([of.scale.working.clone()]).collect()
    };
    let asked = |of: &Workbook| -> BTreeSet<String> {
        let criteria = of.criteria.iter();
        criteria
            .map(|one| format!("{} {} {}", one.id, one.meaning.workbook, one.meaning.number))
            .collect()
    };
    if scale(one) != scale(other) {
        return BTreeSet::new();
    }
    let both = asked(one);
    let both = both
        .intersection(&asked(other))
        .cloned()
        .collect::<Vec<_>>();
    both.iter()
        .filter_map(|one| one.split(' ').next().map(str::to_owned))
        .collect()
}

/// The level of a criterion, where it has one.
fn level((workbook, said): &Round, id: &str) -> Option<usize> {
    let place = workbook.criteria.iter().position(|one| one.id == id)?;
    match said[place].answer {
        Some(Answer::Level { level, .. }) => Some(level.0),
        _ => None,
    }
}

/// How many of these work in a round, counted by hand.
fn working(round: &Round, ids: &BTreeSet<String>) -> WorkingCount {
    let from = round.0.scale.working_index();
    let levels: Vec<usize> = ids.iter().filter_map(|id| level(round, id)).collect();
    WorkingCount {
        working: levels.iter().filter(|level| **level >= from).count(),
        scored: levels.len(),
    }
}

proptest! {
    #[test]
    fn a_changed_meaning_or_scale_is_never_joined((then, now) in two_versions()) {
        let meet = meet(&then.0, &now.0);
        let compared = compare(&answers(&then), &answers(&now));
        for one in &compared.criteria {
            let id = &one.criterion.id;
            let (was, is) = (then.0.criterion(id).is_some(), now.0.criterion(id).is_some());
            match one.what {
                Compared::New { .. } => prop_assert!(!was && is, "{id}"),
                Compared::Gone { .. } => prop_assert!(was && !is, "{id}"),
                Compared::WordingChanged { .. } => prop_assert!(was && is && !meet.contains(id), "{id}"),
                _ => prop_assert!(meet.contains(id), "{id} is joined: {:?}", one.what),
            }
        }
        for aim in aims(&answers(&then), &answers(&now)) {
            prop_assert!(meet.contains(&aim.criterion.id), "an aim of another question");
        }
        let places = [answers(&then), answers(&now)];
        for row in beside(&now.0, &places) {
            let left_out = matches!(row.places[0], StandsBeside::LeftOut { .. });
            prop_assert_eq!(left_out, !meet.contains(&row.criterion.id));
        }
        for at in roll_up(&now.0, &places).criteria {
            prop_assert_eq!(at.not_comparable, usize::from(!meet.contains(&at.criterion.id)));
        }
    }

    #[test]
    fn counts_use_exactly_the_matched_criteria((then, now) in two_versions()) {
        let compared = compare(&answers(&then), &answers(&now));
        let mut both = meet(&then.0, &now.0);
        both.retain(|id| level(&then, id).is_some() && level(&now, id).is_some());
        let (mut gained, mut lost) = (0, 0);
        for id in &both {
            let (was, is) = (level(&then, id).unwrap_or(0), level(&now, id).unwrap_or(0));
            gained += is.saturating_sub(was);
            lost += was.saturating_sub(is);
        }
        let enough = both.len() >= 5 && 2 * both.len() >= then.0.criteria.len().max(now.0.criteria.len());
        prop_assert_eq!(compared.summary.is_some(), enough);
        if let Some(summary) = compared.summary {
            prop_assert_eq!(summary.scored_in_both, both.len());
            prop_assert_eq!((summary.levels_gained, summary.levels_lost), (gained, lost));
            prop_assert_eq!(summary.then, working(&then, &both));
            prop_assert_eq!(summary.now, working(&now, &both));
        }
    }

    #[test]
    fn many_rounds_are_joined_over_exactly_what_is_scored_and_the_same_in_all(
        (then, now) in two_versions(),
        turned in any::<bool>(),
    ) {
        // The change may lie before the second or the third of them.
        let third = if turned { then.clone() } else { now.clone() };
        let rounds = [then, third, now];
        let [a, b, c] = rounds.each_ref().map(answers);
        let over = over_rounds(&[a, b, c]);
        let mut common = meet(&rounds[0].0, &rounds[2].0);
        common.retain(|id| rounds.iter().all(|round| level(round, id).is_some()));
        match over.over {
            Over::Joined { criteria, rounds: counted } => {
                let ids: BTreeSet<String> = criteria.into_iter().map(|one| one.id).collect();
                prop_assert_eq!(&ids, &common);
                for (count, round) in counted.iter().zip(&rounds) {
                    prop_assert_eq!(*count, working(round, &common));
                }
            }
            Over::Pairs { pairs } => {
                let longest = rounds.iter().map(|round| round.0.criteria.len()).max().unwrap_or(0);
                prop_assert!(common.len() < 5 || 2 * common.len() < longest, "enough is common");
                for (pair, two) in pairs.iter().zip(rounds.windows(2)) {
                    let mut both = meet(&two[0].0, &two[1].0);
                    both.retain(|id| two.iter().all(|round| level(round, id).is_some()));
                    if let Pair::Read { then, now } = pair {
                        prop_assert_eq!((*then, *now), (working(&two[0], &both), working(&two[1], &both)));
                    }
                }
            }
        }
        for (changed, two) in over.questions_changed.iter().zip(rounds.windows(2)) {
            let (one, other) = (&two[0].0, &two[1].0);
            let alike = meet(one, other).len() == one.criteria.len()
                && one.criteria.len() == other.criteria.len();
            prop_assert_eq!(*changed, !alike, "whether the questions changed is told");
        }
    }
}
