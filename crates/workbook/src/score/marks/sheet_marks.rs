//! What goes in: the seats of a sheet, and its markings in order.

use super::{MarksError, Tally};
use crate::score::LevelIndex;
use crate::{Sector, Workbook};

/// What one rater says of one criterion. A rater who says nothing has no mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A level of the workbook's scale.
    Level(LevelIndex),
    /// This rater would not know.
    DontKnow,
    /// This rater says that it doesn't apply here.
    NotApplicable,
}

/// One go at marking a sheet; the second is a re-mark and leaves the first as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marking {
    /// Whether it was opened to the room. Until then its marks are sealed and never counted.
    pub opened: bool,
    /// Marks of single seats.
    pub seats: Vec<SeatMark>,
    /// Marks that were counted together before they were keyed.
    pub counts: Vec<SectorCounts>,
}

/// The mark of one seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatMark {
    /// The place of the seat in the list of seats, from 0.
    pub seat: usize,
    /// The criterion's id.
    pub criterion: String,
    /// What the rater says.
    pub mark: Mark,
    /// Handed in after this marking was opened: it waits for a re-mark.
    pub late: bool,
}

/// The marks of a whole sector, counted together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectorCounts {
    /// The sector.
    pub sector: Sector,
    /// The criterion's id.
    pub criterion: String,
    /// How many gave each mark.
    pub tally: Tally,
    /// Handed in after this marking was opened: they wait for a re-mark.
    pub late: bool,
}

/// All marks of a sheet. Every mark in it is of a criterion and a level that the workbook has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetMarks<'a> {
    workbook: &'a Workbook,
    seats: Vec<Sector>,
    markings: Vec<Marking>,
}

impl<'a> SheetMarks<'a> {
    /// Marks from the seats of the sheet (the sector each speaks for today) and the markings,
    /// first one first. Within one marking a later mark of the same seat and criterion, or a later
    /// count of the same sector and criterion, replaces an earlier one.
    ///
    /// # Errors
    /// [`MarksError`], for the first mark that doesn't fit.
    pub fn new(
        workbook: &'a Workbook,
        seats: Vec<Sector>,
        markings: Vec<Marking>,
    ) -> Result<Self, MarksError> {
        for marking in &markings {
            for given in &marking.seats {
                if given.seat >= seats.len() {
                    return Err(MarksError::UnknownSeat {
                        seat: given.seat,
                        seats: seats.len(),
                    });
                }
                let level = match given.mark {
                    Mark::Level(LevelIndex(index)) => Some(index),
                    Mark::DontKnow | Mark::NotApplicable => None,
                };
                fits(workbook, &given.criterion, level)?;
            }
            for given in &marking.counts {
                let highest = given.tally.highest().map(|level| level.0);
                fits(workbook, &given.criterion, highest)?;
            }
        }
        Ok(SheetMarks {
            workbook,
            seats,
            markings,
        })
    }

    /// The workbook that is marked.
    pub fn workbook(&self) -> &'a Workbook {
        self.workbook
    }

    /// The sector of each seat.
    pub fn seats(&self) -> &[Sector] {
        &self.seats
    }

    /// The markings, first one first.
    pub fn markings(&self) -> &[Marking] {
        &self.markings
    }
}

fn fits(workbook: &Workbook, criterion: &str, level: Option<usize>) -> Result<(), MarksError> {
    let levels = workbook.scale.levels.len();
    if workbook.criterion(criterion).is_none() {
        return Err(MarksError::UnknownCriterion {
            criterion: criterion.to_owned(),
        });
    }
    match level {
        Some(index) if index >= levels => Err(MarksError::LevelOffScale {
            criterion: criterion.to_owned(),
            index,
            levels,
        }),
        _ => Ok(()),
    }
}
