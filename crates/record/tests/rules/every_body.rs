//! Every noun's body, written and read.

use std::collections::BTreeSet;

use pit_record::{Body, Noun, State, canonical};
use serde_json::{Value, json};

use crate::bodies;

#[test]
fn there_is_a_body_here_of_every_noun() {
    let here: BTreeSet<Noun> = bodies::all().iter().map(Body::noun).collect();
    assert_eq!(here.into_iter().collect::<Vec<_>>(), Noun::ALL);
}

#[test]
fn every_body_is_written_as_it_always_was() {
    let lines: Vec<String> = bodies::all().iter().map(canonical).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn every_body_reads_back_in_every_state() {
    for body in bodies::all() {
        for state in [
            State::Is(body.clone()),
            State::Removed(body.clone()),
            State::Nothing,
        ] {
            let read: State = serde_json::from_str(&canonical(&state)).expect("reads back");
            assert_eq!(read, state);
        }
    }
}

#[test]
fn an_unknown_field_is_refused_at_every_depth_of_every_body() {
    for body in bodies::all() {
        let whole = serde_json::to_value(State::Is(body)).expect("writes");
        let mut tried = 0;
        for pointer in objects(&whole, String::new()) {
            let mut altered = whole.clone();
            let object = altered.pointer_mut(&pointer).and_then(Value::as_object_mut);
            object
                .expect("it is an object")
                .insert("unheard-of".into(), json!(1));
            let read = serde_json::from_value::<State>(altered);
            assert!(
                read.is_err(),
                "an unknown field at {pointer:?} was swallowed"
            );
            tried += 1;
        }
        assert!(tried >= 2);
    }
}

/// Where the objects are, but for maps, whose keys are data.
fn objects(value: &Value, at: String) -> Vec<String> {
    let Value::Object(object) = value else {
        let items = value.as_array().into_iter().flatten().enumerate();
        return items
            .flat_map(|(i, item)| objects(item, format!("{at}/{i}")))
            .collect();
    };
    if at.ends_with("/levels") {
        return Vec::new();
    }
    let below = object
        .iter()
        .flat_map(|(key, item)| objects(item, format!("{at}/{key}")));
    let below: Vec<String> = below.collect();
    std::iter::once(at).chain(below).collect()
}

#[test]
fn every_noun_is_found_by_its_name_and_no_other() {
    for noun in Noun::ALL {
        assert_eq!(Noun::named(noun.name()), Some(*noun));
    }
    assert_eq!(Noun::named("step"), None);
}

#[test]
fn everything_but_a_place_hangs_under_something() {
    for body in bodies::all() {
        assert!(body.parent().is_some(), "{:?}", body.noun());
    }
}

#[test]
fn a_body_written_before_a_field_came_reads_and_is_written_the_same_again() {
    for line in [
        r#"{"invented":true,"name":"Harbourside","noun":"place","population":50000}"#,
        r#"{"noun":"sheet","round":"00000000-0000-0000-0000-000000000004","workbook":"ab","workbook_id":"small"}"#,
        r#"{"hash":"cd","locked_on":"2026-03-03","noun":"cut","records":[],"revision":1,"round":"00000000-0000-0000-0000-000000000004"}"#,
    ] {
        let body: Body = serde_json::from_str(line).expect("reads");
        assert_eq!(canonical(&body), line);
    }
}
