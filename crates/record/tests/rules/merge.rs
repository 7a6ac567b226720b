//! Merging, said in small stories.

use pit_record::{Merged, Parcel, RecordError};

use crate::computer::Computer;

#[test]
fn answers_of_two_computers_to_one_question_meet() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    let ours = here.judge("leaders", "A");
    let theirs = there.judge("leaders", "B");
    assert_eq!(ours, theirs);
    here.hear(&there);
    assert_eq!(here.levels("leaders"), ["A", "B"]);
}

#[test]
fn a_receipt_counts_what_was_new_and_what_was_known() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    there.judge("leaders", "A");
    here.hear(&there);
    there.judge("picture", "B");
    let what = here.log.merge(&there.parcel()).expect("merges");
    assert_eq!(
        what,
        Merged {
            new: 1,
            known: 1,
            erased: 0
        }
    );
}

#[test]
fn what_was_erased_for_ever_is_not_brought_back_whichever_came_first() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    let thing = here.judge("leaders", "A");
    there.hear(&here);
    there.judge("leaders", "B");
    let before = there.parcel();

    here.erase(thing);
    let what = here.log.merge(&before).expect("merges");
    assert_eq!(
        what,
        Merged {
            new: 0,
            known: 0,
            erased: 2
        }
    );
    assert_eq!(here.level("leaders"), None);

    there.hear(&here);
    assert!(there.log.records.is_empty(), "it is gone there as well");
}

#[test]
fn a_parcel_with_one_bad_record_brings_nothing() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    here.judge("leaders", "A");
    there.judge("picture", "B");
    let before = here.log.clone();
    let mut parcel = there.parcel();
    let mut altered = here.parcel();
    let own = altered.records[0].id;
    altered.records[0].follows.push(own);
    parcel.changes.append(&mut altered.changes);
    parcel.records.append(&mut altered.records);
    assert!(here.log.merge(&parcel).is_err());
    assert_eq!(here.log, before);
}

#[test]
fn the_same_id_with_other_contents_is_not_the_same() {
    let mut here = Computer::new(1);
    here.judge("leaders", "A");
    let record = here.parcel().records.remove(0);

    let mut parcel = here.parcel();
    parcel.records[0].state = pit_record::State::Nothing;
    assert_eq!(
        here.log.merge(&parcel),
        Err(RecordError::RecordDiffers(record.id))
    );

    let mut parcel = here.parcel();
    parcel.changes[0].at.millis += 1;
    assert_eq!(
        here.log.merge(&parcel),
        Err(RecordError::ChangeDiffers(record.change))
    );
}

#[test]
fn a_circle_that_only_two_parcels_together_make_is_found() {
    let mut there = Computer::new(2);
    there.judge("leaders", "A");
    there.judge("leaders", "B");
    let whole = there.parcel();
    let (mut first, second) = (whole.records[0].clone(), whole.records[1].clone());
    first.follows = vec![second.id];
    let part = |record| Parcel {
        records: vec![record],
        ..whole.clone()
    };

    let mut here = Computer::new(1);
    here.log
        .merge(&part(first.clone()))
        .expect("what it follows is not here");
    let before = here.log.clone();
    assert_eq!(
        here.log.merge(&part(second)),
        Err(RecordError::Circle(first.id))
    );
    assert_eq!(here.log, before);
}
