//! What is refused, with a reason.

use pit_report::document::*;
use pit_report::drawing::Drawing;
use pit_report::{ReportError, Stamp, to_pdf};

use crate::sample;

fn refused(document: &Document) -> ReportError {
    to_pdf(document, &Stamp::default()).unwrap_err()
}

#[test]
fn a_document_without_title() {
    let document = Document {
        title: " ".into(),
        ..sample::document()
    };
    assert_eq!(refused(&document), ReportError::NoTitle);
}

#[test]
fn a_language_that_is_none() {
    for language in ["", "English please", "e", "en-", "en_GB"] {
        let document = Document {
            language: language.into(),
            ..sample::document()
        };
        assert_eq!(
            refused(&document),
            ReportError::Language {
                language: language.into()
            }
        );
    }
}

#[test]
fn a_figure_that_says_nothing_unless_it_is_decorative() {
    let drawing = Drawing {
        width: 10.0,
        height: 10.0,
        ..Drawing::default()
    };
    let silent = Figure::full(drawing);
    let document = |figure| sample::with(vec![Block::Card(vec![Block::Figure(figure)])]);
    assert_eq!(
        refused(&document(silent.clone())),
        ReportError::FigureWithoutWords
    );
    let decorative = document(Figure {
        decorative: true,
        ..silent
    });
    assert!(to_pdf(&decorative, &Stamp::default()).is_ok());
}

#[test]
fn a_figure_without_area() {
    for width in [0.0, -1.0, f32::INFINITY] {
        let drawing = Drawing {
            width,
            height: 10.0,
            title: "A figure".into(),
            ..Drawing::default()
        };
        let document = sample::with(vec![Block::Figure(Figure::full(drawing))]);
        let expected = ReportError::FigureSize {
            title: "A figure".into(),
            width,
            height: 10.0,
        };
        assert_eq!(refused(&document), expected);
    }
}

#[test]
fn a_row_with_more_cells_than_columns() {
    let table = Table {
        caption: "Counts".into(),
        columns: vec![Column::words("One", Width::Share(1.0))],
        rows: vec![Row::named([Cell::from("a"), "b".into()])],
        size: TableSize::Long,
    };
    let expected = ReportError::TooManyCells {
        caption: "Counts".into(),
        cells: 2,
        columns: 1,
    };
    assert_eq!(refused(&sample::with(vec![Block::Table(table)])), expected);
}

#[test]
fn a_time_that_is_none() {
    for created in ["yesterday", "2026-03-03", "2026-03-03T10:42:00"] {
        let stamp = Stamp {
            created: Some(created.into()),
            producer: String::new(),
        };
        let error = to_pdf(&sample::document(), &stamp).unwrap_err();
        assert_eq!(
            error,
            ReportError::Created {
                created: created.into()
            }
        );
    }
}

#[test]
fn a_name_that_metadata_cannot_have() {
    for name in ["", "1st", "a b", "<x>"] {
        let identity = vec![(name.to_owned(), String::new())];
        let document = Document {
            identity,
            ..sample::document()
        };
        assert_eq!(
            refused(&document),
            ReportError::IdentityName { name: name.into() }
        );
    }
}
