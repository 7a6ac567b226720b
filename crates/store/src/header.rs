//! The first hundred bytes of a file, read before SQLite may touch it: SQLite recovers and rewrites
//! what it opens, and a file that is not ours must stay as it is.

use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::StoreError;
use crate::migrate::APPLICATION_ID;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const LENGTH: usize = 100;

/// Whether the file may be opened as a library: it is one of a schema known here, or is not there
/// yet.
pub(crate) fn look(path: &Path, known: u32) -> Result<(), StoreError> {
    let unwritable = |source| StoreError::Unwritable {
        path: path.to_path_buf(),
        source,
    };
    let file = match std::fs::File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        other => other.map_err(unwritable)?,
    };
    let mut start = Vec::new();
    file.take(LENGTH as u64)
        .read_to_end(&mut start)
        .map_err(unwritable)?;
    if start.is_empty() || never_finished(path, &start) {
        return Ok(());
    }
    if !start.starts_with(MAGIC) {
        return Err(StoreError::NotALibrary(path.to_path_buf()));
    }
    let (Some(found), Some(application)) = (number(&start, 60), number(&start, 68)) else {
        let detail = "short header".to_owned();
        return Err(StoreError::Damaged {
            path: path.to_path_buf(),
            detail,
        });
    };
    if application != APPLICATION_ID.cast_unsigned() {
        return Err(StoreError::NotALibrary(path.to_path_buf()));
    }
    if found > known {
        return Err(StoreError::Newer {
            path: path.to_path_buf(),
            found,
            known,
        });
    }
    Ok(())
}

/// Whether the power went while the library was being made: nothing but a journal says so, and
/// SQLite will take the file back to empty.
fn never_finished(path: &Path, start: &[u8]) -> bool {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    start.iter().all(|byte| *byte == 0) && Path::new(&journal).exists()
}

fn number(start: &[u8], at: usize) -> Option<u32> {
    let bytes = start.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_be_bytes(bytes))
}
