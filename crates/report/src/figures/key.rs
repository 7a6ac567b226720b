//! The key under a figure: each sign that stands in it, and what it means.

use super::lettering::Lines;
use crate::drawing::Item;

/// The widest a key may reach.
const RIGHT: f32 = 998.0;
/// Between a sign and its words, and between two entries.
const GAP: f32 = 10.0;
const BETWEEN: f32 = 26.0;

/// Signs with their words, set in lines from left to right.
#[derive(Default)]
pub(super) struct Key {
    left: f32,
    top: f32,
    items: Vec<Item>,
    /// The height of the line that is being filled.
    line: f32,
}

impl Key {
    pub fn at(left: f32, top: f32) -> Self {
        Self {
            left,
            top,
            ..Self::default()
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
        let room = RIGHT - 2.0 - width - GAP;
        let words = Lines::new(words, room);
        let wide = width + GAP + words.width();
        if self.left > 2.0 && self.left + wide > RIGHT {
            self.left = 2.0;
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
