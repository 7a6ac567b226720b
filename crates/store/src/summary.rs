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
                Ok(RoundSummary {
                    id,
                    round,
                    seats: self.seats(id)?,
                    sheets: self.agreed(id)?,
                })
            })
            .collect()
    }

    /// How many seats a round has.
    pub(crate) fn seats(&self, round: ThingId) -> Result<usize, StoreError> {
        let seats: i64 = self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("seats"))?;
            Ok(statement.query_row([round.bytes()], |row| row.get(0))?)
        })?;
        Ok(usize::try_from(seats).unwrap_or_default())
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
                if let (Some(sheet), Some(answer)) = (sheets.last_mut(), answer(row, 2)?) {
                    sheet.agreed.push(answer);
                }
            }
            Ok(())
        })?;
        sheets.sort_by_key(|sheet| order(sheet.workbook.component));
        Ok(sheets)
    }
}

/// A criterion's id, its agreed answer, and how that was reached.
pub(crate) type Agreed = (String, Answer, Reached);

/// An answer from its columns, the criterion at `first`, then the answer, the level and how it was
/// reached; none where the sheet has no judgement.
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
