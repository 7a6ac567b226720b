//! A segment: a piece of cloth with its words.

use super::geometry::Frame;
use super::{Below, TrianglePart, TriangleState};
use crate::document::Segment;
use crate::drawing::{Anchor, Ink, Item, Size, TextInk};
use crate::figures::stack::{Piece, Stack, What, stack};

const SEGMENTS: [Segment; 3] = [Segment::Civic, Segment::Community, Segment::Service];

/// Draws one; what doesn't fit goes to `apart`.
pub(super) fn draw(
    frame: &Frame<'_>,
    index: usize,
    part: &TrianglePart,
    apart: &mut Vec<String>,
) -> Item {
    let segment = SEGMENTS[index];
    let cloth = frame.cloth(index);
    let ink = edge(part, segment);
    let form = frame.form;
    let x = form.width / 2.0 + [0.0, -form.aside, form.aside][index];
    let start = if index == 0 {
        form.names.0
    } else {
        form.names.1
    };
    let room = |top: f32, bottom: f32| frame.room(&cloth, x, top, bottom);
    let set = |pieces: &[Piece]| {
        // Long words may begin a little higher or lower before anything is left out.
        [0.0, -12.0, 12.0, -24.0, 24.0, -36.0, 36.0, -48.0, 48.0]
            .into_iter()
            .find_map(|lower| stack(pieces, x, start + lower, Anchor::Middle, &room))
    };
    let ways = if form.counts {
        ways(part, segment)
    } else {
        small_ways(part, segment)
    };
    let mut items = vec![Item::Polygon {
        points: cloth.clone(),
        ink,
    }];
    items.extend(first_that_fits(
        part,
        &ways,
        set,
        form.counts.then_some(apart),
    ));
    part.opened(items)
}

/// The edge says whether a part is read, has too few answers, or isn't opened.
pub(super) fn edge(part: &TrianglePart, segment: Segment) -> Ink {
    match part.state {
        TriangleState::NotOpened(_) => Ink::Shut,
        TriangleState::NotEnough { .. } => Ink::Half(segment),
        TriangleState::Read { .. } => Ink::Wash(segment),
    }
}

/// The first way to say it that fits; from the second on, what is left out is told apart from it.
pub(super) fn first_that_fits(
    part: &TrianglePart,
    ways: &[Vec<Piece>],
    set: impl Fn(&[Piece]) -> Option<Stack>,
    apart: Option<&mut Vec<String>>,
) -> Vec<Item> {
    let found = ways
        .iter()
        .enumerate()
        .find_map(|(n, way)| Some((n, set(way)?)));
    if let Some(apart) = apart {
        match &found {
            Some((0, _)) => {}
            Some((1, _)) => apart.extend(part.apart().map(str::to_owned)),
            _ => apart.push(part.label.clone()),
        }
    }
    found.map(|(_, stack)| stack.items).unwrap_or_default()
}

/// What a segment says, from all of it to its name alone.
fn ways(part: &TrianglePart, segment: Segment) -> Vec<Vec<Piece>> {
    let name = Piece::strong(0.0, &part.name, Size::Large).with(true, TextInk::Segment(segment));
    let alone = vec![name.clone()];
    match &part.state {
        TriangleState::NotOpened(words) => vec![vec![name, Piece::soft(30.0, words)], alone],
        TriangleState::NotEnough { words, counts, .. } => {
            let words = Piece::strong(32.0, words, Size::Small);
            let counts = Piece::soft(25.0, counts);
            vec![
                vec![name.clone(), words.clone(), counts],
                vec![name, words],
                alone,
            ]
        }
        TriangleState::Read {
            score,
            working,
            line,
            below,
            counts,
            ..
        } => {
            let huge = Piece::strong(48.0, score, Size::Huge);
            let working = Piece::words(26.0, working, Size::Small);
            let told = below_piece(below, 33.0, true);
            let head = [name.clone(), huge, working];
            let all = |last: Option<Piece>| -> Vec<Piece> {
                head.iter()
                    .cloned()
                    .chain(told.clone())
                    .chain(last)
                    .collect()
            };
            let line = Piece::strong(30.0, line, Size::Middle);
            let tile = below_piece(below, 30.0, false);
            vec![
                all(Some(Piece::soft(27.0, counts))),
                all(None),
                [name.clone(), line.clone()]
                    .into_iter()
                    .chain(tile)
                    .collect(),
                vec![name, Piece::strong(30.0, score, Size::Middle)],
                alone,
            ]
        }
    }
}

fn small_ways(part: &TrianglePart, segment: Segment) -> Vec<Vec<Piece>> {
    let name =
        Piece::strong(0.0, &part.short_name, Size::Middle).with(true, TextInk::Segment(segment));
    let alone = vec![name.clone()];
    match &part.state {
        TriangleState::NotOpened(words) => vec![vec![name, Piece::soft(27.0, words)], alone],
        TriangleState::NotEnough { words, .. } => {
            vec![vec![name, Piece::strong(27.0, words, Size::Small)], alone]
        }
        TriangleState::Read {
            score, line, below, ..
        } => {
            let line = Piece::strong(27.0, line, Size::Small);
            let with = |told: Option<Piece>| -> Vec<Piece> {
                [name.clone(), line.clone()]
                    .into_iter()
                    .chain(told)
                    .collect()
            };
            vec![
                with(short_below(below, 29.0)),
                with(below_piece(below, 29.0, false)),
                with(None),
                vec![name.clone(), Piece::strong(27.0, score, Size::Small)],
                alone,
            ]
        }
    }
}

/// What stands below working, with its words or as the tile alone.
pub(super) fn below_piece(below: &Below, drop: f32, with_words: bool) -> Option<Piece> {
    match below {
        Below::Weakest { words, tile, .. } => Some(Piece {
            drop: drop + 4.0,
            what: What::Tile {
                words: with_words.then(|| words.clone()),
                tile: tile.clone(),
            },
        }),
        Below::Room(words) if with_words => Some(Piece::words(drop, words, Size::Small)),
        Below::Room(_) | Below::Nothing => None,
    }
}

/// The same in short words.
pub(super) fn short_below(below: &Below, drop: f32) -> Option<Piece> {
    match below {
        Below::Weakest { short, tile, .. } => Some(Piece {
            drop: drop + 4.0,
            what: What::Tile {
                words: Some(short.clone()),
                tile: tile.clone(),
            },
        }),
        Below::Room(_) | Below::Nothing => below_piece(below, drop, true),
    }
}
