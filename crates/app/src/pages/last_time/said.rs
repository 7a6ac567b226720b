//! What became of the last round's actions.

use pit_record::ThingId;
use pit_record::body::{Action, ActionState};
use pit_record::contents::RoundContents;
use pit_store::NewRecord;
use pit_words::Words;

use super::{Known, carried};
use crate::error::AppError;
use crate::pages::actions::{carried_on, row};
use crate::pages::{is, value_of};
use crate::views::LastAction;

/// The last round's actions, those first of which nobody has said anything yet.
pub(super) fn actions(
    words: &Words,
    here: &RoundContents,
    last: &RoundContents,
) -> Vec<LastAction> {
    let told = last
        .actions
        .iter()
        .map(|known| one(words, here, last, known));
    let (settled, asked): (Vec<_>, Vec<_>) = told.partition(|one| one.settled);
    asked.into_iter().chain(settled).collect()
}

fn one(
    words: &Words,
    here: &RoundContents,
    last: &RoundContents,
    (id, action): &Known,
) -> LastAction {
    let carried = carried(here, *id).map(|(_, one)| one.state);
    let state = carried.unwrap_or(action.state);
    let settled = carried.is_none() && !action.state.is_open();
    let due = action.due.map(|day| {
        let day = words.day(day);
        words.say_with("last-time-due", &[("day", day.into())])
    });
    let was = action
        .state
        .is_open()
        .then(|| words.say(&format!("last-time-was-{}", value_of(action.state))));
    let about = [row::label(last, action), action.owner.clone(), due, was];
    LastAction {
        id: id.to_string(),
        what: action.what.clone(),
        about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        said: match (state, carried) {
            (ActionState::Done, _) => "done",
            (ActionState::Dropped, _) => "not-done",
            (_, Some(_)) => "carried-on",
            (_, None) => "",
        }
        .to_owned(),
        settled,
    }
}

/// How many of each, in a line; empty where there is none.
pub(super) fn counts(words: &Words, actions: &[LastAction]) -> String {
    let told = [
        ("last-time-count-done", "done"),
        ("last-time-count-carried", "carried-on"),
        ("last-time-count-not", "not-done"),
        ("last-time-count-open", ""),
    ]
    .into_iter()
    .filter_map(|(key, said)| {
        let count = actions.iter().filter(|one| one.said == said).count();
        (count > 0).then(|| words.say_with(key, &[("count", count.into())]))
    });
    told.collect::<Vec<_>>().join(", ")
}

/// What somebody says of one, as this round's own action that carries it on.
pub(super) fn of_action(
    here: &RoundContents,
    last: &RoundContents,
    (id, action): Known,
    what: &str,
    fresh: ThingId,
) -> Result<NewRecord, AppError> {
    let carried = carried(here, id);
    let now = carried.map_or(action.state, |(_, one)| one.state);
    let state = match what {
        "done" => ActionState::Done,
        "not-done" => ActionState::Dropped,
        "carried-on" if now.is_open() => now,
        "carried-on" if action.state.is_open() => action.state,
        other => return Err(AppError::NoSuchChoice(other.to_owned())),
    };
    Ok(match carried {
        Some((copy, one)) => {
            let one = one.clone();
            is(*copy, Action { state, ..one }.into())
        }
        None => carried_on(here, &last.sheets, (id, Action { state, ..action }), fresh),
    })
}
