//! The pages in the window: those of the PDF, with words that are words.

use pit_report::document::*;
use pit_report::pages_svg;

use crate::{sample, tools};

fn pages(document: &Document) -> Vec<String> {
    pages_svg(document, |number, total| {
        format!("Page {number} of {total}")
    })
    .pages
}

/// What stands between a page's `<desc>` and its end.
fn read(page: &str) -> String {
    let (_, rest) = page.split_once("<desc>").unwrap();
    let (words, _) = rest.split_once("</desc>").unwrap();
    tools::line(words)
}

#[test]
fn the_window_shows_as_many_pages_as_the_pdf_has() {
    let document = sample::document();
    let pages = pages(&document);
    assert_eq!(pages.len(), tools::pdf(&document).pages);
    for (index, page) in pages.iter().enumerate() {
        let label = format!("aria-label=\"Page {} of {}\"", index + 1, pages.len());
        assert!(page.contains("role=\"img\"") && page.contains(&label));
    }
}

#[test]
fn a_page_reads_aloud_what_the_pdf_says() {
    let words = |text: &str| -> Vec<String> {
        let mut words: Vec<_> = text.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    let block = Block::paragraph(
        "When someone is passed from one service to the next, somebody answers for their arrival, \
         and everybody who should know it does.",
    );
    let page = &pages(&sample::with(vec![block.clone()]))[0];
    let Block::Paragraph(text) = block else {
        panic!("a paragraph");
    };
    let said: String = text.runs.iter().map(|run| run.words.as_str()).collect();
    assert_eq!(
        words(&read(page)),
        words(&format!("{said} {}", sample::FOOT))
    );
}

#[test]
fn figures_are_read_by_the_words_in_their_place() {
    let document = sample::document();
    let all = pages(&document).concat();
    let figures = document.blocks.iter().filter_map(|block| match block {
        Block::Figure(figure) if !figure.decorative => Some(figure.drawing.description.clone()),
        _ => None,
    });
    let figures: Vec<_> = figures.collect();
    assert!(!figures.is_empty());
    for words in figures {
        assert!(tools::line(&all).contains(&words), "{words}");
    }
}

#[test]
fn nothing_in_a_page_is_a_style_or_a_script_and_names_are_escaped() {
    let evil = "</text><script>alert(1)</script> \" onload=\"x & y";
    let page = pages(&sample::with(vec![Block::paragraph(evil)])).concat();
    assert!(!page.contains("<script") && !page.contains("style=") && !page.contains("onload=\""));
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"),
        "{page}"
    );
}

#[test]
fn the_words_of_a_page_are_text_with_the_class_of_their_face() {
    let text = Text::plain("Plain, ").strong("strong").and(" and Ελληνικά");
    let page = &pages(&sample::with(vec![Block::Paragraph(text)]))[0];
    for (face, words) in [
        ("regular", "Plain,"),
        ("strong", "strong"),
        ("other", "Ελληνικά"),
    ] {
        let found = page.lines().any(|line| {
            line.starts_with(&format!("<text class=\"{face}\"")) && line.contains(words)
        });
        assert!(found, "{face}: {page}");
    }
}
