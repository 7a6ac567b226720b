//! The log as the rules of undo see it.

use pit_record::{Body, Change, ChangeId, Log, Record, RecordId, RunId, Stamp, State, ThingId};
use rusqlite::{Connection, OptionalExtension, Params};

use crate::row::{change, record, sql, state};
use crate::{Library, StoreError};

/// Reads records from a connection or from the transaction on it.
#[derive(Clone, Copy)]
pub(crate) struct SqlLog<'c>(pub &'c Connection);

impl SqlLog<'_> {
    pub(crate) fn records(&self, query: &str, by: impl Params) -> Result<Vec<Record>, StoreError> {
        let mut statement = self.0.prepare_cached(query)?;
        let mut rows = statement.query(by)?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            records.push(record(row)?);
        }
        Ok(records)
    }

    /// The heads of a thing, each with the stamp of its change.
    pub(crate) fn stamped_heads(&self, thing: ThingId) -> Result<Vec<(Record, Stamp)>, StoreError> {
        let mut statement = self.0.prepare_cached(sql!("heads"))?;
        let mut rows = statement.query([thing.bytes()])?;
        let mut heads = Vec::new();
        while let Some(row) = rows.next()? {
            heads.push((
                record(row)?,
                Stamp {
                    millis: row.get(8)?,
                    counter: row.get(9)?,
                },
            ));
        }
        Ok(heads)
    }

    /// Whether a run of the program was one on this library.
    pub(crate) fn is_own(&self, run: RunId) -> Result<bool, StoreError> {
        let mut statement = self
            .0
            .prepare_cached("SELECT 1 FROM own_run WHERE id = ?1")?;
        Ok(statement.exists([run.bytes()])?)
    }

    /// Every record of a thing, sorted by id.
    pub(crate) fn records_of_thing(&self, thing: ThingId) -> Result<Vec<Record>, StoreError> {
        self.records(sql!("records_of_thing"), [thing.bytes()])
    }
}

impl Log for SqlLog<'_> {
    type Error = StoreError;

    fn record(&self, id: RecordId) -> Result<Option<Record>, StoreError> {
        Ok(self.records(sql!("record"), [id.bytes()])?.pop())
    }

    fn heads(&self, thing: ThingId) -> Result<Vec<Record>, StoreError> {
        self.records(sql!("heads"), [thing.bytes()])
    }

    fn change(&self, id: ChangeId) -> Result<Option<Change>, StoreError> {
        let mut statement = self.0.prepare_cached(sql!("change"))?;
        Ok(statement.query_row([id.bytes()], change).optional()?)
    }

    fn records_of(&self, change: ChangeId) -> Result<Vec<Record>, StoreError> {
        self.records(sql!("records_of_change"), [change.bytes()])
    }
}

impl Library {
    pub(crate) fn log(&self) -> SqlLog<'_> {
        SqlLog(&self.connection)
    }

    /// The versions that stand side by side of a thing: one, or a fork of several.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn heads(&self, thing: ThingId) -> Result<Vec<Record>, StoreError> {
        self.read(|connection| SqlLog(connection).heads(thing))
    }

    /// One version of a thing, if it is here.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>, StoreError> {
        self.read(|connection| SqlLog(connection).record(id))
    }

    /// What is shown of a thing now, unless it is in the bin or was undone.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn shown(&self, thing: ThingId) -> Result<Option<Body>, StoreError> {
        Ok(match self.shown_state(thing)? {
            Some(State::Is(body)) => Some(body),
            _ => None,
        })
    }

    /// How a thing is shown now, also in the bin or undone; `None` where it was never here.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn shown_state(&self, thing: ThingId) -> Result<Option<State>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("shown"))?;
            let mut rows = statement.query([thing.bytes()])?;
            let Some(row) = rows.next()? else {
                return Ok(None);
            };
            let noun: String = row.get(0)?;
            Ok(Some(state(&noun, row.get(2)?, row.get(3)?)?))
        })
    }
}

#[cfg(test)]
mod tests {
    use pit_record::body::Place;
    use rusqlite::StatementStatus;

    use super::*;
    use crate::{NewChange, World};

    #[test]
    fn a_query_that_is_asked_again_is_not_planned_anew() {
        let (mut ids, mut clock) = (0, 0);
        let mut library = Library::in_memory(World {
            now_millis: Box::new(move || {
                clock += 1;
                clock
            }),
            fresh_id: Box::new(move || {
                ids += 1;
                uuid::Uuid::from_u128(ids)
            }),
        })
        .expect("a library");
        for number in 0..3 {
            let thing = library.fresh_thing();
            let place = Place {
                name: format!("Place {number}"),
                size: None,
                population: None,
                part_of: None,
                invented: true,
                willing: false,
            };
            let new = NewChange::of(thing, State::Is(place.into()));
            library.commit(new).expect("written");
            library.shown(thing).expect("reads");
        }
        for query in [sql!("heads"), sql!("shown")] {
            let statement = library.connection.prepare_cached(query).expect("SQL");
            let asked = statement.get_status(StatementStatus::Run);
            let planned = statement.get_status(StatementStatus::RePrepare);
            assert_eq!((asked, planned), (3, 0), "{query}");
        }
    }
}
