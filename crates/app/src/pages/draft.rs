//! Text being typed: kept at each pause, so that a crash loses none of it.

use pit_record::{Noun, ThingId};
use pit_store::{Draft, Library};
use uuid::Uuid;

use super::thing;
use crate::App;
use crate::error::AppError;
use crate::views::{CommandError, DraftKept, DraftSpot, Frame};

/// How the field of a row of marks begins that was never finished: it stays sealed, and no page is
/// given it. No criterion's id begins so.
pub(crate) const SEALED: &str = "#marks/";

/// What the drafts of a thing that isn't there yet belong to, such as a new place.
pub(crate) const NOTHING_YET: ThingId = ThingId(Uuid::nil());

impl App {
    /// The same program in the hands of somebody who leaves these text fields: their drafts go in the
    /// transaction of the change that is made through it.
    ///
    /// # Errors
    /// Where a field is none.
    pub fn leaving(&self, fields: &[DraftSpot]) -> Result<App, CommandError> {
        let spots = fields.iter().map(|one| spot(&one.thing, &one.field));
        let spots: Result<Vec<_>, AppError> = spots.collect();
        Ok(self.with_leaving(spots.map_err(|error| error.told(&self.words))?))
    }

    /// Keeps what was typed so far of a field. `thing` is an id, or a criterion as `sheet/criterion`.
    ///
    /// # Errors
    /// Where the library can't be written.
    pub fn keep_draft(&self, thing: &str, field: &str, text: &str) -> Result<Frame, CommandError> {
        self.with(|library, _| {
            let (thing, field) = spot(thing, field)?;
            library.keep_draft(&Draft {
                thing,
                field,
                text: text.to_owned(),
            })?;
            self.frame(library)
        })
    }

    /// Lets go of a draft: the field was saved, or left as it was.
    ///
    /// # Errors
    /// Where the library can't be written.
    pub fn drop_draft(&self, thing: &str, field: &str) -> Result<(), CommandError> {
        self.with(|library, _| {
            let (thing, field) = spot(thing, field)?;
            Ok(library.drop_draft(thing, &field)?)
        })
    }
}

/// The drafts of some things, and of criteria of theirs, that a crash left.
pub(crate) fn drafts(library: &Library, of: &[ThingId]) -> Result<Vec<DraftKept>, AppError> {
    let drafts = library.drafts()?.into_iter();
    Ok(drafts
        .filter(|draft| of.contains(&draft.thing) && !draft.field.starts_with(SEALED))
        .map(|draft| {
            let id = draft.thing.to_string();
            let (thing, field) = match draft.field.rsplit_once('/') {
                Some((criterion, field)) => (format!("{id}/{criterion}"), field.to_owned()),
                None => (id, draft.field),
            };
            DraftKept {
                thing,
                field,
                text: draft.text,
            }
        })
        .collect())
}

/// Where a draft is kept: a criterion's under its sheet.
fn spot(named: &str, field: &str) -> Result<(ThingId, String), AppError> {
    match named.split_once('/') {
        Some((sheet, criterion)) => {
            Ok((thing(Noun::Sheet, sheet)?, format!("{criterion}/{field}")))
        }
        None => Ok((thing(Noun::Round, named)?, field.to_owned())),
    }
}
