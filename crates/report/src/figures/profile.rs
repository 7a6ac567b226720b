//! The profile: where is each criterion, and where do we want it? A tile at
//! its level, an arrow to the ring of its aim, and the day beside it. From an
//! answer that is no level there is no arrow: nothing to measure from.

use super::arrow::arrow;
use super::frame::{FULL, Frame};
use super::key::Key;
use super::ledger::{Entry, Ledger};
use super::lettering::Lines;
use super::scale::{Columns, FigureScale};
use super::tile::{Answer, Tile, draw_tile};
use crate::drawing::{Drawing, Ink, Item, at};

/// What a profile shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// The levels.
    pub scale: FigureScale,
    /// The criteria, in workbook order.
    pub rows: Vec<ProfileRow>,
    /// The head of the answers that are no level: a question mark.
    pub others_head: String,
    /// The head of the days.
    pub words_head: String,
    /// What its signs mean.
    pub key: ProfileKey,
}

/// One criterion of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileRow {
    /// The criterion's id, for the window's own use.
    pub part: String,
    /// What a screen reader says of it.
    pub label: String,
    /// Its number in the workbook.
    pub number: String,
    /// Its name.
    pub name: String,
    /// Its answer.
    pub tile: Tile,
    /// The place of the level aimed at.
    pub aim: Option<usize>,
    /// By when, or that it is to be kept.
    pub words: String,
}

/// What the signs of a profile mean; only those that stand in it are explained.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProfileKey {
    /// A tile.
    pub agreed: String,
    /// A tile with a cut corner.
    pub from_marks: String,
    /// An arrow to a ring.
    pub aim: String,
    /// A ring with a question mark.
    pub dont_know: String,
    /// A small dotted ring.
    pub unanswered: String,
    /// A dash.
    pub not_applicable: String,
}

/// The middle of the answers that are no level.
const OTHERS: f32 = 840.0;
const RIGHT: f32 = 796.0;
/// The sides of a tile, and the radius of an aim, where there is room.
const TILE: f32 = 36.0;
const AIM: f32 = 13.0;
/// The pitch of levels from which they have their full size.
const ROOMY: f32 = 70.0;

/// Draws the profile.
#[must_use]
pub fn profile(profile: &Profile) -> Drawing {
    let left = if profile.scale.marks.len() <= 6 {
        366.0
    } else {
        276.0
    };
    let columns = Columns::between(left, RIGHT, &profile.scale);
    let ledger = Ledger {
        scale: &profile.scale,
        columns,
        names: 40.0,
        words: 880.0,
        words_head: &profile.words_head,
        least: 44.0,
    };
    let entries: Vec<Entry<'_>> = profile
        .rows
        .iter()
        .map(|row| Entry {
            part: &row.part,
            label: &row.label,
            number: &row.number,
            name: &row.name,
            words: Lines::new(&row.words, ledger.words_wide()),
        })
        .collect();
    let mut drawn = ledger.draw(&entries, |n, y| row(&profile.rows[n], &columns, y));
    drawn.apart(RIGHT + 10.0, OTHERS, &profile.others_head);
    let frame = Frame {
        title: &profile.title,
        description: &profile.description,
        language: &profile.language,
    };
    let key = key(profile, drawn.bottom + 14.0);
    frame.close(FULL, drawn.items, key)
}

fn row(row: &ProfileRow, columns: &Columns, y: f32) -> Vec<Item> {
    let size = (columns.pitch / ROOMY).min(1.0);
    let (half, radius) = (TILE * size / 2.0, AIM * size);
    let today = match row.tile.answer {
        Answer::Level { index, .. } => Some(index),
        _ => None,
    };
    let mut items = Vec::new();
    if let Some(aim) = row.aim.filter(|aim| today != Some(*aim)) {
        let to = columns.middle(aim);
        items.push(Item::circle(at(to, y), radius, Ink::Aim));
        if let Some(today) = today {
            let way = if aim > today { 1.0 } else { -1.0 };
            let from = columns.middle(today) + way * half;
            items.extend(arrow(from, to - way * (radius + 1.0), y, size));
        }
    }
    let (x, half) = match today {
        Some(today) => (columns.middle(today), half),
        None => (OTHERS, TILE / 2.0),
    };
    items.extend(draw_tile(&row.tile, at(x - half, y - half), 2.0 * half));
    items
}

fn key(profile: &Profile, top: f32) -> (Vec<Item>, f32) {
    const SIDE: f32 = 32.0;
    let words = &profile.key;
    let mut key = Key::at(top);
    let first = |holds: &dyn Fn(&Tile) -> bool| {
        let mut tiles = profile.rows.iter().map(|row| &row.tile);
        tiles.find(|tile| holds(tile)).cloned()
    };
    let is_level = |tile: &Tile| matches!(tile.answer, Answer::Level { .. });
    for (tile, words) in [
        (
            first(&|tile| is_level(tile) && !tile.from_marks),
            &words.agreed,
        ),
        (
            first(&|tile| is_level(tile) && tile.from_marks),
            &words.from_marks,
        ),
    ] {
        if let Some(tile) = tile {
            key.add((SIDE, SIDE), words, |x, y| {
                draw_tile(&tile, at(x + 1.0, y - SIDE / 2.0), SIDE - 2.0)
            });
        }
    }
    if profile.rows.iter().any(|row| row.aim.is_some()) {
        key.add((70.0, SIDE), &words.aim, |x, y| {
            let ring = Item::circle(at(x + 56.0, y), AIM - 1.0, Ink::Aim);
            [vec![ring], arrow(x, x + 43.0, y, 1.0).to_vec()].concat()
        });
    }
    for (answer, words) in [
        (Answer::DontKnow, &words.dont_know),
        (Answer::Unanswered, &words.unanswered),
        (Answer::NotApplicable, &words.not_applicable),
    ] {
        if let Some(tile) = first(&|tile| tile.answer == answer) {
            key.add((SIDE, SIDE), words, |x, y| {
                draw_tile(&tile, at(x + 1.0, y - SIDE / 2.0), SIDE - 2.0)
            });
        }
    }
    key.done()
}
