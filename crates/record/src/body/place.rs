//! Places and assessments.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ThingId;

/// A place. Places nest: system, place, neighbourhood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// The size it works at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    /// How many people live there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<u64>,
    /// The larger place it is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<ThingId>,
    /// Whether it is made up; every page and report of it says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub invented: bool,
    /// Whether other places may ask it how it did things; nobody is listed who did not say so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub willing: bool,
}

/// A place's own sign for the front page of its reports. Its key is the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Logo {
    /// The place.
    pub place: ThingId,
    /// A PNG picture as base64; [`Logo::bytes`] reads it and checks it again.
    pub png: String,
}

/// The size of place an assessment works at (PHE, Place-based approaches (2021), lines 554–556).
/// Places between the bands exist; the number of people decides nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    /// Around a million people or more.
    System,
    /// A place or district: about 250,000 to 500,000.
    Place,
    /// A neighbourhood or primary care network: about 50,000.
    Neighbourhood,
}

/// One place through one lens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// The place.
    pub place: ThingId,
    /// What it looks at.
    pub lens: Lens,
    /// The assessment whose goal this one serves: that of the larger place, or the planning
    /// priority of a topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<ThingId>,
}

/// What an assessment looks at (lines 178–184 and 568–570).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(
    tag = "kind",
    content = "name",
    rename_all = "kebab-case",
    deny_unknown_fields
)]
pub enum Lens {
    /// All of it.
    WholePlace,
    /// One topic, such as high blood pressure.
    Topic(String),
    /// One population group, or community of identity or interest.
    Group(String),
    /// One partner's contribution.
    Partner(String),
}

impl Lens {
    /// The topic, group or partner; `None` for the whole place.
    pub fn name(&self) -> Option<&str> {
        match self {
            Lens::WholePlace => None,
            Lens::Topic(name) | Lens::Group(name) | Lens::Partner(name) => Some(name),
        }
    }
}
