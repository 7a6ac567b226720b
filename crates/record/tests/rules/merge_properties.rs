//! Merging, whatever two to four computers did and however it travels.

use pit_record::{MemoryLog, Parcel, State};
use proptest::prelude::*;

use crate::computer::{Computer, judgement};

/// One thing that one of several computers does. Criteria are shared by all.
#[derive(Debug, Clone)]
pub enum Step {
    Judge(usize, usize, u8),
    Remove(usize, usize),
    Undo(usize),
    Redo(usize),
    Hear(usize, usize),
    Erase(usize, usize),
}

const CRITERIA: [&str; 3] = ["a", "b", "c"];

/// Random steps of `computers`, without erasing.
pub fn steps(computers: usize, most: usize) -> impl Strategy<Value = Vec<Step>> {
    let who = 0..computers;
    let criterion = 0..CRITERIA.len();
    let step = prop_oneof![
        5 => (who.clone(), criterion.clone(), 0_u8..4).prop_map(|(w, c, l)| Step::Judge(w, c, l)),
        1 => (who.clone(), criterion).prop_map(|(w, c)| Step::Remove(w, c)),
        2 => who.clone().prop_map(Step::Undo),
        1 => who.clone().prop_map(Step::Redo),
        3 => (who.clone(), who).prop_map(|(from, to)| Step::Hear(from, to)),
    ];
    prop::collection::vec(step, 1..most)
}

fn steps_with_erasing(computers: usize, most: usize) -> impl Strategy<Value = Vec<Step>> {
    let erase = (0..computers, 0..CRITERIA.len()).prop_map(|(w, c)| Step::Erase(w, c));
    let at = prop::collection::vec((any::<prop::sample::Index>(), erase), 0..3);
    (steps(computers, most), at).prop_map(|(mut steps, erasures)| {
        for (at, erase) in erasures {
            let at = at.index(steps.len());
            steps.insert(at, erase);
        }
        steps
    })
}

/// Lets computers do it all.
pub fn run(computers: u8, steps: &[Step]) -> Vec<Computer> {
    let mut all = Computer::several(computers);
    for step in steps {
        match *step {
            Step::Judge(who, criterion, level) => {
                let thing = judgement(CRITERIA[criterion], "")
                    .natural_id()
                    .expect("a key");
                if !all[who].log.erased.contains(&thing) {
                    all[who].judge(CRITERIA[criterion], &level.to_string());
                }
            }
            Step::Remove(who, criterion) => {
                let thing = judgement(CRITERIA[criterion], "")
                    .natural_id()
                    .expect("a key");
                if let Some(State::Is(body)) = all[who].log.present().remove(&thing) {
                    all[who].say(thing, State::Removed(body));
                }
            }
            // Both may have nothing to do, or refuse: then nothing happens.
            Step::Undo(who) => drop(all[who].undo()),
            Step::Redo(who) => drop(all[who].redo()),
            Step::Hear(from, to) => {
                let other = all[from].clone();
                all[to].hear(&other);
            }
            Step::Erase(who, criterion) => {
                let thing = judgement(CRITERIA[criterion], "")
                    .natural_id()
                    .expect("a key");
                all[who].erase(thing);
            }
        }
    }
    all
}

/// What a fresh log holds once it took in parcels in an order.
fn merged<'a>(parcels: impl IntoIterator<Item = &'a Parcel>) -> MemoryLog {
    let mut log = MemoryLog::default();
    for parcel in parcels {
        log.merge(parcel).expect("honest parcels merge");
    }
    log
}

fn parcel_of(log: &MemoryLog) -> Parcel {
    Parcel {
        changes: log.changes.values().cloned().collect(),
        records: log.records.values().cloned().collect(),
        erased: log.erased.iter().copied().collect(),
    }
}

proptest! {
    #[test]
    fn any_order_of_parcels_gives_the_same_library(
        (steps, order) in (2_usize..5).prop_flat_map(|n| {
            let order = Just((0..n).collect::<Vec<_>>()).prop_shuffle();
            (steps_with_erasing(n, 30), order)
        }),
    ) {
        let all = run(order.len() as u8, &steps);
        let parcels: Vec<Parcel> = all.iter().map(Computer::parcel).collect();
        let straight = merged(&parcels);
        let shuffled = merged(order.iter().map(|i| &parcels[*i]));
        prop_assert_eq!(straight.present(), shuffled.present());
        prop_assert_eq!(straight.forks(), shuffled.forks());
        prop_assert_eq!(&straight, &shuffled);
        // And every computer, once it heard of all, agrees.
        for mut computer in all {
            for parcel in &parcels {
                computer.log.merge(parcel).expect("honest parcels merge");
            }
            prop_assert_eq!(&computer.log, &straight);
        }
    }

    #[test]
    fn any_grouping_of_parcels_gives_the_same_library(steps in steps_with_erasing(3, 30)) {
        let parcels: Vec<Parcel> = run(3, &steps).iter().map(Computer::parcel).collect();
        let left_first = parcel_of(&merged(&parcels[..2]));
        let right_first = parcel_of(&merged(&parcels[1..]));
        prop_assert_eq!(merged([&left_first, &parcels[2]]), merged([&parcels[0], &right_first]));
    }

    #[test]
    fn what_is_known_already_changes_nothing(steps in steps_with_erasing(2, 30)) {
        for computer in run(2, &steps) {
            let parcel = computer.parcel();
            let mut again = computer.log.clone();
            let what = again.merge(&parcel).expect("its own parcel");
            prop_assert_eq!(what.new, 0);
            prop_assert_eq!(what.known, parcel.records.len());
            prop_assert_eq!(again, computer.log);
        }
    }

    #[test]
    fn records_in_any_order_within_a_parcel_give_the_same_library(
        (parcel, shuffled) in steps(2, 20).prop_flat_map(|steps| {
            let parcel = parcel_of(&merged(&run(2, &steps).iter().map(Computer::parcel).collect::<Vec<_>>()));
            let records = Just(parcel.records.clone()).prop_shuffle();
            (Just(parcel), records)
        }),
    ) {
        let other = Parcel { records: shuffled, ..parcel.clone() };
        prop_assert_eq!(merged([&parcel]), merged([&other]));
    }
}
