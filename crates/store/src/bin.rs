//! The bin: what was removed and can be brought back.

use pit_record::{Body, ThingId};

use crate::row::{body, id16, sql};
use crate::{Library, StoreError};

/// A thing in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// The thing.
    pub thing: ThingId,
    /// How it last was.
    pub body: Body,
    /// When it was put there, in milliseconds since 1970-01-01 UTC.
    pub millis: i64,
}

impl Library {
    /// Everything that was put in the bin itself, newest first; what only lies under such a thing is
    /// not listed.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn bin(&self) -> Result<Vec<Removed>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("removed"))?;
            let mut rows = statement.query([])?;
            let mut things = Vec::new();
            while let Some(row) = rows.next()? {
                let noun: String = row.get(1)?;
                let text: String = row.get(2)?;
                things.push(Removed {
                    thing: ThingId::from_bytes(id16(row, 0)?),
                    body: body(&noun, &text)?,
                    millis: row.get(3)?,
                });
            }
            Ok(things)
        })
    }
}
