//! Reports: gathered, laid out, written whole or not at all, and read back.

use std::path::{Path, PathBuf};

use directories::UserDirs;
use pit_exchange::{Calendar, Day, calendar, spreadsheet};
use pit_record::compared;
use pit_record::contents::RoundContents;
use pit_record::redaction::Kept;
use pit_record::{ThingId, Watch, cut_hash};
use pit_report::content::{
    Beside, Edition, Gathered, Options, PlanDay, Report, ReportKind, plan_days, plan_table, report,
};
use pit_report::document::Document;
use pit_report::{Stamp, Warning};
use pit_store::Library;
use pit_words::Words;

use crate::compare::{last_before, up_to};
use crate::error::AppError;
use crate::places::serves_words;
use crate::rounds::revisions;
use crate::score::RoundScore;
use crate::source::Source;
use crate::views::ReportOptions;
use crate::{score, shared, source, world};

/// A report's bytes, with what its maker should look at.
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has; a calendar or a spreadsheet has none.
    pub pages: usize,
    /// Letters that could not be set, figures that were made smaller.
    pub warnings: Vec<Warning>,
    /// What had no room, a line each; actions without a day, of a calendar.
    pub left_out: Vec<String>,
    /// A file name for it, without folder.
    pub name: String,
}

/// In which form a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// As pages that everybody can read.
    #[default]
    Pdf,
    /// The action plan as a calendar.
    Ics,
    /// The action plan as a spreadsheet.
    Csv,
}

impl Format {
    /// Every form that a kind of report has.
    pub fn of(kind: ReportKind) -> &'static [Self] {
        match kind {
            ReportKind::Plan => &[Self::Pdf, Self::Ics, Self::Csv],
            _ => &[Self::Pdf],
        }
    }

    /// Its name, which is how a file of it ends.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Ics => "ics",
            Self::Csv => "csv",
        }
    }

    /// The form of this name, where the kind has it.
    ///
    /// # Errors
    /// Where it has not.
    pub fn named(kind: ReportKind, id: &str) -> Result<Self, AppError> {
        let mut forms = Self::of(kind).iter().copied();
        let found = forms.find(|form| form.id() == id);
        found.ok_or_else(|| AppError::NoSuchChoice(id.to_owned()))
    }
}

/// Which report, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// What kind.
    pub kind: ReportKind,
    /// What it holds.
    pub options: Options,
    /// In which form.
    pub format: Format,
}

impl Wanted {
    /// What a person asked for, in words.
    ///
    /// # Errors
    /// Where there is no such kind, edition or form.
    pub fn read(asked: &ReportOptions, format: &str) -> Result<Self, AppError> {
        let no_such = |id: &String| AppError::NoSuchChoice(id.clone());
        let kind = ReportKind::named(&asked.kind).ok_or_else(|| no_such(&asked.kind))?;
        let edition = match asked.edition.as_str() {
            "room" => Edition::Room,
            "released" => Edition::Released,
            _ => return Err(no_such(&asked.edition)),
        };
        Ok(Self {
            kind,
            options: Options {
                edition,
                workbooks: asked.workbooks.clone(),
                spread: asked.spread,
                notes: asked.notes,
            },
            format: Format::named(kind, format)?,
        })
    }
}

/// Makes the workshop report of one round, as [`make_as`] does.
///
/// # Errors
/// Where the round can't be read or the report not made.
pub fn make(
    source: &Source,
    words: &Words,
    round: (usize, ThingId),
    created: Option<String>,
) -> Result<Made, AppError> {
    make_as(source, words, round, &Wanted::default(), created)
}

/// The workshop report of one round as a document: what goes to paper, and what is looked at.
///
/// # Errors
/// Where its records can't be read, or answers do not fit their workbook.
pub fn document(
    library: &Library,
    words: &Words,
    number: usize,
    contents: &RoundContents,
) -> Result<Document, AppError> {
    let scored = score::round(library, number, contents)?;
    let report = report_of(library, words, contents, &scored, &Wanted::default())?;
    Ok(report.document)
}

/// A report of one round as a document, with what had no room: what [`make_as`] puts on paper.
///
/// # Errors
/// Where the round can't be read, or has no such workbook.
pub fn paper(
    source: &Source,
    words: &Words,
    (number, round): (usize, ThingId),
    wanted: &Wanted,
) -> Result<Report, AppError> {
    let contents = source.round(round)?;
    let scored = score::round(&source.library, number, &contents)?;
    report_of(&source.library, words, &contents, &scored, wanted)
}

/// Makes a report of one round. `created` is the time to put in its metadata, as
/// `2026-03-03T10:42:00Z`; without one the same round always gives the same bytes.
///
/// # Errors
/// Where the round can't be read, has no such workbook, or the report can't be made.
pub fn make_as(
    source: &Source,
    words: &Words,
    (number, round): (usize, ThingId),
    wanted: &Wanted,
    created: Option<String>,
) -> Result<Made, AppError> {
    let contents = source.round(round)?;
    let scored = score::round(&source.library, number, &contents)?;
    let watch = &mut Watch::nobody();
    made_of(
        &source.library,
        words,
        (&contents, &scored),
        wanted,
        created,
        watch,
    )
}

/// The same, where the round was read and scored already.
///
/// # Errors
/// As for [`make_as`].
pub(crate) fn made_of(
    library: &Library,
    words: &Words,
    (contents, scored): (&RoundContents, &RoundScore),
    wanted: &Wanted,
    created: Option<String>,
    watch: &mut Watch<'_>,
) -> Result<Made, AppError> {
    let report = report_of(library, words, contents, scored, wanted)?;
    if wanted.format == Format::Pdf {
        let made = made(&report.document, created, watch)?;
        let left_out = report.left_out;
        return Ok(Made { left_out, ..made });
    }
    gathered(library, words, contents, scored, |gathered| {
        let name = file_name(&report.document.title);
        Ok(match wanted.format {
            Format::Csv => {
                let table = plan_table(gathered, &wanted.options)?;
                let rows = std::iter::once(&table.header).chain(&table.rows);
                written(&name, wanted.format, spreadsheet(rows), Vec::new())
            }
            _ => calendar_of(gathered, wanted, &report.document.title, &name, created)?,
        })
    })
}

fn written(name: &str, format: Format, text: String, left_out: Vec<String>) -> Made {
    Made {
        bytes: text.into_bytes(),
        pages: 0,
        warnings: Vec::new(),
        left_out,
        name: format!("{name}.{}", format.id()),
    }
}

/// The open actions as whole days; docs/decisions says why days and not tasks.
fn calendar_of(
    gathered: &Gathered<'_>,
    wanted: &Wanted,
    title: &str,
    name: &str,
    created: Option<String>,
) -> Result<Made, AppError> {
    let days = plan_days(gathered, &wanted.options)?;
    let open = gathered.contents.actions.iter();
    let open = open.filter(|(_, action)| action.state.is_open()).count();
    let without = open - days.len();
    let left_out = (without > 0).then(|| {
        gathered
            .words
            .say_with("plan-without-a-day", &[("count", without.into())])
    });
    // Without a time the day of the round stands in its place: the same round, the same bytes.
    let held_on = gathered.contents.round.held_on.format("%Y%m%dT000000Z");
    let stamp = created.map_or_else(|| held_on.to_string(), |at| at.replace(['-', ':'], ""));
    let date = |day: chrono::NaiveDate| day.format("%Y%m%d").to_string();
    let day = |day: &PlanDay| Day {
        id: format!("{}@pit-workbench", day.action),
        on: date(day.due),
        until: date(day.due.succ_opt().unwrap_or(day.due)),
        title: day.title.clone(),
        about: day.about.clone(),
    };
    let text = calendar(&Calendar {
        made_by: crate::made_by(),
        name: title.to_owned(),
        stamp,
        days: days.iter().map(day).collect(),
    });
    let left_out = left_out.into_iter().collect();
    Ok(written(name, wanted.format, text, left_out))
}

/// A report of one round that was scored already: what goes to paper, and what is looked at.
///
/// # Errors
/// Where its records can't be read, or it has not the workbooks asked for.
pub(crate) fn report_of(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
    scored: &RoundScore,
    wanted: &Wanted,
) -> Result<Report, AppError> {
    let has = |id: &&String| {
        contents
            .sheets
            .iter()
            .any(|sheet| sheet.workbook.id == **id)
    };
    if let Some(missing) = wanted.options.workbooks.iter().find(|id| !has(id)) {
        return Err(AppError::NoSuchChoice(missing.clone()));
    }
    gathered(library, words, contents, scored, |gathered| {
        if wanted.kind == ReportKind::Change && gathered.beside.is_none() {
            return Err(AppError::NothingBefore);
        }
        Ok(report(wanted.kind, gathered, &wanted.options)?)
    })
}

/// Works with everything that a report is made from.
///
/// # Errors
/// Where the round's records can't be read; and whatever `work` says.
pub(crate) fn gathered<T>(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
    scored: &RoundScore,
    work: impl FnOnce(&Gathered<'_>) -> Result<T, AppError>,
) -> Result<T, AppError> {
    let sheets = scored.sheets.iter().cloned();
    let (scores, marks): (Vec<_>, Vec<_>) = sheets.map(|sheet| (sheet.score, sheet.marks)).unzip();
    let cut = match contents.locked() {
        Some(cut) => cut.hash.clone(),
        None => cut_hash(&library.records_under(contents.id)?),
    };
    let before = last_before(library, contents)?;
    let compared = match &before {
        Some(then) => Some(compared::rounds(then, contents)?),
        None => None,
    };
    let beside = before.as_ref().zip(compared.as_ref());
    let over = up_to(library, contents)?;
    let revisions = revisions(library, contents)?;
    let serves = serves_words(library, words, contents)?;
    let logo = crate::logo::of(library, contents.assessment.place)?;
    work(&Gathered {
        contents,
        scores: &scores,
        marks: &marks,
        triangle: &scored.triangle,
        actions: &scored.actions,
        beside: beside.map(|(then, compared)| Beside {
            then,
            now: contents,
            compared,
        }),
        over: &over,
        revisions: &revisions,
        serves: &serves,
        glossary: &shared::terms(),
        kept: &Kept::default(),
        options: &Options::default(),
        words,
        logo: logo.as_ref(),
        made_by: &crate::made_by(),
        cut: &cut,
    })
}

/// A document as PDF.
///
/// # Errors
/// Where it can't be made so that everybody can read it.
pub(crate) fn made(
    document: &Document,
    created: Option<String>,
    watch: &mut Watch<'_>,
) -> Result<Made, AppError> {
    let stamp = Stamp {
        created,
        producer: crate::made_by(),
    };
    let pdf = pit_report::to_pdf_watched(document, &stamp, watch)?;
    Ok(Made {
        bytes: pdf.bytes,
        pages: pdf.pages,
        warnings: pdf.warnings,
        left_out: Vec::new(),
        name: format!("{}.pdf", file_name(&document.title)),
    })
}

/// Writes a report to `path`, or under its own name into `path` where that is a folder.
///
/// # Errors
/// Where the file can't be written; then there is no half file.
pub fn write(made: &Made, path: &Path) -> Result<PathBuf, AppError> {
    let path = if path.is_dir() {
        path.join(&made.name)
    } else {
        path.to_path_buf()
    };
    source::write(&path, &made.bytes)?;
    Ok(path)
}

/// Where reports go in one press: a folder of their own among the user's documents.
///
/// # Errors
/// Where this computer names no folder of the user's own.
pub fn folder() -> Result<PathBuf, AppError> {
    let user = UserDirs::new().ok_or(AppError::NoHome)?;
    let documents = user.document_dir().unwrap_or_else(|| user.home_dir());
    Ok(documents.join("PIT Workbench").join("Reports"))
}

/// Now, for a report's metadata.
pub fn created_now() -> Option<String> {
    Some(world::now_utc())
}

/// What the maker of a report should look at, a line each.
pub fn told(made: &Made, words: &Words) -> Vec<String> {
    let mut told = warnings(&made.warnings, words);
    if !made.left_out.is_empty() {
        told.push(words.say("report-left-out"));
        told.extend(made.left_out.iter().cloned());
    }
    told
}

pub(crate) fn warnings(found: &[Warning], words: &Words) -> Vec<String> {
    found
        .iter()
        .map(|warning| match warning {
            Warning::NoGlyph { letter, times } => words.say_with(
                "cli-no-glyph",
                &[("letter", letter.into()), ("times", (*times).into())],
            ),
            Warning::FigureShrunk { title } => {
                words.say_with("cli-figure-shrunk", &[("title", title.into())])
            }
            other => format!("{other:?}"),
        })
        .collect()
}

/// A title as a file name on every system: letters, digits, spaces, commas and dashes.
pub(crate) fn file_name(title: &str) -> String {
    let kept: String = title
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || " ,-’".contains(c) {
                c
            } else {
                ' '
            }
        })
        .collect();
    let name = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    // Long names are refused by some systems; the date stands at the end and must stay.
    match name.char_indices().rev().nth(99) {
        Some((cut, _)) => name[cut..].trim_start().to_owned(),
        None => name,
    }
}
