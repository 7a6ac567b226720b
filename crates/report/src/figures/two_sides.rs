//! The two sides of a seam: do both see the same? A square for the side that
//! is named first, a ring for the other; the bar between them is thick where
//! they lie wide apart, and words say who sees it further on.

use super::frame::{FULL, Frame};
use super::key::Key;
use super::ledger::{Entry, Ledger};
use super::lettering::Lines;
use super::scale::{Columns, FigureScale};
use crate::document::Segment;
use crate::drawing::{Drawing, Ink, Item, TextInk, at};

/// What the figure of two sides shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwoSides {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// The levels.
    pub scale: FigureScale,
    /// The side that is named first: the square.
    pub first: Segment,
    /// The other one: the ring.
    pub second: Segment,
    /// The criteria, in workbook order.
    pub rows: Vec<SidesOf>,
    /// The head of the words at the right.
    pub words_head: String,
    /// What the square means.
    pub first_key: String,
    /// What the ring means.
    pub second_key: String,
    /// What the thick bar means.
    pub wide_key: String,
}

/// One criterion, seen from both sides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SidesOf {
    /// The criterion's id, for the window's own use.
    pub part: String,
    /// What a screen reader says of it.
    pub label: String,
    /// Its number in the workbook.
    pub number: String,
    /// Its name.
    pub name: String,
    /// The place of the first side's middle mark, where it may be shown.
    pub first: Option<usize>,
    /// The place of the second side's.
    pub second: Option<usize>,
    /// The two lie wide apart.
    pub wide: bool,
    /// Who sees it further on, or which side isn't shown.
    pub words: String,
}

/// Half a square, and the radius of a ring, where there is room.
const SQUARE: f32 = 13.0;
const RING: f32 = 14.0;
/// The pitch of levels from which the signs have their full size.
const ROOMY: f32 = 72.0;

/// Draws the two sides.
#[must_use]
pub fn two_sides(sides: &TwoSides) -> Drawing {
    let left = if sides.scale.marks.len() <= 6 {
        358.0
    } else {
        278.0
    };
    let columns = Columns::between(left, 778.0, &sides.scale);
    let ledger = Ledger {
        scale: &sides.scale,
        columns,
        names: 40.0,
        words: 794.0,
        words_head: &sides.words_head,
        least: 44.0,
    };
    let entries: Vec<Entry<'_>> = sides
        .rows
        .iter()
        .map(|row| Entry {
            part: &row.part,
            label: &row.label,
            number: &row.number,
            name: &row.name,
            words: if row.wide {
                Lines::strong(&row.words, ledger.words_wide())
            } else {
                Lines::new(&row.words, ledger.words_wide()).ink(TextInk::Soft)
            },
        })
        .collect();
    let signs = Signs {
        of: (sides.first, sides.second),
        size: (columns.pitch / ROOMY).min(1.0),
    };
    let drawn = ledger.draw(&entries, |n, y| signs.row(&sides.rows[n], &columns, y));
    let frame = Frame {
        title: &sides.title,
        description: &sides.description,
        language: &sides.language,
    };
    frame.close(FULL, drawn.items, key(sides, drawn.bottom + 14.0))
}

/// The signs of the two sides, at one size.
struct Signs {
    of: (Segment, Segment),
    size: f32,
}

impl Signs {
    fn square(&self, x: f32, y: f32) -> Item {
        let half = SQUARE * self.size;
        let ink = Ink::SolidSegment(self.of.0);
        Item::rectangle(at(x - half, y - half), 2.0 * half, 2.0 * half, ink)
    }

    fn ring(&self, x: f32, y: f32) -> Item {
        Item::circle(at(x, y), RING * self.size, Ink::SideRing(self.of.1))
    }

    fn row(&self, row: &SidesOf, columns: &Columns, y: f32) -> Vec<Item> {
        let x = |index: usize| columns.middle(index);
        match (row.first, row.second) {
            // Beside one another: neither may hide the other.
            (Some(first), Some(second)) if first == second => {
                let aside = 16.0 * self.size;
                let (left, right) = (x(first) - aside, x(first) + aside);
                vec![self.square(left, y), self.ring(right, y)]
            }
            (Some(first), Some(second)) => {
                let ink = if row.wide { Ink::LineHeavy } else { Ink::Line };
                let bar = Item::line(at(x(first), y), at(x(second), y), ink);
                vec![bar, self.square(x(first), y), self.ring(x(second), y)]
            }
            (first, second) => {
                let square = first.map(|index| self.square(x(index), y));
                let ring = second.map(|index| self.ring(x(index), y));
                square.into_iter().chain(ring).collect()
            }
        }
    }
}

fn key(sides: &TwoSides, top: f32) -> (Vec<Item>, f32) {
    let signs = Signs {
        of: (sides.first, sides.second),
        size: 1.0,
    };
    let mut key = Key::at(top);
    let has = |holds: &dyn Fn(&SidesOf) -> bool| sides.rows.iter().any(holds);
    if has(&|row| row.first.is_some()) {
        key.add((27.0, 34.0), &sides.first_key, |x, y| {
            vec![signs.square(x + 14.0, y)]
        });
    }
    if has(&|row| row.second.is_some()) {
        key.add((34.0, 34.0), &sides.second_key, |x, y| {
            vec![signs.ring(x + 17.0, y)]
        });
    }
    if has(&|row| row.wide) {
        key.add((52.0, 34.0), &sides.wide_key, |x, y| {
            vec![Item::line(at(x + 2.5, y), at(x + 49.5, y), Ink::LineHeavy)]
        });
    }
    key.done()
}
