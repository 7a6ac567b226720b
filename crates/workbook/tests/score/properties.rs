//! What holds of every sheet, and the rules written a second time in another way.

use std::collections::BTreeMap;

use pit_workbook::Workbook;
use pit_workbook::score::{
    Answer, Answers, CoverageState, CriterionAnswer, LevelIndex, Rating, Reached, bounds, counts,
    coverage, headline, lower_median, strip, upper_median, weakest_links, working_count,
};
use proptest::prelude::*;

use crate::any::any_entry;
use crate::built::chain;

/// A chain of any scale and any length, with any answers.
pub fn any_sheet() -> impl Strategy<Value = (Workbook, Vec<CriterionAnswer>)> {
    (2..=10usize, 0..=16usize).prop_flat_map(|(levels, criteria)| {
        let workbook = (1..levels).prop_map(move |working| chain(criteria, levels, working));
        (workbook, prop::collection::vec(any_entry(levels), criteria))
    })
}

pub fn level_of(entry: &CriterionAnswer) -> Option<usize> {
    match entry.answer {
        Some(Answer::Level {
            level: LevelIndex(level),
            ..
        }) => Some(level),
        _ => None,
    }
}

pub fn answers<'a>(workbook: &'a Workbook, entries: &[CriterionAnswer]) -> Answers<'a> {
    Answers::new(workbook, entries.to_vec()).expect("they fit")
}

/// The median by its definition, counted rather than sorted: the lowest level such that at least
/// `position` levels are at or below it.
fn counted_median(levels: &[usize], position: usize) -> Option<usize> {
    (0..10)
        .find(|level| levels.iter().filter(|l| *l <= level).count() >= position && position > 0)
        .filter(|_| !levels.is_empty())
}

proptest! {
    #[test]
    fn the_counts_add_up_to_the_number_of_criteria((workbook, entries) in any_sheet()) {
        let answers = answers(&workbook, &entries);
        let counts = counts(&answers);
        prop_assert_eq!(counts.applicable + counts.not_applicable, entries.len());
        prop_assert_eq!(counts.scored + counts.dont_know + counts.unanswered, counts.applicable);
        prop_assert!(counts.from_marks <= counts.scored);
        let strip = strip(&answers);
        prop_assert_eq!(strip.iter().map(|l| l.count).sum::<usize>(), counts.scored);
        prop_assert_eq!(strip.iter().map(|l| l.from_marks).sum::<usize>(), counts.from_marks);
        let working: usize = strip.iter().filter(|l| l.working).map(|l| l.count).sum();
        prop_assert_eq!(working, working_count(&answers).working);
    }

    #[test]
    fn working_lies_within_the_bounds((workbook, entries) in any_sheet()) {
        let answers = answers(&workbook, &entries);
        let (bounds, score) = (bounds(&answers), working_count(&answers));
        prop_assert!(bounds.low <= score.working && score.working <= bounds.high);
        prop_assert!(bounds.high <= bounds.applicable);
        prop_assert!(score.working <= score.scored);
    }

    #[test]
    fn the_bounds_are_reached_by_the_worst_and_the_best_turn((workbook, entries) in any_sheet()) {
        let bounds = bounds(&answers(&workbook, &entries));
        let turned_out = |index| {
            let all = entries.iter().map(|entry| match entry.answer {
                None | Some(Answer::DontKnow) => CriterionAnswer {
                    answer: Some(Answer::Level { level: LevelIndex(index), reached: Reached::TalkedThrough }),
                    ..*entry
                },
                _ => *entry,
            });
            working_count(&answers(&workbook, &all.collect::<Vec<_>>())).working
        };
        prop_assert_eq!(bounds.low, turned_out(0));
        prop_assert_eq!(bounds.high, turned_out(workbook.scale.top_index()));
    }

    #[test]
    fn raising_one_level_never_lowers_the_working_count_or_the_bounds(
        (workbook, entries) in any_sheet(), at in any::<prop::sample::Index>(),
    ) {
        prop_assume!(!entries.is_empty());
        let mut raised = entries.clone();
        let at = at.index(entries.len());
        if let Some(Answer::Level { level, .. }) = &mut raised[at].answer {
            level.0 = (level.0 + 1).min(workbook.scale.top_index());
        }
        let (before, after) = (answers(&workbook, &entries), answers(&workbook, &raised));
        prop_assert!(working_count(&after).working >= working_count(&before).working);
        prop_assert!(bounds(&after).low >= bounds(&before).low);
        prop_assert!(bounds(&after).high >= bounds(&before).high);
        prop_assert_eq!(coverage(&after), coverage(&before));
    }

    #[test]
    fn the_headline_is_what_plain_counting_gives((workbook, entries) in any_sheet()) {
        let headline = headline(&answers(&workbook, &entries));
        let levels: Vec<usize> = entries.iter().filter_map(level_of).collect();
        let not_applicable =
            entries.iter().filter(|e| matches!(e.answer, Some(Answer::NotApplicable))).count();
        let applicable = entries.len() - not_applicable;
        let enough = levels.len() >= 3 && levels.len() >= applicable.div_ceil(2);
        let state = match (enough, levels.len() == applicable) {
            (false, _) => CoverageState::NotEnoughAnswered,
            (true, false) => CoverageState::Provisional,
            (true, true) => CoverageState::Full,
        };
        prop_assert_eq!(headline.coverage.state, state);

        let mut by_level: BTreeMap<usize, usize> = BTreeMap::new();
        for level in &levels {
            *by_level.entry(*level).or_default() += 1;
        }
        for (index, on_strip) in headline.strip.iter().enumerate() {
            prop_assert_eq!(on_strip.count, by_level.get(&index).copied().unwrap_or(0));
        }
        let mark = |level: usize| u8::try_from(level).expect("scales are short");
        let first_working = workbook.scale.working_index();
        let working: usize = by_level.range(first_working..).map(|(_, count)| count).sum();
        let n = levels.len();
        let weakest = by_level.keys().next().copied().filter(|_| enough).map(mark);
        prop_assert_eq!(headline.weakest_level.map(|l| l.mark), weakest);
        let score = headline.score.map(|s| (s.working, s.scored));
        prop_assert_eq!(score, enough.then_some((working, n)));
        let bounds = headline.bounds.map(|b| (b.low, b.high, b.applicable));
        prop_assert_eq!(bounds, enough.then_some((working, working + applicable - n, applicable)));
        let median = headline.median_level.map(|m| (m.lower.mark, m.upper.mark));
        let counted = counted_median(&levels, n.div_ceil(2)).zip(counted_median(&levels, n / 2 + 1));
        prop_assert_eq!(median, counted.filter(|_| enough).map(|(l, u)| (mark(l), mark(u))));
    }

    #[test]
    fn medians_are_as_sorting_defines_them(levels in prop::collection::vec(0..10usize, 0..40)) {
        let indexes: Vec<LevelIndex> = levels.iter().copied().map(LevelIndex).collect();
        let n = levels.len();
        prop_assert_eq!(lower_median(&indexes).map(|l| l.0), counted_median(&levels, n.div_ceil(2)));
        prop_assert_eq!(upper_median(&indexes).map(|l| l.0), counted_median(&levels, n / 2 + 1));
        prop_assert!(lower_median(&indexes) <= upper_median(&indexes));
        if n % 2 == 1 {
            prop_assert_eq!(lower_median(&indexes), upper_median(&indexes));
        }
    }

    #[test]
    fn the_order_of_criteria_changes_nothing_but_ties(
        (workbook, entries, order) in any_sheet().prop_flat_map(|(workbook, entries)| {
            let order = Just((0..entries.len()).collect::<Vec<_>>()).prop_shuffle();
            (Just(workbook), Just(entries), order)
        }),
    ) {
        let criteria = order.iter().map(|i| workbook.criteria[*i].clone()).collect();
        let shuffled = Workbook { criteria, ..workbook.clone() };
        let moved: Vec<_> = order.iter().map(|i| entries[*i]).collect();
        let (here, there) = (answers(&workbook, &entries), answers(&shuffled, &moved));
        prop_assert_eq!(headline(&here), headline(&there));
        let ranks = |answers: &Answers<'_>| {
            let links = weakest_links(answers).expect("it is a chain");
            let keys: Vec<_> = links.ranked.iter().map(|link| {
                let said = |rating: Option<Rating>| rating.unwrap_or(Rating::UNSAID).figure();
                (link.level.mark, said(link.importance), said(link.power), link.gap_to_aim)
            }).collect();
            let mut ids: Vec<_> =
                links.ranked.into_iter().map(|link| link.criterion.id).collect();
            ids.sort();
            (keys, ids, links.tied_at_lowest, links.shown_as_tie, links.dont_know.len())
        };
        prop_assert_eq!(ranks(&here), ranks(&there));
    }

    #[test]
    fn no_weakest_link_outranks_the_one_before_it((workbook, entries) in any_sheet()) {
        let answers = answers(&workbook, &entries);
        let links = weakest_links(&answers).expect("it is a chain");
        let below = entries.iter().filter_map(level_of)
            .filter(|level| *level < workbook.scale.working_index());
        prop_assert_eq!(links.ranked.len(), below.count());
        for pair in links.ranked.windows(2) {
            let [a, b] = pair else { continue };
            let place = |id: &str| workbook.criteria.iter().position(|c| c.id == id);
            let two = |rating: Option<Rating>| rating.map_or(2, Rating::figure);
            // Each difference that puts `a` before `b`, in the order in which they count.
            let differences = [
                i64::from(b.level.mark) - i64::from(a.level.mark),
                i64::from(two(a.importance)) - i64::from(two(b.importance)),
                i64::from(two(a.power)) - i64::from(two(b.power)),
                a.gap_to_aim as i64 - b.gap_to_aim as i64,
                if place(&a.criterion.id) < place(&b.criterion.id) { 1 } else { -1 },
            ];
            let decides = differences.iter().find(|difference| **difference != 0);
            prop_assert!(decides.is_some_and(|difference| *difference > 0), "{:?}", pair);
        }
    }
}
