//! Workbooks as the library keeps them: canonical bytes under their SHA-256.

use std::sync::Arc;

use pit_workbook::{Workbook, WorkbookHash};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{Library, StoreError};

impl Library {
    /// Takes in a workbook, if it is not here yet, and says under which hash it stands.
    ///
    /// # Errors
    /// Where the library can't be written.
    pub fn keep_workbook(&mut self, workbook: &Workbook) -> Result<WorkbookHash, StoreError> {
        let bytes = workbook.canonical();
        let hash = Workbook::hash_of(&bytes);
        self.write(|transaction| insert(transaction, &hash, workbook, &bytes))?;
        Ok(hash)
    }

    /// The workbook that stands under a hash. It is read and checked once while the library is
    /// open: what stands under a hash never changes.
    ///
    /// # Errors
    /// [`StoreError::NoWorkbook`], [`StoreError::WorkbookAltered`], or it can't be read.
    pub fn workbook(&self, hash: &WorkbookHash) -> Result<Arc<Workbook>, StoreError> {
        if let Some(read) = self.workbooks.borrow().get(hash) {
            return Ok(Arc::clone(read));
        }
        let bytes = self.workbook_bytes(hash)?;
        let read = Arc::new(parse(hash, &bytes)?);
        self.workbooks
            .borrow_mut()
            .insert(hash.clone(), Arc::clone(&read));
        Ok(read)
    }

    /// The canonical bytes that stand under a hash.
    ///
    /// # Errors
    /// As for [`Library::workbook`].
    pub fn workbook_bytes(&self, hash: &WorkbookHash) -> Result<Vec<u8>, StoreError> {
        let bytes: Option<Vec<u8>> = self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT body FROM workbook WHERE hash = ?1")?;
            Ok(statement
                .query_row([&hash.0], |row| row.get(0))
                .optional()?)
        })?;
        let bytes = bytes.ok_or_else(|| StoreError::NoWorkbook(hash.0.clone()))?;
        if Workbook::hash_of(&bytes) != *hash {
            return Err(StoreError::WorkbookAltered(hash.0.clone()));
        }
        Ok(bytes)
    }
}

/// Reads canonical bytes as the workbook they are.
pub(crate) fn parse(hash: &WorkbookHash, bytes: &[u8]) -> Result<Workbook, StoreError> {
    let altered = |_| StoreError::WorkbookAltered(hash.0.clone());
    let text = std::str::from_utf8(bytes).map_err(altered)?;
    Workbook::from_json(text).map_err(|source| StoreError::Unreadable {
        noun: "workbook".into(),
        source,
    })
}

pub(crate) fn insert(
    connection: &Connection,
    hash: &WorkbookHash,
    workbook: &Workbook,
    bytes: &[u8],
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR IGNORE INTO workbook (hash, id, version, body) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![hash.0, workbook.id, workbook.version, bytes])?;
    Ok(())
}

/// Whether a workbook is here.
pub(crate) fn is_here(connection: &Connection, hash: &WorkbookHash) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM workbook WHERE hash = ?1")?
        .exists([&hash.0])?)
}
