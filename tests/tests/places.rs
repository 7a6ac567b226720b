//! A system's director, without a window: what the places within locked, side by side and rolled
//! up, who changed a weak step to "not applicable", and where the golden thread breaks.

use chrono::NaiveDate;
use pit_app::places::{beside, beside_told, roll_up, roll_up_told};
use pit_app::views::{PlacesAsked, RollUpView};
use pit_app::{App, Source, Words, report, world};
use pit_tests::pdf;
use pit_tests::system::{
    MARKED_AGAIN, NOT_LOCKED, SERVES_NONE, SYSTEM, TOPIC, WEAK, busy, library,
};
use pit_workbook::compare::NotScored;
use tempfile::TempDir;

fn opened(folder: &TempDir) -> (App, String) {
    let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
    let app = App::open(folder.path(), folder.path(), world::fixed(5, day));
    let home = app.home("").expect("it opens");
    let row = home.places.iter().find(|row| row.name == SYSTEM);
    let id = row.expect("it is listed").id.clone();
    (app, id)
}

fn five() -> (TempDir, App, String) {
    let folder = tempfile::tempdir().expect("a folder");
    library(folder.path(), 5);
    let (app, id) = opened(&folder);
    (folder, app, id)
}

/// What is said wherever places are compared.
fn marked_again() -> String {
    format!(
        "{MARKED_AGAIN}: “Sharing what we know, safely” stood at 1 when the round of 4 January 2025 \
         was first locked; it was locked again as not applicable."
    )
}

fn source(folder: &TempDir) -> Source {
    let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
    let source = Source::open(&folder.path().join("library.db"), world::fixed(6, day));
    source.expect("it opens")
}

#[test]
fn data_and_terminal_name_the_place_that_was_marked_again() {
    let (folder, app, _) = five();
    drop(app);
    let source = source(&folder);
    let at = (None, None, Some("2026-03-04"));
    let (system, asked) = pit_app::places::asked(&source, SYSTEM, &[], at).expect("it is there");
    let side_by_side = beside(&source.library, system, &asked).expect("side by side");
    let rolled = roll_up(&source.library, system, &asked).expect("rolled up");
    for taken in [&side_by_side.no_longer_scored, &rolled.no_longer_scored] {
        let [one] = &taken[..] else {
            panic!("one level was taken away: {taken:?}");
        };
        assert_eq!(
            (one.place.as_str(), one.criterion.id.as_str(), one.then.mark),
            (MARKED_AGAIN, WEAK, 1)
        );
        assert!(one.same_round);
        assert_eq!(one.now, NotScored::NotApplicable);
    }
    let words = Words::english();
    for told in [
        beside_told(&side_by_side, &words),
        roll_up_told(&rolled, &words),
    ] {
        assert!(told.join("\n").contains(&marked_again()), "{told:?}");
        let place = |lines: &[String], what: &str| {
            let at = lines.iter().position(|line| line.contains(what));
            at.expect("it is said")
        };
        let first_step = place(&told, "Leaders own the goal");
        assert!(
            place(&told, "Read any difference") < first_step,
            "the card first"
        );
        assert!(place(&told, &marked_again()) < first_step, "the card first");
    }
}

#[test]
fn the_report_and_the_overview_of_a_round_that_was_marked_again_say_so() {
    let (folder, app, system) = five();
    let within = app.place(&system).expect("it is there").within;
    let id = within.iter().find(|one| one.name == MARKED_AGAIN);
    let place = app.place(&id.expect("it is there").id).expect("a place");
    let round = place.assessments[0].rounds[0].id.clone();
    let said = [
        "Revision 1 of this round was locked on 3 March 2026 and opened again on 3 March 2026. 1 answer \
         is another now.",
        "No longer scored: “Sharing what we know, safely” was level 1, now not applicable. A level that \
         is taken away changes what is counted.",
    ];
    let overview = app.overview(&round).expect("the overview");
    assert_eq!(overview.revisions, [said.join(" ")]);
    drop(app);

    let source = source(&folder);
    let lines = source.rounds().expect("they read");
    let at = lines
        .iter()
        .position(|line| line.round.to_string() == round);
    let at = at.expect("it is there");
    let words = Words::english();
    let number = (at + 1, lines[at].round);
    let made = report::make(&source, &words, number, None).expect("made");
    let text = pdf::pages(&made.bytes).join(" ");
    for said in said {
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn a_weak_step_that_became_not_applicable_is_told_by_name() {
    let (_folder, app, system) = five();
    let view = app
        .roll_up(&system, &PlacesAsked::default())
        .expect("it is rolled up");
    assert_eq!(view.no_longer, [marked_again()]);
    assert!(view.differs.contains("how often it was said not to apply"));
    assert_eq!(
        view.not_in,
        [format!("{NOT_LOCKED}: no round is locked up to that day.")]
    );
    assert_eq!(
        view.basis,
        "4 of 5 places, each with its latest locked round held up to 4 March 2026. The oldest is \
         that of Northgate, held on 4 January 2025."
    );
    let weak = view
        .rows
        .iter()
        .find(|row| row.criterion == WEAK)
        .expect("it is there");
    assert_eq!(
        weak.words,
        "lowest 1, lower middle 1, highest 3, of 3 places; 1 not applicable"
    );
    let marks: Vec<&str> = weak.strip.iter().map(|level| level.mark.as_str()).collect();
    assert_eq!((marks, weak.working_from), (vec!["1", "1", "3"], 2));
}

#[test]
fn a_place_says_what_lies_in_it_and_what_each_locked_last() {
    let (_folder, app, system) = five();
    let view = app.place(&system).expect("it is there");
    let told = view.within.iter();
    let told: Vec<(&str, &str)> = told
        .map(|one| (one.name.as_str(), one.locked.as_str()))
        .collect();
    assert_eq!(
        told[0],
        ("Ashby Quay", "Locked last: the round of 4 April 2025")
    );
    assert_eq!(told[2], (NOT_LOCKED, "Nothing locked yet"));
    assert!(view.place.has_within && view.place.larger.is_empty());
    let inside = app.place(&view.within[1].id).expect("it is there");
    assert_eq!(inside.place.larger[0].name, SYSTEM);
    assert_eq!(inside.within.len(), 2);
}

#[test]
fn who_is_willing_to_be_asked_stands_by_name_with_what_works_there() {
    let (_folder, app, system) = five();
    let asked = PlacesAsked::default();
    let none = app.willing_places(&system, &asked).expect("it is read");
    assert!(none.places.is_empty());
    let within = app.place(&system).expect("it is there").within;
    for place in [&within[3], &within[0], &within[2]] {
        assert!(
            app.say_willing(&place.id, true)
                .expect("it is kept")
                .willing
        );
    }
    let view = app.willing_places(&system, &asked).expect("it is read");
    let names: Vec<&str> = view.places.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Ashby Quay", NOT_LOCKED, "Millbourne"]);
    assert_eq!(
        view.places[0].working,
        [
            "One picture of need and assets",
            "Realistic choices about size and reach",
            "The case for the money"
        ]
    );
    assert!(view.places[1].working.is_empty());
    assert_eq!(
        view.places[1].locked,
        "Nothing of this workbook locked yet: ask them what they do"
    );
    app.undo().expect("it is taken back");
    let view = app.willing_places(&system, &asked).expect("it is read");
    assert_eq!(view.places.len(), 2);
    // Changing a place in its form leaves its word standing.
    let ashby = &within[0];
    app.change_place(&ashby.id, &ashby.name, "place", "201,000", Some(&system))
        .expect("it is changed");
    assert!(app.place(&ashby.id).expect("it is there").willing);
}

#[test]
fn what_is_weak_in_most_becomes_an_ask_of_the_larger_place_once() {
    let (_folder, app, system) = five();
    let asked = PlacesAsked::default();
    let of = |view: &RollUpView| {
        let ask = view.asks.iter().find(|ask| ask.criterion == WEAK).cloned();
        ask.expect("it is weak in most")
    };
    let before = app.roll_up(&system, &asked).expect("it is rolled up");
    assert!(!of(&before).taken && !before.round.is_empty());
    assert_eq!(
        of(&before).reason,
        "Below working in 2 of 3 places, as at 4 March 2026."
    );
    let after = app.ask_upward(&system, &asked, WEAK).expect("it is kept");
    assert!(of(&after).taken);
    let again = app
        .ask_upward(&system, &asked, WEAK)
        .expect("nothing happens");
    assert_eq!(again.frame.undo, after.frame.undo);
    app.undo().expect("it is taken back");
    let undone = app.roll_up(&system, &asked).expect("it is rolled up");
    assert!(!of(&undone).taken);
    let strong = before
        .rows
        .iter()
        .find(|row| !row.weak)
        .expect("one is not weak");
    let refused = app.ask_upward(&system, &asked, &strong.criterion);
    assert_eq!(refused.expect_err("it is not weak").code, "no-such-choice");
}

#[test]
fn places_stand_by_name_or_as_chosen_and_the_card_comes_with_them() {
    let (_folder, app, system) = five();
    let view = app
        .beside(&system, &PlacesAsked::default())
        .expect("side by side");
    let names: Vec<&str> = view.columns.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Ashby Quay", "Barnholt", "Millbourne", "Northgate"]);
    assert_eq!(view.rows.len(), 10);
    assert!(view.rows.iter().all(|row| row.cells.len() == names.len()));
    assert_eq!(view.card.len(), 9);
    assert!(view.differs.contains("how often it was said not to apply"));
    assert_eq!(
        view.no_longer,
        [marked_again()],
        "said before any level is read"
    );

    let mut chosen: Vec<String> = view.columns.iter().map(|one| one.place.clone()).collect();
    chosen.rotate_left(2);
    let asked = PlacesAsked {
        places: chosen.clone(),
        ..PlacesAsked::default()
    };
    let view = app.beside(&system, &asked).expect("side by side");
    let stand: Vec<String> = view.columns.iter().map(|one| one.place.clone()).collect();
    assert_eq!(stand, chosen);
}

#[test]
fn the_thread_says_where_it_breaks_and_keeps_what_stays_in_the_room() {
    let (_folder, app, system) = five();
    let asked = PlacesAsked::default();
    let view = app
        .golden_thread(&system, &asked, WEAK)
        .expect("the thread");
    assert_eq!(view.criterion, WEAK);
    let told: Vec<&str> = view.breaks.iter().map(|one| one.told.as_str()).collect();
    let told = told.join("\n");
    assert!(
        view.breaks.iter().all(|one| !one.round.is_empty()),
        "each leads to where it is mended"
    );
    for said in [
        format!(
            "The goal of {SERVES_NONE} serves none above. On its scope page, choose which goal of {SYSTEM} it serves."
        ),
        "Old Town, Northgate has no goal yet. Write one on its scope page.".to_owned(),
        format!(
            "The goal of {SERVES_NONE} has no baseline: nobody will be able to say later whether it moved."
        ),
    ] {
        assert!(told.contains(&said), "{told}\n\nlacks {said}");
    }
    let first: Vec<&str> = view.figure.rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(first[0], "System: Eastmarsh and Coast");
    assert_eq!(first[1], "Place: Ashby Quay");
    // The weak step's reasons are for the room, the first step's were released.
    assert!(
        view.figure
            .rows
            .iter()
            .all(|row| !row[6].contains("what the group"))
    );
    let view = app
        .golden_thread(&system, &asked, "a1")
        .expect("the thread");
    assert!(
        view.figure
            .rows
            .iter()
            .any(|row| row[6].contains("what the group"))
    );
    assert!(view.figure.svg.contains("data-part"));
}

#[test]
fn a_topic_shows_the_planning_priority_it_serves_and_the_place_the_goal_above() {
    let folder = tempfile::tempdir().expect("a folder");
    busy(folder.path(), 5);
    let (app, system) = opened(&folder);
    let within = app.place(&system).expect("it is there").within;
    let id = within.iter().find(|one| one.name == MARKED_AGAIN);
    let place = app.place(&id.expect("it is there").id).expect("a place");
    let serves = |lens: &str| {
        let mut found = place.assessments.iter();
        let one = found.find(|one| one.lens == lens).expect(lens);
        app.overview(&one.rounds[0].id).expect("an overview").serves
    };
    assert_eq!(
        serves(TOPIC),
        "Serves the planning priority: Find and treat high blood pressure as well in Northgate as anywhere"
    );
    assert_eq!(
        serves("Whole place"),
        format!(
            "Serves the goal of {SYSTEM}: Fewer heart attacks and strokes before 75 in the poorest fifth of \
             neighbourhoods"
        )
    );
    let asked = PlacesAsked {
        lens: format!("topic:{TOPIC}"),
        ..PlacesAsked::default()
    };
    let view = app
        .golden_thread(&place.place.id, &asked, "")
        .expect("the thread");
    assert!(view.figure.svg.contains("planning priority"));
}
