//! The window: opens the program and passes on what the page asks for.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod files;
mod marks;
mod places;
mod rounds;
mod sheets;

use tauri::{AppHandle, Manager};

fn main() {
    tauri::Builder::default()
        // First of all: a second start never gets further than this.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            to_front(app)
        }))
        .plugin(tauri_plugin_dialog::init())
        .manage(pit_app::App::open_default())
        .invoke_handler(tauri::generate_handler![
            commands::home,
            commands::work,
            commands::stop_work,
            commands::fold_place,
            commands::place_names,
            commands::add_place,
            commands::change_place,
            commands::remove,
            commands::bin,
            commands::restore,
            commands::begin_assessment,
            commands::take_sample,
            files::import_bundle,
            commands::carry,
            files::carry_as,
            commands::scope,
            commands::save_scope,
            sheets::sheets,
            sheets::open_sheet,
            sheets::sheet,
            sheets::answer,
            sheets::save_reason,
            sheets::save_evidence,
            sheets::save_note,
            sheets::save_aim,
            sheets::save_weight,
            sheets::take_ready_action,
            commands::close_fork,
            sheets::put_forward,
            rounds::lock_round,
            rounds::reopen_round,
            rounds::start_next_round,
            rounds::last_time,
            rounds::say_of_action,
            rounds::set_revisit,
            rounds::set_move_reason,
            rounds::overview,
            sheets::climbs,
            places::place,
            places::beside,
            places::roll_up,
            places::ask_upward,
            places::golden_thread,
            places::say_willing,
            places::willing_places,
            rounds::compare,
            rounds::over_time,
            sheets::sheet_figures,
            marks::marks,
            marks::set_seats,
            marks::set_smallest_group,
            marks::key_marks,
            marks::drop_counts,
            marks::open_marks,
            marks::mark_again,
            marks::take_from_marks,
            commands::actions,
            commands::save_action,
            commands::carry_on_action,
            commands::report,
            commands::write_report,
            files::choose_logo,
            places::remove_logo,
            commands::blank,
            commands::write_blank,
            files::save_blank_as,
            commands::pick_links,
            commands::save_ask,
            files::save_report_as,
            files::show_in_folder,
            commands::history,
            commands::take_back,
            commands::undo,
            commands::redo,
            commands::keep_draft,
            commands::drop_draft,
            commands::settings,
            commands::save_settings,
            commands::about_workbook,
        ])
        .run(tauri::generate_context!())
        .expect("the window opens");
}

/// Somebody started the program again: the window that is open comes to the front.
fn to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // Where a window manager refuses, the window still is where it was.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
