//! Somebody looks on while a paper is made, and may stop it.

use pit_record::{Stopped, Watch};
use pit_report::document::{Block, Document};
use pit_report::{ReportError, Stamp, to_pdf, to_pdf_watched};

use crate::sample;

const BLOCKS: usize = 120;

fn paper() -> Document {
    let block = |n| Block::paragraph(format!("Paragraph {n}."));
    sample::with((0..BLOCKS).map(block).collect())
}

/// Every look while a paper is made, as long as `goes_on` says so; and what comes of it.
fn looks(
    goes_on: impl Fn(usize, usize) -> bool,
) -> (Vec<(usize, usize)>, Result<pit_report::Pdf, ReportError>) {
    let mut seen = Vec::new();
    let mut look = |done, of| {
        seen.push((done, of));
        goes_on(done, of)
    };
    let made = to_pdf_watched(&paper(), &Stamp::default(), &mut Watch::new(&mut look));
    (seen, made)
}

#[test]
fn each_block_laid_out_and_each_page_written_is_told() {
    let (seen, made) = looks(|_, _| true);
    let made = made.unwrap();
    assert!(made.pages > 3);
    let blocks = (0..BLOCKS).map(|done| (done, BLOCKS));
    let pages = (0..=made.pages).map(|done| (done, made.pages));
    assert_eq!(seen, blocks.chain(pages).collect::<Vec<_>>());
    let unwatched = to_pdf(&paper(), &Stamp::default()).unwrap();
    assert!(made == unwatched, "looking on changes nothing");
}

#[test]
fn it_stops_at_the_block_and_at_the_page_where_that_is_wished() {
    for last in [(0, BLOCKS), (77, BLOCKS)] {
        let (seen, made) = looks(|done, of| (done, of) != last);
        assert_eq!(made, Err(ReportError::Stopped(Stopped)));
        assert_eq!(seen.last(), Some(&last));
    }
    let (seen, made) = looks(|done, of| of == BLOCKS || done < 2);
    assert_eq!(made, Err(ReportError::Stopped(Stopped)));
    assert_eq!(seen.last().unwrap().0, 2, "two pages are written");
}
