//! The one door: every write is one transaction, and what SQLite says in the end is told of this
//! library's file.

use std::path::Path;

use rusqlite::{Connection, Transaction};

use crate::{Library, StoreError};

impl Library {
    /// Does all of `work` or nothing. On return it is on the disk.
    pub(crate) fn write<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let done = all_or_nothing(&mut self.connection, work);
        done.map_err(|error| error.about(self.here()))
    }

    /// Reads, and says of which file it is where that fails.
    pub(crate) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        work(&self.connection).map_err(|error| error.about(self.here()))
    }

    pub(crate) fn here(&self) -> &Path {
        self.path().unwrap_or(Path::new(":memory:"))
    }
}

fn all_or_nothing<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    // Dropped without commit, a transaction is rolled back.
    let transaction = connection.transaction()?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}
