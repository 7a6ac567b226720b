//! The shaper: parley over the bundled faces and no others.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::setting::{FontFeature, Tag};
use parley::{
    FontContext, FontFamily, FontFeatures, FontStyle, FontWeight, Layout, LayoutContext,
    OverflowWrap, StyleProperty,
};

use super::covered::Covered;
use super::faces::FACES;
use super::gaps::{missing, replace};
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

/// A thread that makes reports for days keeps no more texts than a few reports have.
const MOST_TEXTS: usize = 4096;
/// What is longer, in bytes, hardly ever comes twice.
const SHORT: usize = 64;

/// What a short text looks like: its words, whether they are strong or italic, and its style's size
/// and tracking.
type Look = (String, bool, bool, u32, u32);

/// Of one width, so that numbers stand under each other in every table and list.
const FIGURES: &[FontFeature] = &[FontFeature::new(Tag::new(b"tnum"), 1)];

/// Turns words into glyphs.
pub(crate) struct Shaper {
    fonts: FontContext,
    layouts: LayoutContext<u16>,
    /// The blob of each face, so that a run's face can be told.
    blobs: Rc<[u64]>,
    /// All families, and the one that texts are set in.
    families: String,
    first: &'static str,
    covered: Covered,
    /// Single lines already shaped: the digits of tiles come by the hundred.
    lines: HashMap<(String, u32, bool), Rc<Line>>,
    /// Short texts already shaped: numbers, sectors and levels stand in tables by the thousand.
    texts: HashMap<Look, Shaped>,
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
        let first = FACES.first().map_or("", |face| face.family);
        let mut letters = Vec::new();
        for (index, face) in FACES.iter().enumerate() {
            let blob = Blob::new(Arc::new(face.bytes));
            blobs.push(blob.id());
            let named = FontInfoOverride {
                family_name: Some(face.family),
                ..Default::default()
            };
            let known = collection.register_fonts(blob, Some(named));
            if face.family == first {
                let known = known.iter().flat_map(|(_, fonts)| fonts);
                letters.extend(known.map(|font| (index, font.charmap_index())));
            }
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
            first,
            covered: Covered::by(letters),
            lines: HashMap::new(),
            texts: HashMap::new(),
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
        if self.lines.len() >= MOST_TEXTS {
            self.lines.clear();
        }
        let missed = self.missing.len();
        let words = words.replace('\n', " ");
        let mut lines = self.shape(&[Span::plain(&words)], style).lines(f32::MAX);
        let line = Rc::new(if lines.is_empty() {
            Line::default()
        } else {
            lines.swap_remove(0)
        });
        // A line with a missing letter is shaped again, so that each report hears of it.
        if self.missing.len() == missed {
            self.lines.insert(key, Rc::clone(&line));
        }
        line
    }

    /// Shapes a text; letters no face has are replaced by a mark that shows it.
    pub fn shape(&mut self, spans: &[Span<'_>], style: Style) -> Shaped {
        let look = short(spans, style);
        if let Some(shaped) = look.as_ref().and_then(|look| self.texts.get(look)) {
            return shaped.clone();
        }
        let missed = self.missing.len();
        let shaped = self.shape_anew(spans, style);
        // A text with a missing letter is shaped again, so that each report hears of it.
        if let (Some(look), true) = (look, self.missing.len() == missed) {
            if self.texts.len() >= MOST_TEXTS {
                self.texts.clear();
            }
            self.texts.insert(look, shaped.clone());
        }
        shaped
    }

    fn shape_anew(&mut self, spans: &[Span<'_>], style: Style) -> Shaped {
        let mut text = String::new();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for span in spans {
            let start = text.len();
            text.push_str(&clean(span.words));
            ranges.push(start..text.len());
        }
        // The first family has nearly every text whole; asking for all takes longer than shaping.
        let mut layout = self.build(&text, spans, &ranges, style, false);
        let mut missing = if self.covered.has_all(&text) {
            Vec::new()
        } else {
            missing(&mut layout)
        };
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
            layout: Rc::new(RefCell::new(layout)),
            text: text.into(),
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
        let families = if all {
            FontFamily::Source(self.families.as_str().into())
        } else {
            FontFamily::named(self.first)
        };
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(families);
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(FontFeatures::from(FIGURES));
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

fn short(spans: &[Span<'_>], style: Style) -> Option<Look> {
    match spans {
        [span] if span.words.len() <= SHORT && span.language.is_none() => Some((
            span.words.to_owned(),
            span.strong || style.strong,
            span.italic,
            style.size.to_bits(),
            style.tracking.to_bits(),
        )),
        _ => None,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_every_face_has_is_never_found_missing() {
        let mut shaper = Shaper::new();
        let all = ' '..'\u{2100}';
        let letters: String = all
            .filter(|letter| shaper.covered.has_all(&letter.to_string()))
            .collect();
        for letter in ['A', 'ŵ', 'ł', '’', '–'] {
            assert!(letters.contains(letter), "{letter}");
        }
        assert!(!shaper.covered.has_all("Harbourton, شاہد"));
        for (strong, italic) in [(false, false), (true, false), (false, true), (true, true)] {
            let span = Span {
                strong,
                italic,
                ..Span::plain(&letters)
            };
            let whole = 0..letters.len();
            let mut layout = shaper.build(
                &letters,
                &[span],
                std::slice::from_ref(&whole),
                Style::plain(10.0),
                false,
            );
            assert_eq!(missing(&mut layout), [], "strong {strong}, italic {italic}");
        }
    }

    #[test]
    fn a_letter_no_face_has_is_told_each_time_and_what_follows_is_kept() {
        let mut shaper = Shaper::new();
        for _ in 0..2 {
            shaper.shape(&[Span::plain("ready \u{13000}")], Style::plain(10.0));
        }
        shaper.shape(&[Span::plain("agreed")], Style::plain(10.0));
        assert_eq!(shaper.texts.len(), 1, "what every face has");
        assert_eq!(shaper.take_missing(), ["\u{13000}", "\u{13000}"]);
    }

    #[test]
    fn copies_of_a_short_text_break_at_the_width_each_is_asked_for() {
        let mut shaper = Shaper::new();
        let words = [Span::plain("link workers in every ward")];
        let (wide, narrow) = (
            shaper.shape(&words, Style::plain(10.0)),
            shaper.shape(&words, Style::plain(10.0)),
        );
        assert_eq!(wide.lines(400.0).len(), 1);
        assert!(narrow.lines(50.0).len() > 1);
        assert_eq!(wide.lines(400.0).len(), 1);
    }
}
