//! Lines of words, measured and wrapped, and the black flag.

use crate::drawing::lines;
use crate::drawing::{Anchor, Ink, Item, Size, TextInk, Words, at};

/// Words in lines, to be set in any place.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    lines: Vec<String>,
    size: Size,
    strong: bool,
    ink: TextInk,
    anchor: Anchor,
}

impl Lines {
    /// Small words in lines of at most `width` units.
    pub fn new(words: &str, width: f32) -> Self {
        Self::of(words, width, Size::Small, false)
    }

    /// Small semibold words.
    pub fn strong(words: &str, width: f32) -> Self {
        Self::of(words, width, Size::Small, true)
    }

    /// Words of any size and weight.
    pub fn of(words: &str, width: f32, size: Size, strong: bool) -> Self {
        let lines = lines::wrap_as(words, size, strong, width);
        Self {
            lines,
            size,
            strong,
            ink: TextInk::Ink,
            anchor: Anchor::Start,
        }
    }

    pub fn ink(self, ink: TextInk) -> Self {
        Self { ink, ..self }
    }

    pub fn anchor(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// From one base line to the next.
    pub fn pitch(&self) -> f32 {
        match self.size {
            Size::Tiny | Size::Small => 23.0,
            larger => (larger.units() * 1.3).round(),
        }
    }

    /// How much height the lines take.
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.pitch()
    }

    /// The width of the widest line.
    pub fn width(&self) -> f32 {
        let width = |line: &String| lines::width(line, self.size, self.strong);
        self.lines.iter().map(width).fold(0.0, f32::max)
    }

    /// The lines from `top` down.
    pub fn below(&self, x: f32, top: f32) -> Vec<Item> {
        // Three quarters of a line lie above its base line.
        let first = top + self.pitch() * 0.75;
        let place = |n: usize| at(x, first + n as f32 * self.pitch());
        let words = self.lines.iter().enumerate();
        words
            .map(|(n, line)| {
                let words = Words::new(place(n), line).size(self.size).ink(self.ink);
                let words = if self.strong { words.strong() } else { words };
                words.anchor(self.anchor).into()
            })
            .collect()
    }

    /// The lines with their middle at `y`.
    pub fn around(&self, x: f32, y: f32) -> Vec<Item> {
        self.below(x, y - self.height() / 2.0)
    }
}

/// A black flag: a label from the rules.
#[derive(Debug, Clone)]
pub(super) struct Flag {
    words: Lines,
}

impl Flag {
    /// Left and right of the words.
    const MARGIN: f32 = 12.0;

    pub fn new(words: &str, widest: f32) -> Self {
        let words = Lines::strong(words, widest - 2.0 * Self::MARGIN);
        Self {
            words: words.ink(TextInk::OnInk),
        }
    }

    pub fn width(&self) -> f32 {
        self.words.width() + 2.0 * Self::MARGIN
    }

    pub fn height(&self) -> f32 {
        self.words.height() + 5.0
    }

    /// The flag with its upper right corner at `right`, `top`.
    pub fn draw(&self, right: f32, top: f32) -> Vec<Item> {
        let left = right - self.width();
        let ground = Item::rectangle(at(left, top), self.width(), self.height(), Ink::Flag);
        let words = self.words.below(left + Self::MARGIN, top + 2.5);
        [vec![ground], words].concat()
    }
}
