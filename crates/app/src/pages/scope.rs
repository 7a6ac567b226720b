//! Scope and goal: what a round looks at, who is in the room, and what should change.

mod fields;
mod lacks;
mod serves;

use pit_record::contents::RoundContents;
use pit_record::{Body, Noun, ThingId};
use pit_store::Library;
use pit_words::Words;

pub(super) use self::fields::{in_the_room, room};
use super::home::{lenses, not_in_itself};
use super::{choices, contents, drafts, fork, head, is, thing};
use crate::error::AppError;
use crate::views::{CommandError, ScopeFields, ScopeView};
use crate::{App, shared};

impl App {
    /// The scope page of a round.
    ///
    /// # Errors
    /// Where the round is not there.
    pub fn scope(&self, round: &str) -> Result<ScopeView, CommandError> {
        self.with(|library, words| self.scope_view(library, words, thing(Noun::Round, round)?))
    }

    /// Writes down what is filled in, as far as it differs, as one change of the place, the
    /// assessment and the round.
    ///
    /// # Errors
    /// Where the round is not there, a name is missing, or a number or day can't be read: then the
    /// error names the field, and nothing was changed.
    pub fn save_scope(&self, round: &str, fields: &ScopeFields) -> Result<ScopeView, CommandError> {
        self.change(
            |library, _| {
                let contents = contents(library, thing(Noun::Round, round)?)?;
                let place = fields::place(fields, &contents.place)?;
                let mut assessment = fields::assessment(fields, &contents.assessment)?;
                let mut round = fields::round(fields, &contents.round)?;
                serves::changed(library, fields, &contents, &mut assessment, &mut round)?;
                let place_id = assessment.place;
                not_in_itself(library, place_id, &place)?;
                Ok(vec![
                    is(place_id, Body::Place(place)),
                    is(round.assessment, Body::Assessment(assessment)),
                    is(contents.id, Body::Round(round)),
                ])
            },
            |library, words| self.scope_view(library, words, thing(Noun::Round, round)?),
        )
    }

    fn scope_view(
        &self,
        library: &Library,
        words: &Words,
        round: ThingId,
    ) -> Result<ScopeView, AppError> {
        let contents = contents(library, round)?;
        Ok(ScopeView {
            frame: self.frame(library)?,
            place: head(words, &contents),
            fields: fields::filled_in(&contents),
            modes: choices(words, "choose-mode", &["one-person", "group"]),
            sizes: shared::sizes(),
            lenses: lenses(words),
            sectors: shared::sectors(),
            roles: shared::roles(words),
            hat: shared::hat(),
            dimensions: shared::dimensions(),
            life_stages: shared::life_stages(),
            settings: shared::settings(),
            serves: serves::choices(library, words, &contents)?,
            lacks: lacks::lacks(words, &contents),
            drafts: drafts(library, &things(&contents))?,
            forks: fork::of_scope(library, words, &contents)?,
        })
    }
}

fn things(contents: &RoundContents) -> [ThingId; 3] {
    [
        contents.id,
        contents.round.assessment,
        contents.assessment.place,
    ]
}
