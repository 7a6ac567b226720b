//! What `pit score --json` says: every rule's result, for every sheet of every round.

use pit_record::body::{Lens, Mode, Size};
use pit_record::contents::{RoundContents, SheetContents};
use pit_report::content::{balance_sentences, count_words, lens_words, score_words, state_words};
use pit_store::Library;
use pit_words::Words;
use pit_workbook::score::{
    ActionBalance, Answers, Flag, MarksScore, OpenAction, Score, Triangle, action_balance, flags,
    score, triangle,
};
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::AppError;
use crate::marks;
use crate::source::Source;

/// The number of this document's form; it rises when a field changes its meaning or goes.
pub const FORMAT: u32 = 1;

/// The scores of a bundle or a library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScoreDocument {
    /// The number of this document's form.
    pub format: u32,
    /// The program and its version.
    pub made_by: String,
    /// The rounds, oldest first.
    pub rounds: Vec<RoundScore>,
}

/// The scores of one round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoundScore {
    /// Its number, from 1, as `--round` takes it.
    pub number: usize,
    /// The round's id.
    pub id: String,
    /// The place's name.
    pub place: String,
    /// Its size.
    pub size: Option<Size>,
    /// How many people live there.
    pub population: Option<u64>,
    /// Whether the place is made up.
    pub invented: bool,
    /// What it was looked at through.
    pub lens: Lens,
    /// The day it was held, as `2026-03-03`.
    pub held_on: String,
    /// One person or a group.
    pub mode: Mode,
    /// The sheets, in the order of the triangle.
    pub sheets: Vec<SheetScore>,
    /// The whole triangle: every component with its headline, and the seams against their segments.
    pub triangle: Triangle,
    /// How the open actions are spread.
    pub actions: ActionBalance,
}

/// The scores of one sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SheetScore {
    /// The SHA-256 of the workbook's canonical text, in hex.
    pub workbook_hash: String,
    /// The ids of the criteria the group puts forward, first one first. The computed order beside
    /// it stays as it is.
    pub put_forward: Vec<String>,
    /// What the counting rules say.
    #[serde(flatten)]
    pub score: Score,
    /// The levels that say more than the evidence written down.
    pub flags: Vec<Flag>,
    /// What the marks say, as far as it may be shown; absent where none were opened. No seat's own
    /// marks are in it.
    pub marks: Option<MarksScore>,
}

/// Scores every round of a source.
///
/// # Errors
/// Where it can't be read, or answers do not fit their workbook.
pub fn document(source: &Source, only: Option<usize>) -> Result<ScoreDocument, AppError> {
    let mut rounds = Vec::new();
    for (index, line) in source.rounds()?.into_iter().enumerate() {
        if only.is_none_or(|number| number == index + 1) {
            let contents = source.round(line.round)?;
            rounds.push(round(&source.library, index + 1, &contents)?);
        }
    }
    if let (Some(number), true) = (only, rounds.is_empty()) {
        return Err(AppError::NoSuchRound {
            number,
            count: source.rounds()?.len(),
        });
    }
    Ok(ScoreDocument {
        format: FORMAT,
        made_by: crate::made_by(),
        rounds,
    })
}

/// Scores one round.
///
/// # Errors
/// Where marks can't be read, or answers do not fit their workbook.
pub fn round(
    library: &Library,
    number: usize,
    contents: &RoundContents,
) -> Result<RoundScore, AppError> {
    let answers: Vec<Answers<'_>> = contents
        .sheets
        .iter()
        .map(|sheet| sheet.answers())
        .collect::<Result<_, _>>()?;
    let sheets = contents
        .sheets
        .iter()
        .zip(&answers)
        .map(|(sheet, answers)| {
            Ok(SheetScore {
                workbook_hash: sheet.sheet.workbook.to_string(),
                put_forward: sheet
                    .ordering
                    .as_ref()
                    .map(|ordering| ordering.put_forward.clone())
                    .unwrap_or_default(),
                score: score(answers),
                flags: flags(answers, &sheet.evidence()),
                marks: marks::of_sheet(library, contents, sheet)?,
            })
        })
        .collect::<Result<_, AppError>>()?;
    let open: Vec<OpenAction> = contents
        .actions
        .iter()
        .filter(|(_, action)| action.state.is_open())
        .map(|(_, action)| OpenAction {
            segment: action.segment,
            works_on: action.works_on,
        })
        .collect();
    Ok(RoundScore {
        number,
        id: contents.id.to_string(),
        place: contents.place.name.clone(),
        size: contents.place.size,
        population: contents.place.population,
        invented: contents.place.invented,
        lens: contents.assessment.lens.clone(),
        held_on: contents.round.held_on.to_string(),
        mode: contents.round.mode,
        sheets,
        triangle: triangle(&answers),
        actions: action_balance(&open),
    })
}

/// The rounds of a source, a line each, with their numbers.
///
/// # Errors
/// Where it can't be read.
pub fn list(source: &Source, words: &Words) -> Result<Vec<String>, AppError> {
    source
        .rounds()?
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let contents = source.round(line.round)?;
            let titles: Vec<String> = contents
                .sheets
                .iter()
                .map(|sheet| sheet.workbook.title.clone())
                .collect();
            Ok(heading(words, index + 1, &contents, &titles))
        })
        .collect()
}

fn heading(words: &Words, number: usize, contents: &RoundContents, titles: &[String]) -> String {
    words.say_with(
        "cli-round",
        &[
            ("number", number.into()),
            ("place", (&contents.place.name).into()),
            ("lens", lens_words(words, &contents.assessment.lens).into()),
            ("date", words.day(contents.round.held_on).into()),
            ("workbooks", words.list(titles).into()),
        ],
    )
}

/// The scores in words, a line each.
///
/// # Errors
/// As for [`document`].
pub fn told(source: &Source, only: Option<usize>, words: &Words) -> Result<Vec<String>, AppError> {
    let mut lines = Vec::new();
    let document = document(source, only)?;
    for scored in &document.rounds {
        let (_, line) = source.numbered(Some(scored.number))?;
        let contents = source.round(line.round)?;
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let titles: Vec<String> = contents
            .sheets
            .iter()
            .map(|sheet| sheet.workbook.title.clone())
            .collect();
        lines.push(heading(words, scored.number, &contents, &titles));
        if scored.invented {
            lines.push(words.say_with("cli-invented", &[("place", (&scored.place).into())]));
        }
        for (sheet, scored) in contents.sheets.iter().zip(&scored.sheets) {
            lines.push(String::new());
            lines.extend(sheet_lines(words, contents.round.mode, sheet, scored));
        }
    }
    Ok(lines)
}

fn sheet_lines(
    words: &Words,
    mode: Mode,
    sheet: &SheetContents,
    scored: &SheetScore,
) -> Vec<String> {
    let workbook = &sheet.workbook;
    let headline = &scored.score.headline;
    let mut lines = vec![workbook.title.clone()];
    let mut add = |line: String| lines.push(format!("  {line}"));
    if let Some(said) = score_words(words, workbook, headline) {
        add(format!("{said}."));
    }
    add(state_words(words, workbook, headline));
    let counts: Vec<String> = count_words(words, headline, mode)
        .into_iter()
        .map(|(name, count)| format!("{count} {name}"))
        .collect();
    add(words.say_with("counts-line", &[("counts", counts.join(", ").into())]));
    for sentence in balance_sentences(words, &scored.score) {
        add(sentence);
    }
    let label = |id: &String| {
        workbook
            .criterion(id)
            .map(|criterion| criterion.label.clone())
    };
    let (heading, links, dont_know): (_, Vec<_>, _) =
        match (&scored.score.weakest_links, &scored.score.room) {
            (Some(links), _) => (
                "cli-weakest",
                links
                    .ranked
                    .iter()
                    .map(|l| (&l.level, &l.criterion))
                    .collect(),
                &links.dont_know,
            ),
            (None, Some(room)) => (
                "cli-room",
                room.criteria
                    .iter()
                    .map(|e| (&e.level, &e.criterion))
                    .collect(),
                &room.dont_know,
            ),
            (None, None) => return lines,
        };
    if links.is_empty() {
        add(words.say("nothing-below-working"));
    } else {
        add(words.say(heading));
        for (level, criterion) in links {
            let args = [
                ("mark", level.mark.to_string().into()),
                ("label", (&criterion.label).into()),
            ];
            add(format!("  {}", words.say_with("cli-link", &args)));
        }
    }
    let put_forward: Vec<String> = scored.put_forward.iter().filter_map(label).collect();
    if !put_forward.is_empty() {
        add(words.say_with(
            "cli-put-forward",
            &[("labels", words.list(&put_forward).into())],
        ));
    }
    let unknown: Vec<String> = dont_know.iter().map(|shown| shown.label.clone()).collect();
    if !unknown.is_empty() {
        add(words.say_with(
            "cli-nobody-knew",
            &[("labels", words.list(&unknown).into())],
        ));
    }
    lines
}

/// The JSON Schema of [`ScoreDocument`].
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(ScoreDocument).to_value()
}
