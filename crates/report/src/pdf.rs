//! Pages into a PDF that a screen reader can follow.

mod catalog;
mod check;
mod faces;
mod marks;
mod outline;
mod pack;
mod press;
mod tags;
mod write;
mod xmp;

use pit_record::Watch;

use crate::document::Document;
use crate::error::{ReportError, Warning};
use crate::layout::lay_out_watched;
use crate::shape;

#[cfg(test)]
pub(crate) use marks::{Step, mark};

/// What a PDF says of its making.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamp {
    /// When it was made, as `2026-03-03T10:42:00Z`. `None` leaves it out, so
    /// that the same document gives the same bytes on every day.
    pub created: Option<String>,
    /// The program that made it, with its version.
    pub producer: String,
}

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What its maker should look at.
    pub warnings: Vec<Warning>,
}

/// Lays a document out on A4 and writes it as PDF 1.7, tagged for screen
/// readers (PDF/UA-1). The same document and stamp give the same bytes.
///
/// # Errors
/// A document that can't be accessible or would lose content is refused: see
/// [`ReportError`].
pub fn to_pdf(document: &Document, stamp: &Stamp) -> Result<Pdf, ReportError> {
    to_pdf_watched(document, stamp, &mut Watch::nobody())
}

/// The same, while somebody looks on and may stop it: first at each block that is laid out, then at
/// each page that is written.
///
/// # Errors
/// As for [`to_pdf`]; [`ReportError::Stopped`] where that was wished.
pub fn to_pdf_watched(
    document: &Document,
    stamp: &Stamp,
    watch: &mut Watch<'_>,
) -> Result<Pdf, ReportError> {
    check::check(document, stamp)?;
    let laid = shape::with(|shaper| lay_out_watched(document, shaper, watch))?;
    let mut tree = laid.tree;
    let (sheets, links) = marks::mark(&laid.pages, &mut tree);
    let fonts = faces::embed(&laid.pages)?;
    let (mut file, remarks) = write::write(&sheets, &fonts, watch)?;
    catalog::mend(&mut file, document, stamp)?;
    let tagged = tags::tag(&mut file, &tree, &sheets, &links)?;
    outline::add(&mut file, &laid.headings, &tagged)?;
    let bytes = pack::pack(&file)?;
    let mut warnings = laid.warnings;
    warnings.extend(remarks.into_iter().map(|remark| Warning::Writer { remark }));
    Ok(Pdf {
        bytes,
        pages: laid.pages.len(),
        warnings,
    })
}

/// What the writer of the file said, as an error.
fn refused(reason: impl ToString) -> ReportError {
    ReportError::Write {
        reason: reason.to_string(),
    }
}
