//! The shape of a workbook, as a table. A test holds it against the types.

use super::Code;
use super::form::Form;
use super::shape::Shape::{List, Map, OneOf, Record, Text, Whole};
use super::shape::{Shape, length, needed, optional};

const TEXT: Shape = Text(Form::Any);
const ID: Shape = Text(Form::Id);

pub(super) const READINGS: &[&str] = &["chain", "menu"];
pub(super) const COMPONENTS: &[&str] = &[
    "planning",
    "civic",
    "community",
    "service",
    "civic-community",
    "community-service",
    "civic-service",
    "quick-scan",
];
const BASES: &[&str] = &["source", "extended", "ours"];
const SEGMENTS: &[&str] = &["civic", "community", "service"];
const WORKS_ON: &[&str] = &["behaviour", "conditions"];
const SIDES: &[&str] = &["service", "people", "trunk"];
const SECTORS: &[&str] = &["civic", "service", "vcse", "residents", "other"];

pub(super) const WORKBOOK: Shape = Record(&[
    optional("$schema", &TEXT),
    needed("id", &ID),
    needed("version", &Text(Form::Version)),
    needed("locale", &TEXT),
    needed("title", &TEXT),
    needed("short_title", &TEXT),
    optional("stands_for", &TEXT),
    needed("component", &OneOf(COMPONENTS)),
    needed("reading", &OneOf(READINGS)),
    needed(
        "noun",
        &Record(&[needed("one", &TEXT), needed("many", &TEXT)]),
    ),
    needed("summary", &TEXT),
    needed("publisher", &TEXT),
    needed("published", &Text(Form::Date)),
    needed("licence", &TEXT),
    needed("attribution", &TEXT),
    needed("documents", &Map(Form::Id, &DOCUMENT)),
    needed("scale", &SCALE),
    needed(
        "criteria",
        &List(&CRITERION, length(1, usize::MAX, Code::NoCriteria)),
    ),
]);

const DOCUMENT: Shape = Record(&[
    needed("title", &TEXT),
    needed("publisher", &TEXT),
    needed("year", &Whole(0, u16::MAX as u64)),
]);

const SCALE: Shape = Record(&[
    needed("working", &TEXT),
    needed("levels", &List(&LEVEL, length(2, 10, Code::LevelCount))),
    needed("dont_know", &TEXT),
    needed("not_applicable", &TEXT),
]);

const LEVEL: Shape = Record(&[
    needed("id", &ID),
    needed("mark", &Whole(0, u8::MAX as u64)),
    needed("name", &TEXT),
    needed("test", &TEXT),
]);

const CRITERION: Shape = Record(&[
    needed("id", &ID),
    needed("label", &TEXT),
    needed("summary", &TEXT),
    needed("low", &TEXT),
    needed("high", &TEXT),
    needed("levels", &Map(Form::Any, &TEXT)),
    needed("probes", &List(&TEXT, length(2, 4, Code::ProbeCount))),
    needed(
        "evidence",
        &List(&TEXT, length(1, usize::MAX, Code::NoEvidence)),
    ),
    needed("ready_actions", &Map(Form::Any, &READY_ACTIONS)),
    needed("meaning", &MEANING),
    needed("basis", &OneOf(BASES)),
    needed(
        "sources",
        &List(
            &Text(Form::Source),
            length(0, usize::MAX, Code::SourcesMissing),
        ),
    ),
    optional("side", &OneOf(SIDES)),
    optional(
        "asked_of",
        &List(&OneOf(SECTORS), length(1, usize::MAX, Code::AskedOfEmpty)),
    ),
    optional("lens_note", &TEXT),
    optional("seen_differently", &TEXT),
]);

const READY_ACTIONS: Shape = List(&READY_ACTION, length(1, 3, Code::ReadyActionCount));

const READY_ACTION: Shape = Record(&[
    needed("text", &TEXT),
    needed("segment", &OneOf(SEGMENTS)),
    needed("works_on", &OneOf(WORKS_ON)),
]);

const MEANING: Shape = Record(&[
    needed("workbook", &ID),
    needed("number", &Whole(1, u32::MAX as u64)),
]);

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// The shape of a type as its schema tells it, as far as the table says the same.
    fn told_by_schema(schema: &Value, root: &Value) -> Value {
        if let Some(name) = schema["$ref"].as_str() {
            return told_by_schema(&root["$defs"][name.trim_start_matches("#/$defs/")], root);
        }
        if let Some(choices) = schema["anyOf"].as_array() {
            return told_by_schema(&choices[0], root);
        }
        if let Some(choices) = schema["oneOf"].as_array() {
            let words = choices
                .iter()
                .map(|choice| choice["const"].clone())
                .collect();
            return Value::Array(words);
        }
        let kind = schema["type"].as_str().or(schema["type"][0].as_str());
        match kind.expect("a schema has a type") {
            "array" => json!({"list of": told_by_schema(&schema["items"], root)}),
            "object" if schema["additionalProperties"].is_object() => {
                json!({"map to": told_by_schema(&schema["additionalProperties"], root)})
            }
            "object" => {
                assert_eq!(schema["additionalProperties"], json!(false));
                let needed = schema["required"].as_array().expect("some field is needed");
                let fields = schema["properties"]
                    .as_object()
                    .expect("a record has fields");
                let field = |(name, shape): (&String, &Value)| {
                    let needed = needed.contains(&json!(name));
                    (name.clone(), json!([needed, told_by_schema(shape, root)]))
                };
                Value::Object(fields.iter().map(field).collect())
            }
            other => json!(other),
        }
    }

    fn told_by_table(shape: &Shape) -> Value {
        match shape {
            Text(_) => json!("string"),
            Whole(..) => json!("integer"),
            OneOf(words) => json!(words),
            List(item, _) => json!({"list of": told_by_table(item)}),
            Map(_, item) => json!({"map to": told_by_table(item)}),
            Record(fields) => {
                let field = |field: &super::super::shape::Field| {
                    (
                        field.name.to_owned(),
                        json!([field.needed, told_by_table(field.shape)]),
                    )
                };
                Value::Object(fields.iter().map(field).collect())
            }
        }
    }

    #[test]
    fn the_table_says_what_the_types_say() {
        let schema = crate::workbook_schema();
        let by_schema = told_by_schema(&schema, &schema);
        assert_eq!(told_by_table(&WORKBOOK), by_schema);
    }
}
