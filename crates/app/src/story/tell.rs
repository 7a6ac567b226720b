//! Telling a story: each sentence of it one change, as a person would have made them.

mod sheet;

use std::collections::BTreeMap;

use pit_record::body::{Action, Ask, Assessment, Place, Round, Seat};
use pit_record::{Body, State, ThingId};
use pit_store::{Library, NewChange, NewRecord, StoreError};
use pit_workbook::Workbook;
use thiserror::Error;

use super::{Story, StoryRound};

/// Why a story can't be told.
#[derive(Debug, Error)]
pub enum StoryError {
    /// It names a place, workbook, criterion, level or seat that is not there.
    #[error("the story names {0:?}, which is not there")]
    Unknown(String),
    /// It says why something moved in a first round.
    #[error("the story says why something moved, and nothing came before")]
    NothingBefore,
    /// The library did not take it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Tells a story to a library. Returns its rounds, in the order of the story.
///
/// # Errors
/// [`StoryError`]; what was told up to then is in the library.
pub fn tell(
    story: &Story,
    workbooks: &[Workbook],
    library: &mut Library,
) -> Result<Vec<ThingId>, StoryError> {
    let mut teller = Teller {
        library,
        workbooks,
        places: BTreeMap::new(),
    };
    for place in &story.places {
        let part_of = place
            .part_of
            .as_deref()
            .map(|name| teller.place(name))
            .transpose()?;
        let id = teller.say(Place {
            name: place.name.clone(),
            size: place.size,
            population: place.population,
            part_of,
            invented: place.invented,
            willing: place.willing,
        })?;
        teller.places.insert(place.name.clone(), id);
    }
    let mut assessments: Vec<ThingId> = Vec::new();
    let mut rounds = Vec::new();
    for assessment in &story.assessments {
        let serves = match assessment.serves {
            Some(number) => Some(
                *assessments
                    .get(number.wrapping_sub(1))
                    .ok_or_else(|| StoryError::Unknown(number.to_string()))?,
            ),
            None => None,
        };
        let place = teller.place(&assessment.place)?;
        let id = teller.say(Assessment {
            place,
            lens: assessment.lens.clone(),
            serves,
        })?;
        assessments.push(id);
        let mut earlier = None;
        for round in &assessment.rounds {
            let told = teller.round(id, earlier.as_ref(), round)?;
            rounds.push(told.id);
            earlier = Some(told);
        }
    }
    Ok(rounds)
}

/// A round that was told, and its actions in the order of the story.
struct ToldRound {
    id: ThingId,
    actions: Vec<ThingId>,
}

struct Teller<'a> {
    library: &'a mut Library,
    workbooks: &'a [Workbook],
    places: BTreeMap<String, ThingId>,
}

impl<'a> Teller<'a> {
    fn place(&self, name: &str) -> Result<ThingId, StoryError> {
        self.places
            .get(name)
            .copied()
            .ok_or_else(|| StoryError::Unknown(name.to_owned()))
    }

    fn record(&mut self, body: impl Into<Body>) -> NewRecord {
        let body = body.into();
        let thing = body
            .natural_id()
            .unwrap_or_else(|| self.library.fresh_thing());
        NewRecord {
            thing,
            state: State::Is(body),
        }
    }

    fn say(&mut self, body: impl Into<Body>) -> Result<ThingId, StoryError> {
        let record = self.record(body);
        let thing = record.thing;
        self.library.commit(NewChange {
            records: vec![record],
        })?;
        Ok(thing)
    }

    fn round(
        &mut self,
        assessment: ThingId,
        earlier: Option<&ToldRound>,
        told: &StoryRound,
    ) -> Result<ToldRound, StoryError> {
        let round = self.say(Round {
            assessment,
            held_on: told.held_on,
            mode: told.mode,
            scope: told.scope.clone(),
            goal: told.goal.clone(),
            carries_on: earlier.map(|round| round.id),
            smallest_group: 3,
        })?;
        let mut seats = Vec::new();
        for (sector, count) in &told.seats {
            for _ in 0..*count {
                let number = seats.len() as u32 + 1;
                seats.push(self.say(Seat {
                    round,
                    number,
                    sector: *sector,
                })?);
            }
        }
        let mut sheets = BTreeMap::new();
        for sheet in &told.sheets {
            let id = self.sheet((round, earlier.map(|e| e.id)), told, &seats, sheet)?;
            sheets.insert(sheet.workbook.as_str(), id);
        }
        let mut actions = Vec::new();
        for action in &told.actions {
            let carries_on = action
                .carries_on
                .map(|number| {
                    earlier
                        .and_then(|round| round.actions.get(number.wrapping_sub(1)))
                        .copied()
                        .ok_or_else(|| StoryError::Unknown(format!("action {number}")))
                })
                .transpose()?;
            let sheet = action
                .workbook
                .as_deref()
                .and_then(|id| sheets.get(id).copied());
            let id = self.say(Action {
                round,
                sheet,
                criterion: action.criterion.clone(),
                what: action.what.clone(),
                segment: action.segment,
                works_on: action.works_on,
                owner: action.owner.clone(),
                due: action.due,
                state: action.state,
                roles: action.roles.clone(),
                carries_on,
            })?;
            actions.push(id);
        }
        for ask in &told.asks {
            self.say(Ask {
                round,
                board: ask.board.clone(),
                decision: ask.decision.clone(),
                reason: ask.reason.clone(),
                by: ask.by,
                audience: ask.audience,
            })?;
        }
        Ok(ToldRound { id: round, actions })
    }
}
