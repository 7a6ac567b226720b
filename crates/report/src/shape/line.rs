//! A shaped line: glyphs with their places and the letters they stand for.

use std::sync::Arc;

use super::letters::Letters;

/// One line of words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    /// Without the white space at its end.
    pub width: f32,
    /// In the order in which they are read.
    pub runs: Vec<GlyphRun>,
}

/// Glyphs of one face, size and span.
#[derive(Debug, Clone)]
pub(crate) struct GlyphRun {
    pub face: usize,
    pub size: f32,
    /// Which of the spans given it belongs to.
    pub span: usize,
    /// From the start of the line.
    pub x: f32,
    pub width: f32,
    /// Read from the right, as Urdu and Hebrew are.
    pub from_right: bool,
    /// From left to right, whichever way they are read.
    /// Shared, as a run is moved about more often than it is made, and pages are written side by side.
    pub glyphs: Arc<Vec<Glyph>>,
}

/// A glyph at its place in the run.
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    pub id: u16,
    pub x: f32,
    /// Upwards from the base line.
    pub rise: f32,
    /// The letters it stands for; several for a ligature.
    pub text: Letters,
}

impl Line {
    /// Its words, in the order in which they are read.
    pub fn words(&self) -> String {
        self.runs.iter().map(GlyphRun::words).collect()
    }
}

impl GlyphRun {
    /// Its words, in the order in which they are read.
    pub fn words(&self) -> String {
        self.words_of(0..self.glyphs.len())
    }

    /// The words of some of its glyphs.
    pub fn words_of(&self, glyphs: std::ops::Range<usize>) -> String {
        let texts = self.glyphs[glyphs].iter().map(|glyph| &*glyph.text);
        if self.from_right {
            texts.rev().collect()
        } else {
            texts.collect()
        }
    }
}
