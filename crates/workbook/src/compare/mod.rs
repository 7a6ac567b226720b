//! Comparing: two rounds of one assessment, many rounds, and places within a larger one.
//!
//! Exact, as the counting rules are: counts, medians and ranges; no rank, no total over workbooks,
//! no number that sorts one place above another. A criterion is compared only where both rounds
//! asked the same thing on the same scale; what can't be compared is left out and named.

mod aims;
mod beside;
mod matching;
mod moves;
mod rounds;
mod two_rounds;
mod whole;

pub use aims::{AimOutcome, aims};
pub use beside::{Beside, LeftOut, StandsBeside, beside};
pub use matching::{same_meaning, same_scale};
pub use moves::{Compared, CriterionCompared, NotScored, Standing, moves};
pub use rounds::{Over, OverRounds, Pair, over_rounds};
pub use two_rounds::{Comparison, MoveCounts, NoSummary, Summary, compare, summary};
pub use whole::{ChildrenAt, Distribution, RollUp, roll_up};
