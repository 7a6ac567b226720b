//! Who does what: organisations across actions, with the gaps and the crowding that shows.

use pit_record::ThingId;
use pit_record::body::{Action, RoleKind};
use pit_words::Words;

use super::Gathered;
use crate::document::{Block, Column, HeadingLevel, Row, Table, Width};

/// The parts, in the order in which they are told.
const PARTS: [RoleKind; 4] = [
    RoleKind::Leads,
    RoleKind::Advises,
    RoleKind::Informs,
    RoleKind::Collaborates,
];
/// From so many led actions on one can say that somebody leads most of them.
const ENOUGH_LED: usize = 3;

/// Organisations across the open actions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhoDoesWhat {
    /// The organisations, by name.
    pub organisations: Vec<String>,
    /// The open actions, in their order.
    pub rows: Vec<WhoRow>,
    /// Gaps and crowding, a sentence each.
    pub sentences: Vec<String>,
}

/// An open action, and what each organisation does in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhoRow {
    /// The action.
    pub id: ThingId,
    /// Its number among all actions, from 1.
    pub number: usize,
    /// What is to be done.
    pub what: String,
    /// The parts of each organisation, in the order of the organisations.
    pub parts: Vec<Vec<RoleKind>>,
}

/// Reads the matrix off actions; nothing where none of the open ones names anybody.
pub fn who_does_what<'a>(
    words: &Words,
    actions: impl Iterator<Item = (ThingId, &'a Action)>,
) -> Option<WhoDoesWhat> {
    let numbered = (1..).zip(actions);
    let open: Vec<(usize, ThingId, &Action)> = numbered
        .filter(|(_, (_, action))| action.state.is_open())
        .map(|(number, (id, action))| (number, id, action))
        .collect();
    let organisations = organisations(open.iter().map(|(_, _, action)| *action));
    if organisations.is_empty() {
        return None;
    }
    let rows: Vec<WhoRow> = open
        .iter()
        .map(|(number, id, action)| WhoRow {
            id: *id,
            number: *number,
            what: action.what.clone(),
            parts: organisations.iter().map(|who| parts(action, who)).collect(),
        })
        .collect();
    let sentences = sentences(words, &organisations, &rows);
    Some(WhoDoesWhat {
        organisations,
        rows,
        sentences,
    })
}

/// The names as they are told apart: "Public Health" and "public health" are one.
fn key(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// Every organisation once, as it was written first, by name.
fn organisations<'a>(actions: impl Iterator<Item = &'a Action>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for role in actions.flat_map(|action| &action.roles) {
        let who = role.who.trim();
        if !who.is_empty() && !found.iter().any(|known| key(known) == key(who)) {
            found.push(who.to_owned());
        }
    }
    found.sort_by_cached_key(|name| key(name));
    found
}

fn parts(action: &Action, who: &str) -> Vec<RoleKind> {
    let plays = |part: &RoleKind| {
        let mut roles = action.roles.iter();
        roles.any(|role| role.kind == *part && key(&role.who) == key(who))
    };
    PARTS.into_iter().filter(plays).collect()
}

fn sentences(words: &Words, organisations: &[String], rows: &[WhoRow]) -> Vec<String> {
    let leads = |row: &WhoRow| {
        let parts = row.parts.iter();
        parts
            .filter(|parts| parts.contains(&RoleKind::Leads))
            .count()
    };
    let told = |name: &str, holds: &dyn Fn(usize) -> bool| {
        let found: Vec<String> = rows
            .iter()
            .filter(|row| holds(leads(row)))
            .map(|row| {
                // The sentence round it has its own full stop.
                let what = row.what.trim_end_matches('.');
                words.say_with("who-quoted", &[("what", what.into())])
            })
            .collect();
        let args = [
            ("count", found.len().into()),
            ("what", words.list(&found).into()),
        ];
        (!found.is_empty()).then(|| words.say_with(name, &args))
    };
    let led = rows.iter().filter(|row| leads(row) > 0).count();
    let crowded = organisations.iter().enumerate().filter_map(|(n, who)| {
        let here = rows.iter();
        let here = here.filter(|row| row.parts[n].contains(&RoleKind::Leads));
        let here = here.count();
        let most = led >= ENOUGH_LED && 2 * here > led;
        let args = [
            ("who", who.into()),
            ("count", here.into()),
            ("of", led.into()),
        ];
        most.then(|| words.say_with("who-crowded", &args))
    });
    let mut sentences: Vec<String> = Vec::new();
    sentences.extend(told("who-no-lead", &|leads| leads == 0));
    sentences.extend(told("who-two-leads", &|leads| leads > 1));
    sentences.extend(crowded);
    if sentences.is_empty() {
        sentences.push(words.say("who-even"));
    }
    sentences
}

/// Parts in words: "leads, collaborates".
pub fn part_words(words: &Words, parts: &[RoleKind]) -> String {
    let told = parts.iter();
    let told: Vec<String> = told
        .map(|part| words.say(&format!("who-part-{}", name(*part))))
        .collect();
    told.join(", ")
}

fn name(part: RoleKind) -> &'static str {
    match part {
        RoleKind::Leads => "leads",
        RoleKind::Advises => "advises",
        RoleKind::Informs => "informs",
        RoleKind::Collaborates => "collaborates",
    }
}

/// The matrix as a report prints it; nothing where nobody is named.
pub(super) fn blocks(gathered: &Gathered<'_>) -> Vec<Block> {
    let words = gathered.words;
    let actions = gathered.contents.actions.iter();
    let Some(matrix) = who_does_what(words, actions.map(|(id, action)| (*id, action))) else {
        return Vec::new();
    };
    let heading = Block::heading(HeadingLevel::Two, words.say("who-heading"));
    let mut blocks = vec![heading];
    let sentences = matrix.sentences.iter();
    blocks.extend(sentences.map(|sentence| Block::paragraph(sentence.clone())));
    let part_columns = PARTS.map(|part| {
        let head = words.say(&format!("who-column-{}", name(part)));
        Column::words(head, Width::Share(1.0))
    });
    let who = Column::words(words.say("who-column-who"), Width::Share(1.8));
    let rows = matrix.organisations.iter().enumerate().map(|(n, who)| {
        // The numbers are those of the table of actions: its words need not be printed again.
        let numbers = |part: RoleKind| {
            let rows = matrix.rows.iter();
            let playing = rows.filter(|row| row.parts[n].contains(&part));
            let numbers: Vec<String> = playing.map(|row| row.number.to_string()).collect();
            numbers.join(", ")
        };
        let cells = [who.clone()].into_iter().chain(PARTS.map(numbers));
        Row::named(cells.map(Into::into))
    });
    blocks.push(Block::Table(Table {
        caption: words.say("who-caption").into(),
        columns: [who].into_iter().chain(part_columns).collect(),
        rows: rows.collect(),
        ..Table::default()
    }));
    blocks
}
