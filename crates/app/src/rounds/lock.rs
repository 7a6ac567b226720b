//! Locking a finished round keeps its view for ever; opening it again lets the next revision begin.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_record::body::{Cut, Mode, Round, Scope};
use pit_record::contents::RoundContents;
use pit_record::{Body, ThingId};
use pit_store::{Library, NewChange, NewRecord, StoreError};
use pit_workbook::Sector;

use crate::change::is;
use crate::error::AppError;

/// What is said while a round is locked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Locking {
    /// The day it was held; `None`: as it was said before.
    pub held_on: Option<NaiveDate>,
    /// Who was in the room, by sector; `None`: as it was said before.
    pub in_the_room: Option<BTreeMap<Sector, u32>>,
}

/// Locks a round as it stands once that is said, as one change. The drafts of the fields `left` go
/// with it.
///
/// # Errors
/// `locked` where it is; `room-needed` where nobody says who was in the room of a group: later rounds
/// are read against that; or the library can't be written.
pub fn lock(
    library: &mut Library,
    contents: &RoundContents,
    said: Locking,
    today: NaiveDate,
    left: &[(ThingId, String)],
) -> Result<(), AppError> {
    if let Some(cut) = contents.locked() {
        let revision = cut.revision;
        return Err(StoreError::Locked { revision }.into());
    }
    let now = &contents.round;
    let in_the_room = said.in_the_room.map(|mut room| {
        room.retain(|_, count| *count > 0);
        room
    });
    let round = Round {
        held_on: said.held_on.unwrap_or(now.held_on),
        scope: Scope {
            in_the_room: in_the_room.unwrap_or_else(|| now.scope.in_the_room.clone()),
            ..now.scope.clone()
        },
        ..now.clone()
    };
    let room: u32 = round.scope.in_the_room.values().sum();
    if round.mode == Mode::Group && room == 0 {
        return Err(AppError::RoomNeeded);
    }
    let cut = Cut {
        round: contents.id,
        revision: contents.cuts.last().map_or(1, |cut| cut.revision + 1),
        locked_on: today,
        records: Vec::new(),
        hash: String::new(),
        reopened_on: None,
    };
    let records = vec![is(contents.id, Body::Round(round))];
    library.lock(cut, NewChange { records }, left)?;
    Ok(())
}

/// Opens a locked round again; locked once more, it will be the next revision.
///
/// # Errors
/// `not-locked` where it is not.
pub fn reopen(contents: &RoundContents, today: NaiveDate) -> Result<Vec<NewRecord>, AppError> {
    let cut = contents.locked().ok_or(AppError::NotLocked)?.clone();
    let body = Body::Cut(Cut {
        reopened_on: Some(today),
        ..cut
    });
    let thing = body.natural_id();
    Ok(thing.map(|thing| is(thing, body)).into_iter().collect())
}
