//! JSON written one way only, so that equal values have equal bytes.

use serde_json::Value;

/// Compact JSON with the keys of every object sorted by their bytes, whatever order the value
/// keeps them in: a workbook's hash must not depend on how serde_json was built.
pub fn canonical_json(value: &Value) -> String {
    let mut out = Vec::new();
    write(value, &mut out);
    // What serde_json writes is UTF-8, always.
    String::from_utf8(out).unwrap_or_default()
}

fn write(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Object(object) => {
            let entries = object.iter().map(|(key, value)| (key.as_str(), value));
            write_object(entries.collect(), out);
        }
        Value::Array(items) => {
            out.push(b'[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                write(item, out);
            }
            out.push(b']');
        }
        Value::String(text) => write_text(text, out),
        Value::Null | Value::Bool(_) | Value::Number(_) => {
            out.extend(value.to_string().into_bytes());
        }
    }
}

/// Escaped as serde_json does. Writing to memory cannot fail, nor can a text.
fn write_text(text: &str, out: &mut Vec<u8>) {
    let _ = serde_json::to_writer(out, text);
}

/// Writes an object whose entries come in any order.
fn write_object(mut entries: Vec<(&str, &Value)>, out: &mut Vec<u8>) {
    entries.sort_unstable_by_key(|(key, _)| key.as_bytes());
    out.push(b'{');
    for (i, (key, value)) in entries.into_iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write_text(key, out);
        out.push(b':');
        write(value, out);
    }
    out.push(b'}');
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
        let mut out = Vec::new();
        write_object(
            vec![("é", &one), ("b", &two), ("a", &one), ("B", &two)],
            &mut out,
        );
        assert_eq!(out, r#"{"B":2,"a":1,"b":2,"é":1}"#.as_bytes());
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
