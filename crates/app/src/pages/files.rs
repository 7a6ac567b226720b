//! What the system's dialogs and its file manager need to know.

use std::path::PathBuf;

use pit_record::Noun;

use super::{contents, thing};
use crate::error::AppError;
use crate::report::Wanted;
use crate::views::{CommandError, ReportOptions};
use crate::{App, report, score};

impl App {
    /// The name a round's report has in the Reports folder: what "Save as…" offers.
    ///
    /// # Errors
    /// Where the round is not there, or there is no such report.
    pub fn report_name(
        &self,
        round: &str,
        options: &ReportOptions,
        format: &str,
    ) -> Result<String, CommandError> {
        self.with(|library, words| {
            let wanted = Wanted::read(options, format)?;
            let contents = contents(library, thing(Noun::Round, round)?)?;
            let scored = score::round(library, 1, &contents)?;
            let report = report::report_of(library, words, &contents, &scored, &wanted)?;
            let name = report::file_name(&report.document.title);
            Ok(format!("{name}.{}", wanted.format.id()))
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
