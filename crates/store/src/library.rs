//! Opening a library, and asking what is in it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use pit_record::{Record, RunId, Stamp, ThingId};
use pit_workbook::{Workbook, WorkbookHash};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use uuid::Uuid;

use crate::header::look;
use crate::lock::Lock;
use crate::migrate::{MIGRATIONS, SCHEMA, migrate};
use crate::row::{id16, sql};
use crate::{StoreError, rebuild};

/// How long to wait for a program that looks at the file for a moment, such as a virus scanner.
const PATIENCE: Duration = Duration::from_secs(1);

/// What a library cannot make itself: the time, and ids that nobody else has.
pub struct World {
    /// Milliseconds since 1970-01-01 UTC.
    pub now_millis: Box<dyn FnMut() -> i64 + Send>,
    /// A fresh id, never given before.
    pub fresh_id: Box<dyn FnMut() -> Uuid + Send>,
}

/// The database of one computer, open in this program alone.
pub struct Library {
    pub(crate) connection: Connection,
    pub(crate) world: World,
    pub(crate) run: RunId,
    /// Whether the log knows of this run: from its first change on.
    pub(crate) run_is_kept: bool,
    pub(crate) last: Option<Stamp>,
    /// The only heads of things that were written last: looking for them walks a thing's whole
    /// history. Nothing else writes while the library is open; what brings other heads clears this.
    pub(crate) only_heads: BTreeMap<ThingId, Record>,
    /// Those read so far.
    pub(crate) workbooks: RefCell<BTreeMap<WorkbookHash, Arc<Workbook>>>,
    path: Option<PathBuf>,
    _lock: Option<Lock>,
}

/// A round as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundLine {
    /// The round.
    pub round: ThingId,
    /// The place's name.
    pub place: String,
    /// The lens: `whole-place`, `topic`, `group` or `partner`.
    pub lens: String,
    /// The topic, group or partner.
    pub lens_name: Option<String>,
    /// The day it was held, as `2026-03-03`.
    pub held_on: String,
    /// The ids of its sheets' workbooks.
    pub workbooks: Vec<String>,
}

impl Library {
    /// Opens the library at `path`, making it first where there is none yet.
    ///
    /// # Errors
    /// Where it is open elsewhere, is no library, was made by a newer program, is damaged, or the
    /// place can't be written. The file then is as it was.
    pub fn open(path: &Path, world: World) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(|source| StoreError::Unwritable {
                path: folder.to_path_buf(),
                source,
            })?;
        }
        let lock = Lock::take(path)?;
        let opened = (|| {
            look(path, SCHEMA)?;
            let mut connection = Connection::open_with_flags(
                path,
                OpenFlags::SQLITE_OPEN_READ_WRITE
                    | OpenFlags::SQLITE_OPEN_CREATE
                    | OpenFlags::SQLITE_OPEN_NO_MUTEX,
            )?;
            connection.busy_timeout(PATIENCE)?;
            if connection.is_readonly("main")? {
                let source = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
                return Err(StoreError::Unwritable {
                    path: path.to_path_buf(),
                    source,
                });
            }
            prepare(&connection)?;
            migrate(&mut connection, Some(path), MIGRATIONS)?;
            Self::begin(connection, world)
        })();
        let mut library = match opened {
            Ok(library) => library,
            Err(error) => {
                lock.give_up();
                return Err(StoreError::about(error, path));
            }
        };
        library.path = Some(path.to_path_buf());
        library._lock = Some(lock);
        Ok(library)
    }

    /// A library that lives in memory alone: for reading a bundle, and for tests.
    ///
    /// # Errors
    /// Where SQLite has no memory.
    pub fn in_memory(world: World) -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        prepare(&connection)?;
        migrate(&mut connection, None, MIGRATIONS)?;
        Self::begin(connection, world)
    }

    fn begin(connection: Connection, mut world: World) -> Result<Self, StoreError> {
        let last = connection
            .query_row(sql!("last_stamp"), [], |row| {
                Ok(Stamp {
                    millis: row.get(0)?,
                    counter: row.get(1)?,
                })
            })
            .map(Some)
            .or_else(|error| match error {
                rusqlite::Error::QueryReturnedNoRows => Ok(None),
                other => Err(other),
            })?;
        let run = RunId((world.fresh_id)());
        Ok(Self {
            connection,
            world,
            run,
            run_is_kept: false,
            last,
            only_heads: BTreeMap::new(),
            workbooks: RefCell::default(),
            path: None,
            _lock: None,
        })
    }

    /// Where the library is; `None` for one in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// An id for a thing that no natural key decides.
    pub fn fresh_thing(&mut self) -> ThingId {
        ThingId((self.world.fresh_id)())
    }

    /// What time it is, in milliseconds since 1970-01-01 UTC.
    pub fn now_millis(&mut self) -> i64 {
        (self.world.now_millis)()
    }

    /// Every round that is not in the bin, newest first.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn rounds(&self) -> Result<Vec<RoundLine>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("rounds"))?;
            let rows = statement.query_map([], |row| {
                let workbooks: Option<String> = row.get(5)?;
                Ok(RoundLine {
                    round: ThingId::from_bytes(id16(row, 0)?),
                    place: row.get(1)?,
                    lens: row.get(2)?,
                    lens_name: row.get(3)?,
                    held_on: row.get(4)?,
                    workbooks: workbooks
                        .map(|list| list.split(',').map(str::to_owned).collect())
                        .unwrap_or_default(),
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Builds every projection anew from the log, in one transaction.
    ///
    /// # Errors
    /// Where the log can't be read or the library not written.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        self.only_heads.clear();
        self.write(|transaction| rebuild::rebuild(transaction))
    }

    /// Looks the whole file over: SQLite's own checks of pages and of references.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] with the first thing that was found.
    pub fn verify(&self) -> Result<(), StoreError> {
        let damaged = |detail| {
            Err(StoreError::Damaged {
                path: self.here().to_path_buf(),
                detail,
            })
        };
        self.read(|connection| {
            let found: String =
                connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
            if found != "ok" {
                return damaged(found);
            }
            // integrity_check does not look at references.
            let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
            match statement.query([])?.next()? {
                Some(row) => damaged(row.get(0)?),
                None => Ok(()),
            }
        })
    }

    /// Every row of every projection, for comparing two libraries; the order of arrival is left out.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn projections(&self) -> Result<Vec<String>, StoreError> {
        self.read(rebuild::dump)
    }
}

/// The settings every connection has. One file that people can copy: no write-ahead log. EXTRA, so
/// that "saved" is still true after the power goes. What is deleted is overwritten: erased means gone.
fn prepare(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // A plan holds whatever is asked by it. Without this SQLite plans a cached query anew each time,
    // as the values might tell it more: that took nine tenths of a change.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}
