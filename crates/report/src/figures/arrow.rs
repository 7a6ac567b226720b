//! A level arrow with a solid head.

use crate::drawing::{Ink, Item, at};

/// An arrow from `from` to `to` at the height `y`; at `size` 1 its head is 11 units long.
pub(super) fn arrow(from: f32, to: f32, y: f32, size: f32) -> [Item; 2] {
    let back = if to > from { -11.0 } else { 11.0 } * size;
    let half = 6.5 * size;
    let points = vec![at(to, y), at(to + back, y + half), at(to + back, y - half)];
    let shaft = Item::line(at(from, y), at(to + back, y), Ink::LineStrong);
    let ink = Ink::Head;
    [shaft, Item::Polygon { points, ink }]
}
