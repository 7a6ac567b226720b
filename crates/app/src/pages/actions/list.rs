//! Which actions are listed, and in which order.

use pit_record::ThingId;
use pit_record::body::{Action, ActionState};
use pit_workbook::Segment;

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Filter {
    /// What is still to be done, and not carried on to a later round.
    Open,
    /// What was done.
    Done,
    /// What carries on an action of an earlier round.
    Carried,
    /// Everything, also what was given up.
    All,
}

/// What it is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Order {
    /// The day it is due; those without one last.
    Due,
    /// The owner; those without one last.
    Owner,
    /// The criterion, as the sheets and their criteria stand; those about none last.
    Criterion,
    /// Civic, community, service; those of none last.
    Segment,
}

/// An action with what the list needs to know of it.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    pub id: ThingId,
    /// Its number on the page, from 1: that of the report for those of the round looked at; those of
    /// earlier rounds count on from there. No filter and no order changes it.
    pub number: usize,
    pub action: Action,
    /// The label of its criterion, and where that stands among all.
    pub about: Option<(usize, String)>,
    /// The round it is from, in words; empty where it is of the round that is looked at.
    pub earlier: String,
    /// It is of an earlier round that is locked.
    pub held: bool,
    /// A later round carries it on, up to the one that is looked at.
    pub carried_on: bool,
}

impl Listed {
    /// Still to be done, here and not further on.
    pub fn is_open(&self) -> bool {
        self.action.state.is_open() && !self.carried_on
    }

    fn passes(&self, filter: Filter) -> bool {
        match filter {
            Filter::Open => self.is_open(),
            Filter::Done => self.action.state == ActionState::Done,
            Filter::Carried => self.action.carries_on.is_some(),
            Filter::All => true,
        }
    }

    /// Every word that was typed into the search stands somewhere in it.
    fn fits(&self, query: &str) -> bool {
        let about = self.about.as_ref().map(|(_, label)| label.as_str());
        let said = [
            Some(self.action.what.as_str()),
            about,
            self.action.owner.as_deref(),
        ];
        let playing = self.action.roles.iter().map(|role| role.who.as_str());
        let said: Vec<&str> = said.into_iter().flatten().chain(playing).collect();
        let said = said.join("\n").to_lowercase();
        let mut wanted = query.split_whitespace();
        wanted.all(|word| said.contains(&word.to_lowercase()))
    }
}

/// Those that pass the filter and the search, in order. What is equal stays as it was written.
pub(super) fn listed(all: &[Listed], filter: Filter, order: Order, query: &str) -> Vec<Listed> {
    let mut found: Vec<Listed> = all
        .iter()
        .filter(|one| one.passes(filter) && one.fits(query))
        .cloned()
        .collect();
    match order {
        Order::Due => found.sort_by_key(|one| (one.action.due.is_none(), one.action.due)),
        Order::Owner => found.sort_by_key(|one| {
            let owner = one.action.owner.as_ref().map(|owner| owner.to_lowercase());
            (owner.is_none(), owner)
        }),
        Order::Criterion => found.sort_by_key(|one| {
            let place = one.about.as_ref().map(|(place, _)| *place);
            place.unwrap_or(usize::MAX)
        }),
        Order::Segment => found.sort_by_key(|one| match one.action.segment {
            Some(Segment::Civic) => 0,
            Some(Segment::Community) => 1,
            Some(Segment::Service) => 2,
            None => 3,
        }),
    }
    found
}
