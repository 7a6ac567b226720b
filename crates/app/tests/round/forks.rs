//! Two computers that answered differently: both are shown, and a person chooses or writes anew.

use std::path::Path;

use chrono::NaiveDate;
use pit_app::views::{ForkView, GroupField, ScopeFields, SheetView};
use pit_app::{App, assessments, source, world};
use pit_record::body::{Ask, Audience, MoveReason, Moved, Sheet};
use pit_record::{Body, Noun, State, ThingId};
use pit_store::NewChange;
use pit_workbook::Workbook;

use crate::desk::{action, criterion, evidence, note};

/// Opens the library in `folder`; `seed` tells one start from another.
fn opens(folder: &Path, seed: u64) -> App {
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    App::open(folder, &folder.join("Reports"), world::fixed(seed, day))
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// A round of a group in a place, with planning open: the place, the round, the sheet.
fn ashby(app: &App) -> (String, String, String) {
    let home = app.add_place("Ashby", "", "", None).expect("it is added");
    let place = home.places[0].id.clone();
    let round = app.begin_assessment(&place, "whole-place", "", "group");
    let round = round.expect("it is begun");
    let sheet = app.open_sheet(&round, "planning").expect("it is opened");
    (place, round, sheet.sheet)
}

/// Copies the library in `here` to `there`, as a second computer.
fn copied(here: &Path, there: &Path) {
    let library = |of: &Path| of.join("library.db");
    std::fs::copy(library(here), library(there)).expect("it is copied");
}

/// Sends all of the place from the library in `from` to `to`.
fn send(from: &Path, place: &str, to: &App) {
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let library = source::open_existing(&from.join("library.db"), world::fixed(90, day));
    let library = library.expect("it opens");
    let place: ThingId = serde_json::from_value(place.into()).expect("an id");
    let bundle = from.join("there.pit");
    source::export(&library, &[place], &bundle).expect("it is written");
    let lines = to.import_bundle(&bundle.to_string_lossy());
    lines.expect("it is taken in");
}

/// One place on two computers; the second's answers and reasons come to the first.
fn two(here: &[(&str, &str)], there: &[(&str, &str)]) -> (tempfile::TempDir, App, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let other = tempfile::tempdir().expect("a folder");
    let app = opens(folder.path(), 1);
    let (place, _, sheet) = ashby(&app);
    drop(app);
    copied(folder.path(), other.path());

    let say = |of: &Path, seed, said: &[(&str, &str)]| {
        let app = opens(of, seed);
        for (level, reason) in said {
            app.answer(&sheet, "a1", Some(level), Some(reason))
                .expect("it is kept");
        }
        app
    };
    drop(say(other.path(), 2, there));
    let app = say(folder.path(), 3, here);
    send(other.path(), &place, &app);
    (folder, app, sheet)
}

fn told(view: &SheetView) -> Vec<(String, String)> {
    let forks = &criterion(view, "a1").forks;
    let sides = forks.iter().flat_map(|fork| &fork.sides);
    sides
        .map(|side| {
            let whose = side.whose.split(',').next().unwrap_or_default();
            (whose.to_owned(), format!("{}. {}", side.what, side.reason))
        })
        .collect()
}

#[test]
fn both_answers_are_shown_with_whose_they_are_and_one_is_kept() {
    let (_folder, app, sheet) = two(
        &[("parts", "Only in the east.")],
        &[("working", "Everyone does.")],
    );
    let view = app.sheet(&sheet).expect("it is here");
    let mut sides = told(&view);
    sides.sort();
    assert_eq!(
        sides,
        [
            (
                "On another computer".to_owned(),
                "Level 3: Working across the place. Everyone does.".to_owned()
            ),
            (
                "On this computer".to_owned(),
                "Level 2: Under way in parts. Only in the east.".to_owned()
            ),
        ]
    );
    let fork = &criterion(&view, "a1").forks[0];
    assert_eq!(fork.about, "Answer");
    assert_eq!(
        fork.sides.iter().filter(|side| side.shown).count(),
        1,
        "one of them counts meanwhile"
    );

    let theirs = fork.sides.iter().find(|side| side.what.contains('3'));
    let theirs = theirs.expect("the other's").record.clone();
    app.close_fork(&theirs).expect("it is closed");
    let view = app.sheet(&sheet).expect("it is here");
    let closed = criterion(&view, "a1");
    assert_eq!(
        (told(&view), closed.answer.as_deref()),
        (vec![], Some("working"))
    );
    assert_eq!(closed.reason, "Everyone does.");

    let again = app.close_fork(&theirs).expect_err("nothing stands open");
    assert_eq!(again.code, "no-earlier-state");
    app.undo().expect("it is undone");
    let view = app.sheet(&sheet).expect("it is here");
    assert_eq!(
        told(&view).len(),
        2,
        "undone, both stand side by side again"
    );
}

#[test]
fn an_answer_given_anew_closes_it_too() {
    let (_folder, app, sheet) = two(&[("parts", "")], &[("working", "")]);
    let view = app.answer(&sheet, "a1", Some("not-started"), None);
    assert_eq!(told(&view.expect("it is kept")), []);
}

#[test]
fn two_who_answered_alike_need_not_choose() {
    let (_folder, app, sheet) = two(&[("parts", "")], &[("parts", "")]);
    assert_eq!(told(&app.sheet(&sheet).expect("it is here")), []);
}

#[test]
fn an_answer_that_one_side_took_back_is_a_side_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = tempfile::tempdir().expect("a folder");
    let app = opens(folder.path(), 1);
    let (place, _, sheet) = ashby(&app);
    app.answer(&sheet, "a1", Some("parts"), None).expect("kept");
    drop(app);
    copied(folder.path(), other.path());
    let there = opens(other.path(), 2);
    there.answer(&sheet, "a1", None, None).expect("taken back");
    drop(there);
    let app = opens(folder.path(), 3);
    app.answer(&sheet, "a1", Some("not-started"), None)
        .expect("kept");
    send(other.path(), &place, &app);

    let view = app.sheet(&sheet).expect("it is here");
    let sides = told(&view);
    assert!(
        sides.iter().any(|(_, what)| what.starts_with("Taken back")),
        "{sides:?}"
    );
    let fork = &criterion(&view, "a1").forks[0];
    let gone = fork.sides.iter().find(|side| side.what.contains("Taken"));
    let gone = gone.expect("the other's").record.clone();
    app.close_fork(&gone).expect("it is closed");
    let view = app.sheet(&sheet).expect("it is here");
    assert_eq!(
        (told(&view), &criterion(&view, "a1").answer),
        (vec![], &None)
    );
}

/// One place on two computers, and what each does; then the second's comes to the first.
fn both(work: impl Fn(&App, &str, &str, bool)) -> (tempfile::TempDir, App, String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let other = tempfile::tempdir().expect("a folder");
    let app = opens(folder.path(), 1);
    let (place, round, sheet) = ashby(&app);
    let levels = ["not-started", "agreed", "agreed"];
    for (criterion, level) in ["a1", "a2", "a3"].iter().zip(levels) {
        app.answer(&sheet, criterion, Some(level), None)
            .expect("kept");
    }
    drop(app);
    copied(folder.path(), other.path());
    let there = opens(other.path(), 2);
    work(&there, &round, &sheet, false);
    drop(there);
    let app = opens(folder.path(), 3);
    work(&app, &round, &sheet, true);
    send(other.path(), &place, &app);
    (folder, app, round, sheet)
}

/// What the sides of the only fork say.
fn sides(forks: &[ForkView]) -> (String, Vec<String>) {
    assert_eq!(forks.len(), 1, "{forks:?}");
    let mut told: Vec<String> = forks[0]
        .sides
        .iter()
        .map(|side| format!("{} | {}", side.what, side.reason))
        .collect();
    told.sort();
    (forks[0].about.clone(), told)
}

/// The record of the side that says this.
fn record(forks: &[ForkView], words: &str) -> String {
    let mut sides = forks.iter().flat_map(|fork| &fork.sides);
    let side = sides.find(|side| side.what.contains(words));
    side.expect("a side says so").record.clone()
}

#[test]
fn scope_and_goal_show_only_the_parts_in_which_two_computers_differ() {
    let (_folder, app, round, _) = both(|app, round, _, here| {
        let mut fields = app.scope(round).expect("it is here").fields;
        fields.period = "Last winter".to_owned();
        fields.goal = if here { "Fewer falls" } else { "Fewer deaths" }.to_owned();
        if here {
            fields.by = "3rd March 2028".to_owned();
        }
        app.save_scope(round, &fields).expect("it is kept");
    });
    let forks = app.scope(&round).expect("it is here").forks;
    let told = (
        "Scope and goal".to_owned(),
        vec![
            "What should change: Fewer deaths | By when: nothing said".to_owned(),
            "What should change: Fewer falls | By when: 3 March 2028".to_owned(),
        ],
    );
    assert_eq!(sides(&forks), told);
    app.close_fork(&record(&forks, "deaths"))
        .expect("it is closed");
    let scope = app.scope(&round).expect("it is here");
    assert_eq!(
        (scope.forks.len(), scope.fields.goal.as_str()),
        (0, "Fewer deaths")
    );
    app.undo().expect("it is undone");
    assert_eq!(app.scope(&round).expect("it is here").forks.len(), 1);
}

#[test]
fn a_place_renamed_twice_is_told_on_the_scope_page() {
    let (_folder, app, round, _) = both(|app, round, _, here| {
        let mut fields = app.scope(round).expect("it is here").fields;
        fields.place = if here { "Ashby Sands" } else { "Ashby Fen" }.to_owned();
        app.save_scope(round, &fields).expect("it is kept");
    });
    let forks = app.scope(&round).expect("it is here").forks;
    let (about, told) = sides(&forks);
    assert_eq!(about, "Place");
    assert_eq!(
        told,
        [
            "The place’s name: Ashby Fen | ",
            "The place’s name: Ashby Sands | "
        ]
    );
    app.close_fork(&record(&forks, "Fen"))
        .expect("it is closed");
    assert_eq!(
        app.scope(&round).expect("it is here").fields.place,
        "Ashby Fen"
    );
}

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
fn every_part_of_the_scope_in_which_two_computers_differ_is_told() {
    let (_folder, app, round, _) = both(|app, round, _, here| {
        let mut fields = app.scope(round).expect("it is here").fields;
        fields.meet_again = if here { "In May" } else { "In June" }.to_owned();
        fields.whom_to_ask = "The public health desk".to_owned();
        fields.groups = vec![GroupField {
            dimension: if here {
                "geography"
            } else {
                "inclusion-health"
            }
            .to_owned(),
            who: "People of the harbour".to_owned(),
        }];
        app.save_scope(round, &fields).expect("it is kept");
    });
    let (about, told) = sides(&app.scope(&round).expect("it is here").forks);
    assert_eq!(about, "Scope and goal");
    assert_eq!(
        told,
        [
            "Groups this round is about: People of the harbour (Inclusion health) | When we meet again: In June",
            "Groups this round is about: People of the harbour (Where people live) | When we meet again: In May"
        ],
        "whom people can ask is alike on both"
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

/// A round on two computers of which each writes something down; then the other's comes here.
fn written(what: impl Fn(&str, &str, bool) -> Body) -> (tempfile::TempDir, App, String, String) {
    let (folder, other) = (folder(), folder());
    let app = opens(folder.path(), 1);
    let (place, round, sheet) = ashby(&app);
    drop(app);
    copied(folder.path(), other.path());
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    for (of, seed, here) in [(other.path(), 2, false), (folder.path(), 3, true)] {
        let library = source::open_existing(&of.join("library.db"), world::fixed(seed, day));
        let body = what(&round, &sheet, here);
        let thing = body.natural_id().expect("it has one");
        let change = NewChange::of(thing, State::Is(body));
        library.expect("it opens").commit(change).expect("written");
    }
    let app = opens(folder.path(), 4);
    send(other.path(), &place, &app);
    (folder, app, round, sheet)
}

fn id(id: &str) -> ThingId {
    serde_json::from_value(id.into()).expect("an id")
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

#[test]
fn a_round_locked_on_two_computers_is_told_on_its_scope_page() {
    let (_folder, app, round, _) = both(|app, round, sheet, here| {
        if here {
            app.answer(sheet, "a2", Some("parts"), None).expect("kept");
        }
        let fields = app.scope(round).expect("it is here").fields;
        let room = ["2", "", "", "", ""].map(str::to_owned).to_vec();
        app.save_scope(round, &ScopeFields { room, ..fields })
            .expect("kept");
        app.lock_round(round).expect("it is locked");
    });
    let forks = app.scope(&round).expect("it is here").forks;
    assert!(forks.iter().any(|fork| fork.about == "Lock"), "{forks:?}");
}
