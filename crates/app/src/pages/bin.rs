//! The bin: putting things there, and bringing them back.

use pit_record::{Body, Noun, State, ThingId};
use pit_report::content::lens_words;
use pit_store::{Library, NewRecord, Removed};
use pit_words::Words;

use super::{is, thing};
use crate::error::AppError;
use crate::views::{BinRow, BinView, CommandError, HomeView};
use crate::{App, world};

/// What is listed in the bin. Smaller things are taken back from history.
const LISTED: [Noun; 6] = [
    Noun::Place,
    Noun::Assessment,
    Noun::Round,
    Noun::Sheet,
    Noun::Action,
    Noun::Ask,
];

impl App {
    /// Puts a place, an assessment, a round, a sheet or an action into the bin, with all under it.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn remove(&self, id: &str) -> Result<HomeView, CommandError> {
        self.change(
            |library, _| {
                let id = thing(Noun::Place, id)?;
                let body = library
                    .shown(id)?
                    .filter(|body| LISTED.contains(&body.noun()));
                let body = body.ok_or(AppError::NotHere(Noun::Place))?;
                Ok(vec![NewRecord {
                    thing: id,
                    state: State::Removed(body),
                }])
            },
            |library, words| self.home_view(library, words, ""),
        )
    }

    /// What lies in the bin, newest first.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn bin(&self) -> Result<BinView, CommandError> {
        self.with(|library, words| self.bin_view(library, words))
    }

    /// Brings a thing back, and what it hangs from where that is in the bin too.
    ///
    /// # Errors
    /// Where it is not in the bin.
    pub fn restore(&self, id: &str) -> Result<BinView, CommandError> {
        self.change(
            |library, _| {
                let records = brought_back(library, thing(Noun::Place, id)?)?;
                if records.is_empty() {
                    return Err(AppError::NotHere(Noun::Place));
                }
                Ok(records)
            },
            |library, words| self.bin_view(library, words),
        )
    }

    fn bin_view(&self, library: &Library, words: &Words) -> Result<BinView, AppError> {
        let things = in_bin(library)?.into_iter();
        Ok(BinView {
            frame: self.frame(library)?,
            things: things
                .map(|removed| row(library, words, &removed))
                .collect::<Result<_, _>>()?,
        })
    }
}

/// What is listed in the bin.
pub(super) fn in_bin(library: &Library) -> Result<Vec<Removed>, AppError> {
    let mut things = library.bin()?;
    things.retain(|removed| LISTED.contains(&removed.body.noun()));
    Ok(things)
}

/// The records that bring back a thing and all it hangs from; none where none is in the bin.
pub(super) fn brought_back(library: &Library, id: ThingId) -> Result<Vec<NewRecord>, AppError> {
    let mut records: Vec<NewRecord> = Vec::new();
    let mut above = Some(id);
    let mut seen = std::collections::BTreeSet::new();
    while let Some(next) = above.filter(|next| seen.insert(*next)) {
        if let Some(State::Removed(body)) = library.shown_state(next)? {
            records.push(is(next, body));
        }
        above = library.parent(next)?;
    }
    Ok(records)
}

fn row(library: &Library, words: &Words, removed: &Removed) -> Result<BinRow, AppError> {
    let at = world::local(removed.millis);
    let day = words.day(at.date());
    let time = at.format("%H:%M").to_string();
    let noun = removed.body.noun().name();
    Ok(BinRow {
        id: removed.thing.to_string(),
        noun: words.say(&format!("noun-{noun}")),
        name: name(library, words, &removed.body)?,
        when: words.say_with("bin-when", &[("day", day.into()), ("time", time.into())]),
    })
}

/// A thing's name in words, with where it belongs: "Whole place, Harbourton".
pub(super) fn name(library: &Library, words: &Words, body: &Body) -> Result<String, AppError> {
    let own = match body {
        Body::Place(place) => return Ok(place.name.clone()),
        Body::Assessment(assessment) => lens_words(words, &assessment.lens),
        Body::Round(round) => words.day(round.held_on),
        Body::Sheet(sheet) => library.workbook(&sheet.workbook)?.title.clone(),
        Body::Action(action) => action.what.clone(),
        Body::Ask(ask) => ask.decision.clone(),
        other => words.say(&format!("noun-{}", other.noun().name())),
    };
    let above = match body.parent() {
        Some(parent) => library.shown_state(parent)?,
        None => None,
    };
    match above.as_ref().and_then(State::body) {
        Some(above) => {
            let of = name(library, words, above)?;
            Ok(words.say_with("bin-name", &[("name", own.into()), ("of", of.into())]))
        }
        None => Ok(own),
    }
}
