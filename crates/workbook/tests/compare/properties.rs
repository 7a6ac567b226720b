//! What holds of any two rounds.

use pit_workbook::Workbook;
use pit_workbook::compare::{Compared, MoveCounts, Over, beside, compare, over_rounds, roll_up};
use pit_workbook::score::{Answer, Answers, CriterionAnswer};
use proptest::prelude::*;

use crate::any::any_entry;
use crate::built::chain;

/// Two rounds of one workbook, of which some criteria changed their meaning in between.
fn two_rounds() -> impl Strategy<
    Value = (
        Workbook,
        Vec<CriterionAnswer>,
        Workbook,
        Vec<CriterionAnswer>,
    ),
> {
    (2..=6usize, 0..=14usize).prop_flat_map(|(levels, criteria)| {
        let answers = || prop::collection::vec(any_entry(levels), criteria);
        let changed = prop::collection::vec(prop::bool::weighted(0.2), criteria);
        (answers(), answers(), changed, 1..levels).prop_map(move |(then, now, changed, working)| {
            let old = chain(criteria, levels, working);
            let mut new = old.clone();
            for (criterion, changed) in new.criteria.iter_mut().zip(changed) {
                criterion.meaning.number += u32::from(changed);
            }
            (old, then, new, now)
        })
    })
}

fn answers<'a>(workbook: &'a Workbook, entries: &[CriterionAnswer]) -> Answers<'a> {
    Answers::new(workbook, entries.to_vec()).expect("they fit")
}

fn mirrored(counts: MoveCounts) -> MoveCounts {
    MoveCounts {
        up: counts.down,
        down: counts.up,
        newly_scored: counts.no_longer_scored,
        no_longer_scored: counts.newly_scored,
        new: counts.gone,
        gone: counts.new,
        ..counts
    }
}

/// What became of a criterion, told the other way round.
fn turned(what: &Compared) -> Compared {
    match what.clone() {
        Compared::Up { then, now, levels } => Compared::Down {
            then: now,
            now: then,
            levels,
        },
        Compared::Down { then, now, levels } => Compared::Up {
            then: now,
            now: then,
            levels,
        },
        Compared::NewlyScored { then, now } => Compared::NoLongerScored {
            then: now,
            now: then,
        },
        Compared::NoLongerScored { then, now } => Compared::NewlyScored {
            then: now,
            now: then,
        },
        Compared::ScoredInNeither { then, now } => Compared::ScoredInNeither {
            then: now,
            now: then,
        },
        Compared::WordingChanged { then, now } => Compared::WordingChanged {
            then: now,
            now: then,
        },
        Compared::New { now } => Compared::Gone { then: now },
        Compared::Gone { then } => Compared::New { now: then },
        same @ Compared::Same { .. } => same,
    }
}

proptest! {
    #[test]
    fn a_round_compared_with_itself_is_all_the_same((workbook, entries, ..) in two_rounds()) {
        let round = answers(&workbook, &entries);
        let compared = compare(&round, &round);
        prop_assert_eq!(compared.counts.same + compared.counts.scored_in_neither, entries.len());
        for (one, said) in compared.criteria.iter().zip(&entries) {
            let level = matches!(said.answer, Some(Answer::Level { .. }));
            prop_assert_eq!(matches!(one.what, Compared::Same { .. }), level, "{:?}", one.what);
            if let Compared::ScoredInNeither { then, now } = one.what {
                prop_assert_eq!(then, now);
            }
        }
        if let Some(summary) = compared.summary {
            prop_assert_eq!((summary.levels_gained, summary.levels_lost), (0, 0));
            prop_assert_eq!(summary.then, summary.now);
        }
    }

    #[test]
    fn there_and_back_mirror_each_other((old, then, new, now) in two_rounds()) {
        let (then, now) = (answers(&old, &then), answers(&new, &now));
        let (there, back) = (compare(&then, &now), compare(&now, &then));
        prop_assert_eq!(mirrored(there.counts), back.counts);
        for (one, other) in there.criteria.iter().zip(&back.criteria) {
            prop_assert_eq!(turned(&one.what), other.what.clone());
        }
        prop_assert_eq!(there.no_summary, back.no_summary);
        match (there.summary, back.summary) {
            (Some(there), Some(back)) => {
                prop_assert_eq!(there.levels_gained, back.levels_lost);
                prop_assert_eq!(there.levels_lost, back.levels_gained);
                prop_assert_eq!((there.then, there.now), (back.now, back.then));
            }
            (there, back) => prop_assert_eq!(there.is_none(), back.is_none()),
        }
    }

    #[test]
    fn a_changed_meaning_is_never_joined((old, then, new, now) in two_rounds()) {
        let compared = compare(&answers(&old, &then), &answers(&new, &now));
        for (criterion, (before, after)) in
            compared.criteria.iter().zip(old.criteria.iter().zip(&new.criteria))
        {
            let changed = before.meaning != after.meaning;
            let said_so = matches!(criterion.what, Compared::WordingChanged { .. });
            prop_assert_eq!(changed, said_so);
        }
    }

    #[test]
    fn counts_use_exactly_what_is_scored_in_both((old, then, new, now) in two_rounds()) {
        let compared = compare(&answers(&old, &then), &answers(&new, &now));
        let MoveCounts { up, same, down, .. } = compared.counts;
        let found = compared.summary.map(|s| s.scored_in_both)
            .or(compared.no_summary.map(|n| n.scored_in_both));
        prop_assert_eq!(found, Some(up + same + down));
        if let Some(summary) = compared.summary {
            prop_assert_eq!(summary.then.scored, summary.scored_in_both);
            prop_assert_eq!(summary.now.scored, summary.scored_in_both);
        }
    }

    #[test]
    fn two_rounds_are_joined_as_they_are_compared((old, then, new, now) in two_rounds()) {
        let (then, now) = (answers(&old, &then), answers(&new, &now));
        let compared = compare(&then, &now);
        match (over_rounds(&[then, now]).over, compared.summary) {
            (Over::Joined { rounds, .. }, Some(summary)) => {
                prop_assert_eq!(rounds, vec![summary.then, summary.now]);
            }
            (Over::Pairs { .. }, None) => {}
            (over, summary) => prop_assert!(false, "{over:?} against {summary:?}"),
        }
    }

    #[test]
    fn every_child_is_counted_once_whatever_their_order((old, then, new, now) in two_rounds()) {
        let children = [answers(&old, &then), answers(&new, &now), answers(&old, &now)];
        let rolled = roll_up(&old, &children);
        let mut turned = children.clone();
        turned.reverse();
        prop_assert_eq!(&rolled, &roll_up(&old, &turned));
        for at in &rolled.criteria {
            let scored = at.levels.as_ref().map_or(0, |levels| levels.n);
            let others = at.dont_know + at.not_applicable + at.unanswered + at.not_comparable;
            prop_assert_eq!(scored + others, children.len());
        }
    }

    #[test]
    fn no_level_moves_a_place((_, then, workbook, now) in two_rounds(), turn in 0..3usize) {
        let mut sheets = [answers(&workbook, &then), answers(&workbook, &now), answers(&workbook, &then)];
        let before = beside(&workbook, &sheets);
        sheets.rotate_left(turn);
        let after = beside(&workbook, &sheets);
        for (mut one, other) in before.into_iter().zip(after) {
            one.places.rotate_left(turn);
            prop_assert_eq!(one, other, "places stand as they were given, whatever their levels");
        }
    }

    #[test]
    fn a_roll_up_is_what_counting_by_hand_gives((old, then, new, now) in two_rounds()) {
        let children = [
            (&old, &then), (&new, &now), (&old, &now), (&old, &then), (&new, &then),
        ];
        let sheets = children.map(|(workbook, said)| answers(workbook, said));
        for (place, at) in roll_up(&old, &sheets).criteria.iter().enumerate() {
            let mut levels = Vec::new();
            let (mut dont_know, mut not_applicable, mut unanswered, mut other) = (0, 0, 0, 0);
            for (workbook, said) in children {
                if workbook.criteria[place].meaning != old.criteria[place].meaning {
                    other += 1;
                    continue;
                }
                match said[place].answer {
                    Some(Answer::Level { level, .. }) => levels.push(level.0),
                    Some(Answer::DontKnow) => dont_know += 1,
                    Some(Answer::NotApplicable) => not_applicable += 1,
                    None => unanswered += 1,
                }
            }
            levels.sort_unstable();
            prop_assert_eq!(
                (dont_know, not_applicable, unanswered, other),
                (at.dont_know, at.not_applicable, at.unanswered, at.not_comparable)
            );
            let working = old.scale.working_index();
            let below = levels.iter().filter(|level| **level < working).count();
            prop_assert_eq!(at.weak_in_most, below >= 2 && below > levels.len() - below);
            let Some(found) = &at.levels else {
                prop_assert!(levels.is_empty());
                continue;
            };
            let ids = [levels[0], levels[levels.len().div_ceil(2) - 1], levels[levels.len() - 1]];
            let ids = ids.map(|level| old.scale.levels[level].id.clone());
            prop_assert_eq!(
                [&found.lowest.id, &found.lower_median.id, &found.highest.id],
                [&ids[0], &ids[1], &ids[2]]
            );
            prop_assert_eq!((found.n, found.below_working), (levels.len(), below));
            let at_level = (0..old.scale.levels.len())
                .map(|index| levels.iter().filter(|level| **level == index).count());
            prop_assert_eq!(&found.at_level, &at_level.collect::<Vec<_>>());
        }
    }
}
