//! The trunk, with the elements that balance the two sides.

use super::{MIDDLE, PotsTree, TILE, WIDTH, head};
use crate::drawing::lines;
use crate::drawing::{Anchor, Ink, Item, Point, Size, Words, at};
use crate::figures::stack::line_step;
use crate::figures::tile::draw_tile;

/// From the middle to the words beside the trunk.
const TO_WORDS: f32 = 64.0;
/// From one tile on the trunk to the next, at least.
const ROW: f32 = 56.0;
/// Half the trunk's width at its top, at its first tile and where its roots begin.
const HALF: [f32; 3] = [9.0, 30.0, 38.0];
/// How far roots go down and out, from where they begin.
const ROOTS: [(f32, f32); 6] = [
    (0.0, 0.0),
    (8.0, 2.0),
    (18.0, 9.0),
    (28.0, 24.0),
    (38.0, 52.0),
    (50.0, 112.0),
];

/// Where the trunk stands; heights in units.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trunk {
    pub top: f32,
    /// Where its first tile begins.
    pub tiles: f32,
    /// Where its roots begin.
    pub foot: f32,
}

impl Trunk {
    /// Half its width at a height.
    pub fn half_width(&self, y: f32) -> f32 {
        let between = |from: (f32, f32), to: (f32, f32)| {
            let part = ((y - from.0) / (to.0 - from.0).max(1.0)).clamp(0.0, 1.0);
            from.1 + (to.1 - from.1) * part
        };
        if y < self.tiles {
            between((self.top, HALF[0]), (self.tiles, HALF[1]))
        } else {
            between((self.tiles, HALF[1]), (self.foot, HALF[2]))
        }
    }

    /// The height of the ground.
    pub fn ground(&self) -> f32 {
        self.foot + ROOTS[5].0
    }

    pub fn draw(&self) -> Vec<Item> {
        let right: Vec<(f32, f32)> = [
            (self.top - 10.0, 5.0),
            (self.top, HALF[0]),
            (self.tiles, HALF[1]),
        ]
        .into_iter()
        .chain(ROOTS.map(|(down, out)| (self.foot + down, HALF[2] + out)))
        .collect();
        let left = right.iter().rev().map(|(y, half)| at(MIDDLE - half, *y));
        let points: Vec<Point> = right
            .iter()
            .map(|(y, half)| at(MIDDLE + half, *y))
            .chain(left)
            .collect();
        let ground = self.ground();
        let (from, to) = (at(2.0, ground), at(WIDTH - 2.0, ground));
        vec![
            Item::line(from, to, Ink::LineSoft),
            Item::Polygon {
                points,
                ink: Ink::Bark,
            },
        ]
    }
}

/// Draws what stands on the trunk from `top` down, its heading into `words`, and says where the
/// roots may begin.
pub(super) fn elements(tree: &PotsTree, top: f32, words: &mut Vec<Item>) -> (Vec<Item>, f32) {
    let room = MIDDLE - TO_WORDS - 2.0;
    let head = head::side(&tree.trunk, MIDDLE - TO_WORDS, top, Anchor::End, room);
    words.extend(head.items);
    let step = line_step(Size::Middle);
    let mut next = top;
    let mut parts = Vec::new();
    for element in &tree.trunk.elements {
        let lines = lines::wrap_as(&element.name, Size::Middle, false, room);
        let high = step * lines.len() as f32;
        let middle = next + (high / 2.0).max(TILE / 2.0);
        let corner = at(MIDDLE - TILE / 2.0, middle - TILE / 2.0);
        let mut items = draw_tile(&element.tile, corner, TILE);
        let first = middle + 6.5 - step * (lines.len().saturating_sub(1)) as f32 / 2.0;
        items.extend(lines.iter().enumerate().map(|(n, line)| {
            let place = at(MIDDLE + TO_WORDS, first + step * n as f32);
            Words::new(place, line).size(Size::Middle).into()
        }));
        parts.push(element.opened(items));
        next += ROW.max(high + 12.0);
    }
    (parts, next.max(head.foot) + 12.0)
}
