//! What the window asks for, a page each: methods of [`App`] that answer with the page's whole view.
//! A command that changes something is one change, one step of undo.

mod actions;
mod bin;
mod blank;
mod carry;
mod climbs;
mod compare;
mod draft;
mod figure;
mod files;
pub(crate) mod fork;
mod history;
mod home;
mod import;
mod last_time;
mod level;
pub(crate) mod marks;
mod overview;
pub(crate) mod place;
mod reports;
mod rounds;
mod scope;
mod settings;
mod sheet;
mod sheets;
mod undo;
mod work;

use pit_record::body::{Mode, Round};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Noun, ThingId};
use pit_report::content::lens_words;
use pit_store::Library;
use pit_words::Words;
use pit_workbook::{Component, Workbook};

use crate::error::AppError;
use crate::views::{Frame, RoundHead, SheetTab};
use crate::{App, world};

pub(crate) use crate::change::{is, is_said};
pub(crate) use crate::choices::{self, choices, picked, value_of};
pub(crate) use crate::typed::{day, number, said, thing};
pub(crate) use draft::{NOTHING_YET, drafts};

impl App {
    /// What stands around every page.
    pub(crate) fn frame(&self, library: &Library) -> Result<Frame, AppError> {
        let newest = library.newest_own(1)?;
        let saved = newest
            .first()
            .map_or(self.started, |entry| entry.change.at.millis);
        let time = world::local(saved.max(self.started))
            .format("%H:%M")
            .to_string();
        let tell = |entry| crate::history::tell(library, &self.words, &entry);
        Ok(Frame {
            saved: self.words.say_with("frame-saved", &[("time", time.into())]),
            undo: library.next_undo()?.map(tell).transpose()?,
            redo: library.next_redo()?.map(tell).transpose()?,
        })
    }
}

/// A round with everything in it.
pub(crate) fn contents(library: &Library, round: ThingId) -> Result<RoundContents, AppError> {
    library.round(round)?.ok_or(AppError::NotHere(Noun::Round))
}

/// Where a round's pages are.
pub(crate) fn head(words: &Words, contents: &RoundContents) -> RoundHead {
    let place = &contents.place;
    RoundHead {
        round: contents.id.to_string(),
        place: place.name.clone(),
        lens_and_date: lens_and_date(words, contents),
        invented: if place.invented {
            words.say_with("invented-place", &[("place", (&place.name).into())])
        } else {
            String::new()
        },
        locked: locked(words, contents),
        sheets: contents
            .sheets
            .iter()
            .map(|sheet| tab(words, sheet))
            .collect(),
        alone: match contents.round.mode {
            Mode::OnePerson => words.say("one-persons-view"),
            Mode::Group => String::new(),
        },
    }
}

/// Whether a round is locked: since when, as which revision, and whether anything came in since.
pub(crate) fn locked(words: &Words, contents: &RoundContents) -> String {
    let Some(cut) = contents.locked() else {
        return String::new();
    };
    let args = [
        ("day", words.day(cut.locked_on).into()),
        ("number", cut.revision.into()),
        ("late", contents.late.into()),
    ];
    words.say_with("round-locked", &args)
}

/// The lens and the day: "Whole place · 3 March 2026".
pub(crate) fn lens_and_date(words: &Words, contents: &RoundContents) -> String {
    let lens = lens_words(words, &contents.assessment.lens);
    let date = words.day(contents.round.held_on);
    words.say_with(
        "lens-and-date",
        &[("lens", lens.into()), ("date", date.into())],
    )
}

/// A sheet, as the head lists it.
pub(crate) fn tab(words: &Words, sheet: &SheetContents) -> SheetTab {
    SheetTab {
        sheet: sheet.id.to_string(),
        workbook: sheet.workbook.id.clone(),
        component: component_name(sheet.workbook.component),
        title: sheet.workbook.title.clone(),
        progress: progress(words, sheet),
    }
}

/// How far a sheet is: "9 of 10 steps answered".
pub(crate) fn progress(words: &Words, sheet: &SheetContents) -> String {
    let workbook = &sheet.workbook;
    let answered = workbook.criteria.iter().filter(|criterion| {
        let said = sheet.of(&criterion.id);
        said.is_some_and(|said| said.judgement.is_some())
    });
    self::answered(words, workbook, answered.count())
}

/// The same of so many answers.
pub(crate) fn answered(words: &Words, workbook: &Workbook, answered: usize) -> String {
    let total = workbook.criteria.len();
    words.say_with(
        "sheet-progress",
        &[
            ("answered", answered.into()),
            ("total", total.into()),
            ("nouns", (&workbook.noun.many).into()),
        ],
    )
}

/// Whether it is said what should change; a measure or a day alone is no goal yet.
pub(crate) fn has_goal(round: &Round) -> bool {
    round
        .goal
        .as_ref()
        .is_some_and(|goal| !goal.change.is_empty())
}

/// A component as stored: `civic-community`.
pub(crate) fn component_name(component: Component) -> String {
    value_of(component)
}
