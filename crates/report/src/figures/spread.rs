//! The spread: did the room agree? One dot a mark, five to a row, group by
//! group, the whole room last; a triangle under the middle mark.
//!
//! It draws what it is given and knows no rule of what may be shown: the data
//! come from what the counting rules let out.

mod grid;
mod row;

use self::grid::{Grid, Measure};
use self::row::Row;
use super::frame::{EDGE, Frame};
use super::key::Key;
use super::lettering::{Flag, Lines};
use super::scale::FigureScale;
use crate::drawing::{Drawing, Ink, Item, Size, TextInk, at};

/// What a spread shows: one criterion or several, each on its own scale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spread {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// The levels.
    pub scale: FigureScale,
    /// The criteria, in workbook order.
    pub criteria: Vec<SpreadOf>,
    /// What its signs mean.
    pub key: SpreadKey,
}

/// The spread of one criterion.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SpreadOf {
    /// The criterion's id, for the window's own use.
    pub part: String,
    /// What a screen reader says of it: its labels, and each row in words.
    pub label: String,
    /// Its number and name; `None` where it stands alone and is named beside.
    pub heading: Option<String>,
    /// Its labels from the rules, such as "Split"; each becomes a black flag.
    pub flags: Vec<String>,
    /// What the marks come to, or why none are drawn.
    pub reading: String,
    /// Why groups aren't shown apart, where they aren't.
    pub note: Option<String>,
    /// The groups that may be shown apart, then the whole room. Empty where
    /// nothing may be shown.
    pub rows: Vec<SpreadRow>,
}

/// The marks of one group, or of the whole room.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SpreadRow {
    /// Who, and how many marks: "Council (7)".
    pub name: String,
    /// It is the whole room: below a line, in semibold.
    pub whole_room: bool,
    /// How many marked each level, lowest first.
    pub levels: Vec<usize>,
    /// How many don't know.
    pub dont_know: usize,
    /// How many say that it doesn't apply.
    pub not_applicable: usize,
    /// The place of the middle mark; `None` where there are too few for one.
    pub middle: Option<usize>,
}

/// What the signs of a spread mean; only those that stand in it are explained.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SpreadKey {
    /// A dot.
    pub mark: String,
    /// A ring.
    pub dont_know: String,
    /// A dash.
    pub not_applicable: String,
    /// A triangle.
    pub middle: String,
    /// The head of the column of rings.
    pub dont_know_column: String,
    /// The head of the column of dashes.
    pub not_applicable_column: String,
}

/// Between one criterion and the next.
const BETWEEN: f32 = 34.0;

/// Draws the spread over the whole width.
#[must_use]
pub fn spread(spread: &Spread) -> Drawing {
    drawn(spread, Measure::FULL)
}

/// Draws the spread as narrow as its dots can be counted, to stand beside or under its levels. On a
/// scale of more than six levels that is the whole width.
#[must_use]
pub fn spread_one(spread: &Spread) -> Drawing {
    drawn(spread, Measure::narrowest(&spread.scale))
}

/// Draws the spread in half the width of a page, each name above its marks; nothing where a scale
/// has too many levels for that. With its `key` or without, where another beside it has it.
#[must_use]
pub fn spread_half(spread: &Spread, key: bool) -> Option<Drawing> {
    let measure = Measure::half(&spread.scale)?;
    Some(if key {
        drawn(spread, measure)
    } else {
        drawn_with(spread, measure, |_, bottom| (Vec::new(), bottom))
    })
}

fn drawn(spread: &Spread, measure: Measure) -> Drawing {
    drawn_with(spread, measure, |spread, bottom| {
        key(spread, measure.width, bottom + 16.0)
    })
}

fn drawn_with(
    spread: &Spread,
    measure: Measure,
    key: impl Fn(&Spread, f32) -> (Vec<Item>, f32),
) -> Drawing {
    let grid = Grid::of(spread, measure);
    let (mut items, mut y) = (Vec::new(), 0.0);
    for (n, criterion) in spread.criteria.iter().enumerate() {
        if n > 0 {
            y += BETWEEN;
        }
        let (drawn, bottom) = draw(spread, criterion, &grid, y);
        items.push(Item::Part {
            part: criterion.part.clone(),
            label: criterion.label.clone(),
            items: drawn,
        });
        y = bottom;
    }
    let key = match key(spread, y) {
        (key, _) if key.is_empty() => (key, y),
        key => key,
    };
    let frame = Frame {
        title: &spread.title,
        description: &spread.description,
        language: &spread.language,
    };
    frame.close(measure.width, items, key)
}

/// One criterion from `top` down, and where it ends.
fn draw(spread: &Spread, of: &SpreadOf, grid: &Grid, top: f32) -> (Vec<Item>, f32) {
    let (mut items, y) = words(of, grid, top + 2.0);
    if of.rows.is_empty() {
        return (items, y);
    }
    let head = y + 12.0;
    let rows: Vec<Row> = of.rows.iter().map(|row| Row::new(row, of, grid)).collect();
    let first = head + grid.head_height();
    let bottom = first + rows.iter().map(Row::height).sum::<f32>();
    items.push(grid.columns.ground(head, bottom));
    items.extend(grid.head(spread, head));
    let mut y = first;
    for (n, row) in rows.iter().enumerate() {
        if n > 0 {
            let ink = if row.is_whole_room() {
                Ink::Line
            } else {
                Ink::Rule
            };
            items.push(Item::line(at(EDGE, y), at(grid.right, y), ink));
        }
        items.extend(row.draw(grid, y));
        y += row.height();
    }
    items.push(grid.divide(head + 26.0, bottom));
    items.push(grid.columns.upright(head, bottom));
    (items, bottom)
}

/// The name, the flags at the right, and the reading.
fn words(of: &SpreadOf, grid: &Grid, top: f32) -> (Vec<Item>, f32) {
    let (mut items, wide, lowest) = flags(&of.flags, grid.right, top);
    let reach = grid.right - EDGE - wide;
    let mut y = top;
    let mut put = |lines: Lines| {
        items.extend(lines.below(EDGE, y));
        y += lines.height();
    };
    let soft = |words: &str| Lines::new(words, reach).ink(TextInk::Soft);
    match &of.heading {
        Some(heading) => {
            put(Lines::of(heading, reach, Size::Middle, true));
            put(soft(&of.reading));
        }
        None if grid.names_above => put(Lines::strong(&of.reading, reach)),
        None => put(Lines::of(&of.reading, reach, Size::Middle, true)),
    }
    if let Some(note) = &of.note {
        put(soft(note));
    }
    (items, y.max(lowest))
}

/// The flags at the right, as many beside one another as fit: how wide they
/// are with the gap before them, and where they end.
fn flags(words: &[String], right: f32, top: f32) -> (Vec<Item>, f32, f32) {
    // Of the width: the reading has the rest.
    const WIDEST: f32 = 0.44;
    const GAP: f32 = 8.0;
    let widest = WIDEST * right;
    let mut lines: Vec<(f32, Vec<Flag>)> = Vec::new();
    for flag in words.iter().map(|words| Flag::new(words, widest)) {
        let wide = flag.width() + GAP;
        match lines.last_mut() {
            Some((width, line)) if *width + wide <= widest => {
                *width += wide;
                line.push(flag);
            }
            _ => lines.push((wide, vec![flag])),
        }
    }
    let widest = lines.iter().map(|(width, _)| *width).fold(0.0, f32::max);
    let (mut items, mut y) = (Vec::new(), top);
    for (width, line) in &lines {
        let mut left = right + GAP - width;
        for flag in line {
            items.extend(flag.draw(left + flag.width(), y));
            left += flag.width() + GAP;
        }
        y += line.iter().map(Flag::height).fold(0.0, f32::max) + 6.0;
    }
    let wide = if lines.is_empty() { 0.0 } else { widest + 12.0 };
    (items, wide, (y - 6.0).max(top))
}

fn key(spread: &Spread, width: f32, top: f32) -> (Vec<Item>, f32) {
    let rows: Vec<&SpreadRow> = spread.criteria.iter().flat_map(|of| &of.rows).collect();
    let has = |holds: &dyn Fn(&SpreadRow) -> bool| rows.iter().any(|row| holds(row));
    let mut key = Key::within(width, top);
    let words = &spread.key;
    let sign = (15.0, 20.0);
    if has(&|row| row.levels.iter().any(|count| *count > 0)) {
        key.add(sign, &words.mark, |x, y| {
            vec![Item::circle(at(x + 7.5, y), 7.5, Ink::Dot)]
        });
    }
    if has(&|row| row.dont_know > 0) {
        key.add(sign, &words.dont_know, |x, y| {
            vec![Item::circle(at(x + 7.5, y), 7.0, Ink::Ring)]
        });
    }
    if has(&|row| row.not_applicable > 0) {
        key.add(sign, &words.not_applicable, |x, y| {
            vec![row::dash(at(x + 7.5, y), 7.5)]
        });
    }
    if has(&|row| row.middle.is_some()) {
        key.add(sign, &words.middle, |x, y| {
            vec![row::triangle(at(x + 7.5, y - 6.0), 8.0)]
        });
    }
    if !rows.is_empty() {
        key.add((32.0, 22.0), &spread.scale.working_words, |x, y| {
            let ground = Item::rectangle(at(x, y - 11.0), 32.0, 22.0, Ink::Works);
            let line = Item::line(at(x, y - 11.0), at(x, y + 11.0), Ink::LineStrong);
            vec![ground, line]
        });
    }
    key.done()
}
