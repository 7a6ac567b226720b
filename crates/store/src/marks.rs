//! The marks of a marking, for the counting rules alone: no page and no output takes them from here.

use pit_record::body::Mark;
use pit_record::{Body, Stamp, State, ThingId};

use crate::row::{body, sql};
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

    /// When a marking was opened; `None` while it is sealed. Where two computers opened it, the
    /// earlier time counts: what came after it was not in what the room saw.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn opened_at(&self, marking: ThingId) -> Result<Option<Stamp>, StoreError> {
        self.read(|_| {
            let heads = self.log().stamped_heads(marking)?;
            let opened = heads.into_iter().filter(
                |(head, _)| matches!(&head.state, State::Is(Body::Marking(marking)) if marking.opened),
            );
            Ok(opened.map(|(_, at)| at).min())
        })
    }
}
