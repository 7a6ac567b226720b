//! Marks: what raters said of each criterion before anything was agreed.
//!
//! Nothing that comes out of the rules tells a single seat's marks: from here on they are tallies
//! by sector, and [`super::Visible`] keeps back what may not be shown.

mod counted;
mod marks_error;
mod sheet_marks;
mod smallest_group;
mod tally;

pub use counted::{CountedMarks, marks_that_count};
pub use marks_error::MarksError;
pub use sheet_marks::{Mark, Marking, SeatMark, SectorCounts, SheetMarks};
pub use smallest_group::SmallestGroup;
pub use tally::Tally;
