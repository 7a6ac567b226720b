//! Undo and redo, said in small stories.

use chrono::NaiveDate;
use pit_record::body::Marking;
use pit_record::{Body, Noun, Refused, State};

use crate::computer::{Computer, Nope, judgement, sheet};

#[test]
fn four_undos_after_a_b_c_bring_back_b_then_a_then_nothing_then_refuse() {
    let mut computer = Computer::new(1);
    for level in ["A", "B", "C"] {
        computer.judge("leaders", level);
    }
    let mut seen = Vec::new();
    while computer.undo().is_ok() {
        seen.push(computer.level("leaders"));
    }
    assert_eq!(seen, [Some("B".to_owned()), Some("A".to_owned()), None]);
    assert_eq!(computer.undo(), Err(Nope::Nothing));
}

#[test]
fn three_redos_bring_all_of_it_back() {
    let mut computer = Computer::new(1);
    for level in ["A", "B", "C"] {
        computer.judge("leaders", level);
    }
    while computer.undo().is_ok() {}
    let mut seen = Vec::new();
    while computer.redo().is_ok() {
        seen.extend(computer.level("leaders"));
    }
    assert_eq!(seen, ["A", "B", "C"]);
    assert_eq!(computer.redo(), Err(Nope::Nothing));
}

#[test]
fn undo_goes_on_where_redo_stopped() {
    let mut computer = Computer::new(1);
    for level in ["A", "B", "C"] {
        computer.judge("leaders", level);
    }
    for step in [
        Computer::undo,
        Computer::undo,
        Computer::redo,
        Computer::undo,
        Computer::undo,
    ] {
        step(&mut computer).expect("there is something to do");
    }
    assert_eq!(computer.level("leaders"), None);
}

#[test]
fn a_new_change_after_undo_ends_redo() {
    let mut computer = Computer::new(1);
    computer.judge("leaders", "A");
    computer.judge("leaders", "B");
    computer.undo().expect("undoes B");
    computer.judge("picture", "C");
    assert_eq!(computer.redo(), Err(Nope::Nothing));
    assert_eq!(computer.level("leaders").as_deref(), Some("A"));
}

#[test]
fn undo_refuses_when_another_computers_record_followed_and_says_which_noun() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    here.judge("leaders", "A");
    there.hear(&here);
    there.judge("leaders", "B");
    here.hear(&there);

    let now = Some(Box::new(judgement("leaders", "B")));
    let refused = Refused::FollowedSince {
        noun: Noun::Judgement,
        now,
    };
    assert_eq!(here.undo(), Err(Nope::Refused(refused)));
    assert_eq!(
        here.level("leaders").as_deref(),
        Some("B"),
        "nothing was changed"
    );
}

#[test]
fn redo_refuses_when_another_computers_record_followed_the_undo() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    here.judge("leaders", "A");
    here.judge("leaders", "B");
    here.undo().expect("undoes B");
    there.hear(&here);
    there.judge("leaders", "C");
    here.hear(&there);
    assert!(matches!(
        here.redo(),
        Err(Nope::Refused(Refused::FollowedSince {
            noun: Noun::Judgement,
            ..
        }))
    ));
}

#[test]
fn what_another_computer_did_elsewhere_is_no_reason_to_refuse() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    here.judge("leaders", "A");
    there.judge("picture", "B");
    here.hear(&there);
    here.undo().expect("nobody touched it");
    assert_eq!(here.level("leaders"), None);
    assert_eq!(
        here.level("picture").as_deref(),
        Some("B"),
        "what was merged in is never undone"
    );
    assert_eq!(here.undo(), Err(Nope::Nothing));
}

#[test]
fn undo_is_refused_where_the_earlier_value_was_not_brought_in() {
    let (mut here, mut there) = (Computer::new(1), Computer::new(2));
    let thing = there.judge("leaders", "A");
    let mut parcel = there.parcel();
    there.judge("leaders", "B");
    let later = there.parcel();
    parcel.records = later
        .records
        .into_iter()
        .filter(|r| !r.follows.is_empty())
        .collect();
    parcel.changes = later.changes;
    here.log
        .merge(&parcel)
        .expect("a part of a history is no fault");
    here.judge("leaders", "C");
    here.undo().expect("B is here");
    assert_eq!(here.level("leaders").as_deref(), Some("B"));
    // As if it were this computer's own: A is not here.
    let change = there
        .log
        .records
        .values()
        .find(|r| r.thing == thing && !r.follows.is_empty());
    let change = change.expect("the record of B").change;
    assert_eq!(
        pit_record::plan_undo(&here.log, change),
        Err(Refused::EarlierUnknown {
            noun: Noun::Judgement
        })
    );
}

#[test]
fn a_change_of_which_one_thing_was_erased_is_undone_for_the_other() {
    let mut computer = Computer::new(1);
    let body = judgement("leaders", "A");
    let leaders = body.natural_id().expect("a key");
    let change = computer.say(leaders, State::Is(body));
    let picture = judgement("picture", "A");
    let id = picture.natural_id().expect("a key");
    computer.say(id, State::Is(picture));
    // Both in one change.
    let record = computer
        .log
        .records
        .values_mut()
        .find(|record| record.thing == id);
    record.expect("it was said").change = change;

    computer.erase(leaders);
    computer.undo().expect("the other is still here");
    assert_eq!(computer.level("picture"), None);
}

#[test]
fn a_removed_thing_comes_back_on_undo() {
    let mut computer = Computer::new(1);
    let thing = computer.judge("leaders", "A");
    computer.say(thing, State::Removed(judgement("leaders", "A")));
    assert_eq!(computer.level("leaders"), None);
    computer.undo().expect("undoes the removal");
    assert_eq!(computer.level("leaders").as_deref(), Some("A"));
}

/// The first marking of the sheet, sealed or opened.
fn marking(opened: bool) -> Body {
    Body::Marking(Marking {
        sheet: sheet(),
        nth: 1,
        held_on: NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day"),
        opened,
    })
}

#[test]
fn what_opened_marks_to_the_room_is_not_undone() {
    let mut computer = Computer::new(1);
    let thing = marking(false).natural_id().expect("a key");
    computer.say(thing, State::Is(marking(false)));
    computer.undo().expect("it was sealed");
    computer.redo().expect("and is again");
    computer.judge("leaders", "A");
    computer.say(thing, State::Is(marking(true)));
    computer.judge("leaders", "B");
    computer.undo().expect("that came after the opening");
    let refused = Err(Nope::Refused(Refused::OpenedToTheRoom));
    assert_eq!(computer.undo(), refused);
    assert_eq!(computer.present()[&thing], State::Is(marking(true)));
    assert_eq!(
        computer.level("leaders").as_deref(),
        Some("A"),
        "what came before it stays too"
    );
    computer.redo().expect("B was undone last");
    assert_eq!(computer.level("leaders").as_deref(), Some("B"));
}

#[test]
fn what_is_said_of_marks_that_were_open_already_can_be_undone() {
    let mut computer = Computer::new(1);
    let thing = marking(true).natural_id().expect("a key");
    computer.say(thing, State::Is(marking(true)));
    computer.say(thing, State::Is(marking(true)));
    computer.undo().expect("it opened nothing");
}
