//! Merging: the union of records. "The same" means the same id.

use std::collections::BTreeSet;

use crate::{Change, Log, MemoryLog, Record, RecordError, ThingId};

mod check;

/// Changes and records that travel together, from one library to another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parcel {
    /// The changes, each before the ones that take it back.
    pub changes: Vec<Change>,
    /// Their records.
    pub records: Vec<Record>,
    /// Things erased for ever: their records are not wanted any more.
    pub erased: Vec<ThingId>,
}

/// What a merge brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Merged {
    /// Records that were new.
    pub new: usize,
    /// Records that were here already.
    pub known: usize,
    /// Records left out because their thing was erased for ever.
    pub erased: usize,
}

impl MemoryLog {
    /// Takes in a parcel: all of it or nothing.
    ///
    /// # Errors
    /// [`RecordError`], where the parcel does not hold together or says something else under an id
    /// that is here already.
    pub fn merge(&mut self, parcel: &Parcel) -> Result<Merged, RecordError> {
        parcel.check()?;
        let mut next = self.clone();
        next.erased.extend(&parcel.erased);
        for change in &parcel.changes {
            if next
                .changes
                .entry(change.id)
                .or_insert_with(|| change.clone())
                != change
            {
                return Err(RecordError::ChangeDiffers(change.id));
            }
        }
        let mut merged = Merged::default();
        for record in &parcel.records {
            if next.erased.contains(&record.thing) {
                merged.erased += 1;
                continue;
            }
            match next.records.get(&record.id) {
                Some(here) if here != record => return Err(RecordError::RecordDiffers(record.id)),
                Some(_) => merged.known += 1,
                None => {
                    next.records.insert(record.id, record.clone());
                    merged.new += 1;
                }
            }
        }
        next.records
            .retain(|_, record| !next.erased.contains(&record.thing));
        next.check_things(parcel)?;
        *self = next;
        Ok(merged)
    }

    /// What can only be seen once a parcel's records lie beside those that were here.
    fn check_things(&self, parcel: &Parcel) -> Result<(), RecordError> {
        let touched: BTreeSet<ThingId> = parcel.records.iter().map(|record| record.thing).collect();
        for thing in touched {
            let here = || self.records.values().filter(|record| record.thing == thing);
            let Some(first) = here().next() else {
                continue;
            };
            if here().any(|record| record.noun != first.noun) {
                return Err(RecordError::NounDiffers(thing));
            }
            let parents: BTreeSet<ThingId> = here().filter_map(Record::stays_under).collect();
            if parents.len() > 1 {
                return Err(RecordError::ParentDiffers(thing));
            }
            let Ok(heads) = self.heads(thing);
            if heads.is_empty() {
                return Err(RecordError::Circle(first.id));
            }
        }
        Ok(())
    }
}
