//! Migrations. A new library runs every one of them, so that everybody exercises them; a shipped
//! one never changes. Before an older library is migrated it is copied beside itself.

use std::path::Path;

use rusqlite::Connection;

use crate::{StoreError, backup};

/// "PITW": what the file says it is.
pub(crate) const APPLICATION_ID: i32 = 0x5049_5457;

/// The migrations, oldest first; the number of a schema is how many of them it has had.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_log_and_projections.sql"),
    include_str!("migrations/0002_moves_logos_and_locks.sql"),
];

/// The newest schema this program knows.
pub const SCHEMA: u32 = 2;

const _: () = assert!(MIGRATIONS.len() == SCHEMA as usize);

/// Brings a connection to the newest of `migrations`.
pub(crate) fn migrate(
    connection: &mut Connection,
    path: Option<&Path>,
    migrations: &[&str],
) -> Result<(), StoreError> {
    let here = path.unwrap_or(Path::new(":memory:"));
    let known = migrations.len() as u32;
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let empty: bool =
        connection.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| {
            row.get(0)
        })?;
    let new = empty && (application, found) == (0, 0);
    if !new && application != APPLICATION_ID {
        return Err(StoreError::NotALibrary(here.to_path_buf()));
    }
    if found > known {
        return Err(StoreError::Newer {
            path: here.to_path_buf(),
            found,
            known,
        });
    }
    if found == known {
        return Ok(());
    }
    if let (false, Some(path)) = (new, path) {
        backup::beside(connection, path, found)?;
    }
    let transaction = connection.transaction()?;
    for migration in &migrations[found as usize..] {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", known)?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_library_is_copied_beside_itself_before_it_is_migrated() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("library.db");
        let mut connection = Connection::open(&path).expect("opens");
        migrate(&mut connection, Some(&path), &MIGRATIONS[..1]).expect("new");
        connection
            .execute(
                "INSERT INTO draft VALUES (zeroblob(16), 'reason', 'half a sen', 1)",
                [],
            )
            .expect("a row");

        let next = [MIGRATIONS[0], "ALTER TABLE draft ADD COLUMN language TEXT;"];
        migrate(&mut connection, Some(&path), &next).expect("migrates");

        let copy = Connection::open(folder.path().join("library-before-schema-2.db"))
            .expect("the copy opens");
        let text: String = copy
            .query_row("SELECT text FROM draft", [], |row| row.get(0))
            .expect("the row");
        assert_eq!(text, "half a sen");
        let version: u32 = copy
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .expect("a version");
        assert_eq!(version, 1, "the copy stays what it was");
    }

    #[test]
    fn a_migration_that_fails_leaves_the_library_as_it_was() {
        let mut connection = Connection::open_in_memory().expect("opens");
        migrate(&mut connection, None, &MIGRATIONS[..1]).expect("new");
        let broken = [
            MIGRATIONS[0],
            "CREATE TABLE half (x INTEGER) STRICT; CREATE NONSENSE;",
        ];
        assert!(migrate(&mut connection, None, &broken).is_err());
        let version: u32 = connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .expect("a version");
        assert_eq!(version, 1);
        migrate(&mut connection, None, &MIGRATIONS[..1]).expect("still opens");
    }

    #[test]
    fn the_schema_is_what_it_was_when_it_was_shipped() {
        let mut connection = Connection::open_in_memory().expect("opens");
        migrate(&mut connection, None, MIGRATIONS).expect("new");
        let mut statement = connection
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .expect("prepares");
        let schema: Vec<String> = statement
            .query_map([], |row| row.get(0))
            .expect("reads")
            .map(|sql| sql.expect("sql"))
            .collect();
        insta::assert_snapshot!(schema.join(";\n"));
    }
}
