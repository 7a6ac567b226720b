//! What two computers say differently of one thing, until a person closes it.

use pit_record::{Log, Record, ThingId};
use rusqlite::Connection;

use crate::read::SqlLog;
use crate::row::{id16, sql};
use crate::{Library, StoreError, hold};

/// A thing of which two computers say different things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fork {
    /// The thing.
    pub thing: ThingId,
    /// What stands side by side, the earliest first: the last is the one that is shown. Of those
    /// that say the same only the latest is here.
    pub sides: Vec<Side>,
}

/// One of the things that are said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// What is said.
    pub record: Record,
    /// When, in milliseconds since 1970 on the clock of the computer that said it.
    pub millis: i64,
    /// Whether it was said in this library, not brought in with a bundle.
    pub own: bool,
}

impl Library {
    /// The forks right under a thing, also of what is in the bin or was taken back on one side. In a
    /// locked round they are those that were there when it was locked: what came in since waits.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn forks(&self, parent: ThingId) -> Result<Vec<Fork>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("forks"))?;
            let rows = statement.query_map([parent.bytes()], |row| {
                Ok(ThingId::from_bytes(id16(row, 0)?))
            })?;
            rows.map(|thing| {
                let thing = thing?;
                let sides = sides(connection, thing)?;
                Ok(Fork { thing, sides })
            })
            .collect()
        })
    }

    /// The fork of a thing, if two computers say different things of it.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn fork(&self, thing: ThingId) -> Result<Option<Fork>, StoreError> {
        self.read(|connection| {
            let sides = sides(connection, thing)?;
            Ok((sides.len() > 1).then_some(Fork { thing, sides }))
        })
    }
}

fn sides(connection: &Connection, thing: ThingId) -> Result<Vec<Side>, StoreError> {
    let log = SqlLog(connection);
    let mut heads = hold::shown_heads(connection, thing)?;
    heads.sort_by_key(|(record, stamp)| (*stamp, record.id));
    let mut sides: Vec<Side> = Vec::new();
    for (record, stamp) in heads {
        sides.retain(|side| side.record.state != record.state);
        let own = match log.change(record.change)? {
            Some(change) => log.is_own(change.run)?,
            None => false,
        };
        let millis = stamp.millis;
        sides.push(Side {
            record,
            millis,
            own,
        });
    }
    Ok(sides)
}
