//! Last time first: what the last round said would be done, before the next is answered.

mod aims;
mod revisit;
mod said;

use pit_record::body::Action;
use pit_record::contents::RoundContents;
use pit_record::{Body, Noun, ThingId};
use pit_store::{Library, NewRecord};
use pit_words::Words;

use super::{component_name, contents, head, is, thing};
use crate::App;
use crate::compare::last_before;
use crate::error::AppError;
use crate::held::lock;
use crate::rounds::{by_workbook, revisited};
use crate::views::{CommandError, LastPutForward, LastTimeView};

impl App {
    /// What the round before this one said, and what became of it.
    ///
    /// # Errors
    /// Where the round is not here, or answers do not fit their workbook.
    pub fn last_time(&self, round: &str) -> Result<LastTimeView, CommandError> {
        self.with(|library, words| self.last_time_view(library, words, round))
    }

    /// Says what became of an action of the last round: `done`, `carried-on` or `not-done`. It is
    /// written in this round, which carries the action on: the last one stays as it was.
    ///
    /// # Errors
    /// `no-such-choice`; `locked`; or the round or the action is not here.
    pub fn say_of_action(
        &self,
        round: &str,
        action: &str,
        what: &str,
    ) -> Result<LastTimeView, CommandError> {
        self.change(
            |library, _| {
                let here = contents(library, thing(Noun::Round, round)?)?;
                let gone = || AppError::NotHere(Noun::Action);
                let last = last_before(library, &here)?.ok_or_else(gone)?;
                let id = thing(Noun::Action, action)?;
                let found = last.actions.iter().find(|(one, _)| *one == id);
                let found = found.cloned().ok_or_else(gone)?;
                let fresh = library.fresh_thing();
                Ok(vec![said::of_action(&here, &last, found, what, fresh)?])
            },
            |library, words| self.last_time_view(library, words, round),
        )
    }

    /// Chooses what this round looks at again on purpose, each criterion as `workbook/criterion`;
    /// what is not named is not chosen any more.
    ///
    /// # Errors
    /// `no-such-choice` where no open workbook has such a criterion; `locked`; or the round is not
    /// here.
    pub fn set_revisit(
        &self,
        round: &str,
        criteria: &[String],
    ) -> Result<LastTimeView, CommandError> {
        self.change(
            |library, _| {
                let here = contents(library, thing(Noun::Round, round)?)?;
                let chosen = by_workbook(criteria)?;
                let open = |id: &String| here.sheets.iter().any(|one| one.workbook.id == *id);
                if let Some(off) = chosen.keys().find(|id| !open(id)) {
                    return Err(AppError::NoSuchChoice(off.clone()));
                }
                let sheets = here.sheets.iter().map(|sheet| {
                    let revisit = revisited(&sheet.workbook, &chosen)?;
                    let body = Body::Sheet(pit_record::body::Sheet {
                        revisit,
                        ..sheet.sheet.clone()
                    });
                    Ok(is(sheet.id, body))
                });
                sheets.collect::<Result<Vec<NewRecord>, AppError>>()
            },
            |library, words| self.last_time_view(library, words, round),
        )
    }

    fn last_time_view(
        &self,
        library: &Library,
        words: &Words,
        round: &str,
    ) -> Result<LastTimeView, AppError> {
        let here = contents(library, thing(Noun::Round, round)?)?;
        let last = last_before(library, &here)?;
        let mut view = LastTimeView {
            frame: self.frame(library)?,
            place: head(words, &here),
            last_round: String::new(),
            last: String::new(),
            actions: Vec::new(),
            counts: String::new(),
            aims: Vec::new(),
            put_forward: Vec::new(),
            revisit: Vec::new(),
            revisit_kept: false,
            single_keys: lock(&self.settings).get().single_keys,
        };
        let Some(last) = last else {
            return Ok(view);
        };
        view.last_round = last.id.to_string();
        view.last = words.day(last.round.held_on);
        view.actions = said::actions(words, &here, &last);
        view.counts = said::counts(words, &view.actions);
        view.aims = aims::aims(words, &here, &last)?;
        view.put_forward = last.sheets.iter().filter_map(put_forward).collect();
        view.revisit_kept = here.sheets.iter().any(|one| !one.sheet.revisit.is_empty());
        view.revisit = revisit::sheets(words, &here, &last, view.revisit_kept)?;
        Ok(view)
    }
}

/// An action of a round with its id.
type Known = (ThingId, Action);

fn put_forward(sheet: &pit_record::contents::SheetContents) -> Option<LastPutForward> {
    let ordering = sheet.ordering.as_ref()?;
    let names = ordering.put_forward.iter();
    let label = |id: &String| Some(sheet.workbook.criterion(id)?.label.clone());
    Some(LastPutForward {
        component: component_name(sheet.workbook.component),
        title: sheet.workbook.short_title.clone(),
        names: names.filter_map(label).collect(),
        reason: ordering.reason.clone().unwrap_or_default(),
    })
}

/// What this round carries on of an action of the last one.
fn carried(here: &RoundContents, id: ThingId) -> Option<&Known> {
    let mut actions = here.actions.iter();
    actions.find(|(_, one)| one.carries_on == Some(id))
}
