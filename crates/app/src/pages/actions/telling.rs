//! What a list of actions says as a whole: how many, how they are spread, what they lack.

use pit_record::body::ActionState;
use pit_report::content::{part_words, who_does_what};
use pit_words::Words;
use pit_workbook::Segment;
use pit_workbook::score::{ActionBalance, OpenAction, action_balance};

use super::list::Listed;
use crate::views::{WhoRow, WhoView};

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

/// The balance, a sentence each: where they sit, what they work on, and what is worth a look.
pub(super) fn sentences(words: &Words, balance: &ActionBalance) -> Vec<String> {
    let open = &balance.open;
    if open.actions == 0 {
        return Vec::new();
    }
    let segments = [
        ("civic", open.civic.into()),
        ("community", open.community.into()),
        ("service", open.service.into()),
    ];
    let works_on = [
        ("conditions", open.conditions.into()),
        ("behaviour", open.behaviour.into()),
    ];
    let mut told = vec![
        words.say_with("actions-where", &segments),
        words.say_with("actions-on-what", &works_on),
    ];
    if balance.all_on_behaviour {
        told.push(words.say("balance-behaviour"));
    }
    // One action alone lies in one segment whatever it is.
    if let Some(segment) = balance.all_in_segment.filter(|_| open.actions > 1) {
        told.push(words.say(match segment {
            Segment::Civic => "actions-all-civic",
            Segment::Community => "actions-all-community",
            Segment::Service => "actions-all-service",
        }));
    }
    told
}

/// Civic, community, service; on conditions, on behaviour.
pub(super) fn squares(balance: &ActionBalance) -> [u32; 5] {
    let open = &balance.open;
    [
        open.civic,
        open.community,
        open.service,
        open.conditions,
        open.behaviour,
    ]
    .map(|count| u32::try_from(count).unwrap_or(u32::MAX))
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
