//! The library on disk: one log, typed projections, one door for writes.
//!
//! A [`Library`] is one SQLite file that one program has open at a time. Everything a person does
//! goes through [`Library::commit`], [`Library::undo`], [`Library::redo`], [`Library::merge`] or
//! [`Library::erase`], each one transaction that is on the disk when the call returns.

mod across;
mod backup;
mod bin;
mod contents;
mod cut;
mod door;
mod draft;
mod erase;
mod error;
mod fork;
mod header;
mod history;
mod hold;
mod library;
mod lock;
mod locked;
mod marks;
mod merge;
mod migrate;
mod parcel;
mod project;
mod read;
mod rebuild;
mod row;
mod search;
mod summary;
mod tree;
mod undo;
mod workbooks;
mod write;

pub use bin::Removed;
pub use contents::Child;
pub use draft::Draft;
pub use error::StoreError;
pub use fork::{Fork, Side};
pub use history::{Entry, Moment};
pub use library::{Library, RoundLine, World};
pub use locked::Locked;
pub use marks::KeptMark;
pub use merge::{Incoming, Receipt};
pub use migrate::SCHEMA;
pub use summary::{Agreed, RoundGlance, SheetGlance};
pub use tree::PlaceLine;
pub use write::{NewChange, NewRecord};
