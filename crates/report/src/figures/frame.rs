//! What every figure of rows shares: its words, its width, and the key that closes it.

use crate::drawing::{Drawing, Item};

/// The words of a figure: what it shows, its reading, and their language.
pub(super) struct Frame<'a> {
    pub title: &'a str,
    pub description: &'a str,
    pub language: &'a str,
}

/// The width of the text on paper, in units.
pub(super) const FULL: f32 = 1000.0;
/// What stays free at the left and the right edge.
pub(super) const EDGE: f32 = 2.0;
/// Below the last thing drawn.
const FOOT: f32 = 4.0;

impl Frame<'_> {
    /// The drawing of what is drawn, with its key under it: what the key draws, and where it ends.
    pub fn close(
        &self,
        width: f32,
        mut items: Vec<Item>,
        (key, bottom): (Vec<Item>, f32),
    ) -> Drawing {
        items.extend(key);
        Drawing {
            width,
            height: (bottom + FOOT).ceil(),
            title: self.title.to_owned(),
            description: self.description.to_owned(),
            language: self.language.to_owned(),
            items,
        }
    }
}
