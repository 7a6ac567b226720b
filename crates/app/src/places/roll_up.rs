//! A larger place, from what the places right within it locked last.

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_record::contents::RoundContents;
use pit_store::Library;
use pit_words::Words;
use pit_workbook::compare::{ChildrenAt, Compared, NotScored, RollUp, moves, roll_up};
use pit_workbook::score::{CriterionShown, LevelShown};
use schemars::JsonSchema;
use serde::Serialize;

use super::gather::{Gathered, Member, NotIn};
use super::{Asked, FORMAT};
use crate::error::AppError;
use crate::named::place_there;

/// A larger place, rolled up: distributions, never an average, never an order of places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RollUpDocument {
    /// The number of this document's form.
    pub format: u32,
    /// The program and its version.
    pub made_by: String,
    /// The larger place.
    pub place: String,
    /// Up to which day a round may have been held.
    pub as_at: NaiveDate,
    /// The places within it that are counted, by name, with the day each round was held.
    pub children: Vec<ChildLocked>,
    /// The day of the oldest of these rounds; absent where there is none.
    pub oldest: Option<NaiveDate>,
    /// The workbook's title; absent where no place has locked any.
    pub title: Option<String>,
    /// Each criterion, counted.
    pub roll_up: Option<RollUp>,
    /// What a place gave a level before and gives none now.
    pub no_longer_scored: Vec<NoLonger>,
    /// The places that are not among them.
    pub not_in: Vec<NotIn>,
}

/// A place that is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChildLocked {
    /// Its name.
    pub place: String,
    /// The day its round was held.
    pub held_on: NaiveDate,
}

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

/// Rolls a place up from those within it: `asked.places`, or all of them where none is named.
///
/// # Errors
/// Where the library can't be read, or answers do not fit their workbook.
pub fn document(
    library: &Library,
    place: ThingId,
    asked: &Asked,
) -> Result<RollUpDocument, AppError> {
    let gathered = Gathered::of(library, asked)?;
    of(library, &place_there(library, place)?.name, asked, gathered)
}

pub(crate) fn of(
    library: &Library,
    place: &str,
    asked: &Asked,
    gathered: Gathered,
) -> Result<RollUpDocument, AppError> {
    let sheets = gathered.sheets();
    let answers = sheets.iter().map(|sheet| sheet.answers());
    let answers = answers.collect::<Result<Vec<_>, _>>()?;
    let latest = gathered.latest();
    let mut no_longer_scored = Vec::new();
    if let Some(latest) = latest {
        for member in &gathered.members {
            no_longer_scored.extend(no_longer(library, member, &latest.workbook.id)?);
        }
    }
    let held_on = |member: &Member| member.round.round.held_on;
    Ok(RollUpDocument {
        format: FORMAT,
        made_by: crate::made_by(),
        place: place.to_owned(),
        as_at: asked.as_at,
        children: gathered
            .members
            .iter()
            .map(|member| ChildLocked {
                place: member.name.clone(),
                held_on: held_on(member),
            })
            .collect(),
        oldest: gathered.members.iter().map(held_on).min(),
        title: latest.map(|sheet| sheet.workbook.title.clone()),
        roll_up: latest.map(|sheet| roll_up(&sheet.workbook, &answers)),
        no_longer_scored,
        not_in: gathered.not_in,
    })
}

/// What a place gave a level in an earlier revision of its round, or in the round before, and gives
/// none now. Each criterion once: where it had its level last.
fn no_longer(
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

/// What a larger place's board is asked for a criterion that is weak in most places within it: the
/// decision, and why.
pub(crate) fn ask_of(
    words: &Words,
    document: &RollUpDocument,
    at: &ChildrenAt,
) -> (String, String) {
    let label = &at.criterion.label;
    let (below, n) = at
        .levels
        .as_ref()
        .map_or((0, 0), |levels| (levels.below_working, levels.n));
    let decision = [("label", label.into()), ("place", (&document.place).into())];
    let as_at = words.day(document.as_at);
    let reason = [
        ("below", below.into()),
        ("n", n.into()),
        ("asAt", as_at.into()),
    ];
    (
        words.say_with("places-ask-decision", &decision),
        words.say_with("places-ask-reason", &reason),
    )
}
