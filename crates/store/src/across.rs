//! Sheets of one workbook beside each other: of the places within a larger one, and of the rounds
//! of one assessment. What is read grows with what is shown, never with the library.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pit_record::body::{Cut, Lens, Round};
use pit_record::contents::{RoundSummary, SheetSummary};
use pit_record::{Body, Log, Noun, RecordId, State, ThingId, shown};
use pit_workbook::WorkbookHash;
use rusqlite::{OptionalExtension, params};

use crate::project::columns::lens_columns;
use crate::read::SqlLog;
use crate::row::{id16, sql};
use crate::summary::{Agreed, answer};
use crate::{Library, StoreError};

/// A place directly within a larger one, with what it locked last.
#[derive(Debug, Clone)]
pub struct LockedChild {
    /// The place.
    pub place: ThingId,
    /// Its name.
    pub name: String,
    /// Its latest locked round with a sheet of the workbook; none where there is none up to the day.
    pub locked: Option<LockedSheet>,
}

/// A sheet as it was when its round was locked.
#[derive(Debug, Clone)]
pub struct LockedSheet {
    /// The round's id.
    pub round_id: ThingId,
    /// The round.
    pub round: Round,
    /// Which locking of the round this is, from 1.
    pub revision: u32,
    /// The day it was locked.
    pub locked_on: NaiveDate,
    /// The sheet, with what was agreed when it was locked: what came later is not in it.
    pub sheet: SheetSummary,
}

impl Library {
    /// The places directly within `parent`, by name, each with its latest locked round that was held
    /// on `as_at` or before, through this lens and with a sheet of this workbook: what a roll-up
    /// rests on. Where a round was locked again, its newest revision counts.
    ///
    /// # Errors
    /// Where the library can't be read, or a sheet's workbook is not here.
    pub fn locked_children(
        &self,
        parent: ThingId,
        workbook_id: &str,
        lens: &Lens,
        as_at: NaiveDate,
    ) -> Result<Vec<LockedChild>, StoreError> {
        let (lens, lens_name) = lens_columns(lens);
        let as_at = as_at.to_string();
        let found: Vec<(ThingId, String, Option<ThingId>)> = self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("locked_children"))?;
            let values = params![parent.bytes(), workbook_id, lens, lens_name, as_at];
            let rows = statement.query_map(values, |row| {
                let cut: Option<[u8; 16]> = row.get(2)?;
                let place = ThingId::from_bytes(id16(row, 0)?);
                Ok((place, row.get(1)?, cut.map(ThingId::from_bytes)))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })?;
        let children = found.into_iter().map(|(place, name, cut)| {
            let locked = cut.map(|cut| self.locked_sheet(cut, workbook_id));
            Ok(LockedChild {
                place,
                name,
                locked: locked.transpose()?.flatten(),
            })
        });
        children.collect()
    }

    /// The rounds of an assessment, oldest first, each with its sheets of these workbooks alone, as
    /// they stand now: what a trend rests on. A round without any of them is there too.
    ///
    /// # Errors
    /// Where the library can't be read, or a sheet's workbook is not here.
    pub fn rounds_of(
        &self,
        assessment: ThingId,
        workbook_ids: &[&str],
    ) -> Result<Vec<RoundSummary>, StoreError> {
        let mut rounds = Vec::new();
        for child in self.children_of(assessment, Noun::Round)? {
            let Body::Round(round) = child.body else {
                continue;
            };
            let sheets = workbook_ids.iter();
            let sheets = sheets.map(|id| self.sheet_of(child.id, id, None));
            rounds.push(RoundSummary {
                id: child.id,
                locked: self.locked(child.id)?,
                seats: self.seats(child.id)?,
                sheets: sheets
                    .filter_map(Result::transpose)
                    .collect::<Result<_, _>>()?,
                round,
            });
        }
        rounds.sort_by_key(|summary| summary.round.held_on);
        Ok(rounds)
    }

    fn locked_sheet(
        &self,
        cut: ThingId,
        workbook_id: &str,
    ) -> Result<Option<LockedSheet>, StoreError> {
        let Some(Body::Cut(cut)) = self.shown(cut)? else {
            return Ok(None);
        };
        let Some(Body::Round(round)) = self.shown(cut.round)? else {
            return Ok(None);
        };
        let sheet = self.sheet_of(cut.round, workbook_id, Some(&cut))?;
        Ok(sheet.map(|sheet| LockedSheet {
            round_id: cut.round,
            round,
            revision: cut.revision,
            locked_on: cut.locked_on,
            sheet,
        }))
    }

    /// The sheet of a workbook in a round; where a cut is given, as it was then.
    fn sheet_of(
        &self,
        round: ThingId,
        workbook_id: &str,
        cut: Option<&Cut>,
    ) -> Result<Option<SheetSummary>, StoreError> {
        let found: Option<([u8; 16], String)> = self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("sheet_of"))?;
            let row = statement.query_row(params![round.bytes(), workbook_id], |row| {
                Ok((id16(row, 0)?, row.get(1)?))
            });
            Ok(row.optional()?)
        })?;
        let Some((id, hash)) = found else {
            return Ok(None);
        };
        let id = ThingId::from_bytes(id);
        let held = cut.map(|cut| cut.records.iter().copied().collect::<BTreeSet<_>>());
        Ok(Some(SheetSummary {
            id,
            workbook: self.workbook(&WorkbookHash(hash))?,
            agreed: self.agreed_in(id, held.as_ref())?,
        }))
    }

    /// What was agreed on a sheet; of the records `held` by a cut alone, where one is given.
    pub(crate) fn agreed_in(
        &self,
        sheet: ThingId,
        held: Option<&BTreeSet<RecordId>>,
    ) -> Result<Vec<Agreed>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("judgements"))?;
            let mut rows = statement.query([sheet.bytes()])?;
            let mut agreed = Vec::new();
            while let Some(row) = rows.next()? {
                let now = RecordId::from_bytes(id16(row, 1)?);
                let (is, alone): (bool, bool) = (row.get(2)?, row.get(3)?);
                match held {
                    // The columns have what is shown now. That is also what was shown then, where
                    // it is held and nothing else is said.
                    Some(held) if !(is && alone && held.contains(&now)) => {
                        let thing = ThingId::from_bytes(id16(row, 0)?);
                        agreed.extend(said_then(SqlLog(connection), thing, held)?);
                    }
                    _ if is => agreed.extend(answer(row, 4)?),
                    _ => {}
                }
            }
            Ok(agreed)
        })
    }
}

/// What was shown of a judgement when its round was locked.
fn said_then(
    log: SqlLog<'_>,
    thing: ThingId,
    held: &BTreeSet<RecordId>,
) -> Result<Option<Agreed>, StoreError> {
    let mut heads = Vec::new();
    for record in log.records_of_thing(thing)? {
        if held.contains(&record.id)
            && let Some(change) = log.change(record.change)?
        {
            heads.push((record, change.at));
        }
    }
    Ok(match shown(heads).map(|record| record.state) {
        Some(State::Is(Body::Judgement(said))) => Some((said.criterion, said.answer, said.reached)),
        _ => None,
    })
}
