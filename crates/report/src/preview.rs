//! Pages as SVG, for looking at them in the window: the same pages that go into the PDF.

mod page;
mod words;

use crate::document::Document;
use crate::error::Warning;
use crate::layout::lay_out;
use crate::shape;

/// A document as pictures of its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// An `<svg>` element a page.
    pub pages: Vec<String>,
    /// What its maker should look at.
    pub warnings: Vec<Warning>,
}

/// Lays a document out as [`crate::to_pdf`] does and draws each page as SVG. Words stand in `<text>`
/// with a class for their face; colours and sizes are attributes, so that a strict content policy
/// lets them pass; what is read aloud, in its order, stands in the page's `<desc>`.
///
/// `label` names a page by its number and the number of all.
pub fn pages_svg(document: &Document, label: impl Fn(usize, usize) -> String) -> Preview {
    let laid = shape::with(|shaper| lay_out(document, shaper));
    let total = laid.pages.len();
    let numbered = laid.pages.iter().enumerate();
    let pages = numbered.map(|(index, page)| {
        let label = label(index + 1, total);
        let read = words::read(page, &laid.tree);
        page::draw(page, &label, &read, &document.language)
    });
    Preview {
        pages: pages.collect(),
        warnings: laid.warnings,
    }
}

/// How many pages a document has.
pub fn pages(document: &Document) -> usize {
    shape::with(|shaper| lay_out(document, shaper)).pages.len()
}
