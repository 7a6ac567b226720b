//! What the tests start from: a world that is the same every time, and a round in a place.

use std::path::Path;

use chrono::NaiveDate;
use pit_record::body::*;
use pit_record::{Body, Noun, State, ThingId, cut_hash};
use pit_store::{Incoming, Library, NewChange, StoreError, World};
use pit_workbook::Workbook;
use uuid::Uuid;

/// A clock that starts on 3 March 2026 and moves on by a second with each change, and counted ids
/// that start with `seed`. Two libraries, or two openings of one, take two seeds.
pub fn world(seed: u8) -> World {
    let mut seconds = 0;
    let mut ids: u64 = 0;
    World {
        now_millis: Box::new(move || {
            seconds += 1;
            1_772_528_400_000 + seconds * 1_000
        }),
        fresh_id: Box::new(move || {
            ids += 1;
            id(seed, ids)
        }),
    }
}

/// An id that a seed and a number decide.
pub fn id(seed: u8, number: u64) -> Uuid {
    let mut bytes = [0; 16];
    bytes[0] = seed;
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    Uuid::from_bytes(bytes)
}

/// A library in memory.
pub fn memory(seed: u8) -> Library {
    Library::in_memory(world(seed)).expect("there is memory")
}

/// A library in a file.
pub fn open(path: &Path, seed: u8) -> Library {
    Library::open(path, world(seed)).expect("it opens")
}

/// A round with everything it hangs from, and one sheet.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    pub place: ThingId,
    pub assessment: ThingId,
    pub round: ThingId,
    pub sheet: ThingId,
}

/// Writes a round into a library, each thing a change of its own.
pub fn setting(library: &mut Library) -> Setting {
    let place = add(library, place("Harbourside", None));
    round_in(library, place)
}

/// Writes an assessment, a round and a sheet into a place.
pub fn round_in(library: &mut Library, place: ThingId) -> Setting {
    let workbook = library.keep_workbook(&small()).expect("it is kept");
    let assessment = add(
        library,
        Assessment {
            place,
            lens: Lens::WholePlace,
            serves: None,
        }
        .into(),
    );
    let round = add(
        library,
        Body::Round(Round {
            assessment,
            held_on: NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day"),
            mode: Mode::Group,
            scope: Scope::default(),
            goal: None,
            carries_on: None,
            smallest_group: 3,
        }),
    );
    let sheet = Sheet {
        round,
        workbook_id: "small".into(),
        workbook,
        revisit: Vec::new(),
    };
    let sheet = add(library, sheet.into());
    Setting {
        place,
        assessment,
        round,
        sheet,
    }
}

/// The small workbook of two steps.
pub fn small() -> Workbook {
    let text = include_str!("../../../workbook/tests/fixtures/small.json");
    Workbook::from_json(text).expect("it is sound")
}

/// A place.
pub fn place(name: &str, part_of: Option<ThingId>) -> Body {
    let name = name.into();
    Body::Place(Place {
        name,
        size: None,
        population: None,
        part_of,
        invented: true,
        willing: false,
    })
}

/// A judgement.
pub fn judgement(sheet: ThingId, criterion: &str, level: &str) -> Body {
    Body::Judgement(Judgement {
        sheet,
        criterion: criterion.into(),
        answer: Answer::Level(level.into()),
        reason: None,
        reached: Reached::TalkedThrough,
        audience: Audience::Room,
    })
}

/// A note on a whole sheet.
pub fn note(sheet: ThingId, text: &str) -> Body {
    Body::Note(Note {
        sheet,
        criterion: None,
        kind: NoteKind::Gap,
        text: text.into(),
        audience: Audience::Room,
    })
}

/// Writes down something, under its natural id or a fresh one.
pub fn add(library: &mut Library, body: Body) -> ThingId {
    let thing = body.natural_id().unwrap_or_else(|| library.fresh_thing());
    library
        .commit(NewChange::of(thing, State::Is(body)))
        .expect("it is written");
    thing
}

/// Judges a criterion.
pub fn judge(library: &mut Library, sheet: ThingId, criterion: &str, level: &str) -> ThingId {
    add(library, judgement(sheet, criterion, level))
}

/// Puts a thing in the bin.
pub fn remove(library: &mut Library, thing: ThingId) -> Result<(), StoreError> {
    if let Some(body) = library.shown(thing)? {
        library.commit(NewChange::of(thing, State::Removed(body)))?;
    }
    Ok(())
}

/// The next lock of a round, as it stands now; `None` where it is locked, or not there.
pub fn next_lock(library: &Library, round: ThingId) -> Result<Option<Cut>, StoreError> {
    let Some(contents) = library.round(round)?.filter(|one| one.locked().is_none()) else {
        return Ok(None);
    };
    let mut records = library.records_under(round)?;
    records.retain(|record| record.noun != Noun::Cut);
    Ok(Some(Cut {
        round,
        revision: contents.cuts.last().map_or(1, |cut| cut.revision + 1),
        locked_on: NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day"),
        records: records.iter().map(|record| record.id).collect(),
        hash: cut_hash(&records),
        reopened_on: None,
    }))
}

/// The lock of a round, opened again; `None` where it is not locked.
pub fn opened_lock(library: &Library, round: ThingId) -> Result<Option<Cut>, StoreError> {
    let contents = library.round(round)?;
    let cut = contents.as_ref().and_then(|round| round.locked());
    Ok(cut.map(|cut| Cut {
        reopened_on: NaiveDate::from_ymd_opt(2026, 4, 1),
        ..cut.clone()
    }))
}

/// Locks a round as it stands.
pub fn lock(library: &mut Library, round: ThingId) -> Cut {
    let cut = next_lock(library, round)
        .expect("reads")
        .expect("it is open");
    add(library, cut.clone().into());
    cut
}

/// Opens a locked round again.
pub fn reopen(library: &mut Library, round: ThingId) {
    let cut = opened_lock(library, round)
        .expect("reads")
        .expect("it is locked");
    add(library, cut.into());
}

/// The level shown of a criterion.
pub fn level(library: &Library, sheet: ThingId, criterion: &str) -> Option<String> {
    let thing = judgement(sheet, criterion, "").natural_id().expect("a key");
    match library.shown(thing).expect("it reads")? {
        Body::Judgement(Judgement {
            answer: Answer::Level(level),
            ..
        }) => Some(level),
        other => panic!("{other:?} is no level"),
    }
}

/// Everything in a place.
pub fn parcel(library: &Library, place: ThingId) -> Incoming {
    library.parcel(&[place]).expect("it reads")
}

/// Sends everything in a place from one library to another.
pub fn send(place: ThingId, from: &Library, to: &mut Library) {
    to.merge(&parcel(from, place))
        .expect("honest libraries understand each other");
}
