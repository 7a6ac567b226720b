//! A leaf: out, with the look of the level; or an outline of what is still to come.

use crate::drawing::{Ink, Item, Point, Step, at};

/// The outline, from where it grows on the twig; upwards and to the left.
const OUTLINE: [(f32, f32); 8] = [
    (0.0, 0.0),
    (2.9, -7.3),
    (1.9, -13.8),
    (-3.3, -17.9),
    (-12.3, -21.3),
    (-13.9, -11.8),
    (-12.9, -5.3),
    (-7.7, -1.1),
];

/// Draws one; `side` is -1 for leaves of the left twigs and 1 for those of the right ones.
pub(super) fn draw(from: Point, side: f32, upwards: bool, look: Option<Step>) -> Vec<Item> {
    // The outline grows to the left; on the right side it is mirrored.
    let place = |(x, y): (f32, f32)| {
        let y = if upwards { y } else { -y };
        at(from.x - x * side, from.y + y)
    };
    let outline = |ink| Item::Polygon {
        points: OUTLINE.into_iter().map(place).collect(),
        ink,
    };
    let Some(look) = look else {
        return vec![outline(Ink::LeafNo)];
    };
    let mut items = vec![outline(Ink::Level(look))];
    match look {
        Step::Dotted => items.extend(
            [
                (-2.5, -6.0),
                (-8.0, -6.5),
                (-3.0, -12.0),
                (-9.5, -12.5),
                (-8.0, -17.0),
            ]
            .map(|dot| Item::circle(place(dot), 1.1, Ink::HatchDot)),
        ),
        Step::Hatched => items.extend(
            [
                ((1.5, -5.0), (-5.0, -1.5)),
                ((1.5, -11.0), (-11.0, -4.5)),
                ((-1.0, -15.0), (-12.5, -9.0)),
                ((-5.5, -18.0), (-12.8, -14.5)),
            ]
            .map(|(one, other)| Item::line(place(one), place(other), Ink::HatchLine)),
        ),
        Step::Empty | Step::Solid | Step::Inner => {}
    }
    items.push(outline(Ink::Edge));
    items
}
