//! Letters into glyphs: kerning, ligatures, fallback faces, lines.
//!
//! A text is shaped once; its lines may then be broken at many widths.

mod covered;
mod faces;
mod gaps;
mod letters;
mod line;
mod scripts;
mod shaped;
mod shaper;

pub(crate) use faces::{ASCENT, DESCENT, FACES};
pub(crate) use gaps::UNPRINTABLE;
pub(crate) use letters::Letters;
pub(crate) use line::{Glyph, GlyphRun, Line};
pub(crate) use scripts::languages;
pub(crate) use shaped::Shaped;
pub(crate) use shaper::{Shaper, Span, Style};

use std::cell::RefCell;

thread_local! {
    /// Reading the faces takes longer than shaping a page, so a thread keeps its shaper.
    static SHAPER: RefCell<Shaper> = RefCell::new(Shaper::new());
}

/// Shapes with this thread's shaper.
pub(crate) fn with<R>(work: impl FnOnce(&mut Shaper) -> R) -> R {
    SHAPER.with(|shaper| work(&mut shaper.borrow_mut()))
}
