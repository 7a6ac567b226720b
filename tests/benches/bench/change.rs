//! A change made durable.

use std::path::Path;

use pit_app::{assessments, story::tell, world};
use pit_record::body::{Answer, Audience, Judgement, Reached};
use pit_record::{Body, State, ThingId};
use pit_store::{Library, NewChange};
use pit_tests::generator::{Shape, story};
use pit_workbook::Workbook;
use rusqlite::{Connection, params};

use crate::measure::{by_turns, line};

pub fn rows() {
    let folder = tempfile::tempdir().expect("a folder");
    let row = "a bare prepared insert, same settings";
    let pair = against_an_insert(Some(folder.path()), 400);
    line("a change made durable, on disk", &pair, row, "1.5");
    let rows = "the rows it writes, by prepared statements alone";
    let pair = against_its_rows(Some(folder.path()), 400);
    line("a change made durable, on disk", &pair, rows, "1.5");
    let pair = against_its_rows(None, 4_000);
    line("a change, in memory", &pair, rows, "1.5");
    let pair = against_an_insert(None, 4_000);
    line("a change, in memory", &pair, row, "");
}

/// A library with a small round in it, and levels to choose by turns.
struct Desk {
    library: Library,
    sheet: ThingId,
    workbook: std::sync::Arc<Workbook>,
}

impl Desk {
    fn new(path: Option<&Path>) -> Self {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
        let mut library = match path {
            Some(path) => Library::open(path, world::fixed(1, day)),
            None => Library::in_memory(world::fixed(1, day)),
        }
        .expect("a library");
        let workbooks = assessments::shipped();
        let story = story(1, Shape::SMALL, &workbooks);
        let rounds = tell(&story, &workbooks, &mut library).expect("told");
        let contents = library.round(rounds[0]).expect("reads").expect("is there");
        let first = &contents.sheets[0];
        Self {
            sheet: first.id,
            workbook: first.workbook.clone(),
            library,
        }
    }

    /// A level chosen for a criterion; never twice the same.
    fn judgement(&self, number: usize) -> Body {
        let (criteria, levels) = (&self.workbook.criteria, &self.workbook.scale.levels);
        let judgement = Judgement {
            sheet: self.sheet,
            criterion: criteria[number % criteria.len()].id.clone(),
            answer: Answer::Level(levels[(number / criteria.len()) % levels.len()].id.clone()),
            reason: Some(format!("Talked through, try {number}.")),
            reached: Reached::TalkedThrough,
            audience: Audience::Room,
        };
        judgement.into()
    }

    fn commit(&mut self, number: usize) {
        let body = self.judgement(number);
        let thing = body.natural_id().expect("a judgement has one");
        let new = NewChange::of(thing, State::Is(body));
        self.library.commit(new).expect("written");
    }
}

fn settings(connection: &Connection) {
    for (pragma, value) in [
        ("journal_mode", "DELETE"),
        ("synchronous", "EXTRA"),
        ("temp_store", "MEMORY"),
        ("secure_delete", "ON"),
        ("foreign_keys", "ON"),
    ] {
        connection.pragma_update(None, pragma, value).expect("set");
    }
}

fn opened(path: Option<&Path>) -> Connection {
    let connection = match path {
        Some(path) => Connection::open(path),
        None => Connection::open_in_memory(),
    };
    let connection = connection.expect("opens");
    settings(&connection);
    connection
}

/// Against the same text put into one table, with one index, that no one reads.
fn against_an_insert(folder: Option<&Path>, pairs: usize) -> crate::measure::Pair {
    let path = |name: &str| folder.map(|folder| folder.join(name));
    let mut desk = Desk::new(path("library.db").as_deref());
    let bare = opened(path("bare.db").as_deref());
    bare.execute_batch("CREATE TABLE judgement (id BLOB PRIMARY KEY, body TEXT NOT NULL) STRICT")
        .expect("a table");
    let texts: Vec<String> = (0..pairs)
        .map(|number| pit_record::canonical(&desk.judgement(number)))
        .collect();
    by_turns(
        pairs,
        |number| desk.commit(number),
        |number| {
            bare.prepare_cached("INSERT INTO judgement (id, body) VALUES (?1, ?2)")
                .and_then(|mut statement| {
                    statement.execute(params![(number as u64).to_be_bytes(), texts[number]])
                })
                .expect("inserted");
        },
    )
}

/// Against the floor: the rows such a change leaves, put into the same tables of a second library
/// in one transaction, with nothing read, compared, hashed or turned into JSON.
fn against_its_rows(folder: Option<&Path>, pairs: usize) -> crate::measure::Pair {
    let path = |name: &str| folder.map(|folder| folder.join(name));
    let mut desk = Desk::new(path("change.db").as_deref());
    // The same library, told the same, opened past the one door.
    let mut floor = match path("floor.db") {
        Some(path) => {
            drop(Desk::new(Some(&path)));
            opened(Some(&path))
        }
        None => {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("floor.db");
            drop(Desk::new(Some(&path)));
            let mut memory = opened(None);
            let from = Connection::open(&path).expect("opens");
            rusqlite::backup::Backup::new(&from, &mut memory)
                .and_then(|copy| copy.run_to_completion(1_000, std::time::Duration::ZERO, None))
                .expect("copied");
            memory
        }
    };
    let things: Vec<(ThingId, String, Judgement)> = (0..pairs)
        .map(|number| {
            let body = desk.judgement(number);
            let thing = body.natural_id().expect("a judgement has one");
            let text = pit_record::canonical(&body);
            let Body::Judgement(judgement) = body else {
                unreachable!("it is a judgement")
            };
            (thing, text, judgement)
        })
        .collect();
    let mut heads: std::collections::BTreeMap<ThingId, [u8; 16]> =
        std::collections::BTreeMap::new();
    by_turns(
        pairs,
        |number| desk.commit(number),
        |number| {
            let (thing, text, judgement) = &things[number];
            let id = |kind: u8| {
                let mut id = [kind; 16];
                id[8..].copy_from_slice(&(number as u64).to_be_bytes());
                id
            };
            let (change, record) = (id(0xC0), id(0xE0));
            let earlier = heads.insert(*thing, record);
            let transaction = floor.transaction().expect("begins");
            let put = |query: &str, values: &[&dyn rusqlite::ToSql]| {
                let mut statement = transaction.prepare_cached(query).expect("SQL");
                statement.execute(values).expect("written");
            };
            let millis = 1_800_000_000_000_i64 + number as i64;
            put(
                "INSERT INTO change (id, run, millis, counter, undoes) VALUES (?1, ?2, ?3, 0, NULL)",
                &[&change, &[0x11_u8; 16], &millis],
            );
            put(
                "INSERT INTO record (id, change, thing, noun, restores, state, body)
                 VALUES (?1, ?2, ?3, 'judgement', NULL, 'is', ?4)",
                &[&record, &change, &thing.bytes(), text],
            );
            if let Some(earlier) = earlier {
                put(
                    "INSERT INTO follows (record, followed) VALUES (?1, ?2)",
                    &[&record, &earlier],
                );
            }
            put(
                "INSERT INTO thing (id, noun, parent, state, shown, sayings, millis, counter)
                 VALUES (?1, 'judgement', ?2, 'is', ?3, 1, ?4, 0)
                 ON CONFLICT (id) DO UPDATE SET shown = excluded.shown",
                &[&thing.bytes(), &judgement.sheet.bytes(), &record, &millis],
            );
            let Answer::Level(level) = &judgement.answer else {
                unreachable!("a level was chosen")
            };
            put(
                "INSERT INTO judgement (id, sheet, criterion, answer, level, reached, audience)
                 VALUES (?1, ?2, ?3, 'level', ?4, 'talked-through', 'room')
                 ON CONFLICT (id) DO UPDATE SET level = excluded.level",
                &[
                    &thing.bytes(),
                    &judgement.sheet.bytes(),
                    &judgement.criterion,
                    level,
                ],
            );
            transaction.commit().expect("committed");
        },
    )
}
