//! Blank workbooks: what is printed to be marked by hand, for a round or for none.

use std::path::Path;

use pit_record::Watch;
use pit_record::contents::RoundContents;
use pit_report::content::{Blank, BlankSeat, blank_workbooks};
use pit_report::document::Document;
use pit_store::Library;
use pit_words::Words;
use pit_workbook::Workbook;

use crate::error::AppError;
use crate::report::Made;
use crate::views::BlankOptions;
use crate::{assessments, marks, report, source};

/// More mark sheets than a hall with every workbook and fifty seats takes.
const MOST: usize = 400;

/// The round that they are for, and where it is kept.
pub type Of<'a> = Option<(&'a Library, &'a RoundContents)>;

/// Makes blank workbooks as PDF. `created` is as for [`report::make_as`].
///
/// # Errors
/// Where there is no such workbook or choice, nothing was chosen, or too much.
pub fn make(
    words: &Words,
    of: Of<'_>,
    asked: &BlankOptions,
    created: Option<String>,
) -> Result<Made, AppError> {
    make_watched(words, of, asked, created, &mut Watch::nobody())
}

/// The same, while somebody looks on and may stop it.
pub(crate) fn make_watched(
    words: &Words,
    of: Of<'_>,
    asked: &BlankOptions,
    created: Option<String>,
    watch: &mut Watch<'_>,
) -> Result<Made, AppError> {
    let document = document(words, of, asked, usize::MAX)?.0;
    report::made(&document, created, watch)
}

/// The same as a document, with at most `shown` mark sheets of each kind for each workbook; and
/// whether there are more.
///
/// # Errors
/// As for [`make`].
pub(crate) fn document(
    words: &Words,
    of: Of<'_>,
    asked: &BlankOptions,
    shown: usize,
) -> Result<(Document, bool), AppError> {
    let workbooks = asked.workbooks.iter().map(|id| workbook(of, id));
    let workbooks: Vec<Workbook> = workbooks.collect::<Result<_, _>>()?;
    let mut seats = seats(of, asked)?;
    let tables = asked.tables as usize;
    let sheets = (seats.len() + tables) * workbooks.len();
    if sheets > MOST {
        return Err(AppError::TooManyMarkSheets { sheets, most: MOST });
    }
    if workbooks.is_empty() || sheets == 0 && !asked.matrix {
        return Err(AppError::NothingToPrint);
    }
    let more = seats.len() > shown || tables > shown;
    seats.truncate(shown);
    let blank = Blank {
        large: asked.large,
        matrix: asked.matrix,
        seats,
        tables: asked.tables.min(u32::try_from(shown).unwrap_or(u32::MAX)),
        of: of.map(|(_, contents)| {
            let date = words.day(contents.round.held_on);
            (contents.place.name.clone(), date)
        }),
        logo: match of {
            Some((library, contents)) => crate::logo::of(library, contents.assessment.place)?,
            None => None,
        },
    };
    let document = blank_workbooks(words, &workbooks, &blank, &crate::made_by());
    Ok((document, more))
}

/// What is offered first: for a round its open workbooks and its seats, else the planning workbook
/// and a mark sheet to copy.
pub fn offered(of: Of<'_>) -> Result<BlankOptions, AppError> {
    let open = of.iter().flat_map(|(_, contents)| &contents.sheets);
    let mut workbooks: Vec<String> = open.map(|sheet| sheet.workbook.id.clone()).collect();
    if workbooks.is_empty() {
        workbooks.extend(assessments::shipped().into_iter().take(1).map(|one| one.id));
    }
    let seats = if has_seats(of)? { "round" } else { "copy" };
    Ok(BlankOptions {
        workbooks,
        matrix: true,
        seats: seats.to_owned(),
        count: 12,
        tables: 0,
        large: false,
    })
}

/// Whether the round's seats are set out.
pub(crate) fn has_seats(of: Of<'_>) -> Result<bool, AppError> {
    Ok(match of {
        Some((library, contents)) => !marks::seats(library, contents.id)?.is_empty(),
        None => false,
    })
}

/// The workbook as the round has it, else as it comes with the program, else from a file.
fn workbook(of: Of<'_>, id: &str) -> Result<Workbook, AppError> {
    let mut open = of.iter().flat_map(|(_, contents)| &contents.sheets);
    let open = open.find(|sheet| sheet.workbook.id == id);
    if let Some(found) = open.map(|sheet| sheet.workbook.as_ref().clone()) {
        return Ok(found);
    }
    match assessments::workbook(id) {
        Some(found) => Ok(found),
        None if Path::new(id).is_file() => source::workbook(Path::new(id)),
        None => Err(AppError::NoSuchChoice(id.to_owned())),
    }
}

fn seats(of: Of<'_>, asked: &BlankOptions) -> Result<Vec<BlankSeat>, AppError> {
    let numbered = |number| BlankSeat {
        number: Some(number),
        sector: None,
    };
    match (asked.seats.as_str(), of) {
        ("none", _) => Ok(Vec::new()),
        ("copy", _) => Ok(vec![BlankSeat::default()]),
        // One more than there may be is refused by the one who counts the sheets.
        ("numbered", _) => Ok((1..=asked.count).take(MOST + 1).map(numbered).collect()),
        ("round", Some((library, contents))) => {
            let seats = marks::seats(library, contents.id)?.into_iter();
            let seats = seats.map(|(_, seat)| BlankSeat {
                number: Some(seat.number),
                sector: Some(seat.sector),
            });
            Ok(seats.collect())
        }
        (other, _) => Err(AppError::NoSuchChoice(other.to_owned())),
    }
}
