//! Two computers that answer side by side.

use pit_record::{Log, State};

use crate::computer::{Computer, judgement};

/// Two computers that both answered after seeing A; the first then heard of the other.
fn forked() -> (Computer, Computer) {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    here.judge("leaders", "A");
    there.hear(&here);
    here.judge("leaders", "B");
    there.judge("leaders", "C");
    here.hear(&there);
    (here, there)
}

#[test]
fn two_records_that_follow_the_same_one_are_a_fork_until_a_person_closes_it() {
    let (mut here, _) = forked();
    assert_eq!(here.levels("leaders"), ["B", "C"]);
    assert_eq!(here.log.forks().into_values().collect::<Vec<_>>(), [2]);
    here.judge("leaders", "C");
    assert_eq!(here.levels("leaders"), ["C"]);
    assert!(here.log.forks().is_empty());
}

#[test]
fn undoing_the_change_that_closed_a_fork_opens_it_again_and_redo_closes_it() {
    let (mut here, _) = forked();
    let shown = here.level("leaders");
    here.judge("leaders", "D");
    here.undo().expect("undoes the closing");
    assert_eq!(here.levels("leaders"), ["B", "C"]);
    assert_eq!(
        here.level("leaders"),
        shown,
        "the same one is shown as before"
    );
    here.redo().expect("closes it again");
    assert_eq!(here.levels("leaders"), ["D"]);
}

#[test]
fn the_closing_reaches_the_other_computer() {
    let (mut here, mut there) = forked();
    here.judge("leaders", "D");
    there.hear(&here);
    assert_eq!(there.levels("leaders"), ["D"]);
}

#[test]
fn a_fork_that_both_computers_closed_alike_is_no_fork() {
    let (mut here, mut there) = forked();
    there.hear(&here);
    here.judge("leaders", "D");
    there.judge("leaders", "D");
    here.hear(&there);
    assert!(here.log.forks().is_empty());
    assert_eq!(here.level("leaders").as_deref(), Some("D"));
    let thing = judgement("leaders", "").natural_id().expect("a key");
    assert_eq!(
        here.log.heads(thing).expect("memory").len(),
        2,
        "both records are kept"
    );
}

#[test]
fn a_fork_that_both_computers_closed_differently_is_a_fork_again() {
    let (mut here, mut there) = forked();
    there.hear(&here);
    here.judge("leaders", "D");
    there.judge("leaders", "E");
    here.hear(&there);
    there.hear(&here);
    assert_eq!(here.levels("leaders"), ["D", "E"]);
    assert_eq!(here.present(), there.present());
}

#[test]
fn removing_beside_a_change_is_a_fork_too() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    let thing = here.judge("leaders", "A");
    there.hear(&here);
    here.judge("leaders", "B");
    there.say(thing, State::Removed(judgement("leaders", "A")));
    here.hear(&there);
    assert_eq!(here.log.forks()[&thing], 2);
}

#[test]
fn forks_come_from_what_was_seen_never_from_clocks() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    here.judge("leaders", "A");
    there.hear(&here);
    there.judge("leaders", "B");
    // Its clock was years ahead; it still followed what it saw.
    for change in here.log.changes.values_mut() {
        change.at.millis += 10_000_000_000;
    }
    let ahead = here.log.changes.clone();
    there.log.changes.extend(ahead);
    assert_eq!(there.level("leaders").as_deref(), Some("B"));
    assert!(there.log.forks().is_empty());
}
