//! Text being typed: on the disk at each pause, one record only when the field is left.

use pit_record::ThingId;
use rusqlite::{Connection, params};

use crate::row::id16;
use crate::{Library, StoreError};

/// Text in a field that is not yet a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The thing it will be said of.
    pub thing: ThingId,
    /// The field.
    pub field: String,
    /// What was typed so far.
    pub text: String,
}

impl Library {
    /// Keeps what was typed so far. Not a change: undo and history know nothing of it.
    ///
    /// # Errors
    /// Where the library can't be written.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<(), StoreError> {
        let now = (self.world.now_millis)();
        self.write(|transaction| {
            transaction
                .prepare_cached(
                    "INSERT OR REPLACE INTO draft (thing, field, text, millis) VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute(params![draft.thing.bytes(), draft.field, draft.text, now])?;
            Ok(())
        })
    }

    /// Lets go of a draft: it became a record, or was thrown away.
    ///
    /// # Errors
    /// Where the library can't be written.
    pub fn drop_draft(&mut self, thing: ThingId, field: &str) -> Result<(), StoreError> {
        self.write(|transaction| let_go(transaction, thing, field))
    }

    /// Every draft, the oldest first: what a crash left half typed.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT thing, field, text FROM draft ORDER BY millis, thing, field",
            )?;
            let rows = statement.query_map([], |row| {
                Ok(Draft {
                    thing: ThingId::from_bytes(id16(row, 0)?),
                    field: row.get(1)?,
                    text: row.get(2)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

/// Lets go of one, within a transaction.
pub(crate) fn let_go(
    connection: &Connection,
    thing: ThingId,
    field: &str,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM draft WHERE thing = ?1 AND field = ?2")?
        .execute(params![thing.bytes(), field])?;
    Ok(())
}
