//! What the stitches mean, and the counts that found no room in their part.

use super::StitchWords;
use crate::drawing::lines;
use crate::drawing::{Anchor, Ink, Item, Size, Words, at};
use crate::figures::stack::{Piece, stack};

/// How wide a sample stitch is, and the gaps after it and after its words.
const SAMPLE: f32 = 34.0;
const GAP: f32 = 10.0;
const BETWEEN: f32 = 28.0;

/// Draws the key under `foot` and says where it ends.
pub(super) fn draw(items: &mut Vec<Item>, width: f32, foot: f32, words: &StitchWords) -> f32 {
    let room = move |_: f32, _: f32| width - 40.0;
    let head = [Piece::words(34.0, &words.stitch, Size::Small)];
    let mut base = foot + 34.0;
    if let Some(set) = stack(&head, width / 2.0, foot, Anchor::Middle, &room) {
        items.extend(set.items);
        base = set.foot - 4.5;
    }
    let wide = |n: usize| SAMPLE + GAP + lines::width(&words.each[n], Size::Small, false);
    let mut rows: Vec<(Vec<usize>, f32)> = Vec::new();
    for n in 0..words.each.len() {
        match rows.last_mut() {
            Some((row, used)) if *used + BETWEEN + wide(n) <= width - 20.0 => {
                row.push(n);
                *used += BETWEEN + wide(n);
            }
            _ => rows.push((vec![n], wide(n))),
        }
    }
    for (row, used) in rows {
        base += 29.0;
        let mut left = (width - used) / 2.0;
        for n in row {
            items.extend(sample(n, left, base - 6.0));
            let words_at = at(left + SAMPLE + GAP, base);
            items.push(Words::new(words_at, &words.each[n]).into());
            left += wide(n) + BETWEEN;
        }
    }
    base + 8.0
}

/// A stitch as it lies across a seam: working, below working, don't know, unanswered.
fn sample(which: usize, left: f32, y: f32) -> Vec<Item> {
    let line = |from: f32, to: f32, ink| Item::line(at(left + from, y), at(left + to, y), ink);
    match which {
        0 => vec![line(0.0, SAMPLE, Ink::LineHeavy)],
        1 => vec![
            line(0.0, 10.0, Ink::LineStrong),
            line(24.0, SAMPLE, Ink::LineStrong),
        ],
        2 => vec![line(0.0, SAMPLE, Ink::Dots)],
        _ => vec![
            Item::circle(at(left + 6.0, y), 3.6, Ink::RingSoft),
            Item::circle(at(left + 28.0, y), 3.6, Ink::RingSoft),
        ],
    }
}

/// Counts that stand apart from their part, a line each.
pub(super) fn apart(items: &mut Vec<Item>, width: f32, foot: f32, lines: &[String]) -> f32 {
    let room = move |_: f32, _: f32| width - 40.0;
    let mut foot = foot;
    for line in lines {
        let piece = [Piece::soft(24.0, line)];
        if let Some(set) = stack(&piece, width / 2.0, foot, Anchor::Middle, &room) {
            items.extend(set.items);
            foot = set.foot;
        }
    }
    foot
}
