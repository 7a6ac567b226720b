//! Undo and redo, also of what was done before the program was last closed.

use pit_record::{Change, ChangeId, ChangeLine, Log, Refused, plan_undo, to_redo, to_undo};
use rusqlite::Row;

use crate::history::{Entry, entry};
use crate::read::SqlLog;
use crate::row::{id16, sql};
use crate::{Library, StoreError};

impl Library {
    /// Takes back the newest change made in this library.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`]; [`StoreError::FollowedSince`] where another computer's record
    /// has come after it; [`StoreError::OpenedToTheRoom`]; or the library can't be written.
    pub fn undo(&mut self) -> Result<Change, StoreError> {
        let target = self
            .own_changes(|lines| to_undo(lines))?
            .ok_or(StoreError::NothingToUndo)?;
        self.take_back(target)
    }

    /// Takes back the newest undo that still stands.
    ///
    /// # Errors
    /// [`StoreError::NothingToRedo`], and as for [`Library::undo`].
    pub fn redo(&mut self) -> Result<Change, StoreError> {
        let target = self
            .own_changes(|lines| to_redo(lines))?
            .ok_or(StoreError::NothingToRedo)?;
        self.take_back(target)
    }

    /// Whether there is something to undo, and something to redo.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn can_undo_redo(&self) -> Result<(bool, bool), StoreError> {
        Ok((
            self.own_changes(|lines| to_undo(lines))?.is_some(),
            self.own_changes(|lines| to_redo(lines))?.is_some(),
        ))
    }

    /// What undo would take back, if there is something.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn next_undo(&self) -> Result<Option<Entry>, StoreError> {
        self.entry_of(self.own_changes(|lines| to_undo(lines))?)
    }

    /// What redo would do again, if there is something.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn next_redo(&self) -> Result<Option<Entry>, StoreError> {
        let undo = self.entry_of(self.own_changes(|lines| to_redo(lines))?)?;
        self.entry_of(undo.and_then(|undo| undo.change.undoes))
    }

    /// The newest changes made in this library, newest first: where a person left off.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn newest_own(&self, most: usize) -> Result<Vec<Entry>, StoreError> {
        let ids =
            self.own_changes(|lines| lines.take(most).map(|line| line.id).collect::<Vec<_>>())?;
        let entries = ids.into_iter().map(|id| self.entry_of(Some(id)));
        entries.filter_map(Result::transpose).collect()
    }

    fn entry_of(&self, change: Option<ChangeId>) -> Result<Option<Entry>, StoreError> {
        let Some(change) = change else {
            return Ok(None);
        };
        self.read(|connection| {
            let found = SqlLog(connection).change(change)?;
            found
                .map(|found| entry(connection, found, |_| true))
                .transpose()
        })
    }

    fn take_back(&mut self, target: ChangeId) -> Result<Change, StoreError> {
        let plan = plan_undo(&self.log(), target).map_err(|refused| match refused {
            Refused::FollowedSince { noun, now } => StoreError::FollowedSince { noun, now },
            Refused::EarlierUnknown { noun } => StoreError::EarlierUnknown { noun },
            Refused::OpenedToTheRoom => StoreError::OpenedToTheRoom,
            Refused::Unreadable(error) => error.about(self.here()),
        })?;
        self.append(Some(target), plan, &[])
    }

    /// Looks through this library's own changes, newest first, no further back than `look` does: it
    /// is asked after every action, and a library has hundreds of thousands of changes.
    fn own_changes<T>(
        &self,
        look: impl FnOnce(&mut dyn Iterator<Item = ChangeLine>) -> T,
    ) -> Result<T, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("own_changes"))?;
            let rows = statement.query_map([], line)?;
            let mut failed = None;
            let found = look(&mut rows.map_while(|row| row.map_err(|e| failed = Some(e)).ok()));
            failed.map_or(Ok(found), |error| Err(error.into()))
        })
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<ChangeLine> {
    let undoes: Option<[u8; 16]> = row.get(1)?;
    let redoes: Option<bool> = row.get(2)?;
    Ok(ChangeLine {
        id: ChangeId::from_bytes(id16(row, 0)?),
        undoes: undoes.map(ChangeId::from_bytes),
        redoes: redoes.unwrap_or_default(),
    })
}
