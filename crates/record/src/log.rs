//! Changes and records, and how the present is read off them.

use pit_workbook::canonical_json;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Body, ChangeId, Noun, RecordId, RunId, Stamp, ThingId};

/// One thing a person did: one transaction, one step of undo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Its id.
    pub id: ChangeId,
    /// The start of the program it was made in.
    pub run: RunId,
    /// When, for display.
    pub at: Stamp,
    /// The change that this one takes back: an undo, or, where that one is an undo, a redo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<ChangeId>,
}

/// One version of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// The change it was made in.
    pub change: ChangeId,
    /// The thing.
    pub thing: ThingId,
    /// What kind of thing.
    pub noun: Noun,
    /// What the writer saw of this thing: the records this one comes after.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follows: Vec<RecordId>,
    /// The earlier record whose saying this one brings back, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restores: Option<RecordId>,
    /// What it says.
    pub state: State,
}

/// What a record says of its thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "state",
    content = "body",
    rename_all = "kebab-case",
    deny_unknown_fields
)]
pub enum State {
    /// It is so.
    Is(Body),
    /// It was put in the bin, and everything under it is hidden; this is how it last was.
    Removed(Body),
    /// It is not there: what undoing its first record leaves.
    Nothing,
}

impl State {
    /// What is said, unless it is removed or nothing.
    pub fn present(&self) -> Option<&Body> {
        match self {
            State::Is(body) => Some(body),
            State::Removed(_) | State::Nothing => None,
        }
    }

    /// The body, also of a removed thing.
    pub fn body(&self) -> Option<&Body> {
        match self {
            State::Is(body) | State::Removed(body) => Some(body),
            State::Nothing => None,
        }
    }
}

/// Where records are looked up: in memory for tests and bundles, in SQL for a library.
pub trait Log {
    /// Why a look-up failed; nothing can fail in memory.
    type Error;

    /// The record with this id, if it is here.
    ///
    /// # Errors
    /// Where the records cannot be read.
    fn record(&self, id: RecordId) -> Result<Option<Record>, Self::Error>;

    /// The records of a thing that no other record of it follows, sorted by id. More than one: two
    /// computers wrote side by side, and where they say different things it is a fork.
    ///
    /// # Errors
    /// Where the records cannot be read.
    fn heads(&self, thing: ThingId) -> Result<Vec<Record>, Self::Error>;

    /// The change with this id, if it is here.
    ///
    /// # Errors
    /// Where the changes cannot be read.
    fn change(&self, id: ChangeId) -> Result<Option<Change>, Self::Error>;

    /// The records of one change, in the order they were made; their ids rise in that order.
    ///
    /// # Errors
    /// Where the records cannot be read.
    fn records_of(&self, change: ChangeId) -> Result<Vec<Record>, Self::Error>;
}

/// The record whose saying this one carries: itself, or the one it brings back.
pub fn effective(record: &Record) -> RecordId {
    record.restores.unwrap_or(record.id)
}

/// How many different things heads say. Two computers that answered alike agree: that is no fork for
/// a person to close, though two records stand side by side.
pub fn sayings<'a>(heads: impl IntoIterator<Item = &'a Record>) -> usize {
    let mut states: Vec<&State> = Vec::new();
    for head in heads {
        if !states.contains(&&head.state) {
            states.push(&head.state);
        }
    }
    states.len()
}

/// Which of the heads is shown: the latest by stamp, and by id where stamps are equal, so that every
/// computer shows the same one. The others stay to be seen as a fork.
pub fn shown(heads: Vec<(Record, Stamp)>) -> Option<Record> {
    heads
        .into_iter()
        .max_by_key(|(record, stamp)| (*stamp, record.id))
        .map(|(record, _)| record)
}

/// Records with the stamps of their changes.
pub(crate) fn stamped<L: Log>(
    log: &L,
    records: Vec<Record>,
) -> Result<Vec<(Record, Stamp)>, L::Error> {
    let mut stamped = Vec::new();
    for record in records {
        if let Some(change) = log.change(record.change)? {
            stamped.push((record, change.at));
        }
    }
    Ok(stamped)
}

/// The canonical line of a record or a change: compact, its keys sorted.
pub fn canonical<T: Serialize>(value: &T) -> String {
    // A record is strings, numbers and lists of them: it always has a JSON form.
    canonical_json(&serde_json::to_value(value).unwrap_or_default())
}

/// The SHA-256 of records, in hex, whatever their order.
pub fn cut_hash(records: &[Record]) -> String {
    let mut lines: Vec<String> = records.iter().map(canonical).collect();
    lines.sort_unstable();
    let mut hash = Sha256::new();
    for line in lines {
        hash.update(line);
        hash.update("\n");
    }
    hash.finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
