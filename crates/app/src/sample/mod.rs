//! The sample: Harbourton, which is invented. It is told anew each time, always with the same ids
//! and times, so that taking it in twice changes nothing.

mod files;

use std::path::Path;

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_store::Library;

use crate::error::AppError;
use crate::source;
use crate::story::tell;
use crate::{assessments, world};

pub use files::story;

/// "HARBOU": the sample's own range of ids.
const SEED: u64 = 0x4841_5242_4f55;

/// The sample in a library of its own, in memory, and its rounds.
///
/// # Errors
/// Where the story names something that is not there.
pub fn library() -> Result<(Library, Vec<ThingId>), AppError> {
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap_or_default();
    let mut library = Library::in_memory(world::fixed(SEED, day))?;
    let rounds = tell(&story()?, &assessments::shipped(), &mut library)?;
    Ok((library, rounds))
}

/// Writes the sample as a bundle. Returns how many records it carries.
///
/// # Errors
/// Where the file can't be written; then there is no half file.
pub fn write(path: &Path) -> Result<usize, AppError> {
    let (library, _) = library()?;
    let places = library.places()?;
    source::export(&library, &places, path)
}
