//! What a place gave a level before and gives none now: it looks better in a count, so it is told by
//! name wherever places are compared.

use chrono::NaiveDate;
use pit_record::contents::RoundContents;
use pit_store::Library;
use pit_workbook::compare::{Compared, NotScored, moves};
use pit_workbook::score::{CriterionShown, LevelShown};
use schemars::JsonSchema;
use serde::Serialize;

use super::gather::{Gathered, Member};
use crate::error::AppError;

/// A criterion that a place gave a level in what it locked before, and none in what counts now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NoLonger {
    /// The place.
    pub place: String,
    /// The criterion.
    pub criterion: CriterionShown,
    /// The level it had.
    pub then: LevelShown,
    /// The day the round was held in which it had that.
    pub then_on: NaiveDate,
    /// That was an earlier revision of the same round.
    pub same_round: bool,
    /// What it is now.
    pub now: NotScored,
}

/// What places gave a level before, and give none in what counts now, a place after the other.
///
/// # Errors
/// Where the library can't be read, or answers do not fit their workbook.
pub(super) fn no_longer(library: &Library, gathered: &Gathered) -> Result<Vec<NoLonger>, AppError> {
    let mut found = Vec::new();
    if let Some((workbook, _)) = &gathered.workbook {
        for member in &gathered.members {
            found.extend(of_member(library, member, workbook)?);
        }
    }
    Ok(found)
}

/// What a place gave a level in an earlier revision of its round, or in the round before, and gives
/// none now. Each criterion once: where it had its level last.
fn of_member(
    library: &Library,
    member: &Member,
    workbook: &str,
) -> Result<Vec<NoLonger>, AppError> {
    let Some(sheet) = member.sheet(workbook) else {
        return Ok(Vec::new());
    };
    let now = sheet.answers()?;
    let mut found: Vec<NoLonger> = Vec::new();
    for earlier in before(library, member)? {
        let mut sheets = earlier.sheets.iter();
        let Some(sheet) = sheets.find(|sheet| sheet.workbook.id == workbook) else {
            continue;
        };
        for one in moves(&sheet.answers()?, &now) {
            let known = found.iter().any(|no| no.criterion.id == one.criterion.id);
            if let Compared::NoLongerScored { then, now } = one.what
                && !known
            {
                found.push(NoLonger {
                    place: member.name.clone(),
                    criterion: one.criterion,
                    then,
                    then_on: earlier.round.held_on,
                    same_round: earlier.id == member.round.id,
                    now,
                });
            }
        }
    }
    // As the workbook has them, not as they were found.
    let place = |no: &NoLonger| {
        let mut criteria = sheet.workbook.criteria.iter();
        criteria.position(|one| one.id == no.criterion.id)
    };
    found.sort_by_key(place);
    Ok(found)
}

/// The earlier revisions of a place's round, and the round before it as it was locked last.
fn before(library: &Library, member: &Member) -> Result<Vec<RoundContents>, AppError> {
    let here = member.round.id;
    let mut earlier = Vec::new();
    for locked in &member.earlier {
        earlier.extend(library.as_locked(locked)?);
        if locked.round != here {
            break;
        }
    }
    Ok(earlier)
}
