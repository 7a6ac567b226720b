//! One row of a spread: a group's marks, or the whole room's.

use super::grid::{Grid, IN_A_ROW};
use super::{SpreadOf, SpreadRow};
use crate::drawing::{Ink, Item, Point, at};
use crate::figures::frame::EDGE;
use crate::figures::lettering::Lines;

/// A row with its name in lines.
pub(super) struct Row<'a> {
    row: &'a SpreadRow,
    name: Lines,
    /// How high its dots are piled.
    high: usize,
    pitch: f32,
    apart: f32,
    above: bool,
}

/// Above the dots, and below them for the triangle.
const ABOVE: f32 = 12.5;
const BELOW: f32 = 18.0;
/// Around a name that stands above its dots, and below these for the triangle.
const UNDER_NAME: f32 = 5.0;
const TIP: f32 = 13.0;
/// The whole room stands a little apart from the groups.
const APART: f32 = 12.0;

impl<'a> Row<'a> {
    pub fn new(row: &'a SpreadRow, of: &SpreadOf, grid: &Grid) -> Self {
        let name = if row.whole_room {
            Lines::strong(&row.name, grid.names())
        } else {
            Lines::new(&row.name, grid.names())
        };
        let others = [row.dont_know, row.not_applicable];
        let most = row.levels.iter().copied().chain(others).max().unwrap_or(0);
        Self {
            row,
            name,
            high: most.div_ceil(IN_A_ROW).max(1),
            pitch: grid.pitch,
            apart: if row.whole_room && of.rows.len() > 1 && !grid.names_above {
                APART
            } else {
                0.0
            },
            above: grid.names_above,
        }
    }

    pub fn is_whole_room(&self) -> bool {
        self.row.whole_room
    }

    pub fn height(&self) -> f32 {
        let dots = self.high as f32 * self.pitch;
        if self.above {
            return UNDER_NAME + self.name.height() + dots + TIP;
        }
        self.apart + (ABOVE + dots + BELOW).max(self.name.height() + 12.0)
    }

    /// Where the name stands, and where the dots begin.
    fn placed(&self, top: f32, height: f32) -> (Vec<Item>, f32) {
        if self.above {
            let name = self.name.below(EDGE, top + UNDER_NAME / 2.0);
            return (name, top + UNDER_NAME + self.name.height());
        }
        // The dots and their triangle together stand in the middle of the row.
        let spare = height - ABOVE - BELOW - self.high as f32 * self.pitch;
        let name = self.name.around(EDGE, top + height / 2.0);
        (name, top + ABOVE + spare / 2.0)
    }

    pub fn draw(&self, grid: &Grid, top: f32) -> Vec<Item> {
        let row = self.row;
        let (top, height) = (top + self.apart, self.height() - self.apart);
        let (mut items, block) = self.placed(top, height);
        let radius = grid.radius();
        for (index, count) in row.levels.iter().enumerate() {
            let dot = |place| Item::circle(place, radius, Ink::Dot);
            items.extend(
                self.pile(*count, grid.columns.middle(index), block)
                    .map(dot),
            );
        }
        let ring = |place| Item::circle(place, radius - 0.5, Ink::Ring);
        items.extend(self.pile(row.dont_know, grid.dont_know, block).map(ring));
        if let Some(x) = grid.not_applicable {
            let places = self.pile(row.not_applicable, x, block);
            items.extend(places.map(|place| dash(place, radius)));
        }
        if let Some(middle) = row.middle {
            let foot = block + self.high as f32 * self.pitch + 4.0;
            items.push(triangle(
                at(grid.columns.middle(middle), foot),
                radius * 1.07,
            ));
        }
        items
    }

    /// The places of so many dots around `x`, five to a row, the rows in the
    /// middle of a block that starts at `top`.
    fn pile(&self, count: usize, x: f32, top: f32) -> impl Iterator<Item = Point> + use<> {
        let (pitch, high) = (self.pitch, self.high as f32);
        let rows = count.div_ceil(IN_A_ROW);
        let first = top + (high - rows as f32 + 1.0) / 2.0 * pitch;
        (0..count).map(move |n| {
            let (line, place) = (n / IN_A_ROW, n % IN_A_ROW);
            let here = (count - line * IN_A_ROW).min(IN_A_ROW);
            let left = x - (here as f32 - 1.0) / 2.0 * pitch;
            at(left + place as f32 * pitch, first + line as f32 * pitch)
        })
    }
}

/// The sign under a middle mark, its tip at `tip`.
pub(super) fn triangle(tip: Point, half: f32) -> Item {
    let foot = tip.y + half * 1.375;
    let points = vec![tip, at(tip.x + half, foot), at(tip.x - half, foot)];
    Item::Polygon {
        points,
        ink: Ink::Head,
    }
}

/// The sign of a mark that says it doesn't apply.
pub(super) fn dash(middle: Point, half: f32) -> Item {
    let half = half - 2.2;
    let (from, to) = (at(middle.x - half, middle.y), at(middle.x + half, middle.y));
    Item::line(from, to, Ink::LineStrong)
}
