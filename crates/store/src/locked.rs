//! Rounds as they stood when they were locked: what a larger place is shown of the ones within it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_record::contents::RoundContents;
use pit_record::{Body, ThingId};
use pit_workbook::WorkbookHash;
use rusqlite::{OptionalExtension, params};

use crate::contents::order;
use crate::row::{body, id16, sql};
use crate::{Child, Library, StoreError};

/// A locked revision of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locked {
    /// The cut.
    pub cut: ThingId,
    /// Its round.
    pub round: ThingId,
    /// The day the round was held.
    pub held_on: NaiveDate,
    /// Which revision: 1 for the first lock.
    pub revision: u32,
    /// The workbooks its round has open now: each one's id and exact text.
    pub workbooks: Vec<(String, WorkbookHash)>,
}

impl Library {
    /// The locked revisions of an assessment's rounds held up to a day: the latest round first, and
    /// of one round the latest revision first.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn locked_rounds(
        &self,
        assessment: ThingId,
        as_at: NaiveDate,
    ) -> Result<Vec<Locked>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("locked_rounds"))?;
            let mut rows = statement.query(params![assessment.bytes(), as_at.to_string()])?;
            let mut locked = Vec::new();
            while let Some(row) = rows.next()? {
                let held_on: String = row.get(2)?;
                let workbooks: Option<String> = row.get(4)?;
                let workbooks = workbooks.unwrap_or_default();
                let named = workbooks.split(',').filter_map(|one| one.split_once(' '));
                locked.push(Locked {
                    cut: ThingId::from_bytes(id16(row, 0)?),
                    round: ThingId::from_bytes(id16(row, 1)?),
                    held_on: held_on.parse().unwrap_or(as_at),
                    revision: row.get(3)?,
                    workbooks: named
                        .map(|(id, hash)| (id.to_owned(), WorkbookHash(hash.to_owned())))
                        .collect(),
                });
            }
            Ok(locked)
        })
    }

    /// A round as it stood when it was locked, with its sheets but without marks, actions and asks:
    /// what was agreed, and what that rests on. `None` where the round is not there or in the bin.
    ///
    /// # Errors
    /// Where the library can't be read, or a sheet's workbook is not here.
    pub fn as_locked(&self, locked: &Locked) -> Result<Option<RoundContents>, StoreError> {
        let Some(Body::Cut(cut)) = self.shown(locked.cut)? else {
            return Ok(None);
        };
        let mut round = None;
        let mut sheets = Vec::new();
        let mut within: BTreeMap<ThingId, Vec<Child>> = BTreeMap::new();
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("locked_record"))?;
            for record in &cut.records {
                let said = statement.query_row([record.bytes()], |row| {
                    let thing = ThingId::from_bytes(id16(row, 0)?);
                    Ok((thing, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
                });
                // What was erased for ever is not in a cut any more either.
                let Some((id, noun, text)) = said.optional()? else {
                    continue;
                };
                match body(&noun, &text)? {
                    Body::Round(body) if id == cut.round => round = Some(body),
                    Body::Sheet(body) => sheets.push((id, body)),
                    body => {
                        if let Some(parent) = body.parent() {
                            let forked = false;
                            within
                                .entry(parent)
                                .or_default()
                                .push(Child { id, forked, body });
                        }
                    }
                }
            }
            Ok(())
        })?;
        let Some(round) = round else {
            return Ok(None);
        };
        let Some(Body::Assessment(assessment)) = self.shown(round.assessment)? else {
            return Ok(None);
        };
        let Some(Body::Place(place)) = self.shown(assessment.place)? else {
            return Ok(None);
        };
        let sheets = sheets.into_iter().map(|(id, sheet)| {
            let within = within.remove(&id).unwrap_or_default();
            self.sheet(id, sheet, within)
        });
        let mut sheets = sheets.collect::<Result<Vec<_>, _>>()?;
        sheets.sort_by_key(|sheet| order(sheet.workbook.component));
        Ok(Some(RoundContents {
            id: cut.round,
            round,
            assessment,
            place,
            within: Vec::new(),
            seats: Vec::new(),
            sheets,
            actions: Vec::new(),
            asks: Vec::new(),
            cuts: vec![cut],
            late: 0,
        }))
    }
}
