//! What a person says of an action, as records.

use pit_record::body::{Action, Role};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Noun, State, ThingId};
use pit_store::NewRecord;

use crate::choices::must;
use crate::error::AppError;
use crate::pages::{day, is, picked, said};
use crate::views::ActionView;

/// A new action, or a changed one; without its text, one that goes into the bin. `rounds` are those
/// of the assessment, and `earlier` is the action as it was. An action stays in the round it was
/// written in.
pub(super) fn saved(
    round: ThingId,
    rounds: &[RoundContents],
    earlier: Option<(ThingId, Action)>,
    view: &ActionView,
    fresh: ThingId,
) -> Result<Vec<NewRecord>, AppError> {
    let Some(what) = said(&view.what) else {
        let Some((thing, action)) = earlier else {
            return Err(AppError::NameNeeded { field: "what" });
        };
        let state = State::Removed(action.into());
        return Ok(vec![NewRecord { thing, state }]);
    };
    let (sheet, criterion) = about(rounds, view)?;
    let mut roles = Vec::new();
    for role in &view.roles {
        if let Some(who) = said(&role.who) {
            let kind = must(&role.kind)?;
            roles.push(Role { kind, who });
        }
    }
    let was = earlier.as_ref().map(|(_, action)| action);
    let action = Action {
        round: was.map_or(round, |action| action.round),
        sheet,
        criterion,
        what,
        segment: picked(&view.segment)?,
        works_on: picked(&view.works_on)?,
        owner: said(&view.owner),
        due: day("due", &view.due)?,
        state: picked(&view.state)?.unwrap_or_default(),
        roles,
        carries_on: was.and_then(|action| action.carries_on),
    };
    let thing = earlier.map_or(fresh, |(thing, _)| thing);
    Ok(vec![is(thing, action.into())])
}

/// The criterion it is about, if the sheet has it.
fn about(
    rounds: &[RoundContents],
    view: &ActionView,
) -> Result<(Option<ThingId>, Option<String>), AppError> {
    if view.sheet.is_empty() || view.criterion.is_empty() {
        return Ok((None, None));
    }
    let mut sheets = rounds.iter().flat_map(|round| &round.sheets);
    let sheet = sheets
        .find(|sheet| sheet.id.to_string() == view.sheet)
        .ok_or(AppError::NotHere(Noun::Sheet))?;
    let criterion = sheet.workbook.criterion(&view.criterion);
    let criterion = criterion.ok_or_else(|| AppError::NoSuchChoice(view.criterion.clone()))?;
    Ok((Some(sheet.id), Some(criterion.id.clone())))
}

/// An action of an earlier round, begun anew in this one: the sheet is the one of the same workbook
/// here, where that is open and knows the criterion. `sheets` are those it may have been about.
pub(in crate::pages) fn carried_on<'a>(
    round: &RoundContents,
    sheets: impl IntoIterator<Item = &'a SheetContents>,
    (earlier, action): (ThingId, Action),
    fresh: ThingId,
) -> NewRecord {
    let mut sheets = sheets.into_iter();
    let workbook = sheets
        .find(|sheet| Some(sheet.id) == action.sheet)
        .map(|sheet| sheet.workbook.id.clone());
    let here = round.sheets.iter().find(|sheet| {
        let criterion = action.criterion.as_deref();
        Some(&sheet.workbook.id) == workbook.as_ref()
            && criterion.is_some_and(|id| sheet.workbook.criterion(id).is_some())
    });
    let body = Action {
        round: round.id,
        sheet: here.map(|sheet| sheet.id),
        criterion: here.and(action.criterion),
        carries_on: Some(earlier),
        ..action
    };
    is(fresh, body.into())
}
