//! What the window may ask for. One delegating line a command; `files` has those that need a dialog,
//! `places` those of a place.
//!
//! `async` takes a command off the thread that draws the window.

use pit_app::App;
use pit_app::views::*;
use tauri::State;

pub type Answer<T> = Result<T, CommandError>;
pub type Open<'a> = State<'a, App>;
/// The text fields that are left with a change: their drafts go with it.
type Left = Vec<DraftSpot>;

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
pub fn sheets(app: Open<'_>, round: String) -> Answer<SheetsView> {
    app.sheets(&round)
}

#[tauri::command(async)]
pub fn open_sheet(app: Open<'_>, round: String, workbook: String) -> Answer<SheetView> {
    app.open_sheet(&round, &workbook)
}

#[tauri::command(async)]
pub fn sheet(app: Open<'_>, sheet: String) -> Answer<SheetView> {
    app.sheet(&sheet)
}

#[tauri::command(async)]
pub fn answer(
    app: Open<'_>,
    sheet: String,
    criterion: String,
    answer: Option<String>,
    reason: Option<String>,
    left: Left,
) -> Answer<SheetView> {
    app.leaving(&left)?
        .answer(&sheet, &criterion, answer.as_deref(), reason.as_deref())
}

#[tauri::command(async)]
pub fn save_reason(
    app: Open<'_>,
    sheet: String,
    criterion: String,
    reason: String,
    audience: String,
    left: Left,
) -> Answer<SheetView> {
    app.leaving(&left)?
        .save_reason(&sheet, &criterion, &reason, &audience)
}

#[tauri::command(async)]
pub fn save_evidence(
    app: Open<'_>,
    sheet: String,
    criterion: String,
    evidence: EvidenceView,
    left: Left,
) -> Answer<SheetView> {
    app.leaving(&left)?
        .save_evidence(&sheet, &criterion, &evidence)
}

#[tauri::command(async)]
pub fn save_note(
    app: Open<'_>,
    sheet: String,
    criterion: String,
    note: NoteView,
    left: Left,
) -> Answer<SheetView> {
    app.leaving(&left)?.save_note(&sheet, &criterion, &note)
}

#[tauri::command(async)]
pub fn save_aim(
    app: Open<'_>,
    sheet: String,
    criterion: String,
    level: String,
    by: String,
    left: Left,
) -> Answer<SheetView> {
    app.leaving(&left)?
        .save_aim(&sheet, &criterion, &level, &by)
}

#[tauri::command(async)]
pub fn save_weight(
    app: Open<'_>,
    sheet: String,
    criterion: String,
    importance: u8,
    power: u8,
) -> Answer<SheetView> {
    app.save_weight(&sheet, &criterion, importance, power)
}

#[tauri::command(async)]
pub fn take_ready_action(
    app: Open<'_>,
    sheet: String,
    criterion: String,
    index: usize,
) -> Answer<SheetView> {
    app.take_ready_action(&sheet, &criterion, index)
}

#[tauri::command(async)]
pub fn close_fork(app: Open<'_>, record: String) -> Answer<Frame> {
    app.close_fork(&record)
}

#[tauri::command(async)]
pub fn put_forward(
    app: Open<'_>,
    sheet: String,
    criteria: Vec<String>,
    reason: String,
    left: Left,
) -> Answer<OverviewView> {
    app.leaving(&left)?.put_forward(&sheet, &criteria, &reason)
}

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
pub fn marks(app: Open<'_>, round: String, sheet: String) -> Answer<MarksView> {
    app.marks(&round, &sheet)
}

#[tauri::command(async)]
pub fn set_seats(
    app: Open<'_>,
    round: String,
    sheet: String,
    counts: Vec<String>,
    left: Left,
) -> Answer<MarksView> {
    app.leaving(&left)?.set_seats(&round, &sheet, &counts)
}

#[tauri::command(async)]
pub fn set_smallest_group(
    app: Open<'_>,
    round: String,
    sheet: String,
    size: u32,
) -> Answer<MarksView> {
    app.set_smallest_group(&round, &sheet, size)
}

#[tauri::command(async)]
pub fn key_marks(
    app: Open<'_>,
    sheet: String,
    row: String,
    cells: Vec<Option<String>>,
    done: bool,
) -> Answer<MarksView> {
    app.key_marks(&sheet, &row, &cells, done)
}

#[tauri::command(async)]
pub fn drop_counts(app: Open<'_>, sheet: String, sector: String) -> Answer<MarksView> {
    app.drop_counts(&sheet, &sector)
}

#[tauri::command(async)]
pub fn open_marks(app: Open<'_>, sheet: String) -> Answer<MarksView> {
    app.open_marks(&sheet)
}

#[tauri::command(async)]
pub fn mark_again(app: Open<'_>, sheet: String) -> Answer<MarksView> {
    app.mark_again(&sheet)
}

#[tauri::command(async)]
pub fn take_from_marks(app: Open<'_>, sheet: String, criteria: Vec<String>) -> Answer<MarksView> {
    app.take_from_marks(&sheet, &criteria)
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

#[tauri::command(async)]
pub fn climbs(app: Open<'_>, round: String) -> Answer<ClimbsView> {
    app.climbs(&round)
}

#[tauri::command(async)]
pub fn sheet_figures(app: Open<'_>, sheet: String) -> Answer<Vec<SheetFigure>> {
    app.sheet_figures(&sheet)
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
