//! The dumbbell and the trend: what they draw, and what they never do.

use pit_report::drawing::{Drawing, Ink, Item, Point};
use pit_report::figures::{dumbbell, trend};

use crate::room::{flat, inside};
use crate::sample::moves::{moved, years};

fn part<'d>(drawing: &'d Drawing, name: &str) -> Vec<&'d Item> {
    let mut found = drawing.items.iter().filter_map(|item| match item {
        Item::Part { part, items, .. } if part == name => Some(flat(items)),
        _ => None,
    });
    found.next().unwrap()
}

fn lines(items: &[&Item], of: Ink) -> Vec<(Point, Point)> {
    let lines = items.iter().filter_map(|item| match item {
        Item::Line { from, to, ink } if *ink == of => Some((*from, *to)),
        _ => None,
    });
    lines.collect()
}

fn count(items: &[&Item], of: Ink) -> usize {
    let count = items.iter().filter(|item| match item {
        Item::Polygon { ink, .. } | Item::Line { ink, .. } | Item::Circle { ink, .. } => *ink == of,
        _ => false,
    });
    count.count()
}

#[test]
fn a_dumbbell_of_any_length_and_scale_stays_within_its_frame() {
    for rows in [1, 10, 71] {
        for levels in [2, 5, 10] {
            let drawing = dumbbell(&moved(rows, levels));
            inside(&drawing);
            assert!(drawing.height > rows as f32 * 54.0);
        }
    }
}

#[test]
fn up_and_down_look_alike_but_for_direction() {
    let drawing = dumbbell(&moved(10, 5));
    let (up, down) = (part(&drawing, "c0"), part(&drawing, "c2"));
    for ink in [Ink::Ring, Ink::Head, Ink::LineStrong] {
        assert_eq!(count(&up, ink), 1, "{ink:?}");
        assert_eq!(count(&down, ink), 1, "{ink:?}");
    }
    let way = |items: &[&Item]| {
        let (from, to) = lines(items, Ink::LineStrong)[0];
        to.x - from.x
    };
    assert!(way(&up) > 0.0 && way(&down) < 0.0);
    assert!((way(&up) + way(&down)).abs() < 0.01, "as long");
}

#[test]
fn what_is_no_level_is_at_no_end_of_an_arrow_and_what_is_not_compared_is_hatched() {
    let drawing = dumbbell(&moved(10, 5));
    for row in ["c1", "c5", "c6", "c7", "c8", "c9"] {
        assert_eq!(count(&part(&drawing, row), Ink::Head), 0, "{row}");
    }
    let across = part(&drawing, "c3");
    assert!(count(&across, Ink::LineSoft) > 10);
    assert_eq!(count(&across, Ink::Ring), 0);
}

#[test]
fn a_trend_of_any_length_stays_within_its_frame() {
    for rounds in [2, 3, 8, 16, 30, 60] {
        inside(&trend(&years(rounds)));
    }
}

#[test]
fn no_line_crosses_a_round_without_a_reading_or_a_change_of_the_questions() {
    let drawing = trend(&years(8));
    let planning = part(&drawing, "place-based planning");
    assert_eq!(
        lines(&planning, Ink::LineStrong).len(),
        6,
        "one of seven is left out"
    );
    let uprights = lines(&planning, Ink::Line);
    let change = uprights
        .iter()
        .find(|(from, to)| from.x == to.x)
        .unwrap()
        .0
        .x;
    for (from, to) in lines(&planning, Ink::LineStrong) {
        assert!(to.x < change || from.x > change);
    }
    let civic = part(&drawing, "civic");
    assert_eq!(lines(&civic, Ink::LineStrong).len(), 7);
    let never = part(&drawing, "community and service");
    assert!(lines(&never, Ink::LineStrong).is_empty());
}

#[test]
fn a_round_in_two_pairs_has_two_dots_and_one_criterion_is_as_high_everywhere() {
    let drawing = trend(&years(4));
    let pairs = part(&drawing, "civic and community");
    assert_eq!(count(&pairs, Ink::Dot), 6, "three pairs of four rounds");
    let high = |name: &str, compared: f32| {
        let items = part(&drawing, name);
        let base = lines(&items, Ink::Line)
            .iter()
            .map(|(from, _)| from.y)
            .fold(0.0, f32::max);
        (base - lines(&items, Ink::Dash)[0].0.y) / compared
    };
    let (planning, civic) = (high("place-based planning", 7.0), high("civic", 12.0));
    assert!(
        (planning - 12.0).abs() < 0.01 && (civic - 12.0).abs() < 0.01,
        "{planning} {civic}"
    );
}
