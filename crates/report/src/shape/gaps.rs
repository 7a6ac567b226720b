//! Letters that no face has: found in the shaped text, and replaced by a mark that shows it.

use std::ops::Range;

use parley::Layout;

/// The letters for which every face gave its empty box.
pub(super) fn missing(layout: &mut Layout<u16>) -> Vec<Range<usize>> {
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

/// The mark for a letter that can't be printed; [`super::FACES`] has it.
pub(crate) const UNPRINTABLE: &str = "\u{FFFD}";

/// Puts the mark in the place of each gap; `ranges` are those of the spans, and stay theirs.
pub(super) fn replace(text: &mut String, ranges: &mut [Range<usize>], missing: &[Range<usize>]) {
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
