//! The report of a round: looked at page by page, written in one press.

mod findings;

use std::path::Path;

use pit_record::body::Mode;
use pit_record::{Noun, ThingId};
use pit_store::Library;
use pit_words::Words;

use super::{contents, head, thing};
use crate::error::AppError;
use crate::views::{CommandError, ReportView, ReportWritten};
use crate::{App, report, score, world};

impl App {
    /// A round's report as pages to look at. Nothing is written.
    ///
    /// # Errors
    /// Where the round is not here, or the report can't be made.
    pub fn report(&self, round: &str) -> Result<ReportView, CommandError> {
        self.with(|library, words| {
            self.report_view(library, words, thing(Noun::Round, round)?, None)
        })
    }

    /// Writes a round's report into the Reports folder, under its own name, and reads it back.
    ///
    /// # Errors
    /// Where the round is not here, the report can't be made, or the file not be written; then
    /// there is no half file.
    pub fn write_report(&self, round: &str) -> Result<ReportView, CommandError> {
        self.with(|library, words| {
            let folder = self.reports_folder()?.to_path_buf();
            std::fs::create_dir_all(&folder).map_err(|source| AppError::Unwritable {
                path: folder.clone(),
                source,
            })?;
            self.written(library, words, round, &folder)
        })
    }

    /// Writes a round's report to a file, or under its own name into a folder.
    ///
    /// # Errors
    /// As for [`App::write_report`].
    pub fn save_report_as(&self, round: &str, path: &str) -> Result<ReportView, CommandError> {
        self.with(|library, words| self.written(library, words, round, Path::new(path)))
    }

    fn written(
        &self,
        library: &Library,
        words: &Words,
        round: &str,
        path: &Path,
    ) -> Result<ReportView, AppError> {
        let round = thing(Noun::Round, round)?;
        let contents = contents(library, round)?;
        let document = report::document(library, words, 1, &contents)?;
        let made = report::made(&document, report::created_now())?;
        let path = report::write(&made, path)?;
        let written = ReportWritten {
            path: path.display().to_string(),
            pages: u32::try_from(made.pages).unwrap_or(u32::MAX),
            sentence: words.say_with(
                "reports-written",
                &[("reports", 1_usize.into()), ("pages", made.pages.into())],
            ),
        };
        self.report_view(library, words, round, Some(written))
    }

    fn report_view(
        &self,
        library: &Library,
        words: &Words,
        round: ThingId,
        written: Option<ReportWritten>,
    ) -> Result<ReportView, AppError> {
        let contents = contents(library, round)?;
        let scored = score::round(library, 1, &contents)?;
        let document = report::document_of(library, words, &contents, &scored)?;
        let preview = pit_report::pages_svg(&document, |number, total| {
            let args = [("number", number.into()), ("total", total.into())];
            words.say_with("report-page", &args)
        });
        let mut warnings = vec![words.say(match contents.round.mode {
            Mode::Group => "edition-room-kept",
            Mode::OnePerson => "report-one-person",
        })];
        warnings.extend(report::warnings(&preview.warnings, words));
        Ok(ReportView {
            frame: self.frame(library)?,
            place: head(words, &contents),
            written,
            pages: preview.pages,
            warnings,
            findings: findings::told(words, &contents, &scored, world::today())?,
            folder: self.reports_folder()?.display().to_string(),
        })
    }
}
