//! What holds of every marked room.

use std::collections::BTreeMap;

use pit_workbook::score::{
    Answers, LevelIndex, Mark, Marking, MarksScore, SeatMark, SheetMarks, SmallestGroup, Spread,
    score_marks,
};
use pit_workbook::{Component, Sector, Workbook};
use proptest::prelude::*;

use crate::built::chain;

pub const ALL: [Sector; 5] = [
    Sector::Civic,
    Sector::Service,
    Sector::Vcse,
    Sector::Residents,
    Sector::Other,
];

/// A rater: a sector, and a mark or none for each criterion.
pub type Rater = (Sector, Vec<Option<Mark>>);

/// A workbook, who marked it how, and the smallest group.
#[derive(Debug, Clone)]
pub struct Marked {
    pub workbook: Workbook,
    pub raters: Vec<Rater>,
    pub smallest: usize,
}

fn any_mark(levels: usize) -> impl Strategy<Value = Option<Mark>> {
    prop_oneof![
        6 => (0..levels).prop_map(|level| Some(Mark::Level(LevelIndex(level)))),
        2 => Just(Some(Mark::DontKnow)),
        1 => Just(Some(Mark::NotApplicable)),
        2 => Just(None),
    ]
}

/// Any small room on any scale.
pub fn any_room() -> impl Strategy<Value = Marked> {
    let scale = prop_oneof![Just(2usize), Just(5), Just(10), 2..=10usize];
    (scale, 1..=5usize, 3..=4usize).prop_flat_map(|(levels, criteria, smallest)| {
        let marks = prop::collection::vec(any_mark(levels), criteria);
        let rater = (prop::sample::select(&ALL[..]), marks);
        let raters = prop::collection::vec(rater, 0..24);
        let seam = prop::sample::select(vec![Component::CivicCommunity, Component::CivicService]);
        (raters, 1..levels, seam).prop_map(move |(raters, working, component)| Marked {
            workbook: Workbook {
                component,
                ..chain(criteria, levels, working)
            },
            raters,
            smallest,
        })
    })
}

/// What raters say in one opened marking.
pub fn scored(marked: &Marked, raters: &[Rater]) -> MarksScore {
    let mut marking = Marking {
        opened: true,
        ..Marking::default()
    };
    for (seat, (_, marks)) in raters.iter().enumerate() {
        for (criterion, mark) in marked.workbook.criteria.iter().zip(marks) {
            let criterion = criterion.id.clone();
            let given = mark.map(|mark| SeatMark {
                seat,
                criterion,
                mark,
                late: false,
            });
            marking.seats.extend(given);
        }
    }
    let seats = raters.iter().map(|(sector, _)| *sector).collect();
    let marks = SheetMarks::new(&marked.workbook, seats, vec![marking]).expect("they fit");
    let smallest = SmallestGroup::new(marked.smallest).expect("it is enough");
    score_marks(&marks, &Answers::none(&marked.workbook), smallest)
}

proptest! {
    #[test]
    fn the_order_of_raters_changes_nothing(
        (marked, order) in any_room().prop_flat_map(|marked| {
            let order = Just(marked.raters.clone()).prop_shuffle();
            (Just(marked), order)
        }),
    ) {
        prop_assert_eq!(scored(&marked, &marked.raters), scored(&marked, &order));
    }

    #[test]
    fn the_order_of_criteria_changes_only_ties(
        (marked, order) in any_room().prop_flat_map(|marked| {
            let order = Just((0..marked.workbook.criteria.len()).collect::<Vec<_>>()).prop_shuffle();
            (Just(marked), order)
        }),
    ) {
        let moved = |marks: &[Option<Mark>]| order.iter().map(|i| marks[*i]).collect();
        let criteria = order.iter().map(|i| marked.workbook.criteria[*i].clone()).collect();
        let there = Marked {
            workbook: Workbook { criteria, ..marked.workbook.clone() },
            raters: marked.raters.iter().map(|(s, marks)| (*s, moved(marks))).collect(),
            ..marked
        };
        let (here, there) = (scored(&marked, &marked.raters), scored(&there, &there.raters));
        let by_id = |score: &MarksScore| -> BTreeMap<_, _> {
            score.criteria.iter().map(|c| (c.criterion.id.clone(), c.clone())).collect()
        };
        prop_assert_eq!(by_id(&here), by_id(&there));
        // Place by place, the agendas differ only in which of the tied stands there.
        let places = |score: &MarksScore| -> Vec<_> {
            let of = by_id(score);
            let place = |id: &str| (of[id].labels.clone(), of[id].room.clone());
            score.agenda.iter().map(|entry| {
                let room = place(&entry.criterion.id).1;
                let neither = room.as_ref().map(|r| r.dont_know + r.not_applicable);
                let d = room.as_ref().and_then(|r| r.d);
                let median = room.and_then(|r| r.lower_median).map(|l| l.mark);
                match entry.class as u8 {
                    0 | 3 => (entry.class, d, None, None),
                    1 => (entry.class, None, neither, None),
                    _ => (entry.class, None, None, median),
                }
            }).collect()
        };
        prop_assert_eq!(places(&here), places(&there));
    }

    #[test]
    fn what_is_shown_and_what_remains_of_it_is_empty_or_large_enough(marked in any_room()) {
        let score = scored(&marked, &marked.raters);
        for criterion in &score.criteria {
            let marks = |s: &Spread| s.n + s.dont_know + s.not_applicable;
            let Some(room) = &criterion.room else {
                prop_assert!(criterion.groups.is_empty());
                continue;
            };
            let mut remainders = vec![marks(room)];
            for group in &criterion.groups {
                let n = marks(&group.spread);
                prop_assert!(n >= marked.smallest);
                remainders.extend(remainders.clone().iter().map(|left| left - n));
            }
            prop_assert!(remainders.iter().all(|left| *left == 0 || *left >= marked.smallest));
        }
    }
}
