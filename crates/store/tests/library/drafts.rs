//! Text being typed.

use pit_record::State;
use pit_store::{Draft, NewChange};

use crate::setting::{memory, open, place, setting};

fn draft(thing: pit_record::ThingId, text: &str) -> Draft {
    Draft {
        thing,
        field: "reason".into(),
        text: text.into(),
    }
}

#[test]
fn a_draft_is_there_again_after_the_program_ended_without_closing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let mut library = open(&path, 1);
    let here = setting(&mut library);
    library
        .keep_draft(&draft(here.sheet, "Half a sen"))
        .expect("kept");
    library
        .keep_draft(&draft(here.sheet, "Half a sentence"))
        .expect("kept");
    let copy = folder.path().join("copy.db");
    // As the power going would leave it: nobody said goodbye to the file.
    std::fs::copy(&path, &copy).expect("copies");
    std::mem::forget(library);

    let mut library = open(&copy, 2);
    assert_eq!(
        library.drafts().expect("reads"),
        [draft(here.sheet, "Half a sentence")]
    );
    library.drop_draft(here.sheet, "reason").expect("dropped");
    assert!(library.drafts().expect("reads").is_empty());
}

#[test]
fn drafts_are_listed_oldest_first_and_are_no_changes() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let before = library.history(here.place).expect("reads").len();
    library
        .keep_draft(&draft(here.sheet, "first"))
        .expect("kept");
    library
        .keep_draft(&draft(here.round, "second"))
        .expect("kept");
    library
        .keep_draft(&draft(here.sheet, "first, and more"))
        .expect("kept");
    let texts: Vec<String> = library
        .drafts()
        .expect("reads")
        .into_iter()
        .map(|draft| draft.text)
        .collect();
    assert_eq!(texts, ["second", "first, and more"]);
    assert_eq!(library.history(here.place).expect("reads").len(), before);
}

#[test]
fn a_field_that_is_left_becomes_a_record_and_its_draft_goes_with_it() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let left = [(here.sheet, "reason".to_owned())];
    library
        .keep_draft(&draft(here.sheet, "Half"))
        .expect("kept");
    let said = NewChange::of(here.place, State::Is(place("Harbour", None)));
    let change = library.commit_leaving(said.clone(), &left).expect("said");
    assert!(change.is_some());
    assert!(library.drafts().expect("reads").is_empty());

    // What says nothing new is no change, and lets go of its draft all the same.
    library
        .keep_draft(&draft(here.sheet, "Harbour"))
        .expect("kept");
    let change = library.commit_leaving(said, &left).expect("nothing new");
    assert!(change.is_none());
    assert!(library.drafts().expect("reads").is_empty());
}

#[test]
fn where_the_draft_cannot_go_nothing_is_said_either() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let here = setting(&mut open(&path, 1));
    // The power goes between the two: SQLite takes back what was begun.
    let other = rusqlite::Connection::open(&path).expect("opens");
    let stop = "CREATE TRIGGER stop BEFORE DELETE ON draft BEGIN SELECT RAISE(ABORT, 'now'); END";
    other.execute_batch(stop).expect("it stands");
    drop(other);
    let mut library = open(&path, 2);
    library
        .keep_draft(&draft(here.sheet, "Half"))
        .expect("kept");
    let left = [(here.sheet, "reason".to_owned())];
    let said = NewChange::of(here.place, State::Is(place("Harbour", None)));
    let before = library.projections().expect("reads");
    let stopped = library.commit_leaving(said, &left);
    assert!(stopped.is_err(), "{stopped:?}");
    assert_eq!(library.projections().expect("reads"), before);
    assert_eq!(
        library.drafts().expect("reads"),
        [draft(here.sheet, "Half")],
        "the text is still there"
    );
}
