//! The counting rules: what a group's agreed answers say, and what they don't.
//!
//! Exact: counts, medians and ranges, since levels are ordinal. No mean, no percentage, no
//! floating point. One function a rule, named after it; one file a rule. Two workbooks' headlines
//! are never added or averaged.
//!
//! [`Answers`] goes in, and for the rules that read marks [`SheetMarks`]; everything that comes out
//! names levels and criteria by id, mark and name, so that a reader of the JSON needs no second
//! file. Three functions apply them all: [`score`] to the answers of one sheet, [`score_marks`] to
//! its marks, [`triangle`] to the sheets of a round.

mod action_balance;
mod agenda;
mod answers;
mod answers_error;
mod bounds;
mod coverage;
mod flags;
mod fraction;
mod groups;
mod headline;
mod marked_by_one_side;
mod marks;
mod may_be_shown;
mod median_level;
mod offered;
mod pots_balance;
mod robust_weakest_link;
mod room;
mod score_marks;
mod scored;
mod seam;
mod shown;
mod sides_in_doubt;
mod spread;
mod strip;
mod triangle;
mod two_sides;
mod visible;
mod weak_seam;
mod weakest_level;
mod weakest_links;
mod working;

use schemars::JsonSchema;
use serde::Serialize;

use crate::{Component, Reading};

pub use action_balance::{ActionBalance, OpenAction, OpenCount, action_balance};
pub use agenda::{AgendaClass, AgendaEntry, agenda};
pub use answers::{Answer, Answers, CriterionAnswer, LevelIndex, Rating, Reached};
pub use answers_error::AnswersError;
pub use bounds::{Bounds, bounds};
pub use coverage::{Counts, Coverage, CoverageState, counts, coverage};
pub use flags::{EvidenceCount, Flag, TopLevelWants, flags};
pub use fraction::Fraction;
pub use groups::{Group, Groups, NothingApart, groups};
pub use headline::{Headline, Withheld, headline};
pub use marked_by_one_side::marked_by_one_side;
pub use marks::{
    CountedMarks, Mark, Marking, MarksError, SeatMark, SectorCounts, SheetMarks, SmallestGroup,
    Tally, marks_that_count,
};
pub use may_be_shown::{MayBeShown, may_be_shown};
pub use median_level::{MedianLevel, lower_median, median_level, upper_median};
pub use offered::{FromTheMarks, may_be_taken, offered};
pub use pots_balance::{PotsBalance, SideReading, SideState, pots_balance};
pub use robust_weakest_link::{BelowWorking, Candidate, RobustWeakestLink, robust_weakest_link};
pub use room::{Room, RoomEntry, room};
pub use score_marks::{CriterionMarks, MarksScore, score_marks};
pub use shown::{CriterionShown, LevelShown};
pub use sides_in_doubt::{SideInDoubt, WhyInDoubt, sides_in_doubt};
pub use spread::{
    DoesItApply, GroupSpread, Labels, MarksAtLevel, SideThatCantSay, Split, Spread, Unknown,
    does_it_apply, group_spreads, labels, low_and_agreed, room_spread,
    some_see_it_very_differently, split, spread, unknown,
};
pub use strip::{StripLevel, strip};
pub use triangle::{Part, Triangle, TriangleComponent, TriangleSheet, triangle};
pub use two_sides::{NoSide, PerceptionGap, SideMedian, SidesOfCriterion, TwoSides, two_sides};
pub use visible::{Visible, visible, wide};
pub use weak_seam::{SeamSheet, SeamState, WeakSeam, weak_seam};
pub use weakest_level::weakest_level;
pub use weakest_links::{WeakestLink, WeakestLinks, weakest_links};
pub use working::{WorkingCount, working_count};

/// Everything the agreed answers of one sheet say. `pit score --json` writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Score {
    /// The id of the workbook.
    pub workbook: String,
    /// Its version.
    pub version: String,
    /// The part of the triangle it looks at.
    pub component: Component,
    /// How it is read.
    pub reading: Reading,
    /// Counts, coverage and strip; and where enough is answered, what they say.
    pub headline: Headline,
    /// What stands below working, weakest first; absent for a menu, which has no weakest link.
    pub weakest_links: Option<WeakestLinks>,
    /// What is weakest whichever way the open criteria turn out; absent for a menu.
    pub robust_weakest_link: Option<RobustWeakestLink>,
    /// Where there may be room; absent for a chain.
    pub room: Option<Room>,
    /// The two sides and the trunk; absent unless the workbook is drawn as the POTS tree.
    pub pots_balance: Option<PotsBalance>,
}

/// Applies every rule that needs nothing but answers to the agreed answers of one sheet.
pub fn score(answers: &Answers<'_>) -> Score {
    let workbook = answers.workbook();
    Score {
        workbook: workbook.id.clone(),
        version: workbook.version.clone(),
        component: workbook.component,
        reading: workbook.reading,
        headline: headline(answers),
        weakest_links: weakest_links(answers),
        robust_weakest_link: robust_weakest_link(answers),
        room: room(answers),
        pots_balance: pots_balance(answers),
    }
}
