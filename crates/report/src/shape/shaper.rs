//! The shaper: parley over the bundled faces and no others.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{
    FontContext, FontFamily, FontFeatures, FontStyle, FontWeight, Layout, LayoutContext,
    OverflowWrap, StyleProperty,
};

use super::faces::FACES;
use super::line::Line;
use super::scripts::stretches;
use super::shaped::{SOFT_HYPHEN, Shaped};

/// How a whole text is set. Lengths are points, or units in a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub size: f32,
    pub strong: bool,
    /// Between letters, in ems.
    pub tracking: f32,
}

impl Style {
    pub fn plain(size: f32) -> Self {
        Self {
            size,
            strong: false,
            tracking: 0.0,
        }
    }
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub(crate) struct Span<'a> {
    pub words: &'a str,
    pub strong: bool,
    pub italic: bool,
    pub language: Option<&'a str>,
}

impl<'a> Span<'a> {
    pub fn plain(words: &'a str) -> Self {
        Self {
            words,
            strong: false,
            italic: false,
            language: None,
        }
    }
}

/// A thread that makes reports for days keeps no more lines than a few reports have.
const MOST_LINES: usize = 4096;

/// Turns words into glyphs.
pub(crate) struct Shaper {
    fonts: FontContext,
    layouts: LayoutContext<u16>,
    /// The blob of each face, so that a run's face can be told.
    blobs: Rc<[u64]>,
    /// All families, and the one that texts are set in.
    families: String,
    first: String,
    /// Single lines already shaped: the digits of tiles come by the hundred.
    lines: HashMap<(String, u32, bool), Rc<Line>>,
    /// Letters no face has, since last taken.
    missing: Vec<String>,
}

impl Shaper {
    pub fn new() -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut collection = Collection::new(options);
        let mut families: Vec<&str> = Vec::new();
        let mut blobs = Vec::new();
        for face in FACES {
            let blob = Blob::new(Arc::new(face.bytes));
            blobs.push(blob.id());
            let named = FontInfoOverride {
                family_name: Some(face.family),
                ..Default::default()
            };
            collection.register_fonts(blob, Some(named));
            if !families.contains(&face.family) {
                families.push(face.family);
            }
        }
        Self {
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            blobs: blobs.into(),
            families: families.join(", "),
            first: families
                .first()
                .map(ToString::to_string)
                .unwrap_or_default(),
            lines: HashMap::new(),
            missing: Vec::new(),
        }
    }

    /// The letters that no face had since this was last asked.
    pub fn take_missing(&mut self) -> Vec<String> {
        std::mem::take(&mut self.missing)
    }

    /// One line, never broken.
    pub fn line(&mut self, words: &str, style: Style) -> Rc<Line> {
        let key = (words.to_owned(), style.size.to_bits(), style.strong);
        if let Some(line) = self.lines.get(&key) {
            return Rc::clone(line);
        }
        if self.lines.len() >= MOST_LINES {
            self.lines.clear();
        }
        let words = words.replace('\n', " ");
        let mut lines = self.shape(&[Span::plain(&words)], style).lines(f32::MAX);
        let line = Rc::new(if lines.is_empty() {
            Line::default()
        } else {
            lines.swap_remove(0)
        });
        // A line with a missing letter is shaped again, so that each report hears of it.
        if self.missing.is_empty() {
            self.lines.insert(key, Rc::clone(&line));
        }
        line
    }

    /// Shapes a text; letters no face has are replaced by a mark that shows it.
    pub fn shape(&mut self, spans: &[Span<'_>], style: Style) -> Shaped {
        let mut text = String::new();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for span in spans {
            let start = text.len();
            text.push_str(&clean(span.words));
            ranges.push(start..text.len());
        }
        // The first family has nearly every text whole; asking for all takes longer than shaping.
        let mut layout = self.build(&text, spans, &ranges, style, false);
        let mut missing = missing(&mut layout);
        if !missing.is_empty() {
            layout = self.build(&text, spans, &ranges, style, true);
            missing = self::missing(&mut layout);
        }
        if !missing.is_empty() {
            self.missing
                .extend(missing.iter().map(|range| text[range.clone()].to_owned()));
            replace(&mut text, &mut ranges, &missing);
            layout = self.build(&text, spans, &ranges, style, true);
        }
        let hyphen = text.contains(SOFT_HYPHEN).then(|| self.line("-", style));
        Shaped {
            layout,
            text,
            blobs: Rc::clone(&self.blobs),
            hyphen,
        }
    }

    /// The lines of a text at a width, with the letters that no face has, in their order.
    pub fn shape_once(
        &mut self,
        spans: &[Span<'_>],
        style: Style,
        width: f32,
    ) -> (Vec<Line>, Vec<String>) {
        let before = self.missing.len();
        let lines = self.shape(spans, style).lines(width);
        (lines, self.missing[before..].to_vec())
    }

    fn build(
        &mut self,
        text: &str,
        spans: &[Span<'_>],
        ranges: &[Range<usize>],
        style: Style,
        all: bool,
    ) -> Layout<u16> {
        let families = if all { &self.families } else { &self.first };
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(FontFamily::Source(families.as_str().into()));
        builder.push_default(StyleProperty::FontSize(style.size));
        // Numbers stand under each other in every table and list.
        builder.push_default(FontFeatures::from("\"tnum\""));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        if style.tracking != 0.0 {
            builder.push_default(StyleProperty::LetterSpacing(style.tracking * style.size));
        }
        for (index, (span, range)) in spans.iter().zip(ranges).enumerate() {
            let brush = u16::try_from(index).unwrap_or(u16::MAX);
            builder.push(StyleProperty::Brush(brush), range.clone());
            if span.strong || style.strong {
                let weight = FontWeight::SEMI_BOLD;
                builder.push(StyleProperty::FontWeight(weight), range.clone());
            }
            if span.italic {
                builder.push(StyleProperty::FontStyle(FontStyle::Italic), range.clone());
            }
            if let Some(language) = span.language.and_then(|language| language.parse().ok()) {
                builder.push(StyleProperty::Locale(Some(language)), range.clone());
            }
        }
        for (range, family) in stretches(text) {
            let families = format!("{family}, {}", self.families);
            let families = FontFamily::Source(families.into());
            builder.push(StyleProperty::FontFamily(families), range);
        }
        builder.build(text)
    }
}

/// Controls have no shape; of white space only the line feed means more than a space.
fn clean(words: &str) -> String {
    let words = words.replace("\r\n", "\n");
    let clean = |c: char| match c {
        '\n' | '\u{2028}' | '\u{2029}' => '\n',
        c if c.is_control() => ' ',
        c => c,
    };
    words.chars().map(clean).collect()
}

/// The letters for which every face gave its empty box.
fn missing(layout: &mut Layout<u16>) -> Vec<Range<usize>> {
    layout.break_all_lines(None);
    let runs = layout
        .lines()
        .flat_map(|line| line.runs().collect::<Vec<_>>());
    let mut missing: Vec<_> = runs
        .flat_map(|run| run.clusters().collect::<Vec<_>>())
        .filter(|cluster| !cluster.is_hard_line_break() && cluster.glyphs().any(|g| g.id == 0))
        .map(|cluster| cluster.text_range())
        .collect();
    missing.sort_by_key(|range| range.start);
    missing
}

/// The mark for a letter that can't be printed; [`FACES`] has it.
pub(crate) const UNPRINTABLE: &str = "\u{FFFD}";

fn replace(text: &mut String, ranges: &mut [Range<usize>], missing: &[Range<usize>]) {
    for gap in missing.iter().rev() {
        text.replace_range(gap.clone(), UNPRINTABLE);
        let moved = |place: usize| {
            if place >= gap.end {
                place - gap.len() + UNPRINTABLE.len()
            } else {
                place
            }
        };
        for range in ranges.iter_mut() {
            // A span that ends amid a letter keeps the whole mark.
            let end = if range.end > gap.start {
                range.end.max(gap.end)
            } else {
                range.end
            };
            let start = if range.start > gap.start {
                range.start.max(gap.end)
            } else {
                range.start
            };
            *range = moved(start)..moved(end.max(start));
        }
    }
}
