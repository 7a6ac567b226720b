//! What a terminal asks of places, by name.

use pit_record::ThingId;
use pit_record::body::Lens;

use super::gather::{Asked, children};
use crate::error::AppError;
use crate::source::Source;
use crate::typed::day;
use crate::world;

/// The larger place of this name, and what is asked of the places `with` these names, in their
/// order; without any, of those within it, by name. Then the workbook, the topic and the day.
///
/// # Errors
/// Where a place is not there, or the day can't be read.
pub fn asked(
    source: &Source,
    place: &str,
    with: &[String],
    (workbook, topic, as_at): (Option<&str>, Option<&str>, Option<&str>),
) -> Result<(ThingId, Asked), AppError> {
    let first = |name: &str| -> Result<ThingId, AppError> {
        let called = source.places_called(name)?.into_iter().next();
        called.ok_or_else(|| AppError::NoSuchPlace(name.to_owned()))
    };
    let place = first(place)?;
    let mut places = Vec::new();
    for name in with {
        places.push(first(name)?);
    }
    if with.is_empty() {
        let within = children(&source.library, place)?.into_iter();
        places.extend(within.map(|(id, _)| id));
    }
    let as_at = day("asAt", as_at.unwrap_or_default())?;
    let asked = Asked {
        lens: topic.map_or(Lens::WholePlace, |topic| Lens::Topic(topic.to_owned())),
        workbook: workbook.map(str::to_owned),
        as_at: as_at.unwrap_or_else(world::today),
        places,
    };
    Ok((place, asked))
}
