//! The smallest group that is ever shown apart.

use schemars::JsonSchema;
use serde::Serialize;

/// How many marks or seats a group needs before it is shown apart (g in the rules): 3 or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct SmallestGroup(#[schemars(range(min = 3))] usize);

impl SmallestGroup {
    /// A smallest group, if it is 3 or more.
    pub fn new(size: usize) -> Option<Self> {
        (size >= SmallestGroup::default().0).then_some(SmallestGroup(size))
    }

    /// How many it is.
    pub fn size(self) -> usize {
        self.0
    }

    /// Whether it may be changed to `next`: it may be raised, and never lowered once the first
    /// mark is in.
    pub fn may_become(self, next: SmallestGroup, marks_are_in: bool) -> bool {
        next >= self || !marks_are_in
    }
}

impl Default for SmallestGroup {
    fn default() -> Self {
        SmallestGroup(3)
    }
}
