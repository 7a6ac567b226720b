//! The labels of a criterion, together.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    DoesItApply, Split, Unknown, does_it_apply, low_and_agreed, some_see_it_very_differently,
    split, unknown,
};
use crate::score::Visible;

/// The labels of a criterion, from what may be shown. Several can hold at once; its place in the
/// agenda follows from the first that does.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct Labels {
    /// The room is split, and by what.
    pub split: Option<Split>,
    /// Too many don't know, and which side can't say.
    pub unknown: Option<Unknown>,
    /// Too many say that it doesn't apply.
    pub does_it_apply: Option<DoesItApply>,
    /// "Some see it very differently". Whose marks those are is never said.
    pub some_see_it_very_differently: bool,
    /// The marks are low, and agree.
    pub low_and_agreed: bool,
}

/// Every label of a criterion.
pub fn labels(visible: &Visible<'_>) -> Labels {
    Labels {
        split: split(visible),
        unknown: unknown(visible),
        does_it_apply: does_it_apply(visible),
        some_see_it_very_differently: some_see_it_very_differently(visible),
        low_and_agreed: low_and_agreed(visible),
    }
}
