//! Canonical lines, and the hash over a cut.

use pit_record::{Record, canonical, cut_hash};
use proptest::prelude::*;
use serde_json::Value;

use crate::computer::Computer;

fn records() -> Vec<Record> {
    let mut computer = Computer::new(1);
    for (criterion, level) in [("a", "1"), ("b", "2"), ("a", "3"), ("c", "é\"\n")] {
        computer.judge(criterion, level);
    }
    computer.undo().expect("undoes");
    computer.parcel().records
}

#[test]
fn a_canonical_line_is_what_it_always_was() {
    let lines: Vec<String> = records().iter().map(canonical).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn keys_are_sorted_at_every_depth() {
    fn sorted(value: &Value) -> bool {
        match value {
            Value::Object(object) => object.keys().is_sorted() && object.values().all(sorted),
            Value::Array(items) => items.iter().all(sorted),
            _ => true,
        }
    }
    for record in records() {
        let value: Value = serde_json::from_str(&canonical(&record)).expect("reads back");
        assert!(sorted(&value));
    }
}

#[test]
fn a_canonical_line_reads_back_and_is_written_the_same_again() {
    for record in records() {
        let line = canonical(&record);
        let read: Record = serde_json::from_str(&line).expect("reads back");
        assert_eq!(read, record);
        assert_eq!(canonical(&read), line);
    }
}

#[test]
fn the_hash_of_a_cut_is_what_it_always_was() {
    insta::assert_snapshot!(cut_hash(&records()));
}

#[test]
fn a_cut_without_one_record_has_another_hash() {
    let whole = records();
    assert_ne!(cut_hash(&whole[1..]), cut_hash(&whole));
}

proptest! {
    #[test]
    fn the_hash_of_a_cut_does_not_depend_on_order(shuffled in Just(records()).prop_shuffle()) {
        prop_assert_eq!(cut_hash(&shuffled), cut_hash(&records()));
    }
}
