//! The seams of the triangle: what each joins, and who speaks for its sides.

use super::Groups;
use crate::{Component, Sector, Segment};

/// A side of a seam.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SeamSide {
    /// The side's name.
    pub(super) side: Segment,
    /// The component of the segment on this side.
    pub(super) segment: Component,
    /// Who speaks for it.
    pub(super) sectors: &'static [Sector],
}

const CIVIC: SeamSide = SeamSide {
    side: Segment::Civic,
    segment: Component::Civic,
    sectors: &[Sector::Civic],
};
const COMMUNITY: SeamSide = SeamSide {
    side: Segment::Community,
    segment: Component::Community,
    sectors: &[Sector::Vcse, Sector::Residents],
};
const SERVICE: SeamSide = SeamSide {
    side: Segment::Service,
    segment: Component::Service,
    sectors: &[Sector::Service],
};

/// The two sides of a seam, in the order of its name; `None` of what is no seam.
pub(super) fn sides(seam: Component) -> Option<[SeamSide; 2]> {
    match seam {
        Component::CivicCommunity => Some([CIVIC, COMMUNITY]),
        Component::CommunityService => Some([COMMUNITY, SERVICE]),
        Component::CivicService => Some([CIVIC, SERVICE]),
        Component::Planning
        | Component::Civic
        | Component::Community
        | Component::Service
        | Component::QuickScan => None,
    }
}

impl SeamSide {
    pub(super) fn speaks(&self, sector: Sector) -> bool {
        self.sectors.contains(&sector)
    }

    /// The sectors of other sides that are pooled with this one.
    pub(super) fn pooled_with(&self, groups: &Groups) -> Vec<Sector> {
        let groups = groups.apart.iter();
        let mixed = groups.filter(|group| group.sectors.iter().any(|s| self.speaks(*s)));
        let mut others: Vec<Sector> = mixed
            .flat_map(|group| group.sectors.iter().copied())
            .filter(|sector| !self.speaks(*sector))
            .collect();
        others.sort_unstable();
        others
    }
}
