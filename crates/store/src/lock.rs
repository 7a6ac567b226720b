//! The library's own lock, in a file beside it. The system lets go of it when the program ends,
//! however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use crate::StoreError;

/// Held as long as the library is open.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
    path: PathBuf,
    /// There was no such file before.
    is_new: bool,
}

impl Lock {
    pub(crate) fn take(library: &Path) -> Result<Self, StoreError> {
        // By whichever name it is opened, it is one library and has one lock.
        let path = match library.canonicalize() {
            Ok(real) => beside(&real),
            Err(_) => beside(library),
        };
        let is_new = !path.exists();
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|source| StoreError::Unwritable {
                path: path.clone(),
                source,
            })?;
        match patiently(&file) {
            Ok(()) => Ok(Self {
                _file: file,
                path,
                is_new,
            }),
            Err(TryLockError::WouldBlock) => Err(StoreError::OpenElsewhere(library.to_path_buf())),
            Err(TryLockError::Error(source)) => Err(StoreError::Unwritable { path, source }),
        }
    }

    /// Lets go of what turned out to be no library: nothing is left beside it.
    pub(crate) fn give_up(self) {
        if self.is_new {
            // One that can't be taken away is empty, and in nobody's way.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Who has just let go of it may be seen holding it for a moment more: a program that is ending, or one
/// that another was started from.
fn patiently(file: &File) -> Result<(), TryLockError> {
    for _ in 0..10 {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => sleep(Duration::from_millis(40)),
            done => return done,
        }
    }
    file.try_lock()
}

fn beside(library: &Path) -> PathBuf {
    let mut name = library.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}
