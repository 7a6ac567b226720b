//! The balance of actions: does the plan lean one way? One square an action,
//! with the number it goes by in the list beside it; work on what people do at
//! the left, on the conditions they live in at the right. Done ones are hollow,
//! with a tick. A square is what opens: it leads to its action.

mod squares;

use self::squares::{Square, Way};
use super::frame::{EDGE, FULL, Frame};
use super::key::Key;
use super::lettering::Lines;
use crate::document::Segment;
use crate::drawing::{Anchor, Drawing, Ink, Item, Size, TextInk, at};

/// What a balance shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Balance {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// The heads: what people do, conditions, and not said.
    pub heads: Sides<String>,
    /// A row a segment; one more for actions of which no segment was said.
    pub rows: Vec<BalanceRow>,
    /// The name of the line of sums.
    pub total: String,
    /// What is open on each side, in words.
    pub totals: Sides<String>,
    /// What stands where a side has no action.
    pub none: String,
    /// What a full square means.
    pub open_key: String,
    /// What a hollow one means.
    pub done_key: String,
}

/// One thing for each side of the balance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sides<T> {
    /// Work on what people do.
    pub behaviour: T,
    /// Work on the conditions they live in.
    pub conditions: T,
    /// It wasn't said which.
    pub not_said: T,
}

impl<T> Sides<Vec<T>> {
    /// Everything, side by side.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        let Self {
            behaviour,
            conditions,
            not_said,
        } = self;
        behaviour.iter().chain(conditions).chain(not_said)
    }
}

/// The actions of one segment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BalanceRow {
    /// The segment; `None` where none was said.
    pub segment: Option<Segment>,
    /// Its name.
    pub name: String,
    /// How many are open and done, in words.
    pub counts: String,
    /// Its actions, in the order of the list.
    pub actions: Sides<Vec<BalanceAction>>,
}

/// An action as a square.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BalanceAction {
    /// The action's id, for the window's own use.
    pub part: String,
    /// What a screen reader says of it.
    pub label: String,
    /// Its number in the list of actions, from 1.
    pub number: usize,
    /// It is done.
    pub done: bool,
}

const LEFT: f32 = EDGE;
const RIGHT: f32 = FULL - EDGE;
/// The heavy upright between the two sides.
const MIDDLE: f32 = 560.0;
/// From the upright to squares and to words.
const TO_SQUARES: f32 = 12.0;
const TO_WORDS: f32 = 18.0;
/// How wide names may be.
const NAMES: f32 = 190.0;
/// Where actions stand of which it wasn't said what they work on.
const NOT_SAID: f32 = 790.0;

/// Draws the balance.
#[must_use]
pub fn balance(balance: &Balance) -> Drawing {
    let has_not_said = balance
        .rows
        .iter()
        .any(|row| !row.actions.not_said.is_empty());
    let edge = if has_not_said { NOT_SAID } else { RIGHT + 8.0 };
    let words = |words: &Sides<String>, y: f32, size: Size| {
        let lines = |words: &str, wide: f32| Lines::of(words, wide, size, true);
        let behaviour = lines(&words.behaviour, MIDDLE - TO_WORDS - NAMES - 20.0);
        let conditions = lines(&words.conditions, edge - 8.0 - MIDDLE - TO_WORDS);
        let mut all = vec![
            (MIDDLE - TO_WORDS, behaviour.anchor(Anchor::End)),
            (MIDDLE + TO_WORDS, conditions),
        ];
        if has_not_said {
            let not_said = lines(&words.not_said, RIGHT - NOT_SAID - TO_WORDS);
            all.push((NOT_SAID + TO_WORDS, not_said));
        }
        let height = all.iter().map(|(_, lines)| lines.height());
        let bottom = y + height.fold(0.0, f32::max);
        let items = all.into_iter().flat_map(|(x, lines)| lines.below(x, y));
        (items.collect::<Vec<_>>(), bottom)
    };
    let (mut items, bottom) = words(&balance.heads, 8.0, Size::Small);
    let top = bottom + 10.0;
    let mut y = top;
    for row in &balance.rows {
        items.push(Item::line(at(LEFT, y), at(RIGHT, y), Ink::Rule));
        let (drawn, bottom) = draw(balance, row, edge, y);
        items.extend(drawn);
        y = bottom;
    }
    items.push(Item::line(
        at(MIDDLE, top - 6.0),
        at(MIDDLE, y - 4.0),
        Ink::LineStrong,
    ));
    if has_not_said {
        items.push(Item::line(
            at(NOT_SAID, top),
            at(NOT_SAID, y - 4.0),
            Ink::Dash,
        ));
    }
    items.push(Item::line(at(LEFT, y), at(RIGHT, y), Ink::Line));
    let total = Lines::of(&balance.total, NAMES, Size::Middle, true);
    items.extend(total.below(LEFT, y + 10.0));
    let (totals, bottom) = words(&balance.totals, y + 10.0, Size::Middle);
    items.extend(totals);
    let y = bottom.max(y + 10.0 + total.height());
    let frame = Frame {
        title: &balance.title,
        description: &balance.description,
        language: &balance.language,
    };
    frame.close(FULL, items, key(balance, y + 14.0))
}

fn draw(balance: &Balance, row: &BalanceRow, edge: f32, top: f32) -> (Vec<Item>, f32) {
    let ink = row.segment.map_or(TextInk::Ink, TextInk::Segment);
    let name = Lines::of(&row.name, NAMES, Size::Middle, true).ink(ink);
    let counts = Lines::new(&row.counts, NAMES).ink(TextInk::Soft);
    let mut items = name.below(LEFT, top + 14.0);
    items.extend(counts.below(LEFT, top + 15.0 + name.height()));
    let mut bottom = top + 15.0 + name.height() + counts.height() + 11.0;
    let actions = &row.actions;
    let mut sides = vec![
        (
            &actions.behaviour,
            MIDDLE - TO_SQUARES,
            NAMES + 10.0,
            Way::Left,
        ),
        (
            &actions.conditions,
            MIDDLE + TO_SQUARES,
            edge - 8.0,
            Way::Right,
        ),
    ];
    if edge < RIGHT {
        sides.push((&actions.not_said, NOT_SAID + TO_SQUARES, RIGHT, Way::Right));
    }
    for (actions, from, to, way) in sides {
        let square = Square {
            segment: row.segment,
        };
        if actions.is_empty() {
            let x = from + way.sign() * (TO_WORDS - TO_SQUARES);
            let none = Lines::new(&balance.none, 120.0).ink(TextInk::Soft);
            items.extend(none.anchor(way.anchor()).around(x, top + 38.0));
            continue;
        }
        let (drawn, foot) = square.pile(actions, from, to, top + 16.0, way);
        items.extend(drawn);
        bottom = bottom.max(foot + 20.0);
    }
    (items, bottom.max(top + 76.0))
}

fn key(balance: &Balance, top: f32) -> (Vec<Item>, f32) {
    let all = balance.rows.iter().flat_map(|row| row.actions.all());
    let mut key = Key::at(top);
    let all: Vec<&BalanceAction> = all.collect();
    for (done, words) in [(false, &balance.open_key), (true, &balance.done_key)] {
        if let Some(action) = all.iter().find(|action| action.done == done) {
            let square = Square { segment: None };
            key.add((38.0, 38.0), words, |x, y| {
                square.draw(action, at(x + 1.0, y - 18.0), 36.0)
            });
        }
    }
    key.done()
}
