//! Spread, labels and the sides of a seam, written a second time in another way: from sorted lists
//! of marks rather than tallies.

use pit_workbook::score::{CriterionMarks, LevelIndex, LevelShown, Mark, MayBeShown};
use pit_workbook::{Component, Sector};
use proptest::prelude::*;

use super::properties::{ALL, Marked, Rater, any_room, scored};

/// The marks of some sectors on a criterion, by plain counting.
fn given(raters: &[Rater], at: usize, sectors: &[Sector]) -> Vec<Mark> {
    let of = raters.iter().filter(|(sector, _)| sectors.contains(sector));
    of.filter_map(|(_, marks)| marks[at]).collect()
}

fn sorted_levels(marks: &[Mark]) -> Vec<i64> {
    let mut levels: Vec<i64> = marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Level(LevelIndex(level)) => Some(*level as i64),
            _ => None,
        })
        .collect();
    levels.sort_unstable();
    levels
}

fn lower(levels: &[i64]) -> Option<i64> {
    levels.get(levels.len().checked_sub(1)? / 2).copied()
}

fn dont_knows(marks: &[Mark]) -> usize {
    marks.iter().filter(|mark| **mark == Mark::DontKnow).count()
}

/// Whether a criterion has the labels that its marks have by their wording.
fn labels_hold(marked: &Marked, at: usize, told: &CriterionMarks) -> Result<(), TestCaseError> {
    let k = marked.workbook.scale.levels.len() as i64 - 1;
    let wide = (k + 1) / 2;
    let g = marked.smallest;
    let all = given(&marked.raters, at, &ALL);
    let levels = sorted_levels(&all);
    let (n, median) = (levels.len() as i64, lower(&levels));
    let away: i64 = levels
        .iter()
        .map(|level| (level - median.unwrap_or(0)).abs())
        .sum();
    let groups: Vec<Vec<Mark>> = told
        .groups
        .iter()
        .map(|group| given(&marked.raters, at, &group.sectors))
        .collect();
    let medians: Vec<i64> = groups
        .iter()
        .map(|marks| sorted_levels(marks))
        .filter(|levels| levels.len() >= g)
        .filter_map(|levels| lower(&levels))
        .collect();
    let far = medians
        .iter()
        .any(|a| medians.iter().any(|b| a - b >= wide));
    let split = n >= 3 && (200 * away >= 35 * n * k || far);
    prop_assert_eq!(told.labels.split.is_some(), split);
    let knows = |marks: &[Mark]| {
        (
            dont_knows(marks),
            sorted_levels(marks).len() + dont_knows(marks),
        )
    };
    let (unsure, of) = knows(&all);
    let sides = groups.iter().filter(|marks| {
        let (unsure, of) = knows(marks);
        of >= g && unsure * 2 >= of
    });
    let unknown = of >= 3 && unsure * 3 >= of || sides.count() > 0;
    prop_assert_eq!(told.labels.unknown.is_some(), unknown);
    let nots = all
        .iter()
        .filter(|mark| **mark == Mark::NotApplicable)
        .count();
    prop_assert_eq!(
        told.labels.does_it_apply.is_some(),
        nots >= 3 && nots * 3 >= all.len()
    );
    let far_off = levels
        .iter()
        .any(|level| (level - median.unwrap_or(0)).abs() >= wide);
    prop_assert_eq!(
        told.labels.some_see_it_very_differently,
        !split && n >= 5 && far_off
    );
    let upper = levels.get(levels.len() / 2).copied();
    let working = marked.workbook.scale.working_index() as i64;
    let low = upper.is_some_and(|upper| upper == 0 || upper <= working - 2);
    prop_assert_eq!(
        told.labels.low_and_agreed,
        !split && !unknown && n >= 3 && low
    );
    prop_assert_eq!(told.offered.is_some(), n >= 3 && !unknown);
    Ok(())
}

proptest! {
    #[test]
    fn spread_and_labels_are_what_plain_counting_gives(marked in any_room()) {
        let score = scored(&marked, &marked.raters);
        for (at, told) in score.criteria.iter().enumerate() {
            let all = given(&marked.raters, at, &ALL);
            prop_assert_eq!(told.room.is_some(), all.len() >= marked.smallest);
            let Some(room) = &told.room else { continue };
            let levels = sorted_levels(&all);
            prop_assert_eq!(room.n, levels.len());
            prop_assert_eq!(room.dont_know, dont_knows(&all));
            let mark = |level: &Option<LevelShown>| level.as_ref().map(|l| i64::from(l.mark));
            prop_assert_eq!(mark(&room.lowest), levels.first().copied());
            prop_assert_eq!(mark(&room.lower_median), lower(&levels));
            prop_assert_eq!(mark(&room.highest), levels.last().copied());
            for (level, at) in room.levels.iter().enumerate() {
                prop_assert_eq!(at.count, levels.iter().filter(|l| **l == level as i64).count());
            }
            labels_hold(&marked, at, told)?;
        }
    }

    #[test]
    fn d_lies_between_none_and_the_whole_scale(marked in any_room()) {
        for criterion in scored(&marked, &marked.raters).criteria {
            let Some(d) = criterion.room.and_then(|room| room.d) else { continue };
            prop_assert!(d.numerator() <= 2 * d.denominator());
        }
    }

    #[test]
    fn each_side_of_a_seam_has_the_median_of_its_own_marks(marked in any_room()) {
        let score = scored(&marked, &marked.raters);
        let two_sides = score.two_sides.as_ref().expect("it is a seam");
        let sectors = match marked.workbook.component {
            Component::CivicCommunity => [vec![Sector::Civic], vec![Sector::Vcse, Sector::Residents]],
            _ => [vec![Sector::Civic], vec![Sector::Service]],
        };
        for (at, criterion) in two_sides.criteria.iter().enumerate() {
            let in_groups = score.criteria[at].shown == MayBeShown::Groups;
            for (side, sectors) in [&criterion.first, &criterion.second].into_iter().zip(&sectors) {
                let mixed = score.groups.apart.iter().any(|group| {
                    let own = group.sectors.iter().filter(|s| sectors.contains(s)).count();
                    own > 0 && own < group.sectors.len()
                });
                let levels = sorted_levels(&given(&marked.raters, at, sectors));
                let read = in_groups && !mixed && levels.len() >= marked.smallest;
                let told = side.lower_median.as_ref().map(|l| i64::from(l.mark));
                prop_assert_eq!(told, lower(&levels).filter(|_| read));
                prop_assert_eq!(side.absent.is_none(), read);
            }
        }
        let gap = two_sides.perception_gap;
        prop_assert_eq!(gap.first_further_on + gap.second_further_on, gap.wide);
        prop_assert!(gap.wide <= gap.of);
    }
}
