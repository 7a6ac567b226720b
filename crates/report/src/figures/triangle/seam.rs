//! A seam: its stitches, its card, and the line between the two.

use super::card;
use super::geometry::{Frame, Line};
use super::{Seam, Stitch};
use crate::drawing::{Ink, Item, Point, at};

/// Stitches closer than this are thin, so that one can still be told from the next.
const CLOSE: f32 = 9.0;

/// Draws one and says where its card ends.
pub(super) fn draw(
    frame: &Frame<'_>,
    index: usize,
    seam: &Seam,
    apart: &mut Vec<String>,
) -> (Item, f32) {
    let mut items = stitches(frame, &frame.seams[index], seam);
    let (card, foot) = card::draw(frame, index, seam, apart);
    items.extend(card);
    (seam.part.opened(items), foot)
}

fn stitches(frame: &Frame<'_>, line: &Line, seam: &Seam) -> Vec<Item> {
    let form = frame.form;
    let from = form.radius + form.before;
    let until = frame.seam_length() - form.after;
    let place = |out: f32, along: f32| {
        at(
            frame.centre.x + line.out.x * out + line.along.x * along,
            frame.centre.y + line.out.y * out + line.along.y * along,
        )
    };
    if matches!(seam.part.state, super::TriangleState::NotOpened(_)) {
        return vec![Item::line(
            place(from, 0.0),
            place(until, 0.0),
            Ink::ThreadCut,
        )];
    }
    let step = (until - from) / (seam.stitches.len().saturating_sub(1)).max(1) as f32;
    let half = line.half_gap + form.reach;
    let ink = if step < CLOSE {
        Ink::LineStrong
    } else {
        Ink::LineHeavy
    };
    let draw = |(n, stitch): (usize, &Stitch)| -> Vec<Item> {
        let out = from + step * n as f32;
        let across = |ink| vec![Item::line(place(out, -half), place(out, half), ink)];
        let both = |item: &dyn Fn(f32) -> Item| vec![item(-1.0), item(1.0)];
        match stitch {
            Stitch::Working => across(ink),
            Stitch::DontKnow => across(Ink::Dots),
            Stitch::Below => both(&|side| {
                let (outer, inner) = (side * half, side * (half - form.stub));
                Item::line(place(out, outer), place(out, inner), Ink::LineStrong)
            }),
            Stitch::Unanswered => both(&|side| {
                let middle: Point = place(out, side * (half - 4.0));
                Item::circle(middle, form.hole, Ink::RingSoft)
            }),
        }
    };
    seam.stitches.iter().enumerate().flat_map(draw).collect()
}
