//! Draws a page: items into operators.

use std::collections::BTreeMap;
use std::ops::Range;

use super::dots::Dots;
use super::operators::{Operators, PLACES, tenths};
use super::pictures;
use crate::layout::{PAGE, Paint, Path, Placed, Rgb, Stroke, What};
use crate::pdf::faces::{Embedded, Embeddings};
use crate::pdf::marks::{Sheet, Step};
use crate::picture::Picture;
use crate::shape::{Glyph, GlyphRun};

/// How wide the glyphs of each face are in the file, in thousandths of an em.
pub(super) type Widths = BTreeMap<usize, Vec<f32>>;

/// What a face is called in the resources of every page.
pub(super) fn face_name(face: usize) -> String {
    format!("Face{face}")
}

/// A place on a page in tenths of a point, from its lower left corner.
type At = (i32, i32);

fn at((x, y): (f32, f32)) -> At {
    (tenths(x), tenths(PAGE.1 - y))
}

/// What was written so far, and what holds where it stands.
pub(super) struct Pen<'a> {
    fonts: &'a Embeddings,
    widths: &'a Widths,
    to: Operators,
    fill: Option<Rgb>,
    line: Line,
    /// The face and its size.
    font: Option<(usize, f32)>,
    /// Text is being shown: where its last line began.
    text: Option<At>,
    dots: Dots,
}

/// What lines look like.
#[derive(Default)]
struct Line {
    color: Option<Rgb>,
    width: Option<f32>,
    dash: Option<Option<(f32, f32)>>,
    round_ends: Option<bool>,
    round_corners: Option<bool>,
}

impl Pen<'_> {
    /// The content of a page.
    pub fn write(sheet: &Sheet<'_>, fonts: &Embeddings, widths: &Widths) -> Vec<u8> {
        let mut pen = Pen {
            fonts,
            widths,
            to: Operators::default(),
            fill: None,
            line: Line::default(),
            font: None,
            text: None,
            dots: Dots::default(),
        };
        sheet.steps.iter().for_each(|step| pen.step(step));
        pen.put_dots();
        pen.end_text();
        pen.to.into_bytes()
    }

    fn step(&mut self, step: &Step<'_>) {
        if let Step::Draw(item) = step {
            if !self.dots.takes(item) {
                self.put_dots();
                if !self.dots.takes(item) {
                    self.draw(item);
                }
            }
            return;
        }
        self.put_dots();
        self.end_text();
        match step {
            Step::Content { tag, id } => self.open(tag, &format!("<</MCID {id}>>")),
            Step::Artifact { furniture: true } => {
                self.open("Artifact", "<</Type/Pagination/Subtype/Footer>>");
            }
            Step::Artifact { furniture: false } => self.open("Artifact", "<</Type/Layout>>"),
            Step::End => self.to.end("EMC"),
            Step::Draw(_) => {}
        }
    }

    fn open(&mut self, tag: &str, properties: &str) {
        self.to.plain(&format!("/{tag}")).plain(properties);
        self.to.end("BDC");
    }

    fn draw(&mut self, item: &Placed) {
        match &item.what {
            What::Shape(path, paint) => {
                self.end_text();
                self.shape(path, *paint);
            }
            What::Picture(picture, place) => {
                self.end_text();
                self.picture(picture, *place);
            }
            What::Glyphs { run, y, color } => {
                let Some(face) = self.fonts.get(&run.face) else {
                    return;
                };
                self.fill(*color);
                self.begin_text();
                for (part, spoken) in face.parts(run) {
                    if let Some(text) = &spoken {
                        let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
                        let bytes: Vec<u8> = units.flat_map(u16::to_be_bytes).collect();
                        self.to.plain("/Span").plain("<</ActualText");
                        self.to.string(&bytes).plain(">>").end("BDC");
                    }
                    self.glyphs(run, part, face, *y);
                    if spoken.is_some() {
                        self.to.end("EMC");
                    }
                }
            }
        }
    }

    fn begin_text(&mut self) {
        if self.text.is_none() {
            self.to.end("BT");
            self.text = Some((0, 0));
        }
    }

    fn end_text(&mut self) {
        if self.text.take().is_some() {
            self.to.end("ET");
        }
    }

    fn glyphs(&mut self, run: &GlyphRun, part: Range<usize>, face: &Embedded, y: f32) {
        let Some(widths) = self.widths.get(&run.face) else {
            return;
        };
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            self.to.plain(&format!("/{}", face_name(run.face)));
            self.to.number(run.size).end("Tf");
        }
        // Glyphs on one height are one show; a raised mark is a show of its own. Each starts from
        // where the one before it did.
        for show in run.glyphs[part].chunk_by(|a, b| (a.rise - b.rise).abs() < 0.001) {
            let to = at((run.x + show[0].x, y - show[0].rise));
            let from = self.text.replace(to).unwrap_or_default();
            self.to
                .tenths(to.0 - from.0)
                .tenths(to.1 - from.1)
                .end("Td");
            self.show(show, run.size, face, widths);
        }
    }

    /// Glyphs as their codes, with a number wherever one does not stand where the one before it ends:
    /// in thousandths of an em, leftwards, as PDF kerns; by whole tenths of a point, as a smaller kern
    /// nobody sees and each costs as much as three letters.
    fn show(&mut self, glyphs: &[Glyph], size: f32, face: &Embedded, widths: &[f32]) {
        let mut together = Vec::with_capacity(glyphs.len() * 2);
        let mut pen = glyphs.first().map_or(0.0, |glyph| glyph.x);
        self.to.open();
        for glyph in glyphs {
            let back = tenths(pen - glyph.x);
            let kern = (back as f32 / PLACES * 1000.0 / size).round();
            if kern != 0.0 {
                if !together.is_empty() {
                    self.to.string(&together);
                    together.clear();
                }
                self.to.whole(kern as i32);
                pen -= kern / 1000.0 * size;
            }
            let id = face.id(glyph.id);
            together.extend(id.to_be_bytes());
            pen += widths.get(usize::from(id)).copied().unwrap_or_default() / 1000.0 * size;
        }
        self.to.string(&together).close().end("TJ");
    }

    fn fill(&mut self, color: Rgb) {
        if self.fill.replace(color) != Some(color) {
            self.color(color, ["g", "rg"]);
        }
    }

    /// Grey is written as grey, so that black is black ink alone on a printer.
    fn color(&mut self, Rgb(r, g, b): Rgb, [grey, colored]: [&str; 2]) {
        let part = |value: u8| f32::from(value) / 255.0;
        if r == g && g == b {
            self.to.part(part(r)).end(grey);
        } else {
            self.to
                .part(part(r))
                .part(part(g))
                .part(part(b))
                .end(colored);
        }
    }

    fn stroke(&mut self, stroke: Stroke) {
        self.ends(stroke);
        if self.line.round_corners.replace(stroke.round) != Some(stroke.round) {
            self.to.whole(i32::from(stroke.round)).end("j");
        }
    }

    /// As [`Self::stroke`], where nothing has a corner.
    pub(super) fn ends(&mut self, stroke: Stroke) {
        if self.line.color.replace(stroke.color) != Some(stroke.color) {
            self.color(stroke.color, ["G", "RG"]);
        }
        if self.line.width.replace(stroke.width) != Some(stroke.width) {
            self.to.number(stroke.width).end("w");
        }
        if self.line.dash.replace(stroke.dash) != Some(stroke.dash) {
            self.to.open();
            if let Some((on, off)) = stroke.dash {
                self.to.number(on.max(0.01)).number(off);
            }
            self.to.close().whole(0).end("d");
        }
        if self.line.round_ends.replace(stroke.round) != Some(stroke.round) {
            self.to.whole(i32::from(stroke.round)).end("J");
        }
    }

    fn put_dots(&mut self) {
        let dots = std::mem::take(&mut self.dots);
        if !dots.is_empty() {
            self.end_text();
            dots.put(self);
        }
    }

    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.point(at(from), "m");
        self.point(at(to), "l");
        self.to.end("S");
    }

    fn point(&mut self, (x, y): At, operator: &str) {
        self.to.tenths(x).tenths(y).end(operator);
    }

    fn picture(&mut self, picture: &Picture, [x, y, width, height]: [f32; 4]) {
        self.to.end("q");
        // A picture is one unit wide and tall, from its lower left corner.
        for number in [width, 0.0, 0.0, height, x, PAGE.1 - y - height] {
            self.to.number(number);
        }
        self.to.end("cm");
        self.to
            .plain(&format!("/{}", pictures::name(picture)))
            .end("Do");
        self.to.end("Q");
    }

    fn shape(&mut self, path: &Path, paint: Paint) {
        if let Some(color) = paint.fill {
            self.fill(color);
        }
        if let Some(stroke) = paint.stroke {
            self.stroke(stroke);
        }
        // What is painted is closed by being painted.
        let painted = match (paint.fill, paint.stroke) {
            (Some(_), Some(_)) => "b",
            (Some(_), None) => "f",
            (None, Some(_)) => "s",
            (None, None) => return,
        };
        match path {
            Path::Line(from, to) => return self.line(*from, *to),
            Path::Polygon(points) => self.polygon(points),
            Path::Circle(center, radius) => self.circle(*center, *radius),
        }
        self.to.end(painted);
    }

    fn polygon(&mut self, points: &[(f32, f32)]) {
        let corners: Vec<At> = points.iter().copied().map(at).collect();
        if let [a, b, c, d] = corners[..]
            && (a.1, b.0, c.1, d.0) == (b.1, c.0, d.1, a.0)
        {
            self.to.tenths(a.0).tenths(a.1);
            return self.point((c.0 - a.0, c.1 - a.1), "re");
        }
        for (index, corner) in corners.into_iter().enumerate() {
            self.point(corner, if index == 0 { "m" } else { "l" });
        }
    }

    /// A circle as four curves.
    fn circle(&mut self, (x, y): (f32, f32), radius: f32) {
        // The reach of the handles at which four curves come nearest to a circle.
        let (r, k) = (radius, radius * 0.552_285);
        self.point(at((x + r, y)), "m");
        let quarters = [
            [(r, k), (k, r), (0.0, r)],
            [(-k, r), (-r, k), (-r, 0.0)],
            [(-r, -k), (-k, -r), (0.0, -r)],
            [(k, -r), (r, -k), (r, 0.0)],
        ];
        for [first, second, end] in quarters {
            let place = |(dx, dy): (f32, f32)| at((x + dx, y + dy));
            for (x, y) in [place(first), place(second)] {
                self.to.tenths(x).tenths(y);
            }
            self.point(place(end), "c");
        }
    }
}
