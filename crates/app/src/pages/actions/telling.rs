//! What a list of actions says as a whole: how many, how they are spread, what they lack.

use pit_record::body::ActionState;
use pit_record::contents::RoundContents;
use pit_report::content::{Planned, balance_of, balance_table, part_words, who_does_what};
use pit_report::figures;
use pit_words::Words;
use pit_workbook::Segment;
use pit_workbook::score::{ActionBalance, OpenAction, action_balance};

use super::list::Listed;
use crate::pages::figure::figure;
use crate::views::{FigureView, WhoRow, WhoView};

/// How the open ones are spread.
pub(super) fn balance(all: &[Listed]) -> ActionBalance {
    let open: Vec<OpenAction> = all
        .iter()
        .filter(|one| one.is_open())
        .map(|one| OpenAction {
            segment: one.action.segment,
            works_on: one.action.works_on,
        })
        .collect();
    action_balance(&open)
}

/// "9 open, 4 done, 2 carried on".
pub(super) fn counts(words: &Words, all: &[Listed]) -> String {
    let open = all.iter().filter(|one| one.is_open()).count();
    let done = all
        .iter()
        .filter(|one| one.action.state == ActionState::Done);
    let carried = all.iter().filter(|one| one.action.carries_on.is_some());
    let args = [
        ("open", open.into()),
        ("done", done.count().into()),
        ("carried", carried.count().into()),
    ];
    words.say_with("actions-counts", &args)
}

/// What of the balance is worth a look, a sentence each.
pub(super) fn worth_a_look(words: &Words, balance: &ActionBalance) -> Vec<String> {
    let mut told = Vec::new();
    if balance.all_on_behaviour {
        told.push(words.say("balance-behaviour"));
    }
    // One action alone lies in one segment whatever it is.
    if let Some(segment) = balance.all_in_segment.filter(|_| balance.open.actions > 1) {
        told.push(words.say(match segment {
            Segment::Civic => "actions-all-civic",
            Segment::Community => "actions-all-community",
            Segment::Service => "actions-all-service",
        }));
    }
    told
}

/// The plan drawn: what is open and what is done, whatever the list shows. An action that a later
/// round carries on lives there, and one given up is no part of it.
pub(super) fn balance_shown(
    words: &Words,
    here: &RoundContents,
    all: &[Listed],
    balance: &ActionBalance,
) -> Option<FigureView> {
    let planned: Vec<Planned<'_>> = all
        .iter()
        .filter(|one| one.is_open() || one.action.state == ActionState::Done)
        .map(|one| Planned {
            number: one.number,
            id: one.id,
            action: &one.action,
        })
        .collect();
    let drawn = figures::balance(&balance_of(words, here, &planned, balance));
    let table = balance_table(words, here, &planned, balance);
    (!planned.is_empty()).then(|| figure(&drawn, "balance", table))
}

/// "2 lack an owner or a date".
pub(super) fn lacking(words: &Words, all: &[Listed]) -> String {
    let open = all.iter().filter(|one| one.is_open());
    let lacking = open.filter(|one| one.action.owner.is_none() || one.action.due.is_none());
    match lacking.count() {
        0 => String::new(),
        count => words.say_with("actions-lacking", &[("count", count.into())]),
    }
}

/// Organisations across the open actions; nothing where nobody is named.
pub(super) fn who(words: &Words, all: &[Listed]) -> Option<WhoView> {
    let open = all.iter().filter(|one| one.is_open());
    let matrix = who_does_what(words, open.map(|one| (one.id, &one.action)))?;
    let row = |row: pit_report::content::WhoRow| WhoRow {
        action: row.id.to_string(),
        what: row.what,
        parts: row
            .parts
            .iter()
            .map(|parts| part_words(words, parts))
            .collect(),
    };
    Some(WhoView {
        sentences: matrix.sentences,
        organisations: matrix.organisations,
        rows: matrix.rows.into_iter().map(row).collect(),
    })
}
