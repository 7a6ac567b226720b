//! What the window asks of workbooks and sheets, and of what is said of a criterion: see `commands`.

use pit_app::views::*;

use crate::commands::{Answer, Left, Open};

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
pub fn climbs(app: Open<'_>, round: String) -> Answer<ClimbsView> {
    app.climbs(&round)
}

#[tauri::command(async)]
pub fn sheet_figures(app: Open<'_>, sheet: String) -> Answer<Vec<SheetFigure>> {
    app.sheet_figures(&sheet)
}
