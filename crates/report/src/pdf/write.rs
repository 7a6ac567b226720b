//! Pages as a PDF, without tags yet. The one file that names printpdf.

use std::collections::BTreeMap;

use printpdf as pp;

use super::faces::Embeddings;
use super::marks::{Sheet, Step};
use crate::error::ReportError;
use crate::layout::{PAGE, Paint, Path, Placed, Rgb, Stroke, What};
use crate::shape::GlyphRun;

/// Writes the pages. Gives the file and what the writer remarked.
pub(super) fn write(
    sheets: &[Sheet<'_>],
    fonts: &Embeddings,
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
    for (index, face) in &fonts.faces {
        let failed = || ReportError::Face {
            face: face.name.clone(),
            reason: "unreadable".into(),
        };
        // Remarks here are on the letters table, which a subset has none of.
        let font = pp::ParsedFont::from_bytes(&face.bytes, 0, &mut Vec::new());
        let mut font = font.ok_or_else(failed)?;
        font.font_name = Some(face.name.clone());
        widths.insert(
            *index,
            (font.glyph_widths.clone(), f32::from(font.units_per_em)),
        );
        document
            .resources
            .fonts
            .map
            .insert(font_id(*index), pp::PdfFont::new(font));
    }
    for sheet in sheets {
        let mut pen = Pen {
            fonts,
            widths: &widths,
            ops: Vec::new(),
            fill: None,
            stroke: None,
        };
        sheet.steps.iter().for_each(|step| pen.step(step));
        document
            .pages
            .push(pp::PdfPage::new(pp::Mm(210.0), pp::Mm(297.0), pen.ops));
    }
    let mut remarks = Vec::new();
    let file = document.to_lopdf_document(&pp::PdfSaveOptions::default(), &mut remarks);
    Ok((file, remarks.into_iter().map(|remark| remark.msg).collect()))
}

fn font_id(face: usize) -> pp::FontId {
    pp::FontId(format!("Face{face}"))
}

/// A thousandth of a point is far below what any printer shows.
fn round(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}

type Widths = BTreeMap<usize, (BTreeMap<u16, u16>, f32)>;

struct Pen<'a> {
    fonts: &'a Embeddings,
    widths: &'a Widths,
    ops: Vec<pp::Op>,
    fill: Option<Rgb>,
    stroke: Option<Stroke>,
}

impl Pen<'_> {
    fn step(&mut self, step: &Step<'_>) {
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
            What::Glyphs { run, y, color } => {
                let spoken = self.fonts.spoken_otherwise(run);
                if let Some(text) = &spoken {
                    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
                    let data = units.flat_map(u16::to_be_bytes).collect();
                    self.open("Span", [("ActualText", pp::DictItem::Bytes(data))]);
                }
                self.fill(*color);
                self.glyphs(run, PAGE.1 - y);
                if spoken.is_some() {
                    self.ops.push(pp::Op::EndMarkedContent);
                }
            }
        }
    }

    fn glyphs(&mut self, run: &GlyphRun, y: f32) {
        let Some((widths, per_em)) = self.widths.get(&run.face) else {
            return;
        };
        let font = pp::PdfFontHandle::External(font_id(run.face));
        self.ops.push(pp::Op::StartTextSection);
        self.ops.push(pp::Op::SetFont {
            font,
            size: pp::Pt(round(run.size)),
        });
        // Glyphs on one height are one show; a raised mark is a show of its own.
        let mut shows: Vec<(f32, f32, Vec<pp::TextItem>)> = Vec::new();
        let mut pen = 0.0;
        for glyph in &run.glyphs {
            let (id, text) = self.fonts.glyph(run.face, glyph.id);
            let show = shows
                .last()
                .filter(|show| (show.1 - glyph.rise).abs() < 0.001);
            if show.is_none() {
                shows.push((glyph.x, glyph.rise, Vec::new()));
                pen = glyph.x;
            }
            let Some((_, _, items)) = shows.last_mut() else {
                continue;
            };
            // In thousandths of an em, leftwards, as PDF kerns.
            let kern = ((pen - glyph.x) * 1000.0 / run.size).round();
            if kern != 0.0 {
                items.push(pp::TextItem::Offset(kern));
                pen -= kern / 1000.0 * run.size;
            }
            let cid = Some(text.to_owned());
            items.push(pp::TextItem::GlyphIds(vec![pp::Codepoint {
                gid: id,
                offset: 0.0,
                cid,
            }]));
            // The writer rounds down to whole thousandths too.
            let width = f32::from(widths.get(&id).copied().unwrap_or(0)) * 1000.0 / per_em;
            pen += width.trunc() / 1000.0 * run.size;
        }
        for (x, rise, items) in shows {
            let (x, y) = (pp::Pt(round(run.x + x)), pp::Pt(round(y + rise)));
            self.ops.push(pp::Op::SetTextMatrix {
                matrix: pp::TextMatrix::Translate(x, y),
            });
            self.ops.push(pp::Op::ShowText { items });
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
        if self.stroke == Some(stroke) {
            return;
        }
        self.stroke = Some(stroke);
        let (cap, join) = if stroke.round {
            (pp::LineCapStyle::Round, pp::LineJoinStyle::Round)
        } else {
            (pp::LineCapStyle::Butt, pp::LineJoinStyle::Miter)
        };
        let pattern = stroke
            .dash
            .map(|(on, off)| [round(on.max(0.01)), round(off)]);
        let pattern = pattern.into_iter().flatten().collect();
        self.ops.extend([
            pp::Op::SetOutlineColor {
                col: to_color(stroke.color),
            },
            pp::Op::SetOutlineThickness {
                pt: pp::Pt(round(stroke.width)),
            },
            pp::Op::SetLineDashPattern {
                dash: pp::LineDashPattern {
                    offset: 0.0,
                    pattern,
                },
            },
            pp::Op::SetLineCapStyle { cap },
            pp::Op::SetLineJoinStyle { join },
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

fn to_color(Rgb(r, g, b): Rgb) -> pp::Color {
    let part = |value: u8| round(f32::from(value) / 255.0);
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
