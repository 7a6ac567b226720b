//! What can go wrong with a library. Whatever it was, nothing of the library changed.

use std::path::{Path, PathBuf};

use pit_record::{Body, Noun, RecordError, Stopped};
use rusqlite::ErrorCode;
use rusqlite::ffi::{SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ};
use thiserror::Error;

/// Why a library did not do what it was asked.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Another program has this library open.
    #[error("{} is open elsewhere", .0.display())]
    OpenElsewhere(PathBuf),
    /// The file is not a library of this program.
    #[error("{} is no library", .0.display())]
    NotALibrary(PathBuf),
    /// A newer version of the program made this library.
    #[error("{} has schema {found}, this program knows {known}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The newest schema this program knows.
        known: u32,
    },
    /// The file is damaged.
    #[error("{} is damaged: {detail}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite says of it.
        detail: String,
    },
    /// The place can't be written, or there is no room.
    #[error("{} can't be written", path.display())]
    Unwritable {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// It was stopped, as was wished.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// There is nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is nothing to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// Another computer's record has come after what would be undone.
    #[error("a {} was changed since on another computer", noun.name())]
    FollowedSince {
        /// What kind of thing.
        noun: Noun,
        /// How it stands now.
        now: Option<Box<Body>>,
    },
    /// The earlier value was not brought into this library.
    #[error("the earlier {} is not here", noun.name())]
    EarlierUnknown {
        /// What kind of thing.
        noun: Noun,
    },
    /// What would be changed lies in a locked round.
    #[error("the round is locked, revision {revision}")]
    Locked {
        /// Which locking of it this is, from 1.
        revision: u32,
    },
    /// What would be taken back opened marks to the room.
    #[error("the marks were opened to the room")]
    OpenedToTheRoom,
    /// A sheet names a workbook that is not here.
    #[error("workbook {0} is not here")]
    NoWorkbook(String),
    /// A workbook's bytes do not give the hash they stand under.
    #[error("workbook {0} was altered")]
    WorkbookAltered(String),
    /// The records do not hold together.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// A stored body can't be read: a newer program wrote it, or the file was altered.
    #[error("a stored {noun} can't be read")]
    Unreadable {
        /// What kind of thing.
        noun: String,
        /// What serde says.
        source: serde_json::Error,
    },
    /// SQLite could not do it.
    #[error("the database could not do it")]
    Sqlite(#[from] rusqlite::Error),
}

impl StoreError {
    /// Says of which file it is, and what SQLite's own codes mean for it.
    pub(crate) fn about(self, path: &Path) -> Self {
        let StoreError::Sqlite(error) = self else {
            return self;
        };
        let path = path.to_path_buf();
        let damaged = |error: rusqlite::Error, path| StoreError::Damaged {
            path,
            detail: error.to_string(),
        };
        let Some(failure) = error.sqlite_error() else {
            // Our own queries name columns that are there: a value of another kind was altered.
            return damaged(error, path);
        };
        match (failure.code, failure.extended_code) {
            (_, SQLITE_IOERR_READ | SQLITE_IOERR_SHORT_READ) => damaged(error, path),
            // A table of ours that is not there, or rows that refer to nothing: what our own queries
            // take for granted does not hold.
            (
                ErrorCode::DatabaseCorrupt | ErrorCode::Unknown | ErrorCode::ConstraintViolation,
                _,
            ) => damaged(error, path),
            (ErrorCode::NotADatabase, _) => StoreError::NotALibrary(path),
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => {
                StoreError::OpenElsewhere(path)
            }
            (
                ErrorCode::CannotOpen
                | ErrorCode::ReadOnly
                | ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
                | ErrorCode::PermissionDenied,
                _,
            ) => StoreError::Unwritable {
                path,
                source: std::io::Error::new(kind(failure.code), error),
            },
            _ => StoreError::Sqlite(error),
        }
    }
}

/// What SQLite's code is called among the system's own errors.
fn kind(code: ErrorCode) -> std::io::ErrorKind {
    match code {
        ErrorCode::DiskFull => std::io::ErrorKind::StorageFull,
        ErrorCode::ReadOnly => std::io::ErrorKind::ReadOnlyFilesystem,
        ErrorCode::PermissionDenied => std::io::ErrorKind::PermissionDenied,
        _ => std::io::ErrorKind::Other,
    }
}
