//! Two rounds of one assessment.

use schemars::JsonSchema;
use serde::Serialize;

use super::moves::{Compared, CriterionCompared, moves, scored_at};
use crate::score::{Answers, WorkingCount};

/// Below this many criteria scored in both rounds nothing is summed up.
pub(super) const LEAST_SCORED_IN_BOTH: usize = 5;

/// One workbook in two rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Comparison {
    /// The id of the workbook.
    pub workbook: String,
    /// Its version in the earlier round.
    pub version_then: String,
    /// Its version in the later round.
    pub version_now: String,
    /// Every criterion of either.
    pub criteria: Vec<CriterionCompared>,
    /// How many of each.
    pub counts: MoveCounts,
    /// What that comes to, where enough is scored in both.
    pub summary: Option<Summary>,
    /// Why there is no summary; absent where there is one.
    pub no_summary: Option<NoSummary>,
}

/// How many criteria went which way. Together they are all the criteria of either round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
#[allow(missing_docs)] // Each is the number of criteria of the kind `Compared` names so.
pub struct MoveCounts {
    pub up: usize,
    pub same: usize,
    pub down: usize,
    pub newly_scored: usize,
    pub no_longer_scored: usize,
    pub scored_in_neither: usize,
    pub wording_changed: usize,
    pub new: usize,
    pub gone: usize,
}

/// What two rounds come to, over the criteria scored and comparable in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Summary {
    /// How many criteria are scored and comparable in both.
    pub scored_in_both: usize,
    /// The levels climbed by those that went up, together.
    pub levels_gained: usize,
    /// The levels lost by those that went down, together.
    pub levels_lost: usize,
    /// How many of them worked in the earlier round.
    pub then: WorkingCount,
    /// How many of them work in the later round.
    pub now: WorkingCount,
}

/// Why nothing is summed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NoSummary {
    /// How many criteria are scored and comparable in both.
    pub scored_in_both: usize,
    /// How many would have to be.
    pub needed: usize,
}

/// Compares a sheet of the earlier round (`then`) with the same workbook's sheet of the later one
/// (`now`). Rule "between two rounds".
pub fn compare(then: &Answers<'_>, now: &Answers<'_>) -> Comparison {
    let criteria = moves(then, now);
    let (found, without) = match summary(then, now, &criteria) {
        Ok(found) => (Some(found), None),
        Err(why) => (None, Some(why)),
    };
    Comparison {
        workbook: now.workbook().id.clone(),
        version_then: then.workbook().version.clone(),
        version_now: now.workbook().version.clone(),
        counts: counted(&criteria),
        criteria,
        summary: found,
        no_summary: without,
    }
}

fn counted(criteria: &[CriterionCompared]) -> MoveCounts {
    let mut counts = MoveCounts::default();
    for criterion in criteria {
        let count = match criterion.what {
            Compared::Up { .. } => &mut counts.up,
            Compared::Same { .. } => &mut counts.same,
            Compared::Down { .. } => &mut counts.down,
            Compared::NewlyScored { .. } => &mut counts.newly_scored,
            Compared::NoLongerScored { .. } => &mut counts.no_longer_scored,
            Compared::ScoredInNeither { .. } => &mut counts.scored_in_neither,
            Compared::WordingChanged { .. } => &mut counts.wording_changed,
            Compared::New { .. } => &mut counts.new,
            Compared::Gone { .. } => &mut counts.gone,
        };
        *count += 1;
    }
    counts
}

/// Levels gained and lost, and the working count of each round, over the criteria scored in both.
///
/// # Errors
/// [`NoSummary`] below five criteria scored in both, or below half of the sheet; where the two
/// workbooks differ in length, of the longer one.
pub fn summary(
    then: &Answers<'_>,
    now: &Answers<'_>,
    criteria: &[CriterionCompared],
) -> Result<Summary, NoSummary> {
    let (mut gained, mut lost) = (0, 0);
    let mut both: Vec<&str> = Vec::new();
    for CriterionCompared { criterion, what } in criteria {
        match what {
            Compared::Up { levels, .. } => gained += levels,
            Compared::Down { levels, .. } => lost += levels,
            Compared::Same { .. } => {}
            _ => continue,
        }
        both.push(&criterion.id);
    }
    let needed = enough(&[then, now]);
    if both.len() < needed {
        return Err(NoSummary {
            scored_in_both: both.len(),
            needed,
        });
    }
    Ok(Summary {
        scored_in_both: both.len(),
        levels_gained: gained,
        levels_lost: lost,
        then: working_of(then, &both),
        now: working_of(now, &both),
    })
}

/// How many criteria must be common for anything to be summed up over these sheets.
pub(super) fn enough(sheets: &[&Answers<'_>]) -> usize {
    let longest = sheets.iter().map(|sheet| sheet.workbook().criteria.len());
    LEAST_SCORED_IN_BOTH.max(longest.max().unwrap_or(0).div_ceil(2))
}

/// How many of these criteria work in a sheet, of those that are scored.
pub(super) fn working_of(answers: &Answers<'_>, criteria: &[&str]) -> WorkingCount {
    let working = answers.workbook().scale.working_index();
    let levels = criteria.iter().filter_map(|id| scored_at(answers, id));
    let levels: Vec<_> = levels.collect();
    WorkingCount {
        working: levels.iter().filter(|level| level.0 >= working).count(),
        scored: levels.len(),
    }
}
