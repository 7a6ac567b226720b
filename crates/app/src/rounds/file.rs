//! The same for a round in a library's file, as the terminal asks for it.

use std::path::Path;

use pit_record::contents::RoundContents;
use pit_store::{Library, NewChange};

use super::{Along, comes_along, lock, next, reopen};
use crate::error::AppError;
use crate::source::{Source, open_existing};
use crate::world;

/// Locks the round of this number, the last one without a number. Returns the place's name.
///
/// # Errors
/// As for [`lock`]; or there is no such library or round.
pub fn lock_in(path: &Path, number: Option<usize>) -> Result<String, AppError> {
    let (mut library, round) = opened(path, number)?;
    let records = lock(&library, &round, world::today())?;
    library.commit(NewChange { records })?;
    Ok(round.place.name)
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

/// Starts the next round from the one of this number, with its aims and its open actions. Returns the
/// place's name, how many aims there were and how many open actions came along.
///
/// # Errors
/// As for [`next`]; or there is no such library or round.
pub fn next_in(path: &Path, number: Option<usize>) -> Result<(String, usize, usize), AppError> {
    let (mut library, round) = opened(path, number)?;
    let along = Along {
        aims: true,
        actions: true,
        ..Along::default()
    };
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
