//! Blocks into pages of placed glyphs, lines and shapes.
//!
//! First every block is measured into a flow of pieces that never break; then
//! the flow is poured into pages. Lengths are points, downwards from the top.

mod blocks;
mod by_hand;
mod figure;
mod furniture;
mod ink;
mod newspaper;
mod paginate;
mod piece;
mod rows;
mod setting;
mod table;
mod text;
mod tree;

pub(crate) use paginate::Page;
pub(crate) use piece::{Mark, Paint, Path, Placed, Rgb, Stroke, What};
pub(crate) use tree::{Extra, Kid, NodeId, Role, Tree};

use pit_record::{Stopped, Watch};

use crate::document::Document;
use crate::error::Warning;
use crate::shape::Shaper;

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// A4.
pub(crate) const PAGE: (f32, f32) = (210.0 * MM, 297.0 * MM);
/// The text area: its left, top, right and bottom edge.
pub(crate) const LEFT: f32 = 18.0 * MM;
pub(crate) const TOP: f32 = 18.0 * MM;
pub(crate) const RIGHT: f32 = 192.0 * MM;
pub(crate) const BOTTOM: f32 = 275.0 * MM;

/// A heading, for the outline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heading {
    /// From 1, without gaps on the way down.
    pub level: u8,
    pub words: String,
    pub node: NodeId,
    /// The page it stands on, from 0, and where on it.
    pub page: usize,
    pub top: f32,
}

/// A document on its pages.
#[derive(Debug)]
pub(crate) struct Laid {
    pub pages: Vec<Page>,
    pub tree: Tree,
    pub headings: Vec<Heading>,
    pub warnings: Vec<Warning>,
}

/// Lays a document out.
pub(crate) fn lay_out(document: &Document, shaper: &mut Shaper) -> Laid {
    let laid = lay_out_watched(document, shaper, &mut Watch::nobody());
    laid.expect("nobody stops it")
}

/// The same, while somebody looks on: at each block.
pub(crate) fn lay_out_watched(
    document: &Document,
    shaper: &mut Shaper,
    watch: &mut Watch<'_>,
) -> Result<Laid, Stopped> {
    // What figures lacked while they were drawn is found again where they are placed.
    shaper.take_missing();
    let mut maker = blocks::Maker::new(shaper, document.look);
    let flow = maker.document(&document.blocks, watch)?;
    let blocks::Maker {
        mut tree,
        mut headings,
        mut warnings,
        ..
    } = maker;
    let mut pages = paginate::paginate(&flow, &mut headings);
    furniture::add(&mut pages, document, &mut tree, shaper);
    warnings.extend(Warning::missing(shaper.take_missing()));
    Ok(Laid {
        pages,
        tree,
        headings,
        warnings,
    })
}
