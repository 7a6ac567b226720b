//! How places lie within each other.

use pit_record::ThingId;

use crate::row::{id16, sql};
use crate::{Library, StoreError};

/// A place, as far as the tree needs it: its ids and its name, without its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceLine {
    /// The place.
    pub id: ThingId,
    /// The larger place it is part of; that one need not be here.
    pub part_of: Option<ThingId>,
    /// Its name.
    pub name: String,
}

impl Library {
    /// Every place that is neither in the bin nor within one that is, by name. This is the one list
    /// that grows with the library where only a part of it is shown: how many places lie within
    /// another can't be said otherwise. It has no bodies: 1,442 places are two milliseconds.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn place_lines(&self) -> Result<Vec<PlaceLine>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("tree"))?;
            let rows = statement.query_map([], |row| {
                let part_of: Option<[u8; 16]> = row.get(1)?;
                Ok(PlaceLine {
                    id: ThingId::from_bytes(id16(row, 0)?),
                    part_of: part_of.map(ThingId::from_bytes),
                    name: row.get(2)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}
