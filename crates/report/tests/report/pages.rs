//! Where pages break, and where they never do.

use pit_report::document::*;
use pit_report::figures::strip;

use crate::{sample, tools};

pub fn long_table(rows: usize) -> Document {
    let row = |number: usize| {
        let what = format!("Action {number} with a few words that go on into a second line");
        Row::named([
            Cell::from(number.to_string()),
            what.into(),
            "under way".into(),
        ])
    };
    sample::with(vec![Block::Table(Table {
        caption: "All actions".into(),
        columns: vec![
            Column::numbers("No.", Width::Mm(14.0)),
            Column::words("What is done", Width::Share(1.0)),
            Column::words("State", Width::Mm(24.0)),
        ],
        rows: (0..rows).map(row).collect(),
        size: TableSize::Long,
    })])
}

fn pages(blocks: Vec<Block>) -> Vec<String> {
    tools::words(&tools::pdf(&sample::with(blocks)).bytes)
}

/// The lines of a page without the line at its foot.
fn lines(page: &str) -> Vec<&str> {
    let lines: Vec<_> = page
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines[..lines.len().saturating_sub(1)].to_vec()
}

fn filler(count: usize) -> Vec<Block> {
    (0..count)
        .map(|n| Block::paragraph(format!("Filler {n}.")))
        .collect()
}

#[test]
fn a_table_of_300_rows_repeats_its_head_on_every_page() {
    let pages = tools::words(&tools::pdf(&long_table(300)).bytes);
    assert!(pages.len() > 8, "{} pages", pages.len());
    for page in &pages {
        assert_eq!(page.matches("What is done").count(), 1, "{page}");
    }
    let all = pages.join(" ");
    for number in 0..300 {
        assert_eq!(all.matches(&format!("Action {number} ")).count(), 1);
    }
}

#[test]
fn no_row_stands_alone_on_a_page() {
    for count in 2..40 {
        let mut blocks = filler(count);
        blocks.extend(long_table(28).blocks);
        for page in pages(blocks) {
            assert_ne!(page.matches("Action").count(), 1, "{count}: {page}");
        }
    }
}

#[test]
fn a_row_never_breaks() {
    for page in tools::words(&tools::pdf(&long_table(120)).bytes) {
        assert_eq!(
            page.matches("Action").count(),
            page.matches("under way").count()
        );
        let line = tools::line(&page);
        assert_eq!(
            line.matches("Action").count(),
            line.matches("into a second line").count()
        );
    }
}

#[test]
fn a_row_taller_than_a_page_breaks_under_its_head_and_loses_nothing() {
    let long = (0..900)
        .map(|n| format!("word{n}"))
        .collect::<Vec<_>>()
        .join(" ");
    let mut document = long_table(3);
    let Block::Table(table) = &mut document.blocks[0] else {
        unreachable!()
    };
    table.rows[1].cells[1] = long.as_str().into();
    let pdf = tools::pdf(&document);
    let pages = tools::words(&pdf.bytes);
    assert!(pages.len() >= 2);
    assert!(pages.iter().all(|page| page.contains("What is done")));
    assert!(tools::tagged(&pdf.bytes).contains(&long));
}

#[test]
fn a_heading_is_never_last_on_its_page() {
    for count in 20..40 {
        let mut blocks = filler(count);
        blocks.push(Block::heading(HeadingLevel::Two, "The heading"));
        blocks.push(Block::paragraph("Words after the heading. ".repeat(12)));
        for page in pages(blocks) {
            let lines = lines(&page);
            let place = lines.iter().position(|line| *line == "The heading");
            assert!(
                place.is_none_or(|place| place + 2 < lines.len()),
                "{count}: {page}"
            );
        }
    }
}

#[test]
fn a_heading_stays_with_its_table_and_with_its_figure() {
    for count in 20..40 {
        let mut blocks = filler(count);
        blocks.push(Block::heading(HeadingLevel::Two, "Of a table"));
        blocks.extend(long_table(2).blocks);
        let pages = pages(blocks);
        let page = pages
            .iter()
            .find(|page| page.contains("Of a table"))
            .unwrap();
        assert!(page.contains("Action 0"), "{count}: {page}");

        let mut blocks = filler(count);
        blocks.push(Block::heading(HeadingLevel::Two, "Of a figure"));
        blocks.push(Block::Figure(Figure::full(strip(&sample::spread()))));
        let pages = self::pages(blocks);
        let page = pages
            .iter()
            .find(|page| page.contains("Of a figure"))
            .unwrap();
        assert!(page.contains("Don’t know"), "{count}: {page}");
    }
}

#[test]
fn a_heading_and_its_sentence_stay_with_what_they_introduce() {
    let introduced = || {
        [
            Block::Figure(Figure::full(strip(&sample::spread()))),
            Block::newspaper(vec![Block::paragraph("Don’t know")]),
            Block::Levels {
                look: LevelsLook::Ruled,
                rows: vec![LevelRow::new(
                    sample::levels()[0].tile.clone(),
                    "Don’t know",
                    Text::default(),
                )],
            },
        ]
    };
    for count in 20..40 {
        for block in introduced() {
            let mut blocks = filler(count);
            blocks.push(Block::heading(HeadingLevel::Two, "Introduced"));
            blocks.push(Block::paragraph("In a sentence."));
            blocks.push(block);
            let pages = pages(blocks);
            let page = pages.iter().find(|page| page.contains("Introduced"));
            let page = page.unwrap();
            assert!(page.contains("Don’t know"), "{count}: {page}");
        }
    }
}

#[test]
fn what_is_kept_together_stands_on_one_page_also_where_it_nearly_doesnt_fit() {
    // Paragraphs of two lines shift it by less than the empty space that a heading wants above it.
    for (count, two) in (8..22).flat_map(|count| (0..4).map(move |two| (count, two))) {
        let mut blocks = filler(count);
        blocks.extend((0..two).map(|_| Block::paragraph("One.\nTwo.")));
        blocks.push(Block::KeepTogether(vec![
            Block::heading(HeadingLevel::Two, "All of it"),
            Block::paragraph("The first.\nThe second."),
            Block::paragraph("The third.\nThe fourth."),
            Block::Figure(Figure::full(strip(&sample::spread()))),
        ]));
        let pages = pages(blocks);
        let page = pages.iter().find(|page| page.contains("All of it"));
        let page = page.unwrap();
        assert!(page.contains("The fourth."), "{count} and {two}: {page}");
        assert!(page.contains("Don’t know"), "{count} and {two}: {page}");
    }
}

#[test]
fn columns_that_go_on_at_the_top_of_a_page_say_what_goes_on_and_no_others_do() {
    for count in 20..40 {
        let mut blocks = filler(count);
        let part = |n: usize| Block::paragraph(format!("Part {n} of it\n").repeat(4));
        blocks.push(Block::Newspaper {
            blocks: (0..8).map(part).collect(),
            continued: "Gaps and handovers, continued".into(),
        });
        for page in pages(blocks) {
            let goes_on = page.contains("of it") && !page.contains("Part 0");
            let says = page.contains("Gaps and handovers, continued");
            assert_eq!(says, goes_on, "{count}: {page}");
        }
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone_on_a_page() {
    let five: Vec<_> = (0..5).map(|n| format!("Line {n} of five.")).collect();
    for count in 20..40 {
        let mut blocks = filler(count);
        blocks.push(Block::paragraph(five.join("\n")));
        for page in pages(blocks) {
            assert_ne!(page.matches("of five.").count(), 1, "{count}: {page}");
        }
    }
}

#[test]
fn the_levels_of_a_criterion_stay_together() {
    for count in 10..40 {
        let mut blocks = filler(count);
        blocks.push(Block::Levels {
            look: LevelsLook::Framed,
            rows: sample::levels(),
        });
        for page in pages(blocks) {
            let found = sample::SCALE
                .iter()
                .filter(|(name, _)| page.contains(name))
                .count();
            assert!(found == 0 || found == 5, "{count}: {page}");
        }
    }
}

#[test]
fn a_cover_has_no_foot_line_and_other_pages_have() {
    let pages = tools::words(&tools::pdf(&sample::document()).bytes);
    assert!(!pages[0].contains("Released edition"));
    for (index, page) in pages.iter().enumerate().skip(1) {
        assert!(
            page.contains(&format!("Released edition {}", index + 1)),
            "{page}"
        );
    }
}

#[test]
fn a_page_number_can_say_of_how_many() {
    let mut document = sample::with(vec![Block::page("One"), Block::page("Two")]);
    document.running.of_total = true;
    let pages = tools::words(&tools::pdf(&document).bytes);
    assert!(pages[0].contains("1 of 2") && pages[1].contains("2 of 2"));
}
