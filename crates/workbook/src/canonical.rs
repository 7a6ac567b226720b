//! JSON written one way only, so that equal values have equal bytes.

use std::fmt::Write;

use serde_json::Value;

/// Compact JSON with the keys of every object sorted by their bytes, whatever order the value
/// keeps them in: a workbook's hash must not depend on how serde_json was built.
pub fn canonical_json(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(object) => {
            write_object(
                object
                    .iter()
                    .map(|(key, value)| (key.as_str(), value))
                    .collect(),
                out,
            );
        }
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            // Writing to a string cannot fail.
            let _ = write!(out, "{value}");
        }
    }
}

/// Writes an object whose entries come in any order.
fn write_object(mut entries: Vec<(&str, &Value)>, out: &mut String) {
    entries.sort_unstable_by_key(|(key, _)| key.as_bytes());
    out.push('{');
    for (i, (key, value)) in entries.into_iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        out.push_str(&Value::from(key).to_string());
        out.push(':');
        write(value, out);
    }
    out.push('}');
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_are_sorted_at_every_depth() {
        let value = json!({"b": [{"z": 1, "a": null}], "a": {"d": true, "c": "x"}});
        assert_eq!(
            canonical_json(&value),
            r#"{"a":{"c":"x","d":true},"b":[{"a":null,"z":1}]}"#
        );
    }

    #[test]
    fn an_object_that_keeps_the_order_it_was_written_in_is_sorted_all_the_same() {
        let (one, two) = (json!(1), json!(2));
        let mut out = String::new();
        write_object(
            vec![("é", &one), ("b", &two), ("a", &one), ("B", &two)],
            &mut out,
        );
        assert_eq!(out, r#"{"B":2,"a":1,"b":2,"é":1}"#);
    }

    #[test]
    fn keys_and_texts_are_escaped_as_serde_json_does() {
        let value = json!({"a\"\n": "é\\"});
        assert_eq!(canonical_json(&value), r#"{"a\"\n":"é\\"}"#);
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        let value = json!({"x": [1, -2, "three", false], "": {}, "é": []});
        let read: Value = serde_json::from_str(&canonical_json(&value)).expect("it is JSON");
        assert_eq!(read, value);
    }
}
