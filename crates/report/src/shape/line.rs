//! A shaped line: glyphs with their places and the letters they stand for.

/// One line of words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    /// Without the white space at its end.
    pub width: f32,
    /// From left to right.
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
    pub glyphs: Vec<Glyph>,
}

/// A glyph at its place in the run.
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    pub id: u16,
    pub x: f32,
    /// Upwards from the base line.
    pub rise: f32,
    /// The letters it stands for; several for a ligature.
    pub text: String,
}

impl Line {
    pub fn words(&self) -> String {
        self.runs
            .iter()
            .flat_map(|run| &run.glyphs)
            .map(|glyph| glyph.text.as_str())
            .collect()
    }
}
