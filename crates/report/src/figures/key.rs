//! The key under a figure: each sign that stands in it, and what it means.

use super::frame::{EDGE, FULL};
use super::lettering::Lines;
use crate::drawing::Item;

/// Between a sign and its words, and between two entries.
const GAP: f32 = 10.0;
const BETWEEN: f32 = 26.0;

/// Signs with their words, set in lines from left to right.
pub(super) struct Key {
    left: f32,
    /// The widest it may reach.
    right: f32,
    top: f32,
    items: Vec<Item>,
    /// The height of the line that is being filled.
    line: f32,
}

impl Key {
    /// From `top` down, over the whole width of a figure.
    pub fn at(top: f32) -> Self {
        Self::within(FULL, top)
    }

    /// From `top` down, in a figure `width` units wide.
    pub fn within(width: f32, top: f32) -> Self {
        Self {
            left: EDGE,
            right: width - EDGE,
            top,
            items: Vec::new(),
            line: 0.0,
        }
    }

    /// Adds a sign, `width` by `height` units, drawn by `sign` around the
    /// middle of its left edge.
    pub fn add(
        &mut self,
        (width, height): (f32, f32),
        words: &str,
        sign: impl FnOnce(f32, f32) -> Vec<Item>,
    ) {
        let room = self.right - EDGE - width - GAP;
        let words = Lines::new(words, room);
        let wide = width + GAP + words.width();
        if self.left > EDGE && self.left + wide > self.right {
            self.left = EDGE;
            self.top += self.line + 8.0;
            self.line = 0.0;
        }
        let high = words.height().max(height);
        let middle = self.top + high / 2.0;
        self.items.extend(sign(self.left, middle));
        self.items
            .extend(words.around(self.left + width + GAP, middle));
        self.left += wide + BETWEEN;
        self.line = self.line.max(high);
    }

    /// What is drawn, and where it ends.
    pub fn done(self) -> (Vec<Item>, f32) {
        (self.items, self.top + self.line)
    }
}
