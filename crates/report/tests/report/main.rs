//! What a report looks like, says and is made of.

// Helpers stop at what cannot be as tests do: with the line it happened in.
#![allow(clippy::unwrap_used)]

mod bytes;
mod checker;
mod figures;
mod letters;
mod pages;
mod preview;
mod reading;
mod refusals;
mod room;
mod sample;
mod spread;
mod tools;
mod triangle;
