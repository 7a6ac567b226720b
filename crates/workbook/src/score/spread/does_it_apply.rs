//! Does it apply?: too many say that it doesn't.

use schemars::JsonSchema;
use serde::Serialize;

use crate::score::Visible;

/// How many marks of *not applicable* it takes.
const LEAST_MARKS: usize = 3;

/// How many say that it doesn't apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct DoesItApply {
    /// How many say so.
    pub not_applicable: usize,
    /// Of how many marks of any kind.
    pub of: usize,
}

/// *Not applicable* is at least 3 of the marks and at least a third of all. Rule "does it apply?".
pub fn does_it_apply(visible: &Visible<'_>) -> Option<DoesItApply> {
    let room = visible.room()?;
    let (not_applicable, of) = (room.not_applicable, room.marks());
    let asked = not_applicable >= LEAST_MARKS && 3 * not_applicable >= of;
    asked.then_some(DoesItApply { not_applicable, of })
}
