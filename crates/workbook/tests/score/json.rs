//! What another program reads: levels and criteria named, words in lower case with dashes.

use pit_workbook::Sector::{Civic, Other, Residents};
use pit_workbook::score::{score, triangle};
use pit_workbook::{Component, Workbook, marks_score_schema, score_schema, triangle_schema};

use crate::built::{answers, chain, pots};
use crate::marked::score_of;

#[test]
fn a_score_is_readable_without_the_workbook() {
    let workbook = chain(4, 2, 1);
    insta::with_settings!({
        prepend_module_to_snapshot => false,
        omit_expression => true,
        snapshot_path => "../snapshots",
    }, {
        insta::assert_json_snapshot!("score-of-a-chain", score(&answers(&workbook, "m0 1 1 d")));
    });
}

#[test]
fn a_score_without_a_headline_says_why() {
    let workbook = pots();
    let score = score(&answers(&workbook, "3 3 3 3 3  . . . . .  3 3 3"));
    let json = serde_json::to_value(score).expect("it is data");
    let withheld = serde_json::json!({"reason": "sides-not-read", "sides": ["people"]});
    assert_eq!(json["headline"]["withheld"], withheld);
    assert_eq!(json["headline"]["coverage"]["state"], "provisional");
    assert_eq!(
        json["pots_balance"]["people"]["state"],
        "not-enough-answered"
    );
}

#[test]
fn the_schema_names_every_part_of_a_score() {
    let workbook = pots();
    let json = serde_json::to_value(score(&answers(&workbook, ""))).expect("it is data");
    let schema = score_schema();
    let told = schema["properties"]
        .as_object()
        .expect("a score is an object");
    let written = json.as_object().expect("a score is an object");
    assert!(told.keys().eq(written.keys()), "{told:?}");
}

#[test]
fn what_marks_say_is_readable_without_the_workbook() {
    let workbook = Workbook {
        component: Component::CivicCommunity,
        ..chain(2, 3, 2)
    };
    let rows = [
        (Civic, "20 21 2."),
        (Residents, "00 0d 0."),
        (Other, "1d 1n 1."),
    ];
    insta::with_settings!({
        prepend_module_to_snapshot => false,
        omit_expression => true,
        snapshot_path => "../snapshots",
    }, {
        insta::assert_json_snapshot!("score-of-marks", score_of(&workbook, &rows));
    });
}

#[test]
fn the_schemas_name_every_part_of_what_marks_say_and_of_the_triangle() {
    let workbook = chain(1, 5, 3);
    let marks = serde_json::to_value(score_of(&workbook, &[])).expect("it is data");
    let triangle = serde_json::to_value(triangle(&[])).expect("it is data");
    for (json, schema) in [(marks, marks_score_schema()), (triangle, triangle_schema())] {
        let told = schema["properties"].as_object().expect("it is an object");
        assert!(
            told.keys()
                .eq(json.as_object().expect("it is an object").keys()),
            "{told:?}"
        );
    }
}
