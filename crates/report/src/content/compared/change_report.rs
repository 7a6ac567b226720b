//! The change report: what moved since the last round, as a document of its own.

use super::super::{Gathered, ReportKind, cover, method};
use super::blocks::since_last_round;
use crate::document::{Block, Document};

/// The change report of a round; where there is no earlier round, it says so.
pub(in super::super) fn change_report(gathered: &Gathered<'_>) -> Document {
    let words = gathered.words;
    let mut blocks = vec![
        Block::Kicker(cover::title(gathered).into()),
        Block::page(words.say("change-title")),
    ];
    let since = match &gathered.beside {
        Some(beside) => since_last_round(gathered, beside),
        None => Vec::new(),
    };
    let lead = match (&gathered.beside, since.is_empty()) {
        (None, _) => "change-first-round",
        (Some(_), true) => "change-nothing-in-both",
        (Some(_), false) => "change-lead",
    };
    blocks.push(Block::Lead(words.say(lead).into()));
    blocks.extend(since);
    blocks.extend(cover::invented(gathered));
    let edition = cover::edition_told(gathered);
    let made_from = method::record_of(gathered);
    blocks.push(Block::Small(format!("{made_from} {edition}").into()));
    gathered.document(ReportKind::Change, blocks)
}
