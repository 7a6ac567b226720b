//! What holds for every document: nothing leaves the text area, nothing is lost.

mod random;
mod said;

use proptest::prelude::*;

use crate::document::Document;
use crate::layout::{BOTTOM, LEFT, Laid, Mark, Page, Path, Placed, RIGHT, TOP, What, lay_out};
use crate::shape;

fn laid(document: &Document) -> Laid {
    shape::with(|shaper| lay_out(document, shaper))
}

/// Half a point: what a frame's line or a letter's overhang may stand out.
const OVERHANG: f32 = 0.5;

fn bounds(item: &Placed) -> [f32; 4] {
    match &item.what {
        What::Glyphs { run, y, .. } => {
            // White space has no ink.
            let inked = run
                .glyphs
                .iter()
                .rposition(|glyph| !glyph.text.trim().is_empty());
            let end = inked.map_or(0.0, |last| {
                run.glyphs.get(last + 1).map_or(run.width, |next| next.x)
            });
            [run.x, y - run.size * 0.7, run.x + end, y + run.size * 0.2]
        }
        What::Picture(_, [x, y, width, height]) => [*x, *y, x + width, y + height],
        What::Shape(path, _) => {
            let points = match path {
                Path::Polygon(points) => points.clone(),
                Path::Line(from, to) => vec![*from, *to],
                Path::Circle((x, y), r) => vec![(x - r, y - r), (x + r, y + r)],
            };
            let all = |first: f32, by: fn(f32, f32) -> f32, of: fn(&(f32, f32)) -> f32| {
                points.iter().map(of).fold(first, by)
            };
            [
                all(f32::MAX, f32::min, |p| p.0),
                all(f32::MAX, f32::min, |p| p.1),
                all(f32::MIN, f32::max, |p| p.0),
                all(f32::MIN, f32::max, |p| p.1),
            ]
        }
    }
}

fn outside(page: &Page) -> Option<String> {
    let foot = |item: &&Placed| item.mark == Mark::Furniture && item.top > BOTTOM;
    page.items
        .iter()
        .filter(|item| !foot(item))
        .find_map(|item| {
            let [left, top, right, bottom] = bounds(item);
            let fits = left >= LEFT - OVERHANG
                && right <= RIGHT + OVERHANG
                && top >= TOP - OVERHANG
                && bottom <= BOTTOM + OVERHANG;
            (!fits).then(|| format!("{item:?} at {left} {top} {right} {bottom}"))
        })
}

/// An eighth of the usual number: a document takes longer to lay out than a
/// number to add. PROPTEST_CASES asks for more.
fn config() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig {
        cases: usual.cases / 8,
        failure_persistence: None,
        max_shrink_iters: 2000,
        ..usual
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn nothing_leaves_the_text_area(document in random::document()) {
        for page in &laid(&document).pages {
            prop_assert_eq!(outside(page), None);
        }
    }

    #[test]
    fn everything_is_said_once_and_in_order(document in random::document()) {
        let expected = said::expected(&document);
        let mut laid = laid(&document);
        prop_assert_eq!(said::read(&mut laid), expected);
    }

    #[test]
    fn no_two_lines_of_words_stand_on_each_other(document in random::document()) {
        for page in &laid(&document).pages {
            let runs: Vec<_> = page.items.iter().filter_map(|item| match &item.what {
                What::Glyphs { run, y, .. } => Some((bounds(item), *y, run.size)),
                What::Shape(..) | What::Picture(..) => None,
            }).collect();
            for (index, (a, ya, size)) in runs.iter().enumerate() {
                for (b, yb, _) in &runs[index + 1..] {
                    let beside = a[2] <= b[0] + 0.5 || b[2] <= a[0] + 0.5;
                    // The tightest lines are over an em apart; marks in a word share a line.
                    prop_assert!(beside || (ya - yb).abs() > 0.5 * size, "{a:?} and {b:?}");
                }
            }
        }
    }
}

#[test]
fn a_long_word_and_a_long_address_break_within_the_text_width() {
    let address = format!(
        "https://example.org/{}",
        "a-path/without?any&space=".repeat(40)
    );
    let word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(12);
    let text = crate::document::Text::plain(word.as_str()).link(address.as_str(), address.as_str());
    let document = Document {
        blocks: vec![crate::document::Block::Paragraph(text)],
        ..Document::default()
    };
    let mut laid = laid(&document);
    assert_eq!(laid.pages.iter().find_map(outside), None);
    assert_eq!(said::read(&mut laid), format!("{word}{address}"));
}

#[test]
fn what_asks_for_a_page_within_level_columns_is_read_in_its_order() {
    use crate::document::{Block, Text};
    let words = |from: usize| (from..from + 60).map(|n| format!("word{n} "));
    let lines = |from| Text::plain(words(from).collect::<String>());
    for asks in [Block::PageBreak, Block::AtFoot(lines(1000))] {
        let item = vec![Block::Paragraph(lines(0)), asks, Block::Lead(lines(100))];
        let list = Block::List {
            ordered: false,
            items: vec![item],
        };
        let document = Document {
            blocks: vec![Block::newspaper(vec![list])],
            ..Document::default()
        };
        let mut laid = laid(&document);
        assert_eq!(said::read(&mut laid), said::expected(&document));
    }
}

#[test]
fn a_logo_stands_on_the_page_that_begins_under_it() {
    use crate::document::{Block, Shown};
    use crate::picture::Picture;
    let picture = Picture {
        width: 1,
        height: 1,
        pixels: vec![0; 3].into(),
        address: "".into(),
    };
    let side = |title: &str| {
        let logo = Shown {
            picture: picture.clone(),
            room: (20.0, 10.0),
            alternative: "Logo".into(),
            in_corner: true,
        };
        let kicker = Block::Kicker("Steps 1 to 2".into());
        [Block::Picture(logo), kicker, Block::page(title)]
    };
    let blocks = ["One", "Two", "Three"].map(side).concat();
    let laid = laid(&Document {
        blocks,
        ..Document::default()
    });
    let logos = |page: &Page| {
        let all = page.items.iter();
        all.filter(|item| matches!(item.what, What::Picture(..)))
            .map(|item| item.top < TOP)
            .collect::<Vec<_>>()
    };
    let pages: Vec<Vec<bool>> = laid.pages.iter().map(logos).collect();
    assert_eq!(pages, vec![vec![true]; 3]);
}
