//! One person alone: nothing that they see or print says that something was agreed, or that marks
//! were given.

use std::process::Command;

use pit_app::views::{ActionView, ReportOptions};
use pit_app::{Source, Words, assessments, score, world};
use pit_record::body::Mode;
use pit_workbook::{Criterion, Workbook};

use crate::desk::{self, Desk, action, evidence};

/// What only a group can have said or done.
const OF_A_GROUP: [&str; 8] = [
    "agreed",
    "agree ",
    "from the marks",
    "talked through",
    "a group picks",
    "the group’s power",
    "a group’s own",
    "the room",
];

/// Someone who answered POTS and planning, with evidence, an action and what is put forward.
fn answered(desk: Desk) -> Desk {
    for (workbook, levels) in [
        ("planning", ["parts", "agreed", "working", "agreed"]),
        ("pots", ["working", "parts", "agreed", "parts"]),
    ] {
        let sheet = desk.open(workbook);
        let levels = levels.into_iter().cycle().take(sheet.criteria.len());
        desk.answer(&sheet, &levels.collect::<Vec<_>>());
        let (app, first) = (&desk.app, &sheet.criteria[0].id);
        app.save_reason(&sheet.sheet, first, "I saw it in two wards.", "released")
            .unwrap();
        app.save_evidence(&sheet.sheet, first, &evidence("A list of 12 clinics"))
            .unwrap();
        app.save_aim(&sheet.sheet, &sheet.criteria[1].id, "working", "")
            .unwrap();
        app.put_forward(&sheet.sheet, std::slice::from_ref(first), "")
            .unwrap();
        let one = ActionView {
            sheet: sheet.sheet.clone(),
            criterion: first.clone(),
            ..action("Ask the clinics for their lists")
        };
        app.save_action(&desk.round, &one, "open", "due", "")
            .unwrap();
    }
    desk
}

/// Every text of the workbooks, the longest first: what they say of agreeing is about partners.
fn of_the_workbooks() -> Vec<String> {
    let texts = |workbook: &Workbook| {
        let criteria = workbook.criteria.iter().flat_map(of_a_criterion);
        let scale = workbook.scale.levels.iter();
        let scale = scale.flat_map(|level| [level.name.clone(), level.test.clone()]);
        criteria.chain(scale).collect::<Vec<_>>()
    };
    let mut all: Vec<String> = assessments::shipped().iter().flat_map(texts).collect();
    all.sort_by_key(|text| std::cmp::Reverse(text.len()));
    all
}

fn of_a_criterion(criterion: &Criterion) -> Vec<String> {
    let json = serde_json::to_value(criterion).unwrap();
    let mut texts = Vec::new();
    let mut open = vec![&json];
    while let Some(value) = open.pop() {
        match value {
            serde_json::Value::String(text) => texts.push(text.clone()),
            serde_json::Value::Array(values) => open.extend(values),
            serde_json::Value::Object(values) => open.extend(values.values()),
            _ => {}
        }
    }
    texts
}

/// What is said in a text that only a group could say.
fn found(text: &str) -> Vec<String> {
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for own in of_the_workbooks() {
        if own.len() > 12 {
            text = text.replace(&own, "…");
        }
    }
    // Said on purpose; and the id of a level.
    let mut low = text.to_lowercase();
    for may_stand in [
        "nobody else has agreed to it",
        "\"agreed\"",
        "(agreed in principle)",
    ] {
        low = low.replace(may_stand, "…");
    }
    let around = |word: &&str| {
        let at = low.find(*word)?;
        let from = low[..at]
            .char_indices()
            .rev()
            .nth(60)
            .map_or(0, |(at, _)| at);
        let upto = low[at..]
            .char_indices()
            .nth(60)
            .map_or(low.len(), |(to, _)| at + to);
        Some(format!("{word}: …{}…", &low[from..upto]))
    };
    OF_A_GROUP.iter().filter_map(around).collect()
}

#[test]
fn no_page_says_that_anything_was_agreed_or_marked() {
    let desk = answered(desk::alone());
    let (app, round) = (&desk.app, &desk.round);
    let sheet = desk.open("pots").sheet;
    // A picture breaks its words over lines; its reading and its table say the same.
    let json = |view: serde_json::Result<String>| {
        let view = view.unwrap().replace("\\n", " ");
        let mut parts = view.split("<svg");
        let first = parts.next().unwrap_or_default().to_owned();
        let after = parts.filter_map(|part| part.split_once("</svg>"));
        first + &after.map(|(_, after)| after).collect::<String>()
    };
    let pages = [
        (
            "overview",
            json(serde_json::to_string(&app.overview(round).unwrap())),
        ),
        (
            "figures",
            json(serde_json::to_string(&app.sheet_figures(&sheet).unwrap())),
        ),
        (
            "climbs",
            json(serde_json::to_string(&app.climbs(round).unwrap())),
        ),
        (
            "actions",
            json(serde_json::to_string(
                &app.actions(round, "open", "due", "").unwrap(),
            )),
        ),
        (
            "history",
            json(serde_json::to_string(&app.history(round).unwrap())),
        ),
        ("home", json(serde_json::to_string(&app.home("").unwrap()))),
    ];
    for (page, text) in pages {
        assert_eq!(found(&text), Vec::<String>::new(), "{page}");
    }
    let view = app.sheet(&sheet).unwrap();
    assert_eq!(view.chosen_word, "Chosen");
}

#[test]
fn the_report_and_the_terminal_say_neither() {
    let desk = answered(desk::alone());
    let written = desk
        .app
        .write_report(&desk.round, &ReportOptions::default(), "pdf")
        .unwrap()
        .written
        .unwrap();
    let output = Command::new("pdftotext")
        .args(["-raw", &written.path, "-"])
        .output()
        .expect("pdftotext runs: see ./dev test");
    let text = String::from_utf8(output.stdout)
        .unwrap()
        .replace("\u{ad}\n", "")
        .replace("-\n", "-");
    assert!(text.contains("One person’s view") || text.contains("one person’s"));
    let Desk { app, folder, .. } = desk;
    drop(app);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
    let source = Source::open(&folder.path().join("library.db"), world::fixed(9, day)).unwrap();
    let told = score::told(&source, None, &Words::english())
        .unwrap()
        .join("\n");
    assert!(told.contains("13 scored"), "{told}");
    for (where_, text) in [("terminal", told), ("report", text)] {
        assert_eq!(found(&text), Vec::<String>::new(), "{where_}");
    }
    let line = source.rounds().unwrap().remove(0);
    assert_eq!(
        source.round(line.round).unwrap().round.mode,
        Mode::OnePerson
    );
}

#[test]
fn a_group_is_told_what_it_agreed() {
    let desk = answered(desk::group());
    let text = serde_json::to_string(&desk.app.overview(&desk.round).unwrap()).unwrap();
    let of_a_group = found(&text).join("\n");
    assert!(of_a_group.contains("from the marks"), "{of_a_group}");
    assert!(
        of_a_group.contains("a group picks"),
        "else the tests above could not fail"
    );
}
