//! Which columns of a body are kept for searching, joining and counting. The whole body stays in
//! the log, one join away.

use pit_record::body::{Answer, Lens, MarkedBy, Says};
use pit_record::{Body, Noun, ThingId};
use rusqlite::Connection;

use super::{name_of, replace};
use crate::StoreError;

/// Takes the row of a thing that is not there any more.
pub(crate) fn remove(
    connection: &Connection,
    thing: ThingId,
    noun: Noun,
) -> Result<(), StoreError> {
    let query = format!("DELETE FROM {} WHERE id = ?1", noun.name());
    replace(connection, &query, &[&thing.bytes()])
}

fn answer_columns(answer: &Answer) -> (&'static str, Option<&str>) {
    match answer {
        Answer::Level(level) => ("level", Some(level)),
        Answer::DontKnow => ("dont-know", None),
        Answer::NotApplicable => ("not-applicable", None),
    }
}

/// A lens as its two columns.
pub(crate) fn lens_columns(lens: &Lens) -> (&'static str, Option<&str>) {
    match lens {
        Lens::WholePlace => ("whole-place", None),
        Lens::Topic(name) => ("topic", Some(name)),
        Lens::Group(name) => ("group", Some(name)),
        Lens::Partner(name) => ("partner", Some(name)),
    }
}

/// Writes the row of a thing's own noun.
#[rustfmt::skip]
pub(super) fn write(connection: &Connection, thing: ThingId, body: &Body) -> Result<(), StoreError> {
    let id = thing.bytes();
    let put = |query: &str, values: &[&dyn rusqlite::ToSql]| replace(connection, query, values);
    match body {
        Body::Place(b) => put(
            "INSERT OR REPLACE INTO place (id, name, size, population, part_of, willing) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            &[&id, &b.name, &b.size.and_then(|s| name_of(&s)), &b.population.and_then(|n| i64::try_from(n).ok()), &b.part_of.map(|p| p.bytes()), &b.willing],
        ),
        Body::Assessment(b) => {
            let (lens, name) = lens_columns(&b.lens);
            put(
                "INSERT OR REPLACE INTO assessment (id, place, lens, lens_name, serves) VALUES (?1, ?2, ?3, ?4, ?5)",
                &[&id, &b.place.bytes(), &lens, &name, &b.serves.map(|s| s.bytes())],
            )
        }
        Body::Round(b) => put(
            "INSERT OR REPLACE INTO round (id, assessment, held_on, mode, carries_on) VALUES (?1, ?2, ?3, ?4, ?5)",
            &[&id, &b.assessment.bytes(), &b.held_on.to_string(), &name_of(&b.mode), &b.carries_on.map(|c| c.bytes())],
        ),
        Body::Sheet(b) => put(
            "INSERT OR REPLACE INTO sheet (id, round, workbook_id, workbook) VALUES (?1, ?2, ?3, ?4)",
            &[&id, &b.round.bytes(), &b.workbook_id, &b.workbook.0],
        ),
        Body::Judgement(b) => {
            let (answer, level) = answer_columns(&b.answer);
            put(
                // Its id comes of the sheet and the criterion: they stay, and so does their index.
                "INSERT INTO judgement (id, sheet, criterion, answer, level, reached, audience) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (id) DO UPDATE SET answer = excluded.answer, level = excluded.level, reached = excluded.reached, audience = excluded.audience",
                &[&id, &b.sheet.bytes(), &b.criterion, &answer, &level, &name_of(&b.reached), &name_of(&b.audience)],
            )
        }
        Body::Evidence(b) => put(
            "INSERT OR REPLACE INTO evidence (id, sheet, criterion, strength, audience) VALUES (?1, ?2, ?3, ?4, ?5)",
            &[&id, &b.sheet.bytes(), &b.criterion, &b.strength.and_then(|s| name_of(&s)), &name_of(&b.audience)],
        ),
        Body::Note(b) => put(
            "INSERT OR REPLACE INTO note (id, sheet, criterion, kind, audience) VALUES (?1, ?2, ?3, ?4, ?5)",
            &[&id, &b.sheet.bytes(), &b.criterion, &name_of(&b.kind), &name_of(&b.audience)],
        ),
        Body::Aim(b) => put(
            "INSERT OR REPLACE INTO aim (id, sheet, criterion, level, by) VALUES (?1, ?2, ?3, ?4, ?5)",
            &[&id, &b.sheet.bytes(), &b.criterion, &b.level, &b.by.map(|d| d.to_string())],
        ),
        Body::Weight(b) => put(
            "INSERT OR REPLACE INTO weight (id, sheet, criterion, importance, power) VALUES (?1, ?2, ?3, ?4, ?5)",
            &[&id, &b.sheet.bytes(), &b.criterion, &b.importance, &b.power],
        ),
        Body::Ordering(b) => put(
            "INSERT OR REPLACE INTO ordering (id, sheet) VALUES (?1, ?2)",
            &[&id, &b.sheet.bytes()],
        ),
        Body::Action(b) => put(
            "INSERT OR REPLACE INTO action (id, round, sheet, criterion, segment, works_on, owner, due, state, carries_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            &[&id, &b.round.bytes(), &b.sheet.map(|s| s.bytes()), &b.criterion, &b.segment.and_then(|s| name_of(&s)), &b.works_on.and_then(|w| name_of(&w)), &b.owner, &b.due.map(|d| d.to_string()), &name_of(&b.state), &b.carries_on.map(|c| c.bytes())],
        ),
        Body::Ask(b) => put(
            "INSERT OR REPLACE INTO ask (id, round, board, by, audience) VALUES (?1, ?2, ?3, ?4, ?5)",
            &[&id, &b.round.bytes(), &b.board, &b.by.map(|d| d.to_string()), &name_of(&b.audience)],
        ),
        Body::Seat(b) => put(
            "INSERT OR REPLACE INTO seat (id, round, number, sector) VALUES (?1, ?2, ?3, ?4)",
            &[&id, &b.round.bytes(), &b.number, &name_of(&b.sector)],
        ),
        Body::Marking(b) => put(
            "INSERT OR REPLACE INTO marking (id, sheet, nth, opened) VALUES (?1, ?2, ?3, ?4)",
            &[&id, &b.sheet.bytes(), &b.nth, &b.opened],
        ),
        Body::Mark(b) => {
            let (answer, level) = match &b.says {
                Says::One(answer) => { let (a, l) = answer_columns(answer); (Some(a), l) }
                Says::Counts { .. } => (None, None),
            };
            let (seat, sector) = match &b.by {
                MarkedBy::Seat(seat) => (Some(seat.bytes()), None),
                MarkedBy::Sector(sector) => (None, name_of(sector)),
            };
            put(
                "INSERT OR REPLACE INTO mark (id, marking, criterion, seat, sector, answer, level) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                &[&id, &b.marking.bytes(), &b.criterion, &seat, &sector, &answer, &level],
            )
        }
        Body::Cut(b) => put(
            "INSERT OR REPLACE INTO cut (id, round, revision, hash, locked_on, reopened_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            &[&id, &b.round.bytes(), &b.revision, &b.hash, &b.locked_on.to_string(), &b.reopened_on.map(|d| d.to_string())],
        ),
        Body::Moved(b) => put(
            "INSERT OR REPLACE INTO moved (id, sheet, criterion, since, why, audience) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            &[&id, &b.sheet.bytes(), &b.criterion, &b.since.bytes(), &name_of(&b.why), &name_of(&b.audience)],
        ),
        Body::Logo(b) => put(
            "INSERT OR REPLACE INTO logo (id, place) VALUES (?1, ?2)",
            &[&id, &b.place.bytes()],
        ),
    }
}
