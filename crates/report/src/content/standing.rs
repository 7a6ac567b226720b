//! What a round comes to, told from its scores.

mod out;
mod sure;
mod talk;

pub use out::{StandsOut, balance_stands_out, gap_stands_out, weak_seam_stands_out};
pub use sure::{Sure, how_sure, nothing_below};
pub use talk::agenda_reason;
