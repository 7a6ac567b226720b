//! What a person did: a change, its records, and the projections of what they touch, in one
//! transaction.

use std::collections::{BTreeMap, BTreeSet};

use pit_record::{
    Body, Change, ChangeId, Noun, Record, RecordError, RecordId, RunId, Stamp, State, ThingId,
    Written,
};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::erase::erased;
use crate::read::SqlLog;
use crate::row::{sql, stored};
use crate::{Library, StoreError, draft, hold, project, workbooks};

/// What a person did: the things it touched, each with what is now said of it.
#[derive(Debug, Clone, Default)]
pub struct NewChange {
    /// The new versions.
    pub records: Vec<NewRecord>,
}

/// A new version of a thing. It follows what the library shows of the thing now.
#[derive(Debug, Clone)]
pub struct NewRecord {
    /// The thing.
    pub thing: ThingId,
    /// What is said.
    pub state: State,
}

impl NewChange {
    /// A change that says one thing.
    pub fn of(thing: ThingId, state: State) -> Self {
        Self {
            records: vec![NewRecord { thing, state }],
        }
    }
}

impl Library {
    /// Writes down what a person did. On return it is on the disk. What says nothing new is left
    /// out; a change that says nothing new at all is no change, and `None` comes back. Where it
    /// speaks of one thing twice, the last word counts.
    ///
    /// # Errors
    /// [`StoreError::Record`] where a body does not belong under its thing's id, or the thing was
    /// erased for ever; [`StoreError::NoWorkbook`]; or the library can't be written. Then nothing
    /// of the change is in it.
    pub fn commit(&mut self, new: NewChange) -> Result<Option<Change>, StoreError> {
        self.commit_leaving(new, &[])
    }

    /// The same where a person leaves text fields: the drafts of what is now said, each by its thing
    /// and its field, go in the same transaction. A kill leaves either the drafts or the records,
    /// never both and never neither.
    ///
    /// # Errors
    /// As for [`Library::commit`]; then the drafts are there as before.
    pub fn commit_leaving(
        &mut self,
        new: NewChange,
        left: &[(ThingId, String)],
    ) -> Result<Option<Change>, StoreError> {
        let written = self.news(new)?;
        if written.is_empty() {
            if !left.is_empty() {
                self.write(|transaction| let_all_go(transaction, left))?;
            }
            return Ok(None);
        }
        self.append(None, written, left).map(Some)
    }

    /// What of a change says something new, each after the heads it follows.
    pub(crate) fn news(&self, new: NewChange) -> Result<Vec<Written>, StoreError> {
        let mut written: Vec<Written> = Vec::new();
        for NewRecord { thing, state } in last_words(new.records) {
            let heads = match self.only_heads.get(&thing) {
                Some(head) => vec![head.clone()],
                None => self.heads(thing)?,
            };
            if says_nothing_new(&heads, &state) {
                continue;
            }
            let known = heads.first().map(|head| head.noun);
            let said = state.body().map(Body::noun);
            if known.is_some() && said.is_some() && known != said {
                return Err(RecordError::NounDiffers(thing).into());
            }
            if let Some(noun) = said.or(known) {
                let follows = heads.iter().map(|head| head.id).collect();
                written.push(Written {
                    thing,
                    noun,
                    follows,
                    restores: None,
                    state,
                });
            }
        }
        Ok(written)
    }

    /// Writes a change of this library's own, and lets go of the drafts it was said with.
    pub(crate) fn append(
        &mut self,
        undoes: Option<ChangeId>,
        written: Vec<Written>,
        left: &[(ThingId, String)],
    ) -> Result<Change, StoreError> {
        self.refuse_locked(&written)?;
        let (change, records) = self.dated(undoes, written);
        self.put(change, records, left)
    }

    /// A change with its records. Their ids rise in their order.
    pub(crate) fn dated(
        &mut self,
        undoes: Option<ChangeId>,
        written: Vec<Written>,
    ) -> (Change, Vec<Record>) {
        let change = Change {
            id: ChangeId((self.world.fresh_id)()),
            run: self.run,
            at: Stamp::next(self.last, (self.world.now_millis)()),
            undoes,
        };
        let mut ids: Vec<RecordId> = written
            .iter()
            .map(|_| RecordId((self.world.fresh_id)()))
            .collect();
        ids.sort_unstable();
        let records = ids
            .into_iter()
            .zip(written)
            .map(|(id, w)| w.record(id, change.id))
            .collect();
        (change, records)
    }

    /// Writes all of it in one transaction.
    pub(crate) fn put(
        &mut self,
        change: Change,
        records: Vec<Record>,
        left: &[(ThingId, String)],
    ) -> Result<Change, StoreError> {
        let known = self.run_is_kept;
        self.write(|transaction| {
            if !known {
                keep_run(transaction, change.run)?;
            }
            append(transaction, &change, &records)?;
            let_all_go(transaction, left)
        })?;
        self.run_is_kept = true;
        self.remember(records);
        self.last = self.last.max(Some(change.at));
        Ok(change)
    }
}

/// How many of them are remembered: a long day's work.
const MOST_HEADS: usize = 2048;

impl Library {
    /// Each of these follows all that stood before it: alone of its thing, it is the only head.
    fn remember(&mut self, records: Vec<Record>) {
        if self.only_heads.len() > MOST_HEADS {
            self.only_heads.clear();
        }
        let mut seen = BTreeSet::new();
        for record in records {
            let thing = record.thing;
            if seen.insert(thing) {
                self.only_heads.insert(thing, record);
            } else {
                self.only_heads.remove(&thing);
            }
        }
    }
}

/// One record a thing: where it is spoken of twice, the last word, in the place of the first.
fn last_words(records: Vec<NewRecord>) -> Vec<NewRecord> {
    let mut places: BTreeMap<ThingId, usize> = BTreeMap::new();
    let mut last: Vec<NewRecord> = Vec::new();
    for record in records {
        match places.get(&record.thing) {
            Some(place) => last[*place] = record,
            None => {
                places.insert(record.thing, last.len());
                last.push(record);
            }
        }
    }
    last
}

fn says_nothing_new(heads: &[Record], state: &State) -> bool {
    match heads {
        [] => *state == State::Nothing,
        heads => heads.iter().all(|head| head.state == *state),
    }
}

fn let_all_go(transaction: &Transaction<'_>, left: &[(ThingId, String)]) -> Result<(), StoreError> {
    left.iter()
        .try_for_each(|(thing, field)| draft::let_go(transaction, *thing, field))
}

/// Says that this start of the program is the library's own; it has no row before its first change.
fn keep_run(transaction: &Transaction<'_>, run: RunId) -> Result<(), StoreError> {
    transaction
        .prepare_cached("INSERT OR IGNORE INTO own_run (id) VALUES (?1)")?
        .execute([run.bytes()])?;
    Ok(())
}

fn append(
    transaction: &Transaction<'_>,
    change: &Change,
    records: &[Record],
) -> Result<(), StoreError> {
    insert_change(transaction, change)?;
    let mut times: BTreeMap<ThingId, usize> = BTreeMap::new();
    for record in records {
        record.check()?;
        if erased(transaction, record.thing)? {
            return Err(RecordError::Erased(record.thing).into());
        }
        insert_record(transaction, record)?;
        *times.entry(record.thing).or_default() += 1;
    }
    let log = SqlLog(transaction);
    for record in records {
        // It follows all that stood before. Alone, it is the only head: nothing else need be read.
        let heads = match times.get(&record.thing) {
            Some(1) => vec![(record.clone(), change.at)],
            _ => log.stamped_heads(record.thing)?,
        };
        project::project(transaction, record.thing, heads, Some(change.at))?;
    }
    let locks = records.iter().filter(|record| record.noun == Noun::Cut);
    hold::settle(transaction, locks.map(|lock| (lock.thing, lock.noun)))
}

pub(crate) fn insert_change(connection: &Connection, change: &Change) -> Result<(), StoreError> {
    connection
        .prepare_cached(sql!("insert_change"))?
        .execute(params![
            change.id.bytes(),
            change.run.bytes(),
            change.at.millis,
            change.at.counter,
            change.undoes.map(|id| id.bytes()),
        ])?;
    Ok(())
}

/// Writes a record, if the workbook it may be pinned to is here and its thing hangs where it did.
pub(crate) fn insert_record(connection: &Connection, record: &Record) -> Result<(), StoreError> {
    if let Some(Body::Sheet(sheet)) = record.state.body()
        && !workbooks::is_here(connection, &sheet.workbook)?
    {
        return Err(StoreError::NoWorkbook(sheet.workbook_id.clone()));
    }
    if let Some(parent) = record.stays_under()
        && hangs_under(connection, record.thing)?.is_some_and(|before| before != parent)
    {
        return Err(RecordError::ParentDiffers(record.thing).into());
    }
    let (state, body) = stored(&record.state);
    connection
        .prepare_cached(sql!("insert_record"))?
        .execute(params![
            record.id.bytes(),
            record.change.bytes(),
            record.thing.bytes(),
            record.noun.name(),
            record.restores.map(|id| id.bytes()),
            state,
            body,
        ])?;
    let mut follows = connection.prepare_cached(sql!("insert_follows"))?;
    for followed in &record.follows {
        follows.execute(params![record.id.bytes(), followed.bytes()])?;
    }
    Ok(())
}

/// What a thing hangs under, if it is known here and hangs under something.
fn hangs_under(connection: &Connection, thing: ThingId) -> Result<Option<ThingId>, StoreError> {
    let parent: Option<Option<[u8; 16]>> = connection
        .prepare_cached("SELECT parent FROM thing WHERE id = ?1")?
        .query_row([thing.bytes()], |row| row.get(0))
        .optional()?;
    Ok(parent.flatten().map(ThingId::from_bytes))
}
