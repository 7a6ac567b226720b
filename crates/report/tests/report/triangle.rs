//! The triangle and the POTS tree: everything there, nothing outside, nothing on top of another.

// Places in a drawing are measured as they are drawn.
#![allow(clippy::float_arithmetic)]

use pit_report::drawing::{Drawing, Ink, Item};
use pit_report::figures::{Stitch, pots_tree, triangle, triangle_small};
use proptest::prelude::*;

use crate::room::{faults, flat};
use crate::sample::{trees, triangles};

fn parts(drawing: &Drawing) -> Vec<&str> {
    let part = |item: &'_ Item| matches!(item, Item::Part { .. });
    let parts = drawing.items.iter().filter(|item| part(item));
    parts
        .filter_map(|item| match item {
            Item::Part { part, .. } => Some(part.as_str()),
            _ => None,
        })
        .collect()
}

fn inks(drawing: &Drawing, part: &str) -> Vec<Ink> {
    let items = drawing.items.iter().find_map(|item| match item {
        Item::Part {
            part: name, items, ..
        } if name == part => Some(flat(items)),
        _ => None,
    });
    let ink = |item: &Item| match item {
        Item::Polygon { ink, .. } | Item::Line { ink, .. } | Item::Circle { ink, .. } => Some(*ink),
        Item::Words(_) | Item::Part { .. } => None,
    };
    items.unwrap().into_iter().filter_map(ink).collect()
}

#[test]
fn the_triangle_is_read_segments_first_then_seams_then_the_centre() {
    let order = [
        "civic",
        "community",
        "pots",
        "civic-community",
        "community-service",
        "civic-service",
        "planning",
    ];
    for shown in [triangles::harbourton(), triangles::first_look()] {
        assert_eq!(parts(&triangle(&shown)), order);
        assert_eq!(parts(&triangle_small(&shown)), order);
    }
}

#[test]
fn every_state_of_a_part_has_an_edge_of_its_own_shape() {
    let shown = triangle(&triangles::first_look());
    assert_eq!(inks(&shown, "civic")[0], Ink::Shut, "not opened: dotted");
    assert!(
        matches!(inks(&shown, "pots")[0], Ink::Half(_)),
        "not enough: dashed"
    );
    assert!(
        matches!(inks(&shown, "planning")[0], Ink::Wash(_)),
        "read: whole"
    );
    let shown = triangle(&triangles::harbourton());
    assert!(inks(&shown, "civic-service").contains(&Ink::CardStrong));
    assert!(inks(&shown, "civic-service").contains(&Ink::Flag));
    assert!(inks(&shown, "civic-community").contains(&Ink::Card));
    assert!(inks(&shown, "community-service").contains(&Ink::CardDash));
}

#[test]
fn a_weak_seam_lies_further_open() {
    let mut shown = triangles::harbourton();
    let span = |drawing: &Drawing| {
        let items = drawing.items.iter().find_map(|item| match item {
            Item::Part { part, items, .. } if part == "civic-service" => Some(flat(items)),
            _ => None,
        });
        items
            .unwrap()
            .into_iter()
            .find_map(|item| match item {
                Item::Line {
                    from,
                    to,
                    ink: Ink::LineHeavy,
                } => Some((from.x - to.x).hypot(from.y - to.y)),
                _ => None,
            })
            .unwrap()
    };
    let weak = span(&triangle(&shown));
    shown.seams[2].weak = None;
    let strong = span(&triangle(&shown));
    // The cloths stand 58 apart instead of 34.
    assert!((weak - strong - 24.0).abs() < 0.1, "{weak} {strong}");
}

#[test]
fn each_kind_of_stitch_has_a_shape_of_its_own() {
    let mut shown = triangles::harbourton();
    for (stitch, ink, marks) in [
        (Stitch::Working, Ink::LineHeavy, 1),
        (Stitch::Below, Ink::LineStrong, 2),
        (Stitch::DontKnow, Ink::Dots, 1),
        (Stitch::Unanswered, Ink::RingSoft, 2),
    ] {
        shown.seams[0].stitches = vec![stitch; 6];
        let inks = inks(&triangle(&shown), "civic-community");
        assert_eq!(
            inks.iter().filter(|found| **found == ink).count(),
            6 * marks
        );
    }
}

#[test]
fn nothing_of_a_triangle_lies_outside_or_on_other_words_however_long_the_words() {
    for shown in [
        triangles::harbourton(),
        triangles::first_look(),
        triangles::nothing_answered(),
        triangles::all_working(),
        triangles::one_sector(),
    ] {
        for more in [0, 30, 60] {
            let shown = triangles::longer(shown.clone(), more);
            assert_eq!(faults(&triangle(&shown)), [""; 0], "{more}");
            assert_eq!(faults(&triangle_small(&shown)), [""; 0], "small, {more}");
        }
    }
}

#[test]
fn counts_that_find_no_room_in_the_centre_stand_under_the_key() {
    let drawing = triangle(&triangles::longer(triangles::harbourton(), 60));
    let under = drawing.items.iter().any(
        |item| matches!(item, Item::Words(words) if words.words.starts_with("Place-based planning: 9")),
    );
    assert!(under);
}

#[test]
fn the_tree_is_read_side_by_side_then_the_trunk() {
    let order: Vec<String> = [11, 12, 13].into_iter().map(|n| format!("p{n}")).collect();
    let found = pots_tree(&trees::harbourton());
    let sides: Vec<String> = (1..=10).map(|n| format!("p{n}")).collect();
    assert_eq!(parts(&found), [sides, order].concat());
}

#[test]
fn leaves_out_are_the_level_and_outlines_are_still_to_come() {
    let drawing = pots_tree(&trees::harbourton());
    for (part, out) in [("p1", 4), ("p3", 3), ("p4", 2), ("p7", 1)] {
        let inks = inks(&drawing, part);
        let count = |ink| inks.iter().filter(|found| **found == ink).count();
        assert_eq!(
            (count(Ink::Edge), count(Ink::LeafNo)),
            (out, 4 - out),
            "{part}"
        );
    }
}

#[test]
fn a_twig_shows_by_its_shape_what_is_not_known() {
    let drawing = pots_tree(&trees::half_answered());
    assert!(inks(&drawing, "p9").contains(&Ink::TwigDontKnow));
    assert!(inks(&drawing, "p7").contains(&Ink::Dash));
    assert!(inks(&drawing, "p6").contains(&Ink::Twig));
    assert!(
        !inks(&drawing, "p4").contains(&Ink::Twig),
        "not applicable: no twig"
    );
}

#[test]
fn nothing_of_a_tree_lies_outside_or_on_other_words_however_long_the_words() {
    for shown in [
        trees::harbourton(),
        trees::half_answered(),
        trees::nothing_answered(),
    ] {
        for more in [0, 30, 60] {
            let drawing = pots_tree(&trees::longer(shown.clone(), more));
            assert_eq!(faults(&drawing), [""; 0], "{more}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 10))]

    #[test]
    fn any_counts_give_a_triangle_with_all_its_parts(
        working in 0usize..200, more in 0usize..200, level in 0usize..5,
        stitches in prop::collection::vec(0usize..4, 0..60), weak in any::<bool>(),
    ) {
        const KINDS: [Stitch; 4] =
            [Stitch::Working, Stitch::Below, Stitch::DontKnow, Stitch::Unanswered];
        let mut shown = triangles::harbourton();
        let counts = format!("{}\u{a0}scored, {more}\u{a0}unanswered", working + more);
        for n in 0..3 {
            shown.segments[n] = triangles::read(n, working, working + more, None, &counts);
            let part = triangles::read(n + 3, working, working + more, Some(level), &counts);
            shown.seams[n].part = part;
            shown.seams[n].stitches = stitches.iter().map(|kind| KINDS[*kind]).collect();
            shown.seams[n].weak = weak.then(|| "Weak seam".to_owned());
        }
        shown.centre = triangles::read(6, working, working + more, Some(level), &counts);
        for drawing in [triangle(&shown), triangle_small(&shown)] {
            prop_assert_eq!(parts(&drawing).len(), 7);
            prop_assert_eq!(faults(&drawing), Vec::<String>::new());
        }
    }
}
