//! The same workbook across places.

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_store::Library;
use pit_workbook::compare::{Beside, beside};
use schemars::JsonSchema;
use serde::Serialize;

use super::facts::{FactsOf, LeftOutAt, differs, facts, left_out};
use super::gather::{Gathered, NotIn};
use super::no_longer::{NoLonger, no_longer};
use super::{Asked, FORMAT};
use crate::error::AppError;
use crate::named::place_there;
use pit_record::compared::Difference;

/// Places side by side, in the order that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlacesDocument {
    /// The number of this document's form.
    pub format: u32,
    /// The program and its version.
    pub made_by: String,
    /// The larger place.
    pub within: String,
    /// Up to which day a round may have been held.
    pub as_at: NaiveDate,
    /// The workbook's id; absent where no place has locked any.
    pub workbook: Option<String>,
    /// The workbook's title.
    pub title: Option<String>,
    /// The version whose wording the places are held against.
    pub version: Option<String>,
    /// The places, in the order in which each criterion names them, with what each rests on: to be
    /// read first.
    pub places: Vec<FactsOf>,
    /// In what they differ.
    pub differs: Vec<Difference>,
    /// What can't be compared and is left out, by name.
    pub left_out: Vec<LeftOutAt>,
    /// What a place gave a level before and gives none now.
    pub no_longer_scored: Vec<NoLonger>,
    /// Every criterion, in the workbook's order.
    pub criteria: Vec<Beside>,
    /// The places that are not among them.
    pub not_in: Vec<NotIn>,
}

/// Puts places beside each other.
///
/// # Errors
/// Where the library can't be read, or answers do not fit their workbook.
pub fn document(
    library: &Library,
    within: ThingId,
    asked: &Asked,
) -> Result<PlacesDocument, AppError> {
    let gathered = Gathered::of(library, asked)?;
    of(
        library,
        &place_there(library, within)?.name,
        asked,
        gathered,
    )
}

pub(crate) fn of(
    library: &Library,
    within: &str,
    asked: &Asked,
    gathered: Gathered,
) -> Result<PlacesDocument, AppError> {
    let sheets = gathered.sheets();
    let answers = sheets.iter().map(|sheet| sheet.answers());
    let answers = answers.collect::<Result<Vec<_>, _>>()?;
    let places = facts(&gathered)?;
    let latest = gathered.latest().map(|sheet| &sheet.workbook);
    let criteria = latest.map_or_else(Vec::new, |workbook| beside(workbook, &answers));
    Ok(PlacesDocument {
        format: FORMAT,
        made_by: crate::made_by(),
        within: within.to_owned(),
        as_at: asked.as_at,
        workbook: latest.map(|workbook| workbook.id.clone()),
        title: latest.map(|workbook| workbook.title.clone()),
        version: latest.map(|workbook| workbook.version.clone()),
        differs: differs(&places),
        left_out: left_out(&gathered, &criteria),
        no_longer_scored: no_longer(library, &gathered)?,
        criteria,
        places,
        not_in: gathered.not_in,
    })
}

/// The JSON Schema of [`PlacesDocument`].
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(PlacesDocument).to_value()
}
