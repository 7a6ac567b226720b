//! Two computers that differ in what stands around the answers: notes, evidence, actions, asks, seats.

use std::path::Path;

use chrono::NaiveDate;
use pit_app::{App, assessments, source, world};
use pit_record::body::{Ask, Audience, MoveReason, Moved, Sheet};
use pit_record::{Body, Noun, State, ThingId};
use pit_store::NewChange;
use pit_workbook::Workbook;

use crate::desk::{action, criterion, evidence, note};
use crate::two_computers::{ashby, both, copied, folder, id, opens, record, send, sides, written};

#[test]
fn what_two_computers_put_forward_differently_stands_with_its_sheet() {
    let (_folder, app, round, sheet) = both(|app, _, sheet, here| {
        let (criterion, reason) = match here {
            true => ("a1", "The board asked."),
            false => ("a2", "Residents asked."),
        };
        let first = [criterion.to_owned()];
        app.put_forward(sheet, &first, reason).expect("it is kept");
    });
    let of = |app: &App| {
        let overview = app.overview(&round).expect("it is here");
        let mut sheets = overview.sheets.into_iter();
        sheets.find(|one| one.sheet == sheet).expect("it is open")
    };
    let forks = of(&app).forks;
    let (about, told) = sides(&forks);
    assert_eq!(about, "Put forward");
    assert_eq!(
        told,
        [
            "Leaders own the goal | The board asked.",
            "One picture of need and assets | Residents asked."
        ]
    );
    app.close_fork(&record(&forks, "picture"))
        .expect("it is closed");
    assert_eq!(of(&app).put_forward, ["a2"]);
    assert!(of(&app).forks.is_empty());
}

#[test]
fn notes_on_the_whole_sheet_and_actions_about_nothing_in_particular_are_told_too() {
    let notes = |app: &App, sheet: &str| app.sheet(sheet).expect("it is here").notes;
    let folder = tempfile::tempdir().expect("a folder");
    let app = opens(folder.path(), 1);
    let (place, round, sheet) = ashby(&app);
    app.save_note(&sheet, "", &note("gap", "Nobody from housing."))
        .expect("kept");
    let actions = app.save_action(&round, &action("Ask housing"), "all", "due", "");
    drop(actions.expect("kept"));
    drop(app);
    let other = tempfile::tempdir().expect("a folder");
    copied(folder.path(), other.path());
    let change = |of: &Path, seed, words: &str| {
        let app = opens(of, seed);
        let mut changed = notes(&app, &sheet).remove(0);
        changed.text = words.to_owned();
        app.save_note(&sheet, "", &changed).expect("kept");
        let listed = app.actions(&round, "all", "due", "").expect("it is here");
        let mut changed = listed.actions[0].clone();
        changed.what = words.to_owned();
        let saved = app.save_action(&round, &changed, "all", "due", "");
        saved.expect("kept");
        app
    };
    drop(change(other.path(), 2, "Housing came late."));
    let app = change(folder.path(), 3, "Housing was away.");
    send(other.path(), &place, &app);

    let whole = app
        .overview(&round)
        .expect("it is here")
        .sheets
        .remove(0)
        .forks;
    let plan = app
        .actions(&round, "all", "due", "")
        .expect("it is here")
        .forks;
    for (forks, noun) in [(&whole, "Note"), (&plan, "Action")] {
        let (about, told) = sides(forks);
        assert_eq!(about, noun);
        assert_eq!(told, ["Housing came late. | ", "Housing was away. | "]);
        app.close_fork(&record(forks, "late"))
            .expect("it is closed");
    }
    assert_eq!(notes(&app, &sheet)[0].text, "Housing came late.");
    let listed = app.actions(&round, "all", "due", "").expect("it is here");
    assert_eq!(listed.actions[0].what, "Housing came late.");
    assert!(listed.forks.is_empty());
}

#[test]
fn an_ask_that_two_computers_word_differently_stands_with_the_plan() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = tempfile::tempdir().expect("a folder");
    let app = opens(folder.path(), 1);
    let (place, round, _) = ashby(&app);
    drop(app);
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let thing = ThingId(uuid::Uuid::from_u128(77));
    let ask = |of: &Path, seed: u64, decision: &str| {
        let path = of.join("library.db");
        let library = source::open_existing(&path, world::fixed(seed, day));
        let mut library = library.expect("it opens");
        let body = Ask {
            round: serde_json::from_value(round.as_str().into()).expect("an id"),
            board: "Health and Wellbeing Board".to_owned(),
            decision: decision.to_owned(),
            reason: None,
            by: None,
            audience: Default::default(),
        };
        let said = NewChange::of(thing, State::Is(body.into()));
        library.commit(said).expect("kept");
    };
    ask(folder.path(), 2, "Fund it.");
    copied(folder.path(), other.path());
    ask(folder.path(), 3, "Fund it for a year.");
    ask(other.path(), 4, "Fund it for three years.");
    let app = opens(folder.path(), 5);
    send(other.path(), &place, &app);
    let forks = app
        .actions(&round, "all", "due", "")
        .expect("it is here")
        .forks;
    let (about, told) = sides(&forks);
    assert_eq!(about, "Ask");
    assert_eq!(
        told,
        [
            "Fund it for a year. | Health and Wellbeing Board",
            "Fund it for three years. | Health and Wellbeing Board"
        ]
    );
}

#[test]
fn evidence_that_differs_in_its_strength_alone_says_so() {
    let (folder, other) = (folder(), folder());
    let app = opens(folder.path(), 1);
    let (place, _, sheet) = ashby(&app);
    let mut fact = evidence("Two of six signed");
    let kept = app.save_evidence(&sheet, "a1", &fact).expect("kept");
    fact.id.clone_from(&criterion(&kept, "a1").evidence[0].id);
    drop(app);
    copied(folder.path(), other.path());
    for (of, seed, strength) in [(other.path(), 2, "hunch"), (folder.path(), 3, "measured")] {
        fact.strength = strength.to_owned();
        let app = opens(of, seed);
        app.save_evidence(&sheet, "a1", &fact).expect("kept");
    }
    let app = opens(folder.path(), 4);
    send(other.path(), &place, &app);
    let view = app.sheet(&sheet).expect("it is here");
    let (_, told) = sides(&criterion(&view, "a1").forks);
    assert_eq!(
        told,
        [
            "Two of six signed | How strong: A hunch",
            "Two of six signed | How strong: Measured"
        ]
    );
}

#[test]
fn seats_that_two_computers_set_out_differently_stand_on_the_marks_page() {
    let (folder, other) = (folder(), folder());
    let app = opens(folder.path(), 1);
    let (place, round, sheet) = ashby(&app);
    let set_out = |app: &App, civic: &str| {
        let counts = [civic, "1", "", "", ""].map(str::to_owned);
        app.set_seats(&round, &sheet, &counts).expect("set out")
    };
    set_out(&app, "2");
    drop(app);
    copied(folder.path(), other.path());
    set_out(&opens(other.path(), 2), "3");
    let app = opens(folder.path(), 3);
    set_out(&app, "1");
    send(other.path(), &place, &app);
    let marks = app.marks(&round, &sheet).expect("it is here");
    let about: Vec<_> = marks.forks.iter().map(|fork| fork.about.as_str()).collect();
    assert!(!about.is_empty(), "the service seat has two numbers");
    assert!(about.iter().all(|about| *about == "Seat"), "{about:?}");
    let numbers = marks.forks.iter().flat_map(|fork| &fork.sides);
    let numbers: Vec<_> = numbers.map(|side| side.what.as_str()).collect();
    assert!(
        numbers.contains(&"Number: 2") && numbers.contains(&"Number: 4"),
        "{numbers:?}"
    );
    let after = set_out(&app, "2");
    assert!(after.forks.is_empty(), "set out anew, all is closed");
}

#[test]
fn a_marking_begun_on_two_days_is_told_by_its_days() {
    let (folder, other) = (folder(), folder());
    let app = opens(folder.path(), 1);
    let (place, round, sheet) = ashby(&app);
    let counts = ["3", "", "", "", ""].map(str::to_owned);
    let marks = app.set_seats(&round, &sheet, &counts).expect("set out");
    let seat = marks.grid.expect("sealed").seats.groups[0].rows[0]
        .id
        .clone();
    drop(app);
    copied(folder.path(), other.path());
    let later = NaiveDate::from_ymd_opt(2026, 3, 5).expect("a day");
    let there = App::open(other.path(), other.path(), world::fixed(2, later));
    let app = opens(folder.path(), 3);
    for (of, mark) in [(&there, "2"), (&app, "3")] {
        let cells = vec![Some(mark.to_owned()); 10];
        of.key_marks(&sheet, &seat, &cells, true).expect("keyed");
    }
    drop(there);
    send(other.path(), &place, &app);
    let marks = app.marks(&round, &sheet).expect("it is here");
    let (about, told) = sides(&marks.forks);
    assert_eq!(about, "Marking");
    assert_eq!(told, ["Date: 3 March 2026 | ", "Date: 5 March 2026 | "]);
    assert_eq!(
        marks.warnings,
        [
            "Seat 1 was keyed differently on two computers. Key that row again from its paper: what is keyed last counts."
        ]
    );
    app.close_fork(&record(&marks.forks, "5 March"))
        .expect("closed");
    let cells = vec![Some("3".to_owned()); 10];
    let marks = app.key_marks(&sheet, &seat, &cells, true).expect("keyed");
    assert_eq!((marks.forks.len(), marks.warnings.len()), (0, 0));
}

#[test]
fn steps_to_look_at_again_that_differ_stand_with_their_sheet() {
    let planning = assessments::workbook("planning").expect("it ships");
    let hash = Workbook::hash_of(&planning.canonical());
    let (_folder, app, round, sheet) = written(|round, _, here| {
        Body::Sheet(Sheet {
            round: id(round),
            workbook_id: "planning".to_owned(),
            workbook: hash.clone(),
            revisit: vec![if here { "a1" } else { "a2" }.to_owned()],
        })
    });
    let overview = app.overview(&round).expect("it is here");
    let mut results = overview.sheets.into_iter();
    let result = results.find(|one| one.sheet == sheet).expect("it is open");
    let (about, told) = sides(&result.forks);
    assert_eq!(about, "Sheet");
    assert_eq!(
        told,
        [
            "To look at again: Leaders own the goal | ",
            "To look at again: One picture of need and assets | "
        ]
    );
}

#[test]
fn why_a_step_moved_is_told_on_both_sides() {
    let since = ThingId::natural(Noun::Round, &["before"]);
    let (_folder, app, _, sheet) = written(|_, sheet, here| {
        Body::Moved(Moved {
            sheet: id(sheet),
            criterion: "a1".to_owned(),
            since,
            why: if here {
                MoveReason::ThingsChanged
            } else {
                MoveReason::WeKnowMore
            },
            text: None,
            audience: Audience::Room,
        })
    });
    let view = app.sheet(&sheet).expect("it is here");
    let (about, told) = sides(&criterion(&view, "a1").forks);
    assert_eq!(about, "Why it moved");
    assert_eq!(
        told,
        [
            "Why it moved: Things changed | ",
            "Why it moved: We know more than we did | "
        ]
    );
}
