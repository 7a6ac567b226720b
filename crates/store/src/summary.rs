//! Rounds as lists show them: from the columns, without reading what each answer rests on.

use pit_record::body::{Answer, Reached};
use pit_record::contents::{RoundSummary, SheetSummary};
use pit_record::{Body, Noun, ThingId};
use pit_workbook::WorkbookHash;
use rusqlite::Row;

use crate::contents::order;
use crate::row::{id16, sql};
use crate::{Library, StoreError};

impl Library {
    /// The rounds of an assessment in the order they were written, each with what was agreed.
    ///
    /// # Errors
    /// Where the library can't be read, or a sheet's workbook is not here.
    pub fn summaries(&self, assessment: ThingId) -> Result<Vec<RoundSummary>, StoreError> {
        let children = self.children_of(assessment, Noun::Round)?.into_iter();
        let rounds = children.filter_map(|child| match child.body {
            Body::Round(round) => Some((child.id, round)),
            _ => None,
        });
        rounds
            .map(|(id, round)| {
                let seats: i64 = self.read(|connection| {
                    let mut statement = connection.prepare_cached(sql!("seats"))?;
                    Ok(statement.query_row([id.bytes()], |row| row.get(0))?)
                })?;
                Ok(RoundSummary {
                    id,
                    round,
                    seats: usize::try_from(seats).unwrap_or_default(),
                    sheets: self.agreed(id)?,
                })
            })
            .collect()
    }

    /// The sheets of a round with what was agreed, in the order of the triangle.
    fn agreed(&self, round: ThingId) -> Result<Vec<SheetSummary>, StoreError> {
        let mut sheets: Vec<SheetSummary> = Vec::new();
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("agreed"))?;
            let mut rows = statement.query([round.bytes()])?;
            while let Some(row) = rows.next()? {
                let id = ThingId::from_bytes(id16(row, 0)?);
                if sheets.last().is_none_or(|sheet| sheet.id != id) {
                    let workbook = self.workbook(&WorkbookHash(row.get(1)?))?;
                    sheets.push(SheetSummary {
                        id,
                        workbook,
                        agreed: Vec::new(),
                    });
                }
                if let (Some(sheet), Some(answer)) = (sheets.last_mut(), answer(row)?) {
                    sheet.agreed.push(answer);
                }
            }
            Ok(())
        })?;
        sheets.sort_by_key(|sheet| order(sheet.workbook.component));
        Ok(sheets)
    }
}

/// An answer from its columns; none where the sheet has no judgement.
fn answer(row: &Row<'_>) -> Result<Option<(String, Answer, Reached)>, StoreError> {
    let (Some(criterion), Some(answer)) = (
        row.get(2)?,
        row.get_ref(3)?
            .as_str_or_null()
            .map_err(rusqlite::Error::from)?,
    ) else {
        return Ok(None);
    };
    let answer = match (answer, row.get(4)?) {
        ("level", Some(level)) => Answer::Level(level),
        ("not-applicable", _) => Answer::NotApplicable,
        _ => Answer::DontKnow,
    };
    let reached = match row
        .get_ref(5)?
        .as_str_or_null()
        .map_err(rusqlite::Error::from)?
    {
        Some("from-marks") => Reached::FromMarks,
        _ => Reached::TalkedThrough,
    };
    Ok(Some((criterion, answer, reached)))
}
