//! The one reason why a criterion moved between two rounds.

use pit_record::body::{MoveReason, Moved};
use pit_record::contents::SheetContents;
use pit_record::{Body, Noun, State, ThingId};
use pit_store::NewRecord;

use crate::choices::must;
use crate::error::AppError;
use crate::typed::said;

/// Says why a criterion moved since an earlier round; an empty `why` takes it back.
pub(crate) fn moved(
    sheet: &SheetContents,
    criterion: &str,
    since: ThingId,
    (why, text, audience): (&str, &str, &str),
) -> Result<NewRecord, AppError> {
    if sheet.workbook.criterion(criterion).is_none() {
        return Err(AppError::NoSuchChoice(criterion.to_owned()));
    }
    let key = [&*sheet.id.to_string(), criterion, &*since.to_string()];
    let thing = ThingId::natural(Noun::Moved, &key);
    if why.is_empty() {
        let state = State::Nothing;
        return Ok(NewRecord { thing, state });
    }
    let why: MoveReason = must(why)?;
    let body = Body::Moved(Moved {
        sheet: sheet.id,
        criterion: criterion.to_owned(),
        since,
        why,
        text: said(text),
        audience: must(audience)?,
    });
    let state = State::Is(body);
    Ok(NewRecord { thing, state })
}
