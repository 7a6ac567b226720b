//! The program is killed at any moment: what was reported saved is there.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Stdio};

use pit_record::{Body, State};
use pit_store::{Draft, Library, NewChange, StoreError};

use crate::child::{child, folder};
use crate::setting::{add, judge, level, note, open, place, setting, world};

/// Starts a child that writes, and waits until it said "saved" `times` times.
fn writing(folder: &Path, times: usize) -> (Child, Vec<String>) {
    telling(
        "killed::a_program_that_writes_until_it_is_killed",
        folder,
        times,
    )
}

fn telling(test: &str, folder: &Path, times: usize) -> (Child, Vec<String>) {
    let mut child = child(test, folder)
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut output = BufReader::new(child.stdout.take().expect("piped"));
    let saved: Vec<String> = output
        .by_ref()
        .lines()
        .map(|line| line.expect("text"))
        .filter_map(|line| Some(line.strip_prefix("saved ")?.to_owned()))
        .take(times)
        .collect();
    assert_eq!(saved.len(), times, "it ended before it was killed");
    // Whoever tells nobody any more ends by itself, and lets go of what it holds.
    child.stdout = Some(output.into_inner());
    (child, saved)
}

#[test]
#[ignore = "a child of the tests beside it"]
fn a_program_that_writes_until_it_is_killed() {
    let Some(folder) = folder() else { return };
    let mut library = open(&folder.join("library.db"), 1);
    let here = setting(&mut library);
    println!("saved setting");
    for number in 0.. {
        let text = format!("note {number}");
        add(&mut library, note(here.sheet, &text));
        println!("saved {text}");
        let thing = judge(
            &mut library,
            here.sheet,
            "a1",
            ["none", "parts"][number % 2],
        );
        library
            .keep_draft(&Draft {
                thing,
                field: "reason".into(),
                text: text.clone(),
            })
            .expect("kept");
        println!("saved draft {text}");
    }
}

#[test]
fn a_killed_program_leaves_everything_it_reported_saved() {
    for times in [1, 2, 9, 30] {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut child, saved) = writing(folder.path(), times);
        child.kill().expect("SIGKILL");
        child.wait().expect("gone");

        let mut library = open(&folder.path().join("library.db"), 2);
        library.verify().expect("it is whole");
        let line = library.rounds().expect("reads").remove(0);
        let round = library.round(line.round).expect("reads").expect("there");
        let notes: Vec<&str> = round.sheets[0]
            .notes
            .iter()
            .map(|n| n.text.as_str())
            .collect();
        for text in saved.iter().filter(|text| text.starts_with("note")) {
            assert!(notes.contains(&text.as_str()), "{text} was reported saved");
        }
        if let Some(text) = saved
            .iter()
            .rev()
            .find_map(|text| text.strip_prefix("draft "))
        {
            let draft = &library.drafts().expect("reads")[0].text;
            let number = |text: &str| text["note ".len()..].parse::<u32>().expect("a number");
            assert!(number(draft) >= number(text));
            assert!(level(&library, round.sheets[0].id, "a1").is_some());
        }
        let before = library.projections().expect("reads");
        library.rebuild().expect("rebuilds");
        assert_eq!(library.projections().expect("reads"), before);
        library.undo().expect("also what a killed run did");
    }
}

#[test]
#[ignore = "a child of the test beside it"]
fn a_person_who_types_and_leaves_until_the_power_goes() {
    let Some(folder) = folder() else { return };
    let mut library = open(&folder.join("library.db"), 1);
    let here = setting(&mut library);
    for number in 0.. {
        let text = format!("Harbour {number}");
        let typed = Draft {
            thing: here.place,
            field: "name".into(),
            text: text.clone(),
        };
        library.keep_draft(&typed).expect("kept");
        println!("saved {number}");
        let said = NewChange::of(here.place, State::Is(place(&text, None)));
        let left = [(here.place, "name".to_owned())];
        library.commit_leaving(said, &left).expect("said");
    }
}

#[test]
fn a_kill_while_a_field_is_left_leaves_its_text_as_a_draft_or_as_a_record_never_as_both() {
    for times in [1, 2, 3, 5, 8, 13, 21, 34] {
        let folder = tempfile::tempdir().expect("a folder");
        let test = "killed::a_person_who_types_and_leaves_until_the_power_goes";
        let (mut child, typed) = telling(test, folder.path(), times);
        child.kill().expect("SIGKILL");
        child.wait().expect("gone");

        let library = open(&folder.path().join("library.db"), 2);
        let places = library.places().expect("reads");
        let Some(Body::Place(said)) = library.shown(places[0]).expect("reads") else {
            panic!("the place is there");
        };
        let drafts = library.drafts().expect("reads");
        let number = |text: &str| text.strip_prefix("Harbour ")?.parse::<u64>().ok();
        let newest = drafts
            .first()
            .map_or(said.name.as_str(), |draft| &draft.text);
        let last = typed.last().and_then(|last| last.parse().ok());
        assert!(number(newest) >= last, "{newest} after {last:?}");
        for draft in &drafts {
            assert_ne!(draft.text, said.name, "it is a record and a draft");
        }
    }
}

#[test]
fn the_lock_is_freed_when_the_holder_is_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("library.db");
    let (mut child, _) = writing(folder.path(), 1);
    let refused = Library::open(&path, world(2))
        .map(drop)
        .expect_err("the child holds it");
    assert!(matches!(refused, StoreError::OpenElsewhere(at) if at == path));
    child.kill().expect("SIGKILL");
    child.wait().expect("gone");
    open(&path, 2);
}
