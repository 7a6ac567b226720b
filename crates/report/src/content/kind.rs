//! The documents that can be made of a round, and how each is asked for.

use pit_record::ThingId;
use pit_record::compared::rounds;
use pit_record::contents::RoundContents;
use pit_record::redaction::{Kept, released};
use pit_workbook::score::{AnswersError, MarksScore, Score};

use super::{Beside, Gathered, board, change_report, plan, told, triangle_score, workshop};
use crate::document::Document;

/// What kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum ReportKind {
    /// The record of one round, whole.
    #[default]
    Workshop,
    /// Two pages for a board: what it means, what is asked.
    Board,
    /// One plain page for everyone who came.
    Told,
    /// What will be done, by whom and by when.
    Plan,
    /// What moved since the last round.
    Change,
}

/// For whom an edition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Edition {
    /// Those who were there: it holds everything.
    #[default]
    Room,
    /// Anybody: what is to stay in the room is left out, and each place says so.
    Released,
}

/// What of a round a document holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// For whom.
    pub edition: Edition,
    /// The ids of the workbooks; none: all that are open.
    pub workbooks: Vec<String>,
    /// How the room marked, where it may be shown.
    pub spread: bool,
    /// Strengths, gaps, dissent, groups it isn't true for, and notes on the whole.
    pub notes: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            edition: Edition::default(),
            workbooks: Vec::new(),
            spread: true,
            notes: true,
        }
    }
}

/// A document, and what it had no room for.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The document.
    pub document: Document,
    /// What didn't fit, a line each, in words; it is named in the document too.
    pub left_out: Vec<String>,
}

impl ReportKind {
    /// Every kind, as they are offered.
    pub const ALL: [Self; 5] = [
        Self::Workshop,
        Self::Board,
        Self::Told,
        Self::Plan,
        Self::Change,
    ];

    /// Its name for machines, and the end of the names of its sentences.
    pub fn id(self) -> &'static str {
        match self {
            Self::Workshop => "workshop",
            Self::Board => "board",
            Self::Told => "told",
            Self::Plan => "plan",
            Self::Change => "change",
        }
    }

    /// The kind of this name.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// Makes a document of a round. Whatever the edition may not hold is taken out of the round before
/// anything is written from it.
///
/// # Errors
/// Where an answer doesn't fit its workbook.
pub fn report(
    kind: ReportKind,
    gathered: &Gathered<'_>,
    options: &Options,
) -> Result<Report, AnswersError> {
    let for_everyone = Options {
        edition: Edition::Released,
        ..options.clone()
    };
    // What goes to everyone who came never holds what is to stay with some of them.
    let options = match kind {
        ReportKind::Told => &for_everyone,
        _ => options,
    };
    chosen(gathered, options, |gathered| {
        Ok(match kind {
            ReportKind::Workshop => Report {
                document: workshop(gathered)?,
                left_out: Vec::new(),
            },
            ReportKind::Board => board::report(gathered),
            ReportKind::Told => told::report(gathered),
            ReportKind::Plan => Report {
                document: plan::document(gathered),
                left_out: Vec::new(),
            },
            ReportKind::Change => Report {
                document: change_report(gathered)?,
                left_out: Vec::new(),
            },
        })
    })?
}

/// Works with what of a round the options let through.
pub(super) fn chosen<T>(
    gathered: &Gathered<'_>,
    options: &Options,
    work: impl FnOnce(&Gathered<'_>) -> T,
) -> Result<T, AnswersError> {
    let is_wanted = |id: &String| options.workbooks.is_empty() || options.workbooks.contains(id);
    let edition = |of: &RoundContents| match options.edition {
        Edition::Room => (of.clone(), Kept::default()),
        Edition::Released => released(of),
    };
    let (mut contents, mut kept) = edition(gathered.contents);
    // The earlier round goes the same way: what was to stay in its room does.
    let then = gathered.beside.map(|beside| {
        let (mut then, kept_then) = edition(beside.then);
        kept.sheets.extend(kept_then.sheets);
        let sheets = then.sheets.iter();
        let wanted: Vec<bool> = sheets.map(|sheet| is_wanted(&sheet.workbook.id)).collect();
        then.sheets = of_wanted(&then.sheets, &wanted);
        then
    });
    let wanted: Vec<bool> = contents
        .sheets
        .iter()
        .map(|sheet| is_wanted(&sheet.workbook.id))
        .collect();
    let scores: Vec<Score> = of_wanted(gathered.scores, &wanted);
    let marks: Vec<Option<MarksScore>> = if options.spread {
        of_wanted(gathered.marks, &wanted)
    } else {
        vec![None; scores.len()]
    };
    contents.sheets = of_wanted(&contents.sheets, &wanted);
    if !options.notes {
        without_notes(&mut contents);
    }
    let mut over = gathered.over.to_vec();
    for round in &mut over {
        round.sheets.retain(|sheet| is_wanted(&sheet.workbook.id));
    }
    let triangle = triangle_score(&contents)?;
    let compared = match &then {
        Some(then) => Some(rounds(then, &contents)?),
        None => None,
    };
    let beside = then.as_ref().zip(compared.as_ref());
    Ok(work(&Gathered {
        contents: &contents,
        scores: &scores,
        marks: &marks,
        triangle: &triangle,
        kept: &kept,
        options,
        over: &over,
        beside: beside.map(|(then, compared)| Beside {
            then,
            now: &contents,
            compared,
        }),
        ..*gathered
    }))
}

fn of_wanted<T: Clone>(all: &[T], wanted: &[bool]) -> Vec<T> {
    let pairs = all.iter().zip(wanted);
    pairs
        .filter(|(_, wanted)| **wanted)
        .map(|(one, _)| one.clone())
        .collect()
}

fn without_notes(contents: &mut RoundContents) {
    for sheet in &mut contents.sheets {
        sheet.notes.clear();
        for said in sheet.criteria.values_mut() {
            said.notes.clear();
        }
    }
}

impl Gathered<'_> {
    /// What is left out here because it stays in the room, in a sentence; nothing where nothing is.
    pub(super) fn kept_of(&self, sheet: ThingId, criterion: &str) -> Option<String> {
        let kept = self.kept.of(sheet, criterion)?;
        let notes = if self.options.notes { kept.notes } else { 0 };
        let parts: Vec<String> = [
            ("kept-reason", usize::from(kept.reason)),
            ("kept-evidence", kept.evidence),
            ("kept-notes", notes),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, _)| self.words.say(key))
        .collect();
        let what = self.words.list(&parts);
        (!parts.is_empty()).then(|| self.words.say_with("kept", &[("what", what.into())]))
    }
}
