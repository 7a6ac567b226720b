//! Choosing what goes into a bundle: whole subtrees with all their history, and what they hang from.

use std::collections::{BTreeMap, BTreeSet};

use pit_record::{Body, ChangeId, Log, Parcel, Record, ThingId, Watch};
use rusqlite::{Connection, OptionalExtension};

use crate::read::SqlLog;
use crate::row::{id16, sql};
use crate::{Incoming, Library, StoreError};

impl Library {
    /// Everything under `roots` with its history, the larger things they hang from, and the
    /// workbooks their sheets are pinned to. What was erased for ever travels as tombstones.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn parcel(&self, roots: &[ThingId]) -> Result<Incoming, StoreError> {
        self.parcel_watched(roots, &mut Watch::nobody())
    }

    /// The same, while somebody looks on.
    ///
    /// # Errors
    /// [`StoreError::Stopped`], and as for [`Library::parcel`].
    pub fn parcel_watched(
        &self,
        roots: &[ThingId],
        watch: &mut Watch<'_>,
    ) -> Result<Incoming, StoreError> {
        let mut selected = BTreeSet::new();
        for root in roots {
            selected.extend(self.subtree(*root)?);
            let mut above = self.parent(*root)?;
            while let Some(thing) = above.filter(|thing| selected.insert(*thing)) {
                above = self.parent(thing)?;
            }
        }
        self.read(|connection| {
            let log = SqlLog(connection);
            let mut parcel = Parcel::default();
            let mut changes: BTreeSet<ChangeId> = BTreeSet::new();
            let mut workbooks = BTreeMap::new();
            watch.begin(selected.len())?;
            for thing in selected {
                watch.step()?;
                for record in log.records_of_thing(thing)? {
                    changes.insert(record.change);
                    if let Some(Body::Sheet(sheet)) = record.state.body() {
                        let bytes = self.workbook_bytes(&sheet.workbook)?;
                        workbooks.insert(sheet.workbook.clone(), bytes);
                    }
                    parcel.records.push(record);
                }
            }
            for id in changes {
                parcel.changes.extend(log.change(id)?);
            }
            parcel.changes.sort_by_key(|change| (change.at, change.id));
            let order: BTreeMap<ChangeId, usize> = parcel
                .changes
                .iter()
                .enumerate()
                .map(|(i, change)| (change.id, i))
                .collect();
            parcel
                .records
                .sort_by_key(|record| (order.get(&record.change).copied(), record.id));
            parcel.erased = things(connection, "SELECT thing FROM tombstone ORDER BY thing")?;
            Ok(Incoming { parcel, workbooks })
        })
    }

    /// The records that now stand of a thing and everything under it, sorted by id: what a cut
    /// holds, and what a report rests on.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn records_under(&self, root: ThingId) -> Result<Vec<Record>, StoreError> {
        let mut records = self
            .read(|connection| SqlLog(connection).records(sql!("heads_under"), [root.bytes()]))?;
        records.sort_unstable_by_key(|record| record.id);
        Ok(records)
    }

    /// Every place that is not in the bin: together, the whole library.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn places(&self) -> Result<Vec<ThingId>, StoreError> {
        self.read(|connection| things(connection, sql!("places")))
    }

    /// What a thing hangs from, or last hung from where it is in the bin or undone.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn parent(&self, thing: ThingId) -> Result<Option<ThingId>, StoreError> {
        let found: Option<Option<[u8; 16]>> = self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("shown"))?;
            Ok(statement
                .query_row([thing.bytes()], |row| row.get(1))
                .optional()?)
        })?;
        Ok(found.flatten().map(ThingId::from_bytes))
    }
}

fn things(connection: &Connection, query: &str) -> Result<Vec<ThingId>, StoreError> {
    let mut statement = connection.prepare_cached(query)?;
    let rows = statement.query_map([], |row| Ok(ThingId::from_bytes(id16(row, 0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
