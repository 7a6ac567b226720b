//! The one function that reads the present off the log: a thing's heads into its rows.

use pit_record::{Body, Record, Stamp, ThingId, sayings, shown};
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use serde::Serialize;

use crate::StoreError;
use crate::row::{self, sql, stored};

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
