//! Balance of actions: whether a plan rests on behaviour alone, or on one segment alone.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{Segment, WorksOn};

/// An action that is still open, as far as its balance goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OpenAction {
    /// The segment it belongs to, if somebody said.
    pub segment: Option<Segment>,
    /// What it changes, if somebody said.
    pub works_on: Option<WorksOn>,
}

/// How the open actions of a plan are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ActionBalance {
    /// How many actions are open, and in which segments.
    pub open: OpenCount,
    /// Every open action works on behaviour, and there is at least one: such plans are likely to
    /// widen gaps.
    pub all_on_behaviour: bool,
    /// The one segment that every open action lies in, where there is one.
    pub all_in_segment: Option<Segment>,
}

/// Counts of open actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct OpenCount {
    /// All of them.
    pub actions: usize,
    /// Those of councils and other public authorities.
    pub civic: usize,
    /// Those of communities.
    pub community: usize,
    /// Those of services.
    pub service: usize,
    /// Those that work on what single people do.
    pub behaviour: usize,
    /// Those that work on the conditions people live in.
    pub conditions: usize,
}

/// Whether a plan's open actions all rest on behaviour, or all lie in one segment. An action of
/// which it wasn't said is in neither, so that neither is claimed. Nothing open: neither.
/// Rule "balance of actions"; PHE, Place-based approaches (2021), line 131.
pub fn action_balance(open_actions: &[OpenAction]) -> ActionBalance {
    let in_segment = |segment| {
        open_actions
            .iter()
            .filter(|action| action.segment == Some(segment))
            .count()
    };
    let works_on = |what| {
        open_actions
            .iter()
            .filter(|action| action.works_on == Some(what))
            .count()
    };
    let open = OpenCount {
        actions: open_actions.len(),
        civic: in_segment(Segment::Civic),
        community: in_segment(Segment::Community),
        service: in_segment(Segment::Service),
        behaviour: works_on(WorksOn::Behaviour),
        conditions: works_on(WorksOn::Conditions),
    };
    let first = open_actions.first();
    ActionBalance {
        open,
        all_on_behaviour: open.actions > 0 && open.behaviour == open.actions,
        all_in_segment: first
            .and_then(|action| action.segment)
            .filter(|segment| in_segment(*segment) == open.actions),
    }
}
