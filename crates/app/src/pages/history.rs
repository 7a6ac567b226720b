//! History in words, and taking an earlier state back.

use pit_record::{Body, Noun, RecordId, State, ThingId};
use pit_store::{Entry, Library, NewRecord};
use pit_words::Words;
use uuid::Uuid;

use super::home::not_in_itself;
use super::{contents, lens_and_date, thing};
use crate::error::AppError;
use crate::history::{self, criterion_of};
use crate::named::place_there;
use crate::views::{CommandError, Frame, HistoryRow, HistoryView};
use crate::{App, world};

/// What an earlier state can be taken back of. Marks and locks are never written anew this way.
const TAKEN_BACK: [Noun; 12] = [
    Noun::Place,
    Noun::Assessment,
    Noun::Round,
    Noun::Judgement,
    Noun::Evidence,
    Noun::Note,
    Noun::Aim,
    Noun::Weight,
    Noun::Ordering,
    Noun::Action,
    Noun::Ask,
    Noun::Moved,
];

impl App {
    /// What was done to a round, or to a criterion given as `sheet/criterion`, newest first.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn history(&self, of: &str) -> Result<HistoryView, CommandError> {
        self.with(|library, words| match of.split_once('/') {
            Some((sheet, criterion)) => {
                of_criterion(library, words, thing(Noun::Sheet, sheet)?, criterion)
            }
            None => of_round(library, words, thing(Noun::Round, of)?),
        })
    }

    /// Writes the states that things had with these records, as one new change.
    ///
    /// # Errors
    /// Where a record is not there; where a place would hang under itself.
    pub fn take_back(&self, records: &[String]) -> Result<Frame, CommandError> {
        self.change(
            |library, _| {
                let earlier = records.iter().map(|record| earlier(library, record));
                earlier.collect()
            },
            |library, _| self.frame(library),
        )
    }
}

/// The state that a thing had with a record, to be written anew.
fn earlier(library: &Library, record: &str) -> Result<NewRecord, AppError> {
    let id = Uuid::parse_str(record).map(RecordId);
    let id = id.map_err(|_| AppError::NoEarlierState)?;
    let record = library.record(id)?.ok_or(AppError::NoEarlierState)?;
    if !may_be_taken_back(record.noun, &record.state) {
        return Err(AppError::NoEarlierState);
    }
    if let Some(Body::Place(earlier)) = record.state.present() {
        if let Some(larger) = earlier.part_of {
            place_there(library, larger)?;
        }
        not_in_itself(library, record.thing, earlier)?;
    }
    let mut state = record.state;
    if let State::Is(Body::Round(earlier)) = &mut state {
        // Never lowered once marks are in: what was promised to those who marked holds.
        let now = contents(library, record.thing)?.round.smallest_group;
        earlier.smallest_group = earlier.smallest_group.max(now);
    }
    Ok(NewRecord {
        thing: record.thing,
        state,
    })
}

fn may_be_taken_back(noun: Noun, state: &State) -> bool {
    TAKEN_BACK.contains(&noun) && state.present().is_some()
}

fn of_round(library: &Library, words: &Words, round: ThingId) -> Result<HistoryView, AppError> {
    let contents = contents(library, round)?;
    let entries = library.history(round)?;
    Ok(HistoryView {
        title: words.say_with(
            "history-of",
            &[
                ("what", (&contents.place.name).into()),
                ("of", lens_and_date(words, &contents).into()),
            ],
        ),
        entries: rows(library, words, &contents, entries)?,
    })
}

fn of_criterion(
    library: &Library,
    words: &Words,
    sheet: ThingId,
    criterion: &str,
) -> Result<HistoryView, AppError> {
    let round = library
        .parent(sheet)?
        .ok_or(AppError::NotHere(Noun::Sheet))?;
    let contents = contents(library, round)?;
    let found = contents.sheets.iter().find(|found| found.id == sheet);
    let workbook = &found.ok_or(AppError::NotHere(Noun::Sheet))?.workbook;
    let label = workbook.criterion(criterion).map(|found| &found.label);
    let label = label.ok_or_else(|| AppError::NoSuchChoice(criterion.to_owned()))?;
    let mut entries = library.history(round)?;
    for entry in &mut entries {
        entry.moments.retain(|moment| {
            let before = moment.before.as_ref().and_then(|state| state.body());
            let body = moment.after.body().or(before);
            // What the marks showed of a criterion begins with their opening; who marked does not
            // belong here.
            if let Some(Body::Marking(marking)) = body {
                return marking.sheet == sheet && marking.opened;
            }
            let of_sheet = body.is_some_and(|body| match body {
                Body::Action(action) => action.sheet == Some(sheet),
                other => other.parent() == Some(sheet),
            });
            of_sheet && body.and_then(criterion_of) == Some(criterion)
        });
    }
    entries.retain(|entry| !entry.moments.is_empty());
    Ok(HistoryView {
        title: words.say_with(
            "history-of",
            &[("what", label.into()), ("of", (&workbook.title).into())],
        ),
        entries: rows(library, words, &contents, entries)?,
    })
}

fn rows(
    library: &Library,
    words: &Words,
    contents: &pit_record::contents::RoundContents,
    entries: Vec<Entry>,
) -> Result<Vec<HistoryRow>, AppError> {
    let told = history::told(library, words, contents, &entries);
    let mut rows = Vec::new();
    for (entry, what) in entries.iter().zip(told) {
        let at = world::local(entry.change.at.millis);
        let day = words.day(at.date());
        let time = at.format("%H:%M").to_string();
        let mut now = true;
        for moment in &entry.moments {
            let heads = library.heads(moment.thing)?;
            now &= heads.iter().any(|head| head.id == moment.record);
        }
        let mut moments = entry.moments.iter();
        let may = moments.all(|moment| may_be_taken_back(moment.noun, &moment.after));
        let records = entry.moments.iter().filter(|_| may && !now);
        rows.push(HistoryRow {
            when: words.say_with(
                "history-when",
                &[("day", day.into()), ("time", time.into())],
            ),
            what,
            records: records.map(|moment| moment.record.to_string()).collect(),
            now,
        });
    }
    rows.reverse();
    Ok(rows)
}
