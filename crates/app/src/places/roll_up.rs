//! A larger place, from what the places right within it locked last.

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_record::compared::Difference;
use pit_store::Library;
use pit_words::Words;
use pit_workbook::compare::{ChildrenAt, RollUp, beside, roll_up};
use schemars::JsonSchema;
use serde::Serialize;

use super::facts::{LeftOutAt, differs, facts, left_out};
use super::gather::{Gathered, Member, NotIn};
use super::no_longer::{NoLonger, no_longer};
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
    /// In what the places differ that are counted; side by side says what each rests on.
    pub differs: Vec<Difference>,
    /// What can't be compared and is counted in no distribution, by name.
    pub left_out: Vec<LeftOutAt>,
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

/// The JSON Schema of [`RollUpDocument`].
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(RollUpDocument).to_value()
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
        differs: differs(&facts(&gathered)?),
        left_out: match latest {
            Some(sheet) => left_out(&gathered, &beside(&sheet.workbook, &answers)),
            None => Vec::new(),
        },
        no_longer_scored: no_longer(library, &gathered)?,
        not_in: gathered.not_in,
    })
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
