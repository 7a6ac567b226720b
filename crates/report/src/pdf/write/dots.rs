//! Discs as the round ends of lines without length, one line for a row of them: as curves they took a
//! third of a report's bytes.

use super::pen::Pen;
use crate::layout::{Path, Placed, Rgb, Stroke, What};

/// Discs of one look that were not drawn yet.
#[derive(Default)]
pub(super) struct Dots {
    look: Option<Look>,
    middles: Vec<(f32, f32)>,
}

/// How large a disc is, and its colour; its edge, where it has one.
#[derive(Clone, Copy, PartialEq)]
struct Look {
    radius: f32,
    color: Rgb,
    edge: Option<(f32, Rgb)>,
}

impl Look {
    fn of(item: &Placed) -> Option<((f32, f32), Self)> {
        let What::Shape(Path::Circle(middle, radius), paint) = &item.what else {
            return None;
        };
        let edge = match paint.stroke {
            Some(stroke) if stroke.dash.is_some() || stroke.width >= *radius => return None,
            stroke => stroke.map(|stroke| (stroke.width, stroke.color)),
        };
        let (radius, color) = (*radius, paint.fill?);
        let look = Self {
            radius,
            color,
            edge,
        };
        Some((*middle, look))
    }

    /// The discs that lie on each other: how wide they are, and their colours.
    fn discs(self) -> Vec<(f32, Rgb)> {
        let wide = 2.0 * self.radius;
        match self.edge {
            None => vec![(wide, self.color)],
            Some((edge, color)) => vec![(wide + edge, color), (wide - edge, self.color)],
        }
    }
}

impl Dots {
    pub fn is_empty(&self) -> bool {
        self.middles.is_empty()
    }

    /// Keeps a disc that looks like those before it; says whether it did.
    pub fn takes(&mut self, item: &Placed) -> bool {
        let Some((middle, look)) = Look::of(item) else {
            return false;
        };
        if self.look.is_some_and(|before| before != look) {
            return false;
        }
        self.look = Some(look);
        self.middles.push(middle);
        true
    }

    /// Draws them.
    pub fn put(self, pen: &mut Pen<'_>) {
        let Some(look) = self.look else { return };
        let discs = look.discs();
        let widest = discs.first().map_or(0.0, |(width, _)| *width);
        let mut rest = &self.middles[..];
        while let [first, ..] = rest {
            let (mut row, pitch) = row(rest);
            // One that lies on the next is whole before that is begun.
            if pitch < widest && discs.len() > 1 {
                row = 1;
            }
            let pitch = (pitch * 100.0).round() / 100.0;
            for (width, color) in &discs {
                pen.ends(Stroke {
                    color: *color,
                    width: *width,
                    dash: (row > 1).then_some((0.0, pitch)),
                    round: true,
                });
                // A quarter of the way to where the next would stand, so that none is lost by rounding.
                let along = (row as f32 - 0.75) * pitch;
                let end = if row > 1 { along } else { 0.0 };
                pen.line(*first, (first.0 + end, first.1));
            }
            rest = &rest[row..];
        }
    }
}

/// How many points from the first on stand in a row from left to right, equally far apart; and how far.
fn row(points: &[(f32, f32)]) -> (usize, f32) {
    let step = |pair: &[(f32, f32)]| (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1);
    let Some(first) = points.get(..2).map(step) else {
        return (1, 0.0);
    };
    let same = |pair: &[(f32, f32)]| {
        let (x, y) = step(pair);
        y.abs() < 0.005 && (x - first.0).abs() < 0.005
    };
    // Nearer to each other, places are too coarse to end between two.
    if first.0 < 0.5 {
        return (1, 0.0);
    }
    let along = points.windows(2).take_while(|pair| same(pair)).count();
    (along + 1, if along > 0 { first.0 } else { 0.0 })
}
