//! A warning while a seam's marking is prepared: a side that could not be shown on its own.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::Groups;
use super::seam::{SeamSide, sides};
use crate::{Component, Sector, Segment};

/// A side of a seam that could not be shown on its own, as the seats stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SideInDoubt {
    /// The side.
    pub side: Segment,
    /// Why.
    pub why: WhyInDoubt,
}

/// Why a side could not be shown on its own. Where several hold, the first in this order is given.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum WhyInDoubt {
    /// Nobody speaks for it.
    NoSeats,
    /// No group may be shown apart at all.
    NothingApart,
    /// Its sectors would be pooled with those of others.
    PooledWith {
        /// Which others.
        sectors: Vec<Sector>,
    },
}

/// The sides of a seam that could not be shown on their own, as the seats stand; none for what is
/// no seam. Rule "groups": preparing warns when a seam's own side would be pooled.
pub fn sides_in_doubt(
    seam: Component,
    groups: &Groups,
    seats: &BTreeMap<Sector, usize>,
) -> Vec<SideInDoubt> {
    let in_doubt = |side: SeamSide| {
        let own = side.sectors.iter().filter_map(|sector| seats.get(sector));
        let others = side.pooled_with(groups);
        let why = if own.sum::<usize>() == 0 {
            WhyInDoubt::NoSeats
        } else if groups.apart.is_empty() {
            WhyInDoubt::NothingApart
        } else if !others.is_empty() {
            WhyInDoubt::PooledWith { sectors: others }
        } else {
            return None;
        };
        Some(SideInDoubt {
            side: side.side,
            why,
        })
    };
    sides(seam)
        .into_iter()
        .flatten()
        .filter_map(in_doubt)
        .collect()
}
