//! The headline: what one sheet says at a glance, or why it can't be said yet.

use schemars::JsonSchema;
use serde::Serialize;

use super::pots_balance::{SideState, pots_balance};
use super::{
    Answers, Bounds, Counts, Coverage, CoverageState, LevelShown, MedianLevel, StripLevel,
    WorkingCount, bounds, counts, coverage, median_level, strip, weakest_level, working_count,
};
use crate::{Component, Side};

/// The headline of one sheet. Counts, coverage and strip are always there; the rest only where
/// nothing withholds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Headline {
    /// The five counts shown with every headline.
    pub counts: Counts,
    /// How much of what applies is scored.
    pub coverage: Coverage,
    /// How many scored criteria stand at each level, lowest first.
    pub strip: Vec<StripLevel>,
    /// Why there is no headline; absent where there is one.
    pub withheld: Option<Withheld>,
    /// The lowest level with a scored criterion; for a chain only.
    pub weakest_level: Option<LevelShown>,
    /// How many of the scored work.
    pub score: Option<WorkingCount>,
    /// How many could work, whichever way the unscored turn out.
    pub bounds: Option<Bounds>,
    /// The lower and upper median of the scored.
    pub median_level: Option<MedianLevel>,
}

/// Why a sheet has no headline. Where several hold, the first in this order is given.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Withheld {
    /// The quick scan never has one: it points at the workbook to open next.
    QuickScan,
    /// Less than half of what applies is scored, or fewer than three.
    NotEnoughAnswered,
    /// Parts of the POTS tree are not read, since too few of their elements are scored.
    SidesNotRead {
        /// Which: of service, people and trunk, in this order.
        sides: Vec<Side>,
    },
}

/// The headline of one sheet. Rule "headline".
pub fn headline(answers: &Answers<'_>) -> Headline {
    let coverage = coverage(answers);
    let withheld = withheld(answers, coverage);
    let given = withheld.is_none();
    Headline {
        counts: counts(answers),
        coverage,
        strip: strip(answers),
        weakest_level: if given { weakest_level(answers) } else { None },
        score: given.then(|| working_count(answers)),
        bounds: given.then(|| bounds(answers)),
        median_level: if given { median_level(answers) } else { None },
        withheld,
    }
}

fn withheld(answers: &Answers<'_>, coverage: Coverage) -> Option<Withheld> {
    if answers.workbook().component == Component::QuickScan {
        return Some(Withheld::QuickScan);
    }
    if coverage.state == CoverageState::NotEnoughAnswered {
        return Some(Withheld::NotEnoughAnswered);
    }
    let balance = pots_balance(answers)?;
    let sides: Vec<Side> = [&balance.service, &balance.people, &balance.trunk]
        .into_iter()
        .filter(|reading| reading.state == SideState::NotEnoughAnswered)
        .map(|reading| reading.side)
        .collect();
    (!sides.is_empty()).then_some(Withheld::SidesNotRead { sides })
}
