//! Two columns of one width that are level: on each page all of the left is read before the right.

use super::paginate::{self, Cursor, Pour, SLACK, extent};
use super::piece::{Edge, Flow, Path, Piece, Placed, What};

/// What stands in two columns, as for the left one.
#[derive(Debug, Clone)]
pub(crate) struct Newspaper {
    /// From the left column to the right one.
    pub across: f32,
    /// Parts that don't break, unless one is taller than a page.
    pub parts: Vec<Part>,
    /// What stands above them where they go on at the top of a page.
    continued: Option<Piece>,
    /// How tall it is where a page never ends.
    tall: f32,
}

/// A part, with the empty space that it wants around it.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub flow: Vec<Flow>,
    pub tall: f32,
    before: f32,
    after: f32,
    /// What repeats above it at the top of a column: the head of its table.
    head: f32,
}

impl Newspaper {
    /// Parts that stay whole: pieces that stay with the next, and what is together anyway.
    pub fn new(flow: Vec<Flow>, across: f32, continued: Option<Piece>) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let mut open: Vec<Flow> = Vec::new();
        let mut gap: f32 = 0.0;
        for item in flowing(flow) {
            match &item {
                Flow::Piece(piece) if piece.is_space() => {
                    let wanted = piece.before.max(piece.after);
                    match parts.last_mut().filter(|_| open.is_empty()) {
                        Some(last) if !piece.keep => last.after = last.after.max(wanted),
                        _ => gap = gap.max(wanted),
                    }
                    continue;
                }
                Flow::Piece(piece) if piece.keep => {
                    open.push(item);
                    continue;
                }
                _ => open.push(item),
            }
            parts.push(Part::new(
                std::mem::take(&mut open),
                std::mem::take(&mut gap),
            ));
        }
        if !open.is_empty() {
            parts.push(Part::new(open, gap));
        }
        let tall = level(&parts, f32::MAX).map_or(0.0, |(tall, _)| tall);
        Self {
            across,
            parts,
            continued,
            tall,
        }
    }

    /// How tall it is where a page never ends.
    pub fn extent(&self) -> f32 {
        self.tall
    }

    /// How much of it has to stand on the page where it begins.
    pub fn head(&self) -> f32 {
        self.parts.first().map_or(0.0, |first| first.tall)
    }
}

/// A flow in which nothing asks for a page: columns end where they are level, and what went to the next
/// page or to the foot of this one would be read after what follows it.
fn flowing(flow: Vec<Flow>) -> Vec<Flow> {
    let kept = flow
        .into_iter()
        .filter(|item| !matches!(item, Flow::PageBreak));
    kept.map(|item| match item {
        Flow::Foot(piece) => Flow::Piece(piece),
        Flow::Together(inner) => Flow::Together(flowing(inner)),
        Flow::Columns(left, right) => Flow::Columns(flowing(left), flowing(right)),
        Flow::Framed { edge, pad, inner } => Flow::Framed {
            edge,
            pad,
            inner: flowing(inner),
        },
        other => other,
    })
    .collect()
}

impl Part {
    fn new(flow: Vec<Flow>, gap: f32) -> Self {
        let space = |item: Option<&Flow>, of: fn(&Piece) -> f32| match item {
            Some(Flow::Piece(piece)) => of(piece),
            _ => 0.0,
        };
        Self {
            tall: extent(&flow),
            before: gap.max(paginate::before(&flow)),
            after: space(flow.last(), |piece| piece.after),
            head: match flow.first() {
                Some(Flow::Piece(piece)) => piece.head.as_ref().map_or(0.0, |head| head.height),
                _ => 0.0,
            },
            flow,
        }
    }
}

/// How many of the parts fit into a column of this height, and how tall they are.
fn filled(parts: &[Part], most: f32) -> (usize, f32) {
    let (mut tall, mut gap) = (0.0, 0.0);
    for (count, part) in parts.iter().enumerate() {
        let above = if count == 0 {
            part.head
        } else {
            f32::max(gap, part.before)
        };
        if tall + above + part.tall > most + SLACK {
            return (count, tall);
        }
        tall += above + part.tall;
        gap = part.after;
    }
    (parts.len(), tall)
}

/// The least height at which all parts fit into two columns, and how many stand in the left one.
/// Nothing where that is more than `most`.
fn level(parts: &[Part], most: f32) -> Option<(f32, usize)> {
    let lefts = (1..=parts.len()).map(|count| {
        let (left, right) = parts.split_at(count);
        let tall = |parts| filled(parts, f32::MAX).1;
        (tall(left).max(tall(right)), count)
    });
    let least = lefts.min_by(|a, b| a.0.total_cmp(&b.0))?;
    (least.0 <= most + SLACK).then_some(least)
}

impl Pour<'_> {
    pub(super) fn newspaper(&mut self, paper: &Newspaper, at: Cursor) -> Cursor {
        let mut at = self.make_room(at.gap + paper.head(), paper.head(), at);
        let mut rest = &paper.parts[..];
        while !rest.is_empty() {
            if rest.len() < paper.parts.len() {
                at = self.goes_on(paper, rest, at);
            }
            let y = if at.fresh { at.y } else { at.y + at.gap };
            let start = Cursor {
                y,
                gap: 0.0,
                fresh: true,
                ..at
            };
            let room = self.bottom - y;
            let (left, right) = match level(rest, room) {
                Some((_, left)) => (left, rest.len() - left),
                None => {
                    let left = filled(rest, room).0;
                    (left, filled(&rest[left..], room).0)
                }
            };
            if left == 0 {
                // The first part alone is taller than what is left here.
                if y > self.top + SLACK {
                    at = self.next(at);
                    continue;
                }
                at = self.pour(&rest[0].flow, start);
                rest = &rest[1..];
                continue;
            }
            let ends = [
                self.column(&rest[..left], 0.0, start),
                self.column(&rest[left..left + right], paper.across, start),
            ];
            rest = &rest[left + right..];
            let [one, other] = ends;
            let is_lower = (one.page, one.y) >= (other.page, other.y);
            at = if is_lower { one } else { other };
            if !rest.is_empty() {
                at = self.next(at);
            }
        }
        at
    }

    /// Says what goes on at the top of a page, where that leaves room for it.
    fn goes_on(&mut self, paper: &Newspaper, rest: &[Part], at: Cursor) -> Cursor {
        let is_page_top = at.fresh && at.y <= self.top + SLACK;
        // Less by what rounding may take: a part that is let in here must fit under the head too.
        let room = |head: &Piece| self.bottom - at.y - head.height - head.after - SLACK;
        match &paper.continued {
            Some(head) if is_page_top && filled(rest, room(head)).0 > 0 => self.put(head, at),
            _ => at,
        }
    }

    /// Parts under each other that are known to fit.
    fn column(&mut self, parts: &[Part], across: f32, start: Cursor) -> Cursor {
        let mut at = start;
        // Where a column begins, a table's head repeats as it does where a page begins.
        let outer = std::mem::replace(&mut self.top, start.y);
        for part in parts {
            at.gap = at.gap.max(part.before);
            let end = if across == 0.0 {
                self.pour(&part.flow, at)
            } else {
                self.pour(&moved(&part.flow, across), at)
            };
            at = Cursor {
                gap: part.after,
                ..end
            };
        }
        self.top = outer;
        at
    }
}

/// A flow further to the right.
fn moved(flow: &[Flow], by: f32) -> Vec<Flow> {
    let edge = |edge: Edge| match edge {
        Edge::Box { x, width, stroke } => Edge::Box {
            x: x + by,
            width,
            stroke,
        },
        Edge::Left { x, stroke } => Edge::Left { x: x + by, stroke },
    };
    let piece = |piece: &Piece| Piece {
        items: piece
            .items
            .iter()
            .cloned()
            .map(|item| across(item, by))
            .collect(),
        edge: piece.edge.map(edge),
        head: piece.head.as_ref().map(|head| {
            let items = head.items.iter().cloned().map(|item| across(item, by));
            std::rc::Rc::new(Piece {
                items: items.collect(),
                ..Piece::clone(head)
            })
        }),
        ..piece.clone()
    };
    let each = flow.iter().map(|item| match item {
        Flow::Piece(one) => Flow::Piece(piece(one)),
        Flow::Foot(one) => Flow::Foot(piece(one)),
        Flow::Together(inner) => Flow::Together(moved(inner, by)),
        Flow::Columns(left, right) => Flow::Columns(moved(left, by), moved(right, by)),
        Flow::Framed {
            edge: frame,
            pad,
            inner,
        } => Flow::Framed {
            edge: edge(*frame),
            pad: *pad,
            inner: moved(inner, by),
        },
        Flow::Newspaper(paper) => Flow::Newspaper(Newspaper {
            across: paper.across,
            continued: paper.continued.as_ref().map(piece),
            tall: paper.tall,
            parts: paper
                .parts
                .iter()
                .map(|part| Part {
                    flow: moved(&part.flow, by),
                    ..part.clone()
                })
                .collect(),
        }),
        Flow::PageBreak => Flow::PageBreak,
        Flow::Bare => Flow::Bare,
    });
    each.collect()
}

fn across(mut item: Placed, by: f32) -> Placed {
    match &mut item.what {
        What::Glyphs { run, .. } => run.x += by,
        What::Picture(_, place) => place[0] += by,
        What::Shape(path, _) => match path {
            Path::Polygon(points) => points.iter_mut().for_each(|point| point.0 += by),
            Path::Line(from, to) => {
                from.0 += by;
                to.0 += by;
            }
            Path::Circle(center, _) => center.0 += by,
        },
    }
    item
}
