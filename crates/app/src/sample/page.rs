//! The sample as the window's first page shows it.

use std::path::PathBuf;

use directories::UserDirs;
use pit_record::ThingId;
use pit_record::contents::{RoundContents, SheetContents};
use pit_report::content::{count_words, lens_words, score_words, state_words, strip_of};
use pit_report::drawing::Step;
use pit_report::figures::{level_look, strip};
use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::score::{CriterionShown, LevelShown as Level, Score};

use crate::error::AppError;
use crate::source::Source;
use crate::views::{
    CommandError, Count, LevelLook, LevelShown, ReportWritten, SampleResult, SheetResult,
    WeakestLink,
};
use crate::{App, report, score};

/// The sample's rounds with their headlines.
///
/// # Errors
/// Where a round can't be read.
pub fn result(app: &App) -> Result<SampleResult, CommandError> {
    app.with_sample(|source, rounds| page(&app.words, source, rounds))
}

/// Writes the sample's reports into the Reports folder: one for each round.
///
/// # Errors
/// Where there is no folder of the user's own, or it can't be written.
pub fn write_report(app: &App) -> Result<ReportWritten, CommandError> {
    app.with_sample(|source, rounds| write_reports(&app.words, source, rounds))
}

fn page(words: &Words, source: &Source, rounds: &[ThingId]) -> Result<SampleResult, AppError> {
    let mut sheets = Vec::new();
    let mut place = String::new();
    let mut lenses = Vec::new();
    for (index, round) in rounds.iter().enumerate() {
        let contents = source.round(*round)?;
        let scored = score::round(index + 1, &contents)?;
        place.clone_from(&contents.place.name);
        lenses.push(lens_and_date(words, &contents));
        for (sheet, scored) in contents.sheets.iter().zip(&scored.sheets) {
            sheets.push(sheet_result(words, &contents, sheet, &scored.score));
        }
    }
    Ok(SampleResult {
        invented: words.say_with("invented-screen", &[("place", (&place).into())]),
        place,
        lens_and_date: words.list(&lenses),
        saved: words.say("sample-not-kept"),
        sheets,
    })
}

fn lens_and_date(words: &Words, contents: &RoundContents) -> String {
    let lens = lens_words(words, &contents.assessment.lens);
    let date = words.day(contents.round.held_on);
    words.say_with(
        "lens-and-date",
        &[("lens", lens.into()), ("date", date.into())],
    )
}

fn sheet_result(
    words: &Words,
    contents: &RoundContents,
    sheet: &SheetContents,
    score: &Score,
) -> SheetResult {
    let workbook = &sheet.workbook;
    let headline = &score.headline;
    let drawn = strip(&strip_of(words, sheet, score, &contents.place.name));
    let below: Vec<(&CriterionShown, &Level)> = match (&score.weakest_links, &score.room) {
        (Some(links), _) => links
            .ranked
            .iter()
            .map(|l| (&l.criterion, &l.level))
            .collect(),
        (None, Some(room)) => room
            .criteria
            .iter()
            .map(|e| (&e.criterion, &e.level))
            .collect(),
        (None, None) => Vec::new(),
    };
    let heading = if score.weakest_links.is_some() {
        "weakest-links"
    } else {
        "room-to-grow"
    };
    SheetResult {
        workbook: workbook.id.clone(),
        title: workbook.title.clone(),
        lens_and_date: lens_and_date(words, contents),
        noun_many: workbook.noun.many.clone(),
        score: score_words(words, workbook, headline),
        state: state_words(words, workbook, headline),
        counts: count_words(words, headline)
            .into_iter()
            .map(|(label, value)| Count {
                label,
                value: u32::try_from(value).unwrap_or(u32::MAX),
            })
            .collect(),
        weakest_level: headline
            .weakest_level
            .as_ref()
            .map(|level| shown(workbook, level)),
        strip_svg: drawn.to_svg(&format!("strip-{}", workbook.id)),
        strip_reading: drawn.description.clone(),
        weakest_heading: words.say(heading),
        weakest: below
            .into_iter()
            .map(|(criterion, level)| WeakestLink {
                label: criterion.label.clone(),
                reason: reason(sheet, criterion, level),
                level: shown(workbook, level),
            })
            .collect(),
    }
}

fn write_reports(
    words: &Words,
    source: &Source,
    rounds: &[ThingId],
) -> Result<ReportWritten, AppError> {
    let folder = reports_folder()?;
    std::fs::create_dir_all(&folder).map_err(|source| AppError::Unwritable {
        path: folder.clone(),
        source,
    })?;
    let mut pages = 0;
    for (index, round) in rounds.iter().enumerate() {
        let made = report::make(source, words, (index + 1, *round), report::created_now())?;
        report::write(&made, &folder)?;
        pages += made.pages;
    }
    Ok(ReportWritten {
        path: folder.display().to_string(),
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        sentence: words.say_with(
            "reports-written",
            &[("reports", rounds.len().into()), ("pages", pages.into())],
        ),
    })
}

/// The reason that was agreed, or else the level's own words.
fn reason(sheet: &SheetContents, criterion: &CriterionShown, level: &Level) -> String {
    sheet
        .of(&criterion.id)
        .and_then(|said| said.judgement.as_ref()?.reason.clone())
        .or_else(|| {
            sheet
                .workbook
                .criterion(&criterion.id)?
                .levels
                .get(&level.id)
                .cloned()
        })
        .unwrap_or_default()
}

fn shown(workbook: &Workbook, level: &Level) -> LevelShown {
    let scale = &workbook.scale;
    let index = scale.index_of(&level.id).unwrap_or(0);
    let look = match level_look(index, scale.levels.len(), scale.working_index()) {
        Step::Empty => LevelLook::Empty,
        Step::Dotted => LevelLook::Dotted,
        Step::Hatched => LevelLook::Hatched,
        Step::Solid => LevelLook::Solid,
        Step::Inner => LevelLook::Inner,
    };
    LevelShown {
        mark: level.mark.to_string(),
        name: level.name.clone(),
        look,
    }
}

/// Where reports go in one press: a folder of their own among the user's documents.
fn reports_folder() -> Result<PathBuf, AppError> {
    let user = UserDirs::new().ok_or(AppError::NoHome)?;
    let documents = user.document_dir().unwrap_or_else(|| user.home_dir());
    Ok(documents.join("PIT Workbench").join("Reports"))
}
