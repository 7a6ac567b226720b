//! What must stay fast. Each row is measured side by side with what it is held against, pairs
//! alternating, so that a noisy machine disturbs both alike; ratios are of medians.

// A table on standard output is what it is for.
#![allow(clippy::print_stdout)]

use std::path::Path;
use std::time::{Duration, Instant};

use pit_app::{Source, Words, assessments, report, story::tell, world};
use pit_record::body::{Answer, Audience, Judgement, Reached};
use pit_record::{Body, State, ThingId};
use pit_store::{Library, NewChange};
use pit_tests::generator::{Shape, story};
use rusqlite::{Connection, params};

fn main() {
    println!("| row | median | beside it | ratio |");
    println!("|---|---|---|---|");
    let folder = tempfile::tempdir().expect("a folder");
    change("a change made durable, on disk", Some(folder.path()), 200);
    change("a change, in memory", None, 2_000);
    full_triangle();
}

/// A level chosen for a criterion, against the same bytes put into one table by a prepared insert
/// on a connection with the same settings.
fn change(name: &str, folder: Option<&Path>, pairs: usize) {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let mut library = match folder {
        Some(folder) => Library::open(&folder.join("library.db"), world::fixed(1, day)),
        None => Library::in_memory(world::fixed(1, day)),
    }
    .expect("a library");
    let workbooks = assessments::shipped();
    let rounds = tell(
        &story(1, Shape::SMALL, &workbooks),
        &workbooks,
        &mut library,
    )
    .expect("told");
    let contents = library.round(rounds[0]).expect("reads").expect("is there");
    let (sheet, levels) = (
        contents.sheets[0].id,
        &contents.sheets[0].workbook.scale.levels,
    );
    let criteria = &contents.sheets[0].workbook.criteria;

    let bare = match folder {
        Some(folder) => Connection::open(folder.join("bare.db")),
        None => Connection::open_in_memory(),
    }
    .expect("opens");
    for (pragma, value) in [
        ("journal_mode", "DELETE"),
        ("synchronous", "EXTRA"),
        ("temp_store", "MEMORY"),
    ] {
        bare.pragma_update(None, pragma, value).expect("set");
    }
    bare.execute_batch("CREATE TABLE judgement (id BLOB PRIMARY KEY, body TEXT NOT NULL) STRICT")
        .expect("a table");

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for pair in 0..pairs {
        let body = Judgement {
            sheet,
            criterion: criteria[pair % criteria.len()].id.clone(),
            answer: Answer::Level(levels[(pair / criteria.len()) % levels.len()].id.clone()),
            reason: Some(format!("Talked through, try {pair}.")),
            reached: Reached::TalkedThrough,
            audience: Audience::Room,
        };
        let body = Body::from(body);
        let thing = body.natural_id().unwrap_or(ThingId::from_bytes([0; 16]));
        let text = pit_record::canonical(&body);

        let insert = |theirs: &mut Vec<Duration>| {
            let begun = Instant::now();
            bare.prepare_cached("INSERT INTO judgement (id, body) VALUES (?1, ?2)")
                .and_then(|mut statement| {
                    statement.execute(params![(pair as u64).to_be_bytes(), text])
                })
                .expect("inserted");
            theirs.push(begun.elapsed());
        };
        let mut commit = |ours: &mut Vec<Duration>| {
            let begun = Instant::now();
            library
                .commit(NewChange::of(thing, State::Is(body.clone())))
                .expect("written");
            ours.push(begun.elapsed());
        };
        if pair % 2 == 0 {
            commit(&mut ours);
            insert(&mut theirs);
        } else {
            insert(&mut theirs);
            commit(&mut ours);
        }
    }
    row(
        name,
        median(&mut ours),
        "a bare prepared insert",
        median(&mut theirs),
    );
}

/// The workshop report of a full triangle, against reading the round it is made from.
fn full_triangle() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let mut library = Library::in_memory(world::fixed(2, day)).expect("a library");
    let workbooks: Vec<_> = assessments::shipped()
        .into_iter()
        .filter(|workbook| workbook.id != "quick-scan")
        .collect();
    let criteria: usize = workbooks
        .iter()
        .map(|workbook| workbook.criteria.len())
        .sum();
    let rounds = tell(&story(2, Shape::FULL, &workbooks), &workbooks, &mut library).expect("told");
    let source = Source::of(library);
    let words = Words::english();
    let (mut reads, mut makes, mut size) = (Vec::new(), Vec::new(), (0, 0));
    for _ in 0..9 {
        let begun = Instant::now();
        source.round(rounds[0]).expect("reads");
        reads.push(begun.elapsed());
        let begun = Instant::now();
        let made = report::make(&source, &words, (1, rounds[0]), None).expect("made");
        makes.push(begun.elapsed());
        size = (made.pages, made.bytes.len());
    }
    let name = format!(
        "the report of a full triangle ({criteria} criteria, 30 seats, {} pages, {} KB)",
        size.0,
        size.1 / 1024
    );
    row(
        &name,
        median(&mut makes),
        "reading the round",
        median(&mut reads),
    );
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn row(name: &str, ours: Duration, beside: &str, theirs: Duration) {
    let hundredths = ours.as_nanos() * 100 / theirs.as_nanos().max(1);
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    println!("| {name} | {ours:?} | {beside} {theirs:?} | {whole}.{rest:02} |");
}
