//! Between rows and records.

use pit_record::{Body, Change, ChangeId, Noun, Record, RecordId, RunId, Stamp, State, ThingId};
use rusqlite::Row;

use crate::StoreError;

/// The text of one of the SQL files beside the code.
macro_rules! sql {
    ($name:literal) => {
        include_str!(concat!("sql/", $name, ".sql"))
    };
}
pub(crate) use sql;

pub(crate) fn id16(row: &Row<'_>, column: usize) -> rusqlite::Result<[u8; 16]> {
    row.get(column)
}

/// A record's columns, in the order every record query selects them:
/// `id, change, thing, noun, restores, state, body`, and what it follows as joined hex.
pub(crate) fn record(row: &Row<'_>) -> Result<Record, StoreError> {
    let name: String = row.get(3)?;
    let restores: Option<[u8; 16]> = row.get(4)?;
    let follows: Option<String> = row.get(7)?;
    Ok(Record {
        id: RecordId::from_bytes(id16(row, 0)?),
        change: ChangeId::from_bytes(id16(row, 1)?),
        thing: ThingId::from_bytes(id16(row, 2)?),
        noun: noun(&name)?,
        follows: follows.map(|hex| from_hex(&hex)).unwrap_or_default(),
        restores: restores.map(RecordId::from_bytes),
        state: state(&name, row.get(5)?, row.get(6)?)?,
    })
}

/// A state from its two columns.
pub(crate) fn state(noun: &str, name: String, text: Option<String>) -> Result<State, StoreError> {
    Ok(match (name.as_str(), text) {
        ("is", Some(text)) => State::Is(body(noun, &text)?),
        ("removed", Some(text)) => State::Removed(body(noun, &text)?),
        _ => State::Nothing,
    })
}

fn noun(name: &str) -> Result<Noun, StoreError> {
    serde_json::from_value(name.into()).map_err(|source| StoreError::Unreadable {
        noun: name.to_owned(),
        source,
    })
}

pub(crate) fn body(noun: &str, text: &str) -> Result<Body, StoreError> {
    serde_json::from_str(text).map_err(|source| StoreError::Unreadable {
        noun: noun.to_owned(),
        source,
    })
}

fn from_hex(joined: &str) -> Vec<RecordId> {
    joined
        .split(',')
        .filter_map(|hex| uuid::Uuid::try_parse(hex).ok())
        .map(RecordId)
        .collect()
}

/// A change's columns: `id, run, millis, counter, undoes`.
pub(crate) fn change(row: &Row<'_>) -> rusqlite::Result<Change> {
    let undoes: Option<[u8; 16]> = row.get(4)?;
    Ok(Change {
        id: ChangeId::from_bytes(id16(row, 0)?),
        run: RunId::from_bytes(id16(row, 1)?),
        at: Stamp {
            millis: row.get(2)?,
            counter: row.get(3)?,
        },
        undoes: undoes.map(ChangeId::from_bytes),
    })
}

/// A state as it is stored: its name, and its body as canonical JSON.
pub(crate) fn stored(state: &State) -> (&'static str, Option<String>) {
    match state {
        State::Is(body) => ("is", Some(pit_record::canonical(body))),
        State::Removed(body) => ("removed", Some(pit_record::canonical(body))),
        State::Nothing => ("nothing", None),
    }
}
