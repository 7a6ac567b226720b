//! Erased for ever means gone: from the log, from the file, and from what others bring.

use pit_record::{RecordError, State};
use pit_store::{Draft, NewChange, NewRecord, StoreError};

use crate::setting::{add, judge, judgement, level, memory, note, open, parcel, send, setting};

#[test]
fn a_tombstoned_thing_is_not_brought_back() {
    let (mut here, mut there) = (memory(1), memory(2));
    let at = setting(&mut here);
    judge(&mut here, at.sheet, "a1", "none");
    send(at.place, &here, &mut there);
    let before = parcel(&there, at.place);

    let gone = here.erase(at.sheet).expect("erased");
    assert_eq!(gone, 2, "the sheet and its judgement");
    let receipt = here.merge(&before).expect("merges");
    assert_eq!((receipt.erased, receipt.new.len()), (2, 0));
    assert!(
        here.round(at.round)
            .expect("reads")
            .expect("there")
            .sheets
            .is_empty()
    );

    send(at.place, &here, &mut there);
    assert!(
        there
            .round(at.round)
            .expect("reads")
            .expect("there")
            .sheets
            .is_empty()
    );
    assert_eq!(
        here.projections().expect("reads"),
        there.projections().expect("reads")
    );
}

#[test]
fn what_was_undone_or_in_the_bin_goes_with_what_it_hung_under() {
    let mut library = memory(1);
    let at = setting(&mut library);
    let thing = judge(&mut library, at.sheet, "a1", "none");
    library.undo().expect("undoes");
    library.erase(at.round).expect("erased");
    assert!(library.heads(thing).expect("reads").is_empty());
}

#[test]
fn not_a_word_of_it_is_left_in_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let mut library = open(&path, 1);
    let at = setting(&mut library);
    let secret = "what somebody said in confidence";
    let thing = add(&mut library, note(at.sheet, secret));
    let draft = Draft {
        thing,
        field: "text".into(),
        text: format!("{secret}, and more"),
    };
    library.keep_draft(&draft).expect("kept");
    let in_file = || {
        let bytes = std::fs::read(&path).expect("reads");
        bytes
            .windows(secret.len())
            .any(|window| window == secret.as_bytes())
    };
    assert!(in_file());
    library.erase(thing).expect("erased");
    assert!(!in_file());
    assert!(library.drafts().expect("reads").is_empty());
}

#[test]
fn nothing_can_be_said_of_what_was_erased() {
    let mut library = memory(1);
    let at = setting(&mut library);
    let thing = judge(&mut library, at.sheet, "a1", "none");
    library.erase(thing).expect("erased");
    let again = NewChange::of(thing, State::Is(judgement(at.sheet, "a1", "parts")));
    let refused = library
        .commit(again)
        .expect_err("a merge would take it away again");
    assert!(matches!(refused, StoreError::Record(RecordError::Erased(id)) if id == thing));
    assert_eq!(level(&library, at.sheet, "a1"), None);
}

#[test]
fn a_change_all_of_which_was_erased_is_passed_over_by_undo() {
    let mut library = memory(1);
    let at = setting(&mut library);
    judge(&mut library, at.sheet, "a1", "none");
    let thing = judge(&mut library, at.sheet, "a2", "none");
    library.erase(thing).expect("erased");
    library.undo().expect("the change before");
    assert_eq!(level(&library, at.sheet, "a1"), None);
    library.redo().expect("redoes");
    assert_eq!(level(&library, at.sheet, "a1").as_deref(), Some("none"));
}

#[test]
fn a_change_part_of_which_was_erased_is_undone_for_the_rest() {
    let mut library = memory(1);
    let at = setting(&mut library);
    let records = ["a1", "a2"].map(|criterion| {
        let body = judgement(at.sheet, criterion, "none");
        NewRecord {
            thing: body.natural_id().expect("a key"),
            state: State::Is(body),
        }
    });
    let thing = records[0].thing;
    library
        .commit(NewChange {
            records: records.into(),
        })
        .expect("writes");
    library.erase(thing).expect("erased");
    library.undo().expect("the rest");
    assert_eq!(level(&library, at.sheet, "a2"), None);
}
