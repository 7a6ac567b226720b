//! What a locked round shows: the records of its cut, whatever came in since. Nobody changes it until
//! it is opened again; then everything that came in is shown, and what differs is a fork.

use std::collections::{BTreeMap, BTreeSet};

use pit_record::body::Cut;
use pit_record::{Body, Log, Noun, Record, RecordId, Stamp, State, ThingId, Written};
use rusqlite::{Connection, OptionalExtension, params};

use crate::read::SqlLog;
use crate::row::{body, id16, sql};
use crate::{Library, StoreError, project};

/// How a thing stands that came into a locked round from another computer: it waits, unseen.
const LATE: &str = "late";

impl Library {
    /// Refuses to change what lies in a locked round. Locks themselves may be written: locking and
    /// opening again are nothing else; and what was said with a lock may be taken back with it.
    pub(crate) fn refuse_locked(&self, written: &[Written]) -> Result<(), StoreError> {
        self.read(|connection| {
            let mut opened = BTreeSet::new();
            for one in written.iter().filter(|one| one.noun == Noun::Cut) {
                let locks = matches!(one.state.present(), Some(Body::Cut(cut)) if cut.is_locked());
                if !locks && let Some(round) = round_over(connection, one.thing)? {
                    opened.insert(round);
                }
            }
            let mut asked = BTreeSet::new();
            for one in written.iter().filter(|one| one.noun != Noun::Cut) {
                let parent = one.state.body().and_then(Body::parent);
                for thing in [Some(one.thing), parent].into_iter().flatten() {
                    if asked.insert(thing)
                        && let Some(round) = round_over(connection, thing)?
                        && !opened.contains(&round)
                        && let Some(cut) = holding(connection, round)?
                    {
                        return Err(StoreError::Locked {
                            revision: cut.revision,
                        });
                    }
                }
            }
            Ok(())
        })
    }
}

/// Shows the rounds over these things as their cuts hold them. To be called whenever things were
/// projected that may lie in a locked round, and whenever a lock changed.
pub(crate) fn settle(
    connection: &Connection,
    touched: impl IntoIterator<Item = (ThingId, Noun)>,
) -> Result<(), StoreError> {
    // Whether a lock of the round was among what was touched.
    let mut rounds: BTreeMap<ThingId, bool> = BTreeMap::new();
    for (thing, noun) in touched {
        if let Some(round) = round_over(connection, thing)? {
            *rounds.entry(round).or_default() |= noun == Noun::Cut;
        }
    }
    for (round, lock_changed) in rounds {
        match holding(connection, round)? {
            Some(cut) => hold(connection, round, &cut)?,
            None if lock_changed => release(connection, round)?,
            None => {}
        }
    }
    Ok(())
}

/// What erasing things can leave shown wrongly: rounds whose locks held something of it, and what hung
/// under it and stays, as only another library knew of it.
pub(crate) struct Shaken {
    rounds: BTreeSet<ThingId>,
    below: BTreeSet<ThingId>,
}

impl Shaken {
    /// To be asked before the things are erased.
    pub(crate) fn by_erasing<'t>(
        connection: &Connection,
        things: impl IntoIterator<Item = &'t ThingId>,
    ) -> Result<Self, StoreError> {
        let mut shaken = Self {
            rounds: BTreeSet::new(),
            below: BTreeSet::new(),
        };
        for thing in things {
            if let Some(round) = round_over(connection, *thing)? {
                shaken.rounds.insert(round);
                let mut below = connection.prepare_cached(sql!("subtree"))?;
                let rows = below.query_map([thing.bytes()], |row| id16(row, 0))?;
                for id in rows {
                    shaken.below.insert(ThingId::from_bytes(id?));
                }
            }
        }
        Ok(shaken)
    }

    /// To be done when they are.
    pub(crate) fn settle(self, connection: &Connection) -> Result<(), StoreError> {
        for thing in self.below {
            let heads = SqlLog(connection).stamped_heads(thing)?;
            project::project(connection, thing, heads, None)?;
        }
        // A lock may have gone too, and then nothing holds its round any more.
        settle(
            connection,
            self.rounds.into_iter().map(|round| (round, Noun::Cut)),
        )
    }
}

/// Shows a round as its cut holds it.
fn hold(connection: &Connection, round: ThingId, cut: &Cut) -> Result<(), StoreError> {
    let log = SqlLog(connection);
    let held: BTreeSet<RecordId> = cut.records.iter().copied().collect();
    let mut late: u32 = 0;
    for (thing, stands) in within(connection, round)? {
        if stands.heads.iter().all(|head| held.contains(head)) {
            stands.shown_by_its_heads(connection, thing)?;
            continue;
        }
        let Some(then) = otherwise(log, thing, &held)? else {
            stands.shown_by_its_heads(connection, thing)?;
            continue;
        };
        late += 1;
        if then.is_empty() {
            // First as its heads have it: what a lock shown before left of it says nothing any more.
            stands.shown_by_its_heads(connection, thing)?;
            hide(connection, thing)?;
        } else {
            project::project(connection, thing, then, None)?;
        }
    }
    count_late(connection, round, Some((cut.revision, late)))
}

/// Says how many things wait for the lock that holds a round; for its other locks none do.
fn count_late(
    connection: &Connection,
    round: ThingId,
    holding: Option<(u32, u32)>,
) -> Result<(), StoreError> {
    let (revision, late) = holding.unzip();
    connection
        .prepare_cached(sql!("count_late"))?
        .execute(params![round.bytes(), revision, late])?;
    Ok(())
}

/// Shows a round as its heads have it.
fn release(connection: &Connection, round: ThingId) -> Result<(), StoreError> {
    for (thing, stands) in within(connection, round)? {
        stands.shown_by_its_heads(connection, thing)?;
    }
    count_late(connection, round, None)
}

/// How a thing stands in the projections, and what its heads are.
#[derive(Default)]
struct Stands {
    shown: Option<RecordId>,
    late: bool,
    heads: Vec<RecordId>,
}

impl Stands {
    /// Projects a thing by its heads; most are so already.
    fn shown_by_its_heads(
        &self,
        connection: &Connection,
        thing: ThingId,
    ) -> Result<(), StoreError> {
        let already =
            !self.late && self.heads.len() == 1 && self.heads.first().copied() == self.shown;
        if already {
            return Ok(());
        }
        let heads = SqlLog(connection).stamped_heads(thing)?;
        project::project(connection, thing, heads, None)
    }
}

/// A round and everything in it but its locks. One query: a round has thousands of things.
fn within(
    connection: &Connection,
    round: ThingId,
) -> Result<BTreeMap<ThingId, Stands>, StoreError> {
    let mut found: BTreeMap<ThingId, Stands> = BTreeMap::new();
    let mut statement = connection.prepare_cached(sql!("within"))?;
    let mut rows = statement.query([round.bytes()])?;
    while let Some(row) = rows.next()? {
        let stands = found.entry(ThingId::from_bytes(id16(row, 0)?)).or_default();
        stands.shown = Some(RecordId::from_bytes(id16(row, 1)?));
        stands.late = row.get(2)?;
        stands.heads.push(RecordId::from_bytes(id16(row, 3)?));
    }
    Ok(found)
}

/// The heads of a thing as its round shows it: while that is locked, what the lock holds of it.
pub(crate) fn shown_heads(
    connection: &Connection,
    thing: ThingId,
) -> Result<Vec<(Record, Stamp)>, StoreError> {
    let log = SqlLog(connection);
    let heads = log.stamped_heads(thing)?;
    if heads.iter().any(|(head, _)| head.noun == Noun::Cut) {
        return Ok(heads);
    }
    let Some(round) = round_over(connection, thing)? else {
        return Ok(heads);
    };
    let Some(cut) = holding(connection, round)? else {
        return Ok(heads);
    };
    let held: BTreeSet<RecordId> = cut.records.into_iter().collect();
    Ok(otherwise(log, thing, &held)?.unwrap_or(heads))
}

/// The records of a thing that a cut holds, each with its stamp; `None` where its heads say the same,
/// be it in other records: what was changed and taken back while the round was open, before the opening
/// was taken back too.
fn otherwise(
    log: SqlLog<'_>,
    thing: ThingId,
    held: &BTreeSet<RecordId>,
) -> Result<Option<Vec<(Record, Stamp)>>, StoreError> {
    let mut then = Vec::new();
    for record in log.records_of_thing(thing)? {
        if held.contains(&record.id)
            && let Some(change) = log.change(record.change)?
        {
            then.push((record, change.at));
        }
    }
    let heads = log.heads(thing)?;
    let now: Vec<&State> = heads.iter().map(|head| &head.state).collect();
    let said: Vec<&State> = match &then[..] {
        [] => vec![&State::Nothing],
        then => then.iter().map(|(record, _)| &record.state).collect(),
    };
    let same = now.iter().all(|one| said.contains(one)) && said.iter().all(|one| now.contains(one));
    Ok((!same).then_some(then))
}

/// Hides a thing that was not there when its round was locked.
fn hide(connection: &Connection, thing: ThingId) -> Result<(), StoreError> {
    let noun: String = connection
        .prepare_cached("UPDATE thing SET state = ?2 WHERE id = ?1 RETURNING noun")?
        .query_row(params![thing.bytes(), LATE], |row| row.get(0))?;
    if let Some(noun) = Noun::named(&noun) {
        project::columns::remove(connection, thing, noun)?;
    }
    Ok(())
}

/// The round that a thing lies in; a round lies in itself.
fn round_over(connection: &Connection, thing: ThingId) -> Result<Option<ThingId>, StoreError> {
    let found: Option<[u8; 16]> = connection
        .prepare_cached(sql!("round_over"))?
        .query_row([thing.bytes()], |row| id16(row, 0))
        .optional()?;
    Ok(found.map(ThingId::from_bytes))
}

/// The cut that holds a round now: its newest, unless that was opened again.
fn holding(connection: &Connection, round: ThingId) -> Result<Option<Cut>, StoreError> {
    let found: Option<String> = connection
        .prepare_cached(sql!("holding"))?
        .query_row([round.bytes()], |row| row.get(0))
        .optional()?;
    match found
        .map(|text| body(Noun::Cut.name(), &text))
        .transpose()?
    {
        Some(Body::Cut(cut)) if cut.is_locked() => Ok(Some(cut)),
        _ => Ok(None),
    }
}
