//! The triangle: three pieces of cloth, sewn along three seams, planning in the middle. A stitch
//! is a criterion.

mod card;
mod centre;
mod cloth;
mod geometry;
mod key;
mod seam;

use self::geometry::{BIG, Frame, SMALL};
use super::tile::Tile;
use crate::drawing::{Drawing, Item};

/// What a triangle shows. All words come with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Triangle {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence; also the alternative text.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// Civic, community, service.
    pub segments: [TrianglePart; 3],
    /// Civic and community, community and service, civic and service.
    pub seams: [Seam; 3],
    /// Place-based planning.
    pub centre: TrianglePart,
    /// What the stitches mean.
    pub stitches: StitchWords,
}

/// A segment, a seam or the centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrianglePart {
    /// The name of the part for the window, as in `data-part`: the id of its workbook.
    pub part: String,
    /// What a screen reader says of it.
    pub label: String,
    /// Its name.
    pub name: String,
    /// Its name where space is short.
    pub short_name: String,
    /// What is known of it.
    pub state: TriangleState,
}

/// What is known of a part; each state is drawn with an edge of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TriangleState {
    /// No sheet of it in this round: dotted edge. The words say so.
    NotOpened(String),
    /// No score and no level: dashed edge.
    NotEnough {
        /// "Not enough answered".
        words: String,
        /// "3 of 8 scored, 5 unanswered".
        counts: String,
        /// The counts with the part's name before them, for where they stand apart from it.
        apart: String,
    },
    /// It has a headline: whole edge.
    Read {
        /// "7 of 10".
        score: String,
        /// What that counts: "working across the place".
        working: String,
        /// Both in short: "7 of 10 working".
        line: String,
        /// What stands below working.
        below: Below,
        /// "10 scored, 1 don't know".
        counts: String,
        /// The counts with the part's name before them, for where they stand apart from it.
        apart: String,
    },
}

/// What stands below working in a part that is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Below {
    /// A chain's weakest level.
    Weakest {
        /// "Weakest level".
        words: String,
        /// "Weakest".
        short: String,
        /// The level.
        tile: Tile,
    },
    /// A menu has no weakest level: "Room to grow in 3".
    Room(String),
    /// A menu in which nothing stands below working.
    Nothing,
}

/// A seam, with its stitches from the centre outwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seam {
    /// What is known of it.
    pub part: TrianglePart,
    /// The label of the rules, if it is a weak seam: "Weak seam".
    pub weak: Option<String>,
    /// One stitch a criterion that applies, in the workbook's order.
    pub stitches: Vec<Stitch>,
}

/// A criterion of a seam.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stitch {
    /// Across the seam.
    Working,
    /// Two stubs.
    Below,
    /// A dotted line across.
    DontKnow,
    /// Two needle holes.
    Unanswered,
}

/// The words of the key to the stitches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StitchWords {
    /// What a stitch is.
    pub stitch: String,
    /// Beside each stitch: working, below working, don't know, unanswered.
    pub each: [String; 4],
}

/// Draws the triangle, 1000 units wide. Counts that don't fit into their part stand under the key.
#[must_use]
pub fn triangle(triangle: &Triangle) -> Drawing {
    draw(triangle, &BIG)
}

/// Draws the triangle for half a page, 700 units wide, without counts and without a key. What
/// doesn't fit is left to the table.
#[must_use]
pub fn triangle_small(triangle: &Triangle) -> Drawing {
    draw(triangle, &SMALL)
}

fn draw(triangle: &Triangle, form: &geometry::Form) -> Drawing {
    let frame = Frame::new(form, triangle.seams.each_ref().map(|s| s.weak.is_some()));
    let mut items = Vec::new();
    let mut apart = Vec::new();
    for (at, segment) in triangle.segments.iter().enumerate() {
        items.push(cloth::draw(&frame, at, segment, &mut apart));
    }
    let mut foot = frame.foot();
    for (at, seam) in triangle.seams.iter().enumerate() {
        let (part, ends) = seam::draw(&frame, at, seam, &mut apart);
        items.push(part);
        foot = foot.max(ends);
    }
    items.push(centre::draw(&frame, &triangle.centre, &mut apart));
    if form.counts {
        let sewn = triangle.seams.iter().any(|seam| !seam.stitches.is_empty());
        if sewn {
            foot = key::draw(&mut items, form.width, foot, &triangle.stitches);
        }
        foot = key::apart(&mut items, form.width, foot, &apart);
    }
    Drawing {
        width: form.width,
        height: foot + 6.0,
        title: triangle.title.clone(),
        description: triangle.description.clone(),
        language: triangle.language.clone(),
        items,
    }
}

impl TrianglePart {
    fn opened(self: &TrianglePart, items: Vec<Item>) -> Item {
        Item::Part {
            part: self.part.clone(),
            label: self.label.clone(),
            items,
        }
    }

    fn apart(&self) -> Option<&str> {
        match &self.state {
            TriangleState::NotOpened(_) => None,
            TriangleState::NotEnough { apart, .. } | TriangleState::Read { apart, .. } => {
                Some(apart)
            }
        }
    }
}
