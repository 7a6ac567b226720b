//! Marks on other scales than the default one.

use pit_workbook::Component;
use pit_workbook::Sector::{Civic, Residents};
use pit_workbook::Workbook;
use pit_workbook::score::{Fraction, Split};

use crate::built::chain;
use crate::marked::{alike, first, score_of};

#[test]
fn on_two_levels_one_step_is_half_the_scale_and_more() {
    let workbook = chain(1, 2, 1);
    let of = |marks: &str| first(&workbook, &[(Civic, marks)]);
    let split = of("0 0 1 1 1");
    assert!(split.labels.split.is_some());
    assert_eq!(split.room.and_then(|room| room.d), Fraction::new(4, 5));
    let one_apart = of("1 1 1 1 1 1 1 0");
    assert_eq!(one_apart.labels.split, None);
    assert!(one_apart.labels.some_see_it_very_differently);
    assert!(of("0 0 0").labels.low_and_agreed);
    assert!(!of("1 1 1").labels.low_and_agreed);
}

#[test]
fn on_two_levels_two_groups_one_step_apart_split_the_room() {
    let most = alike("1", 12);
    let criterion = first(&chain(1, 2, 1), &[(Civic, &most), (Residents, "0 0 0")]);
    assert_eq!(
        criterion.labels.split,
        Some(Split {
            by_spread: true,
            by_groups: true
        })
    );
    let most = alike("1", 30);
    let criterion = first(&chain(1, 2, 1), &[(Civic, &most), (Residents, "0 0 0")]);
    assert_eq!(
        criterion.labels.split,
        Some(Split {
            by_spread: false,
            by_groups: true
        })
    );
}

#[test]
fn on_ten_levels_five_steps_are_half_the_scale() {
    let workbook = chain(1, 10, 7);
    let of = |marks: &str| first(&workbook, &[(Civic, marks)]).labels;
    assert!(of("8 8 8 8 8 8 3").some_see_it_very_differently);
    assert!(!of("8 8 8 8 8 8 4").some_see_it_very_differently);
    assert!(of("5 5 5").low_and_agreed, "two levels below 7");
    assert!(!of("6 6 6").low_and_agreed);
    let most = alike("9", 20);
    let groups = |marks| {
        first(&workbook, &[(Civic, &most), (Residents, marks)])
            .labels
            .split
    };
    assert_eq!(
        groups("4 4 4"),
        Some(Split {
            by_spread: false,
            by_groups: true
        })
    );
    assert_eq!(groups("5 5 5"), None);
}

#[test]
fn the_two_sides_of_a_seam_are_wide_apart_by_the_scale_of_its_workbook() {
    let seam = |levels, working| Workbook {
        component: Component::CivicCommunity,
        ..chain(2, levels, working)
    };
    let gap = |workbook: &Workbook, civic, residents| {
        let rows = [(Civic, civic), (Residents, residents)];
        score_of(workbook, &rows)
            .two_sides
            .expect("it is a seam")
            .perception_gap
            .wide
    };
    assert_eq!(gap(&seam(10, 7), "94 94 94", "45 45 45"), 1);
    assert_eq!(gap(&seam(2, 1), "10 10 10", "00 00 00"), 1);
}
