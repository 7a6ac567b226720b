//! Lines of words in a drawing: how wide they are, and where they break.

use super::Size;
use crate::shape::{Span, Style, UNPRINTABLE, with};

/// How wide one line of words in a drawing is, in units.
pub(crate) fn width(words: &str, size: Size, strong: bool) -> f32 {
    let style = Style {
        strong,
        ..Style::plain(size.units())
    };
    with(|shaper| shaper.line(words, style).width)
}

/// Words in a drawing broken into lines of at most `width` units.
pub(crate) fn wrap(words: &str, size: Size, width: f32) -> Vec<String> {
    wrap_as(words, size, false, width)
}

/// The same, in semibold if so.
pub(crate) fn wrap_as(words: &str, size: Size, strong: bool, width: f32) -> Vec<String> {
    // What needs no break stays as it is, with letters that no face has: whoever sets it reports them.
    let breaks = |letter: char| matches!(letter, '\n' | '\u{ad}');
    if !words.trim().is_empty()
        && !words.contains(breaks)
        && self::width(words, size, strong) <= width
    {
        return vec![words.trim_end().to_owned()];
    }
    let spans = [Span::plain(words)];
    let style = Style {
        strong,
        ..Style::plain(size.units())
    };
    let (lines, missing) = with(|shaper| shaper.shape_once(&spans, style, width));
    // Letters that no face has go on as they are, so that whoever sets them reports them.
    let mut missing = missing.into_iter().filter(|_| !words.contains(UNPRINTABLE));
    let lines = lines.iter().map(|line| {
        let said = line.words();
        let mut parts = said.trim_end().split(UNPRINTABLE);
        let mut line = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            line += missing.next().as_deref().unwrap_or(UNPRINTABLE);
            line += part;
        }
        line
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_no_face_has_stays_in_lines_that_break() {
        let words = "Alder 漢 Brock 字 Caldwell and everybody who came to the evening";
        let lines = wrap_as(words, Size::Small, true, 120.0);
        assert!(lines.len() > 2, "{lines:?}");
        assert_eq!(lines.join(" "), words);
    }
}
