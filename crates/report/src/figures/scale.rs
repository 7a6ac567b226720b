//! A scale as figures show it: its levels in columns, the heavy upright where
//! working begins, and the quiet ground from there on.

use crate::drawing::{Anchor, Ink, Item, Size, Words, at};

/// The levels of a workbook's scale, as a figure names them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FigureScale {
    /// The digit or letter of each level, lowest first: 2 to 10.
    pub marks: Vec<String>,
    /// The place of the first level that counts as working.
    pub working: usize,
    /// What the ground from there on means.
    pub working_words: String,
}

/// A column for each level, of equal width.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    /// Where the first begins.
    pub left: f32,
    /// How wide each is.
    pub pitch: f32,
    /// How many there are.
    pub count: usize,
    /// The first that works.
    pub working: usize,
}

impl Columns {
    pub fn between(left: f32, right: f32, scale: &FigureScale) -> Self {
        let count = scale.marks.len().max(1);
        Self {
            left,
            pitch: (right - left) / count as f32,
            count,
            working: scale.working.min(count),
        }
    }

    pub fn middle(&self, index: usize) -> f32 {
        self.left + (index as f32 + 0.5) * self.pitch
    }

    pub fn right(&self) -> f32 {
        self.left + self.count as f32 * self.pitch
    }

    /// Where working begins.
    pub fn start(&self) -> f32 {
        self.left + self.working as f32 * self.pitch
    }

    /// The quiet ground from the upright on.
    pub fn ground(&self, top: f32, bottom: f32) -> Item {
        let start = self.start();
        Item::rectangle(
            at(start, top),
            self.right() - start,
            bottom - top,
            Ink::Works,
        )
    }

    /// The heavy upright where working begins.
    pub fn upright(&self, top: f32, bottom: f32) -> Item {
        let start = self.start();
        Item::line(at(start, top), at(start, bottom), Ink::LineStrong)
    }

    /// The levels' own digits, with their base line at `y`.
    pub fn digits(&self, scale: &FigureScale, y: f32, size: Size) -> Vec<Item> {
        let marks = scale.marks.iter().enumerate();
        marks
            .map(|(index, mark)| {
                let place = at(self.middle(index), y);
                let words = Words::new(place, mark).size(size).strong();
                words.anchor(Anchor::Middle).into()
            })
            .collect()
    }
}
