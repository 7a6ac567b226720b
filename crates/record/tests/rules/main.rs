//! The rules of the log, on a log in memory.

mod bodies;
mod computer;
mod every_body;
mod forks;
mod hashes;
mod ids;
mod logos;
mod merge;
mod merge_properties;
mod stamp;
mod tampering;
mod undo;
mod undo_lists;
mod undo_properties;
