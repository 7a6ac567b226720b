//! Groups: which sectors may be shown apart from one another, and which only together.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::SmallestGroup;
use crate::Sector;

/// The groups of a sheet: the same on every criterion, so that no criterion's groups can be
/// subtracted from another's. Every seat is in one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Groups {
    /// How many seats a group needs.
    pub smallest_group: SmallestGroup,
    /// How many seats the sheet has.
    pub seats: usize,
    /// The groups that may be shown apart: single sectors first, those pooled together last.
    /// Empty where nothing may be shown apart.
    pub apart: Vec<Group>,
    /// Why nothing may be shown apart; absent where something may.
    pub nothing_apart: Option<NothingApart>,
}

/// One group: a sector with enough seats, or several pooled together.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct Group {
    /// Its sectors, in the order of the list of sectors.
    pub sectors: Vec<Sector>,
    /// How many seats it has.
    pub seats: usize,
    /// Several sectors, since one at least is too small to stand alone: "others together".
    pub pooled: bool,
}

/// Why nothing may be shown apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NothingApart {
    /// The sheet has fewer seats than the smallest group.
    TooFewSeats,
    /// Pooling left fewer than two groups.
    OneGroup,
}

/// Sectors with fewer seats than the smallest group are pooled; while the pool is not empty and
/// still too small, the smallest remaining sector joins it (a tie: the first of civic, service,
/// vcse, residents, other). With fewer than two groups, or fewer seats in all than the smallest
/// group, nothing is shown apart. Rule "groups".
///
/// It can't hide what everyone says: in a unanimous group everyone's mark is known.
pub fn groups(seats: &BTreeMap<Sector, usize>, smallest_group: SmallestGroup) -> Groups {
    let enough = |seats: usize| seats >= smallest_group.size();
    let total = seats.values().sum();
    let present = seats.iter().filter(|(_, seats)| **seats > 0);
    let (mut alone, mut pool): (Vec<_>, Vec<_>) = present
        .map(|(sector, seats)| (*sector, *seats))
        .partition(|(_, seats)| enough(*seats));
    while !pool.is_empty() && !enough(seats_of(&pool)) {
        // Of several smallest, `min_by_key` takes the first, and sectors are in their order.
        let smallest = alone
            .iter()
            .enumerate()
            .min_by_key(|(_, (_, seats))| *seats);
        let Some((at, _)) = smallest else { break };
        pool.push(alone.remove(at));
    }
    pool.sort_unstable();
    let parts = alone.into_iter().map(|sector| vec![sector]).chain([pool]);
    let mut apart: Vec<Group> = parts.filter(|part| !part.is_empty()).map(group).collect();
    let nothing_apart = if !enough(total) {
        Some(NothingApart::TooFewSeats)
    } else if apart.len() < 2 {
        Some(NothingApart::OneGroup)
    } else {
        None
    };
    if nothing_apart.is_some() {
        apart.clear();
    }
    Groups {
        smallest_group,
        seats: total,
        apart,
        nothing_apart,
    }
}

fn seats_of(part: &[(Sector, usize)]) -> usize {
    part.iter().map(|(_, seats)| seats).sum()
}

fn group(part: Vec<(Sector, usize)>) -> Group {
    Group {
        seats: seats_of(&part),
        pooled: part.len() > 1,
        sectors: part.into_iter().map(|(sector, _)| sector).collect(),
    }
}
