//! The page where blank workbooks are printed: looked at, and written in one press.

use std::path::Path;

use pit_record::Noun;
use pit_record::contents::RoundContents;
use pit_store::Library;
use pit_words::Words;

use super::{choices, contents, head, thing};
use crate::blank::{self, Of};
use crate::error::AppError;
use crate::views::{BlankOptions, BlankView, Choice, CommandError, ReportWritten};
use crate::{App, assessments, report};

/// So many mark sheets of each kind are enough to see what all look like.
const SHOWN: usize = 2;

impl App {
    /// Blank workbooks as pages to look at; without a choice, what is offered first. Without a round
    /// they are for any place. Nothing is written.
    ///
    /// # Errors
    /// Where the round is not here, or there is no such choice.
    pub fn blank(
        &self,
        round: Option<&str>,
        options: Option<&BlankOptions>,
    ) -> Result<BlankView, CommandError> {
        self.with(|library, words| {
            let contents = of_round(library, round)?;
            let of = contents.as_ref().map(|contents| (library as &_, contents));
            let options = match options {
                Some(options) => options.clone(),
                None => blank::offered(of)?,
            };
            self.blank_view(words, (library, of), &options, None)
        })
    }

    /// Writes blank workbooks into the Reports folder, under their own name, and reads them back.
    ///
    /// # Errors
    /// As for [`App::blank`]; `nothing-to-print` and `too-many-mark-sheets`; where the file can't be
    /// written.
    pub fn write_blank(
        &self,
        round: Option<&str>,
        options: &BlankOptions,
    ) -> Result<BlankView, CommandError> {
        self.with(|library, words| {
            let folder = self.made_reports_folder()?;
            self.blank_written(words, library, round, options, &folder)
        })
    }

    /// Writes blank workbooks to a file, or under their own name into a folder.
    ///
    /// # Errors
    /// As for [`App::write_blank`].
    pub fn save_blank_as(
        &self,
        round: Option<&str>,
        options: &BlankOptions,
        path: &str,
    ) -> Result<BlankView, CommandError> {
        self.with(|library, words| {
            self.blank_written(words, library, round, options, Path::new(path))
        })
    }

    /// The name blank workbooks have in the Reports folder: what "Save as…" offers.
    ///
    /// # Errors
    /// As for [`App::blank`].
    pub fn blank_name(
        &self,
        round: Option<&str>,
        options: &BlankOptions,
    ) -> Result<String, CommandError> {
        self.with(|library, words| {
            let contents = of_round(library, round)?;
            let of = contents.as_ref().map(|contents| (library as &_, contents));
            let (document, _) = blank::document(words, of, options, SHOWN)?;
            Ok(format!("{}.pdf", report::file_name(&document.title)))
        })
    }

    fn blank_written(
        &self,
        words: &Words,
        library: &Library,
        round: Option<&str>,
        options: &BlankOptions,
        path: &Path,
    ) -> Result<BlankView, AppError> {
        let contents = of_round(library, round)?;
        let of = contents.as_ref().map(|contents| (library, contents));
        let (pages, path) = self.work.on("work-report", |watch| {
            let made = blank::make_watched(words, of, options, report::created_now(), watch)?;
            self.work.goes_on()?;
            let path = report::write(&made, path)?;
            Ok::<_, AppError>((made.pages, path))
        })?;
        let written = ReportWritten {
            path: path.display().to_string(),
            pages: u32::try_from(pages).unwrap_or(u32::MAX),
            sentence: words.say_with("blank-written", &[("pages", pages.into())]),
        };
        self.blank_view(words, (library, of), options, Some(written))
    }

    fn blank_view(
        &self,
        words: &Words,
        (library, of): (&Library, Of<'_>),
        options: &BlankOptions,
        written: Option<ReportWritten>,
    ) -> Result<BlankView, AppError> {
        let label = |number: usize, total: usize| {
            let args = [("number", number.into()), ("total", total.into())];
            words.say_with("report-page", &args)
        };
        let (pages, shown) = match blank::document(words, of, options, SHOWN) {
            // What can't be printed has no pages, and says why.
            Err(error @ (AppError::NothingToPrint | AppError::TooManyMarkSheets { .. })) => {
                (Vec::new(), error.told(words).message)
            }
            made => {
                let (document, more) = made?;
                let shown = if more {
                    words.say("blank-shown")
                } else {
                    String::new()
                };
                (pit_report::pages_svg(&document, label).pages, shown)
            }
        };
        let mut seats = vec!["none", "copy", "numbered"];
        if blank::has_seats(of)? {
            seats.push("round");
        }
        Ok(BlankView {
            frame: self.frame(library)?,
            place: of.map(|(_, contents)| head(words, contents)),
            written,
            pages,
            shown,
            options: options.clone(),
            workbooks: workbooks(of),
            seats: choices(words, "blank-seats", &seats),
            folder: self.reports_folder()?.display().to_string(),
        })
    }
}

fn of_round(library: &Library, round: Option<&str>) -> Result<Option<RoundContents>, AppError> {
    let round = round.map(|round| contents(library, thing(Noun::Round, round)?));
    round.transpose()
}

/// Those that are open in the round, then the others that come with the program.
fn workbooks(of: Of<'_>) -> Vec<Choice> {
    let open = of.iter().flat_map(|(_, contents)| &contents.sheets);
    let mut found: Vec<Choice> = Vec::new();
    let shipped = assessments::shipped();
    for workbook in open.map(|sheet| &*sheet.workbook).chain(&shipped) {
        if found.iter().all(|one| one.value != workbook.id) {
            found.push(Choice {
                value: workbook.id.clone(),
                label: workbook.title.clone(),
                hint: String::new(),
            });
        }
    }
    found
}
