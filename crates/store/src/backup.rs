//! Copies of the whole library, made by SQLite itself so that they are whole.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Progress;

use crate::StoreError;

/// Copies the library beside itself before schema `found` is left behind. A copy of an earlier try
/// is replaced: the library still is what it was then.
pub(crate) fn beside(
    connection: &Connection,
    path: &Path,
    found: u32,
) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let copy = path.with_file_name(format!("{stem}-before-schema-{}.db", found + 1));
    let half = copy.with_extension("db.part");
    let unwritable = |source| StoreError::Unwritable {
        path: copy.clone(),
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
    std::fs::rename(&half, &copy).map_err(unwritable)?;
    Ok(copy)
}
