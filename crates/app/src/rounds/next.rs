//! The next round, started from the last. What was agreed never comes along: it is answered anew.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use pit_record::body::{Action, Aim, Round, Scope, Sheet};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, Noun, ThingId};
use pit_store::{Library, NewRecord};
use pit_workbook::Workbook;
use pit_workbook::compare::{same_meaning, same_scale};

use crate::assessments;
use crate::change::is;
use crate::error::AppError;

/// What comes along into the next round. Marks and answers never do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Along {
    /// The aims, where the criterion still asks the same.
    pub aims: bool,
    /// The actions that are still open, each begun anew.
    pub actions: bool,
    /// Criteria to look at again on purpose, by workbook id.
    pub revisit: BTreeMap<String, Vec<String>>,
}

/// Criteria named `workbook/criterion`, by workbook.
///
/// # Errors
/// `no-such-choice` where one is not named so.
pub fn by_workbook(named: &[String]) -> Result<BTreeMap<String, Vec<String>>, AppError> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in named {
        let (workbook, criterion) = one
            .split_once('/')
            .ok_or_else(|| AppError::NoSuchChoice(one.clone()))?;
        let chosen = found.entry(workbook.to_owned()).or_default();
        chosen.push(criterion.to_owned());
    }
    Ok(found)
}

/// How many aims and how many open actions could come along.
pub fn comes_along(last: &RoundContents) -> (usize, usize) {
    let aims = last.sheets.iter().flat_map(|sheet| sheet.criteria.values());
    let aims = aims.filter(|said| said.aim.is_some()).count();
    let open = last
        .actions
        .iter()
        .filter(|(_, action)| action.state.is_open());
    (aims, open.count())
}

/// The next round of an assessment as one change, with its id. Each workbook that was open is opened
/// again in its newest version; who was in the room, the period and when to meet again are asked anew.
///
/// # Errors
/// `no-such-choice` where something to revisit is no criterion of its workbook; or the library can't
/// be written.
pub fn next(
    library: &mut Library,
    last: &RoundContents,
    along: &Along,
    today: NaiveDate,
) -> Result<(ThingId, Vec<NewRecord>), AppError> {
    let id = library.fresh_thing();
    let round = Round {
        // Whatever the calendar says, what follows a round stands after it.
        held_on: today.max(last.round.held_on),
        carries_on: Some(last.id),
        scope: Scope {
            period: None,
            in_the_room: BTreeMap::new(),
            meet_again: None,
            ..last.round.scope.clone()
        },
        ..last.round.clone()
    };
    let mut records = vec![is(id, round.into())];
    let mut sheets: BTreeMap<ThingId, (ThingId, Workbook)> = BTreeMap::new();
    for sheet in &last.sheets {
        let newest = newest(&sheet.workbook);
        let body = Body::Sheet(Sheet {
            round: id,
            workbook_id: newest.id.clone(),
            workbook: library.keep_workbook(&newest)?,
            revisit: revisited(&newest, &along.revisit)?,
        });
        let key = [&*id.to_string(), &*newest.id];
        let thing = ThingId::natural(Noun::Sheet, &key);
        records.push(is(thing, body));
        if along.aims {
            records.extend(aims(sheet, thing, &newest));
        }
        sheets.insert(sheet.id, (thing, newest));
    }
    if along.actions {
        for (earlier, action) in &last.actions {
            if action.state.is_open() {
                let body = carried_on(id, &sheets, *earlier, action);
                records.push(is(library.fresh_thing(), body.into()));
            }
        }
    }
    Ok((id, records))
}

/// The workbook as it ships now; one that does not ship stays as it is.
fn newest(workbook: &Workbook) -> Workbook {
    assessments::workbook(&workbook.id).unwrap_or_else(|| workbook.clone())
}

/// The criteria chosen of a workbook, in its order.
///
/// # Errors
/// `no-such-choice` where one is no criterion of it.
pub(crate) fn revisited(
    workbook: &Workbook,
    chosen: &BTreeMap<String, Vec<String>>,
) -> Result<Vec<String>, AppError> {
    let chosen = chosen.get(&workbook.id);
    let chosen: BTreeSet<&String> = chosen.into_iter().flatten().collect();
    if let Some(off) = chosen.iter().find(|id| workbook.criterion(id).is_none()) {
        return Err(AppError::NoSuchChoice((*off).clone()));
    }
    let criteria = workbook.criteria.iter().map(|criterion| &criterion.id);
    Ok(criteria.filter(|id| chosen.contains(id)).cloned().collect())
}

/// The aims of a sheet for its successor: where the criterion asks the same, on the same scale.
fn aims(sheet: &SheetContents, next: ThingId, workbook: &Workbook) -> Vec<NewRecord> {
    if !same_scale(&sheet.workbook.scale, &workbook.scale) {
        return Vec::new();
    }
    let aims = sheet.criteria.iter().filter_map(|(id, said)| {
        let aim = said.aim.as_ref()?;
        let (then, now) = (sheet.workbook.criterion(id)?, workbook.criterion(id)?);
        let body = Body::Aim(Aim {
            sheet: next,
            ..aim.clone()
        });
        let thing = body.natural_id().filter(|_| same_meaning(then, now))?;
        Some(is(thing, body))
    });
    aims.collect()
}

fn carried_on(
    round: ThingId,
    sheets: &BTreeMap<ThingId, (ThingId, Workbook)>,
    earlier: ThingId,
    action: &Action,
) -> Action {
    let here = action.sheet.and_then(|sheet| sheets.get(&sheet));
    let here = here.filter(|(_, workbook)| {
        let criterion = action.criterion.as_deref();
        criterion.is_some_and(|id| workbook.criterion(id).is_some())
    });
    Action {
        round,
        sheet: here.map(|(sheet, _)| *sheet),
        criterion: here.and(action.criterion.clone()),
        carries_on: Some(earlier),
        ..action.clone()
    }
}
