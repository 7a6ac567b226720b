//! The lines of a bundle.

use pit_record::{Change, Record, ThingId};
use pit_workbook::WorkbookHash;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One line of a bundle.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Line {
    /// The first line.
    Pit(Header),
    /// A workbook that a sheet is pinned to.
    Workbook {
        /// The hash of its canonical bytes.
        hash: WorkbookHash,
        /// Its contents.
        body: Value,
    },
    /// A change.
    Change(Change),
    /// A record.
    Record(Box<Record>),
    /// A thing erased for ever.
    Erased(ThingId),
    /// The last line.
    End(End),
}

/// What the file is.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    /// The format's number.
    pub format: u32,
    /// The program and its version.
    pub made_by: String,
}

/// What the file was closed with.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct End {
    /// How many lines stand before this one.
    pub lines: usize,
    /// The SHA-256 of the bytes of those lines, their line ends included, in hex.
    pub sha256: String,
}
