//! `ui/fixtures` holds what the program answers to the window, written from the real
//! sample: `UPDATE=1 cargo test -p pit-tests --test fixtures`. The window's fake reads them.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use pit_app::{App, sample};
use pit_tests::{
    repository,
    window::{Scheme, environment},
};

/// Names the folder to the test that runs in the home folder of an invented person.
const FOLDER: &str = "PIT_ANSWERS";

#[test]
fn the_windows_fixtures_are_what_the_program_answers() {
    let home = tempfile::tempdir().expect("a home folder");
    let answers = tempfile::tempdir().expect("a folder for the answers");
    let run = Command::new(env::current_exe().expect("this test"))
        .args(["what_the_program_answers", "--exact", "--ignored"])
        .envs(environment(home.path(), Scheme::Light))
        .env(FOLDER, answers.path())
        .output()
        .expect("this test runs again");
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stdout)
    );

    for name in ["sample-result.json", "report-written.json"] {
        let answer = read(&answers.path().join(name));
        let answer = answer.replace(&home.path().display().to_string(), "/home/you");
        let fixture = repository().join("ui/fixtures").join(name);
        if env::var_os("UPDATE").is_some() {
            fs::write(&fixture, &answer).expect("the fixture can be written");
        }
        assert!(
            read(&fixture) == answer,
            "ui/fixtures/{name} differs from what the program answers: \
             run `UPDATE=1 cargo test -p pit-tests --test fixtures` and look at what changed"
        );
    }
}

#[test]
#[ignore = "the test above runs it, in a home folder of its own"]
fn what_the_program_answers() {
    let folder = PathBuf::from(env::var_os(FOLDER).expect("the test above runs this one"));
    let app = App::in_memory_sample();
    let result = sample::result(&app).expect("the sample's result");
    let written = sample::write_report(&app).expect("the sample's report");
    write(
        &folder.join("sample-result.json"),
        serde_json::to_string_pretty(&result),
    );
    write(
        &folder.join("report-written.json"),
        serde_json::to_string_pretty(&written),
    );
}

fn write(file: &Path, answer: serde_json::Result<String>) {
    let answer = answer.expect("an answer as JSON");
    fs::write(file, format!("{answer}\n")).expect("the answer can be written");
}

fn read(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.replace("\r\n", "\n")
}
