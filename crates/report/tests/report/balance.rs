//! The balance of actions: one square an action, with the number it has in the table.

use pit_record::ThingId;
use pit_record::body::{Action, ActionState};
use pit_report::content::{balance_of, balance_table, planned};
use pit_report::drawing::{Drawing, Item};
use pit_report::figures::{Balance, balance};
use pit_words::Words;
use pit_workbook::score::{OpenAction, action_balance};
use pit_workbook::{Segment, WorksOn};
use proptest::prelude::*;

use crate::room::{flat, inside, labels};
use crate::round::{action, round};

const SEGMENTS: [Option<Segment>; 4] = [
    Some(Segment::Civic),
    Some(Segment::Service),
    Some(Segment::Community),
    None,
];
const WORKS_ON: [Option<WorksOn>; 3] = [Some(WorksOn::Behaviour), Some(WorksOn::Conditions), None];
const STATES: [ActionState; 4] = [
    ActionState::ToStart,
    ActionState::UnderWay,
    ActionState::Done,
    ActionState::Dropped,
];

/// Actions by their places in the three lists above.
pub fn actions(places: &[(usize, usize, usize)]) -> Vec<(ThingId, Action)> {
    let numbered = (1..).zip(places);
    numbered
        .map(|(number, (segment, works_on, state))| {
            let (_, action) = action(SEGMENTS[*segment], WORKS_ON[*works_on], STATES[*state]);
            (ThingId::from_bytes([number; 16]), action)
        })
        .collect()
}

/// The plan of the target picture.
pub const PLAN: [(usize, usize, usize); 9] = [
    (1, 0, 1),
    (1, 0, 0),
    (1, 1, 0),
    (1, 0, 0),
    (0, 1, 0),
    (2, 1, 1),
    (2, 0, 1),
    (1, 0, 2),
    (0, 1, 2),
];

pub fn shown(places: &[(usize, usize, usize)]) -> Balance {
    let contents = round(Vec::new(), actions(places));
    balance_of(
        &Words::english(),
        &contents,
        &planned(&contents),
        &counted(&contents.actions),
    )
}

fn counted(actions: &[(ThingId, Action)]) -> pit_workbook::score::ActionBalance {
    let open = actions.iter().filter(|(_, action)| action.state.is_open());
    let open: Vec<OpenAction> = open
        .map(|(_, action)| OpenAction {
            segment: action.segment,
            works_on: action.works_on,
        })
        .collect();
    action_balance(&open)
}

/// The numbers drawn in squares.
fn numbers(drawing: &Drawing) -> Vec<usize> {
    let parts = drawing.items.iter().filter_map(|item| match item {
        Item::Part { items, .. } => Some(flat(items)),
        _ => None,
    });
    let words = parts.flatten().filter_map(|item| match item {
        Item::Words(words) => words.words.parse().ok(),
        _ => None,
    });
    let mut numbers: Vec<usize> = words.collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn the_plan_of_the_sample_is_heard_as_it_is_drawn() {
    let drawing = balance(&shown(&PLAN));
    let heard = [labels(&drawing).join("\n"), drawing.alternative()].join("\n\n");
    insta::assert_snapshot!(heard);
    assert_eq!(numbers(&drawing), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    inside(&drawing);
}

#[test]
fn what_was_not_said_stands_on_neither_side() {
    let drawing = balance(&shown(&[(0, 0, 0), (3, 2, 0), (0, 2, 2), (3, 1, 1)]));
    insta::assert_snapshot!(labels(&drawing).join("\n"));
}

#[test]
fn the_table_has_the_same_numbers() {
    let contents = round(Vec::new(), actions(&PLAN));
    let words = Words::english();
    let table = balance_table(
        &words,
        &contents,
        &planned(&contents),
        &counted(&contents.actions),
    );
    let lines = [&table.header].into_iter().chain(&table.rows);
    let lines: Vec<String> = lines.map(|line| line.join(" | ")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn an_action_given_up_keeps_its_number_and_has_no_square() {
    let drawing = balance(&shown(&[(0, 0, 0), (0, 0, 3), (0, 0, 2)]));
    assert_eq!(numbers(&drawing), [1, 3]);
}

#[test]
fn every_square_opens_the_action_whose_number_it_bears() {
    let contents = round(Vec::new(), actions(&PLAN));
    let drawing = balance(&shown(&PLAN));
    let parts = drawing.items.iter().filter_map(|item| match item {
        Item::Part { part, items, .. } => Some((part, flat(items))),
        _ => None,
    });
    let mut opened = 0;
    for (part, items) in parts {
        let number = items.iter().find_map(|item| match item {
            Item::Words(words) => words.words.parse::<usize>().ok(),
            _ => None,
        });
        let (id, _) = &contents.actions[number.unwrap() - 1];
        assert_eq!(*part, id.to_string());
        opened += 1;
    }
    assert_eq!(opened, PLAN.len());
}

#[test]
fn nothing_planned_has_its_rows_and_no_square() {
    let nothing = shown(&[]);
    assert_eq!(nothing.rows.len(), 3);
    let drawing = balance(&nothing);
    assert!(numbers(&drawing).is_empty());
    inside(&drawing);
}

#[test]
fn longer_words_stay_inside() {
    let long = |words: &mut String| words.push_str(" and Gemeinschaftsverantwortungsbereitschaft");
    let mut shown = shown(&[(0, 0, 0), (3, 2, 0), (0, 2, 2), (1, 1, 1)]);
    for sides in [&mut shown.heads, &mut shown.totals] {
        long(&mut sides.behaviour);
        long(&mut sides.conditions);
        long(&mut sides.not_said);
    }
    for row in &mut shown.rows {
        long(&mut row.name);
        long(&mut row.counts);
    }
    for words in [&mut shown.total, &mut shown.open_key, &mut shown.done_key] {
        long(words);
    }
    inside(&balance(&shown));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 4))]

    #[test]
    fn every_action_that_is_not_given_up_has_one_square(
        places in prop::collection::vec((0..4_usize, 0..3_usize, 0..4_usize), 0..=40),
    ) {
        let drawing = balance(&shown(&places));
        inside(&drawing);
        let kept = places.iter().enumerate().filter(|(_, (.., state))| *state != 3);
        let kept: Vec<usize> = kept.map(|(index, _)| index + 1).collect();
        prop_assert_eq!(numbers(&drawing), kept);
    }

    #[test]
    fn no_square_lies_on_another(
        places in prop::collection::vec((0..4_usize, 0..3_usize, 0..3_usize), 30),
    ) {
        let drawing = balance(&shown(&places));
        let squares: Vec<(i32, i32)> = drawing.items.iter().filter_map(|item| match item {
            Item::Part { items, .. } => Some(flat(items)),
            _ => None,
        }).flatten().filter_map(|item| match item {
            Item::Polygon { points, .. } => Some((points[0].x.round() as i32, points[0].y.round() as i32)),
            _ => None,
        }).collect();
        prop_assert_eq!(squares.len(), 30);
        for (n, one) in squares.iter().enumerate() {
            for other in &squares[n + 1..] {
                prop_assert!((one.0 - other.0).abs() >= 40 || (one.1 - other.1).abs() >= 40);
            }
        }
    }
}
