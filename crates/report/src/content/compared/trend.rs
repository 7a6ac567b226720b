//! Many rounds over time, as the trend and its table take them.

use pit_record::compared::{OverTime, over_time};
use pit_record::contents::{RoundSummary, SheetSummary};
use pit_words::Words;
use pit_workbook::score::AnswersError;
use pit_workbook::{Component, Segment};

use super::super::FigureTable;
use super::super::telling::{mark_of, nouns};
use super::super::triangle::name;
use crate::document;
use crate::figures::{Trend, TrendKey, TrendPanel, TrendRun};

/// The centre, the segments, the seams.
const PANELS: [Component; 7] = [
    Component::Planning,
    Component::Civic,
    Component::Service,
    Component::Community,
    Component::CivicService,
    Component::CivicCommunity,
    Component::CommunityService,
];

/// What works over the rounds, oldest first. Its `description` is the reading.
///
/// # Errors
/// Where answers do not fit their workbook.
pub fn trend_of(
    words: &Words,
    place: &str,
    rounds: &[RoundSummary],
) -> Result<Trend, AnswersError> {
    let parts = parts(rounds)?;
    let key = |name: &str| words.say(&format!("trend-key-{name}"));
    let month = |round: &RoundSummary| {
        let day = words.month(round.round.held_on);
        let (month, year) = day.split_once(' ').unwrap_or((&day, ""));
        [month.to_owned(), year.to_owned()]
    };
    Ok(Trend {
        title: title(words, place, rounds),
        description: reading(words, rounds.len(), &parts),
        language: words.language(),
        rounds: rounds.iter().map(month).collect(),
        panels: parts.iter().map(|part| panel(words, part)).collect(),
        key: TrendKey {
            heading: key("heading"),
            working: key("working"),
            compared: key("compared"),
            unread: key("unread"),
            changed: key("changed"),
            pairs: key("pairs"),
        },
    })
}

/// The trend as a table: a row a round, a column a component, "4 of 7" in each. However many rounds
/// there are, it is as wide.
///
/// # Errors
/// Where answers do not fit their workbook.
pub fn trend_table(
    words: &Words,
    place: &str,
    rounds: &[RoundSummary],
) -> Result<FigureTable, AnswersError> {
    let parts = parts(rounds)?;
    let names = parts.iter().map(|part| name(words, part.component));
    let header: Vec<String> = [words.say("trend-round")]
        .into_iter()
        .chain(names)
        .collect();
    let rows = rounds.iter().enumerate().map(|(place, round)| {
        let cells = parts.iter().map(|part| cell(words, part, place));
        let day = words.day(round.round.held_on);
        [day].into_iter().chain(cells).collect()
    });
    Ok(FigureTable {
        caption: title(words, place, rounds),
        rows: rows.collect(),
        words: header.len(),
        header,
    })
}

/// What a part says in one round: "4 of 7; then the questions changed".
fn cell(words: &Words, part: &Part<'_>, place: usize) -> String {
    let mut read = Vec::new();
    for run in &part.over.runs {
        if let Some(at) = place.checked_sub(run.from).and_then(|n| run.rounds.get(n)) {
            let args = [
                ("working", at.working.into()),
                ("compared", at.scored.into()),
            ];
            read.push(words.say_with("trend-cell", &args));
        }
    }
    if part.over.changed.contains(&place) {
        read.push(words.say("trend-cell-changed"));
    }
    if read.is_empty() {
        return words.say("trend-cell-none");
    }
    read.join("; ")
}

/// A component over the rounds.
struct Part<'a> {
    component: Component,
    /// Its newest sheet; none where it was never opened.
    newest: Option<&'a SheetSummary>,
    over: OverTime,
}

fn parts(rounds: &[RoundSummary]) -> Result<Vec<Part<'_>>, AnswersError> {
    let part = |component| {
        let of = |round: &'_ RoundSummary| {
            let mut sheets = round.sheets.iter();
            sheets.position(|sheet| sheet.workbook.component == component)
        };
        let sheets: Vec<Option<&SheetSummary>> = rounds
            .iter()
            .map(|round| of(round).and_then(|at| round.sheets.get(at)))
            .collect();
        let answers = sheets
            .iter()
            .map(|sheet| sheet.map(SheetSummary::answers).transpose());
        Ok(Part {
            component,
            newest: sheets.iter().rev().find_map(|sheet| *sheet),
            over: over_time(&answers.collect::<Result<Vec<_>, _>>()?),
        })
    };
    PANELS.into_iter().map(part).collect()
}

fn title(words: &Words, place: &str, rounds: &[RoundSummary]) -> String {
    let month = |round: Option<&RoundSummary>| {
        round.map_or_else(String::new, |round| words.month(round.round.held_on))
    };
    let args = [
        ("count", rounds.len().into()),
        ("place", place.into()),
        ("first", month(rounds.first()).into()),
        ("last", month(rounds.last()).into()),
    ];
    words.say_with("trend-title", &args)
}

fn segment(component: Component) -> Option<document::Segment> {
    match component {
        Component::Planning => Some(document::Segment::Planning),
        Component::Civic => Some(mark_of(Segment::Civic)),
        Component::Service => Some(mark_of(Segment::Service)),
        Component::Community => Some(mark_of(Segment::Community)),
        _ => None,
    }
}

fn note(words: &Words, part: &Part<'_>) -> String {
    let over = &part.over;
    let Some(sheet) = part.newest else {
        return words.say("trend-note-not-opened");
    };
    let common = over.runs.first().and_then(|run| run.rounds.first());
    let Some(common) = common else {
        return words.say("trend-note-not-enough");
    };
    if over.joined {
        let key = if over.changed.is_empty() {
            "trend-note-joined"
        } else {
            "trend-note-joined-changed"
        };
        let args = [
            ("count", common.scored.into()),
            ("nouns", nouns(&sheet.workbook, common.scored).into()),
        ];
        return words.say_with(key, &args);
    }
    words.say(match over.changed.is_empty() {
        true => "trend-note-pairs",
        false => "trend-note-pairs-changed",
    })
}

fn panel(words: &Words, part: &Part<'_>) -> TrendPanel {
    let over = &part.over;
    let name = name(words, part.component);
    let note = note(words, part);
    let args = [("name", (&name).into()), ("note", (&note).into())];
    let runs = over.runs.iter().map(|run| TrendRun {
        from: run.from,
        working: run.rounds.iter().map(|one| one.working).collect(),
        compared: run.rounds.first().map_or(0, |one| one.scored),
    });
    let part_of = part.newest.map(|sheet| sheet.workbook.id.clone());
    TrendPanel {
        part: part_of.unwrap_or_default(),
        label: words.say_with("trend-spoken", &args),
        name,
        note,
        segment: segment(part.component),
        runs: runs.collect(),
        unread: over.unread.clone(),
        changed: over.changed.clone(),
    }
}

/// From where to where each part went over its own rounds, in the panels' order.
fn reading(words: &Words, rounds: usize, parts: &[Part<'_>]) -> String {
    let told: Vec<String> = parts
        .iter()
        .filter(|part| part.over.joined)
        .filter_map(|part| {
            let run = part.over.runs.first()?;
            let (first, last) = (run.rounds.first()?, run.rounds.last()?);
            let args = [
                ("name", name(words, part.component).into()),
                ("first", first.working.into()),
                ("last", last.working.into()),
                ("compared", last.scored.into()),
            ];
            Some(words.say_with("trend-reading-part", &args))
        })
        .collect();
    let pairs = parts.iter().filter(|part| !part.over.joined);
    let pairs = pairs.filter(|part| !part.over.runs.is_empty()).count();
    let args = [
        ("rounds", rounds.into()),
        ("parts", words.list(&told).into()),
        ("joined", told.len().into()),
        ("pairs", pairs.into()),
    ];
    words.say_with("trend-reading", &args)
}
