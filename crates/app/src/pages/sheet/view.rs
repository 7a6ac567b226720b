//! The whole sheet, as the page shows it.

use pit_record::body::Mode;
use pit_record::contents::{RoundContents, SheetContents};
use pit_report::content::{score_words, state_words};
use pit_store::{Child, Fork, Library};
use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::score::{Headline, MarksScore, headline};

use super::criterion::{self, Seen};
use super::flags::Flags;
use super::last::Last;
use super::origin;
use crate::error::AppError;
use crate::pages::{choices, component_name, level, progress};
use crate::views::{DraftKept, Frame, LevelShown, RoundHead, ScaleLevel, SheetView};

/// What stands around the sheet on its page.
pub(super) struct Around {
    pub frame: Frame,
    pub place: RoundHead,
    pub single_keys: bool,
    pub drafts: Vec<DraftKept>,
    pub forks: Vec<Fork>,
    /// What the marks say, once they are opened.
    pub marks: Option<MarksScore>,
    /// The round before, where it has this workbook too.
    pub last: Option<Last>,
}

pub(super) fn view(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
    sheet: &SheetContents,
    children: &[Child],
    around: Around,
) -> Result<SheetView, AppError> {
    let workbook = &sheet.workbook;
    let headline = headline(&sheet.answers()?);
    let seen = Seen {
        library,
        words,
        contents,
        sheet,
        children,
        flags: &Flags::of_sheet(sheet)?,
        forks: &around.forks,
        marks: around.marks.as_ref(),
        last: around.last.as_ref(),
    };
    let chosen = match contents.round.mode {
        Mode::Group => "sheet-agreed",
        Mode::OnePerson => "sheet-chosen",
    };
    Ok(SheetView {
        frame: around.frame,
        place: around.place,
        sheet: sheet.id.to_string(),
        workbook: workbook.id.clone(),
        title: workbook.title.clone(),
        component: component_name(workbook.component),
        noun: workbook.noun.one.clone(),
        progress: progress(words, sheet),
        headline: match score_words(words, workbook, &headline) {
            Some(score) => score,
            None => state_words(words, workbook, &headline),
        },
        strip: strip(workbook, &headline),
        strip_working_from: below_working(workbook, &headline),
        levels: scale(workbook),
        dont_know: workbook.scale.dont_know.clone(),
        not_applicable: workbook.scale.not_applicable.clone(),
        criteria: workbook
            .criteria
            .iter()
            .enumerate()
            .map(|(index, one)| criterion::view(&seen, index, one))
            .collect(),
        notes: criterion::notes(children, None),
        chosen_word: words.say(chosen),
        audiences: choices::audiences(words),
        strengths: choices::strengths(words),
        kinds: choices::kinds(words),
        segments: choices::segments(words),
        works_on: choices::works_on(words),
        single_keys: around.single_keys,
        drafts: around.drafts,
        about: origin::about(words, workbook),
        last: around.last.as_ref().map(|last| last.view(words)),
    })
}

/// A tile for each scored criterion, lowest first.
fn strip(workbook: &Workbook, headline: &Headline) -> Vec<LevelShown> {
    let mut tiles = Vec::new();
    for entry in &headline.strip {
        if let Some(level) = level::of_id(workbook, &entry.level.id) {
            tiles.extend(std::iter::repeat_n(level, entry.count));
        }
    }
    tiles
}

fn below_working(workbook: &Workbook, headline: &Headline) -> u32 {
    let working = workbook.scale.working_index();
    let below = headline.strip.iter().take(working);
    u32::try_from(below.map(|entry| entry.count).sum::<usize>()).unwrap_or(u32::MAX)
}

fn scale(workbook: &Workbook) -> Vec<ScaleLevel> {
    let levels = workbook.scale.levels.iter().enumerate();
    let one = |(index, level): (usize, &pit_workbook::Level)| {
        Some(ScaleLevel {
            id: level.id.clone(),
            shown: level::shown(workbook, index)?,
            test: level.test.clone(),
            working_begins: index == workbook.scale.working_index(),
        })
    };
    levels.filter_map(one).collect()
}
