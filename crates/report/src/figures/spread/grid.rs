//! Where the levels and the other answers stand, and how large a dot is.

use super::Spread;
use crate::drawing::{Anchor, Ink, Item, Size, TextInk, at};
use crate::figures::frame::{EDGE, FULL};
use crate::figures::lettering::Lines;
use crate::figures::scale::{Columns, FigureScale};

/// How the width of a spread is shared out, in units.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// All of it.
    pub width: f32,
    /// Where the levels begin: right of the names.
    levels: f32,
    /// The same on long scales, which take room from the names; they wrap.
    levels_long: f32,
    /// The column of rings where it stands alone.
    one: f32,
    /// The columns of rings and of dashes, each.
    two: f32,
    /// Names stand above their marks, which have the whole width.
    names_above: bool,
}

/// The most levels of a scale that leave the names their room.
const LONG: usize = 6;

impl Measure {
    pub const FULL: Self = Self {
        width: FULL,
        levels: 296.0,
        levels_long: 216.0,
        one: 136.0,
        two: 110.0,
        names_above: false,
    };
    /// As wide as what stands beside the agenda in a window of 1280 pixels.
    const NARROW: Self = Self {
        width: 760.0,
        levels: 190.0,
        levels_long: 190.0,
        one: 112.0,
        two: 100.0,
        names_above: false,
    };
    /// Half the width of the text on paper, at the size of other words there.
    pub const HALF: Self = Self {
        width: 515.0,
        levels: EDGE,
        levels_long: EDGE,
        one: 100.0,
        two: 72.0,
        names_above: true,
    };

    /// The narrowest that a scale can be read in.
    pub fn narrowest(scale: &FigureScale) -> Self {
        if scale.marks.len() <= LONG {
            Self::NARROW
        } else {
            Self::FULL
        }
    }

    /// Half a page's width, for scales that can be read in it.
    pub fn half(scale: &FigureScale) -> Option<Self> {
        (scale.marks.len() <= LONG).then_some(Self::HALF)
    }
}

/// The columns of a spread; the same for all its criteria.
pub(super) struct Grid {
    /// The right edge of what is drawn.
    pub right: f32,
    pub columns: Columns,
    /// The middle of the column of rings, and of that of dashes if there is one.
    pub dont_know: f32,
    pub not_applicable: Option<f32>,
    /// From one dot to the next.
    pub pitch: f32,
    /// Names stand above their marks.
    pub names_above: bool,
    heads: Vec<(f32, Lines)>,
}

/// A dot and the gap after it, where there is room: 15 units and 2.5.
const PITCH: f32 = 17.5;
/// How many dots stand in a row.
pub(super) const IN_A_ROW: usize = 5;
/// Left and right of the line before the answers that are no level.
const MARGIN: f32 = 13.0;

impl Grid {
    pub fn of(spread: &Spread, measure: Measure) -> Self {
        let mut rows = spread.criteria.iter().flat_map(|of| &of.rows);
        let applies = rows.all(|row| row.not_applicable == 0);
        let left = if spread.scale.marks.len() <= LONG {
            measure.levels
        } else {
            measure.levels_long
        };
        let edge = measure.width - EDGE;
        let (wide, others) = if applies {
            (measure.one, 1.0)
        } else {
            (measure.two, 2.0)
        };
        let first = edge - wide * others;
        let columns = Columns::between(left, first - 2.0 * MARGIN, &spread.scale);
        let dont_know = first + wide / 2.0;
        let not_applicable = (!applies).then_some(first + 1.5 * wide);
        // Five dots of one level and five of the next are seen apart.
        let room = columns.pitch.min(wide) - 14.0;
        let head = |words: &str| {
            let lines = Lines::new(words, wide - 8.0);
            lines.ink(TextInk::Soft).anchor(Anchor::Middle)
        };
        let mut heads = vec![(dont_know, head(&spread.key.dont_know_column))];
        heads
            .extend(not_applicable.map(|middle| (middle, head(&spread.key.not_applicable_column))));
        Self {
            right: edge,
            columns,
            dont_know,
            not_applicable,
            pitch: (room / IN_A_ROW as f32).min(PITCH),
            names_above: measure.names_above,
            heads,
        }
    }

    /// How wide a name may be.
    pub fn names(&self) -> f32 {
        if self.names_above {
            // No name crosses the line where working begins, unless there is no room before it.
            return (self.columns.start() - 8.0).max(self.right * 0.4);
        }
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
