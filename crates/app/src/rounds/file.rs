//! The same for a round in a library's file, as the terminal asks for it.

use std::path::Path;

use pit_record::contents::RoundContents;
use pit_store::{Library, NewChange};
use pit_workbook::Sector;

use super::{Along, Locking, by_workbook, comes_along, lock, next, reopen};
use crate::choices::picked;
use crate::error::AppError;
use crate::source::{Source, open_existing};
use crate::typed::{day, number};
use crate::world;

/// Locks the round of this number, the last one without a number. `room` names sectors with how many
/// were there, as `civic=4`; `held_on` is a day as people write it. Without them, as it was said.
/// Returns the place's name.
///
/// # Errors
/// As for [`lock`]; `no-such-choice`, `not-a-number` or `not-a-date` where one of the two can't be
/// read; or there is no such library or round.
pub fn lock_in(
    path: &Path,
    number: Option<usize>,
    room: &[String],
    held_on: &str,
) -> Result<String, AppError> {
    let said = Locking {
        held_on: day("heldOn", held_on)?,
        in_the_room: match room {
            [] => None,
            room => Some(
                room.iter()
                    .map(|one| counted(one))
                    .collect::<Result<_, _>>()?,
            ),
        },
    };
    let (mut library, round) = opened(path, number)?;
    lock(&mut library, &round, said, world::today(), &[])?;
    Ok(round.place.name)
}

/// "civic=4".
fn counted(typed: &str) -> Result<(Sector, u32), AppError> {
    let no_choice = || AppError::NoSuchChoice(typed.to_owned());
    let (sector, count) = typed.split_once('=').ok_or_else(no_choice)?;
    let sector = picked(sector.trim())?.ok_or_else(no_choice)?;
    let count = number("room", count)?.unwrap_or(0);
    let count = u32::try_from(count).map_err(|_| no_choice())?;
    Ok((sector, count))
}

/// Opens the round of this number again. Returns the place's name.
///
/// # Errors
/// As for [`reopen`]; or there is no such library or round.
pub fn reopen_in(path: &Path, number: Option<usize>) -> Result<String, AppError> {
    let (mut library, round) = opened(path, number)?;
    let records = reopen(&round, world::today())?;
    library.commit(NewChange { records })?;
    Ok(round.place.name)
}

/// Starts the next round from the one of this number, with its aims, its open actions, and the
/// criteria to look at again, each as `workbook/criterion`. Returns the place's name, how many aims
/// there were and how many open actions came along.
///
/// # Errors
/// As for [`next`] and [`by_workbook`]; or there is no such library or round.
pub fn next_in(
    path: &Path,
    number: Option<usize>,
    revisit: &[String],
) -> Result<(String, usize, usize), AppError> {
    let along = Along {
        aims: true,
        actions: true,
        revisit: by_workbook(revisit)?,
    };
    let (mut library, round) = opened(path, number)?;
    let (_, records) = next(&mut library, &round, &along, world::today())?;
    library.commit(NewChange { records })?;
    let (aims, actions) = comes_along(&round);
    Ok((round.place.name, aims, actions))
}

/// A library that is there, and the round in it. A bundle is only read, never changed.
fn opened(path: &Path, number: Option<usize>) -> Result<(Library, RoundContents), AppError> {
    let source = Source::of(open_existing(path, world::real())?);
    let (_, line) = source.numbered(number)?;
    let contents = source.round(line.round)?;
    Ok((source.library, contents))
}
