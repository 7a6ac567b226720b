//! What can be wrong with a bundle. Whatever it is, nothing of it was taken in.

use pit_record::Stopped;
use thiserror::Error;

/// Why a bundle could not be read.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum BundleError {
    /// Reading it was stopped, as was wished.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// The file does not begin as a bundle does.
    #[error("not a bundle")]
    NotABundle,
    /// A newer program wrote it.
    #[error("format {found}, this program knows {known}")]
    Newer {
        /// The file's format.
        found: u32,
        /// The newest format this program knows.
        known: u32,
    },
    /// It ends before its last line: it was not copied whole.
    #[error("cut after {lines} lines")]
    Cut {
        /// The whole lines that are there.
        lines: usize,
    },
    /// Its contents are not those it was closed with.
    #[error("altered")]
    Altered,
    /// It is whole, and yet a line can't be read: a program with a fault, or a newer one, wrote it.
    #[error("line {line}: {detail}")]
    Unreadable {
        /// The line, from 1.
        line: usize,
        /// What serde says.
        detail: String,
    },
}
