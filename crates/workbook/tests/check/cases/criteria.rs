//! What a criterion asks, and of whom.

use pit_workbook::check::Code;

use super::{Case, case};

pub const CASES: &[Case] = &[
    case(
        Code::DuplicateCriterionId,
        &[(r#""id": "a2""#, r#""id": ☞"a1""#)],
        "criteria[1].id",
        &[("value", "a1"), ("first_line", "32")],
    ),
    case(
        Code::ProbeCount,
        &[(r#"["Who leads?", "Who follows?"]"#, r#"☞["Who leads?"]"#)],
        "criteria[0].probes",
        &[("count", "1"), ("least", "2"), ("most", "4")],
    ),
    case(
        Code::ProbeCount,
        &[(
            r#"["Who leads?", "Who follows?"]"#,
            r#"☞["A?", "B?", "C?", "D?", "E?"]"#,
        )],
        "criteria[0].probes",
        &[("count", "5"), ("least", "2"), ("most", "4")],
    ),
    case(
        Code::NoEvidence,
        &[(r#"["A shared page."]"#, "☞[]")],
        "criteria[1].evidence",
        &[],
    ),
    case(
        Code::SideMissing,
        &[
            (r#""component": "planning""#, r#""component": "service""#),
            (
                r#""seen_differently""#,
                r#""side": "trunk", "seen_differently""#,
            ),
            ("{\n      \"id\": \"a1\"", "☞{\n      \"id\": \"a1\""),
        ],
        "criteria[0].side",
        &[],
    ),
    case(
        Code::SideOutOfPlace,
        &[(
            r#""seen_differently""#,
            r#""side": ☞"people", "seen_differently""#,
        )],
        "criteria[1].side",
        &[("component", "planning")],
    ),
    case(
        Code::AskedOfEmpty,
        &[(r#"["civic", "vcse"]"#, "☞[]")],
        "criteria[0].asked_of",
        &[],
    ),
    case(
        Code::AskedOfRepeats,
        &[(r#"["civic", "vcse"]"#, r#"["civic", "vcse", ☞"civic"]"#)],
        "criteria[0].asked_of[2]",
        &[("value", "civic"), ("first_line", "51")],
    ),
];
