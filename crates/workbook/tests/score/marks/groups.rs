//! Groups: who is shown apart, and who only together with others.

use std::collections::BTreeMap;

use pit_workbook::Component;
use pit_workbook::Sector::{self, Civic, Other, Residents, Service, Vcse};
use pit_workbook::Segment;
use pit_workbook::score::{
    Groups, NothingApart, SideInDoubt, SmallestGroup, WhyInDoubt, groups, sides_in_doubt,
};

const ALL: [Sector; 5] = [Civic, Service, Vcse, Residents, Other];

fn seats(of: [usize; 5]) -> BTreeMap<Sector, usize> {
    ALL.into_iter().zip(of).collect()
}

fn of(seats_of: [usize; 5], smallest: usize) -> Groups {
    groups(
        &seats(seats_of),
        SmallestGroup::new(smallest).expect("it is enough"),
    )
}

fn sectors(groups: &Groups) -> Vec<&[Sector]> {
    groups
        .apart
        .iter()
        .map(|group| group.sectors.as_slice())
        .collect()
}

#[test]
fn sectors_with_enough_seats_stand_alone() {
    let groups = of([3, 4, 0, 5, 0], 3);
    assert_eq!(sectors(&groups), [&[Civic][..], &[Service], &[Residents]]);
    assert!(groups.apart.iter().all(|group| !group.pooled));
    assert_eq!((groups.seats, groups.nothing_apart), (12, None));
}

#[test]
fn sectors_too_small_to_stand_alone_are_pooled_last() {
    let groups = of([2, 4, 1, 5, 0], 3);
    assert_eq!(
        sectors(&groups),
        [&[Service][..], &[Residents], &[Civic, Vcse]]
    );
    let pool = &groups.apart[2];
    assert!(pool.pooled);
    assert_eq!(pool.seats, 3);
}

#[test]
fn while_the_pool_is_too_small_the_smallest_remaining_sector_joins_it() {
    assert_eq!(
        sectors(&of([9, 5, 6, 1, 1], 3)),
        [&[Civic][..], &[Vcse], &[Service, Residents, Other]]
    );
    // With a larger smallest group the small ones are enough for each other.
    assert_eq!(
        sectors(&of([9, 4, 4, 0, 1], 5)),
        [&[Civic][..], &[Service, Vcse, Other]]
    );
}

#[test]
fn of_several_smallest_the_first_in_the_list_of_sectors_joins() {
    assert_eq!(
        sectors(&of([4, 4, 4, 4, 1], 3)),
        [&[Service][..], &[Vcse], &[Residents], &[Civic, Other]]
    );
    assert_eq!(
        sectors(&of([5, 1, 4, 4, 0], 3)),
        [&[Civic][..], &[Residents], &[Service, Vcse]]
    );
}

#[test]
fn fewer_than_two_groups_are_not_shown_apart() {
    for room in [
        [8, 0, 0, 0, 0],
        [8, 2, 0, 0, 0],
        [2, 1, 0, 0, 0],
        [2, 2, 0, 0, 1],
    ] {
        let groups = of(room, 3);
        assert_eq!(
            (sectors(&groups), groups.nothing_apart),
            (vec![], Some(NothingApart::OneGroup))
        );
    }
}

#[test]
fn fewer_seats_in_all_than_the_smallest_group_show_nothing_apart() {
    for room in [[0; 5], [1, 1, 0, 0, 0]] {
        let groups = of(room, 3);
        assert_eq!(
            (sectors(&groups), groups.nothing_apart),
            (vec![], Some(NothingApart::TooFewSeats))
        );
    }
}

#[test]
fn preparing_warns_of_a_side_that_would_be_pooled_with_others() {
    let doubts = |seam, room| sides_in_doubt(seam, &of(room, 3), &seats(room));
    let community = |why| {
        vec![SideInDoubt {
            side: Segment::Community,
            why,
        }]
    };
    let pooled = |sectors: &[Sector]| {
        community(WhyInDoubt::PooledWith {
            sectors: sectors.to_vec(),
        })
    };
    assert_eq!(
        doubts(Component::CivicCommunity, [8, 8, 5, 0, 1]),
        pooled(&[Other])
    );
    assert_eq!(
        doubts(Component::CommunityService, [8, 8, 1, 4, 1]),
        pooled(&[Other])
    );
    assert_eq!(
        doubts(Component::CommunityService, [8, 8, 0, 0, 1]),
        community(WhyInDoubt::NoSeats)
    );
    // VCSE and residents are one side, so that pooling them with each other mixes nothing.
    assert_eq!(doubts(Component::CivicCommunity, [8, 8, 1, 2, 0]), vec![]);
    // Nor does a pool that no side of this seam is in.
    assert_eq!(doubts(Component::CivicCommunity, [8, 2, 0, 6, 2]), vec![]);
    let both = doubts(Component::CivicService, [4, 1, 0, 0, 0]);
    assert_eq!(both.len(), 2);
    assert!(
        both.iter()
            .all(|doubt| doubt.why == WhyInDoubt::NothingApart)
    );
    assert_eq!(doubts(Component::Planning, [1, 1, 1, 1, 1]), vec![]);
}
