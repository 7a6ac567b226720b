//! The program at the terminal, run as a person runs it.

mod bad_input;
mod journeys;
mod schemas;
mod terminal;
