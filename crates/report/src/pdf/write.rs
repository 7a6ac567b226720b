//! Pages as a PDF, without tags yet. The one file that names printpdf.

mod pictures;

use std::collections::BTreeMap;
use std::ops::Range;

use pit_record::Watch;
use printpdf as pp;

use super::faces::{Embedded, Embeddings};
use super::marks::{Sheet, Step};
use super::refused;
use crate::error::ReportError;
use crate::layout::{PAGE, Paint, Path, Placed, Rgb, Stroke, What};
use crate::picture::Picture;
use crate::shape::{Glyph, GlyphRun};

/// Writes the pages. Gives the file and what the writer remarked.
pub(super) fn write(
    sheets: &[Sheet<'_>],
    fonts: &Embeddings,
    watch: &mut Watch<'_>,
) -> Result<(lopdf::Document, Vec<String>), ReportError> {
    let mut document = pp::PdfDocument::new("");
    // Left as it is, printpdf adds an output profile for offset printing.
    let plain = pp::CustomPdfConformance {
        requires_icc_profile: false,
        requires_xmp_metadata: false,
        ..pp::CustomPdfConformance::default()
    };
    document.metadata.info.conformance = pp::PdfConformance::Custom(plain);
    let mut widths = BTreeMap::new();
    let mut shown_once = Vec::new();
    for (index, face) in fonts {
        let failed = || ReportError::Face {
            face: face.name.clone(),
            reason: "unreadable".into(),
        };
        // Remarks here are on the letters table, which a subset has none of.
        let font = pp::ParsedFont::from_bytes(&face.bytes, 0, &mut Vec::new());
        let mut font = font.ok_or_else(failed)?;
        font.font_name = Some(face.name.clone());
        widths.insert(*index, widths_of(&font));
        shown_once.extend(show_all(*index, face));
        document
            .resources
            .fonts
            .map
            .insert(font_id(*index), pp::PdfFont::new(font));
    }
    for (done, sheet) in sheets.iter().enumerate() {
        watch.at(done, sheets.len())?;
        let mut pen = Pen {
            fonts,
            widths: &widths,
            ops: Vec::new(),
            fill: None,
            stroke: None,
            font: None,
            dots: Dots::default(),
        };
        sheet.steps.iter().for_each(|step| pen.step(step));
        pen.put_dots();
        document.pages.push(page(pen.ops));
    }
    watch.at(sheets.len(), sheets.len())?;
    document.pages.push(page(shown_once));
    let mut remarks = Vec::new();
    let options = pp::PdfSaveOptions {
        // Lets through the operators that are written here as they stand in the file.
        secure: false,
        ..pp::PdfSaveOptions::default()
    };
    let mut file = document.to_lopdf_document(&options, &mut remarks);
    without_last_page(&mut file).map_err(refused)?;
    pictures::add(&mut file, sheets).map_err(refused)?;
    Ok((file, remarks.into_iter().map(|remark| remark.msg).collect()))
}

fn page(ops: Vec<pp::Op>) -> pp::PdfPage {
    pp::PdfPage::new(pp::Mm(210.0), pp::Mm(297.0), ops)
}

/// By glyph, in thousandths of an em; the writer rounds down to whole ones too.
fn widths_of(font: &pp::ParsedFont) -> Vec<f32> {
    let per_em = f32::from(font.units_per_em);
    let last = font.glyph_widths.keys().next_back();
    let mut widths = vec![0.0; last.map_or(0, |last| usize::from(*last) + 1)];
    for (id, width) in &font.glyph_widths {
        widths[usize::from(*id)] = (f32::from(*width) * 1000.0 / per_em).trunc();
    }
    widths
}

/// The writer embeds what it sees shown, and learns there what it means. Told so letter by letter on
/// every page, it takes half the time of a report; so one page at the end shows each glyph once.
fn show_all(index: usize, face: &Embedded) -> [pp::Op; 4] {
    let glyphs = face.all().map(|(gid, meaning)| pp::Codepoint {
        gid,
        offset: 0.0,
        cid: Some(meaning.to_owned()),
    });
    let items = vec![pp::TextItem::GlyphIds(glyphs.collect())];
    let font = pp::PdfFontHandle::External(font_id(index));
    [
        pp::Op::StartTextSection,
        pp::Op::SetFont {
            font,
            size: pp::Pt(1.0),
        },
        pp::Op::ShowText { items },
        pp::Op::EndTextSection,
    ]
}

/// Takes that page out again. Nothing points at it then, and what nothing points at is not written.
fn without_last_page(file: &mut lopdf::Document) -> lopdf::Result<()> {
    let pages = file.catalog()?.get(b"Pages")?.as_reference()?;
    let pages = file.get_dictionary_mut(pages)?;
    let kids = pages.get_mut(b"Kids")?.as_array_mut()?;
    kids.pop();
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    pages.set("Count", count);
    Ok(())
}

fn font_id(face: usize) -> pp::FontId {
    pp::FontId(format!("Face{face}"))
}

/// A hundredth of a point is below what any printer shows.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

type Widths = BTreeMap<usize, Vec<f32>>;

struct Pen<'a> {
    fonts: &'a Embeddings,
    widths: &'a Widths,
    ops: Vec<pp::Op>,
    fill: Option<Rgb>,
    stroke: Option<Stroke>,
    /// The face and its size, in hundredths of a point.
    font: Option<(usize, f32)>,
    dots: Dots,
}

/// Discs of one size and colour that were not drawn yet.
#[derive(Default)]
struct Dots {
    size: Option<(f32, Rgb)>,
    middles: Vec<(f32, f32)>,
}

impl Pen<'_> {
    fn step(&mut self, step: &Step<'_>) {
        if let Step::Draw(item) = step
            && self.is_dot(item)
        {
            return;
        }
        self.put_dots();
        match step {
            Step::Content { tag, id } => {
                let id = pp::DictItem::Int(i64::try_from(*id).unwrap_or(i64::MAX));
                self.open(tag, [("MCID", id)]);
            }
            Step::Artifact { furniture: true } => {
                let name = |name: &str| pp::DictItem::Name(name.into());
                self.open(
                    "Artifact",
                    [("Type", name("Pagination")), ("Subtype", name("Footer"))],
                );
            }
            Step::Artifact { furniture: false } => {
                self.open("Artifact", [("Type", pp::DictItem::Name("Layout".into()))]);
            }
            Step::End => self.ops.push(pp::Op::EndMarkedContent),
            Step::Draw(item) => self.draw(item),
        }
    }

    fn open<const N: usize>(&mut self, tag: &str, items: [(&str, pp::DictItem); N]) {
        let map = items
            .into_iter()
            .map(|(name, item)| (name.to_owned(), item))
            .collect();
        let properties = pp::DictItem::Dict { map };
        self.ops.push(pp::Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties,
        });
    }

    fn draw(&mut self, item: &Placed) {
        match &item.what {
            What::Shape(path, paint) => self.shape(path, *paint),
            What::Picture(picture, place) => self.picture(picture, *place),
            What::Glyphs { run, y, color } => {
                let Some(face) = self.fonts.get(&run.face) else {
                    return;
                };
                self.fill(*color);
                for (part, spoken) in face.parts(run) {
                    if let Some(text) = &spoken {
                        let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
                        let data = units.flat_map(u16::to_be_bytes).collect();
                        self.open("Span", [("ActualText", pp::DictItem::Bytes(data))]);
                    }
                    self.glyphs(run, part, face, PAGE.1 - y);
                    if spoken.is_some() {
                        self.ops.push(pp::Op::EndMarkedContent);
                    }
                }
            }
        }
    }

    fn glyphs(&mut self, run: &GlyphRun, part: Range<usize>, face: &Embedded, y: f32) {
        let Some(widths) = self.widths.get(&run.face) else {
            return;
        };
        self.ops.push(pp::Op::StartTextSection);
        let size = round(run.size);
        if self.font != Some((run.face, size)) {
            self.font = Some((run.face, size));
            let font = pp::PdfFontHandle::External(font_id(run.face));
            let size = pp::Pt(size);
            self.ops.push(pp::Op::SetFont { font, size });
        }
        // Glyphs on one height are one show; a raised mark is a show of its own. Each starts from
        // where the one before it did.
        let mut from = (0.0, 0.0);
        for show in run.glyphs[part].chunk_by(|a, b| (a.rise - b.rise).abs() < 0.001) {
            let to = (round(run.x + show[0].x), round(y + show[0].rise));
            let pos = pp::Point {
                x: pp::Pt(round(to.0 - from.0)),
                y: pp::Pt(round(to.1 - from.1)),
            };
            from = to;
            self.ops.push(pp::Op::SetTextCursor { pos });
            self.ops.push(pp::Op::Unknown {
                key: "TJ".to_owned(),
                value: vec![pp::DictItem::Array(codes(show, run.size, face, widths))],
            });
        }
        self.ops.push(pp::Op::EndTextSection);
    }

    fn fill(&mut self, color: Rgb) {
        if self.fill != Some(color) {
            self.fill = Some(color);
            self.ops.push(pp::Op::SetFillColor {
                col: to_color(color),
            });
        }
    }

    fn stroke(&mut self, stroke: Stroke) {
        let before = self.stroke.replace(stroke);
        let differs = |of: fn(Stroke, Stroke) -> bool| before.is_none_or(|one| of(one, stroke));
        if differs(|a, b| a.color != b.color) {
            let col = to_color(stroke.color);
            self.ops.push(pp::Op::SetOutlineColor { col });
        }
        if differs(|a, b| a.width != b.width) {
            let pt = pp::Pt(round(stroke.width));
            self.ops.push(pp::Op::SetOutlineThickness { pt });
        }
        if differs(|a, b| a.dash != b.dash) {
            let pattern = stroke
                .dash
                .map(|(on, off)| [round(on.max(0.01)), round(off)]);
            let pattern = pattern.into_iter().flatten().collect();
            let dash = pp::LineDashPattern {
                offset: 0.0,
                pattern,
            };
            self.ops.push(pp::Op::SetLineDashPattern { dash });
        }
        if differs(|a, b| a.round != b.round) {
            let (cap, join) = if stroke.round {
                (pp::LineCapStyle::Round, pp::LineJoinStyle::Round)
            } else {
                (pp::LineCapStyle::Butt, pp::LineJoinStyle::Miter)
            };
            self.ops.push(pp::Op::SetLineCapStyle { cap });
            self.ops.push(pp::Op::SetLineJoinStyle { join });
        }
    }

    /// Keeps a disc without an edge for [`Self::put_dots`]; says whether it was one.
    fn is_dot(&mut self, item: &Placed) -> bool {
        let What::Shape(Path::Circle(middle, radius), paint) = &item.what else {
            return false;
        };
        let (Some(color), None) = (paint.fill, paint.stroke) else {
            return false;
        };
        let size = (*radius, color);
        if self.dots.size != Some(size) {
            self.put_dots();
            self.dots.size = Some(size);
        }
        self.dots.middles.push(*middle);
        true
    }

    /// Discs as the round ends of lines without length, one line for a row of them: as curves they
    /// took a third of a report's bytes.
    fn put_dots(&mut self) {
        let Some((radius, color)) = self.dots.size.take() else {
            return;
        };
        let middles = std::mem::take(&mut self.dots.middles);
        let mut rest = &middles[..];
        while let [first, ..] = rest {
            let (row, pitch) = row(rest);
            let dash = (row > 1).then_some((0.0, round(pitch)));
            self.stroke(Stroke {
                color,
                width: 2.0 * radius,
                dash,
                round: true,
            });
            // A quarter of the way to where the next would stand, so that none is lost by rounding.
            let along = (row as f32 - 0.75) * round(pitch);
            let end = if row > 1 { along } else { 0.01 };
            self.point("m", *first);
            self.point("l", (first.0 + end, first.1));
            self.ops.push(pp::Op::Unknown {
                key: "S".to_owned(),
                value: Vec::new(),
            });
            rest = &rest[row..];
        }
    }

    fn point(&mut self, operator: &str, (x, y): (f32, f32)) {
        let value = [round(x), round(PAGE.1 - y)].map(pp::DictItem::Real);
        self.ops.push(pp::Op::Unknown {
            key: operator.to_owned(),
            value: value.to_vec(),
        });
    }

    fn picture(&mut self, picture: &Picture, [x, y, width, height]: [f32; 4]) {
        let operator = |key: &str, value| pp::Op::Unknown {
            key: key.to_owned(),
            value,
        };
        // A picture is one unit wide and tall, from its lower left corner.
        let place = [width, 0.0, 0.0, height, x, PAGE.1 - y - height];
        let place = place.map(|number| pp::DictItem::Real(round(number)));
        let name = pp::DictItem::Name(pictures::name(picture).into());
        self.ops.extend([
            operator("q", Vec::new()),
            operator("cm", place.into()),
            operator("Do", vec![name]),
            operator("Q", Vec::new()),
        ]);
    }

    fn shape(&mut self, path: &Path, paint: Paint) {
        if let Some(color) = paint.fill {
            self.fill(color);
        }
        if let Some(stroke) = paint.stroke {
            self.stroke(stroke);
        }
        let mode = match (paint.fill, paint.stroke) {
            (Some(_), Some(_)) => pp::PaintMode::FillStroke,
            (Some(_), None) => pp::PaintMode::Fill,
            (None, Some(_)) => pp::PaintMode::Stroke,
            (None, None) => return,
        };
        let points = match path {
            Path::Line(from, to) => {
                let line = pp::Line {
                    points: vec![corner(*from), corner(*to)],
                    is_closed: false,
                };
                self.ops.push(pp::Op::DrawLine { line });
                return;
            }
            Path::Polygon(points) => points.iter().map(|point| corner(*point)).collect(),
            Path::Circle(center, radius) => circle(*center, *radius),
        };
        let rings = vec![pp::PolygonRing { points }];
        let polygon = pp::Polygon {
            rings,
            mode,
            winding_order: pp::WindingOrder::NonZero,
        };
        self.ops.push(pp::Op::DrawPolygon { polygon });
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
    if first.0 < 0.05 {
        return (1, 0.0);
    }
    let along = points.windows(2).take_while(|pair| same(pair)).count();
    (along + 1, if along > 0 { first.0 } else { 0.0 })
}

/// So many thousandths of an em nobody sees; each kern of fewer costs as much as three letters.
const UNSEEN: f32 = 5.0;

/// Glyphs as their codes, with a number wherever one does not stand where the one before it ends: in
/// thousandths of an em, leftwards, as PDF kerns.
fn codes(glyphs: &[Glyph], size: f32, face: &Embedded, widths: &[f32]) -> Vec<pp::DictItem> {
    let mut items = Vec::new();
    let mut together = Vec::with_capacity(glyphs.len() * 2);
    let mut pen = glyphs.first().map_or(0.0, |glyph| glyph.x);
    for glyph in glyphs {
        let kern = ((pen - glyph.x) * 1000.0 / size).round();
        if kern.abs() > UNSEEN {
            if !together.is_empty() {
                items.push(pp::DictItem::Bytes(std::mem::take(&mut together)));
            }
            items.push(pp::DictItem::Real(kern));
            pen -= kern / 1000.0 * size;
        }
        let id = face.id(glyph.id);
        together.extend(id.to_be_bytes());
        pen += widths.get(usize::from(id)).copied().unwrap_or_default() / 1000.0 * size;
    }
    items.push(pp::DictItem::Bytes(together));
    items
}

fn to_color(Rgb(r, g, b): Rgb) -> pp::Color {
    // A thousandth tells all 256 apart.
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    // Grey is written as grey, so that black is black ink alone on a printer.
    if r == g && g == b {
        return pp::Color::Greyscale(pp::Greyscale {
            percent: part(r),
            icc_profile: None,
        });
    }
    pp::Color::Rgb(pp::Rgb {
        r: part(r),
        g: part(g),
        b: part(b),
        icc_profile: None,
    })
}

fn point((x, y): (f32, f32), bezier: bool) -> pp::LinePoint {
    let p = pp::Point {
        x: pp::Pt(round(x)),
        y: pp::Pt(round(PAGE.1 - y)),
    };
    pp::LinePoint { p, bezier }
}

fn corner(at: (f32, f32)) -> pp::LinePoint {
    point(at, false)
}

/// A circle as four curves.
fn circle((x, y): (f32, f32), radius: f32) -> Vec<pp::LinePoint> {
    // The reach of the handles at which four curves come nearest to a circle.
    let (r, k) = (radius, radius * 0.552_285);
    let mut points = vec![corner((x + r, y))];
    let quarters = [
        [(r, k), (k, r), (0.0, r)],
        [(-k, r), (-r, k), (-r, 0.0)],
        [(-r, -k), (-k, -r), (0.0, -r)],
        [(k, -r), (r, -k), (r, 0.0)],
    ];
    for [first, second, end] in quarters {
        let to = |(dx, dy): (f32, f32)| (x + dx, y + dy);
        points.extend([
            point(to(first), true),
            point(to(second), true),
            corner(to(end)),
        ]);
    }
    points
}
