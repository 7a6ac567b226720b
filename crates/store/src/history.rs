//! What was done to a thing and everything under it, oldest first.

use std::collections::BTreeSet;

use pit_record::{Change, Log, Noun, Record, RecordId, State, ThingId, shown};
use rusqlite::Connection;

use crate::read::SqlLog;
use crate::row::{change, id16, sql};
use crate::{Library, StoreError};

/// One change, as far as it touched what was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The change.
    pub change: Change,
    /// Whether it was made in this library, not merged in.
    pub own: bool,
    /// What it did.
    pub moments: Vec<Moment>,
}

/// What one record did to its thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The record.
    pub record: RecordId,
    /// The thing.
    pub thing: ThingId,
    /// What kind of thing.
    pub noun: Noun,
    /// What was said before, as far as it is known here.
    pub before: Option<State>,
    /// What is said from then on.
    pub after: State,
}

impl Library {
    /// The history of a thing and everything under it, oldest first.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn history(&self, thing: ThingId) -> Result<Vec<Entry>, StoreError> {
        let under = self.subtree(thing)?;
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("history"))?;
            let changes = statement.query_map([thing.bytes()], change)?;
            changes
                .map(|change| entry(connection, change?, |thing| under.contains(&thing)))
                .collect()
        })
    }

    /// A thing and everything that hangs under it, also what is in the bin.
    pub(crate) fn subtree(&self, thing: ThingId) -> Result<BTreeSet<ThingId>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("subtree"))?;
            let rows = statement.query_map([thing.bytes()], |row| {
                Ok(ThingId::from_bytes(id16(row, 0)?))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

/// A change, as far as it touched the things asked about.
pub(crate) fn entry(
    connection: &Connection,
    change: Change,
    asked_about: impl Fn(ThingId) -> bool,
) -> Result<Entry, StoreError> {
    let log = SqlLog(connection);
    let mut moments = Vec::new();
    for record in log.records_of(change.id)? {
        if asked_about(record.thing) {
            moments.push(Moment {
                record: record.id,
                thing: record.thing,
                noun: record.noun,
                before: before(log, &record)?,
                after: record.state,
            });
        }
    }
    let own = log.is_own(change.run)?;
    Ok(Entry {
        change,
        own,
        moments,
    })
}

/// What was shown before a record, of what its writer saw.
fn before(log: SqlLog<'_>, record: &Record) -> Result<Option<State>, StoreError> {
    let mut seen = Vec::new();
    for id in &record.follows {
        if let Some(earlier) = log.record(*id)?
            && let Some(change) = log.change(earlier.change)?
        {
            seen.push((earlier, change.at));
        }
    }
    Ok(shown(seen).map(|earlier| earlier.state))
}
