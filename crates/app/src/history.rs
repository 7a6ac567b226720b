//! History in words: "14:02  Realistic choices: level 2 → level 3, because …".

mod teller;

use std::collections::BTreeMap;

use pit_record::body::MarkedBy;
use pit_record::contents::RoundContents;
use pit_record::{Body, State, ThingId};
use pit_store::{Entry, Library, Moment};
use pit_words::Words;
use serde::Serialize;

use self::teller::{Teller, marked_by};
use crate::error::AppError;
use crate::world;

/// One thing that was done, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HistoryLine {
    /// When, on this computer's clock: `2026-03-03 14:02`.
    pub at: String,
    /// What was done.
    pub what: String,
    /// Whether it was done in this library, not brought in with a bundle.
    pub own: bool,
}

/// What was done to a round, oldest first.
///
/// # Errors
/// Where the library can't be read.
pub fn lines(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
) -> Result<Vec<HistoryLine>, AppError> {
    let entries = library.history(contents.id)?;
    let told = told(library, words, contents, &entries);
    let lines = entries.iter().zip(told).map(|(entry, what)| HistoryLine {
        at: world::local(entry.change.at.millis)
            .format("%Y-%m-%d %H:%M")
            .to_string(),
        what,
        own: entry.own,
    });
    Ok(lines.collect())
}

/// Changes of a round in words, oldest first. An undo is told by what it takes back.
pub(crate) fn told(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
    entries: &[Entry],
) -> Vec<String> {
    let mut teller = Teller {
        library,
        words,
        workbooks: contents
            .sheets
            .iter()
            .map(|sheet| (sheet.id, &*sheet.workbook))
            .collect(),
        seats: BTreeMap::new(),
    };
    let mut told = BTreeMap::new();
    let tell = |entry: &Entry| {
        // Oldest first: a seat is told by the number it had then.
        teller
            .seats
            .extend(entry.moments.iter().filter_map(numbered));
        let what = teller.entry(entry);
        let what = match entry.change.undoes {
            None => what,
            Some(target) => {
                let (undone, depth) = told.get(&target).cloned().unwrap_or((what, 0));
                told.insert(entry.change.id, (undone.clone(), depth + 1));
                let key = if depth % 2 == 0 {
                    "history-undo"
                } else {
                    "history-redo"
                };
                words.say_with(key, &[("what", undone.into())])
            }
        };
        told.entry(entry.change.id).or_insert((what.clone(), 0));
        what
    };
    entries.iter().map(tell).collect()
}

/// The criterion that something is about.
pub(crate) fn criterion_of(body: &Body) -> Option<&str> {
    match body {
        Body::Judgement(b) => Some(&b.criterion),
        Body::Evidence(b) => Some(&b.criterion),
        Body::Note(b) => b.criterion.as_deref(),
        Body::Aim(b) => Some(&b.criterion),
        Body::Weight(b) => Some(&b.criterion),
        Body::Action(b) => b.criterion.as_deref(),
        Body::Mark(b) => Some(&b.criterion),
        Body::Moved(b) => Some(&b.criterion),
        _ => None,
    }
}

/// One change in words, whatever it is about.
pub(crate) fn tell(library: &Library, words: &Words, entry: &Entry) -> Result<String, AppError> {
    // Only the first moment is told in full.
    let sheet = entry.moments.first().and_then(|moment| {
        let said = moment.after.body();
        let body = said.or_else(|| moment.before.as_ref().and_then(State::body));
        body.and_then(Body::parent)
    });
    let mut workbook = None;
    if let Some(id) = sheet
        && let Some(Body::Sheet(sheet)) = library.shown_state(id)?.as_ref().and_then(State::body)
    {
        workbook = Some((id, library.workbook(&sheet.workbook)?));
    }
    let mut seats = BTreeMap::new();
    for who in entry.moments.iter().filter_map(marked_by) {
        if let MarkedBy::Seat(id) = who
            && let Some(Body::Seat(seat)) = library.shown_state(*id)?.as_ref().and_then(State::body)
        {
            seats.insert(*id, seat.number);
        }
    }
    let teller = Teller {
        library,
        words,
        workbooks: workbook.iter().map(|(id, w)| (*id, &**w)).collect(),
        seats,
    };
    Ok(teller.entry(entry))
}

/// The number of a seat, where a moment is about one.
fn numbered(moment: &Moment) -> Option<(ThingId, u32)> {
    match moment.after.body() {
        Some(Body::Seat(seat)) => Some((moment.thing, seat.number)),
        _ => None,
    }
}
