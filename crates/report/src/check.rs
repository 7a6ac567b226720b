//! A check before printing: what could still be mended in a round, one function a kind. It informs
//! and blocks nothing. Pure: today is an argument.

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_record::body::{Action, Answer};
use pit_record::contents::{CriterionContents, RoundContents, SheetContents};
use pit_workbook::Segment;
use pit_workbook::score::{ActionBalance, AnswersError, MarksScore, flags};

/// One thing to mend, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing.
    pub kind: Kind,
    /// The sheet it is on, if it is on one.
    pub sheet: Option<ThingId>,
    /// The criteria it is about, by id, in workbook order.
    pub criteria: Vec<String>,
    /// The actions it is about, in the order they were written.
    pub actions: Vec<ThingId>,
}

/// The kinds of thing to mend, in the order they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// No workbook is open.
    NoSheet,
    /// It is not said what should change.
    NoGoal,
    /// Two computers hold different answers.
    Forked,
    /// Nothing is agreed yet.
    Unanswered,
    /// A level at or above working, and no evidence.
    Unsupported,
    /// Not applicable, and no reason is written down.
    NoReason,
    /// The day of an aim has passed, and it isn't reached.
    AimInThePast,
    /// Only this side of a seam has marked.
    MarkedByOneSide(Segment),
    /// Open actions without an owner or a date.
    ActionsLack,
    /// Every open action works on what people do.
    AllOnBehaviour,
    /// Every open action lies in this segment.
    AllInSegment(Segment),
}

/// Everything to mend, in the order of the kinds; within a kind a finding a sheet. `marks` stand in
/// the order of the sheets.
///
/// # Errors
/// Where an answer doesn't fit its workbook.
pub fn before_printing(
    contents: &RoundContents,
    marks: &[Option<MarksScore>],
    balance: &ActionBalance,
    today: NaiveDate,
) -> Result<Vec<Finding>, AnswersError> {
    let sheets = &contents.sheets;
    let mut found: Vec<Finding> = [no_sheet(contents), no_goal(contents)]
        .into_iter()
        .flatten()
        .collect();
    found.extend(sheets.iter().filter_map(forked));
    found.extend(sheets.iter().filter_map(unanswered));
    for sheet in sheets {
        found.extend(unsupported(sheet)?);
    }
    found.extend(sheets.iter().filter_map(no_reason));
    found.extend(
        sheets
            .iter()
            .filter_map(|sheet| aim_in_the_past(sheet, today)),
    );
    let marked = sheets.iter().zip(marks);
    found.extend(marked.filter_map(|(sheet, marks)| marked_by_one_side(sheet, marks.as_ref()?)));
    found.extend(actions_lack(contents));
    found.extend(all_on_behaviour(balance));
    found.extend(all_in_segment(balance));
    Ok(found)
}

impl Finding {
    fn of_round(kind: Kind) -> Self {
        Self {
            kind,
            sheet: None,
            criteria: Vec::new(),
            actions: Vec::new(),
        }
    }

    /// The criteria of a sheet of which `holds` is true; nothing where there are none.
    fn on(
        kind: Kind,
        sheet: &SheetContents,
        holds: impl Fn(&str, Option<&CriterionContents>) -> bool,
    ) -> Option<Self> {
        let ids = sheet
            .workbook
            .criteria
            .iter()
            .map(|criterion| &criterion.id);
        let criteria: Vec<String> = ids.filter(|id| holds(id, sheet.of(id))).cloned().collect();
        (!criteria.is_empty()).then(|| Self {
            sheet: Some(sheet.id),
            criteria,
            ..Self::of_round(kind)
        })
    }
}

/// No workbook is open.
pub fn no_sheet(contents: &RoundContents) -> Option<Finding> {
    let nothing = contents.sheets.is_empty();
    nothing.then(|| Finding::of_round(Kind::NoSheet))
}

/// It is not said what should change; a measure or a day alone is no goal yet.
pub fn no_goal(contents: &RoundContents) -> Option<Finding> {
    let goal = contents.round.goal.as_ref();
    let said = goal.is_some_and(|goal| !goal.change.is_empty());
    (!said).then(|| Finding::of_round(Kind::NoGoal))
}

/// Criteria of which two computers hold different answers.
pub fn forked(sheet: &SheetContents) -> Option<Finding> {
    Finding::on(Kind::Forked, sheet, |_, said| {
        said.is_some_and(|said| said.forked)
    })
}

/// Criteria without an agreed answer.
pub fn unanswered(sheet: &SheetContents) -> Option<Finding> {
    Finding::on(Kind::Unanswered, sheet, |_, said| {
        said.is_none_or(|said| said.judgement.is_none())
    })
}

/// Criteria at a level that works, without any evidence. Rule "unsupported".
///
/// # Errors
/// Where an answer doesn't fit its workbook.
pub fn unsupported(sheet: &SheetContents) -> Result<Option<Finding>, AnswersError> {
    let flags = flags(&sheet.answers()?, &sheet.evidence());
    let flagged = |id: &str| {
        let mut flags = flags.iter().filter(|flag| flag.unsupported);
        flags.any(|flag| flag.criterion.id == id)
    };
    Ok(Finding::on(Kind::Unsupported, sheet, |id, _| flagged(id)))
}

/// Criteria agreed as not applicable without a reason.
pub fn no_reason(sheet: &SheetContents) -> Option<Finding> {
    Finding::on(Kind::NoReason, sheet, |_, said| {
        let judgement = said.and_then(|said| said.judgement.as_ref());
        judgement.is_some_and(|one| one.answer == Answer::NotApplicable && one.reason.is_none())
    })
}

/// Criteria whose aim should have been reached before today, and isn't.
pub fn aim_in_the_past(sheet: &SheetContents, today: NaiveDate) -> Option<Finding> {
    let scale = &sheet.workbook.scale;
    Finding::on(Kind::AimInThePast, sheet, |_, said| {
        let Some(aim) = said.and_then(|said| said.aim.as_ref()) else {
            return false;
        };
        let judgement = said.and_then(|said| said.judgement.as_ref());
        let reached = match judgement.map(|judgement| &judgement.answer) {
            Some(Answer::Level(level)) => scale.index_of(level) >= scale.index_of(&aim.level),
            Some(Answer::NotApplicable) => true,
            Some(Answer::DontKnow) | None => false,
        };
        !reached && aim.by.is_some_and(|by| by < today)
    })
}

/// A seam of which one side alone has marked.
pub fn marked_by_one_side(sheet: &SheetContents, marks: &MarksScore) -> Option<Finding> {
    let only = marks.marked_by_one_side?;
    Some(Finding {
        sheet: Some(sheet.id),
        ..Finding::of_round(Kind::MarkedByOneSide(only))
    })
}

/// Open actions without an owner or a date.
pub fn actions_lack(contents: &RoundContents) -> Option<Finding> {
    let lacks = |action: &Action| {
        action.state.is_open() && (action.owner.is_none() || action.due.is_none())
    };
    let actions = contents.actions.iter().filter(|(_, action)| lacks(action));
    let actions: Vec<ThingId> = actions.map(|(id, _)| *id).collect();
    (!actions.is_empty()).then(|| Finding {
        actions,
        ..Finding::of_round(Kind::ActionsLack)
    })
}

/// Every open action works on what people do.
pub fn all_on_behaviour(balance: &ActionBalance) -> Option<Finding> {
    let all = balance.all_on_behaviour;
    all.then(|| Finding::of_round(Kind::AllOnBehaviour))
}

/// Every open action, of two at least, lies in one segment: one alone can't lie in several.
pub fn all_in_segment(balance: &ActionBalance) -> Option<Finding> {
    let segment = balance
        .all_in_segment
        .filter(|_| balance.open.actions > 1)?;
    Some(Finding::of_round(Kind::AllInSegment(segment)))
}
