//! Pours the flow into pages.

use super::piece::{Edge, Flow, Paint, Path, Piece, Placed};
use super::{BOTTOM, Heading, TOP};

/// A page: what stands on it, in the order it is drawn.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub items: Vec<Placed>,
    /// It has no foot line.
    pub bare: bool,
}

/// Where the next piece goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cursor {
    pub page: usize,
    pub y: f32,
    /// The empty space that what comes above asks for.
    pub gap: f32,
    /// Nothing stands on this page of this flow yet.
    pub fresh: bool,
}

pub(crate) fn paginate(flow: &[Flow], headings: &mut [Heading]) -> Vec<Page> {
    let mut pour = Pour {
        pages: vec![Page::default()],
        headings,
        top: TOP,
        bottom: BOTTOM,
    };
    pour.pour(
        flow,
        Cursor {
            page: 0,
            y: TOP,
            gap: 0.0,
            fresh: true,
        },
    );
    pour.pages
}

pub(super) struct Pour<'a> {
    pages: Vec<Page>,
    headings: &'a mut [Heading],
    /// Where text may begin and must end; frames take some of either.
    pub top: f32,
    pub bottom: f32,
}

/// Rounding must not push a line that fits onto the next page.
pub(super) const SLACK: f32 = 0.05;
/// A row is only cut on a page that has this much room left: about four lines.
const WORTH_CUTTING: f32 = 60.0;
/// Columns that would fit on a page move to one unless this part of the page is left.
const WORTH_BREAKING: f32 = 0.4;

impl Pour<'_> {
    fn room(&self) -> f32 {
        self.bottom - self.top
    }

    pub fn next(&mut self, at: Cursor) -> Cursor {
        let page = at.page + 1;
        if self.pages.len() <= page {
            self.pages.push(Page::default());
        }
        Cursor {
            page,
            y: self.top,
            gap: 0.0,
            fresh: true,
        }
    }

    pub fn pour(&mut self, flow: &[Flow], mut at: Cursor) -> Cursor {
        for index in 0..flow.len() {
            at = match &flow[index] {
                Flow::Piece(piece) => self.piece(piece, &flow[index..], at),
                Flow::Columns(left, right) => self.columns(left, right, at),
                Flow::Newspaper(paper) => self.newspaper(paper, at),
                Flow::Together(inner) => {
                    let tall = extent(inner);
                    let gap = at.gap.max(before(inner));
                    let at = self.make_room(tall + gap, tall, at);
                    self.pour(inner, at)
                }
                Flow::Framed { edge, pad, inner } => self.framed(*edge, *pad, inner, at),
                Flow::Foot(piece) => self.foot(piece, at),
                Flow::PageBreak if at.fresh => at,
                Flow::PageBreak => self.next(at),
                Flow::Bare => {
                    self.pages[at.page].bare = true;
                    at
                }
            };
        }
        at
    }

    /// A new page if so much does not fit here, but does fit on one.
    pub fn make_room(&mut self, needed: f32, on_fresh: f32, at: Cursor) -> Cursor {
        let fits = at.y + needed <= self.bottom + SLACK;
        let is_page_top = at.fresh && at.y <= self.top + SLACK;
        if fits || is_page_top || on_fresh > self.room() + SLACK {
            at
        } else {
            self.next(at)
        }
    }

    fn piece(&mut self, piece: &Piece, rest: &[Flow], at: Cursor) -> Cursor {
        let gap = |at: Cursor| {
            if at.fresh {
                0.0
            } else {
                at.gap.max(piece.before)
            }
        };
        if piece.is_space() {
            // It adds to the gap, and no page begins with one.
            let gap = if at.fresh {
                0.0
            } else {
                gap(at).max(piece.after)
            };
            return Cursor { gap, ..at };
        }
        if piece.items.is_empty() {
            // Height without content ends with the page, and begins none.
            let end = (at.y + gap(at) + piece.height).min(self.bottom);
            return if at.fresh {
                at
            } else {
                Cursor {
                    y: end,
                    gap: 0.0,
                    ..at
                }
            };
        }
        let group = head(rest).max(piece.height);
        let mut at = self.make_room(gap(at) + group, group, at);
        let mut rest: Option<Piece> = None;
        loop {
            let piece = rest.as_ref().unwrap_or(piece);
            let is_page_top = at.y <= self.top + SLACK;
            let under = self.under_head(piece, at);
            let y = under.y
                + if under.fresh {
                    0.0
                } else {
                    under.gap.max(piece.before)
                };
            let left = self.bottom - y;
            let worth = is_page_top || piece.height > self.room() && left >= WORTH_CUTTING;
            let cut = if worth { piece.split(left) } else { None };
            match cut {
                _ if piece.height <= left + SLACK => return self.put(piece, Cursor { y, ..under }),
                Some((upper, lower)) => {
                    let end = self.put(&upper, Cursor { y, ..under });
                    at = self.next(end);
                    rest = Some(lower);
                }
                None if is_page_top => return self.put(piece, Cursor { y, ..under }),
                None => at = self.next(at),
            }
        }
    }

    /// The head of the table, where its rows go on at the top of a page; what a figure belongs to,
    /// where it begins one and leaves room for it.
    fn under_head(&mut self, piece: &Piece, at: Cursor) -> Cursor {
        let begins = at.fresh && at.y <= self.top + SLACK;
        match &piece.head {
            Some(head) if begins && self.holds(head, piece, at) => {
                let items = head.items.iter().cloned().map(|item| item.down(at.y));
                self.pages[at.page].items.extend(items);
                Cursor {
                    y: at.y + head.height,
                    fresh: false,
                    gap: 0.0,
                    ..at
                }
            }
            _ => at,
        }
    }

    /// Whether a head stands on this page with what it is the head of, or with some of it.
    fn holds(&self, head: &Piece, piece: &Piece, at: Cursor) -> bool {
        let left = self.bottom - at.y - head.height;
        head.height < self.room() / 2.0
            && (piece.height <= left + SLACK || piece.split(left).is_some())
    }

    pub(super) fn put(&mut self, piece: &Piece, at: Cursor) -> Cursor {
        if let Some(heading) = piece
            .heading
            .and_then(|heading| self.headings.get_mut(heading))
        {
            (heading.page, heading.top) = (at.page, at.y);
        }
        let items = piece.items.iter().cloned().map(|item| item.down(at.y));
        self.pages[at.page].items.extend(items);
        // Only the empty space under what stands in it may reach further.
        let end = (at.y + piece.height).min(self.bottom);
        if let Some(edge) = piece.edge {
            self.draw(edge, at.page, at.y, end);
        }
        Cursor {
            y: end,
            gap: piece.after,
            fresh: false,
            ..at
        }
    }

    fn draw(&mut self, edge: Edge, page: usize, top: f32, bottom: f32) {
        let (path, stroke) = match edge {
            Edge::Box { x, width, stroke } => {
                let half = stroke.width / 2.0;
                let tall = bottom - top - stroke.width;
                (Path::rectangle(x, top + half, width, tall), stroke)
            }
            Edge::Left { x, stroke } => (Path::Line((x, top), (x, bottom)), stroke),
        };
        let paint = Paint {
            fill: None,
            stroke: Some(stroke),
        };
        self.pages[page]
            .items
            .push(Placed::shape(path, paint, top, bottom));
    }

    /// Left before right on every page they take; the text goes on below both.
    fn columns(&mut self, left: &[Flow], right: &[Flow], at: Cursor) -> Cursor {
        let tall = extent(left).max(extent(right));
        let least = head(left).max(head(right));
        let mut at = self.make_room(at.gap + least, least, at);
        let remaining = self.bottom - at.y - at.gap;
        if !at.fresh && tall > remaining && tall <= self.room() {
            let worth = remaining >= self.room() * WORTH_BREAKING;
            at = if worth { at } else { self.next(at) };
        }
        let start = Cursor {
            y: if at.fresh { at.y } else { at.y + at.gap },
            gap: 0.0,
            fresh: true,
            ..at
        };
        let ends = [self.pour(left, start), self.pour(right, start)];
        let [left, right] = ends;
        let later = if (left.page, left.y) >= (right.page, right.y) {
            left
        } else {
            right
        };
        Cursor {
            fresh: at.fresh && left.fresh && right.fresh,
            ..later
        }
    }

    fn framed(&mut self, edge: Edge, pad: f32, inner: &[Flow], at: Cursor) -> Cursor {
        let least = head(inner) + 2.0 * pad;
        // A frame never begins where nothing that stands in it does.
        let at = self.make_room(at.gap + least, least.min(self.room()), at);
        let y = if at.fresh { at.y } else { at.y + at.gap };
        let outer = (self.top, self.bottom);
        self.top += pad;
        self.bottom -= pad;
        let end = self.pour(
            inner,
            Cursor {
                y: y + pad,
                gap: 0.0,
                fresh: true,
                ..at
            },
        );
        (self.top, self.bottom) = outer;
        let end = Cursor {
            y: end.y + pad,
            gap: 0.0,
            fresh: false,
            ..end
        };
        for page in at.page..=end.page {
            let top = if page == at.page { y } else { self.top };
            let bottom = if page == end.page { end.y } else { self.bottom };
            self.draw(edge, page, top, bottom);
        }
        end
    }

    fn foot(&mut self, piece: &Piece, at: Cursor) -> Cursor {
        let at = self.make_room(at.gap.max(piece.before) + piece.height, piece.height, at);
        let y = (self.bottom - piece.height).max(at.y);
        // What is taller than a page starts where it is and breaks.
        if piece.height > self.room() {
            return self.piece(piece, &[], at);
        }
        self.put(piece, Cursor { y, ..at })
    }
}

/// How much from the start of a flow has to stand on one page.
fn head(flow: &[Flow]) -> f32 {
    let (mut tall, mut gap) = (0.0, 0.0);
    for (index, item) in flow.iter().enumerate() {
        let space = |before: f32| {
            if index == 0 {
                0.0
            } else {
                f32::max(gap, before)
            }
        };
        match item {
            Flow::Piece(piece) if piece.is_space() && piece.keep => {
                gap = f32::max(gap, piece.before).max(piece.after);
            }
            Flow::Piece(piece) => {
                tall += space(piece.before) + piece.height;
                gap = piece.after;
                if !piece.keep {
                    break;
                }
            }
            Flow::Columns(left, right) => {
                tall += space(0.0) + head(left).max(head(right));
                break;
            }
            Flow::Newspaper(paper) => {
                tall += space(0.0) + paper.head();
                break;
            }
            Flow::Together(inner) => {
                let whole = extent(inner);
                let fits = whole <= BOTTOM - TOP;
                tall += space(before(inner)) + if fits { whole } else { head(inner) };
                break;
            }
            Flow::Framed { pad, inner, .. } => {
                tall += space(0.0) + 2.0 * pad + head(inner);
                break;
            }
            Flow::Foot(piece) => {
                tall += space(piece.before) + piece.height;
                break;
            }
            Flow::PageBreak => break,
            Flow::Bare => {}
        }
    }
    tall
}

/// The empty space that a flow wants above it.
pub(super) fn before(flow: &[Flow]) -> f32 {
    match flow.first() {
        Some(Flow::Piece(piece)) => piece.before,
        Some(Flow::Together(inner)) => before(inner),
        _ => 0.0,
    }
}

/// How tall a flow is on a page that never ends.
pub(super) fn extent(flow: &[Flow]) -> f32 {
    let (mut tall, mut gap, mut first) = (0.0, 0.0, true);
    for item in flow {
        let (before, height, after) = match item {
            Flow::Piece(piece) if piece.is_space() => {
                gap = f32::max(gap, piece.before).max(piece.after);
                continue;
            }
            Flow::Piece(piece) | Flow::Foot(piece) => (piece.before, piece.height, piece.after),
            Flow::Columns(left, right) => (0.0, extent(left).max(extent(right)), 0.0),
            Flow::Newspaper(paper) => (0.0, paper.extent(), 0.0),
            Flow::Together(inner) => (before(inner), extent(inner), 0.0),
            Flow::Framed { pad, inner, .. } => (0.0, 2.0 * pad + extent(inner), 0.0),
            Flow::PageBreak | Flow::Bare => continue,
        };
        tall += if first { 0.0 } else { f32::max(gap, before) } + height;
        (gap, first) = (after, false);
    }
    tall
}
