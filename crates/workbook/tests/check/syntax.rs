//! Texts that aren't JSON: what is wrong, and where.

use pit_workbook::check::{Code, SyntaxFault, check};

use crate::edited::places;

const FAULTS: &[(SyntaxFault, &str)] = &[
    (SyntaxFault::NothingThere, "☞"),
    (SyntaxFault::NothingThere, "☞ \n "),
    (SyntaxFault::Comment, "[1, ☞/* two */ 3]"),
    (SyntaxFault::TrailingComma, "[\"é\", 2☞,\n]"),
    (SyntaxFault::MissingComma, "[1☞ 2]"),
    (SyntaxFault::MissingComma, "[1☞ [2]]"),
    (SyntaxFault::MissingColon, "{\"a\" ☞1}"),
    (SyntaxFault::NameWithoutQuotes, "{\n  ☞a: 1}"),
    (SyntaxFault::SingleQuotes, "[☞'a']"),
    (SyntaxFault::UnterminatedText, "[☞\"a"),
    (SyntaxFault::ControlCharacter, "[\"a☞\nb\"]"),
    (SyntaxFault::BadEscape, "[\"a☞\\q\"]"),
    (SyntaxFault::BadNumber, "[☞+1]"),
    (SyntaxFault::BadNumber, "[1e99☞9]"),
    (SyntaxFault::UnterminatedObject, "[1, ☞{\"a\": 1"),
    (SyntaxFault::UnterminatedList, "☞[1, 2"),
    (SyntaxFault::TextAfterEnd, "{} ☞{}"),
    (SyntaxFault::Unexpected, "[☞maybe]"),
];

#[test]
fn each_fault_of_syntax_is_found_at_its_place() {
    for (fault, marked) in FAULTS {
        let (text, places) = places(marked);
        let checked = check(&text);
        let problem = checked.problems.iter().find(|p| p.code == Code::Syntax);
        let problem = problem.unwrap_or_else(|| panic!("{marked}: {:?}", checked.problems));
        assert_eq!(problem.values["what"], fault.as_str(), "{marked}");
        assert_eq!([(problem.line, problem.column)], places[..], "{marked}");
        assert_eq!(checked.workbook, None);
    }
}

#[test]
fn a_missing_value_is_found() {
    let problems = check("{\"a\": ").problems;
    assert_eq!(
        problems[0].values["what"],
        SyntaxFault::MissingValue.as_str()
    );
}

#[test]
fn however_deep_it_goes_it_does_not_fall() {
    for depth in [127, 128, 500, 512, 513, 100_000] {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let problems = check(&text).problems;
        let too_deep = SyntaxFault::TooDeep.as_str();
        let found = problems
            .iter()
            .any(|p| p.values.get("what").is_some_and(|w| w == too_deep));
        assert_eq!(found, depth > 127, "{depth}");
    }
}

#[test]
fn a_fault_is_written_as_it_is_serialised() {
    for (fault, _) in FAULTS {
        assert_eq!(
            serde_json::to_value(fault).expect("a fault is text"),
            fault.as_str()
        );
    }
}
