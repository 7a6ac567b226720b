//! The schemas beside the workbooks and in docs/ are those of the types, and what `pit` writes
//! fits them.

use crate::terminal::Terminal;
use serde_json::Value;

fn repository(path: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

/// Compares a generated file with what is committed; `UPDATE=1` writes it.
fn is_fresh(terminal: &Terminal, what: &str, path: &str) {
    let generated = terminal.must(&format!("pit schema {what}"));
    let file = repository(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &generated).expect("writes");
    }
    let committed = std::fs::read_to_string(&file)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        committed == generated,
        "{path} is stale: run UPDATE=1 cargo test -p pit-cli"
    );
}

#[test]
fn the_schemas_that_are_committed_are_fresh() {
    let terminal = Terminal::new();
    is_fresh(&terminal, "workbook", "assessments/workbook.schema.json");
    is_fresh(&terminal, "score", "docs/score.schema.json");
    is_fresh(&terminal, "compare", "docs/compare.schema.json");
    is_fresh(&terminal, "places", "docs/places.schema.json");
    is_fresh(&terminal, "rollup", "docs/rollup.schema.json");
}

fn fits(schema: &str, value: &Value) -> Vec<String> {
    let schema: Value = serde_json::from_str(schema).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a sound schema");
    validator
        .iter_errors(value)
        .map(|error| error.to_string())
        .collect()
}

#[test]
fn the_samples_score_fits_its_schema() {
    let terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    let score: Value =
        serde_json::from_str(&terminal.must("pit score sample.pit --json")).expect("JSON");
    let schema = terminal.must("pit schema score");
    assert_eq!(fits(&schema, &score), Vec::<String>::new());

    let mut broken = score;
    broken["rounds"][0]["sheets"][0]["headline"]["counts"]["scored"] = "nine".into();
    assert_ne!(
        fits(&schema, &broken),
        Vec::<String>::new(),
        "the schema can fail"
    );
}

#[test]
fn the_samples_comparison_fits_its_schema() {
    let terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    let compared = terminal.must("pit compare sample.pit --json");
    let compared: Value = serde_json::from_str(&compared).expect("JSON");
    assert!(
        compared["sheets"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    );
    let schema = terminal.must("pit schema compare");
    assert_eq!(fits(&schema, &compared), Vec::<String>::new());
}

#[test]
fn places_side_by_side_and_rolled_up_fit_their_schemas() {
    let mut terminal = Terminal::new();
    terminal.locked_sample();
    for (line, schema, filled) in [
        (
            "pit places library.db --place Harbourton --with Harbourton --json",
            "pit schema places",
            "places",
        ),
        (
            "pit rollup library.db --place Harbourton --json",
            "pit schema rollup",
            "children",
        ),
    ] {
        let said: Value = serde_json::from_str(&terminal.must(line)).expect("JSON");
        assert!(said[filled].is_array(), "{line}: {said}");
        let schema = terminal.must(schema);
        assert_eq!(fits(&schema, &said), Vec::<String>::new());
        let mut broken = said;
        broken["as_at"] = 12.into();
        assert_ne!(fits(&schema, &broken), Vec::<String>::new(), "it can fail");
    }
}

#[test]
fn the_workbooks_that_ship_fit_their_schema() {
    let schema = Terminal::new().must("pit schema workbook");
    let text =
        std::fs::read_to_string(repository("assessments/planning/workbook.json")).expect("reads");
    let workbook: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(fits(&schema, &workbook), Vec::<String>::new());
}
