//! Each code, produced by one edit of a sound workbook, at the very place.

use std::collections::BTreeSet;

use pit_workbook::check::{Code, Severity, check, check_bytes};

use crate::cases;
use crate::edited::{SMALL, found, places, replace};

#[test]
fn each_code_is_found_at_its_very_place() {
    for case in cases::all() {
        let marked = case
            .edits
            .iter()
            .fold(SMALL.to_owned(), |text, (from, to)| {
                replace(&text, from, to)
            });
        let (text, places) = places(&marked);
        let checked = check(&text);
        let expected: Vec<_> = places
            .iter()
            .map(|(line, column)| (case.code.as_str(), *line, *column))
            .collect();
        assert_eq!(
            found(&checked),
            expected,
            "{:?}: {:#?}",
            case.code,
            checked.problems
        );

        let problem = &checked.problems[0];
        assert_eq!(problem.path, case.path, "{:?}", case.code);
        for (name, value) in case.values {
            assert_eq!(problem.values[name], *value, "{:?}: {name}", case.code);
        }
        let told: Vec<_> = problem.args().into_iter().map(|(name, _)| name).collect();
        let named = ["line", "column", "path"]
            .iter()
            .chain(case.code.arg_names());
        assert_eq!(told, named.copied().collect::<Vec<_>>(), "{:?}", case.code);

        let is_error = case.code.severity() == Severity::Error;
        assert_eq!(checked.workbook.is_none(), is_error, "{:?}", case.code);
    }
}

#[test]
fn no_code_goes_untested() {
    let mut tested: BTreeSet<Code> = cases::all().map(|case| case.code).collect();
    // These have tests of their own: below, and beside the code that reads with serde.
    tested.extend([
        Code::NotUtf8,
        Code::LevelCount,
        Code::ReservedLevelId,
        Code::NoCriteria,
    ]);
    tested.insert(Code::Unreadable);
    let all: BTreeSet<Code> = Code::ALL.iter().copied().collect();
    assert_eq!(tested, all);
}

#[test]
fn a_code_is_written_as_it_is_serialised() {
    for code in Code::ALL {
        assert_eq!(
            serde_json::to_value(code).expect("a code is text"),
            code.as_str()
        );
    }
}

#[test]
fn a_scale_of_one_level_is_too_short_and_one_of_eleven_too_long() {
    let one = SMALL
        .lines()
        .filter(|line| !line.contains(r#""id": "parts""#) && !line.contains(r#""id": "none""#))
        .collect::<Vec<_>>()
        .join("\n");
    let problems = check(&one).problems;
    let count = problems
        .iter()
        .find(|p| p.code == Code::LevelCount)
        .expect("too few");
    assert_eq!((count.line, count.column), (22, 15));
    assert_eq!(count.values["count"], "1");

    let last = r#"{ "id": "across", "mark": 2, "name": "Across", "test": "Normal practice." }"#;
    let more: Vec<String> = (3..=10)
        .map(|i| format!(r#"{{ "id": "more-{i}", "mark": {i}, "name": "More", "test": "More." }}"#))
        .collect();
    let eleven = replace(SMALL, last, &format!("{last}, {}", more.join(", ")));
    let problems = check(&eleven).problems;
    let count = problems
        .iter()
        .find(|p| p.code == Code::LevelCount)
        .expect("too many");
    assert_eq!((count.line, count.column), (22, 15));
    assert_eq!(count.values["count"], "11");
}

#[test]
fn a_level_cannot_be_called_what_another_answer_is_called() {
    let text = SMALL.replace(r#""parts""#, r#""dont-know""#);
    assert_eq!(found(&check(&text)), [("reserved-level-id", 24, 15)]);
}

#[test]
fn each_component_is_read_in_its_own_way() {
    let ways = [
        ("planning", "chain"),
        ("civic", "menu"),
        ("community", "menu"),
        ("service", "chain"),
        ("civic-community", "chain"),
        ("community-service", "chain"),
        ("civic-service", "chain"),
        ("quick-scan", "menu"),
    ];
    for (component, way) in ways {
        for reading in ["chain", "menu"] {
            let text = replace(SMALL, r#""planning""#, &format!("\"{component}\""));
            let text = replace(&text, r#""chain""#, &format!("\"{reading}\""));
            let expected = if reading == way {
                vec![]
            } else {
                vec![("reading-mismatch", 10, 14)]
            };
            assert_eq!(found(&check(&text)), expected, "{component} as a {reading}");
        }
    }
}

#[test]
fn a_service_workbook_may_have_no_sides_at_all() {
    let text = replace(
        SMALL,
        r#""component": "planning""#,
        r#""component": "service""#,
    );
    assert_eq!(found(&check(&text)), []);
}

#[test]
fn a_workbook_needs_a_criterion() {
    let start = SMALL.find(r#""criteria": ["#).expect("it has criteria");
    let text = format!("{}\"criteria\": []\n}}", &SMALL[..start]);
    assert_eq!(found(&check(&text)), [("no-criteria", 30, 15)]);
}

#[test]
fn bytes_that_are_not_utf8_are_a_problem_at_their_place() {
    let mut bytes = "{\n  \"é".as_bytes().to_vec();
    bytes.push(0xE9);
    let checked = check_bytes(&bytes);
    assert_eq!(found(&checked), [("not-utf8", 2, 5)]);
    assert_eq!(checked.workbook, None);
    assert_eq!(check_bytes(SMALL.as_bytes()), check(SMALL));
}

#[test]
fn a_long_level_text_warns_and_keeps_nothing_from_working() {
    let long = format!("\"{}.\"", ["word"; 28].join(" "));
    let checked = check(&replace(SMALL, r#""All lead.""#, &long));
    assert!(checked.workbook.is_some());
    assert_eq!(checked.errors().count(), 0);
    assert_eq!(checked.warnings().count(), 1);
    let short = format!("\"{}.\"", ["word"; 27].join(" "));
    assert_eq!(
        check(&replace(SMALL, r#""All lead.""#, &short)).problems,
        vec![]
    );
}

#[test]
fn problems_are_serialised_for_other_programs() {
    let checked = check(&replace(SMALL, r#""1.0.0""#, r#""one""#));
    let json = serde_json::to_value(&checked).expect("it is data");
    let expected = serde_json::json!({
        "workbook": null,
        "problems": [{
            "line": 4, "column": 14, "severity": "error", "code": "not-a-version",
            "path": "version", "values": { "value": "one" },
        }],
    });
    assert_eq!(json, expected);
}
