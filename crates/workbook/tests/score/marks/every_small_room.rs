//! Every small room, tried: whatever is shown, and whatever remains when what is shown is
//! subtracted, is empty or no smaller than the smallest group.

use std::collections::{BTreeMap, BTreeSet};

use pit_workbook::Sector::{self, Civic, Other, Residents, Service, Vcse};
use pit_workbook::score::{Groups, MayBeShown, SmallestGroup, groups, may_be_shown};

const ALL: [Sector; 5] = [Civic, Service, Vcse, Residents, Other];

/// Every way to have up to so many in each sector.
fn every_room(most: usize) -> Vec<BTreeMap<Sector, usize>> {
    up_to([most; 5])
}

/// Every way to have up to as many in each sector as stands there.
fn up_to(most: [usize; 5]) -> Vec<BTreeMap<Sector, usize>> {
    ALL.into_iter()
        .zip(most)
        .fold(vec![BTreeMap::new()], |rooms, (sector, most)| {
            let with = |room: &BTreeMap<_, _>, seats| {
                let mut room = room.clone();
                room.insert(sector, seats);
                room
            };
            rooms
                .iter()
                .flat_map(|room| (0..=most).map(|seats| with(room, seats)))
                .collect()
        })
}

fn sizes() -> impl Iterator<Item = SmallestGroup> {
    (3..=5).filter_map(SmallestGroup::new)
}

/// What remains of a whole for every choice of parts that are subtracted from it.
fn remainders(whole: usize, parts: &[usize]) -> BTreeSet<usize> {
    parts
        .iter()
        .fold(BTreeSet::from([whole]), |remainders, part| {
            let less = remainders
                .iter()
                .map(|remainder| remainder - part)
                .collect();
            &remainders | &less
        })
}

#[test]
fn every_group_and_every_remainder_of_seats_is_empty_or_large_enough() {
    for seats in every_room(6) {
        for smallest in sizes() {
            let groups = groups(&seats, smallest);
            let parts: Vec<usize> = groups.apart.iter().map(|group| group.seats).collect();
            if !parts.is_empty() {
                assert!(parts.len() > 1, "{seats:?}");
                assert_eq!(
                    parts.iter().sum::<usize>(),
                    groups.seats,
                    "nobody is left out: {seats:?}"
                );
            }
            assert!(
                parts.iter().all(|part| *part >= smallest.size()),
                "{seats:?}: {groups:?}"
            );
            for remainder in remainders(groups.seats, &parts) {
                let whole = remainder == groups.seats;
                assert!(
                    whole || remainder == 0 || remainder >= smallest.size(),
                    "{seats:?}"
                );
            }
        }
    }
}

#[test]
fn every_sector_is_in_one_group_and_its_seats_are_counted_there() {
    for seats in every_room(4) {
        for smallest in sizes() {
            for group in groups(&seats, smallest).apart {
                let counted: usize = group.sectors.iter().map(|sector| seats[sector]).sum();
                assert_eq!(counted, group.seats);
                assert!(group.sectors.iter().all(|sector| seats[sector] > 0));
                let alone = group.sectors.len() == 1;
                assert_ne!(alone, group.pooled);
            }
        }
    }
}

/// How many marks each group gave.
fn parts(groups: &Groups, marks: &BTreeMap<Sector, usize>) -> Vec<usize> {
    let of = |sectors: &[Sector]| sectors.iter().map(|sector| marks[sector]).sum();
    groups
        .apart
        .iter()
        .map(|group| of(&group.sectors))
        .collect()
}

#[test]
fn every_group_and_every_remainder_of_marks_is_empty_or_large_enough() {
    let smallest = SmallestGroup::default();
    let mut seen = BTreeMap::new();
    for seats in every_room(3).into_iter().chain(up_to([5, 4, 3, 1, 0])) {
        let groups = groups(&seats, smallest);
        // Every attendance: a criterion may be asked of some only, and anyone may pass.
        for marks in up_to(ALL.map(|sector| seats[&sector])) {
            let room: usize = marks.values().sum();
            let shown = may_be_shown(&groups, &marks);
            *seen.entry(shown).or_insert(0) += 1;
            let parts = parts(&groups, &marks);
            match shown {
                MayBeShown::NoMarks => assert_eq!(room, 0),
                MayBeShown::MarksAreIn => assert!((1..smallest.size()).contains(&room)),
                MayBeShown::WholeRoom => assert!(room >= smallest.size()),
                MayBeShown::Groups => {
                    for left in remainders(room, &parts).into_iter().chain(parts) {
                        assert!(left == 0 || left >= smallest.size(), "{seats:?}: {marks:?}");
                    }
                }
            }
        }
    }
    assert_eq!(seen.len(), 4, "each of the four comes up: {seen:?}");
}

#[test]
fn no_criterions_groups_can_be_subtracted_from_anothers() {
    for seats in every_room(4) {
        for smallest in sizes() {
            let groups = groups(&seats, smallest);
            // Every criterion, by whom it is asked of; all who are asked mark it.
            let mut shown: BTreeSet<Vec<Sector>> = BTreeSet::new();
            for asked in up_to([1; 5]) {
                let marks = seats
                    .iter()
                    .map(|(sector, seats)| (*sector, seats * asked[sector]))
                    .collect();
                if may_be_shown(&groups, &marks) == MayBeShown::Groups {
                    let with_marks = groups.apart.iter().zip(parts(&groups, &marks));
                    shown.extend(
                        with_marks
                            .filter(|(_, n)| *n > 0)
                            .map(|(g, _)| g.sectors.clone()),
                    );
                }
            }
            for one in &shown {
                for other in shown.iter().filter(|other| *other != one) {
                    assert!(
                        one.iter().all(|sector| !other.contains(sector)),
                        "{seats:?}"
                    );
                }
            }
        }
    }
}
