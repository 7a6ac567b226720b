//! The strip: how the levels are spread. One tile a criterion, piled over its
//! level; the answers that are no level stand apart.

use super::lettering::Lines;
use super::tile::{Answer, Tile, draw_tile};
use crate::drawing::lines;
use crate::drawing::{Anchor, Drawing, Ink, Item, Size, TextInk, Words, at};

/// What a strip shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Strip {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// The levels of the scale, lowest first: 2 to 10.
    pub levels: Vec<LevelCount>,
    /// The place of the first level that counts as working.
    pub working: usize,
    /// What working means, in the ground from there on.
    pub working_words: String,
    /// How many nobody would know.
    pub dont_know: OtherCount,
    /// How many are not answered.
    pub unanswered: OtherCount,
    /// How many don't apply.
    pub not_applicable: OtherCount,
}

/// How many stand at a level.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LevelCount {
    /// The scale's own digit or letter.
    pub mark: String,
    /// The level's name.
    pub name: String,
    /// What a screen reader says of the pile: "Level 1: 3".
    pub label: String,
    /// How many stand there.
    pub count: usize,
    /// How many of them were taken from the marks.
    pub from_marks: usize,
}

/// How many have an answer that is no level.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OtherCount {
    /// The answer's name: "Don't know".
    pub name: String,
    /// What a screen reader says of the pile: "Don't know: 1".
    pub label: String,
    /// How many.
    pub count: usize,
}

/// Where the levels begin and end, and where the other answers do, in units.
const LEVELS: (f32, f32) = (6.0, 676.0);
const OTHERS: (f32, f32) = (698.0, 1004.0);
/// Between two columns.
const GAP: f32 = 8.0;
/// Between two tiles.
const BETWEEN: f32 = 5.0;
/// Where the words on what working means begin; tiles stand below them.
const OVER: f32 = 17.0;
/// From the foot of a pile to the line under it.
const ABOVE_LINE: f32 = 13.0;

/// Draws the strip.
#[must_use]
pub fn strip(strip: &Strip) -> Drawing {
    let columns = strip.levels.len().max(1);
    let pitch = (LEVELS.1 - LEVELS.0) / columns as f32;
    let piles = Piles::fitting(strip, pitch - GAP);
    let start = LEVELS.0 + strip.working as f32 * pitch - GAP / 2.0;
    // The words on what working means stay on its ground, however little that is.
    let wide = LEVELS.1 - GAP / 2.0 - start;
    let over = Lines::new(&strip.working_words, (wide - 20.0).max(pitch)).ink(TextInk::Soft);
    let base = OVER + over.height().max(23.0) + 12.0 + piles.rows as f32 * piles.pitch() - BETWEEN
        + ABOVE_LINE;

    let mut items = Vec::new();
    let ground = (wide, base + 10.0 - 12.0);
    items.push(Item::rectangle(
        at(start, 12.0),
        ground.0,
        ground.1,
        Ink::Works,
    ));
    items.extend(over.below(start + 10.0, OVER));

    let names: Vec<_> = strip
        .levels
        .iter()
        .map(|level| level.name.as_str())
        .collect();
    let labels = Labels::fitting(&names, pitch, LEVELS);
    let mut foot = 0;
    for (index, level) in strip.levels.iter().enumerate() {
        let left = LEVELS.0 + index as f32 * pitch;
        let middle = left + (pitch - GAP) / 2.0;
        let tiles = (0..level.count).map(|n| {
            let tile = Tile::marked(index, columns, strip.working, &*level.mark);
            if n + level.from_marks >= level.count {
                tile.from_the_marks()
            } else {
                tile
            }
        });
        let mut part = piles.draw(tiles, middle, base);
        let (from, to) = (at(left, base), at(left + pitch - GAP, base));
        part.push(Item::line(from, to, Ink::LineStrong));
        part.push(big(middle, base, &level.mark));
        foot = foot.max(labels.draw(&mut part, index, middle, base));
        let (name, label) = (format!("level{}", level.mark), level.label.clone());
        items.push(Item::Part {
            part: name,
            label,
            items: part,
        });
    }
    items.push(Item::line(
        at(start, 12.0),
        at(start, base + 14.0),
        Ink::LineStrong,
    ));

    let others = [
        ("dk", &strip.dont_know, Answer::DontKnow),
        ("un", &strip.unanswered, Answer::Unanswered),
        ("na", &strip.not_applicable, Answer::NotApplicable),
    ];
    let names = others.each_ref().map(|(_, other, _)| other.name.as_str());
    let pitch = (OTHERS.1 - OTHERS.0) / 3.0;
    let labels = Labels::fitting(&names, pitch, OTHERS);
    for (index, (part, other, answer)) in others.into_iter().enumerate() {
        let left = OTHERS.0 + index as f32 * pitch;
        let middle = left + (pitch - GAP) / 2.0;
        let tiles = (0..other.count).map(|_| Tile::other(answer.clone()));
        let mut drawn = piles.draw(tiles, middle, base);
        drawn.push(Item::line(
            at(left, base),
            at(left + pitch - GAP, base),
            Ink::Dash,
        ));
        drawn.push(big(middle, base, &other.count.to_string()));
        foot = foot.max(labels.draw(&mut drawn, index, middle, base));
        items.push(Item::Part {
            part: part.to_owned(),
            label: other.label.clone(),
            items: drawn,
        });
    }
    Drawing {
        width: 1000.0,
        height: base + 54.0 + 21.0 * foot as f32 - 13.0,
        title: strip.title.clone(),
        description: strip.description.clone(),
        language: strip.language.clone(),
        items,
    }
}

fn big(middle: f32, base: f32, words: &str) -> Item {
    let words = Words::new(at(middle, base + 30.0), words);
    words
        .size(Size::Middle)
        .strong()
        .anchor(Anchor::Middle)
        .into()
}

/// How tiles are piled: the largest tile with which everything fits.
struct Piles {
    side: f32,
    rows: usize,
}

impl Piles {
    fn fitting(strip: &Strip, width: f32) -> Self {
        let most = strip
            .levels
            .iter()
            .map(|level| level.count)
            .max()
            .unwrap_or(0);
        let other = [&strip.dont_know, &strip.unanswered, &strip.not_applicable];
        let other = other.iter().map(|other| other.count).max().unwrap_or(0);
        let across = |side: f32, width: f32| ((width + BETWEEN) / (side + BETWEEN)) as usize;
        let width_of_other = (OTHERS.1 - OTHERS.0) / 3.0 - GAP;
        let rows = |side, high| {
            let piles = most.div_ceil(high) <= across(side, width).max(1);
            let others = other.div_ceil(high) <= across(side, width_of_other).max(1);
            (piles && others).then_some(Self {
                side,
                rows: high.min(most.max(other)).max(3),
            })
        };
        let five_high = [40.0, 34.0, 28.0, 24.0]
            .into_iter()
            .find_map(|side| rows(side, 5));
        let higher = || (6..).find_map(|high| rows(24.0, high));
        five_high.or_else(higher).unwrap_or(Self {
            side: 24.0,
            rows: 3,
        })
    }

    fn pitch(&self) -> f32 {
        self.side + BETWEEN
    }

    fn draw(
        &self,
        tiles: impl ExactSizeIterator<Item = Tile>,
        middle: f32,
        base: f32,
    ) -> Vec<Item> {
        let high = self.rows.max(5);
        let piles = tiles.len().div_ceil(high);
        let left = middle - (piles as f32 * self.pitch() - BETWEEN) / 2.0;
        let foot = base - ABOVE_LINE - self.side;
        let place = |n: usize| {
            let (pile, up) = ((n / high) as f32, (n % high) as f32);
            at(left + pile * self.pitch(), foot - up * self.pitch())
        };
        tiles
            .enumerate()
            .flat_map(|(n, tile)| draw_tile(&tile, place(n), self.side))
            .collect()
    }
}

/// Names under columns. Where a word is wider than its column, every second
/// name stands a step lower and may use its neighbours' room.
struct Labels {
    lines: Vec<Vec<String>>,
    lower: usize,
}

impl Labels {
    /// `edges` are how far the names together may reach.
    fn fitting(names: &[&str], pitch: f32, edges: (f32, f32)) -> Self {
        let widest = |words: &&str| {
            let widths = words.split_whitespace();
            widths
                .map(|word| lines::width(word, Size::Small, false))
                .fold(0.0, f32::max)
        };
        let staggered = names.iter().map(widest).fold(0.0, f32::max) > pitch;
        let room = if staggered {
            2.0 * pitch - GAP
        } else {
            pitch - 1.0
        };
        let lines = names.iter().enumerate().map(|(index, name)| {
            let middle = index as f32 * pitch + (pitch - GAP) / 2.0;
            // The outermost have no neighbour whose room they could use.
            let reach = (middle + GAP / 2.0).min(edges.1 - edges.0 - middle);
            lines::wrap(name, Size::Small, room.min(2.0 * reach))
        });
        let lines: Vec<_> = lines.collect();
        let upper = lines.iter().step_by(2).map(Vec::len).max().unwrap_or(0);
        let lower = if staggered { upper } else { 0 };
        Self { lines, lower }
    }

    /// Draws one name and says at which line it ends.
    fn draw(&self, items: &mut Vec<Item>, index: usize, middle: f32, base: f32) -> usize {
        let first = if index % 2 == 1 { self.lower } else { 0 };
        for (n, line) in self.lines[index].iter().enumerate() {
            let place = at(middle, base + 54.0 + 21.0 * (first + n) as f32);
            items.push(Words::new(place, line).anchor(Anchor::Middle).into());
        }
        first + self.lines[index].len()
    }
}
