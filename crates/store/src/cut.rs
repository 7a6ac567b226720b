//! Locking a round: what is said while locking it and the cut over what then stands, as one change.

use pit_record::body::Cut;
use pit_record::{Body, Change, Noun, Record, State, ThingId, Written, cut_hash};

use crate::{Library, NewChange, StoreError};

impl Library {
    /// Locks a round as one change. `said` is of the round or of what lies in it, and is said with the
    /// lock; the records and the hash of `cut` are written over with what stands after it.
    ///
    /// # Errors
    /// [`StoreError::Locked`] where something locked would change; and as for [`Library::commit`].
    pub fn lock(
        &mut self,
        cut: Cut,
        said: NewChange,
        left: &[(ThingId, String)],
    ) -> Result<Change, StoreError> {
        let round = cut.round;
        let key = [&*round.to_string(), &*cut.revision.to_string()];
        let thing = ThingId::natural(Noun::Cut, &key);
        let mut written = self.news(said)?;
        written.push(Written {
            thing,
            noun: Noun::Cut,
            follows: self.heads(thing)?.iter().map(|head| head.id).collect(),
            restores: None,
            state: State::Is(Body::Cut(cut.clone())),
        });
        self.refuse_locked(&written)?;
        let (change, mut records) = self.dated(None, written);
        // The lock itself stands last, and is no part of what it holds.
        if let Some(lock) = records.pop() {
            let held = self.standing_after(round, &records)?;
            let body = Body::Cut(Cut {
                records: held.iter().map(|record| record.id).collect(),
                hash: cut_hash(&held),
                ..cut
            });
            let state = State::Is(body);
            records.push(Record { state, ..lock });
        }
        self.put(change, records, left)
    }

    /// What stands of a round once these records are written, without its locks: they tell nothing of
    /// what the round says.
    fn standing_after(&self, round: ThingId, new: &[Record]) -> Result<Vec<Record>, StoreError> {
        let mut held = self.records_under(round)?;
        let followed = |record: &Record| new.iter().any(|one| one.follows.contains(&record.id));
        held.retain(|record| record.noun != Noun::Cut && !followed(record));
        held.extend(new.iter().cloned());
        held.sort_unstable_by_key(|record| record.id);
        Ok(held)
    }
}
