//! Pages as a PDF, without tags yet. The one file that names printpdf.

mod dots;
mod operators;
mod pen;
mod pictures;

use lopdf::{Stream, dictionary};
use pit_record::Watch;
use printpdf as pp;

use self::pen::{Pen, Widths};
use super::faces::{Embedded, Embeddings};
use super::marks::Sheet;
use super::press::{deflated, side_by_side};
use super::refused;
use crate::error::ReportError;

/// So many pages are written side by side before each is told to whoever looks on.
const TOGETHER: usize = 24;

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
    let mut widths = Widths::new();
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
    // Their content comes afterwards, as it stands in the file.
    document.pages = sheets.iter().map(|_| page(Vec::new())).collect();
    document.pages.push(page(shown_once));
    let mut remarks = Vec::new();
    let mut file = document.to_lopdf_document(&pp::PdfSaveOptions::default(), &mut remarks);
    without_last_page(&mut file).map_err(refused)?;
    let mut pages = file.get_pages().into_values();
    let mut done = 0;
    for together in sheets.chunks(TOGETHER) {
        let written = side_by_side(together, |press, sheet| {
            deflated(press, &Pen::write(sheet, fonts, &widths))
        });
        for (written, page) in written.into_iter().zip(&mut pages) {
            watch.at(done, sheets.len())?;
            done += 1;
            let content = Stream::new(dictionary! { "Filter" => "FlateDecode" }, written?);
            let content = file.add_object(content);
            let page = file.get_dictionary_mut(page).map_err(refused)?;
            page.set("Contents", content);
        }
    }
    watch.at(sheets.len(), sheets.len())?;
    pictures::add(&mut file, sheets).map_err(refused)?;
    Ok((file, remarks.into_iter().map(|remark| remark.msg).collect()))
}

fn page(ops: Vec<pp::Op>) -> pp::PdfPage {
    pp::PdfPage::new(pp::Mm(210.0), pp::Mm(297.0), ops)
}

/// By glyph, in thousandths of an em; printpdf rounds down to whole ones too.
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
    pp::FontId(pen::face_name(face))
}
