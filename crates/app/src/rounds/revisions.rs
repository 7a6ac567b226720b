//! The earlier revisions of a round: what it said when it was locked, against what it says now.

use pit_record::compared::{self, Revision};
use pit_record::contents::RoundContents;
use pit_store::Library;

use crate::error::AppError;

/// The earlier locked revisions of a round, the first one first: all but the one that holds it now.
///
/// # Errors
/// Where the library can't be read, or answers do not fit their workbook.
pub(crate) fn revisions(
    library: &Library,
    contents: &RoundContents,
) -> Result<Vec<Revision>, AppError> {
    let earlier = contents.cuts.iter().filter(|cut| !cut.is_locked());
    if earlier.count() == 0 {
        return Ok(Vec::new());
    }
    let holds = contents.locked().map(|cut| cut.revision);
    let round = &contents.round;
    let mut as_locked = Vec::new();
    let mut locked = library.locked_rounds(round.assessment, round.held_on)?;
    locked.retain(|one| one.round == contents.id && Some(one.revision) != holds);
    locked.sort_by_key(|one| one.revision);
    for one in &locked {
        if let Some(then) = library.as_locked(one)? {
            as_locked.push((one.revision, then));
        }
    }
    Ok(compared::revisions(&as_locked, contents)?)
}
