//! What a person sees when something is wrong: what happened, that nothing was lost, what to do.

use crate::terminal::Terminal;

#[test]
fn a_bundle_that_is_cut_or_altered_is_known_as_such() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal.must("pit import sample.pit --into library.db");
    let before = terminal.read("library.db");
    let bytes = terminal.read("sample.pit");

    terminal.write("half.pit", &bytes[..bytes.len() / 2]);
    let mut changed = bytes.clone();
    let at = bytes
        .windows(8)
        .position(|w| w == b"Quayside")
        .expect("Quayside is in it");
    changed[at] = b'K';
    terminal.write("changed.pit", &changed);
    let newer = String::from_utf8(bytes)
        .expect("text")
        .replacen("\"format\":1", "\"format\":2", 1);
    terminal.write("newer.pit", newer);
    terminal.write("letter.pit", "Dear all,\n");

    terminal
        .run("pit import half.pit --into library.db")
        .run("pit import changed.pit --into library.db")
        .run("pit import newer.pit --into library.db")
        .run("pit import letter.pit --into library.db")
        .run("pit import nowhere.pit --into library.db")
        .run("pit import half.pit --into new.db")
        .run("pit score half.pit");
    insta::assert_snapshot!(terminal.transcript());
    assert!(
        terminal.read("library.db") == before,
        "the library is as it was"
    );
    assert!(
        !terminal.folder().join("new.db").exists(),
        "no empty library is made for a bad bundle"
    );
}

#[test]
fn a_workbook_with_many_faults_is_told_all_of_them() {
    let mut terminal = Terminal::new();
    let sound = include_str!("../../../../assessments/planning/workbook.json");
    terminal.write("sound.json", sound);
    terminal.write("faulty.json", with_faults(sound));
    terminal.write("cut.json", &sound[..sound.len() / 3]);
    terminal
        .run("pit check sound.json")
        .run("pit check faulty.json")
        .run("pit check cut.json");
    insta::assert_snapshot!(terminal.transcript());
}

/// The planning workbook with a fault of each kind the check must find.
fn with_faults(sound: &str) -> String {
    let mut value: serde_json::Value = serde_json::from_str(sound).expect("JSON");
    let criteria = value["criteria"].as_array_mut().expect("criteria");
    criteria.truncate(2);
    criteria[1]["id"] = "a1".into();
    criteria[0]["levels"]["parts"] = criteria[0]["levels"]["agreed"].clone();
    criteria[0]["summary"] = "  ".into();
    criteria[1]["weight"] = 3.into();
    value["scale"]["working"] = "not-started".into();
    let text = serde_json::to_string_pretty(&value).expect("JSON");
    // A key that stands there twice can only be written by hand.
    text.replacen(
        "\"locale\": \"en-GB\"",
        "\"locale\": \"en-GB\",\n  \"locale\": \"cy\"",
        1,
    )
}

#[test]
fn a_library_from_a_newer_version_is_refused_and_left_as_it_is() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal.must("pit import sample.pit --into library.db");
    let path = terminal.folder().join("library.db");
    let connection = rusqlite::Connection::open(&path).expect("opens");
    connection
        .pragma_update(None, "user_version", 99)
        .expect("writes");
    drop(connection);
    let before = terminal.read("library.db");

    terminal
        .run("pit score library.db")
        .run("pit import sample.pit --into library.db");
    insta::assert_snapshot!(terminal.transcript());
    assert!(terminal.read("library.db") == before, "it is as it was");
}

#[test]
fn other_files_are_no_libraries_and_no_bundles() {
    let mut terminal = Terminal::new();
    terminal.write("letter.txt", "Dear all,\n");
    terminal.write("empty.pit", "");
    let other = rusqlite::Connection::open(terminal.folder().join("other.db")).expect("opens");
    other
        .execute_batch("CREATE TABLE recipe (name TEXT)")
        .expect("writes");
    drop(other);
    terminal
        .run("pit score letter.txt")
        .run("pit score empty.pit")
        .run("pit score other.db")
        .run("pit undo nowhere.db")
        .run("pit list .");
    insta::assert_snapshot!(terminal.transcript());
    assert!(
        !terminal.folder().join("nowhere.db").exists(),
        "undo makes no library"
    );
}

#[test]
fn a_round_that_is_not_there_is_named_with_how_many_there_are() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal
        .run("pit score sample.pit --round 3")
        .run("pit report sample.pit --round 0 --out report.pdf");
    insta::assert_snapshot!(terminal.transcript());
}
