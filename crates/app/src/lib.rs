//! Use cases without a window: what the terminal and the window both call.

mod app;
pub mod assessments;
pub mod blank;
mod change;
pub mod check;
mod choices;
pub mod compare;
mod error;
mod held;
pub mod history;
pub mod logo;
mod marks;
mod named;
mod pages;
mod parts;
pub mod places;
pub mod report;
pub mod rounds;
pub mod sample;
pub mod score;
mod settings;
mod shared;
pub mod source;
pub mod story;
mod typed;
pub mod views;
mod work;
pub mod world;

pub use app::App;
pub use error::AppError;
pub use pit_record::ThingId;
pub use pit_report::content::ReportKind;
pub use pit_words::{Arg, Value, Words};
pub use source::Source;

/// The program and its version, as bundles and reports name it.
pub fn made_by() -> String {
    format!("PIT Workbench {}", env!("CARGO_PKG_VERSION"))
}
