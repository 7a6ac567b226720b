//! What a report looks like, says and is made of.

// Helpers stop at what cannot be as tests do: with the line it happened in.
#![allow(clippy::unwrap_used)]
// Where things stand is measured in fractions of a unit.
#![allow(clippy::float_arithmetic)]

mod balance;
mod blank;
mod bytes;
mod checker;
mod checkers;
mod figures;
mod golden_thread;
mod letters;
mod moves;
mod outloud;
mod pages;
mod papers;
mod preview;
mod profile;
mod reading;
mod refusals;
mod room;
mod round;
mod sample;
mod scripts;
mod spread;
mod states;
mod tools;
mod triangle;
mod two_sides;
mod watched;
mod who_does_what;
mod wording;
mod workshop;
