//! What the marks offer: a level that a person may choose, and criteria that may be taken over
//! in one step. The program chooses nothing.

use schemars::JsonSchema;
use serde::Serialize;

use super::spread::{split, unknown};
use super::{Answers, CriterionShown, LevelShown, Visible};

/// How many level marks it takes to offer their lower median.
const LEAST_TO_OFFER: usize = 3;
/// How many level marks it takes for a criterion to be taken from the marks.
const LEAST_TO_TAKE: usize = 5;

/// A criterion that may be taken from the marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FromTheMarks {
    /// The criterion.
    pub criterion: CriterionShown,
    /// The level it would take: the lower median of its marks.
    pub level: LevelShown,
}

/// The lower median of the marks, where there are at least 3 level marks and it is not unknown;
/// a person decides. `None` where the whole room's marks may not be shown.
/// Rule "may offer the lower median".
pub fn offered(visible: &Visible<'_>) -> Option<LevelShown> {
    let room = visible.room()?;
    let offers = room.level_marks() >= LEAST_TO_OFFER && unknown(visible).is_none();
    LevelShown::at(visible.scale, room.lower_median().filter(|_| offers)?)
}

/// The criteria that may be taken from the marks in one step: at least 5 level marks, not split,
/// not unknown, and nothing agreed on them yet. In workbook order; any can be struck out.
/// The marks and the answers are those of one sheet. Rule "taken from the marks".
pub fn may_be_taken(visible: &[Visible<'_>], answers: &Answers<'_>) -> Vec<FromTheMarks> {
    let open = visible
        .iter()
        .zip(answers.entries())
        .filter(|(_, entry)| entry.answer.is_none());
    open.filter_map(|(visible, _)| {
        let enough = visible.room()?.level_marks() >= LEAST_TO_TAKE;
        let level = offered(visible).filter(|_| enough && split(visible).is_none())?;
        Some(FromTheMarks {
            criterion: CriterionShown::of(visible.criterion),
            level,
        })
    })
    .collect()
}
