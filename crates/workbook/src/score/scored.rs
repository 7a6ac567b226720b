//! The scored criteria: applicable, with an agreed level. Every rule starts from them.

use super::{Answer, Answers, CriterionAnswer, LevelIndex, Reached};
use crate::Criterion;

/// A scored criterion.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scored<'a> {
    pub(super) criterion: &'a Criterion,
    pub(super) entry: &'a CriterionAnswer,
    pub(super) level: LevelIndex,
    pub(super) reached: Reached,
}

/// The scored criteria in workbook order.
pub(super) fn scored<'a>(answers: &'a Answers<'_>) -> impl Iterator<Item = Scored<'a>> {
    answers
        .workbook()
        .criteria
        .iter()
        .zip(answers.entries())
        .filter_map(|(criterion, entry)| match entry.answer {
            Some(Answer::Level { level, reached }) => Some(Scored {
                criterion,
                entry,
                level,
                reached,
            }),
            _ => None,
        })
}

/// The agreed levels in workbook order.
pub(super) fn levels(answers: &Answers<'_>) -> Vec<LevelIndex> {
    scored(answers).map(|s| s.level).collect()
}

/// Whether this level counts as working in the workbook answered.
pub(super) fn works(answers: &Answers<'_>, level: LevelIndex) -> bool {
    level.0 >= answers.workbook().scale.working_index()
}
