//! Telling a story: each sentence of it one change, as a person would have made them.

use std::collections::BTreeMap;

use pit_record::body::{
    Action, Aim, Answer, Ask, Assessment, Evidence, Judgement, Mark, MarkedBy, Marking, Note,
    Ordering, Place, Round, Says, Seat, Sheet, Weight,
};
use pit_record::{Body, State, ThingId};
use pit_store::{Library, NewChange, NewRecord, StoreError};
use pit_workbook::Workbook;
use thiserror::Error;

use super::{Story, StoryCriterion, StoryMark, StoryNote, StoryRound, StorySheet};

/// Why a story can't be told.
#[derive(Debug, Error)]
pub enum StoryError {
    /// It names a place, workbook, criterion, level or seat that is not there.
    #[error("the story names {0:?}, which is not there")]
    Unknown(String),
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
            let id = teller.round(id, earlier, round)?;
            rounds.push(id);
            earlier = Some(id);
        }
    }
    Ok(rounds)
}

struct Teller<'a> {
    library: &'a mut Library,
    workbooks: &'a [Workbook],
    places: BTreeMap<String, ThingId>,
}

/// What telling a sheet needs to know of it.
struct OpenSheet<'a> {
    id: ThingId,
    workbook: &'a Workbook,
    seats: &'a [ThingId],
    marking: ThingId,
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
        carries_on: Option<ThingId>,
        told: &StoryRound,
    ) -> Result<ThingId, StoryError> {
        let round = self.say(Round {
            assessment,
            held_on: told.held_on,
            mode: told.mode,
            scope: told.scope.clone(),
            goal: told.goal.clone(),
            carries_on,
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
            let id = self.sheet(round, told, &seats, sheet)?;
            sheets.insert(sheet.workbook.as_str(), id);
        }
        for action in &told.actions {
            let sheet = action
                .workbook
                .as_deref()
                .and_then(|id| sheets.get(id).copied());
            self.say(Action {
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
                carries_on: None,
            })?;
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
        Ok(round)
    }

    fn sheet(
        &mut self,
        round: ThingId,
        of: &StoryRound,
        seats: &[ThingId],
        told: &StorySheet,
    ) -> Result<ThingId, StoryError> {
        let unknown = |name: &str| StoryError::Unknown(name.to_owned());
        let workbooks = self.workbooks;
        let workbook = workbooks
            .iter()
            .find(|workbook| workbook.id == told.workbook)
            .ok_or_else(|| unknown(&told.workbook))?;
        let hash = self.library.keep_workbook(workbook)?;
        let sheet = self.say(Sheet {
            round,
            workbook_id: told.workbook.clone(),
            workbook: hash,
        })?;
        if let Some(id) = told
            .criteria
            .keys()
            .find(|id| workbook.criterion(id).is_none())
        {
            return Err(unknown(id));
        }
        let marking = Marking {
            sheet,
            nth: 1,
            held_on: of.held_on,
            opened: false,
        };
        let marking_id = ThingId::natural(
            pit_record::Noun::Marking,
            &[&sheet.to_string(), &marking.nth.to_string()],
        );
        let open = OpenSheet {
            id: sheet,
            workbook,
            seats,
            marking: marking_id,
        };
        if told
            .criteria
            .values()
            .any(|criterion| !criterion.marks.is_empty())
        {
            self.say(marking.clone())?;
            for (id, criterion) in &told.criteria {
                self.marks(&open, id, criterion)?;
            }
            self.say(Marking {
                opened: true,
                ..marking
            })?;
        }
        // In the workbook's order, as a group would go through it.
        for criterion in &workbook.criteria {
            if let Some(told) = told.criteria.get(&criterion.id) {
                self.criterion(&open, &criterion.id, told)?;
            }
        }
        for note in &told.notes {
            self.note(sheet, None, note)?;
        }
        if !told.put_forward.is_empty() {
            self.say(Ordering {
                sheet,
                put_forward: told.put_forward.clone(),
                reason: told.put_forward_reason.clone(),
                audience: pit_record::body::Audience::Released,
            })?;
        }
        Ok(sheet)
    }

    /// A row of marks is keyed in one go: one change.
    fn marks(
        &mut self,
        open: &OpenSheet<'_>,
        criterion: &str,
        told: &StoryCriterion,
    ) -> Result<(), StoryError> {
        let mut records = Vec::new();
        for (index, mark) in told.marks.iter().enumerate() {
            let seat = *open
                .seats
                .get(index)
                .ok_or_else(|| StoryError::Unknown(format!("{criterion}, seat {}", index + 1)))?;
            let Some(answer) = answer(open.workbook, mark)? else {
                continue;
            };
            records.push(self.record(Mark {
                marking: open.marking,
                criterion: criterion.to_owned(),
                by: MarkedBy::Seat(seat),
                says: Says::One(answer),
                comment: None,
                audience: Default::default(),
            }));
        }
        self.library.commit(NewChange { records })?;
        Ok(())
    }

    fn criterion(
        &mut self,
        open: &OpenSheet<'_>,
        id: &str,
        told: &StoryCriterion,
    ) -> Result<(), StoryError> {
        let sheet = open.id;
        let criterion = id.to_owned();
        let scale = &open.workbook.scale;
        let aim = told.aim.as_ref().map(|aim| aim.level.as_str());
        let level = match &told.answer {
            Some(Answer::Level(level)) => Some(level.as_str()),
            _ => None,
        };
        if let Some(off) = aim
            .into_iter()
            .chain(level)
            .find(|l| scale.index_of(l).is_none())
        {
            return Err(StoryError::Unknown(off.to_owned()));
        }
        if let Some(answer) = &told.answer {
            self.say(Judgement {
                sheet,
                criterion: criterion.clone(),
                answer: answer.clone(),
                reason: told.reason.clone(),
                reached: told.reached,
                audience: told.audience,
            })?;
        }
        for evidence in &told.evidence {
            self.say(Evidence {
                sheet,
                criterion: criterion.clone(),
                fact: evidence.fact.clone(),
                figure: evidence.figure.clone(),
                source: evidence.source.clone(),
                dated: evidence.dated.clone(),
                strength: evidence.strength,
                who_benefits: evidence.who_benefits,
                audience: evidence.audience,
            })?;
        }
        for note in &told.notes {
            self.note(sheet, Some(criterion.clone()), note)?;
        }
        if let Some(aim) = &told.aim {
            let (level, by) = (aim.level.clone(), aim.by);
            self.say(Aim {
                sheet,
                criterion: criterion.clone(),
                level,
                by,
            })?;
        }
        if told.importance.or(told.power).is_some() {
            let (importance, power) = (told.importance, told.power);
            self.say(Weight {
                sheet,
                criterion,
                importance,
                power,
            })?;
        }
        Ok(())
    }

    fn note(
        &mut self,
        sheet: ThingId,
        criterion: Option<String>,
        note: &StoryNote,
    ) -> Result<(), StoryError> {
        let StoryNote {
            kind,
            text,
            audience,
        } = note.clone();
        self.say(Note {
            sheet,
            criterion,
            kind,
            text,
            audience,
        })?;
        Ok(())
    }
}

fn answer(workbook: &Workbook, mark: &StoryMark) -> Result<Option<Answer>, StoryError> {
    let level = |digit: u8| {
        workbook
            .scale
            .levels
            .iter()
            .find(|level| level.mark == digit)
            .map(|level| level.id.clone())
    };
    match mark {
        StoryMark::None => Ok(None),
        StoryMark::Sign(sign) if sign == "?" => Ok(Some(Answer::DontKnow)),
        StoryMark::Sign(sign) if sign == "-" => Ok(Some(Answer::NotApplicable)),
        StoryMark::Sign(sign) => Err(StoryError::Unknown(sign.clone())),
        StoryMark::Digit(digit) => level(*digit)
            .map(|level| Some(Answer::Level(level)))
            .ok_or_else(|| StoryError::Unknown(digit.to_string())),
    }
}
