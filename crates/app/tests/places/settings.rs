//! What is set on this computer.

use std::fs;

use pit_app::views::Settings;

use crate::person::Person;

fn dark() -> Settings {
    Settings {
        text_size: "large".to_owned(),
        theme: "dark".to_owned(),
        single_keys: false,
    }
}

#[test]
fn settings_stay_and_are_no_step_of_undo() {
    let mut person = Person::new();
    let app = person.opens();
    let first = app.settings().expect("opens");
    assert_eq!(first.settings.theme, "computer");
    assert!(first.settings.single_keys);
    let set = app.save_settings(dark()).expect("saved");
    assert_eq!((set.settings, set.frame.undo), (dark(), None));
    assert!(first.library.ends_with("library.db"), "{}", first.library);
    assert!(first.glossary.len() > 50 && !first.licences.is_empty());
    drop(app);
    assert_eq!(person.opens().settings().expect("opens").settings, dark());
}

#[test]
fn a_broken_file_of_settings_is_set_aside_and_all_is_as_at_first() {
    let mut person = Person::new();
    let file = person.data.path().join("settings.json");
    for broken in [
        "{",
        "{\"textSize\":\"huge\",\"theme\":\"dark\",\"singleKeys\":true}",
    ] {
        fs::write(&file, broken).expect("written");
        let app = person.opens();
        assert_eq!(app.settings().expect("opens").settings.theme, "computer");
        let aside = person.data.path().join("settings.broken.json");
        assert_eq!(fs::read_to_string(aside).expect("kept"), broken);
        app.save_settings(dark()).expect("saved");
    }
}

#[test]
fn a_workbook_says_what_is_ours() {
    let mut person = Person::new();
    let app = person.opens();
    let about = app.about_workbook("planning").expect("it ships");
    assert!(about.len() > 2 && about.iter().all(|text| !text.is_empty()));
    let error = app.about_workbook("nothing").expect_err("it does not ship");
    assert_eq!(error.code, "no-such-choice");
}
