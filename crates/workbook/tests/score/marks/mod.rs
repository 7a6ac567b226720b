//! The rules that read marks.

mod agenda;
mod counted_again;
mod every_small_room;
mod groups;
mod handed_in;
mod labels;
mod may_be_shown;
mod offered;
mod properties;
mod scales;
mod spread;
mod that_count;
mod two_sides;
