//! Place-based planning: a circle in the middle.

use super::cloth::{below_piece, edge, first_that_fits};
use super::geometry::Frame;
use super::{TrianglePart, TriangleState};
use crate::document::Segment;
use crate::drawing::{Anchor, Item, Size, TextInk};
use crate::figures::stack::{Piece, Stack, stack};

/// Draws it; what doesn't fit goes to `apart`.
pub(super) fn draw(frame: &Frame<'_>, part: &TrianglePart, apart: &mut Vec<String>) -> Item {
    let form = frame.form;
    let centre = frame.centre;
    let ink = edge(part, Segment::Planning);
    let mut items = vec![Item::circle(centre, form.radius, ink)];
    let name = if form.counts {
        &part.name
    } else {
        &part.short_name
    };
    let ways = ways(name, part, form.counts);
    let apart = form.counts.then_some(apart);
    items.extend(first_that_fits(
        part,
        &ways,
        |way| middled(frame, way),
        apart,
    ));
    part.opened(items)
}

/// A stack set so that it stands in the middle of the circle.
fn middled(frame: &Frame<'_>, pieces: &[Piece]) -> Option<Stack> {
    let room = |top: f32, bottom: f32| frame.room_in_circle(top, bottom);
    let centre = frame.centre;
    // Capitals reach about this far above the first base line.
    let cap = 15.0;
    let off = |start: f32, set: &Stack| ((start - cap + set.foot) / 2.0 - centre.y).abs();
    let tries = (0..24).filter_map(|n| {
        let start = centre.y - 100.0 + 6.0 * n as f32;
        let set = stack(pieces, centre.x, start, Anchor::Middle, &room)?;
        Some((off(start, &set), set))
    });
    tries
        .min_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, set)| set)
}

fn ways(name: &str, part: &TrianglePart, counts_too: bool) -> Vec<Vec<Piece>> {
    let name =
        Piece::strong(0.0, name, Size::Middle).with(true, TextInk::Segment(Segment::Planning));
    let short = Piece::strong(0.0, &part.short_name, Size::Middle)
        .with(true, TextInk::Segment(Segment::Planning));
    match &part.state {
        TriangleState::NotOpened(words) => vec![
            vec![name.clone(), Piece::soft(30.0, words)],
            vec![name],
            vec![short],
        ],
        TriangleState::NotEnough { words, counts, .. } => {
            let words = Piece::strong(30.0, words, Size::Small);
            let all = vec![name.clone(), words.clone(), Piece::soft(25.0, counts)];
            let told = vec![name, words.clone()];
            let rest = [told, vec![short.clone(), words], vec![short]];
            let first = counts_too.then_some(all);
            first.into_iter().chain(rest).collect()
        }
        TriangleState::Read {
            score,
            line,
            below,
            counts,
            ..
        } => {
            let size = if counts_too {
                Size::Middle
            } else {
                Size::Small
            };
            let line = Piece::strong(if counts_too { 33.0 } else { 26.0 }, line, size);
            let drop = if counts_too { 33.0 } else { 29.0 };
            let with = |name: &Piece, below: Option<Piece>, counts: Option<Piece>| -> Vec<Piece> {
                [name.clone(), line.clone()]
                    .into_iter()
                    .chain(below)
                    .chain(counts)
                    .collect()
            };
            let tile = below_piece(below, drop, false);
            let rest = [
                with(&name, tile.clone(), None),
                with(&short, tile, None),
                with(&short, None, None),
                vec![short.clone(), Piece::strong(drop, score, size)],
                vec![short.clone()],
            ];
            let words = below_piece(below, drop, true);
            let first = counts_too.then(|| with(&name, words, Some(Piece::soft(26.0, counts))));
            first.into_iter().chain(rest).collect()
        }
    }
}
