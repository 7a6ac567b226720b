//! Workbooks built for the rules: only what the rules look at matters.

use std::collections::BTreeMap;

use pit_workbook::Workbook;
use pit_workbook::score::{Answer, Answers, CriterionAnswer, LevelIndex, Rating, Reached};
use pit_workbook::{Basis, Component, Criterion, Level, Meaning, Noun, Reading, Scale, Side};

/// A chain of so many criteria, `c1` and on, with a scale of so many levels, `l0` and on.
pub fn chain(criteria: usize, levels: usize, working: usize) -> Workbook {
    Workbook {
        schema: None,
        id: "built".into(),
        version: "1.0.0".into(),
        locale: "en-GB".into(),
        title: "Built".into(),
        short_title: "Built".into(),
        stands_for: None,
        component: Component::Planning,
        reading: Reading::Chain,
        noun: Noun {
            one: "step".into(),
            many: "steps".into(),
        },
        summary: "Built.".into(),
        publisher: "Nobody".into(),
        published: "2026-11-22".into(),
        licence: "CC0-1.0".into(),
        attribution: "Nobody".into(),
        documents: BTreeMap::new(),
        scale: Scale {
            working: format!("l{working}"),
            levels: (0..levels).map(level).collect(),
            dont_know: "Nobody knows.".into(),
            not_applicable: "Not here.".into(),
        },
        criteria: (1..=criteria).map(|i| criterion(i, None)).collect(),
    }
}

/// A chain of five levels that works from level 3, as the default scale does.
pub fn default_chain(criteria: usize) -> Workbook {
    chain(criteria, 5, 3)
}

/// A menu of five levels that works from level 3.
pub fn menu(criteria: usize) -> Workbook {
    Workbook {
        component: Component::Civic,
        reading: Reading::Menu,
        ..default_chain(criteria)
    }
}

/// The POTS tree: `c1`–`c5` the service side, `c6`–`c10` the people side, `c11`–`c13` the trunk.
pub fn pots() -> Workbook {
    let sides = [
        vec![Side::Service; 5],
        vec![Side::People; 5],
        vec![Side::Trunk; 3],
    ]
    .concat();
    Workbook {
        component: Component::Service,
        criteria: (1..)
            .zip(sides)
            .map(|(i, side)| criterion(i, Some(side)))
            .collect(),
        ..default_chain(0)
    }
}

fn level(index: usize) -> Level {
    Level {
        id: format!("l{index}"),
        mark: u8::try_from(index).expect("scales are short"),
        name: format!("Level {index}"),
        test: "A test.".into(),
    }
}

fn criterion(number: usize, side: Option<Side>) -> Criterion {
    Criterion {
        id: format!("c{number}"),
        label: format!("Criterion {number}"),
        summary: String::new(),
        low: String::new(),
        high: String::new(),
        levels: BTreeMap::new(),
        probes: Vec::new(),
        evidence: Vec::new(),
        ready_actions: BTreeMap::new(),
        meaning: Meaning {
            workbook: "built".into(),
            number: 1,
        },
        basis: Basis::Ours,
        sources: Vec::new(),
        side,
        asked_of: None,
        lens_note: None,
        seen_differently: None,
    }
}

/// Answers in workbook order, a sign each: a digit for a level, `m3` for a level from the marks,
/// `d` don't know, `n` not applicable, `.` unanswered. Criteria beyond the last are unanswered.
pub fn answers<'a>(workbook: &'a Workbook, said: &str) -> Answers<'a> {
    let mut signs = said.chars().filter(|c| !c.is_whitespace());
    let mut entries = Vec::new();
    while let Some(sign) = signs.next() {
        let answer = match sign {
            '.' => None,
            'd' => Some(Answer::DontKnow),
            'n' => Some(Answer::NotApplicable),
            'm' => signs
                .next()
                .map(|digit| level_answer(digit, Reached::FromMarks)),
            digit => Some(level_answer(digit, Reached::TalkedThrough)),
        };
        entries.push(CriterionAnswer {
            answer,
            ..CriterionAnswer::default()
        });
    }
    entries.resize(workbook.criteria.len(), CriterionAnswer::default());
    Answers::new(workbook, entries).expect("the answers fit")
}

fn level_answer(digit: char, reached: Reached) -> Answer {
    let index = digit.to_digit(10).expect("a sign is a digit, m, d, n or .");
    Answer::Level {
        level: LevelIndex(index as usize),
        reached,
    }
}

/// An entry with a level talked through, an importance, a power and an aim; 0 for not said.
pub fn entry(level: usize, importance: u8, power: u8, aim: Option<usize>) -> CriterionAnswer {
    CriterionAnswer {
        answer: Some(Answer::Level {
            level: LevelIndex(level),
            reached: Reached::TalkedThrough,
        }),
        importance: Rating::new(importance),
        power: Rating::new(power),
        aim: aim.map(LevelIndex),
    }
}
