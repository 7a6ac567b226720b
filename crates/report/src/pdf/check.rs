//! What a document must have before it is laid out.

use super::Stamp;
use crate::document::{Block, Document, Figure, Table};
use crate::error::ReportError;

pub(super) fn check(document: &Document, stamp: &Stamp) -> Result<(), ReportError> {
    if document.title.trim().is_empty() {
        return Err(ReportError::NoTitle);
    }
    language(&document.language)?;
    for (name, _) in &document.identity {
        let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
        if !starts || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            return Err(ReportError::IdentityName { name: name.clone() });
        }
    }
    if let Some(created) = &stamp.created {
        date(created).ok_or_else(|| ReportError::Created {
            created: created.clone(),
        })?;
    }
    document.blocks.iter().try_for_each(block)
}

/// A BCP 47 tag by its outer form: parts of up to eight letters or digits.
fn language(language: &str) -> Result<(), ReportError> {
    let mut parts = language.split('-');
    let first = parts.next().unwrap_or_default();
    let is_first = (2..=3).contains(&first.len()) && first.chars().all(|c| c.is_ascii_alphabetic());
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
    };
    if is_first && parts.all(is_part) {
        return Ok(());
    }
    Err(ReportError::Language {
        language: language.to_owned(),
    })
}

/// `2026-03-03T10:42:00Z` as the date of a PDF: `D:20260303104200Z`.
pub(super) fn date(created: &str) -> Option<String> {
    let form = "0000-00-00T00:00:00Z";
    let fits = |(c, f): (char, char)| if f == '0' { c.is_ascii_digit() } else { c == f };
    let is_date = created.len() == form.len() && created.chars().zip(form.chars()).all(fits);
    let digits: String = created.chars().filter(char::is_ascii_digit).collect();
    is_date.then(|| format!("D:{digits}Z"))
}

fn block(block: &Block) -> Result<(), ReportError> {
    match block {
        Block::List { items, .. } => items.iter().flatten().try_for_each(self::block),
        Block::Card(blocks)
        | Block::Notes(blocks)
        | Block::Newspaper { blocks, .. }
        | Block::KeepTogether(blocks) => blocks.iter().try_for_each(self::block),
        Block::Columns { left, right, .. } => left.iter().chain(right).try_for_each(self::block),
        Block::Figure(shown) => figure(shown),
        Block::Table(shown) => table(shown),
        _ => Ok(()),
    }
}

fn figure(figure: &Figure) -> Result<(), ReportError> {
    let drawing = &figure.drawing;
    if !figure.decorative && drawing.alternative().is_empty() {
        return Err(ReportError::FigureWithoutWords);
    }
    let is_size = |size: f32| size.is_finite() && size > 0.0;
    if is_size(drawing.width) && is_size(drawing.height) {
        return Ok(());
    }
    let (title, width, height) = (drawing.title.clone(), drawing.width, drawing.height);
    Err(ReportError::FigureSize {
        title,
        width,
        height,
    })
}

fn table(table: &Table) -> Result<(), ReportError> {
    let columns = table.columns.len();
    let row = table.rows.iter().find(|row| row.cells.len() > columns);
    row.map_or(Ok(()), |row| {
        let (caption, cells) = (table.caption.words(), row.cells.len());
        Err(ReportError::TooManyCells {
            caption,
            cells,
            columns,
        })
    })
}
