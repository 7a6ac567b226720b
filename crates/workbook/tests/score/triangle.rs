//! The triangle: what is opened, each component's own headline, and the seams.

use pit_workbook::score::{Part, SeamState, Triangle, triangle};
use pit_workbook::{Component, Workbook};

use crate::built::{answers, default_chain, menu};

fn of(component: Component) -> Workbook {
    let workbook = match component {
        Component::Civic | Component::Community => menu(4),
        _ => default_chain(4),
    };
    Workbook {
        component,
        id: format!("{component:?}").to_lowercase(),
        ..workbook
    }
}

fn opened(triangle: &Triangle) -> Vec<Component> {
    let opened = triangle
        .components
        .iter()
        .filter(|component| component.sheet.is_some());
    opened.map(|component| component.component).collect()
}

#[test]
fn nothing_opened_is_a_triangle_of_seven_parts_of_which_nothing_is_said() {
    let triangle = triangle(&[]);
    assert_eq!(opened(&triangle), vec![]);
    let count = |part| {
        triangle
            .components
            .iter()
            .filter(|c| c.part == part)
            .count()
    };
    assert_eq!(
        [count(Part::Segment), count(Part::Seam), count(Part::Centre)],
        [3, 3, 1]
    );
    assert_eq!(triangle.seams.len(), 3);
    assert!(
        triangle
            .seams
            .iter()
            .all(|seam| seam.state == SeamState::CantBeSaidYet)
    );
}

#[test]
fn each_component_has_its_own_headline_in_the_order_of_the_triangle() {
    let workbooks = [
        Component::Planning,
        Component::Civic,
        Component::CivicService,
    ]
    .map(of);
    let sheets = [
        answers(&workbooks[0], "1 3 3 4"),
        answers(&workbooks[1], "0 3 3 3"),
        answers(&workbooks[2], "3 . . ."),
    ];
    let triangle = triangle(&sheets);
    assert_eq!(
        opened(&triangle),
        [
            Component::Civic,
            Component::CivicService,
            Component::Planning
        ]
    );
    let sheet = |at: usize| {
        triangle.components[at]
            .sheet
            .as_ref()
            .expect("it is opened")
    };
    assert_eq!(sheet(0).headline.weakest_level, None, "a menu has none");
    assert_eq!(
        sheet(0).headline.score.map(|s| (s.working, s.scored)),
        Some((3, 4))
    );
    assert!(
        sheet(5).headline.withheld.is_some(),
        "too little is answered"
    );
    assert_eq!(
        sheet(6).headline.weakest_level.as_ref().map(|l| l.mark),
        Some(1)
    );
    assert_eq!(sheet(6).workbook, "planning");
}

#[test]
fn the_weak_seam_is_among_the_three() {
    let workbooks = [
        Component::Civic,
        Component::Community,
        Component::CivicCommunity,
    ]
    .map(of);
    let sheets = [
        answers(&workbooks[0], "3 3 3 3"),
        answers(&workbooks[1], "3 3 1 1"),
        answers(&workbooks[2], "3 1 1 1"),
    ];
    let states: Vec<_> = triangle(&sheets)
        .seams
        .iter()
        .map(|seam| (seam.seam, seam.state))
        .collect();
    assert_eq!(
        states,
        [
            (Component::CivicCommunity, SeamState::Weak),
            (Component::CommunityService, SeamState::CantBeSaidYet),
            (Component::CivicService, SeamState::CantBeSaidYet)
        ]
    );
}

#[test]
fn a_second_workbook_on_one_component_is_named_and_not_added() {
    let first = of(Component::Planning);
    let second = Workbook {
        id: "another".into(),
        ..first.clone()
    };
    let sheets = [answers(&first, "3 3 3 3"), answers(&second, "0 0 0 0")];
    let triangle = triangle(&sheets);
    let centre = triangle.components.last().expect("there are seven");
    assert_eq!(centre.also_opened, ["another"]);
    let score = centre.sheet.as_ref().and_then(|sheet| sheet.headline.score);
    assert_eq!(score.map(|s| (s.working, s.scored)), Some((4, 4)));
}

#[test]
fn the_quick_scan_has_no_place_in_it() {
    let scan = of(Component::QuickScan);
    assert_eq!(opened(&triangle(&[answers(&scan, "3 3 3 3")])), vec![]);
}
