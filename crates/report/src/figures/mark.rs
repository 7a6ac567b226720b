//! The sign of the triangle: three pieces of cloth, sewn together, planning in the middle.

use crate::document::Segment;
use crate::drawing::{Drawing, Ink, Item, Point, at};

/// The sign, as a drawing without words in it.
#[must_use]
pub fn cover_mark(title: String, language: String) -> Drawing {
    let cloth = |points: &[(f32, f32)], ink| Item::Polygon {
        points: points.iter().map(|(x, y)| at(*x, *y)).collect(),
        ink,
    };
    let mut items = vec![
        cloth(
            &[
                (500.0, 20.0),
                (756.0, 463.0),
                (500.0, 611.0),
                (244.0, 463.0),
            ],
            Ink::Wash(Segment::Civic),
        ),
        cloth(
            &[
                (210.0, 522.0),
                (466.0, 670.0),
                (466.0, 910.0),
                (20.0, 910.0),
            ],
            Ink::Wash(Segment::Community),
        ),
        cloth(
            &[
                (790.0, 522.0),
                (980.0, 910.0),
                (534.0, 910.0),
                (534.0, 670.0),
            ],
            Ink::Wash(Segment::Service),
        ),
    ];
    // Two stitches across each seam.
    for (from, to) in [
        ((222.0, 534.0), (282.0, 430.0)),
        ((318.0, 590.0), (378.0, 486.0)),
        ((778.0, 534.0), (718.0, 430.0)),
        ((682.0, 590.0), (622.0, 486.0)),
        ((440.0, 790.0), (560.0, 790.0)),
        ((440.0, 860.0), (560.0, 860.0)),
    ] {
        items.push(Item::line(point(from), point(to), Ink::LineHeavy));
    }
    items.push(Item::circle(
        at(500.0, 630.0),
        104.0,
        Ink::Wash(Segment::Planning),
    ));
    Drawing {
        width: 1000.0,
        height: 930.0,
        title,
        description: String::new(),
        language,
        items,
    }
}

fn point((x, y): (f32, f32)) -> Point {
    at(x, y)
}
