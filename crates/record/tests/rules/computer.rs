//! A computer as small as can be: a log in memory, a clock that stands still, and counted ids.

use std::collections::BTreeMap;

use pit_record::body::{Answer, Audience, Judgement, Reached};
use pit_record::{
    Body, Change, ChangeId, ChangeLine, Log, MemoryLog, Parcel, Record, RecordId, Refused, RunId,
    Stamp, State, ThingId, Written, plan_undo, to_redo, to_undo,
};
use uuid::Uuid;

/// Why undo or redo did nothing.
#[derive(Debug, PartialEq, Eq)]
pub enum Nope {
    Nothing,
    Refused(Refused<std::convert::Infallible>),
}

/// One computer.
#[derive(Clone)]
pub struct Computer {
    pub log: MemoryLog,
    seed: u8,
    ids: u64,
    last: Option<Stamp>,
    own: Vec<ChangeLine>,
}

impl Computer {
    pub fn new(seed: u8) -> Self {
        Self {
            log: MemoryLog::default(),
            seed,
            ids: 0,
            last: None,
            own: Vec::new(),
        }
    }

    /// Several computers that know nothing of each other.
    pub fn several(count: u8) -> Vec<Self> {
        (1..=count).map(Self::new).collect()
    }

    fn fresh(&mut self) -> Uuid {
        self.ids += 1;
        id(self.seed, self.ids)
    }

    /// Says of a thing what it is now.
    pub fn say(&mut self, thing: ThingId, state: State) -> ChangeId {
        let Ok(heads) = self.log.heads(thing);
        let noun = state
            .body()
            .map(Body::noun)
            .unwrap_or_else(|| heads[0].noun);
        let follows = heads.iter().map(|head| head.id).collect();
        self.write(
            None,
            vec![Written {
                thing,
                noun,
                follows,
                restores: None,
                state,
            }],
        )
    }

    /// Judges a criterion, and says which thing the judgement is.
    pub fn judge(&mut self, criterion: &str, level: &str) -> ThingId {
        let body = judgement(criterion, level);
        let thing = body.natural_id().expect("judgements have a key");
        self.say(thing, State::Is(body));
        thing
    }

    /// Takes back the newest own change.
    pub fn undo(&mut self) -> Result<ChangeId, Nope> {
        let target = to_undo(self.own.iter().rev().copied()).ok_or(Nope::Nothing)?;
        self.take_back(target)
    }

    /// Takes back the newest undo.
    pub fn redo(&mut self) -> Result<ChangeId, Nope> {
        let target = to_redo(self.own.iter().rev().copied()).ok_or(Nope::Nothing)?;
        self.take_back(target)
    }

    fn take_back(&mut self, target: ChangeId) -> Result<ChangeId, Nope> {
        let plan = plan_undo(&self.log, target).map_err(Nope::Refused)?;
        Ok(self.write(Some(target), plan))
    }

    fn write(&mut self, undoes: Option<ChangeId>, written: Vec<Written>) -> ChangeId {
        let id = ChangeId(self.fresh());
        let run = RunId(self::id(self.seed, 0));
        let at = Stamp::next(self.last, 1_000);
        self.last = Some(at);
        self.log.changes.insert(
            id,
            Change {
                id,
                run,
                at,
                undoes,
            },
        );
        let redoes = undoes.is_some_and(|target| self.log.changes[&target].undoes.is_some());
        self.own.push(ChangeLine { id, undoes, redoes });
        for record in written {
            let record = record.record(RecordId(self.fresh()), id);
            self.log.records.insert(record.id, record);
        }
        id
    }

    /// Erases a thing for ever.
    pub fn erase(&mut self, thing: ThingId) {
        self.log.erased.insert(thing);
        self.log.records.retain(|_, record| record.thing != thing);
        let log = &self.log;
        self.own
            .retain(|line| log.records.values().any(|record| record.change == line.id));
    }

    /// Everything it knows.
    pub fn parcel(&self) -> Parcel {
        Parcel {
            changes: self.log.changes.values().cloned().collect(),
            records: self.log.records.values().cloned().collect(),
            erased: self.log.erased.iter().copied().collect(),
        }
    }

    /// Takes in everything another computer knows.
    pub fn hear(&mut self, other: &Computer) {
        self.log
            .merge(&other.parcel())
            .expect("honest computers understand each other");
        let heard = other.log.changes.values().map(|change| change.at).max();
        self.last = self.last.max(heard);
        let log = &self.log;
        self.own
            .retain(|line| log.records.values().any(|record| record.change == line.id));
    }

    /// What stands now; what is not there is left out.
    pub fn present(&self) -> BTreeMap<ThingId, State> {
        let mut present = self.log.present();
        present.retain(|_, state| *state != State::Nothing);
        present
    }

    /// The level shown of a criterion.
    pub fn level(&self, criterion: &str) -> Option<String> {
        let thing = judgement(criterion, "").natural_id().expect("a key");
        match self.present().remove(&thing)? {
            State::Is(Body::Judgement(Judgement {
                answer: Answer::Level(level),
                ..
            })) => Some(level),
            _ => None,
        }
    }

    /// The different levels that stand side by side.
    pub fn levels(&self, criterion: &str) -> Vec<String> {
        let thing = judgement(criterion, "").natural_id().expect("a key");
        let Ok(heads) = self.log.heads(thing);
        let mut levels: Vec<String> = heads.iter().filter_map(level_of).collect();
        levels.sort();
        levels.dedup();
        levels
    }
}

fn level_of(record: &Record) -> Option<String> {
    match record.state.present()? {
        Body::Judgement(Judgement {
            answer: Answer::Level(level),
            ..
        }) => Some(level.clone()),
        _ => None,
    }
}

/// An id that a seed and a number decide.
pub fn id(seed: u8, number: u64) -> Uuid {
    let mut bytes = [0; 16];
    bytes[0] = seed;
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    Uuid::from_bytes(bytes)
}

/// The sheet that every computer works on.
pub fn sheet() -> ThingId {
    ThingId(id(0, 1))
}

/// A judgement of a criterion on that sheet.
pub fn judgement(criterion: &str, level: &str) -> Body {
    Body::Judgement(Judgement {
        sheet: sheet(),
        criterion: criterion.into(),
        answer: Answer::Level(level.into()),
        reason: None,
        reached: Reached::TalkedThrough,
        audience: Audience::Room,
    })
}
