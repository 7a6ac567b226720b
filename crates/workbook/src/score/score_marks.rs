//! Everything that the marks of one sheet say, as far as it may be shown.

use schemars::JsonSchema;
use serde::Serialize;

use super::spread::{GroupSpread, Labels, Spread, group_spreads, labels, room_spread};
use super::{
    AgendaEntry, Answers, CriterionShown, FromTheMarks, Groups, LevelShown, MayBeShown, SheetMarks,
    SmallestGroup, TwoSides, Visible, agenda, groups, marked_by_one_side, marks_that_count,
    may_be_taken, offered, two_sides, visible,
};
use crate::{Component, Sector, Segment};

/// Everything that the marks of one sheet say. No seat's own marks are in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MarksScore {
    /// The id of the workbook.
    pub workbook: String,
    /// Its version.
    pub version: String,
    /// The part of the triangle it looks at.
    pub component: Component,
    /// How many markings were opened; with none, no mark counts.
    pub opened: usize,
    /// The groups that may be shown apart.
    pub groups: Groups,
    /// Each criterion, in workbook order.
    pub criteria: Vec<CriterionMarks>,
    /// What to talk about first.
    pub agenda: Vec<AgendaEntry>,
    /// The two sides; absent unless the workbook is of a seam.
    pub two_sides: Option<TwoSides>,
    /// The one side of a seam that has any mark; absent where both have, neither has, or it is no
    /// seam.
    pub marked_by_one_side: Option<Segment>,
    /// The criteria that may be taken from the marks in one step.
    pub may_be_taken: Vec<FromTheMarks>,
}

/// What the marks say of one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CriterionMarks {
    /// The criterion.
    pub criterion: CriterionShown,
    /// The sectors it is asked of; absent: everyone.
    pub asked_of: Option<Vec<Sector>>,
    /// How much may be shown.
    pub shown: MayBeShown,
    /// The spread of the whole room, if it may be shown.
    pub room: Option<Spread>,
    /// The spread of each group with a mark; empty unless groups may be shown apart.
    pub groups: Vec<GroupSpread>,
    /// What that is called.
    pub labels: Labels,
    /// The lower median, where it may be offered; a person decides.
    pub offered: Option<LevelShown>,
}

/// Applies every rule that reads marks to one sheet. The marks and the answers are those of the
/// same sheet.
pub fn score_marks(
    marks: &SheetMarks<'_>,
    answers: &Answers<'_>,
    smallest_group: SmallestGroup,
) -> MarksScore {
    let counted = marks_that_count(marks);
    let groups = groups(counted.seats(), smallest_group);
    let visible = visible(&counted, &groups);
    let workbook = counted.workbook();
    MarksScore {
        workbook: workbook.id.clone(),
        version: workbook.version.clone(),
        component: workbook.component,
        opened: counted.opened(),
        criteria: visible.iter().map(criterion).collect(),
        agenda: agenda(&visible, answers),
        two_sides: two_sides(workbook.component, &groups, &visible),
        marked_by_one_side: marked_by_one_side(workbook.component, &counted),
        may_be_taken: may_be_taken(&visible, answers),
        groups,
    }
}

fn criterion(visible: &Visible<'_>) -> CriterionMarks {
    CriterionMarks {
        criterion: CriterionShown::of(visible.criterion),
        asked_of: visible.criterion.asked_of.clone(),
        shown: visible.shown(),
        room: room_spread(visible),
        groups: group_spreads(visible),
        labels: labels(visible),
        offered: offered(visible),
    }
}
