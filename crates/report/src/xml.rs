//! Words in XML: figures for the window, metadata of a PDF.

/// Words as they may stand in an attribute or between tags.
pub(crate) fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // XML has no way to write the other control characters, nor these two.
            c if c.is_control() && !matches!(c, '\n' | '\t') => out.push('\u{FFFD}'),
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_to_xml_is_written_as_words() {
        assert_eq!(
            escape("<a href=\"x\">R & D's</a>"),
            "&lt;a href=&quot;x&quot;&gt;R &amp; D&#39;s&lt;/a&gt;"
        );
    }

    #[test]
    fn what_xml_cannot_hold_leaves_a_mark() {
        assert_eq!(
            escape("a\u{0}b\u{FFFE}c\u{FFFF}d\u{9F}e"),
            "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"
        );
        assert_eq!(escape("a\n\tb"), "a\n\tb");
    }
}
