//! A place's own logo: chosen from a file, refused with a sentence, on every paper, in every bundle.

use std::path::PathBuf;

use pit_app::App;
use pit_app::views::{PlaceView, ReportOptions};

use crate::desk::{self, Desk};

/// One red pixel.
const RED: &[u8] = include_bytes!("red.png");

fn place(desk: &Desk) -> String {
    desk.app.home("").unwrap().places[0].id.clone()
}

fn kept(desk: &Desk, name: &str, bytes: &[u8]) -> String {
    let path: PathBuf = desk.folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn told(desk: &Desk, refused: Result<PlaceView, pit_app::views::CommandError>) -> String {
    let error = refused.expect_err("it is refused");
    let folder = desk.folder.path().display().to_string();
    let text = format!("{}: {} {}", error.code, error.message, error.hint);
    text.replace(&folder, "…")
}

#[test]
fn a_logo_is_kept_shown_and_taken_away_and_undo_brings_it_back() {
    let desk = desk::group();
    let place = place(&desk);
    assert_eq!(desk.app.place(&place).unwrap().logo, None);
    let view = desk
        .app
        .choose_logo(&place, &kept(&desk, "red.png", RED))
        .unwrap();
    let logo = view.logo.expect("it is there");
    assert!(logo.starts_with("data:image/png;base64,"), "{logo}");
    let undo = view.frame.undo.expect("a step to take back");
    assert_eq!(undo, "Logo chosen");
    assert_eq!(desk.app.remove_logo(&place).unwrap().logo, None);
    desk.app.undo().unwrap();
    assert_eq!(desk.app.place(&place).unwrap().logo, Some(logo));
}

#[test]
fn what_cannot_be_a_logo_is_refused_in_a_sentence_and_nothing_is_changed() {
    let desk = desk::group();
    let place = place(&desk);
    let choose = |name: &str, bytes: &[u8]| {
        told(
            &desk,
            desk.app.choose_logo(&place, &kept(&desk, name, bytes)),
        )
    };
    let mut heavy = RED.to_vec();
    heavy.resize(300 * 1024, 0);
    let mut wide = RED.to_vec();
    wide[16..20].copy_from_slice(&9000_u32.to_be_bytes());
    let said = [
        choose("photo.jpg", b"no picture"),
        choose("cut.png", &RED[..RED.len() - 20]),
        choose("heavy.png", &heavy),
        choose("wide.png", &wide),
        told(
            &desk,
            desk.app.choose_logo(
                &place,
                &desk.folder.path().join("none.png").display().to_string(),
            ),
        ),
    ];
    insta::assert_snapshot!(said.join("\n"));
    assert_eq!(desk.app.place(&place).unwrap().logo, None);
    assert!(desk.app.remove_logo("no id").is_err());
}

#[test]
fn the_logo_stands_on_every_paper_with_words_for_those_who_listen() {
    let desk = desk::sample();
    let home = desk.app.home("").unwrap();
    let harbourton = home
        .places
        .iter()
        .find(|one| one.name == "Harbourton")
        .unwrap();
    let without = desk
        .app
        .report(&desk.round, &ReportOptions::default())
        .unwrap();
    assert!(!without.pages[0].contains("<image"));
    desk.app
        .choose_logo(&harbourton.id, &kept(&desk, "red.png", RED))
        .unwrap();
    for kind in ["workshop", "board", "told", "plan"] {
        let options = ReportOptions {
            kind: kind.to_owned(),
            ..ReportOptions::default()
        };
        let view = desk.app.report(&desk.round, &options).unwrap();
        let [first, others @ ..] = view.pages.as_slice() else {
            panic!("no page")
        };
        assert!(
            first.contains("<image") && first.contains("Logo of Harbourton"),
            "{kind}"
        );
        assert!(first.contains("<text"), "{kind}: it has no page of its own");
        assert!(others.iter().all(|page| !page.contains("<image")), "{kind}");
    }
    let blank = desk.app.blank(Some(&desk.round), None).unwrap();
    assert!(blank.pages[0].contains("Logo of Harbourton"));
}

#[test]
fn a_logo_goes_along_in_a_bundle() {
    let desk = desk::group();
    let place = place(&desk);
    let logo = desk
        .app
        .choose_logo(&place, &kept(&desk, "red.png", RED))
        .unwrap()
        .logo;
    let carried = desk.app.carry(&place).unwrap().path;
    let other = desk::group();
    let elsewhere: &App = &other.app;
    elsewhere.import_bundle(&carried).unwrap();
    assert_eq!(elsewhere.place(&place).unwrap().logo, logo);
    assert!(logo.is_some());
}
