//! Coverage: how much of what applies has an agreed level.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Answer, Answers, Reached};

/// The five counts shown with every headline, and how many of the scored were taken from the marks.
/// `scored + dont_know + unanswered + not_applicable` is the number of criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct Counts {
    /// Criteria whose agreed answer is not *not applicable*.
    pub applicable: usize,
    /// Applicable, with an agreed level.
    pub scored: usize,
    /// Of the scored, those taken from the marks rather than talked through.
    pub from_marks: usize,
    /// Agreed as *don't know*.
    pub dont_know: usize,
    /// Applicable, with no agreed answer.
    pub unanswered: usize,
    /// Agreed as *not applicable*.
    pub not_applicable: usize,
}

/// Coverage as an exact pair: `scored` of `applicable`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Coverage {
    /// How many have an agreed level.
    pub scored: usize,
    /// How many apply.
    pub applicable: usize,
    /// What that is enough for.
    pub state: CoverageState,
}

/// What a coverage is enough for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CoverageState {
    /// Everything that applies is scored.
    Full,
    /// At least half, and at least three, but not all.
    Provisional,
    /// Less than half, or fewer than three: no headline. Also where nothing applies.
    NotEnoughAnswered,
}

/// The five counts. Rule "headline".
pub fn counts(answers: &Answers<'_>) -> Counts {
    let mut counts = Counts::default();
    for entry in answers.entries() {
        match entry.answer {
            Some(Answer::Level { reached, .. }) => {
                counts.scored += 1;
                counts.from_marks += usize::from(reached == Reached::FromMarks);
            }
            Some(Answer::DontKnow) => counts.dont_know += 1,
            Some(Answer::NotApplicable) => counts.not_applicable += 1,
            None => counts.unanswered += 1,
        }
    }
    counts.applicable = counts.scored + counts.dont_know + counts.unanswered;
    counts
}

/// Coverage and what it is enough for. Rule "coverage".
pub fn coverage(answers: &Answers<'_>) -> Coverage {
    let Counts {
        scored, applicable, ..
    } = counts(answers);
    let state = if scored < 3 || 2 * scored < applicable {
        CoverageState::NotEnoughAnswered
    } else if scored < applicable {
        CoverageState::Provisional
    } else {
        CoverageState::Full
    };
    Coverage {
        scored,
        applicable,
        state,
    }
}
