//! Places with what each of them locked last.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_record::body::{Lens, Place};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, Noun, ThingId};
use pit_store::{Library, Locked};
use pit_workbook::{Component, WorkbookHash};
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::AppError;

/// What is asked of places.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Through which lens they are looked at.
    pub lens: Lens,
    /// The workbook's id; without one, the first that any of them has.
    pub workbook: Option<String>,
    /// Up to which day a round may be held.
    pub as_at: NaiveDate,
    /// The places, in the order they are to stand in.
    pub places: Vec<ThingId>,
}

/// A place that is not among those compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NotIn {
    /// Its name.
    pub place: String,
    /// Why.
    pub why: WhyNotIn,
}

/// Why a place is not among those compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WhyNotIn {
    /// No round of it is locked that was held up to the day.
    NothingLocked,
    /// None of its locked rounds has the workbook.
    NotOpened,
}

/// A place with its latest locked round that has the workbook.
pub(crate) struct Member {
    pub place: ThingId,
    pub name: String,
    pub round: RoundContents,
    /// What it locked of the workbook through this lens before, the latest first.
    pub earlier: Vec<Locked>,
}

/// The places asked for, those that can be compared apart from those that can't.
pub(crate) struct Gathered {
    /// In the order asked for; each has the workbook.
    pub members: Vec<Member>,
    /// In the order asked for.
    pub not_in: Vec<NotIn>,
    /// The workbook: its id, and its title in the latest of the rounds.
    pub workbook: Option<(String, String)>,
    /// Every workbook that any of the places locked: id and title, in the order of the triangle.
    pub workbooks: Vec<(String, String)>,
}

impl Gathered {
    /// Gathers what the places locked last.
    pub fn of(library: &Library, asked: &Asked) -> Result<Self, AppError> {
        let mut places = Vec::new();
        for id in &asked.places {
            if let Some(Body::Place(place)) = library.shown(*id)? {
                let locked = locked(library, *id, asked)?;
                places.push((*id, place.name, locked));
            }
        }
        let every = places.iter().flat_map(|(_, _, locked)| locked);
        let workbooks = workbooks(library, every)?;
        let wanted = asked.workbook.as_ref().filter(|id| !id.is_empty());
        let workbook = match wanted {
            Some(id) => workbooks.iter().find(|(known, _)| known == id).cloned(),
            None => workbooks.first().cloned(),
        };
        let id = workbook.as_ref().map_or("", |(id, _)| id.as_str());
        let (mut members, mut not_in) = (Vec::new(), Vec::new());
        for (place, name, locked) in places {
            let nothing = locked.is_empty();
            match member(library, (place, &name), locked, id)? {
                Some(member) => members.push(member),
                None => not_in.push(NotIn {
                    place: name,
                    why: if nothing {
                        WhyNotIn::NothingLocked
                    } else {
                        WhyNotIn::NotOpened
                    },
                }),
            }
        }
        Ok(Self {
            members,
            not_in,
            workbook,
            workbooks,
        })
    }

    /// The sheets of the workbook, a place each.
    pub fn sheets(&self) -> Vec<&SheetContents> {
        let id = self.workbook.as_ref().map_or("", |(id, _)| id.as_str());
        let members = self.members.iter();
        members.filter_map(|member| member.sheet(id)).collect()
    }

    /// The sheet whose wording the others are held against: that of the latest round, and of one
    /// day that of the place named first.
    pub fn latest(&self) -> Option<&SheetContents> {
        let newest = self.members.iter().rev();
        let newest = newest.max_by_key(|member| member.round.round.held_on)?;
        newest.sheet(&self.workbook.as_ref()?.0)
    }
}

impl Member {
    /// Its sheet of a workbook.
    pub fn sheet(&self, workbook: &str) -> Option<&SheetContents> {
        let mut sheets = self.round.sheets.iter();
        sheets.find(|sheet| sheet.workbook.id == workbook)
    }
}

/// What a place locked of a lens up to the day, the latest first.
fn locked(library: &Library, place: ThingId, asked: &Asked) -> Result<Vec<Locked>, AppError> {
    let mut locked = Vec::new();
    for assessment in of_lens(library, place, &asked.lens)? {
        locked.extend(library.locked_rounds(assessment, asked.as_at)?);
    }
    // Stable: of one day, the later written round stays first.
    locked.sort_by_key(|one| std::cmp::Reverse(one.held_on));
    Ok(locked)
}

/// A place with its latest locked round that has the workbook, and what it locked of it before.
fn member(
    library: &Library,
    (place, name): (ThingId, &str),
    mut locked: Vec<Locked>,
    workbook: &str,
) -> Result<Option<Member>, AppError> {
    locked.retain(|one| one.workbooks.iter().any(|(id, _)| id == workbook));
    while !locked.is_empty() {
        let newest = locked.remove(0);
        if let Some(round) = library.as_locked(&newest)? {
            let member = Member {
                place,
                name: name.to_owned(),
                round,
                earlier: locked.clone(),
            };
            // A workbook that was opened after the locking is not in it.
            if member.sheet(workbook).is_some() {
                return Ok(Some(member));
            }
        }
    }
    Ok(None)
}

/// The assessments of a place through a lens.
fn of_lens(library: &Library, place: ThingId, lens: &Lens) -> Result<Vec<ThingId>, AppError> {
    let children = library.children_of(place, Noun::Assessment)?.into_iter();
    let same = children
        .filter(|child| matches!(&child.body, Body::Assessment(one) if one.lens == *lens))
        .map(|child| child.id);
    Ok(same.collect())
}

/// The newest round of a place through a lens, locked or not.
pub(crate) fn newest_round(
    library: &Library,
    place: ThingId,
    lens: &Lens,
) -> Result<Option<(ThingId, pit_record::body::Round)>, AppError> {
    let mut rounds = Vec::new();
    for assessment in of_lens(library, place, lens)? {
        for child in library.children_of(assessment, Noun::Round)? {
            if let Body::Round(round) = child.body {
                rounds.push((child.id, round));
            }
        }
    }
    // Of one day the one that was written later.
    rounds.sort_by_key(|(_, round)| round.held_on);
    Ok(rounds.pop())
}

/// The places right within another, by name.
pub(crate) fn children(
    library: &Library,
    place: ThingId,
) -> Result<Vec<(ThingId, Place)>, AppError> {
    let mut within = Vec::new();
    for child in library.children_of(place, Noun::Place)? {
        if let Body::Place(place) = child.body {
            within.push((child.id, place));
        }
    }
    within.sort_by_cached_key(|(id, place)| (place.name.to_lowercase(), *id));
    Ok(within)
}

/// The lenses through which any of these places is looked at: the whole place first, then by name.
pub(crate) fn lenses(library: &Library, places: &[ThingId]) -> Result<Vec<Lens>, AppError> {
    let mut lenses: Vec<Lens> = Vec::new();
    for place in places {
        for child in library.children_of(*place, Noun::Assessment)? {
            if let Body::Assessment(one) = child.body
                && !lenses.contains(&one.lens)
            {
                lenses.push(one.lens);
            }
        }
    }
    lenses.sort_by_cached_key(|lens| lens.name().map(str::to_lowercase));
    Ok(lenses)
}

/// Every workbook among these: its id, and its title in the latest of them.
fn workbooks<'a>(
    library: &Library,
    locked: impl Iterator<Item = &'a Locked>,
) -> Result<Vec<(String, String)>, AppError> {
    let mut latest: BTreeMap<&str, (NaiveDate, &WorkbookHash)> = BTreeMap::new();
    for one in locked {
        for (id, hash) in &one.workbooks {
            let known = latest.entry(id).or_insert((one.held_on, hash));
            if known.0 < one.held_on {
                *known = (one.held_on, hash);
            }
        }
    }
    let mut found: Vec<(Component, String, String)> = Vec::new();
    for (id, (_, hash)) in latest {
        let workbook = library.workbook(hash)?;
        found.push((workbook.component, id.to_owned(), workbook.title.clone()));
    }
    found.sort();
    let named = found.into_iter();
    Ok(named.map(|(_, id, title)| (id, title)).collect())
}
