//! Places side by side: the same workbook, a column a place, in the order that was asked for.

use schemars::JsonSchema;
use serde::Serialize;

use super::matching::{same_meaning, same_scale};
use super::moves::{NotScored, Standing, standing};
use crate::Workbook;
use crate::score::{Answers, CriterionShown, LevelShown};

/// A criterion across places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Beside {
    /// The criterion.
    pub criterion: CriterionShown,
    /// How each place stands, in the order in which the places were given.
    pub places: Vec<StandsBeside>,
}

/// How one place stands on a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum StandsBeside {
    /// At a level.
    Level {
        /// The level.
        level: LevelShown,
    },
    /// At none.
    Not {
        /// Why.
        why: NotScored,
    },
    /// It can't stand beside the others.
    LeftOut {
        /// Why.
        why: LeftOut,
    },
}

/// Why a place's answer can't stand beside the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// Its workbook asks this in other words, with another meaning.
    Wording,
    /// Its workbook has another scale.
    Scale,
    /// Its workbook has not got this criterion.
    NotAsked,
}

/// Puts places beside each other, criterion by criterion, held against the wording of `workbook`.
/// Places stay in the order they come in, whatever their levels are. Rule "between places".
pub fn beside(workbook: &Workbook, places: &[Answers<'_>]) -> Vec<Beside> {
    let criteria = workbook.criteria.iter();
    criteria
        .map(|criterion| Beside {
            criterion: CriterionShown::of(criterion),
            places: places
                .iter()
                .map(|place| stands(workbook, place, &criterion.id))
                .collect(),
        })
        .collect()
}

fn stands(workbook: &Workbook, place: &Answers<'_>, id: &str) -> StandsBeside {
    let theirs = place.workbook();
    let (Some(asked), Some(answered)) = (workbook.criterion(id), theirs.criterion(id)) else {
        let why = LeftOut::NotAsked;
        return StandsBeside::LeftOut { why };
    };
    if !same_scale(&theirs.scale, &workbook.scale) {
        let why = LeftOut::Scale;
        return StandsBeside::LeftOut { why };
    }
    if !same_meaning(answered, asked) {
        let why = LeftOut::Wording;
        return StandsBeside::LeftOut { why };
    }
    match standing(place, id) {
        Standing::Level(level) => StandsBeside::Level { level },
        Standing::Not(why) => StandsBeside::Not { why },
    }
}
