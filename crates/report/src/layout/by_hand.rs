//! What is filled in with a pen: rings, boxes and lines. They are for the eye; their words are read.

mod mark_sheet;
mod matrix;

use super::MM;
use super::blocks::{Maker, Place};
use super::piece::{Edge, Flow, Paint, Path, Piece, Placed, Rgb, Stroke};
use super::setting::Setting;
use super::tree::Role;
use crate::document::Text;

/// A ring on a mark sheet, from edge to edge: a tick by an unsteady hand stays inside.
const RING: f32 = 7.5 * MM;
/// A ring among words.
const SMALL_RING: f32 = 6.0 * MM;
/// Before the level where working begins.
const HEAVY: f32 = 2.5;
/// A line to write on stands this far under what is above it.
const WRITING: f32 = 9.0 * MM;

impl Maker<'_> {
    /// A name and a line to write on. Without a name, the line alone.
    pub fn write_line(&mut self, label: &Text, place: Place) -> Vec<Flow> {
        let setting = self.sized(Setting::BODY.tight().strong());
        let node = self.tree.add(place.node, Role::Paragraph);
        let (mut items, tall) = self.stack(label, setting, (place.x, 0.0, place.width), node);
        let height = tall + WRITING;
        items.push(Placed::rule(place.x, height, place.width, line(0.75)));
        let before = if label.is_blank() { 0.0 } else { 4.0 * MM };
        vec![Flow::Piece(Piece {
            height,
            items,
            before,
            ..Piece::default()
        })]
    }

    /// A name in the column of labels, and a line to write on beside it.
    pub fn write_beside(&mut self, label: &Text, place: Place) -> Vec<Flow> {
        let setting = self.sized(Setting::BODY.tight().strong());
        let node = self.tree.add(place.node, Role::Paragraph);
        let wide = (48.0 * MM).min(place.width * 0.4);
        let (mut items, tall) = self.stack(label, setting, (place.x, 0.0, wide), node);
        let height = tall.max(7.0 * MM);
        let (left, width) = (place.x + wide, place.width - wide);
        items.push(Placed::rule(left, height, width, line(0.75)));
        vec![Flow::Piece(Piece {
            height,
            items,
            before: 2.2 * MM,
            ..Piece::default()
        })]
    }

    /// A few to choose from, each with its ring, in a frame.
    pub fn rings(&mut self, legend: &Text, choices: &[String], place: Place) -> Vec<Flow> {
        let setting = self.sized(Setting::NOTES.tight());
        let pad = 3.0 * MM;
        let (left, right) = (place.x + pad, place.x + place.width - pad);
        let node = self.tree.add(place.node, Role::Paragraph);
        let at = (left, pad, right - left);
        let (mut items, tall) = self.stack(legend, setting.strong(), at, node);
        let list = self.tree.add(place.node, Role::List);
        let row = SMALL_RING.max(setting.leading);
        let beside = SMALL_RING + 2.0 * MM;
        let (mut x, mut y, mut low) = (left, pad + tall + 1.5 * MM, pad + tall);
        for choice in choices {
            let whole = (beside + self.wide(choice, setting)).min(right - left);
            if x > left && x + whole > right {
                (x, y) = (left, low + 1.5 * MM);
            }
            items.push(ring((x + SMALL_RING / 2.0, y + row / 2.0), SMALL_RING));
            let item = self.tree.add(list, Role::Item);
            let body = self.tree.add(item, Role::Body);
            let down = y + (row - setting.leading) / 2.0;
            let at = (x + beside, down, whole - beside + 0.1);
            let (words, tall) = self.stack(&Text::plain(&**choice), setting, at, body);
            items.extend(words);
            low = low.max(y + row).max(down + tall);
            x += whole + 5.0 * MM;
        }
        vec![Flow::Piece(Piece {
            height: low + pad,
            items,
            before: 3.0 * MM,
            after: 4.0 * MM,
            edge: Some(boxed(place)),
            ..Piece::default()
        })]
    }

    fn wide(&mut self, words: &str, setting: Setting) -> f32 {
        self.shaper.line(words, setting.style()).width
    }
}

fn line(width: f32) -> Paint {
    Paint::line(Rgb::BLACK, width)
}

fn ring((x, y): (f32, f32), across: f32) -> Placed {
    let half = across / 2.0;
    Placed::shape(Path::Circle((x, y), half), line(1.2), y - half, y + half)
}

fn square((x, y): (f32, f32), across: f32) -> Placed {
    let half = across / 2.0;
    let path = Path::rectangle(x - half, y - half, across, across);
    Placed::shape(path, line(1.2), y - half, y + half)
}

fn upright(x: f32, (top, bottom): (f32, f32), paint: Paint) -> Placed {
    Placed::shape(Path::Line((x, top), (x, bottom)), paint, top, bottom)
}

/// A frame over the whole width.
fn boxed(place: Place) -> Edge {
    let stroke = Stroke {
        color: Rgb::BLACK,
        width: 0.75,
        dash: None,
        round: false,
    };
    Edge::Box {
        x: place.x + 0.4,
        width: place.width - 0.8,
        stroke,
    }
}

/// The left edges of columns that are alike.
fn lefts(first: f32, cell: f32, count: usize) -> impl Iterator<Item = f32> {
    (0..count).map(move |index| first + cell * index as f32)
}
