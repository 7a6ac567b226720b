//! All projections, read off the log anew; and as text, to compare two libraries.

use pit_record::{Noun, ThingId};
use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::project::project;
use crate::read::SqlLog;
use crate::row::id16;
use crate::{StoreError, hold};

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
