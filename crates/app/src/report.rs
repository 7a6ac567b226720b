//! Reports: gathered, laid out, written whole or not at all, and read back.

use std::path::Path;

use pit_record::{ThingId, cut_hash};
use pit_report::content::{Gathered, workshop_report};
use pit_report::{Stamp, Warning};
use pit_words::Words;

use crate::error::AppError;
use crate::source::Source;
use crate::{score, source, world};

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
    let scored = score::round(number, &contents)?;
    let scores: Vec<_> = scored.sheets.into_iter().map(|sheet| sheet.score).collect();
    let records = source.library.records_under(round)?;
    let document = workshop_report(&Gathered {
        contents: &contents,
        scores: &scores,
        actions: &scored.actions,
        words,
        made_by: &crate::made_by(),
        cut: &cut_hash(&records),
    });
    let stamp = Stamp {
        created,
        producer: crate::made_by(),
    };
    let pdf = pit_report::to_pdf(&document, &stamp)?;
    Ok(Made {
        bytes: pdf.bytes,
        pages: pdf.pages,
        warnings: pdf.warnings,
        name: format!("{}.pdf", file_name(&document.title)),
    })
}

/// Writes a report to `path`, or under its own name into `path` where that is a folder.
///
/// # Errors
/// Where the file can't be written; then there is no half file.
pub fn write(made: &Made, path: &Path) -> Result<std::path::PathBuf, AppError> {
    let path = if path.is_dir() {
        path.join(&made.name)
    } else {
        path.to_path_buf()
    };
    source::write(&path, &made.bytes)?;
    Ok(path)
}

/// Now, for a report's metadata.
pub fn created_now() -> Option<String> {
    Some(world::now_utc())
}

/// What the maker of a report should look at, a line each.
pub fn told(made: &Made, words: &Words) -> Vec<String> {
    made.warnings
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

/// A title as a file name on every system: letters, digits, spaces, commas and dashes.
fn file_name(title: &str) -> String {
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
