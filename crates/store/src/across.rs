//! Sheets of one workbook beside each other, in the rounds of one assessment. What is read grows with
//! what is shown, never with the library.

use pit_record::contents::{RoundSummary, SheetSummary};
use pit_record::{Body, Noun, ThingId};
use pit_workbook::WorkbookHash;
use rusqlite::{OptionalExtension, params};

use crate::row::{id16, sql};
use crate::{Library, StoreError};

impl Library {
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
            let sheets = sheets.map(|id| self.sheet_of(child.id, id));
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

    /// The sheet of a workbook in a round.
    fn sheet_of(
        &self,
        round: ThingId,
        workbook_id: &str,
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
        Ok(Some(SheetSummary {
            id,
            workbook: self.workbook(&WorkbookHash(hash))?,
            agreed: self.agreed_on(id)?,
        }))
    }
}
