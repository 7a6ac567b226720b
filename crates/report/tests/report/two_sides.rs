//! The two sides of a seam: square and ring, and who sees it further on.

use pit_report::content::{two_sides_of, two_sides_table};
use pit_report::document::Segment;
use pit_report::drawing::{Ink, Item};
use pit_report::figures::{FigureScale, SidesOf, TwoSides, two_sides};
use pit_words::Words;
use pit_workbook::Sector;
use pit_workbook::score::{Mark, MarksScore};
use proptest::prelude::*;

use crate::room::{civic_service, flat, inside, labels, level, marked, on_a_scale_of, seats};

/// Council and services, all of each at one level; the last criterion with don't-knows.
pub fn seen(levels: &[(usize, usize)]) -> MarksScore {
    let workbook = civic_service();
    let mut rooms: Vec<Vec<_>> = levels
        .iter()
        .map(|(council, services)| {
            let mut room = seats(Sector::Civic, &[level(*council); 4]);
            room.extend(seats(Sector::Service, &[level(*services); 3]));
            room
        })
        .collect();
    let mut unknown = seats(Sector::Civic, &[Some(Mark::DontKnow); 4]);
    unknown.extend(seats(Sector::Service, &[level(1); 3]));
    rooms.push(unknown);
    let said: Vec<(usize, &[_])> = rooms.iter().map(Vec::as_slice).enumerate().collect();
    marked(&workbook, &said, 3)
}

fn shown(marks: &MarksScore) -> TwoSides {
    let sides = marks.two_sides.as_ref().unwrap();
    two_sides_of(&Words::english(), &civic_service(), sides, "Harbourton")
}

#[test]
fn every_state_is_heard() {
    let drawing = two_sides(&shown(&seen(&[(2, 2), (3, 1), (2, 1), (1, 3), (2, 3)])));
    let heard = [labels(&drawing).join("\n"), drawing.alternative()].join("\n\n");
    insta::assert_snapshot!(heard);
    inside(&drawing);
}

#[test]
fn the_table_says_the_same() {
    let marks = seen(&[(2, 2), (3, 1)]);
    let sides = marks.two_sides.as_ref().unwrap();
    let table = two_sides_table(&Words::english(), &civic_service(), sides, "Harbourton");
    let lines = [&table.header].into_iter().chain(&table.rows);
    let lines: Vec<String> = lines.map(|line| line.join(" | ")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_bar_is_thick_where_the_sides_are_wide_apart_and_only_there() {
    let drawing = two_sides(&shown(&seen(&[(2, 2), (3, 1), (2, 1), (0, 4)])));
    let bars: Vec<Option<Ink>> = drawing
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Part { items, .. } => Some(flat(items)),
            _ => None,
        })
        .map(|items| {
            items.iter().find_map(|item| match item {
                Item::Line { ink, .. } => Some(*ink),
                _ => None,
            })
        })
        .collect();
    let (thick, thin) = (Some(Ink::LineHeavy), Some(Ink::Line));
    assert_eq!(&bars[..5], [None, thick, thin, thick, None]);
}

#[test]
fn one_sector_only_shows_no_side() {
    let room = seats(Sector::Civic, &[level(1), level(2), level(3), level(3)]);
    let marks = marked(&civic_service(), &[(0, &room)], 3);
    let shown = shown(&marks);
    assert_eq!(
        shown.description,
        "None of the factors can be read from both sides."
    );
    assert!(
        shown
            .rows
            .iter()
            .all(|row| (row.first, row.second) == (None, None))
    );
    assert_eq!(shown.rows[0].words, "not shown by group");
    inside(&two_sides(&shown));
}

#[test]
fn longer_words_on_any_scale_stay_inside_and_signs_never_hide_one_another() {
    let long = |words: &str| format!("{words} and Gemeinschaftsverantwortungsbereitschaft");
    for of in 2..=10 {
        for (first, second) in [(0, 0), (of - 1, of - 1), (0, of - 1), (of - 1, of - 2)] {
            let row = SidesOf {
                number: "12".into(),
                name: long("Shared vision and joint learning, middle managers too"),
                first: Some(first),
                second: Some(second),
                wide: first > second,
                words: long("NHS and care: too few level marks"),
                ..SidesOf::default()
            };
            let drawing = two_sides(&TwoSides {
                title: String::new(),
                description: String::new(),
                language: "en-GB".into(),
                scale: FigureScale {
                    marks: (0..of).map(|n| n.to_string()).collect(),
                    working: of / 2,
                    working_words: long("Working across the place"),
                },
                first: Segment::Community,
                second: Segment::Service,
                rows: vec![row],
                words_head: long("Who sees it further on"),
                first_key: long("community side, middle mark"),
                second_key: long("NHS and care side, middle mark"),
                wide_key: long("two levels apart or more"),
            });
            inside(&drawing);
            let part = drawing.items.iter().find_map(|item| match item {
                Item::Part { items, .. } => Some(items),
                _ => None,
            });
            let signs = flat(part.unwrap());
            let square = signs.iter().find_map(|item| match item {
                Item::Polygon { points, .. } => Some((points[0].x, points[1].x)),
                _ => None,
            });
            let ring = signs.iter().find_map(|item| match item {
                Item::Circle { center, radius, .. } => Some((center.x - radius, center.x + radius)),
                _ => None,
            });
            let (square, ring) = (square.unwrap(), ring.unwrap());
            assert!(
                square.1 < ring.0 || ring.1 < square.0,
                "{of}: {first}, {second}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 3))]

    #[test]
    fn a_side_has_a_sign_exactly_where_the_rules_let_its_middle_mark_out(
        levels in 2..=10_usize,
        seats in prop::collection::vec((0..5_usize, 0..12_usize), 0..=40),
    ) {
        let sectors = [
            Sector::Civic, Sector::Service, Sector::Vcse, Sector::Residents, Sector::Other,
        ];
        let workbook = on_a_scale_of(civic_service(), levels);
        let mark = |n: usize| if n < levels { level(n) } else { Some(Mark::DontKnow) };
        let room: Vec<_> = seats.iter().map(|(sector, n)| (sectors[*sector], mark(*n))).collect();
        let marks = marked(&workbook, &[(0, &room)], 3);
        let sides = marks.two_sides.as_ref().unwrap();
        let drawing = two_sides(&two_sides_of(&Words::english(), &workbook, sides, "Here"));
        inside(&drawing);
        let signs = |wanted: fn(&Ink) -> bool| {
            let parts = drawing.items.iter().filter_map(|item| match item {
                Item::Part { items, .. } => Some(flat(items)),
                _ => None,
            });
            parts.flatten().filter(|item| match item {
                Item::Polygon { ink, .. } | Item::Circle { ink, .. } => wanted(ink),
                _ => false,
            }).count()
        };
        let first = sides.criteria.iter().filter(|of| of.first.lower_median.is_some()).count();
        let second = sides.criteria.iter().filter(|of| of.second.lower_median.is_some()).count();
        prop_assert_eq!(signs(|ink| matches!(ink, Ink::SolidSegment(_))), first);
        prop_assert_eq!(signs(|ink| matches!(ink, Ink::SideRing(_))), second);
    }
}
