//! The trend: over the rounds, what works? A panel a component, in the order of
//! the triangle; one criterion is as high in every panel. Dots are how many
//! work of those compared, the dashed line how many are compared. No line
//! crosses a round without a reading, or a change of the questions.

mod panel;

use super::frame::{FULL, Frame};
use super::lettering::Lines;
use crate::document::Segment;
use crate::drawing::{Drawing, Ink, Item, Size, TextInk, at};

/// What a trend shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trend {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// The rounds, oldest first: month and year, a line each.
    pub rounds: Vec<[String; 2]>,
    /// The panels, in the order of the triangle.
    pub panels: Vec<TrendPanel>,
    /// What its signs mean.
    pub key: TrendKey,
}

/// One component over the rounds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrendPanel {
    /// The workbook's id, for the window's own use.
    pub part: String,
    /// What a screen reader says of it.
    pub label: String,
    /// The component's name.
    pub name: String,
    /// Over what it is read.
    pub note: String,
    /// A segment's own colour; a seam has none.
    pub segment: Option<Segment>,
    /// What can be read together.
    pub runs: Vec<TrendRun>,
    /// Rounds without a reading, by their place.
    pub unread: Vec<usize>,
    /// Places after which the questions changed.
    pub changed: Vec<usize>,
}

/// Rounds in a row that are read over the same criteria.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrendRun {
    /// The place of the first of them.
    pub from: usize,
    /// How many work, a round each.
    pub working: Vec<usize>,
    /// How many are compared.
    pub compared: usize,
}

/// What the signs of a trend mean; only those that stand in it are explained.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrendKey {
    /// Its heading.
    pub heading: String,
    /// A dot on a line.
    pub working: String,
    /// The dashed line.
    pub compared: String,
    /// A cross.
    pub unread: String,
    /// Two uprights.
    pub changed: String,
    /// Two dots in one round.
    pub pairs: String,
}

const WIDE: f32 = 996.0;
const GAP: f32 = 30.0;
/// Between two rows of panels.
const BELOW: f32 = 28.0;
/// The height of one criterion, the same in all panels.
const CRITERION: f32 = 12.0;
/// From here on so many rounds need wider panels: dots a dot's width apart.
const NARROW: usize = 10;
const MIDDLE: usize = 16;

/// How many panels stand beside one another, for so many rounds.
#[must_use]
pub fn trend_columns(rounds: usize) -> usize {
    match rounds {
        few if few <= NARROW => 3,
        some if some <= MIDDLE => 2,
        _ => 1,
    }
}

/// Draws the trend.
#[must_use]
pub fn trend(trend: &Trend) -> Drawing {
    let columns = trend_columns(trend.rounds.len());
    let width = (WIDE - GAP * (columns as f32 - 1.0)) / columns as f32;
    let mut items = Vec::new();
    let mut top = 4.0;
    // The key stands beside the first panel where there is room, else above all.
    let beside = columns > 1 && trend.panels.len() > 1;
    if !beside {
        let (key, bottom) = key(trend, 2.0, top, WIDE);
        items.extend(key);
        top = bottom + 24.0;
    }
    let mut panels = trend.panels.as_slice();
    let mut first = true;
    while !panels.is_empty() {
        let alone = first && beside;
        let (row, rest) = panels.split_at(if alone { 1 } else { columns.min(panels.len()) });
        let heights = row.iter().map(|one| panel::heights(one, width));
        let (head, plot) = heights.fold((0.0_f32, 0.0_f32), |most, one| {
            (most.0.max(one.0), most.1.max(one.1))
        });
        for (n, one) in row.iter().enumerate() {
            let left = 2.0 + n as f32 * (width + GAP);
            items.push(panel::draw(trend, one, (left, top, width), (head, plot)));
        }
        let mut bottom = top + head + plot + panel::FOOT;
        if alone {
            let left = 2.0 + width + GAP;
            let (key, end) = key(trend, left, top, WIDE - width - GAP);
            items.extend(key);
            bottom = bottom.max(end);
        }
        top = bottom + BELOW;
        (panels, first) = (rest, false);
    }
    let frame = Frame {
        title: &trend.title,
        description: &trend.description,
        language: &trend.language,
    };
    frame.close(FULL, items, (Vec::new(), top - BELOW))
}

/// The key, from `left` and `top` down, `width` wide; and where it ends.
fn key(trend: &Trend, left: f32, top: f32, width: f32) -> (Vec<Item>, f32) {
    let words = &trend.key;
    let has = |holds: &dyn Fn(&TrendPanel) -> bool| trend.panels.iter().any(holds);
    let heading = Lines::strong(&words.heading, width);
    let mut items = heading.below(left, top);
    let mut y = top + heading.height() + 6.0;
    let mut add = |shown: bool, words: &str, sign: &dyn Fn(f32) -> Vec<Item>| {
        if shown {
            let words = Lines::new(words, width - 56.0);
            let high = words.height().max(26.0);
            items.extend(sign(y + 13.0));
            items.extend(words.below(left + 56.0, y + 1.5));
            y += high + 4.0;
        }
    };
    let read = has(&|panel| !panel.runs.is_empty());
    add(read, &words.working, &|y| {
        let line = Item::line(at(left + 3.0, y + 4.0), at(left + 32.0, y), Ink::LineStrong);
        vec![line, Item::circle(at(left + 36.0, y), 7.0, Ink::Dot)]
    });
    add(read, &words.compared, &|y| {
        vec![Item::line(at(left + 3.0, y), at(left + 40.0, y), Ink::Dash)]
    });
    add(
        has(&|panel| !panel.unread.is_empty()),
        &words.unread,
        &|y| panel::cross(left + 20.0, y),
    );
    add(
        has(&|panel| !panel.changed.is_empty()),
        &words.changed,
        &|y| panel::uprights(left + 20.0, y - 11.0, y + 11.0),
    );
    add(has(&panel::has_pairs), &words.pairs, &|y| {
        let dot = |x| Item::circle(at(x, y), 6.0, Ink::Dot);
        vec![dot(left + 10.0), dot(left + 30.0)]
    });
    (items, y)
}

/// The name of a panel, in its segment's colour.
fn name(one: &TrendPanel, width: f32) -> Lines {
    let lines = Lines::of(&one.name, width, Size::Middle, true);
    match one.segment {
        Some(segment) => lines.ink(TextInk::Segment(segment)),
        None => lines,
    }
}
