//! The golden thread: knots that hang from what they lie in, and cuts that are seen.

use pit_report::drawing::{Drawing, Ink, Item};
use pit_report::figures::{GoldenThread, ThreadKnot, Tile, golden_thread};

use crate::room::{flat, inside, labels};

fn knot(name: &str, above: Option<usize>, holds: bool) -> ThreadKnot {
    ThreadKnot {
        part: name.into(),
        label: format!("Place {name}"),
        above,
        place: format!("Place: {name}"),
        goal: "Find and treat high blood pressure as well here as anywhere".into(),
        lines: vec!["Measured by: people found".into()],
        missing: if holds {
            vec![]
        } else {
            vec!["Serves no goal above yet".into()]
        },
        holds,
        tile: Some(Tile::level(2, 5, 3)),
        reason: "Practice lists can’t be matched with housing.".into(),
    }
}

fn thread(knots: Vec<ThreadKnot>) -> GoldenThread {
    GoldenThread {
        title: "The golden thread".into(),
        goals_head: "The goal at each size".into(),
        criterion_head: "Sharing intelligence safely".into(),
        knots,
        holds_key: "serves the goal above".into(),
        breaks_key: "the thread breaks".into(),
        ..GoldenThread::default()
    }
}

/// A system, a place in it, and two neighbourhoods of which the second serves nothing.
fn target() -> GoldenThread {
    thread(vec![
        knot("Eastmarsh", None, true),
        knot("Harbourton", Some(0), true),
        knot("Quayside", Some(1), true),
        knot("Northgate", Some(1), false),
    ])
}

fn of(drawing: &Drawing, wanted: Ink) -> Vec<f32> {
    let items = flat(&drawing.items).into_iter();
    let found = items.filter_map(|item| match item {
        Item::Circle { center, ink, .. } if *ink == wanted => Some(center.x),
        Item::Line { from, ink, .. } if *ink == wanted => Some(from.x),
        Item::Polygon { points, ink } if *ink == wanted => Some(points[0].x),
        _ => None,
    });
    found.collect()
}

#[test]
fn siblings_hang_from_what_they_lie_in_and_a_cut_knot_is_open() {
    let drawing = golden_thread(&target());
    let knots = of(&drawing, Ink::Knot);
    // The last one explains itself in the key.
    assert_eq!(
        knots[..3],
        [26.0, 26.0, 72.0],
        "an only one hangs straight below"
    );
    assert_eq!(of(&drawing, Ink::RingSoft)[0], 72.0);
    assert_eq!(of(&drawing, Ink::CardDash).len(), 1);
    assert_eq!(of(&drawing, Ink::Card).len(), 3);
    assert!(!of(&drawing, Ink::ThreadCut).is_empty());
    assert_eq!(labels(&drawing).len(), 4);
    inside(&drawing);
}

#[test]
fn a_thread_that_holds_has_no_cut_in_it() {
    let mut whole = target();
    for knot in &mut whole.knots {
        knot.holds = true;
    }
    let drawing = golden_thread(&whole);
    for cut in [
        Ink::ThreadCut,
        Ink::RingSoft,
        Ink::CardDash,
        Ink::LineStrong,
    ] {
        assert!(of(&drawing, cut).is_empty(), "{cut:?}");
    }
}

#[test]
fn one_place_or_thirty_with_longer_words_stay_inside() {
    let long = |words: &str| format!("{words} and Gemeinschaftsverantwortungsbereitschaft");
    for places in [0, 1, 2, 8, 30] {
        let mut knots = vec![knot("System", None, true)];
        for n in 0..places {
            knots.push(knot(&n.to_string(), Some(0), n % 3 > 0));
            knots.push(knot(&format!("{n} a"), Some(2 * n + 1), n % 2 > 0));
        }
        for knot in &mut knots {
            knot.goal = long(&knot.goal);
            knot.reason = long(&knot.reason);
        }
        let mut shown = thread(knots);
        inside(&golden_thread(&shown));
        shown.criterion_head.clear();
        for knot in &mut shown.knots {
            (knot.tile, knot.reason) = (None, String::new());
        }
        inside(&golden_thread(&shown));
    }
}
