//! What the window asks of the marks of a room: see `commands`.

use pit_app::views::*;

use crate::commands::{Answer, Left, Open};

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
