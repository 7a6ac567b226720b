//! Weakest links: what stands below working in a chain, weakest first.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::Serialize;

use super::scored::{Scored, scored, works};
use super::{Answer, Answers, CriterionShown, LevelIndex, LevelShown, Rating, Reached};
use crate::Reading;

/// Up to this many criteria at the lowest level are ranked among themselves; more are a tie.
const MOST_BEFORE_A_TIE: usize = 3;

/// The weakest links of a chain, in the computed order. What a person puts forward is kept beside
/// it and never changes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WeakestLinks {
    /// Scored criteria below working, weakest first.
    pub ranked: Vec<WeakestLink>,
    /// How many of the ranked stand at the lowest level among them; 0 where nothing is ranked.
    pub tied_at_lowest: usize,
    /// More than three stand there: they are shown as a tie, and a person picks among them.
    pub shown_as_tie: bool,
    /// Criteria agreed as *don't know*, in workbook order: "nobody here knew".
    pub dont_know: Vec<CriterionShown>,
}

/// One weakest link, with what it was ordered by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WeakestLink {
    /// The criterion.
    pub criterion: CriterionShown,
    /// Its agreed level.
    pub level: LevelShown,
    /// How that was reached.
    pub reached: Reached,
    /// How important it is, 1 to 3; ordered as 2 where nobody said.
    pub importance: Option<Rating>,
    /// How far it is in this group's power, 1 to 3; ordered as 2 where nobody said.
    pub power: Option<Rating>,
    /// The level aimed at; ordered as one level up where there is none.
    pub aim: Option<LevelShown>,
    /// How many levels lie between the agreed level and the aim; 0 where the aim is reached.
    pub gap_to_aim: usize,
}

/// Scored criteria below working, ordered by: lowest level; higher importance (none: 2); more in
/// the group's power (none: 2); wider gap to the aim (none: one level up); workbook order.
/// `None` for a menu. Rule "weakest links"; PHE, Place-based approaches (2021), line 329.
///
/// They are facts about what was agreed, so they are listed however much is still unanswered; the
/// coverage in the headline says how much that is.
pub fn weakest_links(answers: &Answers<'_>) -> Option<WeakestLinks> {
    if answers.workbook().reading == Reading::Menu {
        return None;
    }
    let mut below: Vec<Scored<'_>> = scored(answers)
        .filter(|s| !works(answers, s.level))
        .collect();
    // The sort is stable: what is equal in all four stays in workbook order.
    below.sort_by_key(|s| {
        (
            s.level,
            Reverse(s.entry.importance.unwrap_or(Rating::UNSAID)),
            Reverse(s.entry.power.unwrap_or(Rating::UNSAID)),
            Reverse(gap_to_aim(s)),
        )
    });
    let lowest = below.first().map(|s| s.level);
    let tied_at_lowest = below.iter().filter(|s| Some(s.level) == lowest).count();
    Some(WeakestLinks {
        ranked: below.iter().filter_map(|s| shown(answers, s)).collect(),
        tied_at_lowest,
        shown_as_tie: tied_at_lowest > MOST_BEFORE_A_TIE,
        dont_know: agreed_dont_knows(answers),
    })
}

fn gap_to_aim(scored: &Scored<'_>) -> usize {
    match scored.entry.aim {
        Some(LevelIndex(aim)) => aim.saturating_sub(scored.level.0),
        None => 1,
    }
}

fn shown(answers: &Answers<'_>, scored: &Scored<'_>) -> Option<WeakestLink> {
    let scale = &answers.workbook().scale;
    Some(WeakestLink {
        criterion: CriterionShown::of(scored.criterion),
        level: LevelShown::at(scale, scored.level)?,
        reached: scored.reached,
        importance: scored.entry.importance,
        power: scored.entry.power,
        aim: scored.entry.aim.and_then(|aim| LevelShown::at(scale, aim)),
        gap_to_aim: gap_to_aim(scored),
    })
}

/// The criteria agreed as *don't know*, in workbook order.
pub(super) fn agreed_dont_knows(answers: &Answers<'_>) -> Vec<CriterionShown> {
    let criteria = answers.workbook().criteria.iter();
    criteria
        .zip(answers.entries())
        .filter(|(_, entry)| entry.answer == Some(Answer::DontKnow))
        .map(|(criterion, _)| CriterionShown::of(criterion))
        .collect()
}
