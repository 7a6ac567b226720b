//! How SQLite will answer every query: none may walk a table that grows with the years.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use crate::setting::{open, setting};

/// Queries that walk a table, and why they may.
const WALKS: &[(&str, &str, &str)] = &[
    (
        "actions_by_place",
        "action",
        "a search looks at every action's words: 17,304 of them in tens of milliseconds",
    ),
    (
        "lenses",
        "assessment",
        "a search looks at every lens, by its two columns",
    ),
    (
        "own_changes",
        "own_run",
        "newest first, and undo stops at the first change it can use",
    ),
    ("places", "place", "it lists every place"),
    (
        "removed",
        "thing",
        "by an index that holds nothing but what lies in the bin",
    ),
    ("rounds", "round", "it lists every round"),
    (
        "tree",
        "place",
        "ids and names of every place: how many lie within one can't be said otherwise",
    ),
];

/// Every query beside the code, by name.
fn queries() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sql");
    let files = std::fs::read_dir(folder).expect("it is there");
    files
        .map(|file| file.expect("reads").path())
        .map(|path| {
            let name = path
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, std::fs::read_to_string(path).expect("text"))
        })
        .collect()
}

/// What the planner says, a line a step, deeper ones further in.
fn plan(connection: &Connection, query: &str) -> Vec<String> {
    let mut statement = connection
        .prepare(&format!("EXPLAIN QUERY PLAN {query}"))
        .expect("it is SQL");
    let mut depths: BTreeMap<i64, usize> = BTreeMap::new();
    let mut rows = statement.raw_query();
    let mut lines = Vec::new();
    while let Some(row) = rows.next().expect("explains") {
        let (id, parent): (i64, i64) = (row.get(0).expect("id"), row.get(1).expect("parent"));
        let depth = depths.get(&parent).map_or(0, |depth| depth + 1);
        depths.insert(id, depth);
        let detail: String = row.get(3).expect("detail");
        lines.push(format!("{}{detail}", "  ".repeat(depth)));
    }
    lines
}

fn plans() -> BTreeMap<String, Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    setting(&mut open(&path, 1));
    let connection = Connection::open(&path).expect("opens");
    queries()
        .into_iter()
        .map(|(name, query)| (name, plan(&connection, &query)))
        .collect()
}

/// The tables that grow: all of a library's own.
fn tables() -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    open(&path, 1);
    let connection = Connection::open(&path).expect("opens");
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .expect("SQL");
    let names = statement.query_map([], |row| row.get(0)).expect("reads");
    names.map(|name| name.expect("text")).collect()
}

#[test]
fn every_query_is_answered_as_it_was_planned() {
    let lines: Vec<String> = plans()
        .into_iter()
        .map(|(name, plan)| format!("{name}\n  {}", plan.join("\n  ")))
        .collect();
    insta::assert_snapshot!(lines.join("\n\n"));
}

#[test]
fn no_query_walks_a_table_that_grows() {
    let queries = queries();
    let tables = tables();
    let mut used: Vec<&str> = Vec::new();
    for (name, plan) in plans() {
        for line in &plan {
            let Some(walked) = line.trim_start().strip_prefix("SCAN ") else {
                continue;
            };
            let alias = walked.split(' ').next().expect("a table");
            // What is not a table is a list that the query made itself.
            let table = table_of(&queries[&name], alias);
            if !tables.contains(&table) {
                continue;
            }
            let why = WALKS
                .iter()
                .find(|(query, of, _)| *query == name && *of == table);
            assert!(why.is_some(), "{name} walks {table}: {line}");
            used.extend(why.map(|(query, _, _)| *query));
        }
    }
    assert_eq!(
        used.len(),
        WALKS.len(),
        "a reason that is not needed any more"
    );
}

/// The table that an alias stands for: the word before it, where that names one.
fn table_of(query: &str, alias: &str) -> String {
    let words: Vec<&str> = query.split_whitespace().collect();
    let named = words
        .windows(3)
        .find(|w| matches!(w[0], "FROM" | "JOIN") && w[2] == alias);
    named.map_or(alias, |w| w[1]).to_owned()
}

#[test]
fn every_row_that_hangs_from_another_is_found_by_an_index() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    open(&path, 1);
    let connection = Connection::open(&path).expect("opens");
    // What a delete has to look up: who refers to the row that goes.
    for query in [
        "DELETE FROM record WHERE thing = ?1",
        "DELETE FROM thing WHERE id = ?1",
    ] {
        for line in plan(&connection, query) {
            assert!(!line.contains("SCAN"), "{query}: {line}");
        }
    }
    let children = "SELECT 1 FROM thing WHERE shown = ?1";
    for line in plan(&connection, children) {
        assert!(!line.contains("SCAN"), "{children}: {line}");
    }
}
