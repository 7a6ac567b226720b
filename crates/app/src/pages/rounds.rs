//! From round to round, as the window asks for it.

use std::collections::BTreeMap;

use pit_record::{Body, Noun};

use super::sheet::Open;
use super::{contents, thing};
use crate::error::AppError;
use crate::rounds::{Along, lock, moved, next, reopen};
use crate::views::{CommandError, Frame, OverviewView};
use crate::{App, world};

impl App {
    /// Locks a round as it stands: nobody changes it until it is opened again.
    ///
    /// # Errors
    /// `locked` where it is; `room-needed` where a group has not said who was in the room; or the
    /// round is not here.
    pub fn lock_round(&self, round: &str) -> Result<OverviewView, CommandError> {
        let id = thing(Noun::Round, round).map_err(|error| error.told(&self.words))?;
        self.change(
            |library, _| {
                let today = world::local(library.now_millis()).date();
                lock(library, &contents(library, id)?, today)
            },
            |library, words| self.overview_view(library, words, id),
        )
    }

    /// Opens a locked round again: locked once more, it is the next revision.
    ///
    /// # Errors
    /// `not-locked` where it is not; or the round is not here.
    pub fn reopen_round(&self, round: &str) -> Result<OverviewView, CommandError> {
        let id = thing(Noun::Round, round).map_err(|error| error.told(&self.words))?;
        self.change(
            |library, _| {
                let today = world::local(library.now_millis()).date();
                reopen(&contents(library, id)?, today)
            },
            |library, words| self.overview_view(library, words, id),
        )
    }

    /// Starts the next round from this one, dated today, as one change. Criteria to `revisit` are
    /// named `workbook/criterion`. Returns the new round's id.
    ///
    /// # Errors
    /// `no-such-choice` where something to revisit is not there; or the round is not here.
    pub fn start_next_round(
        &self,
        round: &str,
        aims: bool,
        actions: bool,
        revisit: &[String],
    ) -> Result<String, CommandError> {
        self.with(|library, _| {
            let last = contents(library, thing(Noun::Round, round)?)?;
            let mut by_workbook: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for named in revisit {
                let (workbook, criterion) = named
                    .split_once('/')
                    .ok_or_else(|| AppError::NoSuchChoice(named.clone()))?;
                let chosen = by_workbook.entry(workbook.to_owned()).or_default();
                chosen.push(criterion.to_owned());
            }
            let along = Along {
                aims,
                actions,
                revisit: by_workbook,
            };
            let today = world::local(library.now_millis()).date();
            let (id, records) = next(library, &last, &along, today)?;
            self.commit(library, records)?;
            Ok(id.to_string())
        })
    }

    /// Says why a criterion of this sheet moved since an earlier round: `things-changed`,
    /// `we-know-more`, `different-people` or `read-differently`, in more words if there are any;
    /// an empty reason takes it back.
    ///
    /// # Errors
    /// `no-such-choice`; or the sheet or the earlier round is not here.
    pub fn set_move_reason(
        &self,
        sheet: &str,
        criterion: &str,
        since: &str,
        (why, text, audience): (&str, &str, &str),
    ) -> Result<Frame, CommandError> {
        self.change(
            |library, _| {
                let open = Open::sheet(library, sheet)?;
                let since = thing(Noun::Round, since)?;
                if !matches!(library.shown(since)?, Some(Body::Round(_))) {
                    return Err(AppError::NotHere(Noun::Round));
                }
                let said = (why, text, audience);
                Ok(vec![moved(&open.sheet, criterion, since, said)?])
            },
            |library, _| self.frame(library),
        )
    }
}
