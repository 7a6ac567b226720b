//! Offsets, lines and columns.

/// Where the lines of a text begin.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Lines {
            text,
            starts: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// Line and column of a byte offset, both from 1, the column in characters. Beyond the end is
    /// the end.
    pub(super) fn place(&self, offset: usize) -> (usize, usize) {
        let offset = floor(self.text, offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(0);
        (line, self.text[start..offset].chars().count() + 1)
    }
}

/// The line of a byte offset, from 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    let upto = floor(text, offset);
    text[..upto].matches('\n').count() + 1
}

/// The byte offset of what serde_json objects to: the last byte it read, or the end of the text.
pub(super) fn of_serde(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.len();
    }
    let lines = Lines::of(text);
    let start = lines
        .starts
        .get(error.line().saturating_sub(1))
        .copied()
        .unwrap_or(0);
    floor(text, (start + error.column()).saturating_sub(1))
}

/// The offset, or where the character begins that it lies within, or the end of the text.
fn floor(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let lines = Lines::of("é: 1\nüü x");
        assert_eq!(lines.place(0), (1, 1));
        assert_eq!(lines.place(2), (1, 2));
        assert_eq!(lines.place(6), (2, 1));
        assert_eq!(lines.place(11), (2, 4));
    }

    #[test]
    fn an_offset_within_a_character_or_beyond_the_end_is_still_a_place() {
        let lines = Lines::of("é\n");
        assert_eq!(lines.place(1), (1, 1));
        assert_eq!(lines.place(99), (2, 1));
        assert_eq!(Lines::of("").place(5), (1, 1));
    }

    #[test]
    fn a_line_is_the_number_of_breaks_before_it_and_one() {
        assert_eq!(line_of("a\r\nb\nc", 0), 1);
        assert_eq!(line_of("a\r\nb\nc", 3), 2);
        assert_eq!(line_of("a\r\nb\nc", 5), 3);
    }
}
