//! Copies of the whole library, made by SQLite itself so that they are whole.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Progress;

use crate::{Library, StoreError};

impl Library {
    /// Copies the whole library to `path`, on to the disk; what was there before is replaced. A
    /// library in memory is kept that way: written there by the ordinary way, and copied once, it is
    /// what it would be had every change gone to the disk on its own.
    ///
    /// # Errors
    /// Where the place can't be written. What was there before then still is.
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        self.read(|connection| copy(connection, path))
    }
}

/// Copies the library beside itself before schema `found` is left behind. A copy of an earlier try
/// is replaced: the library still is what it was then.
pub(crate) fn beside(
    connection: &Connection,
    path: &Path,
    found: u32,
) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let path = path.with_file_name(format!("{stem}-before-schema-{}.db", found + 1));
    copy(connection, &path)?;
    Ok(path)
}

fn copy(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let half = path.with_extension("db.part");
    let unwritable = |source| StoreError::Unwritable {
        path: path.to_path_buf(),
        source,
    };
    match std::fs::remove_file(&half) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(unwritable(error));
        }
        _ => {}
    }
    connection.backup("main", &half, None::<fn(Progress)>)?;
    std::fs::File::open(&half)
        .and_then(|file| file.sync_all())
        .map_err(unwritable)?;
    std::fs::rename(&half, path).map_err(unwritable)
}
