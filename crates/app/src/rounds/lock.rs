//! Locking a finished round keeps its view for ever; opening it again lets the next revision begin.

use chrono::NaiveDate;
use pit_record::body::{Cut, Mode};
use pit_record::contents::RoundContents;
use pit_record::{Body, Noun, cut_hash};
use pit_store::{Library, NewRecord, StoreError};

use crate::change::is;
use crate::error::AppError;

/// Locks a round as it stands: what it takes to say so.
///
/// # Errors
/// `locked` where it is; `room-needed` where a group has not said who was in the room: later rounds
/// are read against that; or the library can't be read.
pub fn lock(
    library: &Library,
    contents: &RoundContents,
    today: NaiveDate,
) -> Result<Vec<NewRecord>, AppError> {
    if let Some(cut) = contents.locked() {
        let revision = cut.revision;
        return Err(StoreError::Locked { revision }.into());
    }
    let room: u32 = contents.round.scope.in_the_room.values().sum();
    if contents.round.mode == Mode::Group && room == 0 {
        return Err(AppError::RoomNeeded);
    }
    let mut records = library.records_under(contents.id)?;
    // Earlier locks tell nothing of what the round says.
    records.retain(|record| record.noun != Noun::Cut);
    Ok(said(Cut {
        round: contents.id,
        revision: contents.cuts.last().map_or(1, |cut| cut.revision + 1),
        locked_on: today,
        records: records.iter().map(|record| record.id).collect(),
        hash: cut_hash(&records),
        reopened_on: None,
    }))
}

/// Opens a locked round again; locked once more, it will be the next revision.
///
/// # Errors
/// `not-locked` where it is not.
pub fn reopen(contents: &RoundContents, today: NaiveDate) -> Result<Vec<NewRecord>, AppError> {
    let cut = contents.locked().ok_or(AppError::NotLocked)?.clone();
    let reopened_on = Some(today);
    Ok(said(Cut { reopened_on, ..cut }))
}

fn said(cut: Cut) -> Vec<NewRecord> {
    let body = Body::Cut(cut);
    let thing = body.natural_id();
    thing.map(|thing| is(thing, body)).into_iter().collect()
}
