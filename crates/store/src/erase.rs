//! Erasing for ever: the one exception to the log being insert-only.

use pit_record::ThingId;
use rusqlite::Connection;

use crate::hold::Shaken;
use crate::{Library, StoreError};

impl Library {
    /// Erases a thing and everything under it for ever, with all its history and drafts. Its id
    /// stays as a tombstone, so that a bundle made before does not bring it back. This can't be
    /// undone; it returns how many things went.
    ///
    /// # Errors
    /// Where the library can't be written; then nothing was erased.
    pub fn erase(&mut self, thing: ThingId) -> Result<usize, StoreError> {
        let things = self.subtree(thing)?;
        self.only_heads.clear();
        self.write(|transaction| {
            let shaken = Shaken::by_erasing(transaction, &things)?;
            things
                .iter()
                .try_for_each(|thing| erase_one(transaction, *thing))?;
            shaken.settle(transaction)
        })?;
        Ok(things.len())
    }
}

/// Takes every trace of one thing and leaves its tombstone.
pub(crate) fn erase_one(connection: &Connection, thing: ThingId) -> Result<(), StoreError> {
    let id = thing.bytes();
    for query in [
        "DELETE FROM thing WHERE id = ?1",
        "DELETE FROM record WHERE thing = ?1",
        "DELETE FROM draft WHERE thing = ?1",
        "INSERT OR IGNORE INTO tombstone (thing) VALUES (?1)",
    ] {
        connection.prepare_cached(query)?.execute([id])?;
    }
    Ok(())
}

/// Whether a thing was erased for ever.
pub(crate) fn erased(connection: &Connection, thing: ThingId) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM tombstone WHERE thing = ?1")?
        .exists([thing.bytes()])?)
}
