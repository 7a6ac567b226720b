//! What a person says on a sheet, as records: checked against the pinned workbook, written nowhere.

use pit_record::body::{
    Action, ActionState, Aim, Answer, Evidence, Judgement, Note, Reached, Weight,
};
use pit_record::contents::SheetContents;
use pit_record::{Body, Noun, State, ThingId};
use pit_store::{Child, NewRecord};
use pit_workbook::{Criterion, ReadyAction};

use crate::choices::must;
use crate::error::AppError;
use crate::pages::{day, is, picked, said};
use crate::views::{EvidenceView, NoteView};

/// The criterion of this id in the sheet's pinned workbook.
pub(super) fn criterion<'a>(sheet: &'a SheetContents, id: &str) -> Result<&'a Criterion, AppError> {
    let found = sheet.workbook.criterion(id);
    found.ok_or_else(|| no_choice(id))
}

/// An answer, or none. An earlier reason stays where only the level changes.
pub(super) fn answer(
    sheet: &SheetContents,
    id: &str,
    answer: Option<&str>,
    reason: Option<&str>,
) -> Result<Vec<NewRecord>, AppError> {
    criterion(sheet, id)?;
    let earlier = judgement(sheet, id);
    let Some(answer) = answer else {
        let thing = natural(Noun::Judgement, sheet.id, id);
        return Ok(nothing(thing));
    };
    let answer = match answer {
        "dont-know" => Answer::DontKnow,
        "not-applicable" => Answer::NotApplicable,
        level => Answer::Level(known_level(sheet, level)?),
    };
    let same_kind = |earlier: &&Judgement| {
        std::mem::discriminant(&earlier.answer) == std::mem::discriminant(&answer)
    };
    let kept = earlier
        .filter(same_kind)
        .and_then(|earlier| earlier.reason.clone());
    let reason = match reason {
        Some(reason) => said(reason),
        None => kept,
    };
    if answer == Answer::NotApplicable && reason.is_none() {
        return Err(AppError::ReasonNeeded);
    }
    let audience = match (&reason, earlier) {
        (Some(_), Some(earlier)) => earlier.audience,
        _ => Default::default(),
    };
    Ok(keyed(Judgement {
        sheet: sheet.id,
        criterion: id.to_owned(),
        answer,
        reason,
        reached: Reached::TalkedThrough,
        audience,
    }))
}

/// The reason for an answer that is there.
pub(super) fn reason(
    sheet: &SheetContents,
    id: &str,
    reason: &str,
    audience: &str,
) -> Result<Vec<NewRecord>, AppError> {
    criterion(sheet, id)?;
    let earlier = judgement(sheet, id).ok_or(AppError::AnswerFirst)?;
    let reason = said(reason);
    if earlier.answer == Answer::NotApplicable && reason.is_none() {
        return Err(AppError::ReasonNeeded);
    }
    Ok(keyed(Judgement {
        reason,
        audience: must(audience)?,
        ..earlier.clone()
    }))
}

/// A piece of evidence: a new one, a changed one, or, without its fact, one taken away.
pub(super) fn evidence(
    sheet: &SheetContents,
    children: &[Child],
    id: &str,
    view: &EvidenceView,
    fresh: ThingId,
) -> Result<Vec<NewRecord>, AppError> {
    criterion(sheet, id)?;
    let known = here(children, &view.id, Noun::Evidence)?;
    let Some(fact) = said(&view.fact) else {
        let others = [&view.figure, &view.source, &view.dated];
        return match known {
            Some(thing) => Ok(nothing(thing)),
            None if others.iter().all(|text| text.trim().is_empty()) => Ok(Vec::new()),
            None => Err(AppError::NameNeeded { field: "fact" }),
        };
    };
    let body = Evidence {
        sheet: sheet.id,
        criterion: id.to_owned(),
        fact,
        figure: said(&view.figure),
        source: said(&view.source),
        dated: said(&view.dated),
        strength: picked(&view.strength)?,
        who_benefits: view.who_benefits,
        audience: must(&view.audience)?,
    };
    Ok(vec![is(known.unwrap_or(fresh), body.into())])
}

/// A note: a new one, a changed one, or, without its text, one taken away. Without a criterion it is
/// about the whole sheet.
pub(super) fn note(
    sheet: &SheetContents,
    children: &[Child],
    id: &str,
    view: &NoteView,
    fresh: ThingId,
) -> Result<Vec<NewRecord>, AppError> {
    let about = match id {
        "" => None,
        id => Some(criterion(sheet, id)?.id.clone()),
    };
    let known = here(children, &view.id, Noun::Note)?;
    let Some(text) = said(&view.text) else {
        return Ok(match known {
            Some(thing) => nothing(thing),
            None => Vec::new(),
        });
    };
    let body = Note {
        sheet: sheet.id,
        criterion: about,
        kind: must(&view.kind)?,
        text,
        audience: must(&view.audience)?,
    };
    Ok(vec![is(known.unwrap_or(fresh), body.into())])
}

/// The aim; without a level there is none.
pub(super) fn aim(
    sheet: &SheetContents,
    id: &str,
    level: &str,
    by: &str,
) -> Result<Vec<NewRecord>, AppError> {
    criterion(sheet, id)?;
    if level.is_empty() {
        let thing = natural(Noun::Aim, sheet.id, id);
        return Ok(nothing(thing));
    }
    Ok(keyed(Aim {
        sheet: sheet.id,
        criterion: id.to_owned(),
        level: known_level(sheet, level)?,
        by: day("aimBy", by)?,
    }))
}

/// Importance and power, 1 to 3; 0 where nothing is said.
pub(super) fn weight(
    sheet: &SheetContents,
    id: &str,
    importance: u8,
    power: u8,
) -> Result<Vec<NewRecord>, AppError> {
    criterion(sheet, id)?;
    let figure = |figure: u8| match figure {
        0 => Ok(None),
        1..=3 => Ok(Some(figure)),
        other => Err(no_choice(&other.to_string())),
    };
    let (importance, power) = (figure(importance)?, figure(power)?);
    if importance.or(power).is_none() {
        let thing = natural(Noun::Weight, sheet.id, id);
        return Ok(nothing(thing));
    }
    Ok(keyed(Weight {
        sheet: sheet.id,
        criterion: id.to_owned(),
        importance,
        power,
    }))
}

/// A record that says one thing under the id that its own key decides.
fn keyed(body: impl Into<Body>) -> Vec<NewRecord> {
    let body = body.into();
    let thing = body.natural_id();
    thing.map(|thing| is(thing, body)).into_iter().collect()
}

fn nothing(thing: ThingId) -> Vec<NewRecord> {
    let state = State::Nothing;
    vec![NewRecord { thing, state }]
}

fn no_choice(value: &str) -> AppError {
    AppError::NoSuchChoice(value.to_owned())
}

fn judgement<'a>(sheet: &'a SheetContents, id: &str) -> Option<&'a Judgement> {
    sheet.of(id)?.judgement.as_ref()
}

fn natural(noun: Noun, sheet: ThingId, criterion: &str) -> ThingId {
    ThingId::natural(noun, &[&sheet.to_string(), criterion])
}

fn known_level(sheet: &SheetContents, level: &str) -> Result<String, AppError> {
    let known = sheet.workbook.scale.index_of(level);
    let known = known.map(|_| level.to_owned());
    known.ok_or_else(|| no_choice(level))
}

/// The thing of this id under the sheet; `None` for a new one.
fn here(children: &[Child], id: &str, noun: Noun) -> Result<Option<ThingId>, AppError> {
    if id.is_empty() {
        return Ok(None);
    }
    let mut found = children.iter().filter(|child| child.body.noun() == noun);
    let found = found.find(|child| child.id.to_string() == id);
    found
        .map(|child| Some(child.id))
        .ok_or(AppError::NotHere(noun))
}

/// A ready action as an action of the round.
pub(super) fn taken_over(
    round: ThingId,
    sheet: ThingId,
    criterion: &str,
    ready: &ReadyAction,
) -> Action {
    Action {
        round,
        sheet: Some(sheet),
        criterion: Some(criterion.to_owned()),
        what: ready.text.clone(),
        segment: Some(ready.segment),
        works_on: Some(ready.works_on),
        owner: None,
        due: None,
        state: ActionState::ToStart,
        roles: Vec::new(),
        carries_on: None,
    }
}
