//! Criterion by criterion: what became of each from one round to the next.

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::Serialize;

use super::matching::comparable;
use crate::score::{Answer, Answers, CriterionShown, LevelIndex, LevelShown};

/// A criterion in two rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CriterionCompared {
    /// The criterion, as the later round names it; where it is gone, as the earlier one did.
    pub criterion: CriterionShown,
    /// What became of it.
    pub what: Compared,
}

/// What became of a criterion between two rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Compared {
    /// Scored in both, higher in the later.
    Up {
        /// The level in the earlier round.
        then: LevelShown,
        /// The level in the later round.
        now: LevelShown,
        /// How many levels were climbed, 1 or more.
        levels: usize,
    },
    /// Scored in both, at the same level.
    Same {
        /// The level in both.
        at: LevelShown,
    },
    /// Scored in both, lower in the later.
    Down {
        /// The level in the earlier round.
        then: LevelShown,
        /// The level in the later round.
        now: LevelShown,
        /// How many levels were lost, 1 or more.
        levels: usize,
    },
    /// Scored in the later round only.
    NewlyScored {
        /// What it was in the earlier one.
        then: NotScored,
        /// The level in the later round.
        now: LevelShown,
    },
    /// Scored in the earlier round only.
    NoLongerScored {
        /// The level in the earlier round.
        then: LevelShown,
        /// What it is in the later one.
        now: NotScored,
    },
    /// Scored in neither.
    ScoredInNeither {
        /// What it was.
        then: NotScored,
        /// What it is.
        now: NotScored,
    },
    /// Both rounds have it, but they ask different things of it, or on different scales.
    WordingChanged {
        /// What it was, in the earlier workbook's own levels.
        then: Standing,
        /// What it is, in the later workbook's own levels.
        now: Standing,
    },
    /// Only the later round's workbook has it.
    New {
        /// What it is.
        now: Standing,
    },
    /// Only the earlier round's workbook has it.
    Gone {
        /// What it was.
        then: Standing,
    },
}

/// Why a criterion has no level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NotScored {
    /// Nobody knew.
    DontKnow,
    /// It was said not to apply.
    NotApplicable,
    /// It has no answer.
    Unanswered,
}

/// How a criterion stands in one round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// At a level.
    Level(LevelShown),
    /// At none.
    Not(NotScored),
}

/// What became of every criterion: those of the later round in its workbook's order, then those
/// that are gone, in the earlier one's. Rule "between two rounds".
pub fn moves(then: &Answers<'_>, now: &Answers<'_>) -> Vec<CriterionCompared> {
    let later = now.workbook().criteria.iter();
    let later = later.map(|criterion| CriterionCompared {
        criterion: CriterionShown::of(criterion),
        what: became(then, now, &criterion.id),
    });
    let earlier = then.workbook().criteria.iter();
    let gone = earlier
        .filter(|criterion| now.workbook().criterion(&criterion.id).is_none())
        .map(|criterion| CriterionCompared {
            criterion: CriterionShown::of(criterion),
            what: Compared::Gone {
                then: standing(then, &criterion.id),
            },
        });
    later.chain(gone).collect()
}

fn became(then: &Answers<'_>, now: &Answers<'_>, criterion: &str) -> Compared {
    if then.workbook().criterion(criterion).is_none() {
        return Compared::New {
            now: standing(now, criterion),
        };
    }
    let (was, is) = (standing(then, criterion), standing(now, criterion));
    if !comparable(then.workbook(), now.workbook(), criterion) {
        return Compared::WordingChanged { then: was, now: is };
    }
    match (was, is) {
        (Standing::Not(then), Standing::Not(now)) => Compared::ScoredInNeither { then, now },
        (Standing::Not(then), Standing::Level(now)) => Compared::NewlyScored { then, now },
        (Standing::Level(then), Standing::Not(now)) => Compared::NoLongerScored { then, now },
        (Standing::Level(before), Standing::Level(after)) => {
            let (from, to) = (index(then, criterion), index(now, criterion));
            let levels = from.abs_diff(to);
            match to.cmp(&from) {
                Ordering::Greater => Compared::Up {
                    then: before,
                    now: after,
                    levels,
                },
                Ordering::Equal => Compared::Same { at: after },
                Ordering::Less => Compared::Down {
                    then: before,
                    now: after,
                    levels,
                },
            }
        }
    }
}

/// How a criterion that the workbook has stands.
pub(super) fn standing(answers: &Answers<'_>, criterion: &str) -> Standing {
    let level = |level| LevelShown::at(&answers.workbook().scale, level);
    match answer(answers, criterion) {
        Some(Answer::Level { level: at, .. }) => {
            level(at).map_or(Standing::Not(NotScored::Unanswered), Standing::Level)
        }
        Some(Answer::DontKnow) => Standing::Not(NotScored::DontKnow),
        Some(Answer::NotApplicable) => Standing::Not(NotScored::NotApplicable),
        None => Standing::Not(NotScored::Unanswered),
    }
}

/// The place on the scale where a criterion stands, if it is scored.
pub(super) fn scored_at(answers: &Answers<'_>, criterion: &str) -> Option<LevelIndex> {
    match answer(answers, criterion) {
        Some(Answer::Level { level, .. }) => Some(level),
        _ => None,
    }
}

fn index(answers: &Answers<'_>, criterion: &str) -> usize {
    scored_at(answers, criterion).map_or(0, |level| level.0)
}

fn answer(answers: &Answers<'_>, criterion: &str) -> Option<Answer> {
    let criteria = answers.workbook().criteria.iter();
    let position = criteria.map(|one| &one.id).position(|id| id == criterion)?;
    answers.entries().get(position)?.answer
}
