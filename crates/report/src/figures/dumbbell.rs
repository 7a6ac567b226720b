//! The dumbbell: what moved between two rounds, and why? A hollow ring then, a
//! tile now, an arrow between; a ring round the tile where it is the same. Up
//! and down look alike but for direction. What can't be compared is hatched
//! across, not left out. The ring bears its digit, so that a row far below the
//! head is read on its own.

use super::arrow::arrow;
use super::frame::{FULL, Frame};
use super::key::Key;
use super::ledger::{Entry, Ledger};
use super::lettering::Lines;
use super::scale::{Columns, FigureScale};
use super::tile::{Answer, Tile, draw_tile};
use crate::drawing::{Anchor, Drawing, Ink, Item, Size, TextInk, Words, at};

/// What a dumbbell shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dumbbell {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// The levels.
    pub scale: FigureScale,
    /// The criteria, in workbook order; those that are gone after them.
    pub rows: Vec<DumbbellRow>,
    /// The head of the answers that are no level: a question mark.
    pub others_head: String,
    /// The head of the words at the right.
    pub words_head: String,
    /// What is written across a row that isn't compared.
    pub not_compared: String,
    /// What its signs mean.
    pub key: DumbbellKey,
}

/// One criterion of a dumbbell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DumbbellRow {
    /// The criterion's id, for the window's own use.
    pub part: String,
    /// What a screen reader says of it.
    pub label: String,
    /// Its number in the workbook; empty where it is gone.
    pub number: String,
    /// Its name.
    pub name: String,
    /// What it was, where that is compared.
    pub then: Option<Tile>,
    /// What it is, where that is compared.
    pub now: Option<Tile>,
    /// Which way it went, and why.
    pub words: String,
    /// It moved: its words are set strong.
    pub moved: bool,
}

/// What the signs of a dumbbell mean; only those that stand in it are explained.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DumbbellKey {
    /// A hollow ring.
    pub then: String,
    /// A tile.
    pub now: String,
    /// A tile with a ring round it.
    pub same: String,
    /// A tile with a cut corner.
    pub from_marks: String,
    /// A ring with a question mark.
    pub dont_know: String,
    /// A small dotted ring.
    pub unanswered: String,
    /// A dash.
    pub not_applicable: String,
}

/// Where the levels end, and the middle of the answers that are no level.
const RIGHT: f32 = 738.0;
const OTHERS: f32 = 780.0;
/// The side of a tile, of one within a ring, and the radii of that ring and of
/// the hollow one, where there is room.
const TILE: f32 = 36.0;
const WITHIN: f32 = 27.0;
const ROUND: f32 = 22.0;
const RING: f32 = 14.0;
/// The pitch of levels from which they have their full size.
const ROOMY: f32 = 72.0;
/// Half the height of the hatching across a row, and between two of its lines.
const HATCH: f32 = 17.0;
const BETWEEN: f32 = 15.0;

/// Draws the dumbbell.
#[must_use]
pub fn dumbbell(dumbbell: &Dumbbell) -> Drawing {
    let left = if dumbbell.scale.marks.len() <= 6 {
        340.0
    } else {
        262.0
    };
    let columns = Columns::between(left, RIGHT, &dumbbell.scale);
    let ledger = Ledger {
        scale: &dumbbell.scale,
        columns,
        names: 40.0,
        words: 814.0,
        words_head: &dumbbell.words_head,
        least: 46.0,
    };
    let entries: Vec<Entry<'_>> = dumbbell
        .rows
        .iter()
        .map(|row| Entry {
            part: &row.part,
            label: &row.label,
            number: &row.number,
            name: &row.name,
            words: if row.moved {
                Lines::strong(&row.words, ledger.words_wide())
            } else {
                Lines::new(&row.words, ledger.words_wide()).ink(TextInk::Soft)
            },
        })
        .collect();
    let mut drawn = ledger.draw(&entries, |n, y| {
        let row = &dumbbell.rows[n];
        match (&row.then, &row.now) {
            (None, None) => across(&dumbbell.not_compared, &columns, y),
            _ => signs(row, &columns, y),
        }
    });
    drawn.apart(RIGHT + 10.0, OTHERS, &dumbbell.others_head);
    let frame = Frame {
        title: &dumbbell.title,
        description: &dumbbell.description,
        language: &dumbbell.language,
    };
    let key = key(dumbbell, drawn.bottom + 14.0);
    frame.close(FULL, drawn.items, key)
}

/// The place of a level, and its digit.
fn level(tile: Option<&Tile>) -> Option<(usize, &str)> {
    match &tile?.answer {
        Answer::Level { index, mark, .. } => Some((*index, mark)),
        _ => None,
    }
}

fn signs(row: &DumbbellRow, columns: &Columns, y: f32) -> Vec<Item> {
    let size = (columns.pitch / ROOMY).min(1.0);
    let (then, now) = (level(row.then.as_ref()), level(row.now.as_ref()));
    let mut items = Vec::new();
    if let (Some((from, _)), Some((to, _))) = (then, now)
        && from == to
    {
        let (x, half) = (columns.middle(to), WITHIN * size / 2.0);
        items.push(Item::circle(at(x, y), ROUND * size, Ink::Ring));
        let tile = row.now.as_ref();
        items.extend(tile.map_or_else(Vec::new, |tile| {
            draw_tile(tile, at(x - half, y - half), 2.0 * half)
        }));
        return items;
    }
    if let Some((from, mark)) = then {
        items.extend(hollow(columns.middle(from), y, mark, size));
    }
    if let (Some((from, _)), Some((to, _))) = (then, now) {
        let way = if to > from { 1.0 } else { -1.0 };
        let start = columns.middle(from) + way * (RING * size + 1.2);
        let end = columns.middle(to) - way * (TILE * size / 2.0 + 1.0);
        items.extend(arrow(start, end, y, size));
    }
    if let Some(tile) = &row.now {
        let (x, half) = match now {
            Some((to, _)) => (columns.middle(to), TILE * size / 2.0),
            None => (OTHERS, TILE / 2.0),
        };
        items.extend(draw_tile(tile, at(x - half, y - half), 2.0 * half));
    }
    items
}

/// Then: a ring with its digit.
fn hollow(x: f32, y: f32, mark: &str, size: f32) -> Vec<Item> {
    let digit = Words::new(at(x, y + 5.3), mark)
        .size(Size::Tiny)
        .strong()
        .anchor(Anchor::Middle);
    vec![Item::circle(at(x, y), RING * size, Ink::Ring), digit.into()]
}

/// Hatching across the levels, and on a plate what it means.
fn across(words: &str, columns: &Columns, y: f32) -> Vec<Item> {
    let (left, right) = (columns.left + 16.0, columns.right() - 8.0);
    let mut items = Vec::new();
    let mut x = left;
    while x + 2.0 * HATCH <= right {
        let (from, to) = (at(x, y + HATCH), at(x + 2.0 * HATCH, y - HATCH));
        items.push(Item::line(from, to, Ink::LineSoft));
        x += BETWEEN;
    }
    let words = Lines::new(words, right - left - 24.0).anchor(Anchor::Middle);
    let middle = (left + right) / 2.0;
    let wide = words.width() + 20.0;
    let high = (words.height() + 6.0).max(2.0 * HATCH + 4.0);
    let corner = at(middle - wide / 2.0, y - high / 2.0);
    items.push(Item::rectangle(corner, wide, high, Ink::Plate));
    items.extend(words.around(middle, y));
    items
}

fn key(dumbbell: &Dumbbell, top: f32) -> (Vec<Item>, f32) {
    const SIDE: f32 = 32.0;
    let words = &dumbbell.key;
    let mut key = Key::at(top);
    let rows = || dumbbell.rows.iter();
    let is_same = |row: &DumbbellRow| {
        let then = level(row.then.as_ref()).map(|(index, _)| index);
        then.is_some() && then == level(row.now.as_ref()).map(|(index, _)| index)
    };
    let first = |holds: &dyn Fn(&DumbbellRow) -> bool| {
        let mut found = rows().filter(|row| holds(row));
        found.find_map(|row| row.now.clone())
    };
    let mut then = rows().filter(|row| !is_same(row));
    if let Some((_, mark)) = then.find_map(|row| level(row.then.as_ref())) {
        key.add((SIDE, SIDE), &words.then, |x, y| {
            hollow(x + 15.0, y, mark, 1.0)
        });
    }
    let is_level = |row: &DumbbellRow| level(row.now.as_ref()).is_some();
    let cut = |row: &DumbbellRow| row.now.as_ref().is_some_and(|tile| tile.from_marks);
    for (tile, words) in [
        (first(&|row| is_level(row) && !cut(row)), &words.now),
        (first(&|row| is_level(row) && cut(row)), &words.from_marks),
    ] {
        if let Some(tile) = tile {
            key.add((SIDE, SIDE), words, |x, y| {
                draw_tile(&tile, at(x + 1.0, y - SIDE / 2.0 + 1.0), SIDE - 2.0)
            });
        }
    }
    if let Some(tile) = first(&is_same) {
        key.add((2.0 * ROUND, 2.0 * ROUND), &words.same, |x, y| {
            let ring = Item::circle(at(x + ROUND, y), ROUND - 1.0, Ink::Ring);
            let half = WITHIN / 2.0;
            let tile = draw_tile(&tile, at(x + ROUND - half, y - half), WITHIN);
            [vec![ring], tile].concat()
        });
    }
    for (answer, words) in [
        (Answer::DontKnow, &words.dont_know),
        (Answer::Unanswered, &words.unanswered),
        (Answer::NotApplicable, &words.not_applicable),
    ] {
        let stands = |row: &DumbbellRow| {
            let now = row.now.as_ref();
            now.is_some_and(|tile| tile.answer == answer)
        };
        if let Some(tile) = first(&stands) {
            key.add((SIDE, SIDE), words, |x, y| {
                draw_tile(&tile, at(x + 1.0, y - SIDE / 2.0 + 1.0), SIDE - 2.0)
            });
        }
    }
    key.done()
}
