//! Unknown: too many don't know, in the whole room or on one side.

use schemars::JsonSchema;
use serde::Serialize;

use crate::Sector;
use crate::score::Visible;

/// How many marks that are a level or *don't know* it takes in the whole room.
const LEAST_MARKS: usize = 3;

/// Who doesn't know: the whole room, a side, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unknown {
    /// How many in the whole room don't know.
    pub dont_know: usize,
    /// Of how many marks that are a level or *don't know*.
    pub of: usize,
    /// That is a third of the whole room at least.
    pub in_the_room: bool,
    /// The groups of which half at least can't say; the text names them.
    pub sides: Vec<SideThatCantSay>,
}

/// A group shown apart that can't say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SideThatCantSay {
    /// Its sectors.
    pub sectors: Vec<Sector>,
    /// Several sectors pooled together.
    pub pooled: bool,
    /// How many of it don't know.
    pub dont_know: usize,
    /// Of how many marks that are a level or *don't know*.
    pub of: usize,
}

/// At least 3 marks that are a level or *don't know*, and at least a third of them don't know; or,
/// in a group shown apart with at least the smallest group's number of such marks, at least half.
/// Rule "unknown".
pub fn unknown(visible: &Visible<'_>) -> Option<Unknown> {
    let room = visible.room()?;
    let (dont_know, of) = (room.dont_know, room.levels_and_dont_knows());
    let groups = visible.groups().iter().filter(|(_, tally)| {
        visible.enough(tally.levels_and_dont_knows())
            && 2 * tally.dont_know >= tally.levels_and_dont_knows()
    });
    let unknown = Unknown {
        dont_know,
        of,
        in_the_room: of >= LEAST_MARKS && 3 * dont_know >= of,
        sides: groups
            .map(|(group, tally)| SideThatCantSay {
                sectors: group.sectors.clone(),
                pooled: group.pooled,
                dont_know: tally.dont_know,
                of: tally.levels_and_dont_knows(),
            })
            .collect(),
    };
    (unknown.in_the_room || !unknown.sides.is_empty()).then_some(unknown)
}
