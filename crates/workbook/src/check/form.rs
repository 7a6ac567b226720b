//! The forms a text can be asked to have.

use super::Code;

/// A form of text. Blank text has none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Any text that isn't blank.
    Any,
    /// Lower-case letters, digits and single dashes, a letter first.
    Id,
    /// `major.minor.patch`.
    Version,
    /// A day of the calendar, `2026-11-22`.
    Date,
    /// `document:line` or `document:from-to`.
    Source,
}

impl Form {
    /// The code of a text that hasn't this form; `None` if it has.
    pub(super) fn broken_by(self, text: &str) -> Option<Code> {
        let (has_it, code) = match self {
            Form::Any => (true, Code::EmptyText),
            Form::Id => (is_id(text), Code::NotAnId),
            Form::Version => (is_version(text), Code::NotAVersion),
            Form::Date => (is_date(text), Code::NotADate),
            Form::Source => (document_of(text).is_some(), Code::SourceMalformed),
        };
        if is_blank(text) {
            Some(Code::EmptyText)
        } else {
            (!has_it).then_some(code)
        }
    }
}

/// Nothing to see: empty, or only white space and invisible characters.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}')
    })
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.into_iter().all(|part| number(part).is_some())
}

fn is_date(text: &str) -> bool {
    let fixed = |part: &str, digits: usize| {
        let all_digits = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        if all_digits {
            part.parse::<u32>().ok()
        } else {
            None
        }
    };
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (fixed(year, 4), fixed(month, 2), fixed(day, 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    year > 0 && (1..=days).contains(&day)
}

/// The document a source points into; `None` if the source is malformed.
pub(super) fn document_of(source: &str) -> Option<&str> {
    let (document, lines) = source.split_once(':')?;
    let (from, to) = lines.split_once('-').unwrap_or((lines, lines));
    let (from, to) = (number(from)?, number(to)?);
    (is_id(document) && from >= 1 && from <= to).then_some(document)
}

/// A whole number in plain digits without leading zeros.
fn number(text: &str) -> Option<u32> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_with_dashes() {
        for good in ["a1", "planning", "civic-community", "x-2-y"] {
            assert_eq!(Form::Id.broken_by(good), None, "{good}");
        }
        for bad in ["A1", "1a", "-a", "a-", "a--b", "a_b", "a b", "é", "a.b"] {
            assert_eq!(Form::Id.broken_by(bad), Some(Code::NotAnId), "{bad}");
        }
    }

    #[test]
    fn versions_have_three_plain_numbers() {
        for good in ["1.0.0", "0.10.200"] {
            assert_eq!(Form::Version.broken_by(good), None, "{good}");
        }
        for bad in [
            "1",
            "1.0",
            "1.0.0.0",
            "01.0.0",
            "1.0.x",
            "1..0",
            "v1.0.0",
            "1.0.0-beta",
        ] {
            assert_eq!(
                Form::Version.broken_by(bad),
                Some(Code::NotAVersion),
                "{bad}"
            );
        }
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        for good in ["2026-11-22", "2024-02-29", "2000-02-29", "2026-01-31"] {
            assert_eq!(Form::Date.broken_by(good), None, "{good}");
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "2026-01-00",
            "22 November 2026",
            "0000-01-01",
            "+026-01-01",
            "2026-01-01-01",
        ] {
            assert_eq!(Form::Date.broken_by(bad), Some(Code::NotADate), "{bad}");
        }
    }

    #[test]
    fn sources_name_a_document_and_its_lines() {
        assert_eq!(document_of("phe-2021:448-457"), Some("phe-2021"));
        assert_eq!(document_of("phe:7-7"), Some("phe"));
        for bad in [
            "phe", "phe:", "phe:9-8", "phe:0-4", "phe:a-b", ":1-2", "Phe:1-2",
        ] {
            assert_eq!(document_of(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_source_of_one_line_needs_no_second_number() {
        assert_eq!(document_of("phe:450"), Some("phe"));
        for bad in [
            "phe:0",
            "phe:450-",
            "phe:-450",
            "phe:4 5",
            "phe:045",
            "phe:+4",
            "phe:a",
            ":450",
            "phe:450:451",
            "phe:450-451-452",
            "phe:450,452",
        ] {
            assert_eq!(document_of(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_blank() {
        for blank in ["", "  ", "\n\t", "\u{a0}\u{200b}"] {
            assert_eq!(
                Form::Any.broken_by(blank),
                Some(Code::EmptyText),
                "{blank:?}"
            );
        }
    }
}
