//! The golden thread: whose goal serves whose, from the largest place to the smallest; and one
//! criterion read through them.

use std::collections::BTreeSet;

use pit_record::body::{Audience, Goal, Lens, Place, Round};
use pit_record::{Body, ThingId};
use pit_store::Library;
use pit_workbook::compare::{StandsBeside, beside};

use super::gather::{Asked, Gathered, children, newest_round};
use crate::error::AppError;
use crate::named::place_there;

/// The places on the thread, larger ones before those within them.
pub(crate) struct Thread {
    pub knots: Vec<Knot>,
    /// What each place locked.
    pub gathered: Gathered,
    /// The criterion that is read through them, where one is: its id and label.
    pub criterion: Option<(String, String)>,
}

/// A place on the thread.
pub(crate) struct Knot {
    pub id: ThingId,
    pub place: Place,
    /// The place above, by its position among the knots.
    pub above: Option<usize>,
    /// What should change there, where that is said.
    pub goal: Option<Goal>,
    /// The round that says so.
    pub round: Option<ThingId>,
    pub holds: Holds,
    /// The planning priority that a topic's goal serves on the way up.
    pub priority: Option<String>,
    /// How it stands on the criterion that is read, and why, where that may be told.
    pub reading: Option<Reading>,
}

/// How a place stands on the criterion that is read through the sizes.
pub(crate) struct Reading {
    pub stands: StandsBeside,
    /// Why, where the reason was released.
    pub reason: Option<String>,
    /// There is a reason, and it stays with the room.
    pub kept_in_the_room: bool,
}

/// Whether the thread holds from a place to those above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Holds {
    /// It has a goal, and nothing stands above it.
    Top,
    /// Its goal serves one above.
    Serves,
    /// It has no goal.
    NoGoal,
    /// It has a goal; the place above has none.
    NoGoalAbove,
    /// It has a goal that serves none above.
    ServesNothing,
}

impl Holds {
    /// Whether the thread breaks here.
    pub fn breaks(self) -> bool {
        !matches!(self, Self::Top | Self::Serves)
    }
}

/// The thread through a place: what it lies in, itself, and all within it. `criterion` is read through
/// them where the workbook that was asked for has it.
pub(crate) fn thread(
    library: &Library,
    place: ThingId,
    asked: &Asked,
    criterion: &str,
) -> Result<Thread, AppError> {
    let mut walk = Walk {
        library,
        lens: &asked.lens,
        knots: Vec::new(),
        seen: BTreeSet::new(),
    };
    let mut above = Vec::new();
    let mut next = place_there(library, place)?.part_of;
    while let Some(id) = next.filter(|id| *id != place && !above.contains(id)) {
        let Ok(larger) = place_there(library, id) else {
            break;
        };
        above.push(id);
        next = larger.part_of;
    }
    let mut larger = None;
    for id in above.into_iter().rev() {
        larger = walk.knot(id, larger)?;
    }
    walk.down(place, larger)?;
    let mut knots = walk.knots;
    for at in 0..knots.len() {
        let (holds, priority) = holds(library, &knots, at)?;
        knots[at].holds = holds;
        knots[at].priority = priority;
    }
    let places = knots.iter().map(|knot| knot.id).collect();
    let asked = Asked {
        places,
        ..asked.clone()
    };
    let gathered = Gathered::of(library, &asked)?;
    let criterion = read_through(&mut knots, &gathered, criterion)?;
    Ok(Thread {
        knots,
        gathered,
        criterion,
    })
}

struct Walk<'a> {
    library: &'a Library,
    lens: &'a Lens,
    knots: Vec<Knot>,
    seen: BTreeSet<ThingId>,
}

impl Walk<'_> {
    fn knot(&mut self, id: ThingId, above: Option<usize>) -> Result<Option<usize>, AppError> {
        let place = place_there(self.library, id)?;
        if !self.seen.insert(id) {
            return Ok(above);
        }
        let round = round_of(self.library, id, self.lens)?;
        self.knots.push(Knot {
            id,
            place,
            above,
            round: round.as_ref().map(|(id, _)| *id),
            goal: round.and_then(|(_, round)| goal_of(round)),
            holds: Holds::NoGoal,
            priority: None,
            reading: None,
        });
        Ok(Some(self.knots.len() - 1))
    }

    fn down(&mut self, id: ThingId, above: Option<usize>) -> Result<(), AppError> {
        if self.seen.contains(&id) {
            return Ok(());
        }
        let here = self.knot(id, above)?;
        for (child, _) in children(self.library, id)? {
            self.down(child, here)?;
        }
        Ok(())
    }
}

/// The newest round of a place through a lens; where there is none, that of the whole place.
fn round_of(
    library: &Library,
    place: ThingId,
    lens: &Lens,
) -> Result<Option<(ThingId, Round)>, AppError> {
    match newest_round(library, place, lens)? {
        None => newest_round(library, place, &Lens::WholePlace),
        found => Ok(found),
    }
}

/// What should change; a measure or a day alone is no goal yet.
fn goal_of(round: Round) -> Option<Goal> {
    round.goal.filter(|goal| !goal.change.is_empty())
}

/// Follows what a place's goal serves up to a place above, by way of its own planning priority
/// where a topic serves that.
fn holds(
    library: &Library,
    knots: &[Knot],
    at: usize,
) -> Result<(Holds, Option<String>), AppError> {
    let knot = &knots[at];
    let (Some(_), Some(round)) = (&knot.goal, knot.round) else {
        return Ok((Holds::NoGoal, None));
    };
    let mut above = BTreeSet::new();
    let mut next = knot.above;
    while let Some(place) = next {
        above.insert(knots[place].id);
        next = knots[place].above;
    }
    let mut priority = None;
    let mut seen = BTreeSet::new();
    let mut serves = serves_of(library, round)?;
    while let Some(assessment) = serves.take().filter(|one| seen.insert(*one)) {
        let Some(Body::Assessment(body)) = library.shown(assessment)? else {
            break;
        };
        let newest = newest_round(library, body.place, &body.lens)?;
        let Some((round, goal)) = newest.and_then(|(id, round)| Some((id, goal_of(round)?))) else {
            break;
        };
        if above.contains(&body.place) {
            return Ok((Holds::Serves, priority));
        }
        if body.place == knot.id {
            priority = Some(goal.change);
            serves = serves_of(library, round)?;
        }
    }
    let Some(larger) = knot.above else {
        return Ok((Holds::Top, priority));
    };
    let holds = if knots[larger].goal.is_none() {
        Holds::NoGoalAbove
    } else {
        Holds::ServesNothing
    };
    Ok((holds, priority))
}

/// The assessment whose goal a round's goal serves, or that its assessment does.
fn serves_of(library: &Library, round: ThingId) -> Result<Option<ThingId>, AppError> {
    let Some(Body::Round(round)) = library.shown(round)? else {
        return Ok(None);
    };
    if let Some(serves) = round.goal.as_ref().and_then(|goal| goal.serves) {
        return Ok(Some(serves));
    }
    Ok(match library.shown(round.assessment)? {
        Some(Body::Assessment(assessment)) => assessment.serves,
        _ => None,
    })
}

/// Reads one criterion through the knots: the one asked for, else the first of the workbook.
fn read_through(
    knots: &mut [Knot],
    gathered: &Gathered,
    criterion: &str,
) -> Result<Option<(String, String)>, AppError> {
    let Some(latest) = gathered.latest() else {
        return Ok(None);
    };
    let workbook = &latest.workbook;
    let criteria = &workbook.criteria;
    let asked = criteria.iter().position(|one| one.id == criterion);
    let Some(one) = criteria.get(asked.unwrap_or(0)) else {
        return Ok(None);
    };
    let sheets = gathered.sheets();
    let answers = sheets.iter().map(|sheet| sheet.answers());
    let answers = answers.collect::<Result<Vec<_>, _>>()?;
    let Some(row) = beside(workbook, &answers)
        .into_iter()
        .nth(asked.unwrap_or(0))
    else {
        return Ok(None);
    };
    let each = gathered.members.iter().zip(&sheets).zip(row.places);
    for ((member, sheet), stands) in each {
        let judgement = sheet.of(&one.id).and_then(|said| said.judgement.as_ref());
        let reason = judgement.and_then(|judgement| judgement.reason.clone());
        let released = judgement.is_some_and(|judgement| judgement.audience == Audience::Released);
        let left_out = matches!(stands, StandsBeside::LeftOut { .. });
        let reading = Reading {
            stands,
            kept_in_the_room: reason.is_some() && !released && !left_out,
            reason: reason.filter(|_| released && !left_out),
        };
        let mut known = knots.iter_mut();
        if let Some(knot) = known.find(|knot| knot.id == member.place) {
            knot.reading = Some(reading);
        }
    }
    Ok(Some((one.id.clone(), one.label.clone())))
}
