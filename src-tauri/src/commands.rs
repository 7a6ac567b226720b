//! What the window may ask for. One delegating line a command; `files` has those that need a dialog,
//! `places`, `rounds`, `sheets` and `marks` those of what they are called after.
//!
//! `async` takes a command off the thread that draws the window.

use pit_app::App;
use pit_app::views::*;
use tauri::State;

pub type Answer<T> = Result<T, CommandError>;
pub type Open<'a> = State<'a, App>;
/// The text fields that are left with a change: their drafts go with it.
pub type Left = Vec<DraftSpot>;

#[tauri::command(async)]
pub fn home(app: Open<'_>, query: String) -> Answer<HomeView> {
    app.home(&query)
}

#[tauri::command(async)]
pub fn work(app: Open<'_>) -> Answer<Option<WorkView>> {
    Ok(app.work())
}

#[tauri::command(async)]
pub fn stop_work(app: Open<'_>) -> Answer<()> {
    app.stop_work();
    Ok(())
}

#[tauri::command(async)]
pub fn fold_place(app: Open<'_>, id: String, open: bool) -> Answer<HomeView> {
    app.fold_place(&id, open)
}

#[tauri::command(async)]
pub fn place_names(app: Open<'_>) -> Answer<Vec<PlaceName>> {
    app.place_names()
}

#[tauri::command(async)]
pub fn add_place(
    app: Open<'_>,
    name: String,
    size: String,
    population: String,
    part_of: Option<String>,
    left: Left,
) -> Answer<HomeView> {
    app.leaving(&left)?
        .add_place(&name, &size, &population, part_of.as_deref())
}

#[tauri::command(async)]
pub fn change_place(
    app: Open<'_>,
    id: String,
    name: String,
    size: String,
    population: String,
    part_of: Option<String>,
    left: Left,
) -> Answer<HomeView> {
    app.leaving(&left)?
        .change_place(&id, &name, &size, &population, part_of.as_deref())
}

#[tauri::command(async)]
pub fn remove(app: Open<'_>, id: String) -> Answer<HomeView> {
    app.remove(&id)
}

#[tauri::command(async)]
pub fn bin(app: Open<'_>) -> Answer<BinView> {
    app.bin()
}

#[tauri::command(async)]
pub fn restore(app: Open<'_>, id: String) -> Answer<BinView> {
    app.restore(&id)
}

#[tauri::command(async)]
pub fn begin_assessment(
    app: Open<'_>,
    place: String,
    lens: String,
    lens_name: String,
    mode: String,
    left: Left,
) -> Answer<String> {
    app.leaving(&left)?
        .begin_assessment(&place, &lens, &lens_name, &mode)
}

#[tauri::command(async)]
pub fn take_sample(app: Open<'_>) -> Answer<HomeView> {
    app.take_sample()
}

#[tauri::command(async)]
pub fn carry(app: Open<'_>, id: String) -> Answer<Carried> {
    app.carry(&id)
}

#[tauri::command(async)]
pub fn scope(app: Open<'_>, round: String) -> Answer<ScopeView> {
    app.scope(&round)
}

#[tauri::command(async)]
pub fn save_scope(
    app: Open<'_>,
    round: String,
    fields: ScopeFields,
    left: Left,
) -> Answer<ScopeView> {
    app.leaving(&left)?.save_scope(&round, &fields)
}

#[tauri::command(async)]
pub fn close_fork(app: Open<'_>, record: String) -> Answer<Frame> {
    app.close_fork(&record)
}

#[tauri::command(async)]
pub fn actions(
    app: Open<'_>,
    round: String,
    filter: String,
    order: String,
    query: String,
) -> Answer<ActionsView> {
    app.actions(&round, &filter, &order, &query)
}

#[tauri::command(async)]
pub fn save_action(
    app: Open<'_>,
    round: String,
    action: ActionView,
    filter: String,
    order: String,
    query: String,
    left: Left,
) -> Answer<ActionsView> {
    app.leaving(&left)?
        .save_action(&round, &action, &filter, &order, &query)
}

#[tauri::command(async)]
pub fn carry_on_action(app: Open<'_>, action: String, round: String) -> Answer<ActionsView> {
    app.carry_on_action(&action, &round)
}

#[tauri::command(async)]
pub fn report(app: Open<'_>, round: String, options: ReportOptions) -> Answer<ReportView> {
    app.report(&round, &options)
}

#[tauri::command(async)]
pub fn write_report(
    app: Open<'_>,
    round: String,
    options: ReportOptions,
    format: String,
) -> Answer<ReportView> {
    app.write_report(&round, &options, &format)
}

#[tauri::command(async)]
pub fn blank(
    app: Open<'_>,
    round: Option<String>,
    options: Option<BlankOptions>,
) -> Answer<BlankView> {
    app.blank(round.as_deref(), options.as_ref())
}

#[tauri::command(async)]
pub fn write_blank(
    app: Open<'_>,
    round: Option<String>,
    options: BlankOptions,
) -> Answer<BlankView> {
    app.write_blank(round.as_deref(), &options)
}

#[tauri::command(async)]
pub fn pick_links(
    app: Open<'_>,
    round: String,
    picks: Vec<BoardPick>,
    options: ReportOptions,
) -> Answer<ReportView> {
    app.pick_links(&round, &picks, &options)
}

#[tauri::command(async)]
pub fn save_ask(
    app: Open<'_>,
    round: String,
    ask: AskView,
    options: ReportOptions,
) -> Answer<ReportView> {
    app.save_ask(&round, &ask, &options)
}

#[tauri::command(async)]
pub fn history(app: Open<'_>, thing: String) -> Answer<HistoryView> {
    app.history(&thing)
}

#[tauri::command(async)]
pub fn take_back(app: Open<'_>, records: Vec<String>) -> Answer<Frame> {
    app.take_back(&records)
}

#[tauri::command(async)]
pub fn undo(app: Open<'_>) -> Answer<Frame> {
    app.undo()
}

#[tauri::command(async)]
pub fn redo(app: Open<'_>) -> Answer<Frame> {
    app.redo()
}

#[tauri::command(async)]
pub fn keep_draft(app: Open<'_>, thing: String, field: String, text: String) -> Answer<Frame> {
    app.keep_draft(&thing, &field, &text)
}

#[tauri::command(async)]
pub fn drop_draft(app: Open<'_>, thing: String, field: String) -> Answer<()> {
    app.drop_draft(&thing, &field)
}

#[tauri::command(async)]
pub fn settings(app: Open<'_>) -> Answer<SettingsView> {
    app.settings()
}

#[tauri::command(async)]
pub fn save_settings(app: Open<'_>, settings: Settings) -> Answer<SettingsView> {
    app.save_settings(settings)
}

#[tauri::command(async)]
pub fn about_workbook(app: Open<'_>, id: String) -> Answer<Vec<String>> {
    app.about_workbook(&id)
}
