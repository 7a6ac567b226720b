//! A library of every schema ever shipped, opened for ever.

use std::path::{Path, PathBuf};

use pit_record::body::*;
use pit_record::{Body, Noun, State, ThingId};
use pit_store::{Draft, Library, NewChange};
use pit_workbook::Sector;

use crate::setting::{
    Setting, add, id, judge, lock, note, open, parcel, place, remove, reopen, round_in, send, small,
};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/libraries")
}

/// Writes a library with something of everything: versions, an undo, a fork, a removed sheet, an
/// erased note, marks and a draft. Ids and clock are counted, so that it is the same every time.
fn write(path: &Path) {
    let mut library = open(path, 1);
    let county = add(&mut library, place("Fernshire", None));
    let town = add(&mut library, place("Harbourside", Some(county)));
    let here = round_in(&mut library, town);
    judge(&mut library, here.sheet, "a1", "none");
    judge(&mut library, here.sheet, "a1", "parts");
    judge(&mut library, here.sheet, "a2", "across");
    library.undo().expect("undoes");
    add(&mut library, note(here.sheet, "Nobody asked the tenants."));
    let erased = add(&mut library, note(here.sheet, "Erased for ever."));
    library.erase(erased).expect("erases");
    let other = round_in(&mut library, county);
    remove(&mut library, other.sheet).expect("into the bin");
    let seat = Seat {
        round: here.round,
        number: 1,
        sector: Sector::Residents,
    };
    let seat = add(&mut library, seat.into());
    let held_on = "2026-03-03".parse().expect("a day");
    let marking = Marking {
        sheet: here.sheet,
        nth: 1,
        held_on,
        opened: true,
    };
    let marking = add(&mut library, marking.into());
    let mark = Mark {
        marking,
        criterion: "a1".into(),
        by: MarkedBy::Seat(seat),
        says: Says::One(Answer::DontKnow),
        comment: Some("I was never told.".into()),
        audience: Audience::Room,
    };
    add(&mut library, mark.into());

    let mut elsewhere = crate::setting::memory(2);
    send(county, &library, &mut elsewhere);
    judge(&mut elsewhere, here.sheet, "a1", "across");
    judge(&mut library, here.sheet, "a1", "none");
    send(county, &elsewhere, &mut library);
    moves_logos_and_locks(&mut library, &here);
    let draft = Draft {
        thing: here.sheet,
        field: "note".into(),
        text: "Half a sen".into(),
    };
    library.keep_draft(&draft).expect("kept");
}

/// What schema 2 brought: a second round that says why something moved, and what it left to be looked
/// at again; the first one locked, and opened again; a logo; a place that may be asked.
fn moves_logos_and_locks(library: &mut Library, here: &Setting) {
    let day = |day: &str| day.parse().expect("a day");
    let Some(Body::Round(round)) = library.shown(here.round).expect("reads") else {
        panic!("it is a round")
    };
    lock(library, here.round);
    reopen(library, here.round);
    let later = Round {
        held_on: day("2027-03-03"),
        carries_on: Some(here.round),
        ..round
    };
    let round = add(library, later.into());
    let workbook = library.keep_workbook(&small()).expect("kept");
    let sheet = Sheet {
        round,
        workbook_id: "small".into(),
        workbook,
        revisit: vec!["a2".into()],
    };
    let sheet = add(library, sheet.into());
    judge(library, sheet, "a1", "across");
    let moved = Moved {
        sheet,
        criterion: "a1".into(),
        since: here.round,
        why: MoveReason::ThingsChanged,
        text: Some("Two wards have a worker now.".into()),
        audience: Audience::Released,
    };
    add(library, moved.into());
    let Some(Body::Place(place)) = library.shown(here.place).expect("reads") else {
        panic!("it is a place")
    };
    let willing = true;
    let asked = State::Is(Body::Place(Place { willing, ..place }));
    library
        .commit(NewChange::of(here.place, asked))
        .expect("written");
    let logo = Logo::of(here.place, ONE_PIXEL).expect("it is a picture");
    add(library, logo.into());
}

/// A PNG picture of one grey pixel.
const ONE_PIXEL: &[u8] = include_bytes!("../../../../tests/fixtures/one-pixel.png");

/// Copies a fixture, so that opening never changes it, and opens the copy.
fn opened(name: &str) -> (tempfile::TempDir, Library) {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("library.db");
    std::fs::copy(fixtures().join(name), &copy).expect("the fixture is there");
    let library = open(&copy, 77);
    (folder, library)
}

#[test]
#[ignore = "writes the fixture of a schema that is not shipped yet; a shipped one stays"]
fn write_the_fixture_of_this_schema() {
    std::fs::create_dir_all(fixtures()).expect("a folder");
    let path = fixtures().join(format!("v{}.db", pit_store::SCHEMA));
    let _ = std::fs::remove_file(&path);
    write(&path);
    std::fs::remove_file(path.with_extension("db.lock")).expect("the lock is not part of it");
}

#[test]
fn a_library_of_schema_1_still_tells_its_round() {
    let (_folder, mut library) = opened("v1.db");
    library.verify().expect("it is whole");
    let lines = library.rounds().expect("reads");
    insta::assert_debug_snapshot!(lines);
    let round = lines
        .iter()
        .find(|line| line.place == "Harbourside")
        .expect("it is there");
    let round = library
        .round(round.round)
        .expect("reads")
        .expect("it is there");
    let within: Vec<&str> = round
        .within
        .iter()
        .map(|place| place.name.as_str())
        .collect();
    assert_eq!(
        (round.place.name.as_str(), within.as_slice()),
        ("Harbourside", &["Fernshire"][..])
    );
    let sheet = &round.sheets[0];
    assert_eq!(sheet.workbook.title, "A small workbook");
    assert!(sheet.of("a1").expect("said").forked);
    assert!(sheet.of("a2").is_none(), "it was undone");
    assert_eq!(sheet.notes.len(), 1);
    assert_eq!((round.seats.len(), sheet.markings.len()), (1, 1));
    assert_eq!(library.drafts().expect("reads")[0].text, "Half a sen");
    insta::assert_snapshot!(library.projections().expect("reads").join("\n"));

    let before = library.projections().expect("reads");
    library.rebuild().expect("rebuilds");
    assert_eq!(library.projections().expect("reads"), before);
    assert_eq!(library.history(ThingId(id(1, 2))).expect("reads").len(), 19);
}

#[test]
fn a_library_of_schema_1_can_still_be_worked_in() {
    let (_folder, mut library) = opened("v1.db");
    let lines = library.rounds().expect("reads");
    let line = lines
        .iter()
        .find(|line| line.place == "Harbourside")
        .expect("it is there");
    let sheet = library
        .round(line.round)
        .expect("reads")
        .expect("there")
        .sheets[0]
        .id;
    judge(&mut library, sheet, "a1", "parts");
    let round = library.round(line.round).expect("reads").expect("there");
    let Some(Answer::Level(level)) = round.sheets[0]
        .of("a1")
        .and_then(|said| said.judgement.clone())
        .map(|j| j.answer)
    else {
        panic!("it was just judged")
    };
    assert_eq!(level, "parts");
    library.undo().expect("undoes");
    let erased = parcel(&library, line.round).parcel.erased;
    assert_eq!(erased.len(), 1, "what was erased stays erased");
    assert!(matches!(
        library.shown(line.round),
        Ok(Some(Body::Round(_)))
    ));
}

#[test]
fn the_fixture_of_this_schema_is_what_this_program_writes() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    write(&path);
    let written = open(&path, 76).projections().expect("reads");
    let (_folder, library) = opened(&format!("v{}.db", pit_store::SCHEMA));
    assert_eq!(library.projections().expect("reads"), written);
}

#[test]
fn a_library_of_schema_1_is_copied_beside_itself_and_brought_up() {
    let (folder, library) = opened("v1.db");
    drop(library);
    let before = folder.path().join("library-before-schema-2.db");
    let (kept, was) = (
        std::fs::read(&before).expect("the copy is there"),
        std::fs::read(fixtures().join("v1.db")).expect("reads"),
    );
    assert_eq!(kept.len(), was.len(), "all of it");
    let version = |path: &Path| -> u32 {
        let connection = rusqlite::Connection::open(path).expect("opens");
        connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .expect("reads")
    };
    assert_eq!(version(&before), 1, "the copy stays what it was");
    assert_eq!(version(&folder.path().join("library.db")), 2);
}

#[test]
fn a_library_of_schema_2_still_tells_why_things_moved() {
    let (_folder, mut library) = opened("v2.db");
    library.verify().expect("it is whole");
    let lines = library.rounds().expect("reads");
    let line = lines.first().expect("the newest round");
    let later = library.round(line.round).expect("reads").expect("there");
    let sheet = &later.sheets[0];
    assert_eq!(sheet.sheet.revisit, ["a2"]);
    let since = later.round.carries_on.expect("it carries one on");
    let moved = sheet.moved("a1", since).expect("it was said");
    assert_eq!(moved.why, MoveReason::ThingsChanged);
    assert!(later.place.willing);
    let earlier = library.round(since).expect("reads").expect("there");
    assert_eq!(earlier.cuts.len(), 1);
    assert!(earlier.locked().is_none(), "it was opened again");
    let logos = library
        .children_of(later.assessment.place, Noun::Logo)
        .expect("reads");
    let Body::Logo(logo) = &logos[0].body else {
        panic!("it is a logo")
    };
    assert_eq!(logo.bytes().expect("a picture"), ONE_PIXEL);
    insta::assert_snapshot!(library.projections().expect("reads").join("\n"));
    let before = library.projections().expect("reads");
    library.rebuild().expect("rebuilds");
    assert_eq!(library.projections().expect("reads"), before);
}
