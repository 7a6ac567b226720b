//! One criterion with everything said of it.

use pit_record::body::{Answer, Evidence, Note, Reached};
use pit_record::contents::{CriterionContents, RoundContents, SheetContents};
use pit_record::{Body, ThingId};
use pit_store::{Child, Fork, Library};
use pit_words::Words;
use pit_workbook::score::{CriterionMarks, MarksScore};
use pit_workbook::{Criterion, ReadyAction};

use super::last::Last;
use super::{flags, lens, origin};
use crate::named::upper_first;
use crate::pages::actions::row;
use crate::pages::fork;
use crate::pages::marks::spread;
use crate::pages::{level, value_of};
use crate::views::{CriterionView, EvidenceView, NoteView, ReadyActionView};

/// What a criterion is told from.
pub(super) struct Seen<'a> {
    pub library: &'a Library,
    pub words: &'a Words,
    pub contents: &'a RoundContents,
    pub sheet: &'a SheetContents,
    /// What hangs under the sheet, with its ids.
    pub children: &'a [Child],
    pub flags: &'a flags::Flags,
    /// What two computers say differently on the sheet.
    pub forks: &'a [Fork],
    /// What the marks say, once they are opened.
    pub marks: Option<&'a MarksScore>,
    /// The round before, where it has this workbook too.
    pub last: Option<&'a Last>,
}

pub(super) fn view(seen: &Seen<'_>, index: usize, criterion: &Criterion) -> CriterionView {
    let workbook = &seen.sheet.workbook;
    let silent = CriterionContents::default();
    let said = seen.sheet.of(&criterion.id).unwrap_or(&silent);
    let judgement = said.judgement.as_ref();
    let level = match judgement.map(|judgement| &judgement.answer) {
        Some(Answer::Level(level)) => Some(level.as_str()),
        _ => None,
    };
    let aim = said.aim.as_ref();
    let weight = said.weight.as_ref();
    let number = [
        ("noun", upper_first(&workbook.noun.one).into()),
        ("number", (index + 1).into()),
        ("total", workbook.criteria.len().into()),
    ];
    let described = |level: &pit_workbook::Level| criterion.levels.get(&level.id).cloned();
    CriterionView {
        id: criterion.id.clone(),
        number: seen.words.say_with("sheet-number", &number),
        label: criterion.label.clone(),
        summary: criterion.summary.clone(),
        levels: workbook
            .scale
            .levels
            .iter()
            .map(|level| described(level).unwrap_or_default())
            .collect(),
        lens_note: {
            let text = criterion.lens_note.as_deref().unwrap_or_default();
            lens::note(text, &seen.contents.assessment.lens)
        },
        seen_differently: criterion.seen_differently.clone().unwrap_or_default(),
        probes: criterion.probes.clone(),
        evidence_hints: criterion.evidence.clone(),
        ready_actions: ready(seen.sheet, criterion)
            .iter()
            .map(|action| ReadyActionView {
                text: action.text.clone(),
                segment: value_of(action.segment),
                works_on: value_of(action.works_on),
                taken: taken(seen.contents, seen.sheet.id, &criterion.id, &action.text),
            })
            .collect(),
        answer: judgement.map(|judgement| answer_value(&judgement.answer)),
        shown: level.and_then(|level| level::of_id(workbook, level)),
        from_marks: judgement.is_some_and(|judgement| judgement.reached == Reached::FromMarks),
        spread: seen.marks.and_then(|score| {
            let of = |marks: &&CriterionMarks| marks.criterion.id == criterion.id;
            let marks = score.criteria.iter().find(of)?;
            Some(spread::view(seen.words, workbook, &score.groups, marks))
        }),
        reason: judgement
            .and_then(|judgement| judgement.reason.clone())
            .unwrap_or_default(),
        audience: value_of(
            judgement
                .map(|judgement| judgement.audience)
                .unwrap_or_default(),
        ),
        evidence: evidence(seen.children, &criterion.id),
        notes: notes(seen.children, Some(&criterion.id)),
        aim: aim.map(|aim| aim.level.clone()).unwrap_or_default(),
        aim_by: aim
            .and_then(|aim| aim.by)
            .map(|day| day.to_string())
            .unwrap_or_default(),
        importance: weight.and_then(|weight| weight.importance).unwrap_or(0),
        power: weight.and_then(|weight| weight.power).unwrap_or(0),
        actions: row::about(seen.words, seen.contents, seen.sheet.id, &criterion.id),
        flags: seen.flags.of(seen.words, criterion, said),
        forks: fork::told(
            seen.library,
            seen.words,
            seen.sheet,
            seen.forks,
            &criterion.id,
        ),
        origin: origin::told(seen.words, workbook, criterion),
        revisit: seen.sheet.sheet.revisit.contains(&criterion.id),
        last: seen
            .last
            .map(|last| last.said(seen.words, seen.sheet, criterion, said)),
    }
}

/// The ready actions that climb one level from where a criterion stands; those of the lowest where
/// no level is agreed; none where it works or does not apply.
pub(crate) fn ready<'a>(sheet: &'a SheetContents, criterion: &'a Criterion) -> &'a [ReadyAction] {
    let judgement = sheet
        .of(&criterion.id)
        .and_then(|said| said.judgement.as_ref());
    let from = match judgement.map(|judgement| &judgement.answer) {
        Some(Answer::Level(level)) => Some(level.as_str()),
        Some(Answer::NotApplicable) => None,
        Some(Answer::DontKnow) | None => {
            let lowest = sheet.workbook.scale.levels.first();
            lowest.map(|level| level.id.as_str())
        }
    };
    let listed = from.and_then(|level| criterion.ready_actions.get(level));
    listed.map_or(&[], Vec::as_slice)
}

/// Whether a ready action is among those of the round already.
pub(crate) fn taken(contents: &RoundContents, sheet: ThingId, criterion: &str, text: &str) -> bool {
    contents.actions.iter().any(|(_, action)| {
        action.sheet == Some(sheet)
            && action.criterion.as_deref() == Some(criterion)
            && action.what == text
    })
}

/// An answer as the window sends it.
fn answer_value(answer: &Answer) -> String {
    match answer {
        Answer::Level(level) => level.clone(),
        Answer::DontKnow => "dont-know".to_owned(),
        Answer::NotApplicable => "not-applicable".to_owned(),
    }
}

fn evidence(children: &[Child], criterion: &str) -> Vec<EvidenceView> {
    let of = |child: &Child| match &child.body {
        Body::Evidence(item) if item.criterion == criterion => Some(evidence_view(child.id, item)),
        _ => None,
    };
    children.iter().filter_map(of).collect()
}

fn evidence_view(id: ThingId, item: &Evidence) -> EvidenceView {
    EvidenceView {
        id: id.to_string(),
        fact: item.fact.clone(),
        figure: item.figure.clone().unwrap_or_default(),
        source: item.source.clone().unwrap_or_default(),
        dated: item.dated.clone().unwrap_or_default(),
        strength: item.strength.map(value_of).unwrap_or_default(),
        who_benefits: item.who_benefits,
        audience: value_of(item.audience),
    }
}

/// The notes of a criterion, or of the whole sheet.
pub(super) fn notes(children: &[Child], criterion: Option<&str>) -> Vec<NoteView> {
    let of = |child: &Child| match &child.body {
        Body::Note(note) if note.criterion.as_deref() == criterion => {
            Some(note_view(child.id, note))
        }
        _ => None,
    };
    children.iter().filter_map(of).collect()
}

fn note_view(id: ThingId, note: &Note) -> NoteView {
    NoteView {
        id: id.to_string(),
        kind: value_of(note.kind),
        text: note.text.clone(),
        audience: value_of(note.audience),
    }
}
