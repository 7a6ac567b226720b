//! The documents that can be made of a round, and how each is asked for.

use crate::document::Document;

/// What kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum ReportKind {
    /// The record of one round, whole.
    #[default]
    Workshop,
    /// Two pages for a board: what it means, what is asked.
    Board,
    /// One plain page for everyone who came.
    Told,
    /// What will be done, by whom and by when.
    Plan,
    /// What moved since the last round.
    Change,
}

/// For whom an edition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Edition {
    /// Those who were there: it holds everything.
    #[default]
    Room,
    /// Anybody: what is to stay in the room is left out, and each place says so.
    Released,
}

/// What of a round a document holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// For whom.
    pub edition: Edition,
    /// The ids of the workbooks; none: all that are open.
    pub workbooks: Vec<String>,
    /// How the room marked, where it may be shown.
    pub spread: bool,
    /// Strengths, gaps, dissent, groups it isn't true for, and notes on the whole.
    pub notes: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            edition: Edition::default(),
            workbooks: Vec::new(),
            spread: true,
            notes: true,
        }
    }
}

/// A document, and what it had no room for.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The document.
    pub document: Document,
    /// What didn't fit, a line each, in words; it is named in the document too.
    pub left_out: Vec<String>,
}

impl ReportKind {
    /// Every kind, as they are offered.
    pub const ALL: [Self; 5] = [
        Self::Workshop,
        Self::Board,
        Self::Told,
        Self::Plan,
        Self::Change,
    ];

    /// Its name for machines, and the end of the names of its sentences.
    pub fn id(self) -> &'static str {
        match self {
            Self::Workshop => "workshop",
            Self::Board => "board",
            Self::Told => "told",
            Self::Plan => "plan",
            Self::Change => "change",
        }
    }

    /// The kind of this name.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}
