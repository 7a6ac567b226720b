//! The parts of the Population Intervention Triangle, and the other short lists a workbook names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A component of the triangle, or the quick scan over all seven.
/// Source: PHE, Place-based approaches (2021), lines 186–217.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Component {
    /// The centre: place-based planning (Tool A).
    Planning,
    /// Segment: what councils and other public authorities do with their powers and money.
    Civic,
    /// Segment: what communities do, and what is done with them.
    Community,
    /// Segment: services (POTS).
    Service,
    /// Seam: strengthen community action (Tool B).
    CivicCommunity,
    /// Seam: service engagement with communities (Tool C).
    CommunityService,
    /// Seam: civic to service integration (Tool D).
    CivicService,
    /// One criterion for each component; has no headline of its own.
    QuickScan,
}

/// How a workbook is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Every criterion must hold: it has weakest links.
    /// Source: PHE, Place-based approaches (2021), line 329.
    Chain,
    /// A map to choose from: it shows where there may be room, never a weakest link.
    /// Source: PHE, Place-based approaches (2021), lines 219–221.
    Menu,
}

/// The three kinds of action.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Segment {
    /// Councils and other public authorities, with their powers and money.
    Civic,
    /// Residents, community groups and the organisations close to them.
    Community,
    /// Health, care and other services to people.
    Service,
}

/// What an action changes. Plans that rest on behaviour alone are likely to widen gaps.
/// Source: PHE, Place-based approaches (2021), line 131.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum WorksOn {
    /// What single people do.
    Behaviour,
    /// The conditions people live in.
    Conditions,
}

/// Where an element of POTS sits on its tree.
/// Source: PHE, Place-based approaches (2021), lines 305–325.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// How the service itself is delivered.
    Service,
    /// How people come to it and use it.
    People,
    /// What balances the two.
    Trunk,
}

/// Who a rater speaks for today. A seam's community side is `Vcse` and `Residents` together.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sector {
    /// Councils and other public authorities.
    Civic,
    /// Health, care and other services to people.
    Service,
    /// Voluntary, community and social enterprise organisations.
    Vcse,
    /// People who live here.
    Residents,
    /// Anyone else.
    Other,
}

impl Sector {
    /// Every sector, in the order of every list of them.
    pub const ALL: [Self; 5] = [
        Self::Civic,
        Self::Service,
        Self::Vcse,
        Self::Residents,
        Self::Other,
    ];
}
