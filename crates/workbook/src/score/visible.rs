//! The marks of a criterion as far as they may be shown. The rules that read marks take nothing
//! else, so that nothing they say can give away what is kept back.

use std::collections::BTreeMap;

use super::{CountedMarks, Group, Groups, MayBeShown, SmallestGroup, Tally, may_be_shown};
use crate::{Criterion, Scale};

/// What may be shown of one criterion's marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visible<'a> {
    pub(super) scale: &'a Scale,
    pub(super) criterion: &'a Criterion,
    pub(super) smallest_group: SmallestGroup,
    pub(super) shown: MayBeShown,
    pub(super) room: Option<Tally>,
    pub(super) groups: Vec<(Group, Tally)>,
}

impl<'a> Visible<'a> {
    /// The criterion.
    pub fn criterion(&self) -> &'a Criterion {
        self.criterion
    }

    /// How much may be shown.
    pub fn shown(&self) -> MayBeShown {
        self.shown
    }

    /// The marks of the whole room, if they may be shown.
    pub fn room(&self) -> Option<&Tally> {
        self.room.as_ref()
    }

    /// The marks of each group, those without a mark here included; none unless groups may be
    /// shown apart.
    pub fn groups(&self) -> &[(Group, Tally)] {
        &self.groups
    }

    /// How many levels apart count as wide on its scale.
    pub(super) fn wide(&self) -> usize {
        wide(self.scale)
    }

    /// Whether so many marks are as many as the smallest group.
    pub(super) fn enough(&self, marks: usize) -> bool {
        marks >= self.smallest_group.size()
    }
}

/// How many levels apart count as wide (D in the rules): half the scale's steps, rounded up; 2 on
/// the default scale.
pub fn wide(scale: &Scale) -> usize {
    scale.top_index().div_ceil(2).max(1)
}

/// What may be shown of each criterion's marks, in workbook order; the groups are those of the
/// sheet. Rule "groups".
pub fn visible<'a>(marks: &CountedMarks<'a>, groups: &Groups) -> Vec<Visible<'a>> {
    let workbook = marks.workbook();
    let criteria = workbook.criteria.iter().zip(marks.criteria());
    criteria
        .map(|(criterion, tallies)| {
            let given: BTreeMap<_, _> = tallies
                .iter()
                .map(|(sector, tally)| (*sector, tally.marks()))
                .collect();
            let shown = may_be_shown(groups, &given);
            let of_group = |group: &Group| {
                let sectors = group.sectors.iter();
                let tally = sectors.filter_map(|sector| tallies.get(sector)).sum();
                (group.clone(), tally)
            };
            Visible {
                scale: &workbook.scale,
                criterion,
                smallest_group: groups.smallest_group,
                shown,
                room: (shown >= MayBeShown::WholeRoom).then(|| tallies.values().sum()),
                groups: match shown {
                    MayBeShown::Groups => groups.apart.iter().map(of_group).collect(),
                    _ => Vec::new(),
                },
            }
        })
        .collect()
}
