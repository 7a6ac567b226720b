//! The scale, and the descriptions of its levels.

use pit_workbook::check::Code;

use super::{Case, case};

pub const CASES: &[Case] = &[
    case(
        Code::DuplicateLevelId,
        &[
            (
                r#""Real in some places." },"#,
                r#""Real in some places." },
            { "id": ☞"parts", "mark": 2, "name": "Parts again", "test": "Twice." },"#,
            ),
            (r#""across", "mark": 2"#, r#""across", "mark": 3"#),
        ],
        "scale.levels[2].id",
        &[("value", "parts"), ("first_line", "24")],
    ),
    case(
        Code::DuplicateMark,
        &[(r#""mark": 2"#, r#""mark": ☞0"#)],
        "scale.levels[2].mark",
        &[("value", "0"), ("first_line", "23")],
    ),
    case(
        Code::MarksNotRising,
        &[
            (r#""mark": 0"#, r#""mark": 5"#),
            (r#""mark": 1"#, r#""mark": ☞1"#),
        ],
        "scale.levels[1].mark",
        &[("value", "1"), ("previous", "5")],
    ),
    case(
        Code::WorkingLevelUnknown,
        &[(r#""working": "across""#, r#""working": ☞"cross""#)],
        "scale.working",
        &[("value", "cross"), ("allowed", "none, parts, across")],
    ),
    case(
        Code::WorkingLevelLowest,
        &[(r#""working": "across""#, r#""working": ☞"none""#)],
        "scale.working",
        &[("value", "none")],
    ),
    case(
        Code::LevelTextMissing,
        &[(r#"{ "none": "No picture.", "#, "☞{ ")],
        "criteria[1].levels.none",
        &[("level", "none")],
    ),
    case(
        Code::LevelTextUnknownLevel,
        &[(
            r#""across": "All lead.""#,
            r#""across": "All lead.", ☞"beyond": "More.""#,
        )],
        "criteria[0].levels.beyond",
        &[("level", "beyond"), ("allowed", "none, parts, across")],
    ),
    case(
        Code::SameLevelText,
        &[(r#""All lead.""#, r#"☞"some  LEAD!""#)],
        "criteria[0].levels.across",
        &[("level", "across"), ("other", "parts")],
    ),
    case(
        Code::LongLevelText,
        &[(
            r#""All lead.""#,
            r#"☞"One two three four five six seven eight nine ten, one two three four five six seven eight nine ten, one two three four five six seven eight.""#,
        )],
        "criteria[0].levels.across",
        &[("level", "across"), ("words", "28"), ("most", "27")],
    ),
];
