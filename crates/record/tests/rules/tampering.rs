//! Everything that [`Parcel::check`] finds, one alteration at a time.

use pit_record::body::{Audience, Note, NoteKind, Place};
use pit_record::{Body, ChangeId, Noun, Parcel, Record, RecordError, RecordId, State, ThingId};

use crate::computer::{Computer, id, judgement};

/// Two judgements, one of them undone.
fn parcel() -> Parcel {
    let mut computer = Computer::new(1);
    computer.judge("leaders", "A");
    computer.judge("leaders", "B");
    computer.judge("picture", "A");
    computer.undo().expect("undoes the picture");
    computer.undo().expect("undoes B");
    computer.parcel()
}

/// A fresh parcel, altered.
fn altered(alter: impl FnOnce(&mut Parcel)) -> Result<(), RecordError> {
    let mut parcel = parcel();
    alter(&mut parcel);
    parcel.check()
}

/// The record of leaders that brings back A.
fn restoring(parcel: &mut Parcel) -> &mut Record {
    parcel
        .records
        .iter_mut()
        .find(|record| record.restores.is_some())
        .expect("there is one")
}

fn nobody() -> RecordId {
    RecordId(id(9, 9))
}

#[test]
fn what_was_not_altered_holds_together() {
    assert_eq!(altered(|_| {}), Ok(()));
    assert_eq!(altered(|parcel| parcel.records.reverse()), Ok(()));
    assert_eq!(
        altered(|parcel| parcel.records.extend(parcel.records.clone())),
        Ok(())
    );
}

#[test]
fn one_record_id_for_two_records() {
    let found = altered(|parcel| {
        let mut twin = parcel.records[0].clone();
        twin.state = State::Is(judgement("leaders", "Z"));
        parcel.records.push(twin);
    });
    assert_eq!(
        found,
        Err(RecordError::RecordDiffers(parcel().records[0].id))
    );
}

#[test]
fn one_change_id_for_two_changes() {
    let found = altered(|parcel| {
        let mut twin = parcel.changes[0].clone();
        twin.undoes = Some(ChangeId(id(9, 9)));
        parcel.changes.push(twin);
    });
    assert_eq!(
        found,
        Err(RecordError::ChangeDiffers(parcel().changes[0].id))
    );
}

#[test]
fn a_record_without_its_change() {
    let found = altered(|parcel| {
        parcel.changes.remove(0);
    });
    assert_eq!(found, Err(RecordError::NoChange(parcel().records[0].id)));
}

#[test]
fn a_record_whose_body_is_of_another_noun() {
    let found = altered(|parcel| parcel.records[0].noun = Noun::Aim);
    assert_eq!(
        found,
        Err(RecordError::NounDiffers(parcel().records[0].thing))
    );
}

#[test]
fn a_thing_that_changes_its_noun() {
    let found = altered(|parcel| {
        let place = Place {
            name: "Elsewhere".into(),
            size: None,
            population: None,
            part_of: None,
            invented: true,
            willing: false,
        };
        let second = &mut parcel.records[1];
        second.noun = Noun::Place;
        second.state = State::Is(Body::Place(place));
    });
    assert_eq!(
        found,
        Err(RecordError::NounDiffers(parcel().records[1].thing))
    );
}

#[test]
fn an_answer_moved_to_another_question() {
    let found = altered(|parcel| parcel.records[0].state = State::Is(judgement("money", "A")));
    assert_eq!(
        found,
        Err(RecordError::KeyDiffers(parcel().records[0].thing))
    );
    let elsewhere = ThingId(id(9, 9));
    let found = altered(|parcel| {
        let thing = parcel.records[0].thing;
        for record in parcel
            .records
            .iter_mut()
            .filter(|record| record.thing == thing)
        {
            record.thing = elsewhere;
        }
    });
    assert_eq!(found, Err(RecordError::KeyDiffers(elsewhere)));
}

#[test]
fn followed_records_out_of_order_or_named_twice() {
    for follows in [vec![nobody(), RecordId(id(9, 8))], vec![nobody(), nobody()]] {
        let found = altered(|parcel| parcel.records[0].follows = follows);
        assert_eq!(found, Err(RecordError::Unsorted(parcel().records[0].id)));
    }
}

#[test]
fn a_record_that_follows_itself() {
    let found = altered(|parcel| parcel.records[0].follows = vec![parcel.records[0].id]);
    assert_eq!(found, Err(RecordError::Circle(parcel().records[0].id)));
}

#[test]
fn two_records_that_follow_each_other() {
    let found = altered(|parcel| parcel.records[0].follows = vec![parcel.records[1].id]);
    assert!(matches!(found, Err(RecordError::Circle(_))));
}

#[test]
fn a_record_that_follows_one_of_another_thing() {
    let other = parcel().records[2].id;
    let found = altered(|parcel| parcel.records[1].follows = vec![other]);
    assert_eq!(found, Err(RecordError::Astray(parcel().records[1].id)));
}

#[test]
fn a_record_that_brings_back_one_of_another_thing() {
    let other = parcel().records[2].id;
    let found = altered(|parcel| restoring(parcel).restores = Some(other));
    assert_eq!(found, Err(RecordError::Astray(restoring(&mut parcel()).id)));
}

#[test]
fn a_record_that_does_not_say_what_it_brings_back() {
    let found = altered(|parcel| restoring(parcel).state = State::Is(judgement("leaders", "Z")));
    assert_eq!(
        found,
        Err(RecordError::RestoresDiffers(restoring(&mut parcel()).id))
    );
}

#[test]
fn following_or_bringing_back_what_is_not_in_the_parcel_is_no_fault() {
    assert_eq!(
        altered(|parcel| parcel.records[0].follows = vec![nobody()]),
        Ok(())
    );
    assert_eq!(
        altered(|parcel| restoring(parcel).restores = Some(nobody())),
        Ok(())
    );
}

#[test]
fn a_note_that_leaves_its_sheet_for_another() {
    let note = |sheet: u64| {
        State::Is(Body::Note(Note {
            sheet: ThingId(id(8, sheet)),
            criterion: None,
            kind: NoteKind::Gap,
            text: "Nobody asked the tenants.".to_owned(),
            audience: Audience::Room,
        }))
    };
    let twice = |second: u64| {
        altered(|parcel| {
            for (number, sheet) in [(1, 1), (2, second)] {
                parcel.records.push(Record {
                    id: RecordId(id(7, number)),
                    change: parcel.changes[0].id,
                    thing: ThingId(id(9, 1)),
                    noun: Noun::Note,
                    follows: Vec::new(),
                    restores: None,
                    state: note(sheet),
                });
            }
        })
    };
    assert_eq!(twice(1), Ok(()));
    assert_eq!(twice(2), Err(RecordError::ParentDiffers(ThingId(id(9, 1)))));
}
