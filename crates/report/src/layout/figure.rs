//! Drawings on the page.

use super::blocks::{Maker, Place, kept, spaced};
use super::piece::{Flow, Mark, Path, Piece, Placed, Stroke, What};
use super::setting::Setting;
use super::tree::{Extra, Role};
use super::{BOTTOM, MM, TOP, ink};
use crate::document::{Figure, Shown};
use crate::drawing::{Anchor, Ink, Item, Point, Words};
use crate::error::Warning;
use crate::shape::{ASCENT, DESCENT, Shaper, Style};

/// Left over for the heading above a figure and the caption below, where one
/// has to be made smaller to fit on a page.
const SPARE: f32 = 60.0 * MM;

impl Maker<'_> {
    pub fn figure(&mut self, figure: &Figure, place: Place) -> Vec<Flow> {
        let drawing = &figure.drawing;
        let wanted = figure.width.map_or(place.width, |width| width * MM);
        let mut width = wanted.clamp(MM, place.width);
        let most = BOTTOM - TOP - SPARE;
        if width / drawing.width * drawing.height > most {
            width = most / drawing.height * drawing.width;
            self.warnings.push(Warning::FigureShrunk {
                title: drawing.title.clone(),
            });
        }
        let scale = width / drawing.width;
        let height = drawing.height * scale;
        let mark = if figure.decorative {
            Mark::Decoration
        } else {
            let (words, space) = (drawing.alternative(), [0.0; 4]);
            let extra = Extra::Figure {
                words,
                place: space,
            };
            let node = self.tree.add_with(place.node, Role::Figure, extra);
            let language = &drawing.language;
            self.tree.nodes[node].language = (!language.is_empty()).then(|| language.clone());
            Mark::Node(node)
        };
        let mut items = self::place(&drawing.items, (place.x, 0.0), scale, mark, self.shaper);
        for item in &mut items {
            (item.top, item.bottom) = (0.0, height);
        }
        let mut flow = vec![Flow::Piece(Piece {
            height,
            items,
            ..Piece::default()
        })];
        if let Some(caption) = &figure.caption {
            flow = kept(flow);
            let node = self.tree.add(place.node, Role::Paragraph);
            let setting = Setting {
                before: 2.0 * MM,
                ..Setting::CAPTION
            };
            flow.extend(self.text(caption, setting, place.x, place.width, node));
        }
        spaced(flow, 3.0 * MM, 3.0 * MM)
    }
}

impl Maker<'_> {
    /// A picture at the left, as large as its room; or in the corner, in the margin above.
    pub fn picture(&mut self, shown: &Shown, place: Place) -> Vec<Flow> {
        let room = ((shown.room.0 * MM).min(place.width), shown.room.1 * MM);
        let (width, height) = shown.picture.within(room);
        let extra = Extra::Figure {
            words: shown.alternative.clone(),
            place: [0.0; 4],
        };
        let node = self.tree.add_with(place.node, Role::Figure, extra);
        let (x, y) = match shown.in_corner {
            true => (place.x + place.width - width, -height - MM),
            false => (place.x, 0.0),
        };
        let item = Placed {
            mark: Mark::Node(node),
            what: What::Picture(shown.picture.clone(), [x, y, width, height]),
            top: y,
            bottom: y + height,
        };
        let (height, after) = match shown.in_corner {
            true => (0.0, 0.0),
            false => (height, 4.0 * MM),
        };
        vec![Flow::Piece(Piece {
            height,
            items: vec![item],
            after,
            keep: true,
            ..Piece::default()
        })]
    }
}

/// Items with the upper left corner of their drawing at `origin`, `scale`
/// points a unit.
pub(crate) fn place(
    items: &[Item],
    origin: (f32, f32),
    scale: f32,
    mark: Mark,
    shaper: &mut Shaper,
) -> Vec<Placed> {
    let mut placed = Vec::new();
    let to = |point: Point| (origin.0 + point.x * scale, origin.1 + point.y * scale);
    for item in items {
        let (path, ink) = match item {
            Item::Polygon { points, ink } => (
                Path::Polygon(points.iter().map(|point| to(*point)).collect()),
                *ink,
            ),
            Item::Line { from, to: end, ink } => (Path::Line(to(*from), to(*end)), *ink),
            Item::Circle {
                center,
                radius,
                ink,
            } => (Path::Circle(to(*center), radius * scale), *ink),
            Item::Words(words) => {
                placed.extend(set(words, to(words.at), scale, mark, shaper));
                continue;
            }
            Item::Part { items, .. } => {
                placed.extend(place(items, origin, scale, mark, shaper));
                continue;
            }
        };
        placed.push(shape(path, ink, scale, mark));
    }
    placed
}

fn shape(path: Path, ink: Ink, scale: f32, mark: Mark) -> Placed {
    let mut paint = ink::paint(ink);
    paint.stroke = paint.stroke.map(|stroke| Stroke {
        width: stroke.width * scale,
        dash: stroke.dash.map(|(on, off)| (on * scale, off * scale)),
        ..stroke
    });
    Placed::shape(path, paint, 0.0, 0.0).marked(mark)
}

fn set(
    words: &Words,
    (x, y): (f32, f32),
    scale: f32,
    mark: Mark,
    shaper: &mut Shaper,
) -> Vec<Placed> {
    let size = words.size.units() * scale;
    let style = Style {
        strong: words.strong,
        ..Style::plain(size)
    };
    let line = shaper.line(&words.words, style);
    let left = match words.anchor {
        Anchor::Start => x,
        Anchor::Middle => x - line.width / 2.0,
        Anchor::End => x - line.width,
    };
    let color = ink::words(words.ink);
    let runs = line.runs.iter().cloned();
    runs.map(|mut run| {
        run.x += left;
        let (top, bottom) = (y - ASCENT * size, y + DESCENT * size);
        Placed {
            mark,
            what: What::Glyphs { run, y, color },
            top,
            bottom,
        }
    })
    .collect()
}
