//! The next best step: a short list of rules, the first that fits.

mod telling;

use pit_record::body::ActionState;
use pit_record::contents::{RoundContents, SheetContents};
use pit_workbook::score::{Score, Withheld};

use crate::error::AppError;
use crate::pages::has_goal;
use crate::pages::sheet::flags::Flags;

/// What a person could best do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NextStep {
    /// No workbook is open: choose one.
    Open,
    /// Go on with a sheet, at a criterion that has no answer.
    Answer { sheet: usize, criterion: usize },
    /// Two computers differ: choose.
    Settle { sheet: usize, criterion: usize },
    /// Several weakest links, or one, and none is put forward.
    PutForward { sheet: usize, tied: usize },
    /// What is put forward has no action.
    Act { sheet: usize, criterion: usize },
    /// So many open actions lack an owner or a date.
    FillIn { actions: usize },
    /// A level that works has no evidence.
    Support { sheet: usize, criterion: usize },
    /// The goal is not written down.
    Goal,
    /// Take it to the room.
    Report,
    /// The round is locked: it is read, not answered.
    Locked,
}

/// What the rules look at; criteria by their place in the workbook.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    pub sheets: Vec<SheetSeen>,
    /// How many open actions lack an owner or a date.
    pub lacking: usize,
    pub has_goal: bool,
}

/// What the rules look at of one sheet.
#[derive(Debug, Clone, Default)]
pub(super) struct SheetSeen {
    pub begun: bool,
    pub has_headline: bool,
    pub unanswered: Vec<usize>,
    pub forked: Vec<usize>,
    /// How many stand together at the lowest level below working; 0 in a menu.
    pub tied: usize,
    pub put_forward: Vec<usize>,
    /// Those that some action is about.
    pub acted_on: Vec<usize>,
    pub unsupported: Vec<usize>,
}

/// The first rule that fits:
/// open a workbook; go on with what was begun, until there is a headline, and to the end as long as
/// nothing is put forward; settle what two computers answered; put something forward; give it an
/// action; give actions an owner and a date; back levels with evidence; write the goal; report.
pub(super) fn next_step(seen: &Seen) -> NextStep {
    let sheets = || seen.sheets.iter().enumerate();
    if seen.sheets.is_empty() {
        return NextStep::Open;
    }
    let goes_on = |sheet: &SheetSeen| !sheet.has_headline || sheet.put_forward.is_empty();
    let mut to_answer: Vec<_> = sheets()
        .filter(|(_, sheet)| goes_on(sheet))
        .filter_map(|(at, sheet)| Some((!sheet.begun, at, *sheet.unanswered.first()?)))
        .collect();
    to_answer.sort_unstable();
    if let Some((_, sheet, criterion)) = to_answer.first().copied() {
        return NextStep::Answer { sheet, criterion };
    }
    let first = |of: fn(&SheetSeen) -> Option<usize>| {
        sheets().find_map(|(sheet, one)| Some((sheet, of(one)?)))
    };
    if let Some((sheet, criterion)) = first(|one| one.forked.first().copied()) {
        return NextStep::Settle { sheet, criterion };
    }
    let to_choose = |one: &SheetSeen| one.tied > 0 && one.put_forward.is_empty();
    if let Some((sheet, one)) = sheets().find(|(_, one)| to_choose(one)) {
        return NextStep::PutForward {
            sheet,
            tied: one.tied,
        };
    }
    let without_action = |one: &SheetSeen| {
        let mut put_forward = one.put_forward.iter().copied();
        put_forward.find(|criterion| !one.acted_on.contains(criterion))
    };
    if let Some((sheet, criterion)) = first(without_action) {
        return NextStep::Act { sheet, criterion };
    }
    if seen.lacking > 0 {
        return NextStep::FillIn {
            actions: seen.lacking,
        };
    }
    if let Some((sheet, criterion)) = first(|one| one.unsupported.first().copied()) {
        return NextStep::Support { sheet, criterion };
    }
    if !seen.has_goal {
        return NextStep::Goal;
    }
    NextStep::Report
}

impl Seen {
    /// Looks at a round and its scores.
    pub fn of(contents: &RoundContents, scores: &[&Score]) -> Result<Self, AppError> {
        let sheets = contents.sheets.iter().zip(scores);
        let open = contents
            .actions
            .iter()
            .filter(|(_, one)| one.state.is_open());
        let lacking = open.filter(|(_, one)| one.owner.is_none() || one.due.is_none());
        Ok(Self {
            sheets: sheets
                .map(|(sheet, score)| SheetSeen::of(contents, sheet, score))
                .collect::<Result<_, _>>()?,
            lacking: lacking.count(),
            has_goal: has_goal(&contents.round),
        })
    }
}

impl SheetSeen {
    fn of(
        contents: &RoundContents,
        sheet: &SheetContents,
        score: &Score,
    ) -> Result<Self, AppError> {
        let criteria = &sheet.workbook.criteria;
        let flags = Flags::of_sheet(sheet)?;
        let unsupported: Vec<&str> = flags
            .unsupported()
            .map(|flag| flag.criterion.id.as_str())
            .collect();
        let about: Vec<&str> = contents
            .actions
            .iter()
            .filter(|(_, one)| one.sheet == Some(sheet.id) && one.state != ActionState::Dropped)
            .filter_map(|(_, one)| one.criterion.as_deref())
            .collect();
        let those = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
            let all = criteria.iter().enumerate();
            all.filter(|(_, one)| fits(&one.id))
                .map(|(at, _)| at)
                .collect()
        };
        let answered = |id: &str| sheet.of(id).is_some_and(|said| said.judgement.is_some());
        let put_forward = sheet.ordering.iter().flat_map(|one| &one.put_forward);
        let place = |id: &String| criteria.iter().position(|one| one.id == *id);
        let links = score.weakest_links.as_ref();
        // The quick scan never has a headline: it is done when all is answered.
        let withheld = score.headline.withheld.as_ref();
        Ok(Self {
            begun: criteria.iter().any(|one| answered(&one.id)),
            has_headline: withheld.is_none_or(|why| *why == Withheld::QuickScan),
            unanswered: those(&|id| !answered(id)),
            forked: those(&|id| sheet.of(id).is_some_and(|said| said.forked)),
            tied: links.map_or(0, |links| links.tied_at_lowest),
            put_forward: put_forward.filter_map(place).collect(),
            acted_on: those(&|id| about.contains(&id)),
            unsupported: those(&|id| unsupported.contains(&id)),
        })
    }
}

#[cfg(test)]
mod tests;
