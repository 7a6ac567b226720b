//! A row a criterion over a scale: number and name at the left, signs over the
//! levels, words at the right. Profile, two sides and dumbbell are such ledgers.

use super::lettering::Lines;
use super::scale::{Columns, FigureScale};
use crate::drawing::{Anchor, Ink, Item, Size, TextInk, Words, at};

/// Where a ledger's columns stand.
pub(super) struct Ledger<'a> {
    pub scale: &'a FigureScale,
    pub columns: Columns,
    /// Where names begin; numbers begin at the left edge.
    pub names: f32,
    /// Where the words at the right begin, and their head.
    pub words: f32,
    pub words_head: &'a str,
    /// How high a row is at least.
    pub least: f32,
}

/// One row.
pub(super) struct Entry<'a> {
    pub part: &'a str,
    pub label: &'a str,
    pub number: &'a str,
    pub name: &'a str,
    pub words: Lines,
}

/// What is drawn of a ledger, and between which heights its scale stands.
pub(super) struct Drawn {
    pub items: Vec<Item>,
    pub top: f32,
    pub bottom: f32,
}

const LEFT: f32 = 2.0;
const RIGHT: f32 = 998.0;

impl Drawn {
    /// Sets apart, right of the levels, the column of the answers that are no level: a dashed line
    /// at `line`, and its head over `middle`.
    pub fn apart(&mut self, line: f32, middle: f32, head: &str) {
        let (top, bottom) = (self.top, self.bottom);
        let (from, to) = (at(line, top + 12.0), at(line, bottom));
        self.items.push(Item::line(from, to, Ink::Dash));
        let head = Words::new(at(middle, top + 37.0), head).size(Size::Middle);
        self.items.push(head.strong().anchor(Anchor::Middle).into());
    }
}

impl Ledger<'_> {
    /// How wide the words at the right may be.
    pub fn words_wide(&self) -> f32 {
        RIGHT - self.words
    }

    /// Draws it; `signs` draws what stands over the levels of a row, around
    /// its middle.
    pub fn draw(&self, entries: &[Entry<'_>], signs: impl Fn(usize, f32) -> Vec<Item>) -> Drawn {
        let columns = &self.columns;
        let start = columns.start().min(columns.right() - 40.0) + 8.0;
        let over = Lines::new(&self.scale.working_words, RIGHT - start).ink(TextInk::Soft);
        let top = 16.0 + over.height();
        let head = Lines::new(self.words_head, self.words_wide()).ink(TextInk::Soft);
        let first = top + 32.0 + head.height().max(23.0);
        let heights: Vec<f32> = entries.iter().map(|entry| self.height(entry)).collect();
        let bottom = first + heights.iter().sum::<f32>();

        let mut items = vec![columns.ground(top, bottom), columns.upright(top, bottom)];
        items.extend(over.below(start, 10.0));
        items.extend(columns.digits(self.scale, first - 18.0, Size::Middle));
        items.extend(head.below(self.words, first - 12.0 - head.height()));
        let mut y = first;
        items.push(rule(y));
        for (n, (entry, height)) in entries.iter().zip(&heights).enumerate() {
            let middle = y + height / 2.0;
            let number = Lines::new(entry.number, self.names - LEFT).ink(TextInk::Soft);
            let mut drawn = number.around(LEFT, middle);
            drawn.extend(self.name(entry).around(self.names, middle));
            drawn.extend(signs(n, middle));
            drawn.extend(entry.words.around(self.words, middle));
            items.push(Item::Part {
                part: entry.part.to_owned(),
                label: entry.label.to_owned(),
                items: drawn,
            });
            y += height;
            items.push(rule(y));
        }
        Drawn { items, top, bottom }
    }

    fn name(&self, entry: &Entry<'_>) -> Lines {
        Lines::new(entry.name, self.columns.left - 12.0 - self.names)
    }

    fn height(&self, entry: &Entry<'_>) -> f32 {
        let lines = self.name(entry).height().max(entry.words.height());
        (lines + 16.0).max(self.least)
    }
}

fn rule(y: f32) -> Item {
    Item::line(at(LEFT, y), at(RIGHT, y), Ink::Rule)
}
