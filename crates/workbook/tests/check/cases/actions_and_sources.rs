//! Ready actions, and what a criterion rests on.

use pit_workbook::check::Code;

use super::{Case, case};

pub const CASES: &[Case] = &[
    case(
        Code::ReadyActionCount,
        &[(
            r#"[{ "text": "List.", "segment": "community", "works_on": "conditions" }]"#,
            "☞[]",
        )],
        "criteria[1].ready_actions.none",
        &[("count", "0"), ("least", "1"), ("most", "3")],
    ),
    case(
        Code::ReadyActionCount,
        &[(
            r#""none": [{ "text": "List.", "#,
            r#""none": ☞[
                { "text": "1", "segment": "civic", "works_on": "conditions" },
                { "text": "2", "segment": "civic", "works_on": "conditions" },
                { "text": "3", "segment": "civic", "works_on": "conditions" },
                { "text": "4", "#,
        )],
        "criteria[1].ready_actions.none",
        &[("count", "4"), ("least", "1"), ("most", "3")],
    ),
    case(
        Code::ReadyActionsMissing,
        &[(
            r#""ready_actions": {
        "none": [{ "text": "List.", "segment": "community", "works_on": "conditions" }],"#,
            r#""ready_actions": ☞{"#,
        )],
        "criteria[1].ready_actions.none",
        &[("level", "none")],
    ),
    case(
        Code::ReadyActionsNotBelowWorking,
        &[(
            r#""parts": [{ "text": "Join.","#,
            r#"☞"across": [{ "text": "Rest.", "segment": "civic", "works_on": "conditions" }],
               "parts": [{ "text": "Join.","#,
        )],
        "criteria[1].ready_actions.across",
        &[("level", "across"), ("working", "across")],
    ),
    case(
        Code::ReadyActionsUnknownLevel,
        &[(
            r#""parts": [{ "text": "Join.","#,
            r#"☞"part": [{ "text": "Rest.", "segment": "civic", "works_on": "conditions" }],
               "parts": [{ "text": "Join.","#,
        )],
        "criteria[1].ready_actions.part",
        &[("level", "part"), ("allowed", "none, parts, across")],
    ),
    case(
        Code::SourceMalformed,
        &[(r#""phe-2021:448-449""#, r#"☞"phe-2021, line 448""#)],
        "criteria[0].sources[0]",
        &[("value", "phe-2021, line 448")],
    ),
    case(
        Code::SourceMalformed,
        &[(
            r#""phe-2021:448-449""#,
            r#""phe-2021:448", ☞"phe-2021:449-448""#,
        )],
        "criteria[0].sources[1]",
        &[("value", "phe-2021:449-448")],
    ),
    case(
        Code::SourceUnknownDocument,
        &[(r#""phe-2021:448-449""#, r#"☞"phe-2022:448""#)],
        "criteria[0].sources[0]",
        &[
            ("value", "phe-2022:448"),
            ("document", "phe-2022"),
            ("allowed", "phe-2021"),
        ],
    ),
    case(
        Code::SourceUnknownDocument,
        &[(
            r#""phe-2021:448-449""#,
            r#""phe-2021:448-449", ☞"phe-2022:1-2""#,
        )],
        "criteria[0].sources[1]",
        &[
            ("value", "phe-2022:1-2"),
            ("document", "phe-2022"),
            ("allowed", "phe-2021"),
        ],
    ),
    case(
        Code::SourcesMissing,
        &[
            (r#""ours""#, r#""extended""#),
            (r#""sources": []"#, r#""sources": ☞[]"#),
        ],
        "criteria[1].sources",
        &[("basis", "extended")],
    ),
    case(
        Code::SourcesMissing,
        &[(r#"["phe-2021:448-449"]"#, "☞[]")],
        "criteria[0].sources",
        &[("basis", "source")],
    ),
];
