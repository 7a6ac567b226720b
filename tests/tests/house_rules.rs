//! The house rules, held against the repository as it is. What each rule is for, and a
//! bad example it finds, stands in `tests/src/house`.

use pit_tests::house::{
    Source, clock, commands, files, migrations, pages, sentences, shipped::without_tests, sources,
    views, window,
};

const NOTHING: [&str; 0] = [];

fn text(path: &str) -> String {
    std::fs::read_to_string(pit_tests::repository().join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Sources of a folder, which must have some: a rule that looks at nothing holds nothing.
fn some(folder: &str, endings: &[&str]) -> Vec<Source> {
    let found = sources(folder, endings);
    assert!(
        !found.is_empty(),
        "{folder} has files ending in {endings:?}"
    );
    found
}

#[test]
fn only_the_backend_folder_talks_to_tauri() {
    assert_eq!(window::wrong(&some("ui/src", &[".ts", ".svelte"])), NOTHING);
}

#[test]
fn a_command_has_the_same_name_on_both_sides() {
    let places = commands::Places {
        handler: &text("src-tauri/src/main.rs"),
        manifest: &text("src-tauri/build.rs"),
        capability: &text("src-tauri/capabilities/main.json"),
        window: &text("ui/src/backend/tauri.ts"),
    };
    assert_eq!(commands::wrong(&places), NOTHING);
}

#[test]
fn every_view_stands_in_the_windows_types() {
    assert_eq!(
        views::wrong(
            &some("crates/app/src/views", &[".rs"]),
            &text("ui/src/bindings.ts")
        ),
        NOTHING
    );
}

#[test]
fn only_the_app_asks_what_time_it_is() {
    let mut all = some("crates", &[".rs"]);
    all.extend(some("src-tauri", &[".rs"]));
    all.extend(some("ui/src", &[".ts", ".svelte"]));
    assert_eq!(clock::wrong(&without_tests(all)), NOTHING);
}

#[test]
fn a_use_case_knows_nothing_of_the_windows_pages() {
    assert_eq!(pages::wrong(&some("crates/app/src", &[".rs"])), NOTHING);
}

#[test]
fn no_sentence_stands_outside_words() {
    let mut all = Vec::new();
    for name in ["app", "cli", "exchange", "report", "store"] {
        all.extend(some(&format!("crates/{name}/src"), &[".rs"]));
    }
    all.extend(some("src-tauri/src", &[".rs"]));
    all.extend(some("ui/src", &[".ts", ".svelte"]));
    assert_eq!(sentences::wrong(&without_tests(all)), NOTHING);
}

#[test]
fn a_shipped_migration_never_changes() {
    let shipped = text("tests/shipped.txt");
    assert_eq!(
        migrations::wrong(&some("crates/store/src/migrations", &[".sql"]), &shipped),
        NOTHING
    );
}

#[test]
fn no_test_file_is_forgotten() {
    assert_eq!(
        files::wrong(&some("tests/tests", &[".rs"]), &text("tests/Cargo.toml")),
        NOTHING
    );
}
