//! Text being typed.

use pit_store::Draft;

use crate::setting::{memory, open, setting};

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
