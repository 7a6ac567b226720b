//! The level tile: a level said five ways, by digit, tint, rungs, border and
//! pattern; and the three answers that are no level.

use crate::drawing::{Anchor, Drawing, Ink, Item, Point, Size, Step, TextInk, Words, at};

/// What a tile says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// The answer.
    pub answer: Answer,
    /// Taken from the marks, not agreed in the room: one corner is cut.
    pub from_marks: bool,
}

/// An answer. The last three never look like a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A level of a scale.
    Level {
        /// Its place on the scale, from 0.
        index: usize,
        /// How many levels the scale has: 2 to 10.
        of: usize,
        /// The place of the first level that counts as working.
        working: usize,
        /// The scale's own digit or letter for it.
        mark: String,
    },
    /// Nobody asked would know: a ring with a question mark.
    DontKnow,
    /// Not answered: a small dotted ring.
    Unanswered,
    /// Not applicable: a dash.
    NotApplicable,
}

impl Tile {
    /// A level agreed in the room; its mark is its number from 0.
    #[must_use]
    pub fn level(index: usize, of: usize, working: usize) -> Self {
        Self::marked(index, of, working, index.to_string())
    }

    /// A level agreed in the room, with the scale's own mark.
    #[must_use]
    pub fn marked(index: usize, of: usize, working: usize, mark: impl Into<String>) -> Self {
        let answer = Answer::Level {
            index,
            of,
            working,
            mark: mark.into(),
        };
        Self {
            answer,
            from_marks: false,
        }
    }

    /// An answer that is no level.
    #[must_use]
    pub fn other(answer: Answer) -> Self {
        Self {
            answer,
            from_marks: false,
        }
    }

    /// The same, taken from the marks.
    #[must_use]
    pub fn from_the_marks(self) -> Self {
        Self {
            from_marks: true,
            ..self
        }
    }
}

/// The look of a level: spread over the three looks below working, solid from
/// working on, with the inner line at the top.
#[must_use]
pub fn level_look(index: usize, of: usize, working: usize) -> Step {
    const BELOW: [Step; 3] = [Step::Empty, Step::Dotted, Step::Hatched];
    if index >= working {
        return if index + 1 >= of {
            Step::Inner
        } else {
            Step::Solid
        };
    }
    match working {
        0 | 1 => Step::Empty,
        // Rounded to the nearest of the three, so that the ends are always distinct.
        _ => BELOW[(index * 4 + working - 1) / (2 * (working - 1))],
    }
}

/// A tile as a figure of its own, 40 units wide.
#[must_use]
pub fn tile(tile: &Tile, title: &str, language: &str) -> Drawing {
    Drawing {
        width: 44.0,
        height: 44.0,
        title: title.to_owned(),
        description: String::new(),
        language: language.to_owned(),
        items: draw_tile(tile, at(2.0, 2.0), 40.0),
    }
}

/// The items of a tile whose upper left corner is `corner`, `side` units wide.
#[must_use]
pub fn draw_tile(tile: &Tile, corner: Point, side: f32) -> Vec<Item> {
    let middle = at(corner.x + side / 2.0, corner.y + side / 2.0);
    match &tile.answer {
        Answer::Level {
            index,
            of,
            working,
            mark,
        } => {
            let look = level_look(*index, *of, *working);
            let (index, of, cut) = (*index, *of, tile.from_marks);
            Level {
                look,
                index,
                of,
                mark,
                corner,
                side,
                cut,
            }
            .draw()
        }
        Answer::DontKnow => vec![
            Item::circle(middle, side / 2.0, Ink::TileDontKnow),
            digit("?", middle.x, middle.y + side * 0.187, side, TextInk::Ink),
        ],
        // Smaller than the ring of "don't know", so that the two never look alike.
        Answer::Unanswered => vec![Item::circle(middle, side * 0.3, Ink::TileUnanswered)],
        Answer::NotApplicable => {
            let half = side * 0.25;
            let (from, to) = (at(middle.x - half, middle.y), at(middle.x + half, middle.y));
            vec![Item::line(from, to, Ink::LineStrong)]
        }
    }
}

/// Corners from the upper left, clockwise; the upper right one cut off if so.
fn outline(corner: Point, side: f32, cut: bool) -> Vec<Point> {
    let Point { x, y } = corner;
    let off = if cut { side * CUT } else { 0.0 };
    let mut points = vec![at(x, y), at(x + side - off, y)];
    if cut {
        points.push(at(x + side, y + off));
    }
    points.extend([at(x + side, y + side), at(x, y + side)]);
    points
}

/// The part of the side that a cut corner takes.
const CUT: f32 = 0.26;

struct Level<'a> {
    look: Step,
    index: usize,
    of: usize,
    mark: &'a str,
    corner: Point,
    side: f32,
    cut: bool,
}

impl Level<'_> {
    fn draw(&self) -> Vec<Item> {
        let Self {
            look, corner, side, ..
        } = *self;
        let points = outline(corner, side, self.cut);
        let mut items = vec![Item::Polygon {
            points: points.clone(),
            ink: Ink::Level(look),
        }];
        match look {
            Step::Dotted => items.extend(self.dots()),
            Step::Hatched => items.extend(self.hatch()),
            Step::Empty | Step::Solid | Step::Inner => {}
        }
        if matches!(look, Step::Dotted | Step::Hatched) {
            items.push(self.plate());
        }
        items.push(Item::Polygon {
            points,
            ink: Ink::LevelEdge(look),
        });
        if look == Step::Inner {
            let inset = side * 0.073;
            let corner = at(corner.x + inset, corner.y + inset);
            let points = outline(corner, side - 2.0 * inset, self.cut);
            items.push(Item::Polygon {
                points,
                ink: Ink::InnerLine,
            });
        }
        let middle = corner.x + side / 2.0;
        items.push(digit(
            self.mark,
            middle,
            corner.y + side * 0.605,
            side,
            TextInk::Level(look),
        ));
        items.extend(self.rungs());
        items
    }

    /// The quiet ground that keeps the digit clear of the pattern.
    fn plate(&self) -> Item {
        let wide = self.side
            * 0.23
            * if self.mark.chars().count() > 1 {
                1.5
            } else {
                1.0
            };
        let corner = at(
            self.corner.x + self.side / 2.0 - wide,
            self.corner.y + self.side * 0.13,
        );
        Item::rectangle(corner, 2.0 * wide, self.side * 0.55, Ink::Level(self.look))
    }

    /// A dot or a line end here would show beyond the cut corner.
    fn is_cut_off(&self, x: f32, y: f32) -> bool {
        self.cut && x - y > self.side * (1.0 - CUT) - 1.5
    }

    fn dots(&self) -> Vec<Item> {
        const RADIUS: f32 = 1.1;
        let mut items = Vec::new();
        let (mut y, mut shifted) = (3.7, false);
        while y <= self.side - 2.2 {
            let mut x = if shifted { 6.8 } else { 3.7 };
            while x <= self.side - 2.2 {
                if !self.is_cut_off(x, y) {
                    let center = at(self.corner.x + x, self.corner.y + y);
                    items.push(Item::circle(center, RADIUS, Ink::HatchDot));
                }
                x += 6.2;
            }
            y += 4.97;
            shifted = !shifted;
        }
        items
    }

    /// Lines where x + y is constant, clipped to the tile by arithmetic.
    fn hatch(&self) -> Vec<Item> {
        let side = self.side;
        let mut items = Vec::new();
        let mut sum = 5.2;
        while sum < 2.0 * side - 1.0 {
            let (mut right, left) = (sum.min(side), (sum - side).max(0.0));
            let furthest = (sum + side * (1.0 - CUT)) / 2.0;
            if self.cut && right > furthest {
                right = furthest;
            }
            let place = |x: f32| at(self.corner.x + x, self.corner.y + sum - x);
            items.push(Item::line(place(right), place(left), Ink::HatchLine));
            sum += 5.5;
        }
        items
    }

    /// One rung for each level above the lowest, filled as far as climbed.
    fn rungs(&self) -> Vec<Item> {
        let count = self.of.saturating_sub(1);
        let side = self.side;
        let pitch = (side * 0.195).min(side * 0.84 / count.max(1) as f32);
        let (wide, high) = (pitch * 0.692, side * 0.12);
        let start = self.corner.x + side / 2.0 - (count as f32 * pitch - (pitch - wide)) / 2.0;
        (0..count)
            .map(|rung| {
                let corner = at(start + rung as f32 * pitch, self.corner.y + side * 0.735);
                let climbed = rung < self.index;
                let ink = if climbed {
                    Ink::Rung(self.look)
                } else {
                    Ink::RungNo(self.look)
                };
                Item::rectangle(corner, wide, high, ink)
            })
            .collect()
    }
}

fn digit(mark: &str, x: f32, y: f32, side: f32, ink: TextInk) -> Item {
    let small = side < 34.0 || mark.chars().count() > 2;
    let size = if small { Size::Tiny } else { Size::Middle };
    Words::new(at(x, y), mark)
        .size(size)
        .strong()
        .anchor(Anchor::Middle)
        .ink(ink)
        .into()
}
