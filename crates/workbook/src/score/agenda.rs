//! The agenda: what to talk about first.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::Serialize;

use super::spread::{Labels, d, labels};
use super::{Answer, Answers, CriterionShown, Fraction, Visible};

/// One entry of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AgendaEntry {
    /// The criterion.
    pub criterion: CriterionShown,
    /// Why it stands where it does.
    pub class: AgendaClass,
}

/// The classes of the agenda, in their order. A criterion is in the first that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaClass {
    /// Split; larger d first.
    Split,
    /// Unknown, or "does it apply?"; more *don't know*s and *not applicable*s together first.
    UnknownOrDoesItApply,
    /// Low and agreed; lower lower median first.
    LowAndAgreed,
    /// The rest; larger d first, without level marks last.
    TheRest,
}

/// Where an entry stands: its class, then the number of its class. The smallest comes first.
type Place = (
    AgendaClass,
    Reverse<Option<Fraction>>,
    Reverse<usize>,
    usize,
);

/// All criteria that are not agreed as not applicable: split; unknown or "does it apply?"; low and
/// agreed; the rest. Ties stand in workbook order. A criterion whose marks may not be shown stands
/// as one without level marks. The marks and the answers are those of one sheet.
/// Rule "agenda order".
pub fn agenda(visible: &[Visible<'_>], answers: &Answers<'_>) -> Vec<AgendaEntry> {
    let asked = visible
        .iter()
        .zip(answers.entries())
        .filter(|(_, entry)| entry.answer != Some(Answer::NotApplicable));
    let mut placed: Vec<(Place, CriterionShown)> = asked
        .map(|(visible, _)| (place(visible), CriterionShown::of(visible.criterion)))
        .collect();
    // The sort is stable: ties stay in workbook order.
    placed.sort_by_key(|(place, _)| *place);
    placed
        .into_iter()
        .map(|((class, ..), criterion)| AgendaEntry { criterion, class })
        .collect()
}

fn place(visible: &Visible<'_>) -> Place {
    let class = class(&labels(visible));
    let by_nothing = (class, Reverse(None), Reverse(0), 0);
    let Some(room) = visible.room() else {
        return by_nothing;
    };
    match class {
        AgendaClass::Split | AgendaClass::TheRest => {
            (class, Reverse(d(room, visible.scale)), Reverse(0), 0)
        }
        AgendaClass::UnknownOrDoesItApply => {
            let neither = room.dont_know + room.not_applicable;
            (class, Reverse(None), Reverse(neither), 0)
        }
        AgendaClass::LowAndAgreed => {
            let median = room.lower_median().map_or(0, |median| median.0);
            (class, Reverse(None), Reverse(0), median)
        }
    }
}

fn class(labels: &Labels) -> AgendaClass {
    if labels.split.is_some() {
        AgendaClass::Split
    } else if labels.unknown.is_some() || labels.does_it_apply.is_some() {
        AgendaClass::UnknownOrDoesItApply
    } else if labels.low_and_agreed {
        AgendaClass::LowAndAgreed
    } else {
        AgendaClass::TheRest
    }
}
