//! What the window asks of rounds, one after the other and side by side: see `commands`.

use pit_app::views::*;

use crate::commands::{Answer, Left, Open};

#[tauri::command(async)]
pub fn lock_round(
    app: Open<'_>,
    round: String,
    room: Vec<String>,
    held_on: String,
    left: Left,
) -> Answer<OverviewView> {
    app.leaving(&left)?.lock_round(&round, &room, &held_on)
}

#[tauri::command(async)]
pub fn reopen_round(app: Open<'_>, round: String) -> Answer<OverviewView> {
    app.reopen_round(&round)
}

#[tauri::command(async)]
pub fn start_next_round(app: Open<'_>, round: String, aims: bool, actions: bool) -> Answer<String> {
    app.start_next_round(&round, aims, actions)
}

#[tauri::command(async)]
pub fn last_time(app: Open<'_>, round: String) -> Answer<LastTimeView> {
    app.last_time(&round)
}

#[tauri::command(async)]
pub fn say_of_action(
    app: Open<'_>,
    round: String,
    action: String,
    what: String,
) -> Answer<LastTimeView> {
    app.say_of_action(&round, &action, &what)
}

#[tauri::command(async)]
pub fn set_revisit(app: Open<'_>, round: String, criteria: Vec<String>) -> Answer<LastTimeView> {
    app.set_revisit(&round, &criteria)
}

#[tauri::command(async)]
#[expect(
    clippy::too_many_arguments,
    reason = "a command's arguments are the fields the window sends, each by its name"
)]
pub fn set_move_reason(
    app: Open<'_>,
    sheet: String,
    criterion: String,
    since: String,
    why: String,
    text: String,
    audience: String,
    left: Left,
) -> Answer<Frame> {
    app.leaving(&left)?
        .set_move_reason(&sheet, &criterion, &since, (&why, &text, &audience))
}

#[tauri::command(async)]
pub fn overview(app: Open<'_>, round: String) -> Answer<OverviewView> {
    app.overview(&round)
}

#[tauri::command(async)]
pub fn compare(app: Open<'_>, round: String, beside: String) -> Answer<CompareView> {
    app.compare(&round, &beside)
}

#[tauri::command(async)]
pub fn over_time(app: Open<'_>, round: String, chosen: Vec<String>) -> Answer<OverTimeView> {
    app.over_time(&round, &chosen)
}
