//! Merging into a library: all of it or nothing, and what the receipt says.

use pit_record::{Noun, Record, RecordError, RecordId, State, Watch};
use pit_store::{Incoming, Library, NewChange, StoreError};
use pit_workbook::WorkbookHash;

use crate::setting::{
    Setting, add, id, judge, judgement, level, memory, note, parcel, round_in, send, setting,
};

/// Two libraries that share a round.
fn two() -> (Library, Library, Setting) {
    let (mut here, mut there) = (memory(1), memory(2));
    let at = setting(&mut here);
    send(at.place, &here, &mut there);
    (here, there, at)
}

#[test]
fn a_receipt_says_what_is_new_newer_known_and_forked() {
    let (mut here, mut there, at) = two();
    judge(&mut here, at.sheet, "a1", "none");
    send(at.place, &here, &mut there);
    judge(&mut here, at.sheet, "a1", "parts");
    judge(&mut there, at.sheet, "a1", "across");
    judge(&mut there, at.sheet, "a2", "none");
    add(&mut there, note(at.sheet, "Nobody asked the tenants."));

    let receipt = here.merge(&parcel(&there, at.place)).expect("merges");
    assert_eq!(
        receipt.new.into_iter().collect::<Vec<_>>(),
        [(Noun::Judgement, 1), (Noun::Note, 1)]
    );
    assert_eq!(
        (receipt.newer, receipt.known, receipt.erased, receipt.forks),
        (1, 5, 0, 1)
    );

    let again = here.merge(&parcel(&there, at.place)).expect("merges");
    assert_eq!((again.newer, again.known, again.forks), (0, 8, 0));
    assert!(again.new.is_empty());
}

/// Merges, expects a refusal, and expects that nothing of it is there.
fn refused(here: &mut Library, at: Setting, incoming: &Incoming) -> StoreError {
    let all = |library: &Library| {
        (
            library.projections().expect("reads"),
            parcel(library, at.place).parcel,
        )
    };
    let before = all(here);
    let error = here.merge(incoming).expect_err("it must be refused");
    assert_eq!(all(here), before, "all of it or nothing");
    error
}

/// What the other library brings: two new judgements.
fn incoming(there: &mut Library, at: Setting) -> Incoming {
    judge(there, at.sheet, "a1", "none");
    judge(there, at.sheet, "a2", "none");
    parcel(there, at.place)
}

fn last(incoming: &mut Incoming) -> &mut Record {
    incoming.parcel.records.last_mut().expect("there are some")
}

#[test]
fn a_parcel_with_one_bad_record_leaves_projections_and_log_as_they_were() {
    let (mut here, mut there, at) = two();
    let good = incoming(&mut there, at);

    let mut bad = good.clone();
    last(&mut bad).state = State::Is(judgement(at.sheet, "a9", "none"));
    let error = refused(&mut here, at, &bad);
    assert!(matches!(
        error,
        StoreError::Record(RecordError::KeyDiffers(_))
    ));

    let mut bad = good.clone();
    last(&mut bad).id = here.heads(at.place).expect("reads")[0].id;
    let error = refused(&mut here, at, &bad);
    assert!(matches!(
        error,
        StoreError::Record(RecordError::RecordDiffers(_))
    ));

    let mut bad = good.clone();
    let first = bad
        .parcel
        .changes
        .iter_mut()
        .find(|c| c.id.0 == bad.parcel.records[0].change.0);
    first.expect("it has its change").at.millis += 1;
    let error = refused(&mut here, at, &bad);
    assert!(matches!(
        error,
        StoreError::Record(RecordError::ChangeDiffers(_))
    ));

    here.merge(&good).expect("unaltered, it is taken in");
}

#[test]
fn a_thing_that_is_something_else_here_is_refused() {
    let (mut here, mut there, at) = two();
    let mut bad = incoming(&mut there, at);
    let mut record = last(&mut bad).clone();
    record.id = RecordId(id(7, 7));
    record.thing = at.round;
    record.noun = Noun::Note;
    record.state = State::Is(note(at.sheet, "A round is no note."));
    bad.parcel.records.retain(|r| r.thing != at.round);
    bad.parcel.records.push(record);
    let error = refused(&mut here, at, &bad);
    assert!(
        matches!(error, StoreError::Record(RecordError::NounDiffers(thing)) if thing == at.round)
    );
}

#[test]
fn a_note_that_hangs_under_another_sheet_here_is_refused() {
    let (mut here, mut there, at) = two();
    let noted = add(&mut there, note(at.sheet, "Nobody asked the tenants."));
    send(at.place, &there, &mut here);
    let other = round_in(&mut there, at.place);
    let mut bad = incoming(&mut there, at);
    let moved = |record: &Record| Record {
        id: RecordId(id(7, 7)),
        state: State::Is(note(other.sheet, "Nobody asked the tenants.")),
        ..record.clone()
    };
    let of_note = |record: &&Record| record.thing == noted;
    let record = moved(
        bad.parcel
            .records
            .iter()
            .find(of_note)
            .expect("it is there"),
    );
    bad.parcel.records.retain(|record| record.thing != noted);
    bad.parcel.records.push(record);
    let error = refused(&mut here, at, &bad);
    assert!(
        matches!(error, StoreError::Record(RecordError::ParentDiffers(thing)) if thing == noted)
    );
    let elsewhere = NewChange::of(noted, State::Is(note(other.sheet, "Moved.")));
    assert!(matches!(
        there.commit(elsewhere),
        Err(StoreError::Record(RecordError::ParentDiffers(thing))) if thing == noted
    ));
}

#[test]
fn a_circle_that_only_shows_beside_what_is_here_is_refused() {
    let (mut here, mut there, at) = two();
    let thing = judge(&mut there, at.sheet, "a1", "none");
    judge(&mut there, at.sheet, "a1", "parts");
    let mut whole = parcel(&there, at.place);
    let of_thing: Vec<Record> = whole
        .parcel
        .records
        .extract_if(.., |record| record.thing == thing)
        .collect();
    let mut first = of_thing[0].clone();
    first.follows = vec![of_thing[1].id];
    let part = |record: &Record| {
        let mut part = whole.clone();
        part.parcel.records.push(record.clone());
        part
    };
    here.merge(&part(&first))
        .expect("what it follows is not here");
    let error = refused(&mut here, at, &part(&of_thing[1]));
    assert!(matches!(error, StoreError::Record(RecordError::Circle(_))));
}

#[test]
fn a_sheet_whose_workbook_neither_side_has_is_refused_and_an_altered_one_too() {
    let mut there = memory(2);
    let at = setting(&mut there);
    let whole = parcel(&there, at.place);
    let mut here = memory(1);

    let without = Incoming {
        workbooks: Default::default(),
        ..whole.clone()
    };
    let error = here
        .merge(&without)
        .expect_err("a round that could not be read");
    assert!(matches!(error, StoreError::NoWorkbook(id) if id == "small"));

    let mut altered = whole.clone();
    let bytes = altered.workbooks.values_mut().next().expect("one workbook");
    bytes.push(b' ');
    let error = here.merge(&altered).expect_err("not what its hash says");
    assert!(matches!(error, StoreError::WorkbookAltered(_)));

    let mut nonsense = whole.clone();
    let hash = pit_workbook::Workbook::hash_of(b"{}");
    nonsense
        .workbooks
        .insert(WorkbookHash(hash.0), b"{}".to_vec());
    let error = here.merge(&nonsense).expect_err("no workbook at all");
    assert!(matches!(error, StoreError::Unreadable { noun, .. } if noun == "workbook"));

    assert!(here.rounds().expect("reads").is_empty());
    here.merge(&whole).expect("whole, it is taken in");
    here.merge(&without).expect("the workbook is here now");
}

#[test]
fn a_record_that_follows_one_of_another_thing_hides_nothing() {
    let (mut here, mut there, at) = two();
    judge(&mut here, at.sheet, "a1", "none");
    let victim = here.heads(at.place).expect("reads")[0].id;
    let mut bad = incoming(&mut there, at);
    bad.parcel.records.retain(|record| record.thing != at.place);
    last(&mut bad).follows = vec![victim];
    here.merge(&bad)
        .expect("from the parcel alone it can't be seen");
    assert_eq!(here.heads(at.place).expect("reads").len(), 1);
    assert_eq!(here.rounds().expect("reads").len(), 1);
}

#[test]
fn what_a_computer_with_a_clock_ahead_says_is_followed_not_outlived() {
    let mut world = crate::setting::world(2);
    world.now_millis = Box::new(|| 9_999_999_999_999);
    let mut there = Library::in_memory(world).expect("memory");
    let at = setting(&mut there);
    judge(&mut there, at.sheet, "a1", "none");
    let mut here = memory(1);
    send(at.place, &there, &mut here);
    judge(&mut here, at.sheet, "a1", "parts");
    assert_eq!(level(&here, at.sheet, "a1").as_deref(), Some("parts"));
    let told = here.history(at.sheet).expect("reads");
    assert!(
        told.last().expect("some").own,
        "what came after is listed after"
    );
}

#[test]
fn taking_in_can_be_stopped_and_then_nothing_was_taken_in() {
    let (mut here, mut there, at) = two();
    for number in 0..300 {
        add(&mut there, note(at.sheet, &format!("Note {number}.")));
    }
    let bundle = parcel(&there, at.place);
    let before = here.projections().expect("reads");
    let mut told = Vec::new();
    let mut look = |done, of| {
        told.push((done, of));
        done < 512
    };
    let stopped = here.merge_watched(&bundle, &mut Watch::new(&mut look));
    assert!(matches!(stopped, Err(StoreError::Stopped(_))));
    let of = bundle.parcel.changes.len() + 2 * bundle.parcel.records.len();
    assert_eq!(told, [(0, of), (256, of), (512, of)]);
    assert_eq!(here.projections().expect("reads"), before);
    let receipt = here.merge(&bundle).expect("taken in after all");
    assert_eq!(receipt.new[&Noun::Note], 300);
}
