//! The window: opens the program and passes on what the page asks for.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;

fn main() {
    tauri::Builder::default()
        .manage(pit_app::App::in_memory_sample())
        .invoke_handler(tauri::generate_handler![
            commands::sample_result,
            commands::write_sample_report,
        ])
        .run(tauri::generate_context!())
        .expect("the window opens");
}
