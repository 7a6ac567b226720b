//! Where the pieces of the triangle lie, and how much room a line of words has in them.

use crate::drawing::{Point, at};

/// The measures of one size of the triangle, in units.
#[derive(Debug)]
pub(super) struct Form {
    pub width: f32,
    pub top: f32,
    pub side: f32,
    pub radius: f32,
    /// Half the gap along a seam, and along a weak one.
    pub gap: f32,
    pub weak_gap: f32,
    /// How far a stitch reaches into the cloth, how long a stub is, and a needle hole's radius.
    pub reach: f32,
    pub stub: f32,
    pub hole: f32,
    /// From the circle to the first stitch, and from the last one to the outer edge.
    pub before: f32,
    pub after: f32,
    /// Where the name stands in the upper cloth and in the lower two, and how far from the middle.
    pub names: (f32, f32),
    pub aside: f32,
    /// How far words keep from the outer edges of their cloth, from the seams (clear of the
    /// stitches' ends), and from the circle.
    pub margin: f32,
    pub from_seam: f32,
    pub from_circle: f32,
    /// The upper cards: their top, their width, how low they may end.
    pub card: (f32, f32, f32),
    /// How wide the lower card is.
    pub low_card: f32,
    /// Whether counts are drawn.
    pub counts: bool,
}

pub(super) const BIG: Form = Form {
    width: 1000.0,
    top: 14.0,
    side: 960.0,
    radius: 126.0,
    gap: 17.0,
    weak_gap: 29.0,
    reach: 13.0,
    stub: 14.0,
    hole: 3.4,
    before: 16.0,
    after: 20.0,
    names: (210.0, 623.4),
    aside: 218.0,
    margin: 14.0,
    from_seam: 20.0,
    from_circle: 12.0,
    card: (96.0, 282.0, 356.0),
    low_card: 600.0,
    counts: true,
};

pub(super) const SMALL: Form = Form {
    width: 700.0,
    top: 12.0,
    side: 560.0,
    radius: 82.0,
    gap: 12.2,
    weak_gap: 20.8,
    reach: 9.4,
    stub: 10.4,
    hole: 2.4,
    before: 12.0,
    after: 13.0,
    names: (134.0, 385.0),
    aside: 142.0,
    margin: 7.0,
    from_seam: 13.0,
    from_circle: 4.0,
    card: (34.0, 196.0, 226.0),
    low_card: 500.0,
    counts: false,
};

/// One seam: a line from the centre outwards, square to a side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Away from the centre, one unit long.
    pub out: Point,
    /// Along the side towards the first of the two corners it lies between, one unit long.
    pub along: Point,
    pub half_gap: f32,
}

/// The triangle in one size, with its weak seams further open.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    pub form: &'a Form,
    pub centre: Point,
    /// Civic and community, community and service, civic and service.
    pub seams: [Line; 3],
    corners: [Point; 3],
}

impl<'a> Frame<'a> {
    pub fn new(form: &'a Form, weak: [bool; 3]) -> Self {
        let height = form.side * 3f32.sqrt() / 2.0;
        let (middle, foot) = (form.width / 2.0, form.top + height);
        let corners = [
            at(middle, form.top),
            at(middle - form.side / 2.0, foot),
            at(middle + form.side / 2.0, foot),
        ];
        let centre = at(middle, form.top + height * 2.0 / 3.0);
        let seam = |first: usize, second: usize, weak: bool| {
            let (from, to) = (corners[second], corners[first]);
            let halfway = at((from.x + to.x) / 2.0, (from.y + to.y) / 2.0);
            Line {
                out: unit(centre, halfway),
                along: unit(from, to),
                half_gap: if weak { form.weak_gap } else { form.gap },
            }
        };
        Self {
            form,
            centre,
            seams: [
                seam(0, 1, weak[0]),
                seam(1, 2, weak[1]),
                seam(0, 2, weak[2]),
            ],
            corners,
        }
    }

    /// The height of the lower edge.
    pub fn foot(&self) -> f32 {
        self.corners[1].y
    }

    /// How long a seam is, from the centre to the side.
    pub fn seam_length(&self) -> f32 {
        self.form.side * 3f32.sqrt() / 6.0
    }

    /// The corners of a segment's cloth: 0 civic, 1 community, 2 service.
    pub fn cloth(&self, segment: usize) -> Vec<Point> {
        // Which seams bound it, and whether its corner is the first one of the seam.
        let bounds = match segment {
            0 => [(2, true), (0, true)],
            1 => [(0, false), (1, true)],
            _ => [(1, false), (2, false)],
        };
        let edges = bounds.map(|(seam, first)| {
            let line = self.seams[seam];
            let sign = if first { 1.0 } else { -1.0 };
            let towards = at(line.along.x * sign, line.along.y * sign);
            (line, towards)
        });
        let outer = |(line, towards): (Line, Point)| {
            let length = self.seam_length();
            at(
                self.centre.x + line.out.x * length + towards.x * line.half_gap,
                self.centre.y + line.out.y * length + towards.y * line.half_gap,
            )
        };
        let [(one, a), (other, b)] = edges;
        // Where the two inner edges meet; two sides of a triangle are never parallel.
        let cross = a.x * b.y - a.y * b.x;
        let inner = at(
            self.centre.x + (one.half_gap * b.y - other.half_gap * a.y) / cross,
            self.centre.y + (other.half_gap * a.x - one.half_gap * b.x) / cross,
        );
        vec![
            self.corners[segment],
            outer(edges[0]),
            inner,
            outer(edges[1]),
        ]
    }

    /// How wide words around `x` may be in a piece of cloth between two heights.
    pub fn room(&self, cloth: &[Point], x: f32, top: f32, bottom: f32) -> f32 {
        let from_edges = [top, bottom].map(|y| self.half_room(cloth, x, y));
        let near = self.centre.y.clamp(top, bottom);
        let reach = self.form.radius + self.form.from_circle;
        let square = reach * reach - (near - self.centre.y).powi(2);
        let from_circle = if square <= 0.0 {
            f32::MAX
        } else {
            (x - self.centre.x).abs() - square.sqrt()
        };
        2.0 * from_edges[0].min(from_edges[1]).min(from_circle)
    }

    /// How far words around `x` may reach to either side at one height; below 0: not at all.
    fn half_room(&self, cloth: &[Point], x: f32, y: f32) -> f32 {
        let n = cloth.len() as f32;
        let sum = cloth
            .iter()
            .fold(at(0.0, 0.0), |sum, p| at(sum.x + p.x, sum.y + p.y));
        let inside = at(sum.x / n, sum.y / n);
        let next = cloth.iter().cycle().skip(1);
        let edges = cloth.iter().zip(next).enumerate();
        edges.fold(f32::MAX, |room, (n, (from, to))| {
            // The inner corner is the third one: the two edges at it are seams.
            let margin = if n == 1 || n == 2 {
                self.form.from_seam
            } else {
                self.form.margin
            };
            let along = unit(*from, *to);
            let distance = |p: Point| (p.x - from.x) * -along.y + (p.y - from.y) * along.x;
            let sign = distance(inside).signum();
            let free = distance(at(x, y)) * sign - margin;
            // The edge's slope turns a distance into a way along the line of words.
            let sideways = along.y.abs();
            if sideways < 0.01 {
                if free < 0.0 { -1.0 } else { room }
            } else {
                room.min(free / sideways)
            }
        })
    }

    /// How wide words in the middle of the circle may be between two heights.
    pub fn room_in_circle(&self, top: f32, bottom: f32) -> f32 {
        let reach = self.form.radius - self.form.from_circle;
        let far = (top - self.centre.y)
            .abs()
            .max((bottom - self.centre.y).abs());
        2.0 * (reach * reach - far * far).max(0.0).sqrt()
    }
}

fn unit(from: Point, to: Point) -> Point {
    let (x, y) = (to.x - from.x, to.y - from.y);
    let length = x.hypot(y).max(f32::MIN_POSITIVE);
    at(x / length, y / length)
}
