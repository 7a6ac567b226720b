//! The workbooks that are shipped: sound, complete, and worded as their snapshots say.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use pit_workbook::check::{Checked, check};
use pit_workbook::score::{Answers, score};
use pit_workbook::{Component, Side, Workbook, workbook_schema};
use proptest::prelude::*;

/// The folder of every shipped workbook, by name.
fn folders() -> Vec<PathBuf> {
    let assessments = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assessments");
    let entries = fs::read_dir(assessments).expect("the workbooks are in assessments/");
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.join("workbook.json").exists())
        .collect();
    folders.sort();
    folders
}

fn name(folder: &Path) -> String {
    folder
        .file_name()
        .expect("a folder has a name")
        .to_string_lossy()
        .into_owned()
}

fn read(folder: &Path) -> (String, Checked) {
    let text = fs::read_to_string(folder.join("workbook.json")).expect("it can be read");
    let checked = check(&text);
    (text, checked)
}

fn workbook(folder: &Path) -> Workbook {
    read(folder)
        .1
        .workbook
        .unwrap_or_else(|| panic!("{} isn't sound", name(folder)))
}

#[test]
fn the_first_two_workbooks_are_shipped() {
    let names: Vec<String> = folders().iter().map(|folder| name(folder)).collect();
    for first in ["planning", "pots"] {
        assert!(
            names.contains(&first.to_owned()),
            "{first} is missing from {names:?}"
        );
    }
}

#[test]
fn every_shipped_workbook_checks_clean_without_a_warning() {
    for folder in folders() {
        assert_eq!(read(&folder).1.problems, vec![], "{}", name(&folder));
    }
}

#[test]
fn every_shipped_workbook_is_called_as_its_folder() {
    for folder in folders() {
        assert_eq!(workbook(&folder).id, name(&folder));
    }
}

#[test]
fn every_shipped_workbook_survives_being_written_and_read() {
    for folder in folders() {
        let workbook = workbook(&folder);
        let written = serde_json::to_string(&workbook).expect("it can be written");
        assert_eq!(
            Workbook::from_json(&written).expect("it can be read"),
            workbook
        );
    }
}

#[test]
fn canonical_bytes_read_back_as_the_same_workbook_with_the_same_hash() {
    for folder in folders() {
        let workbook = workbook(&folder);
        let canonical = workbook.canonical();
        let text = String::from_utf8(canonical.clone()).expect("it is text");
        let read = Workbook::from_json(&text).expect("it can be read");
        assert_eq!(
            read,
            Workbook {
                schema: None,
                ..workbook
            }
        );
        assert_eq!(
            Workbook::hash_of(&read.canonical()),
            Workbook::hash_of(&canonical)
        );
    }
}

#[test]
fn every_element_of_the_pots_tree_has_its_side() {
    for folder in folders() {
        let workbook = workbook(&folder);
        if workbook.component != Component::Service {
            continue;
        }
        let count = |side| {
            workbook
                .criteria
                .iter()
                .filter(|c| c.side == Some(side))
                .count()
        };
        let tree = [
            count(Side::Service),
            count(Side::People),
            count(Side::Trunk),
        ];
        assert_eq!(tree, [5, 5, 3], "{}", name(&folder));
        assert_eq!(workbook.criteria.len(), 13);
    }
}

#[test]
fn the_schema_names_every_field_a_shipped_workbook_uses() {
    let schema = workbook_schema();
    let fields = schema["properties"]
        .as_object()
        .expect("a workbook is an object");
    for folder in folders() {
        let (text, _) = read(&folder);
        let json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        for key in json.as_object().expect("it is an object").keys() {
            assert!(fields.contains_key(key), "{}: {key}", name(&folder));
        }
    }
}

#[test]
fn every_shipped_workbook_can_be_scored() {
    for folder in folders() {
        let workbook = workbook(&folder);
        let top = workbook.scale.levels.last().expect("a scale has levels");
        let pairs = workbook.criteria.iter().map(|c| (&c.id, &top.id));
        let score = score(&Answers::from_ids(&workbook, pairs).expect("they fit"));
        assert_eq!(score.headline.counts.scored, workbook.criteria.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 4))]

    #[test]
    fn one_character_more_or_less_is_never_a_panic(
        at in any::<prop::sample::Index>(), added in any::<char>(),
    ) {
        for folder in folders() {
            let (text, _) = read(&folder);
            let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let at = starts[at.index(starts.len())];
            let (before, after) = text.split_at(at);
            let less: String = before.chars().chain(after.chars().skip(1)).collect();
            for edited in [less, format!("{before}{added}{after}")] {
                let checked = check(&edited);
                let is_json = serde_json::from_str::<serde_json::Value>(&edited).is_ok();
                prop_assert!(is_json || checked.errors().count() > 0);
            }
        }
    }
}

/// What a workbook asks, criterion by criterion: a reviewer sees every change of wording.
fn outline(workbook: &Workbook) -> String {
    let mut out = format!("{} {}\n", workbook.title, workbook.version);
    for criterion in &workbook.criteria {
        writeln!(out, "\n{} {}", criterion.id, criterion.label).expect("text takes text");
        for level in &workbook.scale.levels {
            let text = criterion.levels.get(&level.id).map_or("", String::as_str);
            writeln!(out, "  {} {}: {text}", level.mark, level.name).expect("text takes text");
        }
    }
    out
}

#[test]
fn every_outline_is_as_its_snapshot_says() {
    for folder in folders() {
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_path("../snapshots");
        let name = format!("outline-{}", name(&folder));
        settings.bind(|| insta::assert_snapshot!(name, outline(&workbook(&folder))));
    }
}
