//! A place over the years, without a window: three rounds with a newer workbook between the second
//! and the third.

use chrono::NaiveDate;
use pit_app::views::{CompareView, MoveView, ReportOptions, SheetBesideView};
use pit_app::{App, Source, Words, report, world};
use pit_tests::{pdf, years};
use tempfile::TempDir;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 9, 10).expect("a day")
}

fn three_rounds() -> (TempDir, App, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let rounds = years::library(folder.path(), 3);
    let app = App::open(
        folder.path(),
        &folder.path().join("Reports"),
        world::fixed(3, day()),
    );
    (folder, app, rounds)
}

fn sheet<'v>(view: &'v CompareView, workbook: &str) -> &'v SheetBesideView {
    let mut sheets = view.sheets.iter();
    let found = sheets.find(|sheet| sheet.workbook == workbook);
    found.expect("the workbook was opened in both")
}

fn of<'v>(sheet: &'v SheetBesideView, criterion: &str) -> &'v MoveView {
    let mut moves = sheet.moves.iter();
    moves
        .find(|one| one.criterion == criterion)
        .expect("it is told")
}

#[test]
fn a_newer_workbook_is_said_first_and_what_changed_in_it_is_left_out_by_name() {
    let (_folder, app, rounds) = three_rounds();
    let view = app.compare(&rounds[2], "").expect("it compares");
    assert_eq!(view.beside.as_deref(), Some(rounds[1].as_str()));
    assert_eq!(view.then, "9 March 2027");
    let planning = sheet(&view, "planning");
    let workbook = &planning.card[0];
    assert!(workbook.differs);
    assert_eq!(
        (workbook.then.as_str(), workbook.now.as_str()),
        ("version 1.0.0", "version 1.1.0")
    );
    assert_eq!(
        planning.left_out,
        [
            "Wording changed: “All three kinds of action in play”.",
            "New in the later workbook: “Residents set the questions”.",
            "No longer in the workbook: “Evaluation from the first day”.",
        ]
    );
    assert_eq!(of(planning, "a4").moved, "wording changed");
    assert_eq!(of(planning, "a11").moved, "new");
    let gone = of(planning, "a10");
    assert_eq!((gone.moved.as_str(), &gone.sheet), ("gone", &None));
    assert!(planning.summary.starts_with("Of 8 steps scored in both: "));
    let table = &planning.figure.rows;
    assert_eq!(
        table.len(),
        11,
        "left out of the counts, not of the picture"
    );
}

#[test]
fn what_was_weak_and_is_now_said_not_to_apply_is_told_plainly() {
    let (_folder, app, rounds) = three_rounds();
    let view = app.compare(&rounds[2], "").expect("it compares");
    let seam = sheet(&view, "civic-service");
    let told = seam.told.join("\n");
    assert!(told.contains(" no longer scored: "), "{told}");
    assert!(told.contains(", now not applicable"), "{told}");
    assert!(told.contains("Neither count above has it"), "{told}");
}

#[test]
fn a_first_round_stands_beside_the_one_after_it_and_rounds_of_another_lens_are_refused() {
    let (_folder, app, rounds) = three_rounds();
    let view = app.compare(&rounds[0], "").expect("it compares");
    assert_eq!(view.beside.as_deref(), Some(rounds[1].as_str()));
    assert_eq!(
        (view.then.as_str(), view.now.as_str()),
        ("3 March 2026", "9 March 2027")
    );
    let home = app.home("").expect("home");
    let assessments = home.places.iter().flat_map(|place| &place.assessments);
    let mut others =
        assessments.filter(|one| one.rounds.iter().all(|round| !rounds.contains(&round.id)));
    let other = &others.next().expect("another lens").rounds[0].id;
    let refused = app
        .compare(&rounds[0], other)
        .expect_err("another assessment");
    assert_eq!(refused.code, "not-one-assessment");
    let alone = app.compare(other, "").expect("it stands alone");
    assert!(alone.beside.is_none() && alone.sheets.is_empty() && alone.others.is_empty());
}

#[test]
fn over_all_rounds_what_is_common_is_joined_and_where_questions_changed_it_says_so() {
    let (_folder, app, rounds) = three_rounds();
    let view = app.over_time(&rounds[0], &[]).expect("it reads");
    assert_eq!(view.rounds.len(), 3);
    let figure = view.figure.expect("a trend");
    let column = |name: &str| -> Vec<&str> {
        let at = figure.header.iter().position(|head| head == name);
        let at = at.expect("a part of this name");
        figure.rows.iter().map(|row| row[at].as_str()).collect()
    };
    assert_eq!(figure.rows.len(), 3, "a row a round");
    let planning = column("Place-based planning");
    assert!(
        planning[1].ends_with("then the questions changed"),
        "{planning:?}"
    );
    assert!(planning[0].ends_with(" of 7"), "{planning:?}");
    assert_eq!(
        column("Civic")[1],
        "no reading",
        "not opened in the second round"
    );
    assert!(
        figure.svg.contains("questions changed"),
        "the key says what the uprights are"
    );

    let one = app.over_time(&rounds[0], &rounds[..1]).expect("it reads");
    assert!(one.figure.is_none(), "one round is no trend");
}

/// Every word of a report, as it is laid out.
fn printed(folder: &TempDir, kind: &str) -> String {
    let path = folder.path().join("library.db");
    let source = Source::open(&path, world::fixed(4, day())).expect("it opens");
    let words = Words::english();
    let (number, line) = source.numbered(None).expect("the newest round");
    let options = ReportOptions {
        kind: kind.to_owned(),
        edition: "room".to_owned(),
        workbooks: Vec::new(),
        spread: true,
        notes: true,
    };
    let wanted = report::Wanted::read(&options, "pdf").expect("there is such a report");
    let made = report::make_as(&source, &words, (number, line.round), &wanted, None);
    let made = made.expect("it is made");
    assert_eq!(report::told(&made, &words), Vec::<String>::new());
    pdf::pages(&made.bytes).join(" ")
}

#[test]
fn from_the_third_round_on_two_papers_tell_of_the_rounds_over_time() {
    let (folder, app, _) = three_rounds();
    drop(app);
    for kind in ["workshop", "change"] {
        let text = printed(&folder, kind);
        assert!(text.contains("3 rounds over time"), "{kind}: {text}");
        assert!(text.contains("then the questions changed"), "{kind}");
        assert!(text.contains("How to read these"), "{kind}: the figure");
    }
    let two = tempfile::tempdir().expect("a folder");
    years::library(two.path(), 2);
    assert!(!printed(&two, "change").contains("over time"));
}

#[test]
fn in_thirty_rounds_no_figure_of_the_change_report_is_made_smaller() {
    let folder = tempfile::tempdir().expect("a folder");
    years::library(folder.path(), 30);
    let text = printed(&folder, "change");
    assert!(text.contains("30 rounds over time"), "{text}");
}

#[test]
fn the_one_reason_for_a_move_is_kept_shown_and_taken_back() {
    let (_folder, app, rounds) = three_rounds();
    let view = app.compare(&rounds[2], "").expect("it compares");
    let planning = sheet(&view, "planning");
    let moved = planning
        .moves
        .iter()
        .find(|one| one.asked)
        .expect("one moved");
    let (on, id) = (
        moved.sheet.clone().expect("a sheet"),
        moved.criterion.clone(),
    );
    let say =
        |why: &str, text: &str| app.set_move_reason(&on, &id, &view.since, (why, text, "room"));
    say("different-people", "Two new directors.").expect("it is kept");
    let again = app.compare(&rounds[2], "").expect("it compares");
    let kept = of(sheet(&again, "planning"), &id);
    assert_eq!(
        (kept.why.as_str(), kept.why_text.as_str()),
        ("different-people", "Two new directors.")
    );
    let figure = &sheet(&again, "planning").figure;
    assert!(
        figure
            .rows
            .iter()
            .any(|row| row[3].ends_with(": different people"))
    );
    let earlier = app.compare(&rounds[1], "").expect("it compares");
    assert_eq!(
        of(sheet(&earlier, "planning"), &id).why,
        "",
        "another pair of rounds has its own"
    );
    let refused = say("the-weather", "").expect_err("no such reason");
    assert_eq!(refused.code, "no-such-choice");
    say("", "").expect("it is taken back");
    let none = app.compare(&rounds[2], "").expect("it compares");
    assert_eq!(of(sheet(&none, "planning"), &id).why, "");
}
