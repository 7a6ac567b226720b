//! The file itself: the same every time, sound, and no larger than it must be.

use pit_report::{Stamp, to_pdf};

use crate::{checkers, pages, sample, tools};

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = tools::pdf(&sample::document());
    // Something else in between: nothing may be counted on through the program's life.
    tools::pdf(&pages::long_table(20));
    let second = tools::pdf(&sample::document());
    assert!(first.bytes == second.bytes);
}

#[test]
fn another_thread_gives_the_same_bytes() {
    let here = tools::pdf(&sample::document());
    let there = std::thread::spawn(|| tools::pdf(&sample::document()))
        .join()
        .unwrap();
    assert!(here.bytes == there.bytes);
}

#[test]
fn only_the_stamp_says_when() {
    let stamp = |created: Option<&str>| Stamp {
        created: created.map(str::to_owned),
        producer: "PIT Workbench 0.1.0".into(),
    };
    let document = sample::with(Vec::new());
    let file = |created| {
        let bytes = to_pdf(&document, &stamp(created)).unwrap().bytes;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        (text, lopdf::Document::load_mem(&bytes).unwrap())
    };
    let date = |file: &lopdf::Document| {
        let information = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
        let date = file
            .get_dictionary(information)
            .unwrap()
            .get(b"CreationDate")
            .ok()?;
        Some(String::from_utf8_lossy(date.as_str().unwrap()).into_owned())
    };
    let (text, undated) = file(None);
    assert!(!text.contains("Date>"));
    assert_eq!(date(&undated), None);
    let (text, dated) = file(Some("2026-03-03T10:42:00Z"));
    assert!(text.contains("<xmp:CreateDate>2026-03-03T10:42:00Z</xmp:CreateDate>"));
    assert_eq!(date(&dated).as_deref(), Some("D:20260303104200Z"));
}

#[test]
fn what_the_report_was_made_from_is_in_the_metadata() {
    let bytes = tools::pdf(&sample::document()).bytes;
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("<pit:cut>7c41 09ae 5d2f</pit:cut>"));
}

#[test]
fn qpdf_finds_nothing_wrong() {
    for document in [
        sample::document(),
        pages::long_table(300),
        sample::with(Vec::new()),
    ] {
        assert_eq!(checkers::broken(&tools::pdf(&document).bytes), None);
    }
}

#[test]
fn the_mends_to_the_writers_output_hold() {
    let file = lopdf::Document::load_mem(&tools::pdf(&sample::document()).bytes).unwrap();
    assert_eq!(file.version, "1.7");
    let catalog = file.catalog().unwrap();
    assert_eq!(
        catalog.get(b"PageMode").unwrap().as_name().unwrap(),
        b"UseOutlines"
    );
    assert!(!catalog.has(b"OutputIntents"));
    let information = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    assert!(
        !file
            .get_dictionary(information)
            .unwrap()
            .has(b"GTS_PDFXVersion")
    );
}

#[test]
fn faces_are_cut_down_to_the_letters_used() {
    let one = tools::pdf(&sample::with(vec![pit_report::document::Block::paragraph(
        "One line.",
    )]));
    assert!(one.bytes.len() < 12_000, "{} bytes", one.bytes.len());
}
