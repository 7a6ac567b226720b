//! What of a round a document may hold: the rest is taken out before anything is written from it.

use pit_record::ThingId;
use pit_record::compared::rounds;
use pit_record::contents::RoundContents;
use pit_record::redaction::{Kept, released};
use pit_workbook::score::{AnswersError, MarksScore, Score};

use super::kind::{Edition, Options};
use super::{Beside, Gathered, triangle_score};

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
