//! Where the levels and the other answers stand, and how large a dot is.

use super::{RIGHT, Spread};
use crate::drawing::{Anchor, Ink, Item, Size, TextInk, at};
use crate::figures::lettering::Lines;
use crate::figures::scale::Columns;

/// The columns of a spread; the same for all its criteria.
pub(super) struct Grid {
    pub columns: Columns,
    /// The middle of the column of rings, and of that of dashes if there is one.
    pub dont_know: f32,
    pub not_applicable: Option<f32>,
    /// From one dot to the next.
    pub pitch: f32,
    heads: Vec<(f32, Lines)>,
}

/// A dot and the gap after it, where there is room: 15 units and 2.5.
const PITCH: f32 = 17.5;
/// How many dots stand in a row.
pub(super) const IN_A_ROW: usize = 5;
/// Left and right of the line before the answers that are no level.
const MARGIN: f32 = 13.0;

impl Grid {
    pub fn of(spread: &Spread) -> Self {
        let mut rows = spread.criteria.iter().flat_map(|of| &of.rows);
        let applies = rows.all(|row| row.not_applicable == 0);
        // Long scales take room from the names, which wrap.
        let left = if spread.scale.marks.len() <= 6 {
            296.0
        } else {
            216.0
        };
        let right = if applies { 836.0 } else { 752.0 };
        let columns = Columns::between(left, right, &spread.scale);
        let others = if applies { 1.0 } else { 2.0 };
        let first = right + 2.0 * MARGIN;
        let wide = (RIGHT - first) / others;
        let dont_know = first + wide / 2.0;
        let not_applicable = (!applies).then_some(first + 1.5 * wide);
        let room = columns.pitch.min(wide) - 8.0;
        let head = |words: &str| {
            let lines = Lines::new(words, wide - 8.0);
            lines.ink(TextInk::Soft).anchor(Anchor::Middle)
        };
        let mut heads = vec![(dont_know, head(&spread.key.dont_know_column))];
        heads
            .extend(not_applicable.map(|middle| (middle, head(&spread.key.not_applicable_column))));
        Self {
            columns,
            dont_know,
            not_applicable,
            pitch: (room / IN_A_ROW as f32).min(PITCH),
            heads,
        }
    }

    /// How wide a name may be.
    pub fn names(&self) -> f32 {
        self.columns.left - 16.0
    }

    pub fn radius(&self) -> f32 {
        self.pitch * 7.5 / PITCH
    }

    pub fn head_height(&self) -> f32 {
        let heights = self.heads.iter().map(|(_, lines)| lines.height());
        heights.fold(23.0, f32::max) + 4.0
    }

    pub fn head(&self, spread: &Spread, top: f32) -> Vec<Item> {
        let bottom = top + self.head_height();
        let digits = self
            .columns
            .digits(&spread.scale, bottom - 9.0, Size::Small);
        let heads = self.heads.iter();
        let others = heads.flat_map(|(x, lines)| lines.below(*x, bottom - 3.0 - lines.height()));
        digits.into_iter().chain(others).collect()
    }

    /// The line between the levels and the answers that are no level.
    pub fn divide(&self, top: f32, bottom: f32) -> Item {
        let x = self.columns.right() + MARGIN;
        Item::line(at(x, top), at(x, bottom), Ink::Dash)
    }
}
