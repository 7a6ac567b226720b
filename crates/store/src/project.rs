//! The one function that reads the present off the log: a thing's heads into its rows.

use pit_record::{Body, Noun, Record, Stamp, ThingId, sayings, shown};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use serde::Serialize;

use crate::read::SqlLog;
use crate::row::{self, id16, sql, stored};
use crate::{StoreError, hold};

pub(crate) mod columns;

/// Writes the rows of one thing as its heads have it. `added` is the stamp of the records that were
/// added since it was last projected; without one, its earliest record is looked for.
pub(crate) fn project(
    connection: &Connection,
    thing: ThingId,
    heads: Vec<(Record, Stamp)>,
    added: Option<Stamp>,
) -> Result<(), StoreError> {
    let ways = sayings(heads.iter().map(|(head, _)| head)) as i64;
    let Some(record) = shown(heads) else {
        connection
            .prepare_cached("DELETE FROM thing WHERE id = ?1")?
            .execute([thing.bytes()])?;
        return Ok(());
    };
    let body = record.state.body();
    let parent = match body {
        Some(body) => body.parent(),
        None => last_body(connection, thing)?
            .as_ref()
            .and_then(Body::parent),
    };
    let (state, _) = stored(&record.state);
    let parent = parent.map(|id| id.bytes());
    let same_place = match added {
        // Most often only what is said has changed: the indexes by place stay untouched.
        Some(at) => connection
            .prepare_cached(sql!("update_thing"))?
            .execute(params![
                thing.bytes(),
                parent,
                state,
                record.id.bytes(),
                ways,
                at.millis,
                at.counter,
            ])?,
        None => 0,
    };
    if same_place == 0 {
        let born = born(connection, thing)?;
        connection
            .prepare_cached(sql!("upsert_thing"))?
            .execute(params![
                thing.bytes(),
                record.noun.name(),
                parent,
                state,
                record.id.bytes(),
                ways,
                born.millis,
                born.counter,
            ])?;
    }
    match body {
        Some(body) => columns::write(connection, thing, body),
        None => columns::remove(connection, thing, record.noun),
    }
}

/// The stamp of a thing's earliest record.
fn born(connection: &Connection, thing: ThingId) -> Result<Stamp, StoreError> {
    let mut statement = connection.prepare_cached(sql!("born"))?;
    let born = statement.query_row([thing.bytes()], |row| {
        Ok(Stamp {
            millis: row.get(0)?,
            counter: row.get(1)?,
        })
    });
    Ok(born?)
}

/// What was last said of a thing before it was undone: it still hangs there, so that bundles carry
/// the undoing and erasing finds it.
fn last_body(connection: &Connection, thing: ThingId) -> Result<Option<Body>, StoreError> {
    let found: Option<(String, String)> = connection
        .prepare_cached(sql!("last_body"))?
        .query_row([thing.bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    found
        .map(|(noun, text)| row::body(&noun, &text))
        .transpose()
}

/// Empties every projection and reads all of them off the log again.
pub(crate) fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("DELETE FROM thing", [])?;
    let log = SqlLog(connection);
    for thing in things(connection)? {
        project(connection, thing, log.stamped_heads(thing)?, None)?;
    }
    let mut statement = connection.prepare("SELECT DISTINCT id FROM cut")?;
    let cuts = statement.query_map([], |row| Ok(ThingId::from_bytes(id16(row, 0)?)))?;
    let cuts: Vec<ThingId> = cuts.collect::<Result<_, _>>()?;
    hold::settle(connection, cuts.into_iter().map(|cut| (cut, Noun::Cut)))
}

fn things(connection: &Connection) -> Result<Vec<ThingId>, StoreError> {
    let mut statement = connection.prepare("SELECT DISTINCT thing FROM record")?;
    let rows = statement.query_map([], |row| Ok(ThingId::from_bytes(id16(row, 0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every row of every projection as a line of text, sorted.
pub(crate) fn dump(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut lines = Vec::new();
    for table in std::iter::once("thing").chain(pit_record::Noun::ALL.iter().map(|n| n.name())) {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY id"))?;
        let width = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let cells: Result<Vec<String>, rusqlite::Error> =
                (0..width).map(|i| row.get_ref(i).map(cell)).collect();
            lines.push(format!("{table} {}", cells?.join(" ")));
        }
    }
    Ok(lines)
}

fn cell(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "-".to_owned(),
        ValueRef::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        ValueRef::Text(text) => format!("{:?}", String::from_utf8_lossy(text)),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
    }
}

/// The name that serde gives a unit of an enum, as the columns hold it.
pub(crate) fn name_of(value: &impl Serialize) -> Option<String> {
    match serde_json::to_value(value).ok()? {
        serde_json::Value::String(name) => Some(name),
        _ => None,
    }
}

pub(crate) fn replace(
    connection: &Connection,
    query: &str,
    values: &[&dyn ToSql],
) -> Result<(), StoreError> {
    connection.prepare_cached(query)?.execute(values)?;
    Ok(())
}
