//! From round to round: locking, opening again, and starting the next.

use pit_app::views::{CommandError, OverviewView, ScopeFields};

use crate::desk::{self, Desk, action, code, criterion, note};

/// Says who was in the room.
fn room(desk: &Desk, counts: [&str; 5]) {
    let fields = desk.app.scope(&desk.round).unwrap().fields;
    let room = counts.map(str::to_owned).to_vec();
    let fields = ScopeFields { room, ..fields };
    desk.app.save_scope(&desk.round, &fields).unwrap();
}

/// Who was in the room, as the form has it.
pub fn people(counts: [&str; 5]) -> Vec<String> {
    counts.map(str::to_owned).to_vec()
}

/// Locks the desk's round as its scope says.
pub fn lock(desk: &Desk) -> Result<OverviewView, CommandError> {
    let rounds = desk.app.overview(&desk.round).unwrap().rounds;
    desk.app
        .lock_round(&desk.round, &rounds.room, &rounds.held_on)
}

/// A group's round with two answers, its room said.
fn answered() -> (Desk, String) {
    let desk = desk::group();
    room(&desk, ["2", "1", "3", "", ""]);
    let sheet = desk.open("planning");
    desk.answer(&sheet, &["agreed", "parts"]);
    (desk, sheet.sheet)
}

#[test]
fn a_group_says_who_was_in_the_room_before_a_round_is_locked() {
    let desk = desk::group();
    desk.open("planning");
    assert_eq!(code(lock(&desk)).0, "room-needed");
    room(&desk, ["", "", "4", "", ""]);
    let locked = lock(&desk).unwrap();
    assert_eq!(
        locked.place.locked,
        "This round was locked on 3 March 2026, as revision 1. To change it, reopen it."
    );
    assert_eq!(
        locked.rounds.who,
        "In the room: 4 from community organisations."
    );
}

#[test]
fn who_was_there_and_the_day_are_said_with_the_lock_as_one_step() {
    let (desk, _) = answered();
    let app = &desk.app;
    let form = app.overview(&desk.round).unwrap().rounds;
    assert_eq!(form.room, ["2", "1", "3", "", ""]);
    assert_eq!(form.held_on, "2026-03-03");
    let bad =
        |room: [&str; 5], held_on: &str| code(app.lock_round(&desk.round, &people(room), held_on));
    let named = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    assert_eq!(
        bad(["2", "1", "3", "", ""], "soon"),
        named("not-a-date", "heldOn")
    );
    assert_eq!(
        bad(["2", "1", "3", "", ""], ""),
        named("name-needed", "heldOn")
    );
    assert_eq!(
        bad(["2", "some", "3", "", ""], "3 March 2026"),
        named("not-a-number", "room")
    );

    let locked = app.lock_round(
        &desk.round,
        &people(["2", "0", "3", "5", ""]),
        "2 March 2026",
    );
    let locked = locked.unwrap();
    assert_eq!(
        locked.rounds.who,
        "In the room: 2 from the council and other public bodies, 3 from community organisations \
         and 5 residents."
    );
    assert!(locked.place.lens_and_date.ends_with("2 March 2026"));
    assert_eq!(locked.frame.undo.as_deref(), Some("Locked as revision 1"));
    let fields = app.scope(&desk.round).unwrap().fields;
    assert_eq!(fields.room, ["2", "", "3", "5", ""]);

    app.undo().unwrap();
    let again = app.overview(&desk.round).unwrap();
    assert_eq!(again.rounds, form);
    assert_eq!(again.place.locked, "");
    app.redo().unwrap();
    let again = app.overview(&desk.round).unwrap();
    assert_eq!(again.rounds.room, ["2", "", "3", "5", ""]);
    assert_eq!(
        again.place.locked,
        "This round was locked on 3 March 2026, as revision 1. To change it, reopen it.",
        "nothing came in from elsewhere"
    );
}

#[test]
fn what_is_changed_and_taken_back_while_a_round_is_open_is_not_taken_for_another_computers() {
    let (desk, sheet) = answered();
    let app = &desk.app;
    let locked = lock(&desk).unwrap().place.locked;
    app.reopen_round(&desk.round).unwrap();
    let opened = app.sheet(&sheet).unwrap();
    for at in [0, 5] {
        let id = &opened.criteria[at].id;
        app.answer(&sheet, id, Some("embedded"), None).unwrap();
        app.undo().unwrap();
    }
    app.undo().unwrap();
    assert_eq!(app.overview(&desk.round).unwrap().place.locked, locked);
}

#[test]
fn the_next_step_of_a_locked_round_never_asks_for_an_answer() {
    let (desk, _) = answered();
    assert_eq!(desk.app.overview(&desk.round).unwrap().next_page, "sheet");
    let locked = lock(&desk).unwrap();
    assert_eq!(
        (locked.next_page.as_str(), locked.next_sheet),
        ("reports", None)
    );
    assert!(locked.next_step.starts_with("This round is locked."));
}

#[test]
fn who_is_alone_has_no_room_to_tell_of() {
    let desk = desk::alone();
    desk.open("planning");
    assert!(lock(&desk).is_ok());
}

#[test]
fn every_command_that_would_change_a_locked_round_is_refused_in_one_sentence() {
    let (desk, sheet) = answered();
    let first = desk.app.sheet(&sheet).unwrap().criteria[0].id.clone();
    lock(&desk).unwrap();
    let app = &desk.app;
    let fields = app.scope(&desk.round).unwrap().fields;
    let goal = ScopeFields {
        goal: "Something else".to_owned(),
        ..fields
    };
    for (what, refused) in [
        (
            "answer",
            app.answer(&sheet, &first, Some("embedded"), None).map(drop),
        ),
        (
            "take back",
            app.answer(&sheet, &first, None, None).map(drop),
        ),
        (
            "reason",
            app.save_reason(&sheet, &first, "Because.", "room")
                .map(drop),
        ),
        (
            "note",
            app.save_note(&sheet, &first, &note("gap", "Nobody asked."))
                .map(drop),
        ),
        (
            "aim",
            app.save_aim(&sheet, &first, "embedded", "").map(drop),
        ),
        ("weight", app.save_weight(&sheet, &first, 3, 1).map(drop)),
        (
            "forward",
            app.put_forward(&sheet, std::slice::from_ref(&first), "")
                .map(drop),
        ),
        (
            "evidence",
            app.save_evidence(&sheet, &first, &desk::evidence("Half."))
                .map(drop),
        ),
        ("workbook", app.open_sheet(&desk.round, "civic").map(drop)),
        ("scope", app.save_scope(&desk.round, &goal).map(drop)),
        ("remove", app.remove(&desk.round).map(drop)),
        (
            "seats",
            app.set_seats(&desk.round, &sheet, &["1".to_owned()])
                .map(drop),
        ),
        ("again", lock(&desk).map(drop)),
    ] {
        let error = refused.expect_err(what);
        assert_eq!(error.code, "locked", "{what}");
        assert_eq!(
            error.message,
            "This round is locked as revision 1, so it can’t be changed."
        );
        assert!(error.hint.contains("“Reopen”"), "{what}");
    }
    let still = app.sheet(&sheet).unwrap();
    assert_eq!(criterion(&still, &first).reason, "");
}

#[test]
fn opening_again_makes_the_next_revision_and_undo_opens_a_lock() {
    let (desk, sheet) = answered();
    let app = &desk.app;
    assert_eq!(code(app.reopen_round(&desk.round)).0, "not-locked");
    lock(&desk).unwrap();
    app.undo().unwrap();
    assert_eq!(app.overview(&desk.round).unwrap().place.locked, "");
    lock(&desk).unwrap();
    app.reopen_round(&desk.round).unwrap();
    let first = app.sheet(&sheet).unwrap().criteria[0].id.clone();
    app.answer(&sheet, &first, Some("embedded"), None).unwrap();
    let again = lock(&desk).unwrap();
    assert!(again.place.locked.contains("as revision 2."));
    let home = app.home("").unwrap();
    let row = &home.places[0].assessments[0].rounds[0];
    assert_eq!(row.locked, "Locked on 3 March 2026, revision 2");
    let history = app.history(&desk.round).unwrap();
    let told: Vec<&str> = history
        .entries
        .iter()
        .map(|row| row.what.as_str())
        .collect();
    for line in [
        "Locked as revision 1",
        "Opened again after revision 1",
        "Locked as revision 2",
    ] {
        assert!(told.contains(&line), "{line}: {told:?}");
    }
}

#[test]
fn the_next_round_takes_aims_and_open_actions_along_and_no_answer() {
    let (desk, sheet) = answered();
    let app = &desk.app;
    let opened = app.sheet(&sheet).unwrap();
    let first = &opened.criteria[0].id;
    app.save_aim(&sheet, first, "embedded", "2027-03-01")
        .unwrap();
    for (what, state) in [("Ring everyone", "under-way"), ("Write it down", "done")] {
        let mut said = action(what);
        said.state = state.to_owned();
        said.sheet.clone_from(&sheet);
        said.criterion.clone_from(first);
        app.save_action(&desk.round, &said, "all", "due", "")
            .unwrap();
    }
    let overview = lock(&desk).unwrap();
    let rounds = &overview.rounds;
    assert_eq!((rounds.aims, rounds.open_actions), (1, 1));

    let next = app.start_next_round(&desk.round, true, true).unwrap();
    let begun = app.open_sheet(&next, "planning").unwrap();
    assert!(begun.criteria.iter().all(|one| one.answer.is_none()));
    assert_eq!(criterion(&begun, first).aim, "embedded");
    let actions = app.actions(&next, "all", "due", "").unwrap();
    let told = format!("{actions:?}");
    assert!(told.contains("Ring everyone"));
    assert_eq!(app.scope(&next).unwrap().fields.room.concat(), "");

    // All of it is one step.
    app.undo().unwrap();
    assert!(app.overview(&next).is_err());
    let bare = app.start_next_round(&desk.round, false, false).unwrap();
    let begun = app.open_sheet(&bare, "planning").unwrap();
    assert_eq!(criterion(&begun, first).aim, "");
}

#[test]
fn one_reason_says_why_a_criterion_moved_and_can_be_taken_back() {
    let (desk, _) = answered();
    let app = &desk.app;
    let next = app.start_next_round(&desk.round, false, false).unwrap();
    let sheet = app.open_sheet(&next, "planning").unwrap();
    let first = sheet.criteria[0].id.as_str();
    let since = desk.round.as_str();
    app.answer(&sheet.sheet, first, Some("embedded"), None)
        .unwrap();
    for why in [
        "things-changed",
        "we-know-more",
        "different-people",
        "read-differently",
    ] {
        app.set_move_reason(&sheet.sheet, first, since, (why, "", "room"))
            .unwrap();
    }
    let history = app.history(&next).unwrap();
    assert!(
        history
            .entries
            .iter()
            .any(|row| row.what.ends_with("Things changed")),
        "{history:?}"
    );
    app.set_move_reason(&sheet.sheet, first, since, ("", "", "room"))
        .unwrap();
    for (criterion, since, why) in [
        ("nonsense", since, "we-know-more"),
        (first, since, "for fun"),
    ] {
        let refused = app.set_move_reason(&sheet.sheet, criterion, since, (why, "", "room"));
        assert_eq!(code(refused).0, "no-such-choice");
    }
    let nowhere = app.set_move_reason(&sheet.sheet, first, "no id", ("we-know-more", "", "room"));
    assert_eq!(code(nowhere).0, "not-here");
}
