//! The twigs: one an element, both sides with the same spacing whatever is known.

use super::trunk::Trunk;
use super::{MIDDLE, PotsTree, TILE, TreeElement, TreeSide, WIDTH, leaf};
use crate::drawing::lines;
use crate::drawing::{Anchor, Ink, Item, Point, Size, Words, at};
use crate::figures::stack::line_step;
use crate::figures::tile::{Answer, draw_tile, level_look};

/// From the middle to the near edge of a tile, and to the end of its twig.
const TO_TILE: f32 = 166.0;
const TO_TWIG: f32 = 160.0;
/// From the middle to where names begin, and their room.
const TO_NAME: f32 = 222.0;
const ROOM: f32 = WIDTH / 2.0 - TO_NAME - 2.0;
/// From one row to the next, at least: leaves of two twigs never touch.
const ROW: f32 = 104.0;
/// How far a twig rises from the trunk to its tile.
const RISE: f32 = 36.0;

/// A row of the tree.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// The height of the tiles' middle.
    pub middle: f32,
}

/// The rows from `top`, each as high as the longer of its two names needs.
pub(super) fn rows(tree: &PotsTree, top: f32) -> Vec<Row> {
    let count = tree.service.elements.len().max(tree.people.elements.len());
    let mut next = top;
    (0..count)
        .map(|n| {
            let sides = [&tree.service, &tree.people];
            let named = sides.iter().filter_map(|side| side.elements.get(n));
            let lines = named.map(|element| lines(&element.name).len()).max();
            let high = line_step(Size::Middle) * lines.unwrap_or(1) as f32;
            let middle = next + (high / 2.0).max(TILE / 2.0);
            next += ROW.max(high + 24.0);
            Row { middle }
        })
        .collect()
}

fn lines(name: &str) -> Vec<String> {
    lines::wrap_as(name, Size::Middle, false, ROOM)
}

/// Draws the twigs of one side.
pub(super) fn draw(side: &TreeSide, left: bool, rows: &[Row], trunk: &Trunk) -> Vec<Item> {
    let sign = if left { -1.0 } else { 1.0 };
    let draw = |(element, row): (&TreeElement, &Row)| {
        let end = at(MIDDLE + sign * TO_TWIG, row.middle);
        let start_y = row.middle + RISE;
        let start = at(MIDDLE + sign * trunk.half_width(start_y), start_y);
        let mut items = twig(element, start, end, sign);
        let tile_left = if left {
            MIDDLE - TO_TILE - TILE
        } else {
            MIDDLE + TO_TILE
        };
        let corner = at(tile_left, row.middle - TILE / 2.0);
        items.extend(draw_tile(&element.tile, corner, TILE));
        items.extend(name(element, at(MIDDLE + sign * TO_NAME, row.middle), left));
        element.opened(items)
    };
    side.elements.iter().zip(rows).map(draw).collect()
}

/// A name beside its tile, its lines around the same middle.
pub(super) fn name(element: &TreeElement, beside: Point, left: bool) -> Vec<Item> {
    let lines = lines(&element.name);
    let step = line_step(Size::Middle);
    let first = beside.y + 6.5 - step * (lines.len().saturating_sub(1)) as f32 / 2.0;
    let anchor = if left { Anchor::End } else { Anchor::Start };
    let set = |(n, line): (usize, &String)| {
        Words::new(at(beside.x, first + step * n as f32), line)
            .size(Size::Middle)
            .anchor(anchor)
            .into()
    };
    lines.iter().enumerate().map(set).collect()
}

/// A twig says what kind of answer it bears: with leaves, dotted, dashed, or none at all.
fn twig(element: &TreeElement, start: Point, end: Point, sign: f32) -> Vec<Item> {
    match &element.tile.answer {
        Answer::DontKnow => vec![Item::line(start, end, Ink::TwigDontKnow)],
        Answer::Unanswered => vec![Item::line(start, end, Ink::Dash)],
        Answer::NotApplicable => Vec::new(),
        Answer::Level {
            index, of, working, ..
        } => {
            let look = level_look(*index, *of, *working);
            let leaves = of.saturating_sub(1);
            let place = |n: usize| {
                let part = if leaves < 2 {
                    0.47
                } else {
                    0.17 + 0.6 * n as f32 / (leaves - 1) as f32
                };
                at(
                    start.x + (end.x - start.x) * part,
                    start.y + (end.y - start.y) * part,
                )
            };
            let mut items = vec![Item::line(start, end, Ink::Twig)];
            items.extend((0..leaves).flat_map(|n| {
                let out = (n < *index).then_some(look);
                leaf::draw(place(n), sign, n % 2 == 0, out)
            }));
            items
        }
    }
}
