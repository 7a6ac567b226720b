//! Last time first, and last time beside the sheet: what was said then is read, and never an answer.

use pit_app::views::{LastTimeView, RevisitRow, SheetView};

use crate::desk::{self, Desk, action, code, criterion};
use crate::rounds::{lock, people};

/// A group's round in which planning stands at these levels, with an aim and three actions on its
/// first step, locked; then the next, begun with its aims. The desk stands at the next.
fn a_year_later(levels: &[&str]) -> (Desk, String) {
    let mut desk = desk::group();
    let sheet = desk.open("planning");
    desk.answer(&sheet, levels);
    let (app, id) = (&desk.app, sheet.sheet.as_str());
    app.save_reason(id, "a1", "Only the chief executive.", "room")
        .unwrap();
    app.save_aim(id, "a1", "working", "2027-03-01").unwrap();
    app.put_forward(id, &["a2".to_owned()], "It holds the others back.")
        .unwrap();
    for (what, state) in [
        ("Ring everyone", "under-way"),
        ("Write it down", "done"),
        ("Ask the board", "to-start"),
    ] {
        let mut said = action(what);
        said.state = state.to_owned();
        said.owner = "Priya Nair".to_owned();
        id.clone_into(&mut said.sheet);
        "a1".clone_into(&mut said.criterion);
        app.save_action(&desk.round, &said, "all", "due", "")
            .unwrap();
    }
    app.lock_round(&desk.round, &people(["2", "", "", "", ""]), "2026-03-03")
        .unwrap();
    let last = desk.round.clone();
    desk.round = app.start_next_round(&last, true, false).unwrap();
    (desk, last)
}

fn said(view: &LastTimeView) -> Vec<(&str, &str, bool)> {
    let rows = view.actions.iter();
    rows.map(|one| (one.what.as_str(), one.said.as_str(), one.settled))
        .collect()
}

fn rows(view: &LastTimeView) -> impl Iterator<Item = &RevisitRow> {
    view.revisit.iter().flat_map(|sheet| &sheet.criteria)
}

fn chosen(view: &LastTimeView) -> Vec<&str> {
    let chosen = rows(view).filter(|row| row.chosen);
    chosen.map(|row| row.value.as_str()).collect()
}

#[test]
fn a_first_round_has_no_last_time() {
    let desk = desk::group();
    desk.open("planning");
    let view = desk.app.last_time(&desk.round).unwrap();
    assert_eq!(view.last_round, "");
    assert!(view.actions.is_empty() && view.revisit.is_empty() && view.aims.is_empty());
    assert_eq!(desk.app.overview(&desk.round).unwrap().rounds.last, "");
    let refused = desk.app.say_of_action(&desk.round, &desk.round, "done");
    assert_eq!(code(refused).0, "not-here");
}

#[test]
fn what_became_of_each_action_is_said_in_the_new_round_and_the_last_stays_locked() {
    let (desk, last) = a_year_later(&["agreed", "parts"]);
    let app = &desk.app;
    let view = app.last_time(&desk.round).unwrap();
    assert_eq!(view.last_round, last);
    assert_eq!(view.last, "3 March 2026");
    assert_eq!(
        said(&view),
        [
            ("Ring everyone", "", false),
            ("Ask the board", "", false),
            ("Write it down", "done", true),
        ],
        "those of which nobody has spoken come first"
    );
    let about = &view.actions[0].about;
    assert!(about.ends_with("Priya Nair · under way then"), "{about}");
    assert_eq!(view.counts, "1 done, 2 to be said");

    let (ring, ask) = (view.actions[0].id.clone(), view.actions[1].id.clone());
    app.say_of_action(&desk.round, &ring, "done").unwrap();
    let view = app.say_of_action(&desk.round, &ask, "carried-on").unwrap();
    assert_eq!(view.counts, "2 done, 1 carried on");
    assert_eq!(view.actions.len(), 3);

    // It is this round's own by now: the plan and the report have it.
    let plan = app.actions(&desk.round, "all", "due", "").unwrap();
    let own = plan.actions.iter().filter(|one| one.earlier.is_empty());
    let own: Vec<_> = own
        .map(|one| (one.what.as_str(), one.state.as_str()))
        .collect();
    assert_eq!(
        own,
        [("Ring everyone", "done"), ("Ask the board", "to-start")]
    );
    let view = app.say_of_action(&desk.round, &ask, "not-done").unwrap();
    assert_eq!(view.counts, "2 done, 1 not done");
    let view = app.say_of_action(&desk.round, &ask, "carried-on").unwrap();
    assert_eq!(view.counts, "2 done, 1 carried on", "as far as it was");
    app.undo().unwrap();
    assert_eq!(
        app.last_time(&desk.round).unwrap().counts,
        "2 done, 1 not done"
    );
    let nonsense = app.say_of_action(&desk.round, &ask, "perhaps");
    assert_eq!(code(nonsense).0, "no-such-choice");
    let locked = app.overview(&last).unwrap().place.locked;
    assert!(locked.starts_with("This round was locked"));
}

#[test]
fn actions_that_came_along_are_carried_on_until_somebody_says_otherwise() {
    let (mut desk, last) = a_year_later(&["agreed"]);
    desk.app.undo().unwrap();
    desk.round = desk.app.start_next_round(&last, false, true).unwrap();
    let view = desk.app.last_time(&desk.round).unwrap();
    assert_eq!(view.counts, "1 done, 2 carried on");
    let ring = view.actions[0].id.clone();
    let view = desk.app.say_of_action(&desk.round, &ring, "done").unwrap();
    assert_eq!(view.counts, "2 done, 1 carried on");
    let plan = desk.app.actions(&desk.round, "open", "due", "").unwrap();
    assert_eq!(plan.actions.len(), 1);
}

#[test]
fn aims_are_read_against_this_round_and_no_level_of_then_is_told() {
    let (desk, _) = a_year_later(&["agreed", "parts"]);
    let app = &desk.app;
    let sheet = desk.open("planning");
    let aim = |what: &str| {
        let view = app.last_time(&desk.round).unwrap();
        assert_eq!(view.aims.len(), 1, "{what}");
        assert_eq!(view.aims[0].aim, "Planning: level 3 by 1 March 2027");
        view.aims[0].outcome.clone()
    };
    assert_eq!(aim("open"), "Not answered yet this time.");
    let answer = |level: &str| {
        app.answer(&sheet.sheet, "a1", Some(level), None).unwrap();
    };
    answer("parts");
    assert_eq!(aim("below"), "Not yet: level 2 now.");
    answer("dont-know");
    assert_eq!(aim("unknown"), "Now: don’t know.");
    answer("embedded");
    assert_eq!(aim("above"), "It came true: level 4 now.");

    let view = app.last_time(&desk.round).unwrap();
    assert_eq!(view.put_forward[0].reason, "It holds the others back.");
    assert_eq!(view.put_forward[0].names.len(), 1);
    let told = format!("{:?}", (&view.revisit, &view.put_forward));
    assert!(!told.contains("level"), "{told}");
}

#[test]
fn what_was_put_forward_is_suggested_and_nothing_is_kept_before_somebody_says_so() {
    let (desk, last) = a_year_later(&["agreed", "parts", "working", "dont-know"]);
    let app = &desk.app;
    let view = app.last_time(&desk.round).unwrap();
    assert!(!view.revisit_kept);
    assert_eq!(chosen(&view), ["planning/a2"]);
    let why = |id: &str| {
        let mut rows = rows(&view);
        let row = rows.find(|row| row.value == format!("planning/{id}"));
        row.unwrap().why.clone()
    };
    assert_eq!(why("a1"), "among the weakest last time");
    assert_eq!(why("a2"), "put forward last time");
    assert_eq!(
        (why("a3"), why("a4")),
        (String::new(), "nobody knew last time".to_owned())
    );
    let marked = |sheet: &SheetView| {
        let again = sheet.criteria.iter().filter(|one| one.revisit);
        again.map(|one| one.id.clone()).collect::<Vec<_>>()
    };
    assert!(marked(&desk.open("planning")).is_empty());

    let picked = ["planning/a4".to_owned(), "planning/a1".to_owned()];
    let view = app.set_revisit(&desk.round, &picked).unwrap();
    assert!(view.revisit_kept);
    assert_eq!(chosen(&view), ["planning/a1", "planning/a4"]);
    assert_eq!(
        view.frame.undo.as_deref(),
        Some("Chosen what to look at again")
    );
    assert_eq!(marked(&desk.open("planning")), ["a1", "a4"]);
    app.undo().unwrap();
    assert!(!app.last_time(&desk.round).unwrap().revisit_kept);
    for off in ["planning/nonsense", "civic/v1", "planning"] {
        let refused = app.set_revisit(&desk.round, &[off.to_owned()]);
        assert_eq!(code(refused).0, "no-such-choice", "{off}");
    }
    let locked = app.set_revisit(&last, &picked);
    assert_eq!(code(locked).0, "locked");
}

#[test]
fn where_nothing_was_put_forward_what_stood_lowest_is_suggested() {
    let mut desk = desk::group();
    let sheet = desk.open("planning");
    desk.answer(&sheet, &["parts", "agreed", "agreed", "working"]);
    desk.round = desk.app.start_next_round(&desk.round, true, true).unwrap();
    let view = desk.app.last_time(&desk.round).unwrap();
    assert_eq!(chosen(&view), ["planning/a2", "planning/a3"]);
}

#[test]
fn the_sheet_tells_what_was_said_last_time_and_asks_why_once_a_level_moved() {
    let (desk, last) = a_year_later(&["agreed", "parts"]);
    let app = &desk.app;
    let sheet = desk.open("planning");
    let head = sheet.last.clone().unwrap();
    assert_eq!(
        (head.since.as_str(), head.date.as_str()),
        (last.as_str(), "3 March 2026")
    );
    assert_eq!(head.reasons.len(), 4);
    let then = criterion(&sheet, "a1").last.clone().unwrap();
    assert_eq!(then.line, "level 1, because: Only the chief executive.");
    assert_eq!(then.stood, "Level 1: Agreed in principle");
    assert_eq!(then.aim, "The aim was level 3 by 1 March 2027.");
    assert_eq!(then.moved, "");
    assert_eq!(criterion(&sheet, "a1").answer, None, "it is no answer");
    let other = criterion(&sheet, "a9").last.clone().unwrap();
    assert_eq!((other.line.as_str(), other.level), ("not answered", None));

    let id = sheet.sheet.as_str();
    let moved = |level: &str| {
        let view = app.answer(id, "a1", Some(level), None).unwrap();
        criterion(&view, "a1").last.clone().unwrap().moved
    };
    assert_eq!(moved("agreed"), "");
    assert_eq!(
        moved("not-started"),
        "Down from level 1 last time to level 0."
    );
    assert_eq!(moved("working"), "Up from level 1 last time to level 3.");
    app.set_move_reason(id, "a1", &last, ("we-know-more", "A survey.", "room"))
        .unwrap();
    let kept = app.sheet(id).unwrap();
    let kept = criterion(&kept, "a1").last.clone().unwrap();
    assert_eq!(
        (kept.why.as_str(), kept.why_text.as_str()),
        ("we-know-more", "A survey.")
    );
    assert!(desk.open("civic").last.is_none(), "it was not open then");
}

#[test]
fn a_round_locked_in_between_says_so_wherever_it_is_asked_upward() {
    let (desk, _) = a_year_later(&["agreed"]);
    let rounds = desk.app.overview(&desk.round).unwrap().rounds;
    assert_eq!(rounds.last, "3 March 2026");
    assert_eq!(code(lock(&desk)).0, "room-needed", "the room is asked anew");
}
