//! A figure, drawn once: for paper and for the window alike.
//!
//! Lengths are units: 1000 are the width of the text on paper (one is
//! 0.174 mm) and a pixel each in the window. The origin is the upper left
//! corner; y grows downwards.

mod ink;
pub(crate) mod lines;
mod svg;

pub use ink::{Ink, Step, TextInk};

/// A picture: polygons, lines, circles and words, with what it says in words.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    /// The width in units: 1000 for the full text width.
    pub width: f32,
    /// The height in units.
    pub height: f32,
    /// What, where and when: "Where the steps stand: planning, Harbourton".
    pub title: String,
    /// Its reading in one sentence; also the alternative text.
    pub description: String,
    /// The language of its words, as a BCP 47 tag such as `en-GB`.
    pub language: String,
    /// What is drawn, from the back to the front.
    pub items: Vec<Item>,
}

/// A place in a drawing.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Point {
    /// Units from the left edge.
    pub x: f32,
    /// Units from the upper edge.
    pub y: f32,
}

/// The point at `x`, `y` (units).
#[must_use]
pub fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

/// One thing drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A closed shape with straight sides.
    Polygon {
        /// Its corners, in order.
        points: Vec<Point>,
        /// Its ink.
        ink: Ink,
    },
    /// A straight line.
    Line {
        /// Where it starts.
        from: Point,
        /// Where it ends.
        to: Point,
        /// Its ink.
        ink: Ink,
    },
    /// A circle.
    Circle {
        /// Its middle.
        center: Point,
        /// Its radius in units.
        radius: f32,
        /// Its ink.
        ink: Ink,
    },
    /// One line of words.
    Words(Words),
    /// A part that can be opened in the window.
    Part {
        /// The name of the part, for the window's own use.
        part: String,
        /// What a screen reader says of it.
        label: String,
        /// What is drawn of it.
        items: Vec<Item>,
    },
}

/// One line of words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// Where the line's anchor stands, on the base line.
    pub at: Point,
    /// The words.
    pub words: String,
    /// The size of the type.
    pub size: Size,
    /// Semibold instead of regular.
    pub strong: bool,
    /// Which end of the words stands at `at`.
    pub anchor: Anchor,
    /// The ink.
    pub ink: TextInk,
}

/// The five sizes of words in a drawing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Size {
    /// 15 units: digits in small tiles only.
    Tiny,
    /// 18 units: the least for words.
    #[default]
    Small,
    /// 21 units.
    Middle,
    /// 26 units.
    Large,
    /// 44 units.
    Huge,
}

impl Size {
    /// The size in units.
    #[must_use]
    pub fn units(self) -> f32 {
        match self {
            Self::Tiny => 15.0,
            Self::Small => 18.0,
            Self::Middle => 21.0,
            Self::Large => 26.0,
            Self::Huge => 44.0,
        }
    }
}

/// A part of the triangle, with its colour and its small shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment {
    /// Orange, a square.
    Civic,
    /// Pink, a disc.
    Service,
    /// Green, a square on its corner.
    Community,
    /// Blue, a ring.
    Planning,
}

/// Which end of a line of words stands at its place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Anchor {
    /// The start.
    #[default]
    Start,
    /// The middle.
    Middle,
    /// The end.
    End,
}

impl Words {
    /// Regular words of the small size in ink, starting at `at`.
    #[must_use]
    pub fn new(at: Point, words: impl Into<String>) -> Self {
        Self {
            at,
            words: words.into(),
            size: Size::Small,
            strong: false,
            anchor: Anchor::Start,
            ink: TextInk::Ink,
        }
    }

    /// The words in another size.
    #[must_use]
    pub fn size(self, size: Size) -> Self {
        Self { size, ..self }
    }

    /// The words in semibold.
    #[must_use]
    pub fn strong(self) -> Self {
        Self {
            strong: true,
            ..self
        }
    }

    /// Where the line begins and where it ends, on its base line, as measured in the face that
    /// window and paper set it in.
    #[must_use]
    pub fn ends(&self) -> [Point; 2] {
        let width = lines::width(&self.words, self.size, self.strong);
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - width / 2.0,
            Anchor::End => self.at.x - width,
        };
        [at(left, self.at.y), at(left + width, self.at.y)]
    }

    /// The words with another end at their place.
    #[must_use]
    pub fn anchor(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// The words in another ink.
    #[must_use]
    pub fn ink(self, ink: TextInk) -> Self {
        Self { ink, ..self }
    }
}

impl From<Words> for Item {
    fn from(words: Words) -> Self {
        Self::Words(words)
    }
}

impl Item {
    /// A rectangle from `corner`, `width` by `height` units.
    #[must_use]
    pub fn rectangle(corner: Point, width: f32, height: f32, ink: Ink) -> Self {
        let Point { x, y } = corner;
        let points = vec![
            at(x, y),
            at(x + width, y),
            at(x + width, y + height),
            at(x, y + height),
        ];
        Self::Polygon { points, ink }
    }

    /// A straight line.
    #[must_use]
    pub fn line(from: Point, to: Point, ink: Ink) -> Self {
        Self::Line { from, to, ink }
    }

    /// A circle.
    #[must_use]
    pub fn circle(center: Point, radius: f32, ink: Ink) -> Self {
        Self::Circle {
            center,
            radius,
            ink,
        }
    }
}

impl Drawing {
    /// What is said of the drawing where it can't be seen.
    #[must_use]
    pub fn alternative(&self) -> String {
        match (self.title.trim(), self.description.trim()) {
            (title, "") => title.to_owned(),
            ("", description) => description.to_owned(),
            (title, description) => format!("{title}. {description}"),
        }
    }

    /// The drawing as SVG: classes as in the figures' style sheet, no inline
    /// style, all words escaped. `id` starts the ids in it and must be unique
    /// on the page it is put into.
    #[must_use]
    pub fn to_svg(&self, id: &str) -> String {
        svg::write(self, id)
    }
}
