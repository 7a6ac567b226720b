//! Whether a parcel holds together, before anything of it is taken in.

use std::collections::BTreeMap;

use super::Parcel;
use crate::{Body, Change, ChangeId, Record, RecordError, RecordId, ThingId};

impl Parcel {
    /// Whether the parcel holds together: no id stands for two things, every record has its change,
    /// ids are what natural keys give, nouns agree, what lies in a round stays where it is, records come
    /// after records of their own thing and say what they bring back, and nothing follows itself.
    ///
    /// # Errors
    /// The first thing that does not hold.
    pub fn check(&self) -> Result<(), RecordError> {
        let mut changes: BTreeMap<ChangeId, &Change> = BTreeMap::new();
        for change in &self.changes {
            if *changes.entry(change.id).or_insert(change) != change {
                return Err(RecordError::ChangeDiffers(change.id));
            }
        }
        let mut records: BTreeMap<RecordId, &Record> = BTreeMap::new();
        for record in &self.records {
            if *records.entry(record.id).or_insert(record) != record {
                return Err(RecordError::RecordDiffers(record.id));
            }
            if !changes.contains_key(&record.change) {
                return Err(RecordError::NoChange(record.id));
            }
        }
        let mut nouns = BTreeMap::new();
        let mut parents = BTreeMap::new();
        for record in &self.records {
            record.check()?;
            if *nouns.entry(record.thing).or_insert(record.noun) != record.noun {
                return Err(RecordError::NounDiffers(record.thing));
            }
            if let Some(parent) = record.stays_under()
                && *parents.entry(record.thing).or_insert(parent) != parent
            {
                return Err(RecordError::ParentDiffers(record.thing));
            }
            check_links(record, &records)?;
        }
        check_circles(&records)
    }
}

impl Record {
    /// What the thing hangs under as long as it is there: what lies in a round never leaves it. `None`
    /// for places, assessments and rounds, which may move; for what its own id keeps in its place; and
    /// where nothing is said.
    pub fn stays_under(&self) -> Option<ThingId> {
        match self.state.body()? {
            body @ (Body::Evidence(_)
            | Body::Note(_)
            | Body::Action(_)
            | Body::Ask(_)
            | Body::Seat(_)) => body.parent(),
            _ => None,
        }
    }

    /// Whether a record holds in itself: its body is of its noun, its thing is the one its natural
    /// key gives, and what it follows is sorted.
    ///
    /// # Errors
    /// The first thing that does not hold.
    pub fn check(&self) -> Result<(), RecordError> {
        if !self.follows.is_sorted_by(|a, b| a < b) {
            return Err(RecordError::Unsorted(self.id));
        }
        let Some(body) = self.state.body() else {
            return Ok(());
        };
        if body.noun() != self.noun {
            return Err(RecordError::NounDiffers(self.thing));
        }
        if body.natural_id().is_some_and(|id| id != self.thing) {
            return Err(RecordError::KeyDiffers(self.thing));
        }
        Ok(())
    }
}

/// Looks at the records that one follows and brings back, as far as they are in the parcel.
fn check_links(record: &Record, records: &BTreeMap<RecordId, &Record>) -> Result<(), RecordError> {
    for earlier in record
        .follows
        .iter()
        .chain(&record.restores)
        .filter_map(|id| records.get(id))
    {
        if earlier.thing != record.thing {
            return Err(RecordError::Astray(record.id));
        }
    }
    match record.restores.and_then(|id| records.get(&id)) {
        Some(earlier) if earlier.state != record.state => {
            Err(RecordError::RestoresDiffers(record.id))
        }
        _ => Ok(()),
    }
}

/// Walks from the records that follow nothing here; what is never reached stands in a circle, or
/// comes after one.
fn check_circles(records: &BTreeMap<RecordId, &Record>) -> Result<(), RecordError> {
    let mut waiting: BTreeMap<RecordId, usize> = BTreeMap::new();
    let mut after: BTreeMap<RecordId, Vec<RecordId>> = BTreeMap::new();
    for (id, record) in records {
        let here = record
            .follows
            .iter()
            .filter(|earlier| records.contains_key(earlier));
        waiting.insert(*id, here.clone().count());
        for earlier in here {
            after.entry(*earlier).or_default().push(*id);
        }
    }
    let mut free: Vec<RecordId> = waiting
        .iter()
        .filter(|(_, n)| **n == 0)
        .map(|(id, _)| *id)
        .collect();
    while let Some(id) = free.pop() {
        waiting.remove(&id);
        for later in after.remove(&id).unwrap_or_default() {
            if let Some(n) = waiting.get_mut(&later) {
                *n -= 1;
                if *n == 0 {
                    free.push(later);
                }
            }
        }
    }
    match waiting.into_keys().next() {
        Some(id) => Err(RecordError::Circle(id)),
        None => Ok(()),
    }
}
