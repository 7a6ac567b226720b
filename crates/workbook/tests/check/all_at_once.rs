//! Every problem at once: an author mends a file in one go.

use pit_workbook::check::check;

use crate::edited::{SMALL, found, replace};

#[test]
fn eight_different_problems_are_told_at_once() {
    let edits = [
        (r#""id": "small""#, r#""id": "Small""#),
        (r#""1.0.0""#, r#""1""#),
        (
            r#""title": "A small workbook""#,
            r#""titel": "A small workbook""#,
        ),
        (r#""planning""#, r#""plan""#),
        (r#""mark": 1"#, r#""mark": "1""#),
        (r#"["Who leads?", "Who follows?"]"#, r#"["Who leads?"]"#),
        (r#""id": "a2""#, r#""id": "a1""#),
        (r#""One picture." }"#, r#""No picture" }"#),
    ];
    let text = edits.iter().fold(SMALL.to_owned(), |text, (from, to)| {
        replace(&text, from, to)
    });
    assert_eq!(
        found(&check(&text)),
        [
            // The title is missing where it was mistyped.
            ("missing-field", 1, 1),
            ("not-an-id", 3, 9),
            ("not-a-version", 4, 14),
            ("unknown-field", 6, 3),
            ("value-not-allowed", 9, 16),
            ("wrong-type", 24, 32),
            ("probe-count", 42, 17),
            ("duplicate-criterion-id", 55, 13),
            ("same-level-text", 60, 79),
        ]
    );
}

#[test]
fn a_comment_and_a_trailing_comma_hide_nothing_behind_them() {
    let text = replace(SMALL, r#""1.0.0","#, r#""1.0", /* soon more */"#);
    let text = replace(&text, r#""vcse"]"#, r#""vcsé",]"#);
    assert_eq!(
        found(&check(&text)),
        [
            ("not-a-version", 4, 14),
            ("syntax", 4, 21),
            ("value-not-allowed", 51, 29)
        ]
    );
}

#[test]
fn a_workbook_that_is_nothing_misses_everything_it_needs() {
    let problems = check("{}").problems;
    assert_eq!(problems.len(), 16);
    assert!(
        problems
            .iter()
            .all(|p| (p.code.as_str(), p.line, p.column) == ("missing-field", 1, 1))
    );
}

#[test]
fn what_is_no_object_is_of_the_wrong_type() {
    for text in ["[]", "null", "\"x\"", "1", " true"] {
        let problems = check(text).problems;
        assert_eq!(problems.len(), 1, "{text}");
        assert_eq!(problems[0].code.as_str(), "wrong-type", "{text}");
    }
}
