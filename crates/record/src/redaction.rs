//! What of a round may be read outside the room.

use std::collections::BTreeMap;

use crate::ThingId;
use crate::body::{Audience, Note};
use crate::contents::{CriterionContents, RoundContents, SheetContents};

/// What was taken out of a round because it stays with the people who were there: how much of it,
/// and where. What it said is not here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// By sheet; one of which nothing was taken is absent.
    pub sheets: BTreeMap<ThingId, KeptOfSheet>,
    /// How many asks.
    pub asks: usize,
}

/// What was taken out of one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptOfSheet {
    /// By criterion; one of which nothing was taken is absent.
    pub criteria: BTreeMap<String, KeptOfCriterion>,
    /// How many notes on the whole sheet.
    pub notes: usize,
    /// Why criteria are put forward.
    pub ordering: bool,
}

/// What was taken out of one criterion.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct KeptOfCriterion {
    /// The reason of its judgement, or the words on why it moved.
    pub reason: bool,
    /// How many pieces of evidence.
    pub evidence: usize,
    /// How many notes.
    pub notes: usize,
}

impl Kept {
    /// What was taken out of a criterion; nothing where nothing was.
    pub fn of(&self, sheet: ThingId, criterion: &str) -> Option<KeptOfCriterion> {
        self.sheets.get(&sheet)?.criteria.get(criterion).copied()
    }
}

/// A round as it may be read outside the room, and what was taken out of it: every reason, piece of
/// evidence, note and ask that isn't marked as released. Answers, aims, actions, scope and goal
/// stay.
pub fn released(contents: &RoundContents) -> (RoundContents, Kept) {
    let mut contents = contents.clone();
    let mut kept = Kept::default();
    for sheet in &mut contents.sheets {
        let of_sheet = sheet_released(sheet);
        if of_sheet != KeptOfSheet::default() {
            kept.sheets.insert(sheet.id, of_sheet);
        }
    }
    kept.asks = take(&mut contents.asks, |(_, ask)| ask.audience);
    (contents, kept)
}

fn sheet_released(sheet: &mut SheetContents) -> KeptOfSheet {
    let mut kept = KeptOfSheet {
        notes: take(&mut sheet.notes, |note| note.audience),
        ..KeptOfSheet::default()
    };
    if let Some(ordering) = &mut sheet.ordering
        && ordering.audience == Audience::Room
    {
        kept.ordering = ordering.reason.take().is_some();
    }
    for (id, said) in &mut sheet.criteria {
        let of_criterion = criterion_released(said);
        if of_criterion != KeptOfCriterion::default() {
            kept.criteria.insert(id.clone(), of_criterion);
        }
    }
    kept
}

fn criterion_released(said: &mut CriterionContents) -> KeptOfCriterion {
    let reason = match &mut said.judgement {
        Some(judgement) if judgement.audience == Audience::Room => judgement.reason.take(),
        _ => None,
    };
    let mut moved = false;
    for why in &mut said.moved {
        if why.audience == Audience::Room {
            moved |= why.text.take().is_some();
        }
    }
    KeptOfCriterion {
        reason: reason.is_some() || moved,
        evidence: take(&mut said.evidence, |item| item.audience),
        notes: take(&mut said.notes, |note: &Note| note.audience),
    }
}

/// Takes out what stays in the room, and says how much that was.
fn take<T>(items: &mut Vec<T>, audience: impl Fn(&T) -> Audience) -> usize {
    let before = items.len();
    items.retain(|item| audience(item) == Audience::Released);
    before - items.len()
}
