//! Places: side by side, rolled up to the larger one, and the thread of their goals.
//!
//! What is shown of another place is what it locked. Places stand in the order that was chosen, or
//! by name: nothing here orders them by a level, and no number sums one up.

mod beside;
mod facts;
mod gather;
mod named;
mod no_longer;
mod roll_up;
mod serves;
mod telling;
mod thread;
mod willing;

pub use beside::{PlacesDocument, document as beside, schema as beside_schema};
pub use facts::{FactsOf, LeftOutAt};
pub use gather::{Asked, NotIn, WhyNotIn};
pub use named::asked;
pub use no_longer::NoLonger;
pub use roll_up::{RollUpDocument, document as roll_up, schema as roll_up_schema};
pub use telling::{beside_told, roll_up_told};

pub(crate) use beside::of as beside_of;
pub(crate) use gather::{Gathered, children, lenses, newest_round};
pub(crate) use roll_up::{ask_of, of as roll_up_of};
pub(crate) use serves::serves_words;
pub(crate) use telling::{
    basis, differs_words, facts_words, left_out_words, no_longer_words, not_in_words, row_words,
    standing_words,
};
pub(crate) use thread::{Holds, Knot, Thread, thread};
pub(crate) use willing::willing;

/// The number of these documents' form; it rises when a field changes its meaning or goes.
pub const FORMAT: u32 = 1;
