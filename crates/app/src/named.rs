//! How sectors and places are named.

use pit_record::body::Place;
use pit_record::{Body, Noun, ThingId};
use pit_store::Library;
use pit_words::Words;
use pit_workbook::Sector;

use crate::choices::value_of;
use crate::error::AppError;

/// "Council", as the figures name it.
pub(crate) fn sector_name(words: &Words, sector: Sector) -> String {
    words.say(&format!("group-{}", value_of(sector)))
}

/// How a sentence begins.
pub(crate) fn upper_first(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// A place that is there.
pub(crate) fn place_there(library: &Library, id: ThingId) -> Result<Place, AppError> {
    match library.shown(id)? {
        Some(Body::Place(place)) => Ok(place),
        _ => Err(AppError::NotHere(Noun::Place)),
    }
}
