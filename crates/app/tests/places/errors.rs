//! Each error the pages can meet, with its sentence.

use pit_app::App;
use pit_app::views::{CommandError, ScopeFields, Settings};

use crate::person::{Person, fields, place, round};

/// The error as a person reads it, with its code and its field.
fn told(error: &CommandError) -> String {
    let field = error.field.as_deref().unwrap_or("-");
    format!(
        "{} ({field})\n{}\n{}",
        error.code, error.message, error.hint
    )
}

fn saving(app: &App, round: &str, change: impl FnOnce(&mut ScopeFields)) -> CommandError {
    let before = fields(app, round);
    let mut typed = before.clone();
    change(&mut typed);
    let error = app.save_scope(round, &typed).expect_err("it is refused");
    assert_eq!(fields(app, round), before, "nothing was changed");
    error
}

#[test]
fn every_error_of_the_pages_says_what_happened_and_what_to_do() {
    let mut person = Person::new();
    let app = person.opens();
    let larger = place(&app, "Harbourton", None);
    let smaller = place(&app, "Old Quays", Some(&larger));
    let round = round(&app, &larger);
    let elsewhere = "00000000-0000-7000-8000-000000000000";

    let errors = [
        app.add_place(" ", "", "", None).expect_err("no name"),
        app.add_place("A", "", "many", None).expect_err("no number"),
        app.add_place("A", "huge", "", None).expect_err("no size"),
        app.change_place(&larger, "Harbourton", "", "", Some(&smaller))
            .expect_err("in itself"),
        app.begin_assessment(&larger, "topic", " ", "group")
            .expect_err("no topic"),
        app.start_next_round(elsewhere, true, true)
            .expect_err("no round"),
        app.scope("no id").expect_err("no round"),
        app.remove(elsewhere).expect_err("no place"),
        app.restore(&larger).expect_err("not in the bin"),
        app.take_back(&["no id".to_owned()]).expect_err("no record"),
        saving(&app, &round, |typed| typed.held_on = "soon".to_owned()),
        saving(&app, &round, |typed| typed.by = "2026-02-30".to_owned()),
        saving(&app, &round, |typed| typed.room[1] = "a few".to_owned()),
        saving(&app, &round, |typed| typed.place.clear()),
        app.not_shown(&person.data.path().display().to_string(), "no file manager"),
        app.save_settings(Settings {
            text_size: "huge".to_owned(),
            theme: "dark".to_owned(),
            single_keys: false,
        })
        .expect_err("no such size"),
    ];
    let text: Vec<String> = errors.iter().map(told).collect();
    let folder = person.data.path().display().to_string();
    insta::assert_snapshot!(text.join("\n\n").replace(&folder, "FOLDER"));
}

#[test]
fn a_place_is_refused_within_itself_also_through_another() {
    let mut person = Person::new();
    let app = person.opens();
    let coast = place(&app, "Coast", None);
    let town = place(&app, "Town", Some(&coast));
    let quays = place(&app, "Quays", Some(&town));
    for within in [&coast, &town, &quays] {
        let error = app
            .change_place(&coast, "Coast", "", "", Some(within))
            .expect_err("it would hang under itself");
        assert_eq!(error.code, "place-in-itself");
    }
    assert!(
        app.change_place(&quays, "Quays", "", "", Some(&coast))
            .is_ok()
    );
}
