//! The action plan: what will be done, by whom and by when, as a document, as rows and as days.

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_record::body::{Action, RoleKind};
use pit_workbook::WorksOn;
use pit_workbook::score::AnswersError;

use super::chosen::chosen;
use super::telling::segment_key;
use super::{Gathered, Options, ReportKind, actions, cover, method};
use crate::document::{Block, Document};

/// The plan of a round as a table of words, for a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanTable {
    /// The heads of the columns.
    pub header: Vec<String>,
    /// A row an action, in the order they were written; days as `2027-05-28`.
    pub rows: Vec<Vec<String>>,
}

/// An open action with the day it is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDay {
    /// The action.
    pub action: ThingId,
    /// The day.
    pub due: NaiveDate,
    /// What to do, with who owns it.
    pub title: String,
    /// What it is about and where it was agreed.
    pub about: String,
}

pub(super) fn document(gathered: &Gathered<'_>) -> Document {
    let mut blocks: Vec<Block> = cover::small_logo(gathered).into_iter().collect();
    blocks.push(Block::Kicker(cover::title(gathered).into()));
    blocks.extend(actions::blocks(gathered));
    blocks.extend(cover::invented(gathered));
    let edition = cover::edition_told(gathered);
    let made_from = method::record_of(gathered);
    blocks.push(Block::Small(format!("{made_from} {edition}").into()));
    gathered.document(ReportKind::Plan, blocks)
}

/// The action plan as a table.
///
/// # Errors
/// Where an answer doesn't fit its workbook.
pub fn plan_table(gathered: &Gathered<'_>, options: &Options) -> Result<PlanTable, AnswersError> {
    chosen(gathered, options, |gathered| {
        let header = [
            "actions-number",
            "actions-what",
            "column-workbook",
            "plan-about",
            "actions-segment",
            "plan-works-on",
            "actions-owner",
            "actions-due",
            "actions-state",
            "plan-leads",
            "plan-advises",
            "plan-informs",
            "plan-collaborates",
        ]
        .map(|key| gathered.words.say(key));
        let rows = gathered.contents.actions.iter().enumerate();
        PlanTable {
            header: header.into(),
            rows: rows
                .map(|(index, (_, action))| row(gathered, index + 1, action))
                .collect(),
        }
    })
}

/// The open actions that have a day, in its order.
///
/// # Errors
/// Where an answer doesn't fit its workbook.
pub fn plan_days(gathered: &Gathered<'_>, options: &Options) -> Result<Vec<PlanDay>, AnswersError> {
    chosen(gathered, options, |gathered| {
        let actions = gathered.contents.actions.iter();
        let mut days: Vec<PlanDay> = actions
            .filter(|(_, action)| action.state.is_open())
            .filter_map(|(id, action)| day(gathered, *id, action))
            .collect();
        days.sort_by_key(|day| day.due);
        days
    })
}

fn day(gathered: &Gathered<'_>, id: ThingId, action: &Action) -> Option<PlanDay> {
    let words = gathered.words;
    let what = action.what.as_str();
    let title = match &action.owner {
        Some(owner) => words.say_with(
            "plan-day",
            &[("what", what.into()), ("owner", owner.into())],
        ),
        None => what.to_owned(),
    };
    let from = words.say_with(
        "plan-day-from",
        &[
            ("title", cover::title(gathered).into()),
            ("date", words.day(gathered.contents.round.held_on).into()),
        ],
    );
    let about = actions::label(gathered, action);
    let about = about.map_or(from.clone(), |label| format!("{label}\n{from}"));
    Some(PlanDay {
        action: id,
        due: action.due?,
        title,
        about,
    })
}

fn row(gathered: &Gathered<'_>, number: usize, action: &Action) -> Vec<String> {
    let words = gathered.words;
    let sheets = gathered.contents.sheets.iter();
    let sheet = action
        .sheet
        .and_then(|id| sheets.clone().find(|sheet| sheet.id == id));
    let role = |kind: RoleKind| {
        let of_kind = action.roles.iter().filter(|role| role.kind == kind);
        let who: Vec<String> = of_kind.map(|role| role.who.clone()).collect();
        words.list(&who)
    };
    let segment = action.segment.map(|one| words.say(segment_key(one)));
    let works_on = action.works_on.map(|one| {
        words.say(match one {
            WorksOn::Behaviour => "plan-works-on-behaviour",
            WorksOn::Conditions => "plan-works-on-conditions",
        })
    });
    vec![
        number.to_string(),
        action.what.clone(),
        sheet.map_or_else(String::new, |sheet| sheet.workbook.title.clone()),
        actions::label(gathered, action).unwrap_or_default(),
        segment.unwrap_or_default(),
        works_on.unwrap_or_default(),
        action.owner.clone().unwrap_or_default(),
        action.due.map(|day| day.to_string()).unwrap_or_default(),
        words.say(actions::state_key(action.state)),
        role(RoleKind::Leads),
        role(RoleKind::Advises),
        role(RoleKind::Informs),
        role(RoleKind::Collaborates),
    ]
}
