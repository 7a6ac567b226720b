//! What each ink of a drawing is on paper: white ground, black ink.

use super::piece::{Paint, Rgb, Stroke};
use crate::document::Segment;
use crate::drawing::{Ink, Step, TextInk};

const SUNK: Rgb = Rgb(0xf1, 0xee, 0xe6);
const RULE: Rgb = Rgb(0xdd, 0xd2, 0xbd);
const QUIET: Rgb = Rgb(0x5c, 0x57, 0x4d);
const HATCH: Rgb = Rgb(0x5b, 0x9a, 0x9a);
const LEVEL_INK: Rgb = Rgb(0xff, 0xfd, 0xf8);

/// A segment's own colour.
pub(crate) fn segment(segment: Segment) -> Rgb {
    match segment {
        Segment::Civic => Rgb(0xa8, 0x4a, 0x08),
        Segment::Service => Rgb(0xad, 0x20, 0x67),
        Segment::Community => Rgb(0x2c, 0x6a, 0x2c),
        Segment::Planning => Rgb(0x1c, 0x3a, 0x68),
    }
}

fn tint(segment: Segment) -> Rgb {
    match segment {
        Segment::Civic => Rgb(0xfb, 0xe8, 0xd5),
        Segment::Service => Rgb(0xfb, 0xe3, 0xed),
        Segment::Community => Rgb(0xe2, 0xef, 0xdc),
        Segment::Planning => Rgb::WHITE,
    }
}

fn level(step: Step) -> Rgb {
    match step {
        Step::Empty => Rgb::WHITE,
        Step::Dotted => Rgb(0xdc, 0xeb, 0xe9),
        Step::Hatched => Rgb(0xb3, 0xd3, 0xd0),
        Step::Solid => Rgb(0x24, 0x69, 0x6e),
        Step::Inner => Rgb(0x0b, 0x3b, 0x43),
    }
}

fn on_level(step: Step) -> Rgb {
    if step >= Step::Solid {
        LEVEL_INK
    } else {
        Rgb::BLACK
    }
}

/// The colour of words.
pub(crate) fn words(ink: TextInk) -> Rgb {
    match ink {
        TextInk::Ink => Rgb::BLACK,
        TextInk::Soft => Rgb::SOFT,
        TextInk::Segment(of) => segment(of),
        TextInk::Level(step) => on_level(step),
        TextInk::OnInk => LEVEL_INK,
    }
}

fn stroke(color: Rgb, width: f32) -> Stroke {
    Stroke {
        color,
        width,
        dash: None,
        round: false,
    }
}

fn dashed(stroke: Stroke, on: f32, off: f32) -> Stroke {
    Stroke {
        dash: Some((on, off)),
        ..stroke
    }
}

fn round(stroke: Stroke) -> Stroke {
    Stroke {
        round: true,
        ..stroke
    }
}

fn solid(fill: Rgb) -> Paint {
    Paint {
        fill: Some(fill),
        stroke: None,
    }
}

fn open(stroke: Stroke) -> Paint {
    Paint {
        fill: None,
        stroke: Some(stroke),
    }
}

fn both(fill: Rgb, stroke: Stroke) -> Paint {
    Paint {
        fill: Some(fill),
        stroke: Some(stroke),
    }
}

/// How an ink paints; widths and dashes are in units.
pub(crate) fn paint(ink: Ink) -> Paint {
    let black = |width| stroke(Rgb::BLACK, width);
    let quiet = |width| stroke(QUIET, width);
    match ink {
        Ink::Wash(Segment::Planning) => both(Rgb::WHITE, stroke(segment(Segment::Planning), 4.0)),
        Ink::Wash(of) => both(tint(of), round(stroke(segment(of), 2.5))),
        Ink::SolidSegment(of) | Ink::Open(of) => solid(segment(of)),
        Ink::Shut => both(Rgb::WHITE, round(dashed(quiet(2.2), 0.1, 7.0))),
        Ink::Half(of) => {
            let width = if of == Segment::Planning { 4.0 } else { 2.6 };
            both(Rgb::WHITE, dashed(stroke(segment(of), width), 13.0, 8.0))
        }
        Ink::Level(step) => solid(level(step)),
        Ink::LevelEdge(Step::Empty) => open(round(dashed(black(2.4), 0.1, 4.2))),
        Ink::LevelEdge(Step::Dotted) => open(dashed(black(1.7), 4.5, 3.2)),
        Ink::LevelEdge(_) => open(round(black(1.7))),
        Ink::Rung(step) => both(on_level(step), stroke(on_level(step), 1.0)),
        Ink::RungNo(step) if step >= Step::Solid => open(stroke(LEVEL_INK, 1.0)),
        Ink::RungNo(_) => both(Rgb::WHITE, black(1.0)),
        Ink::HatchDot => solid(HATCH),
        Ink::HatchLine => open(stroke(HATCH, 1.3)),
        Ink::InnerLine => open(stroke(LEVEL_INK, 1.2)),
        Ink::Edge => open(round(black(1.6))),
        Ink::TileDontKnow => both(Rgb::WHITE, black(1.8)),
        Ink::TileUnanswered => open(round(dashed(quiet(2.0), 0.1, 4.0))),
        Ink::Line => open(round(black(1.5))),
        Ink::LineStrong => open(round(black(2.8))),
        Ink::LineHeavy => open(round(black(5.0))),
        Ink::LineSoft => open(quiet(1.5)),
        Ink::Rule => open(stroke(RULE, 1.5)),
        Ink::Dash => open(dashed(quiet(1.8), 7.0, 6.0)),
        Ink::Dots => open(round(dashed(black(2.6), 0.1, 6.0))),
        Ink::Head | Ink::Dot | Ink::Flag => solid(Rgb::BLACK),
        Ink::Ring => both(Rgb::WHITE, black(2.4)),
        Ink::RingSoft | Ink::Done => both(Rgb::WHITE, quiet(1.8)),
        Ink::Aim => open(black(2.4)),
        Ink::Card => both(Rgb::WHITE, stroke(RULE, 1.5)),
        Ink::CardStrong => both(Rgb::WHITE, black(3.0)),
        Ink::CardDash => both(Rgb::WHITE, dashed(quiet(1.8), 8.0, 6.0)),
        Ink::Band | Ink::Works => solid(SUNK),
        Ink::Bark => both(SUNK, round(black(2.0))),
        Ink::Twig => open(round(black(3.4))),
        Ink::TwigDontKnow => open(round(dashed(black(2.8), 0.1, 7.0))),
        Ink::LeafNo => open(quiet(1.2)),
        Ink::Thread => open(round(stroke(segment(Segment::Planning), 5.0))),
        Ink::ThreadCut => open(round(dashed(quiet(4.0), 0.1, 11.0))),
        Ink::Knot => solid(segment(Segment::Planning)),
        Ink::SideRing(of) => both(Rgb::WHITE, stroke(segment(of), 5.0)),
        Ink::Plate => solid(Rgb::WHITE),
    }
}
