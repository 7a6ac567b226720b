//! What leaves the program counts and never ranks: no mean, no percentage, no total over workbooks, no
//! place in an order, no number that could be sorted into one, no colour that says who won.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pit_app::places::{self, beside, beside_told, roll_up, roll_up_told};
use pit_app::views::ReportOptions;
use pit_app::{Source, Words, compare, report, score, world};
use pit_tests::system::SYSTEM;
use pit_tests::{repository, system, years};
use serde_json::Value;
use tempfile::TempDir;

/// What no name of a field, no head of a column and no name of a colour has as one of its words.
const BANNED: [&str; 22] = [
    "rank",
    "ranking",
    "ranked",
    "league",
    "position",
    "place_in",
    "order",
    "average",
    "avg",
    "mean",
    "percent",
    "percentage",
    "total",
    "sum",
    "best",
    "worst",
    "winner",
    "loser",
    "good",
    "bad",
    "top",
    "bottom",
];
/// Fields that have one of these words and are no order of places: the weakest links of one sheet
/// stand in the order of their rule, and a scale has a top level.
const KNOWN: [&str; 2] = ["ranked", "top_level_wants"];
/// What no sentence says.
const UNSAID: [&str; 9] = [
    "ranked",
    "ranking",
    "league",
    "average",
    "percent",
    "%",
    "worst",
    "winner",
    "out of 100",
];

fn opened(folder: &TempDir) -> Source {
    let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
    let source = Source::open(&folder.path().join("library.db"), world::fixed(6, day));
    source.expect("it opens")
}

/// Every document that leaves the program as data, and everything it says in a terminal.
fn documents() -> (Vec<(&'static str, Value)>, Vec<String>) {
    let words = Words::english();
    let folder = tempfile::tempdir().expect("a folder");
    system::library(folder.path(), 30);
    let of_places = opened(&folder);
    let at = (None, None, Some("2026-03-04"));
    let (place, asked) = places::asked(&of_places, SYSTEM, &[], at).expect("it is there");
    let side_by_side = beside(&of_places.library, place, &asked).expect("side by side");
    let rolled = roll_up(&of_places.library, place, &asked).expect("rolled up");
    let folder = tempfile::tempdir().expect("a folder");
    years::library(folder.path(), 3);
    let of_rounds = opened(&folder);
    let two = compare::two_rounds(&of_rounds, None, None).expect("two rounds");
    let scored = score::document(&of_rounds, None).expect("scored");
    let told = [
        beside_told(&side_by_side, &words),
        roll_up_told(&rolled, &words),
        two.told(&words),
        score::told(&of_rounds, None, &words).expect("told"),
    ];
    let documents = vec![
        (
            "places",
            serde_json::to_value(&side_by_side).expect("plain data"),
        ),
        ("rollup", serde_json::to_value(&rolled).expect("plain data")),
        (
            "compare",
            serde_json::to_value(two.document()).expect("plain data"),
        ),
        ("score", serde_json::to_value(&scored).expect("plain data")),
    ];
    (documents, told.concat())
}

/// The names of every field, and every number that is no whole one.
fn look(value: &Value, names: &mut BTreeSet<String>, no_counts: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|one| look(one, names, no_counts)),
        Value::Object(fields) => {
            for (name, one) in fields {
                names.insert(name.clone());
                look(one, names, no_counts);
            }
        }
        Value::Number(number) if number.is_f64() => no_counts.push(number.to_string()),
        _ => {}
    }
}

/// The names that say what must not be said.
fn ranking<'a>(names: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let says = |name: &&String| {
        let name = name.to_lowercase();
        let mut parts = name.split(|c: char| !c.is_ascii_alphanumeric());
        !KNOWN.contains(&name.as_str()) && parts.any(|word| BANNED.contains(&word))
    };
    names.into_iter().filter(says).cloned().collect()
}

#[test]
fn no_data_has_a_mean_a_rank_or_a_number_that_is_no_whole_one() {
    for (document, value) in documents().0 {
        let (mut names, mut no_counts) = (BTreeSet::new(), Vec::new());
        look(&value, &mut names, &mut no_counts);
        assert!(names.len() > 20, "{document} was looked at");
        assert_eq!(ranking(&names), Vec::<String>::new(), "{document}");
        assert_eq!(no_counts, Vec::<String>::new(), "{document}: counts only");
    }
    let would_be_found = ["mean_level", "rankOf", "total", "rank"].map(str::to_owned);
    assert_eq!(ranking(&would_be_found).len(), 3);
}

#[test]
fn places_stand_by_name_in_what_goes_out_and_nothing_there_sorts_them_otherwise() {
    let (documents, _) = documents();
    let (_, side_by_side) = &documents[0];
    let places = side_by_side["places"].as_array().expect("places");
    let names: Vec<&str> = places
        .iter()
        .filter_map(|one| one["place"].as_str())
        .collect();
    let mut by_name = names.clone();
    by_name.sort_unstable();
    assert_eq!((names.len(), &names), (29, &by_name));
    // Over the criteria of a workbook nothing is added up for a place: it has its card, and that is
    // counts of answers, whatever their levels are.
    for place in places {
        let fields: BTreeSet<&str> = place["facts"]["counts"]
            .as_object()
            .expect("counts")
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(
            fields,
            BTreeSet::from([
                "applicable",
                "dont_know",
                "from_marks",
                "not_applicable",
                "scored",
                "unanswered"
            ])
        );
    }
    let (_, rolled) = &documents[1];
    let criteria = rolled["roll_up"]["criteria"].as_array().expect("criteria");
    for at in criteria {
        assert!(at.get("places").is_none(), "a distribution names no place");
    }
}

#[test]
fn no_sentence_at_the_terminal_and_no_head_of_a_spreadsheet_ranks() {
    let said = documents().1.join("\n").to_lowercase();
    assert!(said.len() > 10_000);
    for word in UNSAID {
        assert!(!said.contains(word), "{word}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    years::library(folder.path(), 3);
    let source = opened(&folder);
    let options = ReportOptions {
        kind: "plan".to_owned(),
        edition: "room".to_owned(),
        workbooks: Vec::new(),
        spread: true,
        notes: true,
    };
    let wanted = report::Wanted::read(&options, "csv").expect("there is one");
    let (number, line) = source.numbered(Some(1)).expect("a round");
    let made = report::make_as(
        &source,
        &Words::english(),
        (number, line.round),
        &wanted,
        None,
    );
    let text = String::from_utf8(made.expect("made").bytes).expect("text");
    let head = text.lines().next().expect("a head").to_owned();
    let heads: Vec<String> = head.split([',', ';']).map(str::to_owned).collect();
    assert!(heads.len() > 3, "{head}");
    assert_eq!(ranking(&heads), Vec::<String>::new());
}

#[test]
fn no_colour_says_who_won() {
    let folder = repository().join("ui/src/look");
    let mut names = BTreeSet::new();
    for file in ["palette.css", "tokens.css", "place.css", "compare.css"] {
        let text = std::fs::read_to_string(folder.join(file)).expect("it reads");
        let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        names.extend(
            words
                .filter(|word| word.starts_with("--"))
                .map(str::to_owned),
        );
    }
    assert!(names.len() > 50, "{names:?}");
    assert_eq!(ranking(&names), Vec::<String>::new());
    let verdicts = ["success", "danger", "warning", "positive", "negative"];
    for name in &names {
        let mut parts = name.split('-');
        assert!(!parts.any(|word| verdicts.contains(&word)), "{name}");
    }
    // Side by side each level looks alike whoever has it: a cell is told by nothing but its answer.
    let beside = repository().join("ui/src/pages/place/Beside.svelte");
    let beside = std::fs::read_to_string(beside).expect("it reads");
    assert!(!beside.contains("style="), "no colour is put on a place");
}
