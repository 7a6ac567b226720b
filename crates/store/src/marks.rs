//! The marks of a marking, for the counting rules alone: no page and no output takes them from here.

use pit_record::body::Mark;
use pit_record::{Body, Noun, Stamp, State, ThingId};
use rusqlite::params;

use crate::row::{body, id16, sql, state};
use crate::{Library, StoreError};

/// A mark with when it was said, so that one keyed after the opening is known to be late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMark {
    /// The mark.
    pub mark: Mark,
    /// The stamp of the change that said it.
    pub at: Stamp,
}

impl Library {
    /// The marks of a marking as they stand, in the order they were first keyed.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn marks(&self, marking: ThingId) -> Result<Vec<KeptMark>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("marks"))?;
            let mut rows = statement.query([marking.bytes()])?;
            let mut marks = Vec::new();
            while let Some(row) = rows.next()? {
                let text: String = row.get(0)?;
                let at = Stamp {
                    millis: row.get(1)?,
                    counter: row.get(2)?,
                };
                if let Body::Mark(mark) = body("mark", &text)? {
                    marks.push(KeptMark { mark, at });
                }
            }
            Ok(marks)
        })
    }

    /// What hung right under a thing at a moment, of one noun, in the order it was written: what the
    /// records up to then say, whatever has come since.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn hung_at(
        &self,
        parent: ThingId,
        noun: Noun,
        at: Stamp,
    ) -> Result<Vec<(ThingId, Body)>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("hung_at"))?;
            let of = params![parent.bytes(), noun.name(), at.millis, at.counter];
            let mut rows = statement.query(of)?;
            let mut hung: Vec<(ThingId, State)> = Vec::new();
            while let Some(row) = rows.next()? {
                let noun: String = row.get(1)?;
                let thing = ThingId::from_bytes(id16(row, 0)?);
                let said = state(&noun, row.get(2)?, row.get(3)?)?;
                // The records of a thing come one after the other; its last word stays.
                match hung.last_mut() {
                    Some((last, state)) if *last == thing => *state = said,
                    _ => hung.push((thing, said)),
                }
            }
            let present = hung.into_iter().filter_map(|(thing, state)| match state {
                State::Is(body) => Some((thing, body)),
                State::Removed(_) | State::Nothing => None,
            });
            Ok(present.collect())
        })
    }

    /// Whether anything of a noun hangs right under a thing.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn has_child(&self, parent: ThingId, noun: Noun) -> Result<bool, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("has_child"))?;
            Ok(statement.exists(params![parent.bytes(), noun.name()])?)
        })
    }

    /// When a marking was opened first; `None` while it is sealed. What came after that was not in
    /// what the room saw, also where two computers opened it one after the other.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn opened_at(&self, marking: ThingId) -> Result<Option<Stamp>, StoreError> {
        let opens = |state: &State| matches!(state, State::Is(Body::Marking(one)) if one.opened);
        if !self.shown_state(marking)?.as_ref().is_some_and(opens) {
            return Ok(None);
        }
        self.read(|_| {
            let mut first: Option<Stamp> = None;
            for record in self.log().records_of_thing(marking)? {
                if opens(&record.state)
                    && let Some(change) = pit_record::Log::change(&self.log(), record.change)?
                {
                    first = Some(first.map_or(change.at, |first| first.min(change.at)));
                }
            }
            Ok(first)
        })
    }
}
