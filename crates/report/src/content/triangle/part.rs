//! One part of the triangle, as the figure takes it.

use pit_record::body::Answer;
use pit_record::contents::{RoundContents, SheetContents};
use pit_words::Words;
use pit_workbook::Component;
use pit_workbook::score::{self, Headline, TriangleSheet, WorkingCount, pots_balance};

use super::super::telling::{lower_first, side_name, tile};
use super::{component_of, is_weak, key, name, sheet_of};
use crate::figures::{Below, Stitch, TrianglePart, TriangleState};

pub(super) fn part(
    words: &Words,
    contents: &RoundContents,
    triangle: &score::Triangle,
    component: Component,
) -> TrianglePart {
    let opened = component_of(triangle, component).and_then(|entry| entry.sheet.as_ref());
    let sheet = sheet_of(contents, triangle, component);
    let name = name(words, component);
    let short_name = if component == Component::Planning {
        words.say("part-planning-short")
    } else {
        name.clone()
    };
    let state = match (opened, sheet) {
        (Some(opened), Some(sheet)) => state(words, &name, opened, sheet),
        _ => TriangleState::NotOpened(words.say("not-opened")),
    };
    let said = spoken(words, &state, opened);
    let weak = is_weak(triangle, component).then(|| words.say("weak-seam-spoken"));
    let said = weak.into_iter().chain(said).collect::<Vec<_>>();
    TrianglePart {
        part: opened.map_or_else(|| key(component).to_owned(), |sheet| sheet.workbook.clone()),
        label: with_name(words, &name, &said.join(", ")),
        name,
        short_name,
        state,
    }
}

fn state(
    words: &Words,
    name: &str,
    opened: &TriangleSheet,
    sheet: &SheetContents,
) -> TriangleState {
    let headline = &opened.headline;
    let Some(score) = headline.score else {
        let counts = too_few(words, headline, sheet);
        return TriangleState::NotEnough {
            words: words.say("not-enough"),
            apart: with_name(words, name, &counts),
            counts,
        };
    };
    let workbook = &sheet.workbook;
    let level = workbook.scale.levels.get(workbook.scale.working_index());
    let counts = counts(words, headline);
    TriangleState::Read {
        score: counted(words, "part-score", score),
        working: level.map_or_else(String::new, |level| lower_first(&level.name)),
        line: counted(words, "part-line", score),
        below: below(words, headline, sheet, score),
        apart: with_name(words, name, &counts),
        counts,
    }
}

pub(super) fn counted(words: &Words, sentence: &str, score: WorkingCount) -> String {
    words.say_with(
        sentence,
        &[
            ("working", score.working.into()),
            ("scored", score.scored.into()),
        ],
    )
}

fn below(words: &Words, headline: &Headline, sheet: &SheetContents, score: WorkingCount) -> Below {
    match &headline.weakest_level {
        Some(level) => Below::Weakest {
            words: words.say("part-weakest"),
            short: words.say("part-weakest-short"),
            tile: tile(&sheet.workbook, level, false),
        },
        None if score.working < score.scored => Below::Room(room(words, "part-room", score)),
        None => Below::Nothing,
    }
}

pub(super) fn room(words: &Words, sentence: &str, score: WorkingCount) -> String {
    let count = score.scored.saturating_sub(score.working);
    words.say_with(sentence, &[("count", count.into())])
}

/// "10 scored, 1 don't know": what is 0 is left to the table.
fn counts(words: &Words, headline: &Headline) -> String {
    let counts = &headline.counts;
    let others = others(words, headline);
    if others.is_empty() && counts.scored > 0 {
        return words.say_with("part-all-scored", &[("count", counts.scored.into())]);
    }
    let scored = words.say_with("part-scored", &[("count", counts.scored.into())]);
    [scored]
        .into_iter()
        .chain(others)
        .collect::<Vec<_>>()
        .join(", ")
}

/// "3 of 8 scored, 5 unanswered", or which side of POTS has too few.
fn too_few(words: &Words, headline: &Headline, sheet: &SheetContents) -> String {
    let counts = &headline.counts;
    let scored = words.say_with(
        "part-scored-of",
        &[
            ("scored", counts.scored.into()),
            ("applicable", counts.applicable.into()),
        ],
    );
    let balance = sheet
        .answers()
        .ok()
        .and_then(|answers| pots_balance(&answers));
    let sides: Vec<String> = balance
        .iter()
        .flat_map(|balance| [&balance.service, &balance.people, &balance.trunk])
        .filter(|side| side.state == score::SideState::NotEnoughAnswered)
        .map(|side| {
            words.say_with(
                "part-side-scored",
                &[
                    ("side", side_words(words, side.side).into()),
                    ("scored", side.scored.into()),
                    ("elements", side.elements.into()),
                ],
            )
        })
        .map(|said| lower_first(&said))
        .collect();
    let rest = match &headline.withheld {
        Some(score::Withheld::SidesNotRead { .. }) => sides,
        _ => others(words, headline),
    };
    [scored]
        .into_iter()
        .chain(rest)
        .collect::<Vec<_>>()
        .join(", ")
}

/// The name of a side that never parts from the number after it.
fn side_words(words: &Words, side: pit_workbook::Side) -> String {
    let name = words.say(&format!("tree-{}", side_name(side)));
    name.replace(' ', "\u{a0}")
}

fn others(words: &Words, headline: &Headline) -> Vec<String> {
    let counts = &headline.counts;
    [
        ("part-from-marks", counts.from_marks),
        ("part-dont-know", counts.dont_know),
        ("part-unanswered", counts.unanswered),
        ("part-not-applicable", counts.not_applicable),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(name, count)| words.say_with(name, &[("count", count.into())]))
    .collect()
}

/// What is said of a part after its name.
fn spoken(words: &Words, state: &TriangleState, opened: Option<&TriangleSheet>) -> Vec<String> {
    match (state, opened.map(|opened| &opened.headline)) {
        (TriangleState::NotOpened(said), _) => vec![lower_first(said)],
        (TriangleState::NotEnough { words, counts, .. }, _) => {
            vec![lower_first(words), counts.clone()]
        }
        (TriangleState::Read { line, below, .. }, headline) => {
            let below = match below {
                Below::Weakest { tile, .. } => mark(tile)
                    .map(|mark| words.say_with("part-weakest-spoken", &[("mark", mark.into())])),
                Below::Room(_) => headline
                    .and_then(|headline| headline.score)
                    .map(|score| room(words, "part-room-spoken", score)),
                Below::Nothing => None,
            };
            [line.clone()].into_iter().chain(below).collect()
        }
    }
}

fn mark(tile: &crate::figures::Tile) -> Option<&str> {
    match &tile.answer {
        crate::figures::Answer::Level { mark, .. } => Some(mark),
        _ => None,
    }
}

pub(super) fn with_name(words: &Words, name: &str, said: &str) -> String {
    words.say_with("part-said", &[("name", name.into()), ("said", said.into())])
}

/// One stitch for each criterion that applies, in the workbook's order.
pub(super) fn stitches(sheet: &SheetContents) -> Vec<Stitch> {
    let scale = &sheet.workbook.scale;
    let working = scale.working_index();
    let stitch = |answer: Option<&Answer>| match answer {
        None => Some(Stitch::Unanswered),
        Some(Answer::DontKnow) => Some(Stitch::DontKnow),
        Some(Answer::NotApplicable) => None,
        Some(Answer::Level(level)) => match scale.index_of(level) {
            Some(index) if index >= working => Some(Stitch::Working),
            _ => Some(Stitch::Below),
        },
    };
    sheet
        .workbook
        .criteria
        .iter()
        .filter_map(|criterion| {
            let judgement = sheet
                .of(&criterion.id)
                .and_then(|said| said.judgement.as_ref());
            stitch(judgement.map(|judgement| &judgement.answer))
        })
        .collect()
}
