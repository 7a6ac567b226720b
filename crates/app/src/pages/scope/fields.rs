//! Between the fields of the scope page and what is kept.

use std::collections::BTreeMap;

use pit_record::ThingId;
use pit_record::body::{Assessment, Goal, Lens, Place, PopulationGroup, Round, Scope};
use pit_record::contents::RoundContents;
use pit_workbook::Sector;

use crate::choices::must;
use crate::error::AppError;
use crate::pages::home::read_lens;
use crate::pages::{day, number, picked, said, value_of};
use crate::views::{GroupField, ScopeFields};

/// What is filled in.
pub(super) fn filled_in(contents: &RoundContents) -> ScopeFields {
    let (place, round) = (&contents.place, &contents.round);
    let (scope, lens) = (&round.scope, &contents.assessment.lens);
    let goal = round.goal.as_ref();
    let of_goal =
        |part: fn(&Goal) -> Option<&String>| goal.and_then(part).cloned().unwrap_or_default();
    ScopeFields {
        place: place.name.clone(),
        population: place.population.map(|n| n.to_string()).unwrap_or_default(),
        size: place.size.map(value_of).unwrap_or_default(),
        lens: kind(lens).to_owned(),
        lens_name: lens.name().unwrap_or_default().to_owned(),
        held_on: round.held_on.to_string(),
        mode: value_of(round.mode),
        room: room(scope),
        period: scope.period.clone().unwrap_or_default(),
        groups: scope
            .groups
            .iter()
            .map(|group| GroupField {
                dimension: value_of(group.dimension),
                who: group.who.clone(),
            })
            .collect(),
        life_stage: scope.life_stage.clone().unwrap_or_default(),
        setting: scope.setting.clone().unwrap_or_default(),
        meet_again: scope.meet_again.clone().unwrap_or_default(),
        whom_to_ask: scope.whom_to_ask.clone().unwrap_or_default(),
        goal: goal.map(|goal| goal.change.clone()).unwrap_or_default(),
        for_whom: of_goal(|goal| goal.for_whom.as_ref()),
        measure: of_goal(|goal| goal.measure.as_ref()),
        baseline: of_goal(|goal| goal.baseline.as_ref()),
        source: of_goal(|goal| goal.source.as_ref()),
        by: goal
            .and_then(|goal| goal.by)
            .map(|day| day.to_string())
            .unwrap_or_default(),
        serves: serves(contents)
            .map(|assessment| assessment.to_string())
            .unwrap_or_default(),
    }
}

/// The assessment whose goal a round serves: its goal says so, or its assessment.
pub(super) fn serves(contents: &RoundContents) -> Option<ThingId> {
    let goal = contents.round.goal.as_ref();
    let of_goal = goal.and_then(|goal| goal.serves);
    of_goal.or(contents.assessment.serves)
}

fn kind(lens: &Lens) -> &'static str {
    match lens {
        Lens::WholePlace => "whole-place",
        Lens::Topic(_) => "topic",
        Lens::Group(_) => "group",
        Lens::Partner(_) => "partner",
    }
}

/// The place as the fields have it; what they don't speak of stays.
pub(super) fn place(fields: &ScopeFields, earlier: &Place) -> Result<Place, AppError> {
    Ok(Place {
        name: said(&fields.place).ok_or(AppError::NameNeeded { field: "place" })?,
        size: picked(&fields.size)?,
        population: number("population", &fields.population)?,
        ..earlier.clone()
    })
}

/// The assessment as the fields have it.
pub(super) fn assessment(
    fields: &ScopeFields,
    earlier: &Assessment,
) -> Result<Assessment, AppError> {
    Ok(Assessment {
        lens: read_lens(&fields.lens, &fields.lens_name)?,
        ..earlier.clone()
    })
}

/// The round as the fields have it.
pub(super) fn round(fields: &ScopeFields, earlier: &Round) -> Result<Round, AppError> {
    let held_on = day("heldOn", &fields.held_on)?;
    Ok(Round {
        held_on: held_on.ok_or(AppError::NameNeeded { field: "heldOn" })?,
        mode: must(&fields.mode)?,
        scope: Scope {
            period: said(&fields.period),
            in_the_room: in_the_room(&fields.room)?,
            groups: groups(&fields.groups)?,
            life_stage: said(&fields.life_stage),
            setting: said(&fields.setting),
            meet_again: said(&fields.meet_again),
            whom_to_ask: said(&fields.whom_to_ask),
        },
        goal: goal(fields, earlier.goal.as_ref())?,
        ..earlier.clone()
    })
}

/// How many were in the room, in the order of the page's fields.
pub(in crate::pages) fn room(scope: &Scope) -> Vec<String> {
    let counts = Sector::ALL
        .iter()
        .map(|sector| scope.in_the_room.get(sector));
    counts
        .map(|count| count.map(ToString::to_string).unwrap_or_default())
        .collect()
}

/// The same, as it was typed.
pub(in crate::pages) fn in_the_room(typed: &[String]) -> Result<BTreeMap<Sector, u32>, AppError> {
    let mut room = BTreeMap::new();
    for (sector, text) in Sector::ALL.into_iter().zip(typed) {
        let Some(count) = number("room", text)? else {
            continue;
        };
        let count = u32::try_from(count).map_err(|_| AppError::NotANumber {
            field: "room",
            text: text.clone(),
        })?;
        room.insert(sector, count);
    }
    Ok(room)
}

/// A dimension that was chosen stays also while nobody has said who yet.
fn groups(fields: &[GroupField]) -> Result<Vec<PopulationGroup>, AppError> {
    let mut groups = Vec::new();
    for field in fields {
        if let Some(dimension) = picked(&field.dimension)? {
            groups.push(PopulationGroup {
                dimension,
                who: field.who.trim().to_owned(),
            });
        } else if said(&field.who).is_some() {
            return Err(AppError::NameNeeded { field: "groups" });
        }
    }
    Ok(groups)
}

fn goal(fields: &ScopeFields, earlier: Option<&Goal>) -> Result<Option<Goal>, AppError> {
    let goal = Goal {
        change: said(&fields.goal).unwrap_or_default(),
        for_whom: said(&fields.for_whom),
        measure: said(&fields.measure),
        baseline: said(&fields.baseline),
        source: said(&fields.source),
        by: day("by", &fields.by)?,
        serves: earlier.and_then(|goal| goal.serves),
    };
    let nothing = Goal {
        change: String::new(),
        for_whom: None,
        measure: None,
        baseline: None,
        source: None,
        by: None,
        serves: None,
    };
    Ok((goal != nothing).then_some(goal))
}
