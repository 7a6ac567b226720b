//! What the window may ask for. One delegating line a command.
//!
//! `async` takes a command off the thread that draws the window.

use pit_app::{
    App, sample,
    views::{CommandError, ReportWritten, SampleResult},
};
use tauri::State;

type Answer<T> = Result<T, CommandError>;

#[tauri::command(async)]
pub fn sample_result(app: State<'_, App>) -> Answer<SampleResult> {
    sample::result(&app)
}

#[tauri::command(async)]
pub fn write_sample_report(app: State<'_, App>) -> Answer<ReportWritten> {
    sample::write_report(&app)
}
