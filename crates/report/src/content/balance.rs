//! The balance of a round's actions, as the figure and its table take it.

use pit_record::body::{Action, ActionState};
use pit_record::contents::RoundContents;
use pit_words::Words;
use pit_workbook::score::ActionBalance;
use pit_workbook::{Segment, WorksOn};

use super::FigureTable;
use super::telling::{mark_of, segment_key, within};
use crate::figures::{Balance, BalanceAction, BalanceRow, Sides};

/// How the actions of a round are spread: open and done ones, by segment and by what they work on.
/// Numbers are those of the table of actions, from 1; given-up actions keep their number and have
/// no square. Its `description` is the reading.
pub fn balance_of(words: &Words, contents: &RoundContents, balance: &ActionBalance) -> Balance {
    let segments = [Segment::Civic, Segment::Service, Segment::Community];
    let rows = segments
        .into_iter()
        .map(|segment| row(words, contents, Some(segment)));
    let not_said = Some(row(words, contents, None));
    let not_said = not_said.filter(|row| numbers(&row.actions).next().is_some());
    let open = |count: usize| words.say_with("balance-open", &[("count", count.into())]);
    let counts = &balance.open;
    Balance {
        title: title(words, contents),
        description: balance_reading(words, balance),
        language: words.language(),
        heads: Sides {
            behaviour: words.say("balance-on-behaviour"),
            conditions: words.say("balance-on-conditions"),
            not_said: words.say("balance-on-not-said"),
        },
        rows: rows.chain(not_said).collect(),
        total: words.say("balance-total"),
        totals: Sides {
            behaviour: open(counts.behaviour),
            conditions: open(counts.conditions),
            not_said: open(
                counts
                    .actions
                    .saturating_sub(counts.behaviour + counts.conditions),
            ),
        },
        none: words.say("balance-none"),
        open_key: words.say("balance-key-open"),
        done_key: words.say("balance-key-done"),
    }
}

/// The balance as a table: a row a segment, with the numbers of its actions on each side.
pub fn balance_table(
    words: &Words,
    contents: &RoundContents,
    balance: &ActionBalance,
) -> FigureTable {
    let figure = balance_of(words, contents, balance);
    let rows = figure.rows.iter().map(|row| {
        let Sides {
            behaviour,
            conditions,
            not_said,
        } = &row.actions;
        let sides = [behaviour, conditions, not_said];
        let sides = sides.map(|actions| said(words, actions));
        [row.name.clone()].into_iter().chain(sides).collect()
    });
    let header = vec![
        words.say("actions-segment"),
        words.say("balance-column-behaviour"),
        words.say("balance-column-conditions"),
        words.say("balance-column-not-said"),
    ];
    FigureTable {
        caption: figure.title.clone(),
        rows: rows.collect(),
        words: header.len(),
        header,
    }
}

/// How many actions are open, in which segments, and what they work on.
pub(super) fn balance_reading(words: &Words, balance: &ActionBalance) -> String {
    let open = &balance.open;
    let args = [
        ("open", open.actions.into()),
        ("civic", open.civic.into()),
        ("community", open.community.into()),
        ("service", open.service.into()),
        ("behaviour", open.behaviour.into()),
        ("conditions", open.conditions.into()),
    ];
    words.say_with("balance", &args)
}

fn title(words: &Words, contents: &RoundContents) -> String {
    let args = [
        ("place", (&contents.place.name).into()),
        ("date", words.day(contents.round.held_on).into()),
    ];
    words.say_with("balance-title", &args)
}

fn row(words: &Words, contents: &RoundContents, segment: Option<Segment>) -> BalanceRow {
    let shown = |action: &Action| action.state != ActionState::Dropped;
    let numbered = contents.actions.iter().enumerate();
    let here: Vec<(usize, &Action)> = numbered
        .map(|(index, (_, action))| (index + 1, action))
        .filter(|(_, action)| action.segment == segment && shown(action))
        .collect();
    let on = |works_on: Option<WorksOn>| {
        let those = here
            .iter()
            .filter(|(_, action)| action.works_on == works_on);
        those
            .map(|(number, action)| BalanceAction {
                number: *number,
                done: action.state == ActionState::Done,
            })
            .collect()
    };
    let actions = Sides {
        behaviour: on(Some(WorksOn::Behaviour)),
        conditions: on(Some(WorksOn::Conditions)),
        not_said: on(None),
    };
    let name = words.say(segment.map_or("balance-segment-not-said", segment_key));
    let counts = counts(words, &actions);
    BalanceRow {
        part: segment
            .map_or("not-said", |segment| {
                segment_key(segment).trim_start_matches("segment-")
            })
            .to_owned(),
        label: label(words, &name, &counts, &actions),
        segment: segment.map(mark_of),
        name,
        counts,
        actions,
    }
}

fn numbers(actions: &Sides<Vec<BalanceAction>>) -> impl Iterator<Item = &BalanceAction> {
    let Sides {
        behaviour,
        conditions,
        not_said,
    } = actions;
    behaviour.iter().chain(conditions).chain(not_said)
}

/// "4 open, 1 done"; what there is none of is left out.
fn counts(words: &Words, actions: &Sides<Vec<BalanceAction>>) -> String {
    let count = |done| {
        numbers(actions)
            .filter(|action| action.done == done)
            .count()
    };
    let parts: Vec<String> = [
        ("balance-open", count(false)),
        ("balance-done", count(true)),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(name, count)| words.say_with(name, &[("count", count.into())]))
    .collect();
    if parts.is_empty() {
        words.say("balance-no-counts")
    } else {
        parts.join(", ")
    }
}

/// The actions of one side as they are said: "action 1, action 8, done".
fn said(words: &Words, actions: &[BalanceAction]) -> String {
    if actions.is_empty() {
        return words.say("balance-none");
    }
    let said: Vec<String> = actions
        .iter()
        .map(|action| {
            let name = if action.done {
                "balance-spoken-done"
            } else {
                "balance-spoken-action"
            };
            words.say_with(name, &[("number", action.number.into())])
        })
        .collect();
    said.join("; ")
}

fn label(words: &Words, name: &str, counts: &str, actions: &Sides<Vec<BalanceAction>>) -> String {
    let args = [
        ("name", name.into()),
        ("counts", within(counts).into()),
        ("behaviour", said(words, &actions.behaviour).into()),
        ("conditions", said(words, &actions.conditions).into()),
    ];
    let told = words.say_with("balance-spoken", &args);
    if actions.not_said.is_empty() {
        return told;
    }
    let args = [("numbers", said(words, &actions.not_said).into())];
    format!(
        "{told} {}",
        words.say_with("balance-spoken-not-said", &args)
    )
}
