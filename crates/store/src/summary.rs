//! Rounds as lists show them: from the columns, without reading what each answer rests on.

use std::sync::Arc;

use chrono::NaiveDate;
use pit_record::body::{Answer, Reached, Round};
use pit_record::{Body, Noun, ThingId};
use pit_workbook::{Workbook, WorkbookHash};
use rusqlite::Row;

use crate::contents::order;
use crate::row::{id16, sql};
use crate::{Library, StoreError};

/// A round at a glance: what a list tells of it before anything in its sheets is read.
#[derive(Debug, Clone)]
pub struct RoundGlance {
    /// The round's id.
    pub id: ThingId,
    /// The round.
    pub round: Round,
    /// The number and the day of the revision that holds it, where it is locked.
    pub locked: Option<(u32, NaiveDate)>,
    /// How many seats it has.
    pub seats: usize,
    /// Its sheets, in the order of the triangle.
    pub sheets: Vec<SheetGlance>,
}

/// A sheet at a glance.
#[derive(Debug, Clone)]
pub struct SheetGlance {
    /// The sheet's id.
    pub id: ThingId,
    /// The workbook it is pinned to.
    pub workbook: Arc<Workbook>,
    /// Whether anything was agreed on it.
    pub answered: bool,
}

/// A criterion's id, its agreed answer, and how that was reached.
pub type Agreed = (String, Answer, Reached);

impl Library {
    /// The rounds of an assessment at a glance, in the order they were written. What was agreed is
    /// read sheet by sheet, with [`Library::agreed_on`].
    ///
    /// # Errors
    /// Where the library can't be read, or a sheet's workbook is not here.
    pub fn glances(&self, assessment: ThingId) -> Result<Vec<RoundGlance>, StoreError> {
        let children = self.children_of(assessment, Noun::Round)?.into_iter();
        let rounds = children.filter_map(|child| match child.body {
            Body::Round(round) => Some((child.id, round)),
            _ => None,
        });
        rounds
            .map(|(id, round)| {
                Ok(RoundGlance {
                    id,
                    round,
                    locked: self.locked(id)?,
                    seats: self.seats(id)?,
                    sheets: self.sheets(id)?,
                })
            })
            .collect()
    }

    /// What was agreed on a sheet, in the order it was written.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn agreed_on(&self, sheet: ThingId) -> Result<Vec<Agreed>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("judgements"))?;
            let mut rows = statement.query([sheet.bytes()])?;
            let mut agreed = Vec::new();
            while let Some(row) = rows.next()? {
                agreed.extend(answer(row, 0)?);
            }
            Ok(agreed)
        })
    }

    /// The number and the day of the revision that holds a round now; `None` while it can be changed.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn locked(&self, round: ThingId) -> Result<Option<(u32, NaiveDate)>, StoreError> {
        Ok(self
            .lock_of(round)?
            .map(|(revision, day, _)| (revision, day)))
    }

    /// The same, and how many things came in since that the round does not show.
    pub(crate) fn lock_of(
        &self,
        round: ThingId,
    ) -> Result<Option<(u32, NaiveDate, usize)>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("locked"))?;
            let mut rows = statement.query([round.bytes()])?;
            let Some(row) = rows.next()? else {
                return Ok(None);
            };
            let (revision, day): (u32, String) = (row.get(0)?, row.get(1)?);
            let reopened: Option<String> = row.get(2)?;
            let day = day.parse().ok().filter(|_| reopened.is_none());
            let late: u32 = row.get(3)?;
            Ok(day.map(|day| (revision, day, late as usize)))
        })
    }

    /// How many seats a round has.
    pub(crate) fn seats(&self, round: ThingId) -> Result<usize, StoreError> {
        let seats: i64 = self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("seats"))?;
            Ok(statement.query_row([round.bytes()], |row| row.get(0))?)
        })?;
        Ok(usize::try_from(seats).unwrap_or_default())
    }

    fn sheets(&self, round: ThingId) -> Result<Vec<SheetGlance>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("sheets"))?;
            let mut rows = statement.query([round.bytes()])?;
            let mut sheets = Vec::new();
            while let Some(row) = rows.next()? {
                sheets.push(SheetGlance {
                    id: ThingId::from_bytes(id16(row, 0)?),
                    workbook: self.workbook(&WorkbookHash(row.get(1)?))?,
                    answered: row.get(2)?,
                });
            }
            sheets.sort_by_key(|sheet| order(sheet.workbook.component));
            Ok(sheets)
        })
    }
}

/// An answer from its columns, the criterion at `first`, then the answer, the level and how it was
/// reached; none where there is no such row.
pub(crate) fn answer(row: &Row<'_>, first: usize) -> Result<Option<Agreed>, StoreError> {
    let text = |column: usize| -> Result<Option<&str>, StoreError> {
        let value = row.get_ref(first + column)?;
        Ok(value.as_str_or_null().map_err(rusqlite::Error::from)?)
    };
    let (Some(criterion), Some(answer)) = (text(0)?, text(1)?) else {
        return Ok(None);
    };
    let answer = match (answer, text(2)?) {
        ("level", Some(level)) => Answer::Level(level.to_owned()),
        ("not-applicable", _) => Answer::NotApplicable,
        _ => Answer::DontKnow,
    };
    let reached = match text(3)? {
        Some("from-marks") => Reached::FromMarks,
        _ => Reached::TalkedThrough,
    };
    Ok(Some((criterion.to_owned(), answer, reached)))
}
