//! Choosing what travels.

use pit_record::Parcel;

use crate::setting::{
    add, judge, level, memory, note, parcel, place, remove, round_in, send, setting,
};

#[test]
fn a_selection_merged_into_an_empty_library_gives_the_same_round() {
    let mut library = memory(1);
    let system = add(&mut library, place("The county", None));
    let town = add(&mut library, place("The town", Some(system)));
    let here = round_in(&mut library, town);
    judge(&mut library, here.sheet, "a1", "none");
    judge(&mut library, here.sheet, "a1", "parts");
    add(&mut library, note(here.sheet, "Nobody asked the tenants."));
    let elsewhere = round_in(&mut library, system);

    let mut empty = memory(2);
    let incoming = library.parcel(&[here.round]).expect("reads");
    empty.merge(&incoming).expect("merges");
    let read = |library: &pit_store::Library| {
        format!(
            "{:?}",
            library.round(here.round).expect("reads").expect("there")
        )
    };
    assert_eq!(read(&empty), read(&library));
    assert_eq!(empty.rounds().expect("reads").len(), 1);
    assert!(
        empty.round(elsewhere.round).expect("reads").is_none(),
        "it was not chosen"
    );
    let ids = |library: &pit_store::Library| {
        let records = library.records_under(here.round).expect("reads");
        pit_record::cut_hash(&records)
    };
    assert_eq!(ids(&empty), ids(&library), "a cut there has the same hash");
}

#[test]
fn a_parcel_holds_together_and_lists_changes_before_their_undoing() {
    let mut library = memory(1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    library.undo().expect("undoes");
    library.redo().expect("redoes");
    let parcel = parcel(&library, here.place).parcel;
    parcel.check().expect("it holds together");
    for (number, change) in parcel.changes.iter().enumerate() {
        if let Some(undone) = change.undoes {
            assert!(
                parcel.changes[..number]
                    .iter()
                    .any(|earlier| earlier.id == undone)
            );
        }
    }
}

#[test]
fn that_something_was_undone_travels() {
    let (mut here, mut there) = (memory(1), memory(2));
    let at = setting(&mut here);
    judge(&mut here, at.sheet, "a1", "none");
    send(at.place, &here, &mut there);
    assert_eq!(level(&there, at.sheet, "a1").as_deref(), Some("none"));
    here.undo().expect("undoes");
    send(at.place, &here, &mut there);
    assert_eq!(level(&there, at.sheet, "a1"), None);
    assert_eq!(
        here.projections().expect("reads"),
        there.projections().expect("reads")
    );
}

#[test]
fn that_something_was_put_in_the_bin_travels() {
    let (mut here, mut there) = (memory(1), memory(2));
    let at = setting(&mut here);
    send(at.place, &here, &mut there);
    remove(&mut here, at.round).expect("into the bin");
    send(at.place, &here, &mut there);
    assert!(there.rounds().expect("reads").is_empty());
}

#[test]
fn a_part_of_a_history_is_completed_by_the_rest_in_any_order() {
    let mut there = memory(2);
    let at = setting(&mut there);
    for mark in ["none", "parts", "across"] {
        judge(&mut there, at.sheet, "a1", mark);
    }
    let whole = parcel(&there, at.place);
    let mut later_first = memory(1);
    for record in whole.parcel.records.iter().rev() {
        let mut part = whole.clone();
        part.parcel = Parcel {
            records: vec![record.clone()],
            ..whole.parcel.clone()
        };
        later_first
            .merge(&part)
            .expect("a part of a history is no fault");
    }
    assert_eq!(
        later_first.projections().expect("reads"),
        there.projections().expect("reads")
    );
    let mut at_once = memory(3);
    at_once.merge(&whole).expect("merges");
    assert_eq!(
        at_once.projections().expect("reads"),
        there.projections().expect("reads")
    );
}
