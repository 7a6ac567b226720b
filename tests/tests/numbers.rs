//! Every number of a printed report is the one `pit score --json` gives for that round: read out of
//! the PDF again, over rounds made up from seeds.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pit_app::story::tell;
use pit_app::{Source, Words, report, score, world};
use pit_store::Library;
use pit_tests::generator::{Shape, story};
use pit_tests::pdf;
use pit_workbook::Workbook;
use serde_json::Value;

/// A round that comes to one as the program would have it, and the words of its report.
fn printed(seed: u64, shape: Shape, workbooks: &[Workbook]) -> (Value, String) {
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let mut library = Library::in_memory(world::fixed(seed, day)).expect("memory");
    let rounds = tell(&story(seed, shape, workbooks), workbooks, &mut library).expect("told");
    let source = Source::of(library);
    let scores = score::document(&source, None).expect("scored");
    let scores = serde_json::to_value(scores).expect("as JSON");
    let made = report::make(&source, &Words::english(), (1, rounds[0]), None).expect("made");
    let words = pdf::pages(&made.bytes).join(PAGE_END);
    (scores["rounds"][0].clone(), words)
}

/// A page ends with its number of how many, and the next may begin amid a sentence.
const PAGE_END: &str = " ¶ ";

/// Every “n of m …” in a text, where `after` follows.
fn pairs(text: &str, after: &str) -> BTreeSet<(u64, u64)> {
    let words: Vec<_> = text.split(' ').collect();
    let found = words.windows(4).filter_map(|four| {
        let number = |word: &str| word.parse::<u64>().ok();
        let fits = four[1] == "of" && four[3].starts_with(after);
        fits.then(|| Some((number(four[0])?, number(four[2])?)))?
    });
    found.collect()
}

/// Every score anywhere in a value: working, of those scored.
fn scores(value: &Value, found: &mut BTreeSet<(u64, u64)>) {
    if let (Some(working), Some(scored)) = (value["working"].as_u64(), value["scored"].as_u64()) {
        found.insert((working, scored));
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| scores(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| scores(item, found)),
        _ => {}
    }
}

const SEEDS: std::ops::Range<u64> = 1..7;

fn rounds() -> impl Iterator<Item = (u64, Value, String)> {
    let workbooks = pit_app::assessments::shipped();
    SEEDS.map(move |seed| {
        let shape = Shape {
            seats: if seed % 3 == 0 {
                0
            } else {
                6 + seed as u32 * 3
            },
            answered: 20 + 15 * seed as u32,
            ..Shape::SMALL
        };
        let some: Vec<_> = workbooks
            .iter()
            .cycle()
            .skip(seed as usize)
            .take(2 + seed as usize)
            .cloned()
            .collect();
        let (scores, words) = printed(seed, shape, &some);
        (seed, scores, words)
    })
}

#[test]
fn the_counts_and_the_weakest_level_of_every_workbook_are_those_of_the_score() {
    let mut headlines = 0;
    for (seed, round, words) in rounds() {
        for sheet in round["sheets"].as_array().expect("sheets") {
            let counts = &sheet["headline"]["counts"];
            let count = |name: &str| counts[name].as_u64().expect(name);
            let asked = count("applicable") + count("not_applicable");
            let mut row = vec![asked, count("scored"), count("from_marks")];
            if round["mode"] == "one-person" {
                assert_eq!(row.pop(), Some(0), "who is alone has no marks");
            }
            row.extend([
                count("dont_know"),
                count("unanswered"),
                count("not_applicable"),
            ]);
            let row: Vec<_> = row.iter().map(u64::to_string).collect();
            let row = row.join(" ");
            let version = sheet["version"].as_str().expect("a version");
            assert!(
                words.contains(&format!("{version} {row}")),
                "seed {seed}: no row {version} {row}"
            );
            let score = &sheet["headline"]["score"];
            let (Some(working), Some(scored)) =
                (score["working"].as_u64(), score["scored"].as_u64())
            else {
                continue;
            };
            headlines += 1;
            let mut told = format!("{working} of {scored} working");
            assert!(words.contains(&told), "seed {seed}: not told: {told}");
            let weakest = &sheet["headline"]["weakest_level"];
            if let (Some(mark), Some(name)) = (weakest["mark"].as_u64(), weakest["name"].as_str()) {
                told = format!("Weakest: level {mark}, {name}");
                assert!(words.contains(&told), "seed {seed}: not told: {told}");
            }
        }
    }
    assert!(headlines > 5, "too little was told: {headlines}");
}

#[test]
fn no_score_is_printed_that_the_score_does_not_have() {
    for (seed, round, words) in rounds() {
        let mut known = BTreeSet::new();
        scores(&round, &mut known);
        let printed = pairs(&words, "working");
        let strange: Vec<_> = printed.difference(&known).collect();
        assert_eq!(strange, Vec::<&(u64, u64)>::new(), "seed {seed}");
    }
}

#[test]
fn a_number_that_was_altered_would_be_found() {
    let (_, round, words) = rounds().nth(3).expect("a round");
    let mut known = BTreeSet::new();
    scores(&round, &mut known);
    let (working, scored) = *pairs(&words, "working")
        .first()
        .expect("a score is printed");
    let altered = words.replace(
        &format!("{working} of {scored} working"),
        &format!("{} of {scored} working", scored + 1),
    );
    assert!(!pairs(&altered, "working").is_subset(&known));
}
