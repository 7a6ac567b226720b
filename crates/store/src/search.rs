//! What a search of the first page looks at, beside the names of places.

use std::collections::BTreeSet;

use pit_record::ThingId;
use pit_record::body::Lens;

use crate::row::{id16, sql};
use crate::{Library, StoreError};

impl Library {
    /// The places with an assessment through a lens that `fits`.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn places_by_lens(
        &self,
        fits: impl Fn(&Lens) -> bool,
    ) -> Result<BTreeSet<ThingId>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("lenses"))?;
            let mut rows = statement.query([])?;
            let mut places = BTreeSet::new();
            while let Some(row) = rows.next()? {
                let kind: String = row.get(1)?;
                let name: String = row.get::<_, Option<_>>(2)?.unwrap_or_default();
                let lens = match kind.as_str() {
                    "topic" => Lens::Topic(name),
                    "group" => Lens::Group(name),
                    "partner" => Lens::Partner(name),
                    _ => Lens::WholePlace,
                };
                if fits(&lens) {
                    places.insert(ThingId::from_bytes(id16(row, 0)?));
                }
            }
            Ok(places)
        })
    }

    /// The places with an action in one of their rounds whose words `fit`.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn places_by_action(
        &self,
        fit: impl Fn(&str) -> bool,
    ) -> Result<BTreeSet<ThingId>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("actions_by_place"))?;
            let mut rows = statement.query([])?;
            let mut places = BTreeSet::new();
            while let Some(row) = rows.next()? {
                let what = row.get_ref(1)?.as_str_or_null();
                if what.map_err(rusqlite::Error::from)?.is_some_and(&fit) {
                    places.insert(ThingId::from_bytes(id16(row, 0)?));
                }
            }
            Ok(places)
        })
    }
}
