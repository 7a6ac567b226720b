//! A log in memory: what a bundle is read into, and what the tests of the rules run on.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use crate::log::{sayings, shown, stamped};
use crate::{Change, ChangeId, Log, Record, RecordId, State, ThingId};

/// Changes and records held in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemoryLog {
    /// Changes, by id.
    pub changes: BTreeMap<ChangeId, Change>,
    /// Records, by id.
    pub records: BTreeMap<RecordId, Record>,
    /// Things erased for ever.
    pub erased: BTreeSet<ThingId>,
}

impl MemoryLog {
    /// Every thing there is a record of.
    pub fn things(&self) -> BTreeSet<ThingId> {
        self.records.values().map(|record| record.thing).collect()
    }

    /// What stands of every thing now: the shown record of each. The present, whatever the order
    /// in which the records came.
    pub fn present(&self) -> BTreeMap<ThingId, State> {
        self.things()
            .into_iter()
            .filter_map(|thing| {
                let Ok(heads) = self.heads(thing);
                let Ok(heads) = stamped(self, heads);
                Some((thing, shown(heads)?.state))
            })
            .collect()
    }

    /// The things that are said differently side by side, and how many ways.
    pub fn forks(&self) -> BTreeMap<ThingId, usize> {
        let counted = self.things().into_iter().map(|thing| {
            let Ok(heads) = self.heads(thing);
            (thing, sayings(&heads))
        });
        counted.filter(|(_, ways)| *ways > 1).collect()
    }
}

impl Log for MemoryLog {
    type Error = Infallible;

    fn record(&self, id: RecordId) -> Result<Option<Record>, Infallible> {
        Ok(self.records.get(&id).cloned())
    }

    fn heads(&self, thing: ThingId) -> Result<Vec<Record>, Infallible> {
        let of_thing = || self.records.values().filter(|record| record.thing == thing);
        let followed: BTreeSet<RecordId> = of_thing()
            .flat_map(|record| record.follows.iter().copied())
            .collect();
        Ok(of_thing()
            .filter(|record| !followed.contains(&record.id))
            .cloned()
            .collect())
    }

    fn change(&self, id: ChangeId) -> Result<Option<Change>, Infallible> {
        Ok(self.changes.get(&id).cloned())
    }

    fn records_of(&self, change: ChangeId) -> Result<Vec<Record>, Infallible> {
        Ok(self
            .records
            .values()
            .filter(|record| record.change == change)
            .cloned()
            .collect())
    }
}
