//! Places: the tree, with assessments and their rounds.

use serde::Serialize;

use super::{Choice, DraftKept, Frame};

/// The home page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HomeView {
    /// The head's state.
    pub frame: Frame,
    /// There is no place yet: the page teaches instead.
    pub empty: bool,
    /// Where the person left off.
    pub carry_on: Option<CarryOn>,
    /// The places that stand open, parents before children; or those that fit the search.
    pub places: Vec<PlaceRow>,
    /// How many others fit the search: they aren't listed.
    pub more: u32,
    /// The place that was just added.
    pub added: Option<String>,
    /// How many things lie in the bin.
    pub in_bin: u32,
    /// The sizes to choose from.
    pub sizes: Vec<Choice>,
    /// The lenses to choose from.
    pub lenses: Vec<Choice>,
    /// Drafts that a crash left of places, and of one that isn't there yet: their forms go on from them.
    pub drafts: Vec<DraftKept>,
    /// Everything that was being typed and is not saved yet, those of the places too.
    pub unsaved: Vec<UnsavedRow>,
}

/// Something that was being typed, and where it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct UnsavedRow {
    /// "Kiln Row", "Harbourton, Leaders own the goal".
    pub what: String,
    /// The page of the round: `scope`, `sheet`, `overview`, `compare`, `marks`, `actions`, `report`; or the
    /// form among the places: `new`, `change`, `begin`.
    pub page: String,
    /// The place whose form it is.
    pub place: Option<String>,
    /// The larger place that has to stand open to see it.
    pub larger: Option<String>,
    /// The round.
    pub round: Option<String>,
    /// The sheet, where it is about one.
    pub sheet: Option<String>,
    /// The criterion, where it is about one.
    pub criterion: Option<String>,
}

/// Where the person left off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CarryOn {
    /// "yesterday at 16:20".
    pub when: String,
    /// "Harbourton, place-based planning."
    pub what: String,
    /// "You had just looked at Realistic choices." May be empty.
    pub more: String,
    /// The round.
    pub round: String,
    /// The sheet, if one was open.
    pub sheet: Option<String>,
    /// The criterion, if one was answered.
    pub criterion: Option<String>,
    /// "Carry on at step 4".
    pub action: String,
    /// The components that are opened, for the small triangle.
    pub opened: Vec<String>,
}

/// A place in the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaceRow {
    /// Its id.
    pub id: String,
    /// How deep it hangs, from 0.
    pub depth: u32,
    /// Its name.
    pub name: String,
    /// "place, 310,000 people".
    pub about: String,
    /// It is made up, and says so.
    pub invented: bool,
    /// Its size as stored, for the form; empty where none is given.
    pub size: String,
    /// How many people, for the form; empty where none is given.
    pub population: String,
    /// The larger place, for moving.
    pub part_of: Option<String>,
    /// The name of the larger place it is listed under.
    pub larger: Option<String>,
    /// "3 places within, 30 in all"; empty where none is.
    pub within: String,
    /// Those within it are listed.
    pub unfolded: bool,
    /// Its assessments.
    pub assessments: Vec<AssessmentRow>,
}

/// A place by its name, for choosing the larger one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaceName {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The name of the larger place it is part of.
    pub larger: Option<String>,
}

/// An assessment of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRow {
    /// Its id.
    pub id: String,
    /// "Whole place", "High blood pressure".
    pub lens: String,
    /// Its rounds, newest first.
    pub rounds: Vec<RoundRow>,
}

/// A round of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RoundRow {
    /// Its id.
    pub id: String,
    /// "3 March 2026".
    pub date: String,
    /// "Locked on 3 March 2026, revision 1"; empty while it can be changed.
    pub locked: String,
    /// "agreed by 15", "One person's view".
    pub who: String,
    /// "planning: weakest level 1, 6 of 10 working", or how far it is; of the newest round alone.
    pub summary: String,
    /// The components that are opened, for the small triangle: `planning`, `civic` and so on.
    pub opened: Vec<String>,
}

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BinRow {
    /// Its id.
    pub id: String,
    /// "Place", "Assessment", "Round", "Action".
    pub noun: String,
    /// Its name in words.
    pub name: String,
    /// When it was put there, in words.
    pub when: String,
}

/// The bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BinView {
    /// The head's state.
    pub frame: Frame,
    /// What lies in it, newest first.
    pub things: Vec<BinRow>,
}
