//! A shaped text, and its lines at any width.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use parley::Layout;

use super::letters::Letters;
use super::line::{Glyph, GlyphRun, Line};

/// Breaks a word where it must, and is seen only there.
pub(super) const SOFT_HYPHEN: char = '\u{AD}';

/// A shaped text, to be broken at any width. Its copies share what was shaped: whoever asks for lines
/// breaks them first.
#[derive(Clone)]
pub(crate) struct Shaped {
    pub(super) layout: Rc<RefCell<Layout<u16>>>,
    pub(super) text: Rc<str>,
    pub(super) blobs: Rc<[u64]>,
    pub(super) hyphen: Option<Rc<Line>>,
}

impl Shaped {
    /// The lines at a width; words longer than a line break where it ends.
    pub fn lines(&self, width: f32) -> Vec<Line> {
        // Where there is no text, parley has a line of one letter nevertheless.
        if self.text.is_empty() {
            return Vec::new();
        }
        let hyphen = self.hyphen.as_ref().map_or(0.0, |hyphen| hyphen.width);
        let mut layout = self.layout.borrow_mut();
        layout.break_all_lines(Some((width - hyphen).max(0.0)));
        layout.lines().map(|line| self.line(&line)).collect()
    }

    /// The width of the longest part that only breaks if it must.
    pub fn longest_word(&self) -> f32 {
        // A part of a word may have to carry a hyphen.
        let hyphen = self.hyphen.as_ref().map_or(0.0, |hyphen| hyphen.width);
        self.layout.borrow().calculate_content_widths().min + hyphen
    }

    /// The least width at which the text takes no more lines than at `width`.
    pub fn balanced(&self, width: f32) -> f32 {
        let mut layout = self.layout.borrow_mut();
        layout.break_all_lines(Some(width));
        let count = layout.len();
        let (mut low, mut high) = (width / 2.0, width);
        while count > 1 && high - low > 1.0 {
            let middle = f32::midpoint(low, high);
            layout.break_all_lines(Some(middle));
            if layout.len() > count {
                low = middle
            } else {
                high = middle
            }
        }
        high
    }

    /// Whether its lines begin at the right.
    pub fn is_from_right(&self) -> bool {
        self.layout.borrow().is_rtl()
    }

    fn line(&self, line: &parley::Line<'_, u16>) -> Line {
        let mut out = Line::default();
        // Where in the text each run begins: they are kept in the order in which they are read.
        let mut starts: Vec<usize> = Vec::new();
        let mut glyphs: Vec<parley::Glyph> = Vec::new();
        let mut x = 0.0;
        for run in line.runs() {
            let face = self
                .blobs
                .iter()
                .position(|blob| *blob == run.font().data.id());
            let (face, size) = (face.unwrap_or(0), run.font_size());
            // A ligature's letters after the first have no glyph of their own.
            let mut waiting = String::new();
            for cluster in run.visual_clusters() {
                let text = &self.text[cluster.text_range()];
                let advance = cluster.advance();
                glyphs.clear();
                glyphs.extend(cluster.glyphs());
                if glyphs.is_empty() || is_invisible(text) {
                    let last = out.runs.last_mut();
                    let last = last.and_then(|run| Arc::make_mut(&mut run.glyphs).last_mut());
                    match last {
                        _ if is_invisible(text) => {}
                        Some(glyph) if cluster.is_ligature_continuation() && !run.is_rtl() => {
                            glyph.text.push(text);
                        }
                        _ => waiting.push_str(text),
                    }
                    x += advance;
                    continue;
                }
                let span = usize::from(cluster.style().brush);
                let from_right = run.is_rtl();
                let same = |run: &GlyphRun| {
                    (run.face, run.span, run.from_right) == (face, span, from_right)
                        && run.size == size
                };
                if !out.runs.last().is_some_and(same) {
                    starts.push(usize::MAX);
                    out.runs.push(GlyphRun {
                        face,
                        size,
                        span,
                        x,
                        width: 0.0,
                        from_right,
                        glyphs: Arc::new(Vec::with_capacity(run.cluster_range().len())),
                    });
                }
                let (Some(into), Some(start)) = (out.runs.last_mut(), starts.last_mut()) else {
                    continue;
                };
                *start = (*start).min(cluster.text_range().start);
                if waiting.is_empty() {
                    into.push(x, text, &glyphs);
                } else {
                    let text = format!("{text}{}", std::mem::take(&mut waiting));
                    into.push(x, &text, &glyphs);
                }
                x += advance;
                into.width = x - into.x;
            }
        }
        let mut runs: Vec<_> = starts.into_iter().zip(out.runs).collect();
        runs.sort_by_key(|(start, _)| *start);
        out.runs = runs.into_iter().map(|(_, run)| run).collect();
        out.width = line.metrics().advance - line.metrics().hanging_advance;
        let soft = self.text[line.text_range()].ends_with(SOFT_HYPHEN);
        if let (true, Some(hyphen), Some(last)) = (soft, &self.hyphen, out.runs.last()) {
            let (span, x) = (last.span, out.width);
            for mut run in hyphen.runs.iter().cloned() {
                // It is seen as a hyphen, and read as no letter of the word.
                for glyph in Arc::make_mut(&mut run.glyphs) {
                    glyph.text = "\u{AD}".into();
                }
                out.runs.push(GlyphRun { span, x, ..run });
            }
            out.width += hyphen.width;
        }
        out
    }
}

impl GlyphRun {
    /// Adds a letter's glyphs: the first to be read has a letter, so each after it, the last has the
    /// rest.
    fn push(&mut self, x: f32, text: &str, glyphs: &[parley::Glyph]) {
        let mut pen = x - self.x;
        let all = Arc::make_mut(&mut self.glyphs);
        let mut push = |glyph: &parley::Glyph, text: Letters| {
            let id = u16::try_from(glyph.id).unwrap_or(0);
            all.push(Glyph {
                id,
                x: pen + glyph.x,
                rise: -glyph.y,
                text,
            });
            pen += glyph.advance;
        };
        // Nearly all letters have one, and need no list.
        if let [glyph] = glyphs {
            push(glyph, text.into());
            return;
        }
        let mut texts = parted(text, glyphs.len());
        if self.from_right {
            texts.reverse();
        }
        for (glyph, text) in glyphs.iter().zip(texts) {
            push(glyph, text);
        }
    }
}

/// A text for so many glyphs: a letter each, the last with the rest.
fn parted(text: &str, glyphs: usize) -> Vec<Letters> {
    let mut texts: Vec<String> = text.chars().map(String::from).collect();
    if texts.len() > glyphs {
        let rest = texts.split_off(glyphs.saturating_sub(1)).concat();
        texts.push(rest);
    }
    texts.resize(glyphs, String::new());
    texts.iter().map(|text| text.as_str().into()).collect()
}

/// Letters that only steer the lines: soft hyphens, joiners, marks of direction.
fn is_invisible(text: &str) -> bool {
    let steers = |c| {
        matches!(c, '\n' | SOFT_HYPHEN | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}')
    };
    text.chars().all(steers)
}
