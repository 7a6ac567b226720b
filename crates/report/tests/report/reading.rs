//! What is read: the right words, in the right order.

use pit_report::document::*;

use crate::{sample, tools};

fn read(blocks: Vec<Block>) -> String {
    tools::line(&tools::words(&tools::pdf(&sample::with(blocks)).bytes).join(" "))
}

#[test]
fn the_criterion_page_is_read_from_the_question_over_the_levels_to_the_notes() {
    let pages = tools::words(&tools::pdf(&sample::document()).bytes);
    let page = tools::line(&pages[2]);
    let parts = [
        "Civic and service, step 5 of 9",
        "Gaps and handovers",
        "When someone is passed",
        "Not started",
        "Agreed in principle agreed We can name",
        "Working across the place aim Every handover",
        "Northgate drop out.",
        "Why level 1",
        "Evidence 1 Of 214 people found",
        "2 Handover protocol",
        "Level 3 by March 2027.",
        "One level up. Name one owner",
        "Harbourton, workshop report, 3 March 2026 Released edition 3",
    ];
    let mut from = 0;
    for part in parts {
        let found = page[from..].find(part);
        from += found.unwrap_or_else(|| panic!("{part:?} is not read after {:?}", &page[..from]));
    }
}

#[test]
fn welsh_and_polish_letters_are_read_as_written() {
    let words = "Dŵr, tŷ, gŵyl, ŷd, ẁ, ẃ, Ŵ, Ŷ. Łódź, żółć, gęślą jaźń, ą, ę, ś, Ż";
    assert_eq!(read(vec![Block::paragraph(words)]).find(words), Some(0));
}

#[test]
fn greek_and_cyrillic_letters_are_read_as_written() {
    let words = "Ελληνικά, Харків, їжак";
    assert_eq!(read(vec![Block::paragraph(words)]).find(words), Some(0));
}

#[test]
fn ligatures_and_their_letters_are_read_alike() {
    // Only the second face has ligatures: the letters between Greek ones use it.
    let words = "office ﬁnal \u{FB01}ne waffle αffiω";
    assert_eq!(read(vec![Block::paragraph(words)]).find(words), Some(0));
}

#[test]
fn a_table_is_read_row_by_row() {
    let pages = tools::words(&tools::pdf(&sample::document()).bytes);
    let page = tools::line(&pages[3]);
    let row = "2 Service Evening blood pressure clinics, two nights a week Northgate Primary Care \
               Network 31 July 2026 to start 3 Service";
    assert!(page.contains(row), "{page}");
}

#[test]
fn two_columns_over_two_pages_are_tagged_left_before_right() {
    let long = |word: &str| {
        (0..60)
            .map(|n| Block::paragraph(format!("{word}{n}")))
            .collect()
    };
    let blocks = vec![Block::Columns {
        left_width: 84.0,
        left: long("left"),
        right: long("right"),
    }];
    let pdf = tools::pdf(&sample::with(blocks));
    assert!(pdf.pages >= 2);
    let read = crate::tools::tagged(&pdf.bytes);
    let place = |words: &str| {
        read.find(words)
            .unwrap_or_else(|| panic!("{words} is not tagged"))
    };
    assert!(place("left59") < place("right0"), "{read}");
}

#[test]
fn the_foot_line_and_repeated_heads_are_not_part_of_the_reading() {
    let pdf = tools::pdf(&crate::pages::long_table(300));
    let read = tools::tagged(&pdf.bytes);
    assert!(!read.contains("Released edition"));
    assert_eq!(read.matches("What is done").count(), 1);
    assert_eq!(read.matches("Action 299 ").count(), 1);
}

#[test]
fn headings_become_a_nested_outline() {
    let pdf = tools::pdf(&sample::with(vec![
        Block::page("One"),
        Block::heading(HeadingLevel::Three, "Two ranks down"),
        Block::paragraph("Text."),
        Block::heading(HeadingLevel::Two, "A section"),
        Block::paragraph("Text."),
        Block::page("Two"),
    ]));
    let file = lopdf::Document::load_mem(&pdf.bytes).unwrap();
    let outline = file.get_toc().unwrap().toc;
    let found: Vec<_> = outline
        .iter()
        .map(|entry| (entry.level, entry.title.as_str(), entry.page))
        .collect();
    let expected = [
        (1, "One", 1),
        (2, "Two ranks down", 1),
        (2, "A section", 1),
        (1, "Two", 2),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_link_over_two_lines_is_one_link_with_two_areas() {
    let text = Text::plain("See ").link("a very long name ".repeat(10), "https://example.org/");
    let pdf = tools::pdf(&sample::with(vec![Block::Paragraph(text)]));
    let file = lopdf::Document::load_mem(&pdf.bytes).unwrap();
    let page = file.get_pages()[&1];
    assert_eq!(file.get_page_annotations(page).unwrap().len(), 2);
    let is_link = |object: &lopdf::Object| {
        let element = object.as_dict().ok().and_then(|d| d.get(b"S").ok());
        element.and_then(|role| role.as_name().ok()) == Some(b"Link")
    };
    // One more is the action, which says that it leads to an address by "URI".
    assert_eq!(
        file.objects
            .values()
            .filter(|object| is_link(object))
            .count(),
        1
    );
}
