//! Reports: gathered, laid out, written whole or not at all, and read back.

use std::path::{Path, PathBuf};

use directories::UserDirs;
use pit_record::contents::RoundContents;
use pit_record::{ThingId, cut_hash};
use pit_report::content::{Gathered, workshop_report};
use pit_report::document::Document;
use pit_report::{Stamp, Warning};
use pit_store::Library;
use pit_words::Words;

use crate::error::AppError;
use crate::score::RoundScore;
use crate::source::Source;
use crate::{score, shared, source, world};

/// A report's bytes, with what its maker should look at.
pub struct Made {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Letters that could not be set, figures that were made smaller.
    pub warnings: Vec<Warning>,
    /// A file name for it, without folder.
    pub name: String,
}

/// Makes the workshop report of one round. `created` is the time to put in its metadata, as
/// `2026-03-03T10:42:00Z`; without one the same round always gives the same bytes.
///
/// # Errors
/// Where the round can't be read or the report not made.
pub fn make(
    source: &Source,
    words: &Words,
    (number, round): (usize, ThingId),
    created: Option<String>,
) -> Result<Made, AppError> {
    let contents = source.round(round)?;
    made(
        &document(&source.library, words, number, &contents)?,
        created,
    )
}

/// The workshop report of one round as a document: what goes to paper, and what is looked at.
///
/// # Errors
/// Where its records can't be read, or answers do not fit their workbook.
pub fn document(
    library: &Library,
    words: &Words,
    number: usize,
    contents: &RoundContents,
) -> Result<Document, AppError> {
    document_of(
        library,
        words,
        contents,
        &score::round(library, number, contents)?,
    )
}

/// The same, where the round was scored already.
///
/// # Errors
/// Where its records can't be read.
pub(crate) fn document_of(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
    scored: &RoundScore,
) -> Result<Document, AppError> {
    let sheets = scored.sheets.iter().cloned();
    let (scores, marks): (Vec<_>, Vec<_>) = sheets.map(|sheet| (sheet.score, sheet.marks)).unzip();
    let records = library.records_under(contents.id)?;
    Ok(workshop_report(&Gathered {
        contents,
        scores: &scores,
        marks: &marks,
        triangle: &scored.triangle,
        actions: &scored.actions,
        glossary: &shared::terms(),
        words,
        made_by: &crate::made_by(),
        cut: &cut_hash(&records),
    }))
}

/// A document as PDF.
///
/// # Errors
/// Where it can't be made so that everybody can read it.
pub(crate) fn made(document: &Document, created: Option<String>) -> Result<Made, AppError> {
    let stamp = Stamp {
        created,
        producer: crate::made_by(),
    };
    let pdf = pit_report::to_pdf(document, &stamp)?;
    Ok(Made {
        bytes: pdf.bytes,
        pages: pdf.pages,
        warnings: pdf.warnings,
        name: name(document),
    })
}

/// Writes a report to `path`, or under its own name into `path` where that is a folder.
///
/// # Errors
/// Where the file can't be written; then there is no half file.
pub fn write(made: &Made, path: &Path) -> Result<PathBuf, AppError> {
    let path = if path.is_dir() {
        path.join(&made.name)
    } else {
        path.to_path_buf()
    };
    source::write(&path, &made.bytes)?;
    Ok(path)
}

/// Where reports go in one press: a folder of their own among the user's documents.
///
/// # Errors
/// Where this computer names no folder of the user's own.
pub fn folder() -> Result<PathBuf, AppError> {
    let user = UserDirs::new().ok_or(AppError::NoHome)?;
    let documents = user.document_dir().unwrap_or_else(|| user.home_dir());
    Ok(documents.join("PIT Workbench").join("Reports"))
}

/// Now, for a report's metadata.
pub fn created_now() -> Option<String> {
    Some(world::now_utc())
}

/// What the maker of a report should look at, a line each.
pub fn told(made: &Made, words: &Words) -> Vec<String> {
    warnings(&made.warnings, words)
}

pub(crate) fn warnings(found: &[Warning], words: &Words) -> Vec<String> {
    found
        .iter()
        .map(|warning| match warning {
            Warning::NoGlyph { letter, times } => words.say_with(
                "cli-no-glyph",
                &[("letter", letter.into()), ("times", (*times).into())],
            ),
            Warning::FigureShrunk { title } => {
                words.say_with("cli-figure-shrunk", &[("title", title.into())])
            }
            other => format!("{other:?}"),
        })
        .collect()
}

/// A file name for a document, without folder.
pub(crate) fn name(document: &Document) -> String {
    format!("{}.pdf", file_name(&document.title))
}

/// A title as a file name on every system: letters, digits, spaces, commas and dashes.
pub(crate) fn file_name(title: &str) -> String {
    let kept: String = title
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || " ,-’".contains(c) {
                c
            } else {
                ' '
            }
        })
        .collect();
    let name = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    // Long names are refused by some systems; the date stands at the end and must stay.
    match name.char_indices().rev().nth(99) {
        Some((cut, _)) => name[cut..].trim_start().to_owned(),
        None => name,
    }
}
