//! Taking in what came from elsewhere: the union of records, all of it or nothing.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use pit_record::{Log, Noun, Parcel, Record, RecordError, ThingId, Watch, sayings};
use pit_workbook::{Workbook, WorkbookHash};
use rusqlite::Transaction;

use crate::hold::Shaken;
use crate::read::SqlLog;
use crate::{Library, StoreError, erase, hold, project, workbooks, write};

/// What a bundle brings.
#[derive(Debug, Clone, Default)]
pub struct Incoming {
    /// Changes and records.
    pub parcel: Parcel,
    /// The workbooks that its sheets are pinned to, as canonical bytes by hash.
    pub workbooks: BTreeMap<WorkbookHash, Vec<u8>>,
}

/// What was taken in, for the receipt.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Receipt {
    /// Things that were not here before, by noun.
    pub new: BTreeMap<Noun, usize>,
    /// Things that were here and have something newer now.
    pub newer: usize,
    /// Records that were here already.
    pub known: usize,
    /// Records left out because their thing was erased for ever.
    pub erased: usize,
    /// Things that two computers now say differently, and somebody has to choose.
    pub forks: usize,
}

impl Library {
    /// Takes in what a bundle brings: all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError::Record`] where the records do not hold together or contradict those here;
    /// [`StoreError::NoWorkbook`] and [`StoreError::WorkbookAltered`]; or the library can't be
    /// written. Then nothing was taken in.
    pub fn merge(&mut self, incoming: &Incoming) -> Result<Receipt, StoreError> {
        self.merge_watched(incoming, &mut Watch::nobody())
    }

    /// The same, while somebody looks on.
    ///
    /// # Errors
    /// [`StoreError::Stopped`], and as for [`Library::merge`]. Then nothing was taken in.
    pub fn merge_watched(
        &mut self,
        incoming: &Incoming,
        watch: &mut Watch<'_>,
    ) -> Result<Receipt, StoreError> {
        incoming.parcel.check()?;
        self.only_heads.clear();
        let receipt = self.write(|transaction| {
            for (hash, bytes) in &incoming.workbooks {
                if Workbook::hash_of(bytes) != *hash {
                    return Err(StoreError::WorkbookAltered(hash.0.clone()));
                }
                let workbook = workbooks::parse(hash, bytes)?;
                workbooks::insert(transaction, hash, &workbook, bytes)?;
            }
            take_in(transaction, &incoming.parcel, watch)
        })?;
        self.last = self
            .last
            .max(incoming.parcel.changes.iter().map(|change| change.at).max());
        Ok(receipt)
    }
}

fn take_in(
    transaction: &Transaction<'_>,
    parcel: &Parcel,
    watch: &mut Watch<'_>,
) -> Result<Receipt, StoreError> {
    let log = SqlLog(transaction);
    let mut receipt = Receipt::default();
    // Every thing is shown anew once its records are in: there are no more things than records.
    watch.begin(parcel.changes.len() + 2 * parcel.records.len())?;
    for change in &parcel.changes {
        watch.step()?;
        match log.change(change.id)? {
            Some(here) if here != *change => {
                return Err(RecordError::ChangeDiffers(change.id).into());
            }
            Some(_) => {}
            None => write::insert_change(transaction, change)?,
        }
    }
    let shaken = Shaken::by_erasing(transaction, &parcel.erased)?;
    for thing in &parcel.erased {
        erase::erase_one(transaction, *thing)?;
    }
    shaken.settle(transaction)?;
    let mut touched: BTreeMap<ThingId, (Noun, usize)> = BTreeMap::new();
    for record in &parcel.records {
        watch.step()?;
        if erase::erased(transaction, record.thing)? {
            receipt.erased += 1;
            continue;
        }
        match log.record(record.id)? {
            Some(here) if here != *record => {
                return Err(RecordError::RecordDiffers(record.id).into());
            }
            Some(_) => receipt.known += 1,
            None => {
                if let Entry::Vacant(first) = touched.entry(record.thing) {
                    first.insert((record.noun, before(&log, record, &mut receipt)?));
                }
                write::insert_record(transaction, record)?;
            }
        }
    }
    for (thing, (_, ways_before)) in &touched {
        watch.step()?;
        let (thing, ways_before) = (*thing, *ways_before);
        let heads = log.stamped_heads(thing)?;
        if heads.is_empty()
            && let Some(first) = log.records_of_thing(thing)?.first()
        {
            return Err(RecordError::Circle(first.id).into());
        }
        if sayings(heads.iter().map(|(head, _)| head)) > ways_before.max(1) {
            receipt.forks += 1;
        }
        project::project(transaction, thing, heads, None)?;
    }
    let touched = touched.into_iter();
    hold::settle(transaction, touched.map(|(thing, (noun, _))| (thing, noun)))?;
    Ok(receipt)
}

/// Counts a thing as new or newer, and says how many different things its heads said.
fn before(log: &SqlLog<'_>, record: &Record, receipt: &mut Receipt) -> Result<usize, StoreError> {
    let heads = log.heads(record.thing)?;
    match heads.first() {
        Some(head) if head.noun != record.noun => {
            return Err(RecordError::NounDiffers(record.thing).into());
        }
        Some(_) => receipt.newer += 1,
        None => *receipt.new.entry(record.noun).or_default() += 1,
    }
    Ok(sayings(&heads))
}
