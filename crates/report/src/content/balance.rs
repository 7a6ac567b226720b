//! The balance of a round's actions, as the figure and its table take it.

use pit_record::ThingId;
use pit_record::body::{Action, ActionState};
use pit_record::contents::RoundContents;
use pit_words::Words;
use pit_workbook::score::ActionBalance;
use pit_workbook::{Segment, WorksOn};

use super::FigureTable;
use super::telling::{mark_of, segment_key, within};
use crate::figures::{Balance, BalanceAction, BalanceRow, Sides};

/// An action with the number it goes by, in the report's table or on the window's page.
#[derive(Debug, Clone, Copy)]
pub struct Planned<'a> {
    /// Its number there, from 1.
    pub number: usize,
    /// Its id.
    pub id: ThingId,
    /// What it is.
    pub action: &'a Action,
}

/// The actions of a round with their numbers in its table. Given-up ones keep their number and are
/// not drawn.
pub fn planned(contents: &RoundContents) -> Vec<Planned<'_>> {
    let numbered = (1..).zip(&contents.actions);
    numbered
        .map(|(number, (id, action))| Planned {
            number,
            id: *id,
            action,
        })
        .filter(|one| one.action.state != ActionState::Dropped)
        .collect()
}

/// How actions are spread: open and done ones, by segment and by what they work on, each with its
/// number. `balance` counts the open ones among them. Its `description` is the reading.
pub fn balance_of(
    words: &Words,
    contents: &RoundContents,
    planned: &[Planned<'_>],
    balance: &ActionBalance,
) -> Balance {
    let segments = [Segment::Civic, Segment::Service, Segment::Community];
    let rows = segments
        .into_iter()
        .map(|segment| row(words, planned, Some(segment)));
    let not_said = Some(row(words, planned, None));
    let not_said = not_said.filter(|row| row.actions.all().next().is_some());
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
    planned: &[Planned<'_>],
    balance: &ActionBalance,
) -> FigureTable {
    let figure = balance_of(words, contents, planned, balance);
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

fn row(words: &Words, planned: &[Planned<'_>], segment: Option<Segment>) -> BalanceRow {
    let name = words.say(segment.map_or("balance-segment-not-said", segment_key));
    let on = |works_on: Option<WorksOn>| {
        let here = planned
            .iter()
            .filter(|one| (one.action.segment, one.action.works_on) == (segment, works_on));
        here.map(|one| square(words, &name, one)).collect()
    };
    let actions = Sides {
        behaviour: on(Some(WorksOn::Behaviour)),
        conditions: on(Some(WorksOn::Conditions)),
        not_said: on(None),
    };
    BalanceRow {
        segment: segment.map(mark_of),
        counts: counts(words, &actions),
        actions,
        name,
    }
}

/// A square says what its place in the figure says.
fn square(words: &Words, segment: &str, planned: &Planned<'_>) -> BalanceAction {
    let Planned { number, id, action } = planned;
    let done = action.state == ActionState::Done;
    let on = words.say(match action.works_on {
        Some(WorksOn::Behaviour) => "balance-column-behaviour",
        Some(WorksOn::Conditions) => "balance-column-conditions",
        None => "balance-works-on-not-said",
    });
    let name = if done {
        "balance-square-done"
    } else {
        "balance-square"
    };
    let args = [
        ("number", (*number).into()),
        ("segment", within(segment).into()),
        ("on", within(&on).into()),
        ("what", (&action.what).into()),
    ];
    BalanceAction {
        part: id.to_string(),
        label: words.say_with(name, &args),
        number: *number,
        done,
    }
}

/// "4 open, 1 done"; what there is none of is left out.
fn counts(words: &Words, actions: &Sides<Vec<BalanceAction>>) -> String {
    let count = |done| actions.all().filter(|action| action.done == done).count();
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
