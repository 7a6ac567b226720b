//! The workbooks of a round: those open, and those that may be opened.

use pit_record::body::Sheet;
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, Noun, State, ThingId};
use pit_store::{Library, NewRecord};
use pit_words::Words;
use pit_workbook::Workbook;

use super::{component_name, contents, head, is, progress, thing};
use crate::error::AppError;
use crate::views::{CommandError, SheetView, SheetsView, WorkbookRow};
use crate::{App, assessments};

impl App {
    /// Every workbook, with how far it is where it is open.
    ///
    /// # Errors
    /// Where the round is not here.
    pub fn sheets(&self, round: &str) -> Result<SheetsView, CommandError> {
        self.with(|library, words| {
            let contents = contents(library, thing(Noun::Round, round)?)?;
            Ok(SheetsView {
                frame: self.frame(library)?,
                place: head(words, &contents),
                workbooks: rows(words, &contents),
            })
        })
    }

    /// Opens a workbook in a round. One that was open before comes back with all that was said.
    ///
    /// # Errors
    /// `no-such-choice` where the program has no such workbook; or the round is not here.
    pub fn open_sheet(&self, round: &str, workbook: &str) -> Result<SheetView, CommandError> {
        let round_id = round.to_owned();
        self.change(
            |library, _| opened(library, thing(Noun::Round, round)?, workbook),
            |library, words| {
                let sheet = ThingId::natural(Noun::Sheet, &[&round_id, workbook]);
                self.sheet_view(library, words, &sheet.to_string())
            },
        )
    }
}

fn opened(
    library: &mut Library,
    round: ThingId,
    workbook: &str,
) -> Result<Vec<NewRecord>, AppError> {
    contents(library, round)?;
    let sheet = ThingId::natural(Noun::Sheet, &[&round.to_string(), workbook]);
    // Nothing ever moves a sheet to another text of its workbook.
    if let Some(State::Is(body) | State::Removed(body)) = library.shown_state(sheet)? {
        return Ok(vec![is(sheet, body)]);
    }
    let workbook = assessments::workbook(workbook)
        .ok_or_else(|| AppError::NoSuchChoice(workbook.to_owned()))?;
    let hash = library.keep_workbook(&workbook)?;
    let body = Body::Sheet(Sheet {
        round,
        workbook_id: workbook.id,
        workbook: hash,
        revisit: Vec::new(),
    });
    Ok(vec![is(sheet, body)])
}

/// Those that come with the program, in the order of the triangle, then others that are open.
fn rows(words: &Words, contents: &RoundContents) -> Vec<WorkbookRow> {
    let shipped = assessments::shipped();
    let open = |id: &str| contents.sheets.iter().find(|sheet| sheet.workbook.id == id);
    let others = contents.sheets.iter().filter(|sheet| {
        let known = |workbook: &Workbook| workbook.id == sheet.workbook.id;
        !shipped.iter().any(known)
    });
    let others = others.map(|sheet| row(words, &sheet.workbook, Some(sheet)));
    let rows = shipped.iter().map(|workbook| match open(&workbook.id) {
        // An open one is told as it was when it was opened.
        Some(sheet) => row(words, &sheet.workbook, Some(sheet)),
        None => row(words, workbook, None),
    });
    rows.chain(others).collect()
}

fn row(words: &Words, workbook: &Workbook, sheet: Option<&SheetContents>) -> WorkbookRow {
    let count = workbook.criteria.len();
    let noun = if count == 1 {
        &workbook.noun.one
    } else {
        &workbook.noun.many
    };
    WorkbookRow {
        workbook: workbook.id.clone(),
        component: component_name(workbook.component),
        title: workbook.title.clone(),
        stands_for: workbook.stands_for.clone().unwrap_or_default(),
        summary: workbook.summary.clone(),
        size: words.say_with(
            "sheets-size",
            &[("count", count.into()), ("nouns", noun.into())],
        ),
        sheet: sheet.map(|sheet| sheet.id.to_string()),
        progress: sheet
            .map(|sheet| progress(words, sheet))
            .unwrap_or_default(),
    }
}
