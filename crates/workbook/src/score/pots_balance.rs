//! POTS balance: the service side, the people side and the trunk, each read on its own.

use schemars::JsonSchema;
use serde::Serialize;

use super::scored::{scored, works};
use super::{Answers, LevelIndex, LevelShown, WorkingCount, lower_median};
use crate::{Component, Side};

/// The two sides differ too much once their working counts lie this far apart.
const LOPSIDED_BY_WORKING: u64 = 3;
/// The two sides differ too much once their lower medians lie this many levels apart.
const LOPSIDED_BY_MEDIAN: u64 = 2;

/// How the POTS tree stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PotsBalance {
    /// How the service itself is delivered.
    pub service: SideReading,
    /// How people come to it and use it.
    pub people: SideReading,
    /// What balances the two.
    pub trunk: SideReading,
    /// Working on the service side minus working on the people side; absent unless both are read.
    pub working_difference: Option<i64>,
    /// Lower median of the service side minus that of the people side, in levels; absent unless
    /// both are read.
    pub median_difference: Option<i64>,
    /// The two sides' working counts differ by 3 or more, or their lower medians by 2 levels or
    /// more; absent unless both are read.
    pub lopsided: Option<bool>,
    /// None of the trunk works while at least half of each side's scored do; absent unless all
    /// three are read.
    pub weak_trunk: Option<bool>,
}

/// One side, or the trunk, on its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SideReading {
    /// Which.
    pub side: Side,
    /// How many elements it has.
    pub elements: usize,
    /// How many of them are scored: "not enough answered (1 of 5)".
    pub scored: usize,
    /// How many must be scored for it to be read: all but one (4 of 5, trunk 2 of 3).
    pub needed: usize,
    /// Whether it is read.
    pub state: SideState,
    /// How many of its scored elements work; absent unless it is read.
    pub score: Option<WorkingCount>,
    /// The lowest level with a scored element; absent unless it is read.
    pub weakest_level: Option<LevelShown>,
    /// The lower median of its scored elements; absent unless it is read.
    pub lower_median: Option<LevelShown>,
}

/// Whether a side is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SideState {
    /// Enough of its elements are scored.
    Read,
    /// Too few are.
    NotEnoughAnswered,
}

/// What stands behind a reading, as places on the scale.
struct Counted {
    reading: SideReading,
    working: usize,
    lower_median: Option<LevelIndex>,
}

impl Counted {
    fn read(&self) -> bool {
        self.reading.state == SideState::Read
    }

    fn at_least_half_works(&self) -> bool {
        2 * self.working >= self.reading.scored
    }
}

/// The service side, the people side and the trunk. `None` unless the workbook is of the service
/// component and has elements on both sides and the trunk. An element that is not applicable is
/// not scored: it does not make its side smaller.
/// Rule "POTS balance"; PHE, Place-based approaches (2021), lines 305–327.
pub fn pots_balance(answers: &Answers<'_>) -> Option<PotsBalance> {
    if answers.workbook().component != Component::Service {
        return None;
    }
    let service = count(answers, Side::Service)?;
    let people = count(answers, Side::People)?;
    let trunk = count(answers, Side::Trunk)?;
    let sides_read = service.read() && people.read();
    let working_difference = if sides_read {
        difference(service.working, people.working)
    } else {
        None
    };
    let median_difference = match (service.lower_median, people.lower_median) {
        (Some(service), Some(people)) if sides_read => difference(service.0, people.0),
        _ => None,
    };
    let lopsided = working_difference
        .zip(median_difference)
        .map(|(working, median)| {
            working.unsigned_abs() >= LOPSIDED_BY_WORKING
                || median.unsigned_abs() >= LOPSIDED_BY_MEDIAN
        });
    let weak_trunk = (sides_read && trunk.read()).then(|| {
        trunk.working == 0 && service.at_least_half_works() && people.at_least_half_works()
    });
    Some(PotsBalance {
        service: service.reading,
        people: people.reading,
        trunk: trunk.reading,
        working_difference,
        median_difference,
        lopsided,
        weak_trunk,
    })
}

/// `None` where the workbook has nothing on this side.
fn count(answers: &Answers<'_>, side: Side) -> Option<Counted> {
    let scale = &answers.workbook().scale;
    let criteria = &answers.workbook().criteria;
    let elements = criteria.iter().filter(|c| c.side == Some(side)).count();
    let needed = elements.checked_sub(1)?.max(1);
    let levels: Vec<LevelIndex> = scored(answers)
        .filter(|s| s.criterion.side == Some(side))
        .map(|s| s.level)
        .collect();
    let working = levels
        .iter()
        .filter(|level| works(answers, **level))
        .count();
    let read = levels.len() >= needed;
    let shown = |index: Option<LevelIndex>| {
        index
            .filter(|_| read)
            .and_then(|index| LevelShown::at(scale, index))
    };
    let reading = SideReading {
        side,
        elements,
        scored: levels.len(),
        needed,
        state: if read {
            SideState::Read
        } else {
            SideState::NotEnoughAnswered
        },
        score: read.then_some(WorkingCount {
            working,
            scored: levels.len(),
        }),
        weakest_level: shown(levels.iter().min().copied()),
        lower_median: shown(lower_median(&levels)),
    };
    Some(Counted {
        reading,
        working,
        lower_median: lower_median(&levels),
    })
}

fn difference(first: usize, second: usize) -> Option<i64> {
    i64::try_from(first)
        .ok()?
        .checked_sub(i64::try_from(second).ok()?)
}
