//! Words, tiles and flags set under one another, wrapped to the room there is.

use super::tile::{Tile, draw_tile};
use crate::drawing::lines;
use crate::drawing::{Anchor, Ink, Item, Size, TextInk, Words, at};

/// One piece of a stack.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// From the base line before it to its first own, in units.
    pub drop: f32,
    pub what: What,
}

/// What a piece holds.
#[derive(Debug, Clone)]
pub(super) enum What {
    Words {
        words: String,
        size: Size,
        strong: bool,
        ink: TextInk,
    },
    /// A level, with the words before it where there is room for them.
    Tile { words: Option<String>, tile: Tile },
    /// A label from the rules, on black.
    Flag(String),
}

/// A stack as set.
#[derive(Debug, Clone)]
pub(super) struct Stack {
    pub items: Vec<Item>,
    /// The lowest ink, in units from the top of the drawing.
    pub foot: f32,
}

/// The side of a tile that stands in a line of words.
pub(super) const TILE: f32 = 34.0;
/// Between words and the tile after them.
const BEFORE_TILE: f32 = 10.0;
/// Inside a flag, left and right of its words.
const FLAG_PAD: f32 = 10.0;
/// How far a tile and a flag reach below their line.
const TILE_BELOW: f32 = 10.0;
const FLAG_BELOW: f32 = 7.0;

impl Piece {
    pub fn words(drop: f32, words: &str, size: Size) -> Self {
        let what = What::Words {
            words: words.to_owned(),
            size,
            strong: false,
            ink: TextInk::Ink,
        };
        Self { drop, what }
    }

    pub fn strong(drop: f32, words: &str, size: Size) -> Self {
        Self::words(drop, words, size).with(true, TextInk::Ink)
    }

    pub fn soft(drop: f32, words: &str) -> Self {
        Self::words(drop, words, Size::Small).with(false, TextInk::Soft)
    }

    pub fn with(mut self, heavy: bool, with: TextInk) -> Self {
        if let What::Words { strong, ink, .. } = &mut self.what {
            (*strong, *ink) = (heavy, with);
        }
        self
    }

    fn after(&self) -> f32 {
        match self.what {
            What::Words { .. } => 0.0,
            What::Tile { .. } => 8.0,
            What::Flag(_) => 2.0,
        }
    }
}

/// From one line to the next of wrapped words.
pub(super) fn line_step(size: Size) -> f32 {
    match size {
        Size::Tiny => 19.0,
        Size::Small => 23.0,
        Size::Middle => 26.0,
        Size::Large => 30.0,
        Size::Huge => 48.0,
    }
}

/// Sets pieces from `top`, where the first one's drop is measured from. `room` says how many units
/// there are between two heights; `None` where something doesn't fit.
pub(super) fn stack(
    pieces: &[Piece],
    x: f32,
    top: f32,
    anchor: Anchor,
    room: &dyn Fn(f32, f32) -> f32,
) -> Option<Stack> {
    let mut items = Vec::new();
    let (mut base, mut foot, mut after) = (top, top, 0.0);
    for piece in pieces {
        base += piece.drop + after;
        after = piece.after();
        match &piece.what {
            What::Words {
                words,
                size,
                strong,
                ink,
            } => {
                let step = line_step(*size);
                let lines = wrapped(words, *size, *strong, |lines| {
                    let last = base + step * (lines.saturating_sub(1)) as f32;
                    room(base - 0.75 * size.units(), last + 0.25 * size.units())
                })?;
                for (n, line) in lines.iter().enumerate() {
                    let mut set = Words::new(at(x, base + step * n as f32), line)
                        .size(*size)
                        .anchor(anchor)
                        .ink(*ink);
                    set.strong = *strong;
                    items.push(set.into());
                }
                base += step * (lines.len().saturating_sub(1)) as f32;
                foot = base + 0.25 * size.units();
            }
            What::Tile { words, tile } => {
                let ends = (base - (TILE - TILE_BELOW), base + TILE_BELOW);
                let wide = words.as_deref().map_or(0.0, |words| {
                    lines::width(words, Size::Small, false) + BEFORE_TILE
                });
                if wide + TILE > room(ends.0, ends.1) {
                    return None;
                }
                let left = from_left(x, wide + TILE, anchor);
                if let Some(words) = words {
                    items.push(Words::new(at(left, base), words).into());
                }
                items.extend(draw_tile(tile, at(left + wide, ends.0), TILE));
                foot = ends.1;
            }
            What::Flag(words) => {
                let wide = flag_width(words);
                if wide > room(base - 19.0, base + FLAG_BELOW) {
                    return None;
                }
                items.extend(flag(words, from_left(x, wide, anchor), base));
                foot = base + FLAG_BELOW;
            }
        }
    }
    Some(Stack { items, foot })
}

/// How wide a flag is, in units.
pub(super) fn flag_width(words: &str) -> f32 {
    lines::width(words, Size::Small, true) + 2.0 * FLAG_PAD
}

/// A label from the rules, on black, its base line at `base`.
pub(super) fn flag(words: &str, left: f32, base: f32) -> [Item; 2] {
    let ground = Item::rectangle(at(left, base - 19.0), flag_width(words), 26.0, Ink::Flag);
    let words = Words::new(at(left + FLAG_PAD, base), words)
        .strong()
        .ink(TextInk::OnInk);
    [ground, words.into()]
}

fn from_left(x: f32, wide: f32, anchor: Anchor) -> f32 {
    match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - wide / 2.0,
        Anchor::End => x - wide,
    }
}

/// Lines that fit the room so many of them have; more lines reach where there may be less of it.
/// A word is never broken: one that is wider than the room doesn't fit.
fn wrapped(
    words: &str,
    size: Size,
    strong: bool,
    room: impl Fn(usize) -> f32,
) -> Option<Vec<String>> {
    (1..=8).find_map(|lines| {
        let room = room(lines);
        if room <= 0.0 {
            return None;
        }
        let whole = |word: &str| lines::width(word, size, strong) <= room;
        if !words.split([' ', '\n']).all(whole) {
            return None;
        }
        let set = lines::wrap_as(words, size, strong, room);
        let fits = |line: &String| lines::width(line, size, strong) <= room + 0.5;
        (set.len() <= lines && set.iter().all(fits)).then_some(set)
    })
}
