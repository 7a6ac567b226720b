//! Commands that need what only the window's side has: file dialogs, and the system's file manager.
//!
//! A path that the page leaves empty is asked for in a dialog; the page itself never opens one.

use pit_app::App;
use pit_app::views::{BlankOptions, BlankView, Carried, PlaceView, ReportOptions, ReportView};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::commands::Answer;

/// Takes a bundle in. Nothing comes back where the dialog was closed without choosing.
#[tauri::command(async)]
pub fn import_bundle(app: State<'_, App>, window: AppHandle, path: String) -> Answer<Vec<String>> {
    let ask = || {
        let dialog = window.dialog().file().add_filter("PIT", &["pit"]);
        dialog.blocking_pick_file()
    };
    match given_or(path, ask) {
        Some(path) => app.import_bundle(&path),
        None => Ok(Vec::new()),
    }
}

/// Saves a copy to carry to another computer to a file of the person's choice. Nothing comes back
/// where the dialog was closed without choosing.
#[tauri::command(async)]
pub fn carry_as(
    app: State<'_, App>,
    window: AppHandle,
    id: String,
    path: String,
) -> Answer<Option<Carried>> {
    let name = app.carry_name(&id)?;
    let ask = || {
        let dialog = window.dialog().file().add_filter("PIT", &["pit"]);
        dialog.set_file_name(name).blocking_save_file()
    };
    let path = given_or(path, ask);
    path.map(|path| app.carry_as(&id, &path)).transpose()
}

/// Writes the report to a file of the person's choice. The page is as it was where the dialog was
/// closed without choosing.
#[tauri::command(async)]
pub fn save_report_as(
    app: State<'_, App>,
    window: AppHandle,
    round: String,
    options: ReportOptions,
    format: String,
    path: String,
) -> Answer<ReportView> {
    let name = app.report_name(&round, &options, &format)?;
    let ask = || {
        let kind = format.to_uppercase();
        let dialog = window.dialog().file().add_filter(kind, &[&format]);
        dialog.set_file_name(name).blocking_save_file()
    };
    match given_or(path, ask) {
        Some(path) => app.save_report_as(&round, &options, &format, &path),
        None => app.report(&round, &options),
    }
}

/// Writes blank workbooks to a file of the person's choice. The page is as it was where the dialog
/// was closed without choosing.
#[tauri::command(async)]
pub fn save_blank_as(
    app: State<'_, App>,
    window: AppHandle,
    round: Option<String>,
    options: BlankOptions,
    path: String,
) -> Answer<BlankView> {
    let round = round.as_deref();
    let name = app.blank_name(round, &options)?;
    let ask = || {
        let dialog = window.dialog().file().add_filter("PDF", &["pdf"]);
        dialog.set_file_name(name).blocking_save_file()
    };
    match given_or(path, ask) {
        Some(path) => app.save_blank_as(round, &options, &path),
        None => app.blank(round, Some(&options)),
    }
}

/// Keeps a picture as a place's logo. The place is as it was where the dialog was closed without
/// choosing.
#[tauri::command(async)]
pub fn choose_logo(
    app: State<'_, App>,
    window: AppHandle,
    place: String,
    path: String,
) -> Answer<PlaceView> {
    let ask = || {
        let dialog = window.dialog().file().add_filter("PNG", &["png"]);
        dialog.blocking_pick_file()
    };
    match given_or(path, ask) {
        Some(path) => app.choose_logo(&place, &path),
        None => app.place(&place),
    }
}

/// Shows a file in the system's own file manager.
#[tauri::command(async)]
pub fn show_in_folder(app: State<'_, App>, path: String) -> Answer<()> {
    tauri_plugin_opener::reveal_item_in_dir(&path)
        .map_err(|error| app.not_shown(&path, &error.to_string()))
}

fn given_or(path: String, ask: impl FnOnce() -> Option<FilePath>) -> Option<String> {
    if path.is_empty() {
        ask().map(|chosen| chosen.to_string())
    } else {
        Some(path)
    }
}
