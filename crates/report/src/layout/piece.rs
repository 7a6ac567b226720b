//! Pieces: the parts of a page that never break, and what stands in them.

use std::rc::Rc;

use super::tree::NodeId;
use crate::picture::Picture;
use crate::shape::GlyphRun;

/// A colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    pub const BLACK: Self = Self(0, 0, 0);
    pub const WHITE: Self = Self(255, 255, 255);
    /// Quiet words.
    pub const SOFT: Self = Self(0x3d, 0x3a, 0x34);
    /// Hairlines between rows.
    pub const HAIR: Self = Self(0xb9, 0xb2, 0xa3);
    /// The line above the foot.
    pub const FOOT: Self = Self(0x8a, 0x83, 0x75);
}

/// What a placed thing is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Content of a node of the tag tree.
    Node(NodeId),
    /// The foot line and repeated heads: passed over in reading.
    Furniture,
    /// Rules, grounds, frames: passed over in reading.
    Decoration,
}

/// A line that is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stroke {
    pub color: Rgb,
    pub width: f32,
    pub dash: Option<(f32, f32)>,
    /// Round ends and corners.
    pub round: bool,
}

/// How a shape is painted.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Paint {
    pub fill: Option<Rgb>,
    pub stroke: Option<Stroke>,
}

impl Paint {
    pub fn fill(color: Rgb) -> Self {
        Self {
            fill: Some(color),
            stroke: None,
        }
    }

    pub fn line(color: Rgb, width: f32) -> Self {
        let stroke = Stroke {
            color,
            width,
            dash: None,
            round: false,
        };
        Self {
            fill: None,
            stroke: Some(stroke),
        }
    }
}

/// The outline of a shape.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Path {
    Polygon(Vec<(f32, f32)>),
    Line((f32, f32), (f32, f32)),
    Circle((f32, f32), f32),
}

impl Path {
    pub fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Self {
        let (right, bottom) = (x + width, y + height);
        Self::Polygon(vec![(x, y), (right, y), (right, bottom), (x, bottom)])
    }

    fn points(&mut self) -> Vec<&mut (f32, f32)> {
        match self {
            Self::Polygon(points) => points.iter_mut().collect(),
            Self::Line(from, to) => vec![from, to],
            Self::Circle(center, _) => vec![center],
        }
    }
}

/// What is placed.
#[derive(Debug, Clone)]
pub(crate) enum What {
    /// Glyphs on a base line at `y`; the run's own `x` is from the left of the page.
    Glyphs { run: GlyphRun, y: f32, color: Rgb },
    /// A shape.
    Shape(Path, Paint),
    /// A picture: its left and top edge, its width and height.
    Picture(Picture, [f32; 4]),
}

/// A thing at its place, from the upper left corner of its piece or page.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub mark: Mark,
    pub what: What,
    /// What it covers from top to bottom: a line's whole height, for words.
    pub top: f32,
    pub bottom: f32,
}

impl Placed {
    pub fn shape(path: Path, paint: Paint, top: f32, bottom: f32) -> Self {
        Self {
            mark: Mark::Decoration,
            what: What::Shape(path, paint),
            top,
            bottom,
        }
    }

    /// A horizontal line.
    pub fn rule(x: f32, y: f32, width: f32, paint: Paint) -> Self {
        Self::shape(Path::Line((x, y), (x + width, y)), paint, y, y)
    }

    pub fn down(mut self, by: f32) -> Self {
        self.top += by;
        self.bottom += by;
        match &mut self.what {
            What::Glyphs { y, .. } => *y += by,
            What::Picture(_, place) => place[1] += by,
            What::Shape(path, _) => path.points().into_iter().for_each(|point| point.1 += by),
        }
        self
    }

    pub fn marked(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }
}

/// A frame round a piece or a flow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Edge {
    /// On all sides.
    Box { x: f32, width: f32, stroke: Stroke },
    /// A heavy rule at the left.
    Left { x: f32, stroke: Stroke },
}

/// A part of a page that does not break, unless it is taller than a page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Piece {
    pub height: f32,
    /// The least empty space above and below.
    pub before: f32,
    pub after: f32,
    /// Stays on the page of the piece after it.
    pub keep: bool,
    pub items: Vec<Placed>,
    pub edge: Option<Edge>,
    /// Drawn above it, for the eye only, where it comes first on its page.
    pub head: Option<Rc<Piece>>,
    /// The heading it begins, by its place among the headings.
    pub heading: Option<usize>,
}

/// What is poured into pages.
#[derive(Debug, Clone)]
pub(crate) enum Flow {
    Piece(Piece),
    /// Two flows side by side.
    Columns(Vec<Flow>, Vec<Flow>),
    /// Two columns that are level.
    Newspaper(super::newspaper::Newspaper),
    /// On one page if it fits on one.
    Together(Vec<Flow>),
    /// With a frame round it: its edge, and what it keeps clear above and below.
    Framed {
        edge: Edge,
        pad: f32,
        inner: Vec<Flow>,
    },
    /// At the foot of the page.
    Foot(Piece),
    PageBreak,
    /// The page that comes has no foot line.
    Bare,
}

impl Piece {
    /// Nothing but empty space between others.
    pub fn is_space(&self) -> bool {
        self.height == 0.0 && self.items.is_empty()
    }

    /// Cuts the piece so that the upper part is at most `height` tall; nothing
    /// that stands in it is cut through. `None` if not even the first thing fits.
    pub fn split(&self, height: f32) -> Option<(Self, Self)> {
        let mut cut = height;
        // Whatever crosses the cut pulls it up, until nothing does.
        loop {
            let crossing = self
                .items
                .iter()
                .filter(|i| i.top < cut - 0.01 && i.bottom > cut + 0.01);
            let Some(top) = crossing.map(|item| item.top).reduce(f32::min) else {
                break;
            };
            cut = top;
        }
        let is_above = |item: &Placed| item.bottom <= cut + 0.01;
        let (above, below): (Vec<_>, Vec<_>) = self.items.iter().cloned().partition(is_above);
        if cut <= 0.01 || above.is_empty() || below.is_empty() {
            return None;
        }
        let upper = Self {
            height: cut,
            after: 0.0,
            items: above,
            ..self.clone()
        };
        let lower = Self {
            height: self.height - cut,
            before: 0.0,
            items: below.into_iter().map(|item| item.down(-cut)).collect(),
            heading: None,
            ..self.clone()
        };
        Some((upper, lower))
    }
}
