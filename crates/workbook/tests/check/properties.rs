//! Whatever the text, checking ends without a panic and never calls sound what isn't.

use std::collections::BTreeSet;

use pit_workbook::Workbook;
use pit_workbook::check::{check, check_bytes};
use proptest::prelude::*;

use crate::edited::SMALL;

/// What must hold of any text.
fn holds(text: &str) {
    let checked = check(text);
    let errors = checked.errors().count();
    let is_json = serde_json::from_str::<serde_json::Value>(text).is_ok();
    assert!(is_json || errors > 0, "not JSON, yet no error:\n{text}");
    assert_eq!(checked.workbook.is_some(), errors == 0, "{text}");
    if let Some(workbook) = &checked.workbook {
        assert_eq!(
            Some(workbook),
            Workbook::from_json(text).ok().as_ref(),
            "{text}"
        );
    }
    let lines: Vec<&str> = text.split('\n').collect();
    for problem in &checked.problems {
        let line = lines[problem.line - 1];
        assert!(
            (1..=line.chars().count() + 1).contains(&problem.column),
            "{problem:?}\n{text}"
        );
        let names: BTreeSet<&str> = problem.code.arg_names().iter().copied().collect();
        assert_eq!(
            names,
            problem.values.keys().copied().collect(),
            "{problem:?}"
        );
    }
}

#[test]
fn any_one_character_can_be_missing() {
    for (at, c) in SMALL.char_indices() {
        holds(&format!("{}{}", &SMALL[..at], &SMALL[at + c.len_utf8()..]));
    }
}

#[test]
fn the_text_can_end_anywhere() {
    for (at, _) in SMALL.char_indices() {
        holds(&SMALL[..at]);
    }
}

proptest! {
    #[test]
    fn any_one_character_can_be_added(at in 0..SMALL.len(), c in any::<char>()) {
        let at = (0..=at).rev().find(|i| SMALL.is_char_boundary(*i)).unwrap_or(0);
        holds(&format!("{}{c}{}", &SMALL[..at], &SMALL[at..]));
    }

    #[test]
    fn any_one_sign_of_json_can_be_added(
        at in 0..SMALL.len(),
        c in prop::sample::select(r#"{}[]",:\/*-+.0e'utn"#.chars().collect::<Vec<_>>()),
    ) {
        let at = (0..=at).rev().find(|i| SMALL.is_char_boundary(*i)).unwrap_or(0);
        holds(&format!("{}{c}{}", &SMALL[..at], &SMALL[at..]));
    }

    #[test]
    fn any_text_can_be_checked(text in any::<String>()) {
        holds(&text);
    }

    #[test]
    fn anything_that_looks_like_json_can_be_checked(text in r#"[\[\]{}",:\\u0-9dDe.+'/*\ntrue nulé-]{0,60}"#) {
        holds(&text);
    }

    #[test]
    fn any_bytes_can_be_checked(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let checked = check_bytes(&bytes);
        prop_assert!(checked.workbook.is_none());
        prop_assert!(checked.errors().count() > 0);
    }

    #[test]
    fn any_value_can_stand_anywhere(
        at in 0..1000usize,
        value in prop::sample::select(vec![
            "null", "true", "-1", "1.5", "1e3", "99999999999999999999", "\"\"", "\"x\"", "[]",
            "[null]", "{}", "{\"id\": null}", "[[1]]", "[{\"id\": \"a\"}, {\"id\": \"a\"}]",
        ]),
    ) {
        let mut json: serde_json::Value = serde_json::from_str(SMALL).expect("it is JSON");
        let pointers = pointers(&json, "");
        let pointer = &pointers[at % pointers.len()];
        *json.pointer_mut(pointer).expect("it is there") =
            serde_json::from_str(value).expect("it is JSON");
        holds(&json.to_string());
    }
}

/// The way to every value within this one.
fn pointers(json: &serde_json::Value, here: &str) -> Vec<String> {
    let within: Vec<(String, &serde_json::Value)> = match json {
        serde_json::Value::Object(object) => object
            .iter()
            .map(|(key, value)| (format!("{here}/{key}"), value))
            .collect(),
        serde_json::Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(i, value)| (format!("{here}/{i}"), value))
            .collect(),
        _ => Vec::new(),
    };
    let deeper = within
        .iter()
        .flat_map(|(pointer, value)| pointers(value, pointer));
    std::iter::once(here.to_owned()).chain(deeper).collect()
}
