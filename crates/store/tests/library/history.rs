//! What was done, told from the log.

use pit_record::{Noun, State};

use crate::setting::{judge, judgement, memory, remove, send, setting};

#[test]
fn history_tells_what_stood_before_and_what_stands_after() {
    let mut library = memory(1);
    let here = setting(&mut library);
    let thing = judge(&mut library, here.sheet, "a1", "none");
    judge(&mut library, here.sheet, "a1", "parts");
    library.undo().expect("undoes");

    let entries = library.history(thing).expect("reads");
    let none = State::Is(judgement(here.sheet, "a1", "none"));
    let parts = State::Is(judgement(here.sheet, "a1", "parts"));
    let told: Vec<(Option<State>, State)> = entries
        .iter()
        .map(|e| (e.moments[0].before.clone(), e.moments[0].after.clone()))
        .collect();
    assert_eq!(
        told,
        [
            (None, none.clone()),
            (Some(none.clone()), parts.clone()),
            (Some(parts), none)
        ]
    );
    assert!(entries.iter().all(|entry| entry.own));
    assert_eq!(entries[2].change.undoes, Some(entries[1].change.id));
}

#[test]
fn history_of_a_place_has_everything_under_it_also_what_is_in_the_bin_or_undone() {
    let mut library = memory(1);
    let here = setting(&mut library);
    judge(&mut library, here.sheet, "a1", "none");
    library.undo().expect("undoes");
    judge(&mut library, here.sheet, "a2", "none");
    remove(&mut library, here.sheet).expect("into the bin");
    let nouns: Vec<Noun> = library
        .history(here.place)
        .expect("reads")
        .into_iter()
        .flat_map(|entry| entry.moments)
        .map(|moment| moment.noun)
        .collect();
    let judged = Noun::Judgement;
    let expected = [
        Noun::Place,
        Noun::Assessment,
        Noun::Round,
        Noun::Sheet,
        judged,
        judged,
        judged,
        Noun::Sheet,
    ];
    assert_eq!(nouns, expected);
}

#[test]
fn history_says_what_was_merged_in_and_what_closed_a_fork() {
    let (mut here, mut there) = (memory(1), memory(2));
    let at = setting(&mut here);
    send(at.place, &here, &mut there);
    let thing = judge(&mut here, at.sheet, "a1", "none");
    judge(&mut there, at.sheet, "a1", "parts");
    judge(&mut there, at.sheet, "a1", "across");
    send(at.place, &there, &mut here);
    let shown = here.shown(thing).expect("reads").map(State::Is);
    judge(&mut here, at.sheet, "a1", "none");

    let entries = here.history(thing).expect("reads");
    let own: Vec<bool> = entries.iter().map(|entry| entry.own).collect();
    assert_eq!(own.iter().filter(|own| **own).count(), 2);
    let last = &entries.last().expect("four changes").moments[0];
    assert_eq!(
        last.before, shown,
        "of two that stood side by side, the one that was shown"
    );
}
