//! Letters: which face prints them, and what happens when none has them.

use pit_report::Warning;
use pit_report::document::*;

use crate::{sample, tools};

/// The faces in a report of one paragraph.
fn faces(words: &str) -> Vec<String> {
    let document = Document {
        running: Running::default(),
        ..sample::with(vec![Block::paragraph(words)])
    };
    let (_directory, path) = tools::kept(&tools::pdf(&document).bytes);
    let output = tools::run("pdffonts", &[], &path);
    let text = String::from_utf8(output.stdout).unwrap();
    let name = |line: &str| {
        line.split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let names = text.lines().skip(2).map(|line| name(line)[7..].to_owned());
    names.collect()
}

#[test]
fn welsh_and_polish_come_from_atkinson() {
    assert_eq!(
        faces("ŵ ŷ Ŵ Ŷ ẁ ẃ ł ą ż ź ę ś ó"),
        ["AtkinsonHyperlegibleNext-Regular"]
    );
}

#[test]
fn greek_and_cyrillic_come_from_noto() {
    assert_eq!(faces("Ελληνικά"), ["NotoSans-Regular"]);
    assert_eq!(faces("Харків"), ["NotoSans-Regular"]);
}

#[test]
fn a_letter_no_face_has_is_marked_and_reported() {
    let words = "Before 漢 after 漢 and 字.";
    let pdf = tools::pdf(&sample::with(vec![Block::paragraph(words)]));
    let expected = [("字", 1), ("漢", 2)].map(|(letter, times)| Warning::NoGlyph {
        letter: letter.into(),
        times,
    });
    assert_eq!(pdf.warnings, expected);
    let read = tools::line(&tools::words(&pdf.bytes)[0]);
    assert!(
        read.starts_with("Before \u{FFFD} after \u{FFFD} and \u{FFFD}."),
        "{read}"
    );
}

#[test]
fn a_letter_no_face_has_is_reported_in_figures_tables_and_the_foot_line_too() {
    let mut document = crate::pages::long_table(1);
    document.running.middle = "漢".into();
    let Block::Table(table) = &mut document.blocks[0] else {
        unreachable!()
    };
    table.rows[0].cells[2] = "字".into();
    let mut strip = sample::spread();
    strip.working_words = "語".into();
    document
        .blocks
        .push(Block::Figure(Figure::full(pit_report::figures::strip(
            &strip,
        ))));
    let letters: Vec<_> = tools::pdf(&document)
        .warnings
        .into_iter()
        .map(|warning| match warning {
            Warning::NoGlyph { letter, .. } => letter,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(letters, ["字", "漢", "語"]);
}

#[test]
fn a_mark_above_a_letter_stands_above_it() {
    // No face has these two as one letter, so the mark is a glyph of its own.
    let pdf = tools::pdf(&sample::with(vec![Block::paragraph(
        "q\u{302} m\u{304} д\u{301}",
    )]));
    assert_eq!(pdf.warnings, []);
    let read = tools::words(&pdf.bytes)[0].clone();
    assert!(read.starts_with("q\u{302} m\u{304} д\u{301}"), "{read:?}");
}

#[test]
fn a_soft_hyphen_shows_only_where_a_line_ends() {
    let word = "un\u{AD}answered ";
    let pdf = tools::pdf(&sample::with(vec![Block::paragraph(word)]));
    assert!(tools::words(&pdf.bytes)[0].starts_with("unanswered"));
    let narrow = Block::Columns {
        left_width: 20.0,
        left: vec![Block::paragraph("of un\u{AD}answered")],
        right: Vec::new(),
    };
    let (_directory, path) = tools::kept(&tools::pdf(&sample::with(vec![narrow])).bytes);
    let output = std::process::Command::new("pdftotext")
        .args(["-bbox"])
        .arg(&path)
        .arg("-")
        .output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    assert!(
        text.contains("answered</word>") && !text.contains("unanswered</word>"),
        "{text}"
    );
}

#[test]
fn one_report_is_not_told_of_the_letters_that_another_lacks() {
    let mut strip = sample::spread();
    strip.levels[0].name = "漢".into();
    let drawing = pit_report::figures::strip(&strip);
    assert!(!drawing.items.is_empty());
    assert_eq!(tools::pdf(&sample::with(Vec::new())).warnings, []);
}
