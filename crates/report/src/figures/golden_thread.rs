//! The golden thread: do the goals serve each other? A knot a place, from the largest to the
//! smallest; those within one hang from it, never from each other. Where a goal serves none above
//! the thread is cut, its knot open and its card dashed.

use super::key::Key;
use super::lettering::Lines;
use super::tile::{Tile, draw_tile};
use crate::drawing::{Drawing, Ink, Item, Size, TextInk, at};

/// What a golden thread shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GoldenThread {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// The head over the goals.
    pub goals_head: String,
    /// The criterion that is read through the places; empty where none is.
    pub criterion_head: String,
    /// The places, larger ones before those within them.
    pub knots: Vec<ThreadKnot>,
    /// What a held thread means.
    pub holds_key: String,
    /// What a cut one means.
    pub breaks_key: String,
}

/// One place on the thread.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ThreadKnot {
    /// The place's id, for the window's own use.
    pub part: String,
    /// What a screen reader says of it.
    pub label: String,
    /// The place it lies in, by its position; it stands before this one.
    pub above: Option<usize>,
    /// Its size and name.
    pub place: String,
    /// Its goal, or that there is none.
    pub goal: String,
    /// Measure and baseline, a line each.
    pub lines: Vec<String>,
    /// What is missing there or where it breaks, in bold.
    pub missing: Vec<String>,
    /// Whether its goal serves one above, or it is the largest place and has a goal.
    pub holds: bool,
    /// How it stands on the criterion.
    pub tile: Option<Tile>,
    /// Why.
    pub reason: String,
}

/// The first trunk, and how far each further one stands to the right.
const FIRST: f32 = 26.0;
const STEP: f32 = 46.0;
/// From a knot to its card.
const TO_CARD: f32 = 44.0;
const RIGHT: f32 = 998.0;
/// Where cards end, and where tiles and reasons begin, while a criterion is read.
const CARDS_END: f32 = 590.0;
const TILES: f32 = 648.0;
const REASONS: f32 = 714.0;
const TILE: f32 = 50.0;
const MARGIN: f32 = 18.0;
const BETWEEN: f32 = 40.0;
const KNOT: f32 = 10.0;
/// So deep and no deeper: below, places stand under each other.
const DEEPEST: usize = 4;

/// Draws the golden thread.
#[must_use]
pub fn golden_thread(thread: &GoldenThread) -> Drawing {
    let reads = !thread.criterion_head.is_empty();
    let end = if reads { CARDS_END } else { RIGHT };
    let depths = depths(&thread.knots);
    let head = Lines::strong(&thread.goals_head, end - FIRST - TO_CARD);
    let beside = Lines::strong(&thread.criterion_head, RIGHT - 640.0);
    let top = 12.0 + head.height().max(beside.height());
    let mut items = head.below(FIRST + TO_CARD, 6.0);
    items.extend(beside.below(640.0, 6.0));

    let cards = thread.knots.iter().zip(&depths);
    let cards: Vec<Card> = cards
        .map(|(knot, depth)| Card::of(knot, *depth, end))
        .collect();
    let mut tops = Vec::new();
    let mut y = top;
    for card in &cards {
        tops.push(y);
        y += card.height() + BETWEEN;
    }
    let middles: Vec<f32> = tops
        .iter()
        .zip(&cards)
        .map(|(top, card)| top + card.card / 2.0)
        .collect();
    items.extend(trunks(&thread.knots, &depths, &middles));
    for (n, (knot, card)) in thread.knots.iter().zip(&cards).enumerate() {
        items.push(Item::Part {
            part: knot.part.clone(),
            label: knot.label.clone(),
            items: card.draw(knot, trunk(depths[n]), tops[n], middles[n]),
        });
    }
    let (key, bottom) = key(thread, y - BETWEEN + 14.0);
    items.extend(key);
    Drawing {
        width: 1000.0,
        height: (bottom + 4.0).ceil(),
        title: thread.title.clone(),
        description: thread.description.clone(),
        language: thread.language.clone(),
        items,
    }
}

fn trunk(depth: usize) -> f32 {
    FIRST + STEP * depth as f32
}

/// An only one hangs straight below; several hang a step to the right of what they lie in.
fn depths(knots: &[ThreadKnot]) -> Vec<usize> {
    let mut depths: Vec<usize> = Vec::new();
    for knot in knots {
        let above = knot.above.filter(|above| *above < depths.len());
        let depth = above.map_or(0, |above| {
            let siblings = knots.iter().filter(|one| one.above == Some(above)).count();
            (depths[above] + usize::from(siblings > 1)).min(DEEPEST)
        });
        depths.push(depth);
    }
    depths
}

/// What joins the knots, or would.
fn trunks(knots: &[ThreadKnot], depths: &[usize], middles: &[f32]) -> Vec<Item> {
    let mut items = Vec::new();
    for (n, knot) in knots.iter().enumerate() {
        let Some(above) = knot.above.filter(|above| *above < n) else {
            continue;
        };
        let (x, here) = (trunk(depths[above]), middles[n]);
        let own = trunk(depths[n]);
        if knot.holds {
            items.push(Item::line(at(x, middles[above]), at(x, here), Ink::Thread));
            if own > x {
                items.push(Item::line(at(x, here), at(own, here), Ink::Thread));
            }
            continue;
        }
        // The thread goes as far as the last that holds; from there on it is cut.
        let held = knots
            .iter()
            .enumerate()
            .filter(|(other, one)| one.above == Some(above) && one.holds && *other != n);
        let last = held
            .map(|(other, _)| middles[other])
            .fold(middles[above], f32::max);
        if last < here {
            let from = last + 20.0;
            items.push(Item::line(
                at(x - 9.0, from + 5.0),
                at(x + 9.0, from - 5.0),
                Ink::LineStrong,
            ));
            items.push(Item::line(
                at(x, from + 14.0),
                at(x, here - 22.0),
                Ink::ThreadCut,
            ));
        } else if own > x {
            let middle = (x + own) / 2.0 - 4.0;
            items.push(Item::line(
                at(middle - 6.0, here + 9.0),
                at(middle + 4.0, here - 9.0),
                Ink::LineStrong,
            ));
        }
    }
    items
}

/// A place's card and what stands beside it, measured.
struct Card {
    left: f32,
    right: f32,
    place: Lines,
    goal: Lines,
    lines: Vec<Lines>,
    reason: Lines,
    /// How high the card is.
    card: f32,
}

impl Card {
    fn of(knot: &ThreadKnot, depth: usize, right: f32) -> Self {
        let left = trunk(depth) + TO_CARD;
        let wide = right - left - 2.0 * MARGIN;
        let place = Lines::new(&knot.place, wide).ink(TextInk::Soft);
        let goal = Lines::of(&knot.goal, wide, Size::Middle, true);
        let plain = knot.lines.iter().map(|line| Lines::new(line, wide));
        let missing = knot.missing.iter().map(|line| Lines::strong(line, wide));
        let lines: Vec<Lines> = plain.chain(missing).collect();
        let reason = Lines::new(&knot.reason, RIGHT - REASONS);
        let all = lines.iter().map(Lines::height).sum::<f32>();
        Self {
            left,
            right,
            card: 24.0 + place.height() + goal.height() + 6.0 + all,
            place,
            goal,
            lines,
            reason,
        }
    }

    fn height(&self) -> f32 {
        self.card.max(14.0 + self.reason.height().max(TILE))
    }

    fn draw(&self, knot: &ThreadKnot, x: f32, top: f32, middle: f32) -> Vec<Item> {
        let ink = if knot.holds { Ink::Card } else { Ink::CardDash };
        let wide = self.right - self.left;
        let mut items = vec![Item::rectangle(at(self.left, top), wide, self.card, ink)];
        let to = at(self.left, middle);
        if knot.holds {
            items.push(Item::line(at(x, middle), to, Ink::Thread));
            items.push(Item::circle(at(x, middle), KNOT, Ink::Knot));
        } else {
            items.push(Item::line(at(x + KNOT, middle), to, Ink::LineSoft));
            items.push(Item::circle(at(x, middle), KNOT, Ink::RingSoft));
        }
        let text = self.left + MARGIN;
        let mut y = top + 12.0;
        for lines in [&self.place, &self.goal] {
            items.extend(lines.below(text, y));
            y += lines.height();
        }
        y += 6.0;
        for lines in &self.lines {
            items.extend(lines.below(text, y));
            y += lines.height();
        }
        if let Some(tile) = &knot.tile {
            items.extend(draw_tile(tile, at(TILES, top + 14.0), TILE));
        }
        items.extend(self.reason.below(REASONS, top + 14.0));
        items
    }
}

fn key(thread: &GoldenThread, top: f32) -> (Vec<Item>, f32) {
    let mut key = Key::at(top);
    if thread.knots.iter().any(|knot| knot.holds) {
        key.add((48.0, 24.0), &thread.holds_key, |x, y| {
            vec![
                Item::line(at(x, y), at(x + 48.0, y), Ink::Thread),
                Item::circle(at(x + 24.0, y), KNOT - 1.0, Ink::Knot),
            ]
        });
    }
    if thread.knots.iter().any(|knot| !knot.holds) {
        key.add((48.0, 24.0), &thread.breaks_key, |x, y| {
            vec![
                Item::line(at(x + 2.0, y), at(x + 24.0, y), Ink::ThreadCut),
                Item::circle(at(x + 38.0, y), KNOT - 1.0, Ink::RingSoft),
            ]
        });
    }
    key.done()
}
