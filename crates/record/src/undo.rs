//! Undo and redo: new records that bring back what earlier ones followed.

use std::collections::{BTreeMap, BTreeSet};

use crate::log::{effective, shown, stamped};
use crate::{Body, ChangeId, Log, Noun, Record, RecordId, State, ThingId};

/// A change of this library's own, as far as undo needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeLine {
    /// Its id.
    pub id: ChangeId,
    /// The change it takes back.
    pub undoes: Option<ChangeId>,
    /// Whether that one takes something back itself: then this is a redo.
    pub redoes: bool,
}

/// A record to be written; the writer gives it its ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The thing.
    pub thing: ThingId,
    /// What kind of thing.
    pub noun: Noun,
    /// The heads it comes after.
    pub follows: Vec<RecordId>,
    /// The record it brings back.
    pub restores: Option<RecordId>,
    /// What it says.
    pub state: State,
}

impl Written {
    /// The record, once it has its ids.
    pub fn record(self, id: RecordId, change: ChangeId) -> Record {
        let Written {
            thing,
            noun,
            follows,
            restores,
            state,
        } = self;
        Record {
            id,
            change,
            thing,
            noun,
            follows,
            restores,
            state,
        }
    }
}

/// Why a change can't be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused<E> {
    /// Somebody else's record has come after it; it says of what.
    FollowedSince {
        /// What kind of thing.
        noun: Noun,
        /// How the thing stands now, for the sentence that says so.
        now: Option<Box<Body>>,
    },
    /// The earlier value is not in this library: only a part was brought in.
    EarlierUnknown {
        /// What kind of thing.
        noun: Noun,
    },
    /// It opened marks to the room: what was seen stays seen, and a re-mark is the way on.
    OpenedToTheRoom,
    /// The records could not be read.
    Unreadable(E),
}

impl<E> From<E> for Refused<E> {
    fn from(error: E) -> Self {
        Refused::Unreadable(error)
    }
}

/// The change that undo takes back: the newest own one that is neither undone nor an undo.
/// `newest_first` are this library's own changes, not those merged in; no more of them are asked
/// for than the answer needs.
pub fn to_undo(newest_first: impl IntoIterator<Item = ChangeLine>) -> Option<ChangeId> {
    let mut undone = BTreeSet::new();
    for change in newest_first {
        if undone.contains(&change.id) {
            continue;
        }
        match change.undoes {
            Some(target) => undone.insert(target),
            None => return Some(change.id),
        };
    }
    None
}

/// The change that redo takes back: the newest undo that still stands, unless something new was
/// done after it. Asks for no more changes than the answer needs.
pub fn to_redo(newest_first: impl IntoIterator<Item = ChangeLine>) -> Option<ChangeId> {
    let mut undone = BTreeSet::new();
    for change in newest_first {
        if undone.contains(&change.id) {
            continue;
        }
        let target = change.undoes?;
        if !change.redoes {
            return Some(change.id);
        }
        undone.insert(target);
    }
    None
}

/// What taking back `change` would write, in an order in which the ids given to it must rise: where
/// a fork is opened again, the last record of a thing is the one that was shown.
///
/// # Errors
/// [`Refused`], where another computer's record has followed, the earlier value is not here, or the
/// change opened marks to the room.
pub fn plan_undo<L: Log>(log: &L, change: ChangeId) -> Result<Vec<Written>, Refused<L::Error>> {
    let mut order: Vec<ThingId> = Vec::new();
    let mut things: BTreeMap<ThingId, Vec<Record>> = BTreeMap::new();
    for record in log.records_of(change)? {
        if opened(&record.state) && !followed_opened(log, &record)? {
            return Err(Refused::OpenedToTheRoom);
        }
        let records = things.entry(record.thing).or_default();
        if records.is_empty() {
            order.push(record.thing);
        }
        records.push(record);
    }
    let mut written = Vec::new();
    // Backwards, so that what was made last goes first.
    for thing in order.into_iter().rev() {
        written.extend(take_back(log, thing, &things[&thing])?);
    }
    Ok(written)
}

fn opened(state: &State) -> bool {
    matches!(state, State::Is(Body::Marking(marking)) if marking.opened)
}

/// Whether what a record follows was open already.
fn followed_opened<L: Log>(log: &L, record: &Record) -> Result<bool, L::Error> {
    for id in &record.follows {
        if log.record(*id)?.is_some_and(|before| opened(&before.state)) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn take_back<L: Log>(
    log: &L,
    thing: ThingId,
    records: &[Record],
) -> Result<Vec<Written>, Refused<L::Error>> {
    let noun = records[0].noun;
    let heads = log.heads(thing)?;
    let now: BTreeSet<RecordId> = heads.iter().map(effective).collect();
    let then: BTreeSet<RecordId> = records.iter().map(effective).collect();
    if now != then {
        let now = shown(stamped(log, heads)?).and_then(|head| head.state.body().cloned());
        return Err(Refused::FollowedSince {
            noun,
            now: now.map(Box::new),
        });
    }
    let follows: Vec<RecordId> = heads.iter().map(|head| head.id).collect();
    let write = |restores, state| Written {
        thing,
        noun,
        follows: follows.clone(),
        restores,
        state,
    };
    let ids: BTreeSet<RecordId> = records
        .iter()
        .flat_map(|record| record.follows.iter().copied())
        .collect();
    if ids.is_empty() {
        return Ok(vec![write(None, State::Nothing)]);
    }
    let mut earlier = Vec::new();
    for id in ids {
        earlier.push(log.record(id)?.ok_or(Refused::EarlierUnknown { noun })?);
    }
    let mut earlier = stamped(log, earlier)?;
    earlier.sort_unstable_by_key(|(record, stamp)| (*stamp, record.id));
    let mut written: Vec<Written> = Vec::new();
    for (record, _) in earlier {
        let restores = Some(effective(&record));
        // Of two that bring back the same, the later one decides which is shown.
        written.retain(|w| w.restores != restores);
        written.push(write(restores, record.state));
    }
    Ok(written)
}
