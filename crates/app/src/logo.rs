//! A place's own sign: read from a file, checked, kept, taken away.

use std::path::Path;

use pit_record::body::{LOGO_MOST_BYTES, LOGO_MOST_PIXELS, Logo, LogoError};
use pit_record::{Body, Noun, State, ThingId};
use pit_report::picture::Picture;
use pit_store::{Library, NewChange, NewRecord};

use crate::error::AppError;
use crate::source;
use crate::world;

/// The logo of a place, where it has one that can be shown: a bundle may have brought anything.
pub(crate) fn of(library: &Library, place: ThingId) -> Result<Option<Picture>, AppError> {
    let Some(Body::Logo(logo)) = library.shown(thing(place))? else {
        return Ok(None);
    };
    let bytes = logo.bytes().ok();
    Ok(bytes.and_then(|bytes| Picture::from_png(&bytes).ok()))
}

/// The logo of a place as a file on disk, ready to be kept.
///
/// # Errors
/// Where the file can't be read, is no PNG picture, or is too large.
pub(crate) fn chosen(place: ThingId, file: &Path) -> Result<Vec<NewRecord>, AppError> {
    let unreadable = |source| AppError::Unreadable {
        path: file.to_path_buf(),
        source,
    };
    let size = std::fs::metadata(file).map_err(unreadable)?.len();
    let heavy = |bytes: usize| AppError::LogoTooHeavy {
        path: file.to_path_buf(),
        size: bytes.div_ceil(1024),
        most: LOGO_MOST_BYTES / 1024,
    };
    // Whatever was chosen is not read whole before it is known to be small.
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    if size > LOGO_MOST_BYTES {
        return Err(heavy(size));
    }
    let bytes = std::fs::read(file).map_err(unreadable)?;
    let not_png = || AppError::LogoNotPng(file.to_path_buf());
    let logo = Logo::of(place, &bytes).map_err(|error| match error {
        LogoError::NotPng => not_png(),
        LogoError::TooHeavy(bytes) => heavy(bytes),
        LogoError::Size { width, height } => AppError::LogoSize {
            path: file.to_path_buf(),
            width,
            height,
            most: LOGO_MOST_PIXELS,
        },
    })?;
    Picture::from_png(&bytes).map_err(|_| not_png())?;
    Ok(vec![NewRecord {
        thing: thing(place),
        state: State::Is(logo.into()),
    }])
}

/// A place without a logo.
pub(crate) fn removed(place: ThingId) -> Vec<NewRecord> {
    vec![NewRecord {
        thing: thing(place),
        state: State::Nothing,
    }]
}

/// Gives the place of this name in a library file a logo; without a picture takes it away. A library
/// with one place needs no name. Answers with the place's name.
///
/// # Errors
/// Where the library can't be opened, has no such place, or the picture can't be a logo.
pub fn set_in(
    file: &Path,
    place: Option<&str>,
    picture: Option<&Path>,
) -> Result<String, AppError> {
    let mut library = source::open_existing(file, world::real())?;
    let places = library.places()?;
    let mut named = Vec::new();
    for id in places {
        if let Some(Body::Place(body)) = library.shown(id)?
            && place.is_none_or(|name| name == body.name)
        {
            named.push((id, body.name));
        }
    }
    let [(id, name)] = named.as_slice() else {
        return Err(AppError::NoSuchPlace(place.unwrap_or_default().to_owned()));
    };
    let records = match picture {
        Some(picture) => chosen(*id, picture)?,
        None => removed(*id),
    };
    library.commit(NewChange { records })?;
    Ok(name.clone())
}

fn thing(place: ThingId) -> ThingId {
    ThingId::natural(Noun::Logo, &[&place.to_string()])
}
