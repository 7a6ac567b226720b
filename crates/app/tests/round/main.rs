//! A round in the window, from its first answer to its report.

// Helpers stop at what cannot be as tests do: with the line it happened in.
#![allow(clippy::unwrap_used)]

mod actions;
mod alone;
mod answering;
#[cfg(target_os = "linux")]
mod bad_places;
mod blank;
mod board;
mod carrying;
mod check;
mod desk;
mod forks;
mod forks_of_parts;
mod forks_of_scope;
mod last_time;
mod logo;
mod marking;
mod marks_asked;
mod marks_sealed;
mod marks_seen;
mod overview;
mod reports;
mod rounds;
mod saying;
#[cfg(target_os = "linux")]
#[path = "../../../store/tests/library/small_disk.rs"]
mod small_disk;
mod two_computers;
