//! Keying: a row is kept aside, sealed, until it is finished; then it is one change.
//!
//! What is kept aside lies with the sheet's drafts, under a name that no page asks for.

use std::collections::BTreeMap;

use pit_record::body::{Answer, Mark, MarkedBy, Says};
use pit_record::{Noun, State, ThingId};
use pit_store::{Draft, Library, NewChange, NewRecord};
use pit_workbook::{Criterion, Sector, Workbook};

use super::{Open, marking, marking_id, told};
use crate::choices::must;
use crate::error::AppError;
use crate::pages::draft::SEALED;
use crate::pages::{is, number, thing, value_of};

/// Between the cells of a row that is kept aside.
const BETWEEN: char = ',';

/// A row of the grid.
enum Row<'a> {
    Seat(ThingId, Sector),
    Counts(Sector, &'a Criterion),
}

/// Keys a row, finished or not.
pub(super) fn key(
    library: &mut Library,
    open: &Open,
    row: &str,
    cells: &[Option<String>],
    done: bool,
) -> Result<(), AppError> {
    let last = open.marked.markings.last();
    if last.is_some_and(|last| last.body.opened) {
        return Err(AppError::MarksOpened);
    }
    let nth = open.marked.nth();
    // "As it was sealed" of a row that is not half keyed says nothing: a finished one stays as it is.
    if cells.iter().any(Option::is_none) && !open.half.contains_key(row) {
        return Ok(());
    }
    let told = whole(cells, open.half.get(row));
    let records = records(open, row, &told, marking_id(open.sheet.id, nth))?;
    let field = field(nth, row);
    if !done {
        let nothing = told.iter().all(String::is_empty);
        return match nothing {
            true => Ok(library.drop_draft(open.sheet.id, &field)?),
            false => Ok(library.keep_draft(&Draft {
                thing: open.sheet.id,
                field,
                text: told.join(&BETWEEN.to_string()),
            })?),
        };
    }
    let mut new = NewChange { records };
    let marks = |record: &NewRecord| matches!(record.state, State::Is(_));
    if last.is_none() && new.records.iter().any(marks) {
        let (id, body) = marking(library, open.sheet.id, nth);
        new.records.push(is(id, body.into()));
    }
    let half = open.half.contains_key(row);
    let left: Vec<_> = half.then_some((open.sheet.id, field)).into_iter().collect();
    library.commit_leaving(new, &left)?;
    Ok(())
}

/// Takes a sector's counts away.
pub(super) fn drop_counts(open: &Open, sector: &str) -> Result<Vec<NewRecord>, AppError> {
    let sector: Sector = must(sector)?;
    let sealed = open.sealed().ok_or(AppError::MarksOpened)?;
    let marks = sealed.marks.iter().map(|(mark, _)| mark);
    let counts = marks.filter(|mark| mark.by == MarkedBy::Sector(sector));
    Ok(counts
        .map(|mark| nothing(sealed.id, &mark.criterion, &value_of(sector)))
        .collect())
}

/// The rows of a sheet's marking that were never finished.
pub(super) fn half_keyed(
    library: &Library,
    sheet: ThingId,
    nth: u32,
) -> Result<BTreeMap<String, Vec<String>>, AppError> {
    let begins = field(nth, "");
    let drafts = library.drafts()?.into_iter();
    Ok(drafts
        .filter(|draft| draft.thing == sheet)
        .filter_map(|draft| {
            let row = draft.field.strip_prefix(&begins)?.to_owned();
            let cells = draft.text.split(BETWEEN).map(str::to_owned).collect();
            Some((row, cells))
        })
        .collect())
}

fn field(nth: u32, row: &str) -> String {
    format!("{SEALED}{nth}/{row}")
}

/// The cells with what was sealed in them before.
fn whole(cells: &[Option<String>], sealed: Option<&Vec<String>>) -> Vec<String> {
    let before = |at: usize| sealed.and_then(|sealed| sealed.get(at)).cloned();
    let cells = cells.iter().enumerate();
    cells
        .map(|(at, cell)| match cell {
            Some(cell) => cell.trim().to_lowercase(),
            None => before(at).unwrap_or_default(),
        })
        .collect()
}

fn records(
    open: &Open,
    row: &str,
    cells: &[String],
    marking: ThingId,
) -> Result<Vec<NewRecord>, AppError> {
    let workbook = &open.sheet.workbook;
    match read_row(open, row)? {
        Row::Seat(seat, sector) => {
            let criteria = workbook.criteria.iter().enumerate();
            let asked = criteria.filter(|(_, criterion)| told::asked(criterion, sector));
            asked
                .map(|(at, criterion)| {
                    let cell = cells.get(at).map_or("", String::as_str);
                    let Some(answer) = answer(workbook, cell)? else {
                        return Ok(nothing(marking, &criterion.id, &seat.to_string()));
                    };
                    Ok(said(
                        marking,
                        criterion,
                        MarkedBy::Seat(seat),
                        Says::One(answer),
                    ))
                })
                .collect()
        }
        Row::Counts(sector, criterion) => {
            let people = open.marked.people(sector);
            let Some(says) = counts(workbook, cells, people)? else {
                return Ok(vec![nothing(marking, &criterion.id, &value_of(sector))]);
            };
            Ok(vec![said(
                marking,
                criterion,
                MarkedBy::Sector(sector),
                says,
            )])
        }
    }
}

fn read_row<'a>(open: &'a Open, row: &str) -> Result<Row<'a>, AppError> {
    let Some((sector, criterion)) = row.split_once('/') else {
        let id = thing(Noun::Seat, row)?;
        let seat = open.marked.seats.iter().find(|(seat, _)| *seat == id);
        let (_, seat) = seat.ok_or(AppError::NotHere(Noun::Seat))?;
        return Ok(Row::Seat(id, seat.sector));
    };
    let sector: Sector = must(sector)?;
    let found = open.sheet.workbook.criterion(criterion);
    let found = found.filter(|criterion| told::asked(criterion, sector));
    let found = found.ok_or_else(|| AppError::NoSuchChoice(criterion.to_owned()))?;
    Ok(Row::Counts(sector, found))
}

/// What a cell says: a mark of the scale, `d`, `n`, or nothing.
fn answer(workbook: &Workbook, cell: &str) -> Result<Option<Answer>, AppError> {
    Ok(Some(match cell {
        "" => return Ok(None),
        "d" => Answer::DontKnow,
        "n" => Answer::NotApplicable,
        mark => {
            let mut levels = workbook.scale.levels.iter();
            let level = levels.find(|level| level.mark.to_string() == mark);
            let level = level.ok_or_else(|| AppError::NoSuchChoice(mark.to_owned()))?;
            Answer::Level(level.id.clone())
        }
    }))
}

/// How many of a sector gave each answer; `None` where nobody gave any.
fn counts(workbook: &Workbook, cells: &[String], people: usize) -> Result<Option<Says>, AppError> {
    let mut read = Vec::new();
    for cell in cells {
        let count = number("count", cell)?.unwrap_or(0);
        read.push(u32::try_from(count).unwrap_or(u32::MAX));
    }
    let counted = read.iter().map(|count| *count as usize).sum();
    if counted > people {
        return Err(AppError::TooManyMarks { counted, people });
    }
    let at = |index: usize| read.get(index).copied().unwrap_or(0);
    let scale = &workbook.scale.levels;
    let levels = scale.iter().enumerate();
    let says = Says::Counts {
        levels: levels
            .map(|(index, level)| (level.id.clone(), at(index)))
            .filter(|(_, count)| *count > 0)
            .collect(),
        dont_know: at(scale.len()),
        not_applicable: at(scale.len() + 1),
    };
    Ok((counted > 0).then_some(says))
}

fn said(marking: ThingId, criterion: &Criterion, by: MarkedBy, says: Says) -> NewRecord {
    let who = match &by {
        MarkedBy::Seat(seat) => seat.to_string(),
        MarkedBy::Sector(sector) => value_of(sector),
    };
    let mark = Mark {
        marking,
        criterion: criterion.id.clone(),
        by,
        says,
        comment: None,
        audience: Default::default(),
    };
    is(mark_id(marking, &criterion.id, &who), mark.into())
}

fn nothing(marking: ThingId, criterion: &str, who: &str) -> NewRecord {
    NewRecord {
        thing: mark_id(marking, criterion, who),
        state: State::Nothing,
    }
}

fn mark_id(marking: ThingId, criterion: &str, who: &str) -> ThingId {
    ThingId::natural(Noun::Mark, &[&marking.to_string(), criterion, who])
}
