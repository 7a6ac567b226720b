//! A round that was locked, opened again and changed says so, and what it no longer scores.

use pit_record::compared::Revision;
use pit_words::Words;

use super::Gathered;
use super::compared::taken_words;
use crate::document::{Block, HeadingLevel};

/// "Revision 1 was locked on 3 March 2026 and opened again on 5 March 2026. 1 answer is another now.
/// No longer scored: …"
#[must_use]
pub fn revision_words(words: &Words, revision: &Revision) -> String {
    let reopened = revision.reopened_on.map(|day| words.day(day));
    let args = [
        ("number", revision.number.into()),
        ("locked", words.day(revision.locked_on).into()),
        (
            "opened",
            if reopened.is_some() { "yes" } else { "no" }.into(),
        ),
        ("reopened", reopened.unwrap_or_default().into()),
        ("otherwise", revision.answered_otherwise.into()),
    ];
    let mut told = words.say_with("revision", &args);
    let parts = taken_words(words, &revision.no_longer_scored);
    if !parts.is_empty() {
        let args = [("parts", parts.join("; ").into())];
        told.push(' ');
        told.push_str(&words.say_with("revision-no-longer", &args));
    }
    told
}

/// A paragraph for each earlier revision; nothing where the round was locked once at the most.
pub(super) fn blocks(gathered: &Gathered<'_>) -> Vec<Block> {
    if gathered.revisions.is_empty() {
        return Vec::new();
    }
    let words = gathered.words;
    let heading = Block::heading(HeadingLevel::Two, words.say("revisions"));
    let told = gathered.revisions.iter().map(|revision| {
        let mut shown = revision.clone();
        let sheets = &gathered.contents.sheets;
        let is_here = |id: &String| sheets.iter().any(|sheet| sheet.workbook.id == *id);
        shown
            .no_longer_scored
            .retain(|taken| is_here(&taken.workbook));
        Block::paragraph(revision_words(words, &shown))
    });
    [heading].into_iter().chain(told).collect()
}
