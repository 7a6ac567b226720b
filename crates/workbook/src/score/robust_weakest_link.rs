//! The robust weakest link: what is weakest whichever way the open criteria turn out.

use schemars::JsonSchema;
use serde::Serialize;

use super::scored::works;
use super::{Answer, Answers, CriterionShown, LevelIndex, LevelShown, counts};
use crate::{Criterion, Reading};

/// What is certainly weakest in a chain, what possibly is, and what that rests on. An open
/// criterion applies and has no agreed level: it could be anything on the scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RobustWeakestLink {
    /// How many criteria have an agreed level: "nine agreed …".
    pub agreed: usize,
    /// How many are open: "… whichever way the other four turn out, this is the weakest".
    pub open: usize,
    /// Whether anything could be below working at all.
    pub below_working: BelowWorking,
    /// Weakest however the open ones turn out, in workbook order. Several stand level.
    pub certainly_weakest: Vec<Candidate>,
    /// Weakest if the open ones turn out one way or another, in workbook order. Whatever is
    /// certainly weakest is among them.
    pub possibly_weakest: Vec<Candidate>,
}

/// Whether anything in a chain could be below working.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BelowWorking {
    /// Something is, or could be.
    Possible,
    /// "Nothing stands below working": everything that applies is agreed, and works.
    Nothing,
    /// Nothing applies, so that nothing can be said.
    NothingApplies,
}

/// A criterion that is or could be the weakest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Candidate {
    /// The criterion.
    pub criterion: CriterionShown,
    /// Its agreed level; absent where it is open.
    pub level: Option<LevelShown>,
}

/// The levels that an applicable criterion could stand at.
struct Range<'a> {
    criterion: &'a Criterion,
    agreed: Option<LevelIndex>,
    lowest: LevelIndex,
    highest: LevelIndex,
}

/// Certainly weakest: an agreed criterion below working whose level is at most the lowest that
/// every other applicable criterion could have, where there is another. Possibly weakest: one that
/// could be below working and whose lowest is at most the smallest highest of all that apply.
/// `None` for a menu. Rule "robust weakest link"; PHE, Place-based approaches (2021), line 329.
pub fn robust_weakest_link(answers: &Answers<'_>) -> Option<RobustWeakestLink> {
    if answers.workbook().reading == Reading::Menu {
        return None;
    }
    let ranges = ranges(answers);
    let is_candidate = |range: &Range<'_>| !works(answers, range.lowest);
    let smallest_highest = ranges.iter().map(|range| range.highest).min();
    let certainly = |(at, range): (usize, &Range<'_>)| {
        let mut others = ranges.iter().enumerate().filter(|(other, _)| *other != at);
        ranges.len() > 1
            && range.agreed.is_some()
            && others.all(|(_, other)| range.highest <= other.lowest)
    };
    let possibly = |range: &Range<'_>| Some(range.lowest) <= smallest_highest;
    let shown = |range: &Range<'_>| Candidate {
        criterion: CriterionShown::of(range.criterion),
        level: range
            .agreed
            .and_then(|level| LevelShown::at(&answers.workbook().scale, level)),
    };
    let counts = counts(answers);
    Some(RobustWeakestLink {
        agreed: counts.scored,
        open: counts.dont_know + counts.unanswered,
        below_working: if ranges.is_empty() {
            BelowWorking::NothingApplies
        } else if ranges.iter().any(is_candidate) {
            BelowWorking::Possible
        } else {
            BelowWorking::Nothing
        },
        certainly_weakest: ranges
            .iter()
            .enumerate()
            .filter(|(at, range)| is_candidate(range) && certainly((*at, range)))
            .map(|(_, range)| shown(range))
            .collect(),
        possibly_weakest: ranges
            .iter()
            .filter(|range| is_candidate(range) && possibly(range))
            .map(shown)
            .collect(),
    })
}

/// One range for each applicable criterion, in workbook order.
fn ranges<'a>(answers: &'a Answers<'_>) -> Vec<Range<'a>> {
    let criteria = answers.workbook().criteria.iter();
    criteria
        .zip(answers.entries())
        .filter_map(|(criterion, entry)| {
            let agreed = match entry.answer {
                Some(Answer::Level { level, .. }) => Some(level),
                Some(Answer::NotApplicable) => return None,
                Some(Answer::DontKnow) | None => None,
            };
            let top = LevelIndex(answers.workbook().scale.top_index());
            Some(Range {
                criterion,
                agreed,
                lowest: agreed.unwrap_or(LevelIndex(0)),
                highest: agreed.unwrap_or(top),
            })
        })
        .collect()
}
