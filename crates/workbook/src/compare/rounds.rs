//! Many rounds of one assessment.

use schemars::JsonSchema;
use serde::Serialize;

use super::matching::comparable;
use super::moves::scored_at;
use super::two_rounds::{enough, summary, working_of};
use super::{NoSummary, moves};
use crate::score::{Answers, CriterionShown, WorkingCount};

/// One workbook over several rounds, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OverRounds {
    /// The readings.
    pub over: Over,
    /// For each round but the first, whether its workbook asks something else than the one before:
    /// a meaning, a scale or the list of criteria changed.
    pub questions_changed: Vec<bool>,
}

/// How several rounds can be read together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "read", rename_all = "kebab-case")]
pub enum Over {
    /// Over the criteria common to all of them: the rounds may be joined by a line.
    Joined {
        /// The criteria scored and comparable in every round.
        criteria: Vec<CriterionShown>,
        /// How many of them work, a round each.
        rounds: Vec<WorkingCount>,
    },
    /// Too little is common to all: each round with the next one, unjoined.
    Pairs {
        /// One entry for each round and the next.
        pairs: Vec<Pair>,
    },
}

/// Two neighbouring rounds, over what these two have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "read", rename_all = "kebab-case")]
pub enum Pair {
    /// Enough is scored and comparable in both.
    Read {
        /// How many work in the earlier.
        then: WorkingCount,
        /// How many work in the later.
        now: WorkingCount,
    },
    /// Too little is.
    NotRead(NoSummary),
}

/// Reads several rounds, oldest first: over the criteria scored and comparable in all of them;
/// where these are fewer than five or half of the sheet, in neighbouring pairs. Fewer than two
/// rounds have no pair. Rule "over n rounds".
pub fn over_rounds(rounds: &[Answers<'_>]) -> OverRounds {
    let sheets: Vec<&Answers<'_>> = rounds.iter().collect();
    let common = common(rounds);
    let pairs = || rounds.iter().zip(rounds.iter().skip(1));
    let questions_changed = pairs().map(|(then, now)| changed(then, now)).collect();
    let over = if rounds.len() > 1 && common.len() >= enough(&sheets) {
        let ids: Vec<&str> = common.iter().map(|one| one.id.as_str()).collect();
        Over::Joined {
            rounds: rounds.iter().map(|round| working_of(round, &ids)).collect(),
            criteria: common,
        }
    } else {
        Over::Pairs {
            pairs: pairs().map(|(then, now)| pair(then, now)).collect(),
        }
    };
    OverRounds {
        over,
        questions_changed,
    }
}

fn common(rounds: &[Answers<'_>]) -> Vec<CriterionShown> {
    let Some(last) = rounds.last() else {
        return Vec::new();
    };
    let in_all = |id: &str| {
        rounds.iter().all(|round| {
            comparable(round.workbook(), last.workbook(), id) && scored_at(round, id).is_some()
        })
    };
    let criteria = last.workbook().criteria.iter();
    let shared = criteria.filter(|criterion| in_all(&criterion.id));
    shared.map(CriterionShown::of).collect()
}

fn pair(then: &Answers<'_>, now: &Answers<'_>) -> Pair {
    match summary(then, now, &moves(then, now)) {
        Ok(summary) => Pair::Read {
            then: summary.then,
            now: summary.now,
        },
        Err(why) => Pair::NotRead(why),
    }
}

fn changed(then: &Answers<'_>, now: &Answers<'_>) -> bool {
    let (then, now) = (then.workbook(), now.workbook());
    then.criteria.len() != now.criteria.len()
        || now
            .criteria
            .iter()
            .any(|criterion| !comparable(then, now, &criterion.id))
}
