//! What was said, and how it came to be said.
//!
//! A [`Change`] is one thing a person did: one transaction, one step of undo. It holds
//! [`Record`]s, each one version of one thing, naming the records it follows (what the writer
//! saw). Records are never rewritten; what is true now is read off the *heads*, the records that
//! nothing follows. Pure: no clock, no files, no database.

pub mod body;
pub mod compared;
pub mod contents;
mod error;
mod id;
mod log;
mod memory;
mod merge;
pub mod redaction;
mod stamp;
mod undo;
mod watch;

pub use body::{Body, Noun};
pub use error::RecordError;
pub use id::{ChangeId, RecordId, RunId, ThingId};
pub use log::{Change, Log, Record, State, canonical, cut_hash, effective, sayings, shown};
pub use memory::MemoryLog;
pub use merge::{Merged, Parcel};
pub use stamp::Stamp;
pub use undo::{ChangeLine, Refused, Written, plan_undo, to_redo, to_undo};
pub use watch::{Stopped, Watch};
