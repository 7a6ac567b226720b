//! What may be shown of one criterion's marks.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::Groups;
use crate::Sector;

/// How much of a criterion's marks may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MayBeShown {
    /// Nobody marked it.
    NoMarks,
    /// Only that marks are in: there are fewer than the smallest group.
    MarksAreIn,
    /// Only the whole room together.
    WholeRoom,
    /// The whole room, and its groups apart.
    Groups,
}

/// Groups are shown apart on a criterion only if every group has either no mark at all or at least
/// the smallest group's number of marks (of any kind) there; else only the whole room, and only if
/// it has that many marks; below that only that marks are in. Takes how many marks each sector
/// gave. Rule "groups", on a criterion.
///
/// So whatever is subtracted from the whole room, what remains is empty or no smaller than the
/// smallest group.
pub fn may_be_shown(groups: &Groups, marks: &BTreeMap<Sector, usize>) -> MayBeShown {
    let enough = |marks: usize| marks >= groups.smallest_group.size();
    let room: usize = marks.values().sum();
    let of_group = |sectors: &[Sector]| -> usize {
        let given = sectors.iter().filter_map(|sector| marks.get(sector));
        given.sum()
    };
    let mut parts = groups.apart.iter().map(|group| of_group(&group.sectors));
    if room == 0 {
        MayBeShown::NoMarks
    } else if !enough(room) {
        MayBeShown::MarksAreIn
    } else if !groups.apart.is_empty() && parts.all(|marks| marks == 0 || enough(marks)) {
        MayBeShown::Groups
    } else {
        MayBeShown::WholeRoom
    }
}
