//! The card of a seam: beside the cloth for the upper two, under it for the lower one.

use super::cloth::{below_piece, short_below};
use super::geometry::Frame;
use super::{Seam, TriangleState};
use crate::drawing::{Anchor, Ink, Item, Point, Size, at};
use crate::figures::stack::{Piece, Stack, What, stack};

/// Draws one and says where it ends.
pub(super) fn draw(
    frame: &Frame<'_>,
    index: usize,
    seam: &Seam,
    apart: &mut Vec<String>,
) -> (Vec<Item>, f32) {
    if index == 1 {
        return low(frame, seam);
    }
    let form = frame.form;
    let (usual, width, lowest) = form.card;
    let left = if index == 0 {
        2.0
    } else {
        form.width - 2.0 - width
    };
    let pad = pad(frame);
    let set = |counts: bool| {
        let mut pieces = head(frame, seam);
        pieces.extend(told(frame, seam, counts));
        all(&pieces, left + pad, 0.0, width - 2.0 * pad)
    };
    let mut text = set(form.counts);
    let room = lowest - 2.0;
    if form.counts && text.foot + pad > room {
        text = set(false);
        apart.extend(seam.part.apart().map(str::to_owned));
    }
    // A card that would run into the cloth begins higher.
    let height = text.foot + pad;
    let top = usual.min((lowest - height).max(2.0));
    let items = moved(text.items, top);
    let foot = top + height;
    let card = Item::rectangle(at(left, top), width, height, edge(seam));
    let line = &frame.seams[index];
    let out = frame.seam_length() + form.reach * 0.5;
    let end = at(
        frame.centre.x + line.out.x * out,
        frame.centre.y + line.out.y * out,
    );
    let start = if index == 0 {
        left + width * 0.71
    } else {
        left + width * 0.29
    };
    let mut drawn = vec![Item::line(at(start, foot), end, Ink::LineSoft), card];
    drawn.extend(items);
    (drawn, foot)
}

/// Under the triangle: the name at the left, the rest at the right of it.
fn low(frame: &Frame<'_>, seam: &Seam) -> (Vec<Item>, f32) {
    let form = frame.form;
    let middle = form.width / 2.0;
    let top = frame.foot() + if form.counts { 22.0 } else { 14.0 };
    let pad = pad(frame);
    let narrow = matches!(seam.part.state, TriangleState::NotOpened(_));
    let (width, texts) = if narrow {
        let width = form.card.1.max(form.low_card * 0.47);
        let mut pieces = head(frame, seam);
        pieces.extend(told(frame, seam, form.counts));
        let left = middle - width / 2.0 + pad;
        (width, vec![all(&pieces, left, top, width - 2.0 * pad)])
    } else {
        let width = form.low_card;
        let left = middle - width / 2.0 + pad;
        let column = width / 2.0 - pad - 14.0;
        let mut rest = told(frame, seam, form.counts);
        if let Some(first) = rest.first_mut() {
            first.drop = head_drop(frame);
        }
        let right = if form.counts { middle } else { middle - 6.0 };
        let texts = vec![
            all(&head(frame, seam), left, top, column),
            all(&rest, right, top, width / 2.0 - pad),
        ];
        (width, texts)
    };
    let foot = texts.iter().map(|text| text.foot).fold(top, f32::max) + pad;
    let ends = (at(middle, frame.foot() + 2.0), at(middle, top));
    let left = middle - width / 2.0;
    let mut drawn = vec![
        Item::line(ends.0, ends.1, Ink::LineSoft),
        Item::rectangle(at(left, top), width, foot - top, edge(seam)),
    ];
    drawn.extend(texts.into_iter().flat_map(|text| text.items));
    (drawn, foot)
}

/// A weak seam has a heavy edge; dashed is what can't be read.
fn edge(seam: &Seam) -> Ink {
    match seam.part.state {
        TriangleState::Read { .. } if seam.weak.is_some() => Ink::CardStrong,
        TriangleState::Read { .. } => Ink::Card,
        TriangleState::NotEnough { .. } | TriangleState::NotOpened(_) => Ink::CardDash,
    }
}

fn pad(frame: &Frame<'_>) -> f32 {
    if frame.form.counts { 16.0 } else { 13.0 }
}

fn head_drop(frame: &Frame<'_>) -> f32 {
    if frame.form.counts { 30.0 } else { 26.0 }
}

fn size(frame: &Frame<'_>) -> Size {
    if frame.form.counts {
        Size::Middle
    } else {
        Size::Small
    }
}

fn head(frame: &Frame<'_>, seam: &Seam) -> Vec<Piece> {
    let name = Piece::strong(head_drop(frame), &seam.part.name, size(frame));
    let flag = seam.weak.clone().map(|words| Piece {
        drop: 29.0,
        what: What::Flag(words),
    });
    [name].into_iter().chain(flag).collect()
}

fn told(frame: &Frame<'_>, seam: &Seam, counts_too: bool) -> Vec<Piece> {
    match &seam.part.state {
        TriangleState::NotOpened(words) => vec![Piece::soft(28.0, words)],
        TriangleState::NotEnough { words, counts, .. } => {
            let counts = counts_too.then(|| Piece::soft(23.0, counts));
            let words = Piece::strong(28.0, words, Size::Small);
            [words].into_iter().chain(counts).collect()
        }
        TriangleState::Read {
            line,
            below,
            counts,
            ..
        } => {
            let line = Piece::strong(29.0, line, size(frame));
            let below = if frame.form.counts {
                below_piece(below, 33.0, true)
            } else {
                short_below(below, 29.0)
            };
            let counts = counts_too.then(|| Piece::soft(28.0, counts));
            [line].into_iter().chain(below).chain(counts).collect()
        }
    }
}

/// A card is as high as its words. Where words before a tile or on a flag are wider than the card,
/// the tile stands alone and the flag's words are set as plain ones.
fn all(pieces: &[Piece], x: f32, top: f32, width: f32) -> Stack {
    let room = move |_: f32, _: f32| width;
    let eased = || -> Vec<Piece> {
        let ease = |piece: &Piece| match &piece.what {
            What::Tile { tile, .. } => Piece {
                drop: piece.drop,
                what: What::Tile {
                    words: None,
                    tile: tile.clone(),
                },
            },
            What::Flag(words) => Piece::strong(piece.drop, words, Size::Small),
            What::Words { .. } => piece.clone(),
        };
        pieces.iter().map(ease).collect()
    };
    stack(pieces, x, top, Anchor::Start, &room)
        .or_else(|| stack(&eased(), x, top, Anchor::Start, &room))
        .unwrap_or(Stack {
            items: Vec::new(),
            foot: top,
        })
}

fn moved(items: Vec<Item>, down: f32) -> Vec<Item> {
    let to = |p: Point| at(p.x, p.y + down);
    let one = |item: Item| match item {
        Item::Polygon { points, ink } => Item::Polygon {
            points: points.into_iter().map(to).collect(),
            ink,
        },
        Item::Line { from, to: end, ink } => Item::line(to(from), to(end), ink),
        Item::Circle {
            center,
            radius,
            ink,
        } => Item::circle(to(center), radius, ink),
        Item::Words(mut words) => {
            words.at = to(words.at);
            words.into()
        }
        Item::Part { part, label, items } => Item::Part {
            part,
            label,
            items: moved(items, down),
        },
    };
    items.into_iter().map(one).collect()
}
