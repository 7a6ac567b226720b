//! From round to round, as the window asks for it.

use pit_record::body::Mode;
use pit_record::contents::RoundContents;
use pit_record::{Body, Noun};
use pit_store::Library;
use pit_words::Words;

use super::scope::{in_the_room, room};
use super::sheet::Open;
use super::{contents, day, thing, value_of};
use crate::compare::round_before;
use crate::error::AppError;
use crate::rounds::{Along, Locking, comes_along, lock, moved, next, reopen};
use crate::views::{CommandError, Frame, OverviewView, RoundsView};
use crate::{App, shared, world};

/// What the overview says of locking a round and of the ones before and after it.
pub(super) fn view(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
) -> Result<RoundsView, AppError> {
    let (aims, open_actions) = comes_along(contents);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(RoundsView {
        aims: count(aims),
        open_actions: count(open_actions),
        sectors: shared::sectors(),
        room: room(&contents.round.scope),
        held_on: contents.round.held_on.to_string(),
        who: match contents.locked() {
            Some(_) => who(words, contents),
            None => String::new(),
        },
        last: match round_before(library, contents)? {
            Some((_, held_on)) => words.day(held_on),
            None => String::new(),
        },
    })
}

/// Who was in the room, by sector; empty where nobody said.
fn who(words: &Words, contents: &RoundContents) -> String {
    let room = contents.round.scope.in_the_room.iter();
    let told = room
        .filter(|(_, count)| **count > 0)
        .map(|(sector, count)| {
            let key = format!("room-{}", value_of(sector));
            words.say_with(&key, &[("count", (*count).into())])
        });
    let told: Vec<String> = told.collect();
    if told.is_empty() {
        return String::new();
    }
    words.say_with("round-room", &[("room", words.list(&told).into())])
}

impl App {
    /// Locks a round: nobody changes it until it is opened again. `room` is how many people of each
    /// sector were there, in the order of the sectors, and `held_on` the day, both as typed; they are
    /// part of the same change.
    ///
    /// # Errors
    /// `locked` where it is; `room-needed` where nobody says who was in the room of a group;
    /// `name-needed`, `not-a-date`, `not-a-number`; or the round is not here.
    pub fn lock_round(
        &self,
        round: &str,
        room: &[String],
        held_on: &str,
    ) -> Result<OverviewView, CommandError> {
        self.with(|library, words| {
            let id = thing(Noun::Round, round)?;
            let contents = contents(library, id)?;
            let held_on = day("heldOn", held_on)?;
            let said = Locking {
                held_on: Some(held_on.ok_or(AppError::NameNeeded { field: "heldOn" })?),
                in_the_room: match contents.round.mode {
                    Mode::Group => Some(in_the_room(room)?),
                    Mode::OnePerson => None,
                },
            };
            let today = world::local(library.now_millis()).date();
            lock(library, &contents, said, today, self.left())?;
            self.overview_view(library, words, id)
        })
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

    /// Starts the next round from this one, dated today, as one change. Returns the new round's id.
    /// What to look at again is chosen there, with last time in sight: [`App::set_revisit`].
    ///
    /// # Errors
    /// Where the round is not here.
    pub fn start_next_round(
        &self,
        round: &str,
        aims: bool,
        actions: bool,
    ) -> Result<String, CommandError> {
        self.with(|library, _| {
            let last = contents(library, thing(Noun::Round, round)?)?;
            let along = Along {
                aims,
                actions,
                ..Along::default()
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
