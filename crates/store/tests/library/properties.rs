//! Whatever several libraries do: what is stored is what the log says, and every order of merging
//! gives one library.

use std::path::Path;

use pit_record::body::Cut;
use pit_record::{Body, MemoryLog, Noun, State, ThingId};
use pit_store::{Library, NewChange, StoreError};
use proptest::prelude::*;

use crate::setting::{
    Setting, judgement, memory, next_lock, note, open, opened_lock, parcel, place, remove, send,
    setting,
};

/// One thing that one of three libraries does.
#[derive(Debug, Clone)]
enum Step {
    Judge(usize, usize, usize),
    Note(usize),
    Rename(usize, u8),
    Remove(usize, usize),
    Undo(usize),
    Redo(usize),
    Send(usize, usize),
    Erase(usize, usize),
    Lock(usize),
    Reopen(usize),
}

const CRITERIA: [&str; 2] = ["a1", "a2"];
const LEVELS: [&str; 3] = ["none", "parts", "across"];

fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        8 => (0..3_usize, 0..2_usize, 0..3_usize).prop_map(|(w, c, l)| Step::Judge(w, c, l)),
        2 => (0..3_usize).prop_map(Step::Note),
        2 => (0..3_usize, 0..3_u8).prop_map(|(w, n)| Step::Rename(w, n)),
        3 => (0..3_usize, 0..6_usize).prop_map(|(w, t)| Step::Remove(w, t)),
        6 => (0..3_usize).prop_map(Step::Undo),
        3 => (0..3_usize).prop_map(Step::Redo),
        5 => (0..3_usize, 0..3_usize).prop_map(|(from, to)| Step::Send(from, to)),
        1 => (0..3_usize, 2..7_usize).prop_map(|(w, t)| Step::Erase(w, t)),
        2 => (0..3_usize).prop_map(Step::Lock),
        2 => (0..3_usize).prop_map(Step::Reopen),
    ];
    prop::collection::vec(step, 1..most)
}

/// The things that steps choose from.
fn target(here: Setting, number: usize) -> ThingId {
    let judged = |c| judgement(here.sheet, c, "").natural_id().expect("a key");
    [
        here.place,
        here.assessment,
        here.round,
        here.sheet,
        judged("a1"),
        judged("a2"),
        ThingId::natural(Noun::Cut, &[&here.round.to_string(), "1"]),
    ][number]
}

fn say(library: &mut Library, thing: ThingId, state: State) -> Result<(), StoreError> {
    library.commit(NewChange::of(thing, state)).map(drop)
}

/// Does one step. What is refused for a reason a person could meet is no fault.
fn take(step: &Step, libraries: &mut [Library], here: Setting) -> Result<(), StoreError> {
    let done = match *step {
        Step::Judge(who, criterion, level) => {
            let body = judgement(here.sheet, CRITERIA[criterion], LEVELS[level]);
            let thing = body.natural_id().expect("a key");
            say(&mut libraries[who], thing, State::Is(body))
        }
        Step::Note(who) => {
            let thing = libraries[who].fresh_thing();
            say(
                &mut libraries[who],
                thing,
                State::Is(note(here.sheet, "a note")),
            )
        }
        Step::Rename(who, name) => {
            let state = State::Is(place(&format!("Name {name}"), None));
            say(&mut libraries[who], here.place, state)
        }
        Step::Remove(who, number) => remove(&mut libraries[who], target(here, number)),
        Step::Undo(who) => libraries[who].undo().map(drop),
        Step::Redo(who) => libraries[who].redo().map(drop),
        Step::Send(from, to) => {
            let incoming = parcel(&libraries[from], here.place);
            libraries[to].merge(&incoming).map(drop)
        }
        Step::Lock(who) => {
            let cut = next_lock(&libraries[who], here.round)?;
            turn(&mut libraries[who], cut)
        }
        Step::Reopen(who) => {
            let cut = opened_lock(&libraries[who], here.round)?;
            turn(&mut libraries[who], cut)
        }
        Step::Erase(who, number) => libraries[who].erase(target(here, number)).map(drop),
    };
    match done {
        Err(
            StoreError::NothingToUndo
            | StoreError::NothingToRedo
            | StoreError::FollowedSince { .. }
            | StoreError::Locked { .. }
            | StoreError::Record(pit_record::RecordError::Erased(_)),
        ) => Ok(()),
        other => other,
    }
}

/// Says a lock, if there is one to say.
fn turn(library: &mut Library, cut: Option<Cut>) -> Result<(), StoreError> {
    let Some(body) = cut.map(Body::Cut) else {
        return Ok(());
    };
    let thing = body.natural_id().expect("a key");
    say(library, thing, State::Is(body))
}

/// Three libraries that share a round, made by the first.
fn three(mut first: Library) -> (Vec<Library>, Setting) {
    let here = setting(&mut first);
    let mut libraries = vec![first, memory(2), memory(3)];
    for other in 1..3 {
        let incoming = parcel(&libraries[0], here.place);
        libraries[other].merge(&incoming).expect("merges");
    }
    (libraries, here)
}

fn assert_true_to_the_log(library: &mut Library, here: Setting) {
    let stored = library.projections().expect("reads");
    library.rebuild().expect("rebuilds");
    assert_eq!(library.projections().expect("reads"), stored);
    let mut log = MemoryLog::default();
    log.merge(&parcel(library, here.place).parcel)
        .expect("a library's own parcel");
    let held = library.round(here.round).expect("reads");
    let locked = held.is_some_and(|round| round.locked().is_some())
        || library.locked(here.round).expect("reads").is_some();
    for (thing, state) in log.present() {
        // The plain log knows nothing of locks.
        if locked {
            break;
        }
        assert_eq!(
            library.shown(thing).expect("reads"),
            state.present().cloned()
        );
    }
    library.verify().expect("it is whole");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 4))]

    #[test]
    fn what_is_stored_is_what_the_log_says(steps in steps(40)) {
        let (mut libraries, here) = three(memory(1));
        for step in &steps {
            take(step, &mut libraries, here).expect("no step fails");
        }
        for library in &mut libraries {
            assert_true_to_the_log(library, here);
        }
    }

    #[test]
    fn any_order_of_merging_gives_one_library(
        steps in steps(40),
        order in Just([0, 1, 2]).prop_shuffle(),
    ) {
        let (mut libraries, here) = three(memory(1));
        for step in &steps {
            take(step, &mut libraries, here).expect("no step fails");
        }
        let parcels: Vec<_> = libraries.iter().map(|library| parcel(library, here.place)).collect();
        let merged = |order: [usize; 3]| {
            let mut library = memory(9);
            for number in order {
                library.merge(&parcels[number]).expect("merges");
            }
            library.projections().expect("reads")
        };
        prop_assert_eq!(merged(order), merged([0, 1, 2]));
    }

    #[test]
    fn undo_then_redo_is_nothing(steps in steps(40)) {
        let (mut libraries, here) = three(memory(1));
        for step in &steps {
            take(step, &mut libraries, here).expect("no step fails");
        }
        let library = &mut libraries[0];
        let present = |library: &Library| {
            (0..6).map(|n| library.shown(target(here, n)).expect("reads")).collect::<Vec<_>>()
        };
        let before = present(library);
        if library.undo().is_ok() {
            library.redo().expect("what was just undone can be redone");
            prop_assert_eq!(present(library), before);
        }
    }
}

fn on_disk(path: &Path, steps: &[Step]) {
    let (mut libraries, here) = three(open(path, 1));
    for (number, step) in steps.iter().enumerate() {
        if number % 7 == 6 {
            libraries[0] = memory(8);
            libraries[0] = open(path, 10 + number as u8);
        }
        take(step, &mut libraries, here).expect("no step fails");
    }
    assert_true_to_the_log(&mut libraries[0], here);
    let (mut again, _) = (memory(200), ());
    send(here.place, &libraries[0], &mut again);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 20))]

    #[test]
    fn a_file_closed_and_opened_in_between_is_no_different(steps in steps(40)) {
        let folder = tempfile::tempdir().expect("a folder");
        on_disk(&folder.path().join("library.db"), &steps);
    }
}
