//! What each part of a workbook looks like.

use pit_workbook::check::Code;

use super::{Case, case};

pub const CASES: &[Case] = &[
    case(
        Code::Syntax,
        &[(r#""CC-BY-4.0","#, r#""CC-BY-4.0", ☞// the usual"#)],
        "",
        &[("what", "comment")],
    ),
    case(
        Code::DuplicateKey,
        &[(
            r#""low": "one officer","#,
            r#""low": "one officer", ☞"low": "again","#,
        )],
        "criteria[0].low",
        &[("key", "low"), ("first_line", "35")],
    ),
    case(
        Code::DuplicateKey,
        &[(
            r#"{ "title": "Approaches","#,
            r#"{ "title": "Approaches", ☞"title": "Other","#,
        )],
        "documents.phe-2021.title",
        &[("key", "title"), ("first_line", "18")],
    ),
    case(
        Code::UnknownField,
        &[(r#""stands_for""#, r#"☞"standsFor""#)],
        "standsFor",
        &[("key", "standsFor"), ("nearest", "stands_for")],
    ),
    case(
        Code::UnknownField,
        &[(r#""lens_note""#, r#"☞"colour""#)],
        "criteria[0].colour",
        &[("key", "colour"), ("nearest", "none")],
    ),
    case(
        Code::MissingField,
        &[(
            r#"{ "one": "step", "many": "steps" }"#,
            r#"☞{ "one": "step" }"#,
        )],
        "noun.many",
        &[("key", "many")],
    ),
    case(
        Code::WrongType,
        &[(r#""Tool X""#, "☞null")],
        "stands_for",
        &[("expected", "text"), ("found", "null")],
    ),
    case(
        Code::WrongType,
        &[(r#""mark": 1"#, r#""mark": ☞1.0"#)],
        "scale.levels[1].mark",
        &[("expected", "whole-number"), ("found", "number")],
    ),
    case(
        Code::WrongType,
        &[(r#"["A signed goal."]"#, r#"☞"A signed goal.""#)],
        "criteria[0].evidence",
        &[("expected", "list"), ("found", "text")],
    ),
    case(
        Code::WrongType,
        &[(r#"{ "workbook": "small", "number": 1 }"#, "☞true")],
        "criteria[0].meaning",
        &[("expected", "object"), ("found", "true-or-false")],
    ),
    case(
        Code::ValueNotAllowed,
        &[(r#""works_on": "behaviour""#, r#""works_on": ☞"behavior""#)],
        "criteria[0].ready_actions.parts[0].works_on",
        &[
            ("value", "behavior"),
            ("nearest", "behaviour"),
            ("allowed", "behaviour, conditions"),
        ],
    ),
    case(
        Code::NumberOutOfRange,
        &[(r#""number": 2"#, r#""number": ☞0"#)],
        "criteria[1].meaning.number",
        &[("value", "0"), ("least", "1"), ("most", "4294967295")],
    ),
    case(
        Code::NumberOutOfRange,
        &[(r#""mark": 2"#, r#""mark": ☞256"#)],
        "scale.levels[2].mark",
        &[("value", "256"), ("least", "0"), ("most", "255")],
    ),
    case(
        Code::NumberOutOfRange,
        &[("2021 }", "☞-1 }")],
        "documents.phe-2021.year",
        &[("value", "-1"), ("least", "0"), ("most", "65535")],
    ),
    case(
        Code::EmptyText,
        &[(r#""Nobody","#, r#"☞"","#)],
        "publisher",
        &[],
    ),
    case(
        Code::EmptyText,
        &[(r#""Some lead.""#, r#"☞" \n ""#)],
        "criteria[0].levels.parts",
        &[],
    ),
    case(
        Code::EmptyText,
        &[(
            r#""small",
  "version""#,
            r#"☞" ",
  "version""#,
        )],
        "id",
        &[],
    ),
    case(
        Code::NotAnId,
        &[(r#""id": "a1""#, r#""id": ☞"A 1""#)],
        "criteria[0].id",
        &[("value", "A 1")],
    ),
    case(
        Code::NotAVersion,
        &[(r#""1.0.0""#, r#"☞"1.0""#)],
        "version",
        &[("value", "1.0")],
    ),
    case(
        Code::NotADate,
        &[(r#""2026-11-22""#, r#"☞"2026-11-31""#)],
        "published",
        &[("value", "2026-11-31")],
    ),
    case(
        Code::ReadingMismatch,
        &[(r#""chain""#, r#"☞"menu""#)],
        "reading",
        &[
            ("component", "planning"),
            ("reading", "menu"),
            ("expected", "chain"),
        ],
    ),
    case(
        Code::ReadingMismatch,
        &[
            (r#""planning""#, r#""quick-scan""#),
            (r#""chain""#, r#"☞"chain""#),
        ],
        "reading",
        &[
            ("component", "quick-scan"),
            ("reading", "chain"),
            ("expected", "menu"),
        ],
    ),
];
