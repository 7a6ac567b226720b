//! The reports of a round: looked at page by page, written in one press.

mod board;
mod findings;

use std::path::{Path, PathBuf};

use pit_record::body::Mode;
use pit_record::contents::RoundContents;
use pit_record::{Noun, ThingId};
use pit_report::content::{Edition, ReportKind};
use pit_store::Library;
use pit_words::Words;

use super::{choices, contents, drafts, head, thing};
use crate::compare::last_before;
use crate::error::AppError;
use crate::report::{Format, Wanted};
use crate::views::{Choice, CommandError, ReportOptions, ReportView, ReportWritten};
use crate::{App, report, score, world};

impl App {
    /// A report of a round as pages to look at. Nothing is written.
    ///
    /// # Errors
    /// Where the round is not here, there is no such report, or it can't be made.
    pub fn report(&self, round: &str, options: &ReportOptions) -> Result<ReportView, CommandError> {
        self.with(|library, words| {
            let round = thing(Noun::Round, round)?;
            self.report_view(library, words, round, options, None)
        })
    }

    /// Writes a report of a round into the Reports folder, under its own name, and reads it back.
    ///
    /// # Errors
    /// Where the round is not here, the report can't be made, or the file not be written; then
    /// there is no half file.
    pub fn write_report(
        &self,
        round: &str,
        options: &ReportOptions,
        format: &str,
    ) -> Result<ReportView, CommandError> {
        self.with(|library, words| {
            let folder = self.made_reports_folder()?;
            self.written(library, words, round, options, format, &folder)
        })
    }

    /// Writes a report of a round to a file, or under its own name into a folder.
    ///
    /// # Errors
    /// As for [`App::write_report`].
    pub fn save_report_as(
        &self,
        round: &str,
        options: &ReportOptions,
        format: &str,
        path: &str,
    ) -> Result<ReportView, CommandError> {
        self.with(|library, words| {
            self.written(library, words, round, options, format, Path::new(path))
        })
    }

    /// The Reports folder, made where it isn't there yet.
    pub(super) fn made_reports_folder(&self) -> Result<PathBuf, AppError> {
        let folder = self.reports_folder()?.to_path_buf();
        let made = std::fs::create_dir_all(&folder);
        made.map_err(|source| AppError::Unwritable {
            path: folder.clone(),
            source,
        })?;
        Ok(folder)
    }

    fn written(
        &self,
        library: &Library,
        words: &Words,
        round: &str,
        options: &ReportOptions,
        format: &str,
        path: &Path,
    ) -> Result<ReportView, AppError> {
        let round = thing(Noun::Round, round)?;
        let wanted = Wanted::read(options, format)?;
        let contents = contents(library, round)?;
        let (made, path) = self.work.on("work-report", |watch| {
            let scored = score::round(library, 1, &contents)?;
            self.work.goes_on()?;
            let created = report::created_now();
            let made = report::made_of(
                library,
                words,
                (&contents, &scored),
                &wanted,
                created,
                watch,
            )?;
            self.work.goes_on()?;
            let path = report::write(&made, path)?;
            Ok::<_, AppError>((made, path))
        })?;
        let sentence = match wanted.format {
            Format::Pdf => words.say_with(
                "reports-written",
                &[("reports", 1_usize.into()), ("pages", made.pages.into())],
            ),
            Format::Ics => words.say("reports-written-ics"),
            Format::Csv => words.say("reports-written-csv"),
        };
        let written = ReportWritten {
            path: path.display().to_string(),
            pages: u32::try_from(made.pages).unwrap_or(u32::MAX),
            sentence,
        };
        self.report_view(library, words, round, options, Some(written))
    }

    fn report_view(
        &self,
        library: &Library,
        words: &Words,
        round: ThingId,
        options: &ReportOptions,
        written: Option<ReportWritten>,
    ) -> Result<ReportView, AppError> {
        let wanted = Wanted::read(options, Format::Pdf.id())?;
        let contents = contents(library, round)?;
        let scored = score::round(library, 1, &contents)?;
        let report = report::report_of(library, words, &contents, &scored, &wanted)?;
        let preview = pit_report::pages_svg(&report.document, |number, total| {
            let args = [("number", number.into()), ("total", total.into())];
            words.say_with("report-page", &args)
        });
        let mut warnings = edition_told(words, &contents, &wanted);
        warnings.extend(report::warnings(&preview.warnings, words));
        // What changed can't be written of a first round: it is not offered, and that is said.
        let first_round = last_before(library, &contents)?.is_none();
        let kinds = ReportKind::ALL.into_iter();
        let kinds = kinds.filter(|kind| !first_round || *kind != ReportKind::Change);
        let kinds: Vec<&str> = kinds.map(ReportKind::id).collect();
        let of_board = wanted.kind == ReportKind::Board;
        Ok(ReportView {
            frame: self.frame(library)?,
            place: head(words, &contents),
            written,
            pages: preview.pages,
            options: options.clone(),
            kinds: choices(words, "report-kind", &kinds),
            first_round: if first_round {
                words.say("report-first-round")
            } else {
                String::new()
            },
            editions: choices(words, "report-edition", &["room", "released"]),
            workbooks: workbooks(&contents),
            formats: formats(words, wanted.kind),
            left_out: report.left_out,
            links: if of_board {
                board::links(library, words, &contents, &scored)?
            } else {
                Vec::new()
            },
            asks: if of_board {
                board::asks(&contents)
            } else {
                Vec::new()
            },
            drafts: drafts(library, &board::things(&contents))?,
            warnings,
            findings: findings::told(words, &contents, &scored, world::today())?,
            folder: self.reports_folder()?.display().to_string(),
        })
    }
}

/// For whom it is, and what that means.
fn edition_told(words: &Words, contents: &RoundContents, wanted: &Wanted) -> Vec<String> {
    let mut told = Vec::new();
    if contents.round.mode == Mode::OnePerson {
        told.push(words.say("report-one-person"));
    }
    match wanted.options.edition {
        Edition::Released => told.push(words.say("edition-released-kept")),
        Edition::Room if contents.round.mode == Mode::Group => {
            told.push(words.say("edition-room-kept"));
        }
        Edition::Room => {}
    }
    told
}

fn workbooks(contents: &RoundContents) -> Vec<Choice> {
    let choice = |sheet: &pit_record::contents::SheetContents| Choice {
        value: sheet.workbook.id.clone(),
        label: sheet.workbook.title.clone(),
        hint: String::new(),
    };
    contents.sheets.iter().map(choice).collect()
}

fn formats(words: &Words, kind: ReportKind) -> Vec<Choice> {
    let ids: Vec<&str> = Format::of(kind).iter().map(|form| form.id()).collect();
    choices(words, "report-format", &ids)
}
