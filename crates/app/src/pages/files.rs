//! What the system's dialogs and its file manager need to know.

use std::path::PathBuf;

use pit_record::Noun;

use super::{contents, thing};
use crate::error::AppError;
use crate::views::CommandError;
use crate::{App, report};

impl App {
    /// The name a round's report has in the Reports folder: what "Save as…" offers.
    ///
    /// # Errors
    /// Where the round is not there.
    pub fn report_name(&self, round: &str) -> Result<String, CommandError> {
        self.with(|library, words| {
            let contents = contents(library, thing(Noun::Round, round)?)?;
            let document = report::document(library, words, 1, &contents)?;
            Ok(report::name(&document))
        })
    }

    /// What to say where the system can't show a file in its folder.
    pub fn not_shown(&self, path: &str, system: &str) -> CommandError {
        let path = PathBuf::from(path);
        let error = if path.exists() {
            AppError::NotShown {
                path,
                system: system.to_owned(),
            }
        } else {
            AppError::Unreadable {
                path,
                source: std::io::ErrorKind::NotFound.into(),
            }
        };
        error.told(&self.words)
    }
}
