//! What goes in: one optional agreed answer for each criterion of a workbook.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::AnswersError;
use crate::Workbook;

/// The place of a level on its workbook's scale, from 0 (lowest).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct LevelIndex(pub usize);

/// How an agreed level was reached. The two are counted and drawn apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reached {
    /// The people in the room talked it through.
    TalkedThrough,
    /// The lower median of the marks, taken over in one step.
    FromMarks,
}

/// The agreed answer to one criterion. No answer at all is `None` where this is wanted, and is
/// never the lowest level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// A level of the workbook's scale.
    Level {
        /// Which one.
        level: LevelIndex,
        /// How it was reached.
        reached: Reached,
    },
    /// Nobody here would know: a finding in itself, never a zero.
    DontKnow,
    /// It doesn't apply here; the reason is kept with the judgement.
    NotApplicable,
}

/// A figure from 1 (little) to 3 (much): how important, or how far in this group's power.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct Rating(#[schemars(range(min = 1, max = 3))] u8);

impl Rating {
    /// What counts where nobody said: 2.
    pub const UNSAID: Rating = Rating(2);

    /// A rating, if it lies within 1 to 3.
    pub fn new(figure: u8) -> Option<Self> {
        (1..=3).contains(&figure).then_some(Rating(figure))
    }

    /// The figure, 1 to 3.
    pub fn figure(self) -> u8 {
        self.0
    }
}

/// What was agreed on one criterion. The default is nothing at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CriterionAnswer {
    /// The agreed answer, if there is one.
    pub answer: Option<Answer>,
    /// How important it is, if somebody said.
    pub importance: Option<Rating>,
    /// How far it is in this group's power, if somebody said.
    pub power: Option<Rating>,
    /// The level aimed at, if there is an aim.
    pub aim: Option<LevelIndex>,
}

/// The agreed answers of one sheet: one entry for each criterion, in workbook order. Every level
/// in it is on the workbook's scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers<'a> {
    workbook: &'a Workbook,
    entries: Vec<CriterionAnswer>,
}

impl<'a> Answers<'a> {
    /// The answer word for [`Answer::DontKnow`] where answers are given as text.
    pub const DONT_KNOW: &'static str = "dont-know";
    /// The answer word for [`Answer::NotApplicable`] where answers are given as text.
    pub const NOT_APPLICABLE: &'static str = "not-applicable";

    /// Nothing answered yet: nothing is pre-filled.
    pub fn none(workbook: &'a Workbook) -> Self {
        let entries = vec![CriterionAnswer::default(); workbook.criteria.len()];
        Answers { workbook, entries }
    }

    /// Answers from one entry a criterion, in workbook order.
    ///
    /// # Errors
    /// [`AnswersError::WrongLength`] if there are more or fewer entries than criteria;
    /// [`AnswersError::LevelOffScale`] for the first level or aim that the scale hasn't got.
    pub fn new(
        workbook: &'a Workbook,
        entries: Vec<CriterionAnswer>,
    ) -> Result<Self, AnswersError> {
        if entries.len() != workbook.criteria.len() {
            return Err(AnswersError::WrongLength {
                expected: workbook.criteria.len(),
                found: entries.len(),
            });
        }
        let mut answers = Answers::none(workbook);
        for (criterion, entry) in workbook.criteria.iter().zip(entries) {
            answers.set(&criterion.id, entry)?;
        }
        Ok(answers)
    }

    /// Answers from pairs of a criterion's id and a level's id, all talked through. Lenient: the
    /// pairs come in any order, criteria not named stay unanswered, a later pair replaces an
    /// earlier one of the same criterion, and [`Self::DONT_KNOW`] and [`Self::NOT_APPLICABLE`] are
    /// read as those answers (no sound scale has levels of that id).
    ///
    /// # Errors
    /// [`AnswersError::UnknownCriterion`] or [`AnswersError::UnknownLevel`], naming the first one.
    pub fn from_ids<C, L>(
        workbook: &'a Workbook,
        pairs: impl IntoIterator<Item = (C, L)>,
    ) -> Result<Self, AnswersError>
    where
        C: AsRef<str>,
        L: AsRef<str>,
    {
        let mut answers = Answers::none(workbook);
        for (criterion, level) in pairs {
            let (criterion, level) = (criterion.as_ref(), level.as_ref());
            let answer = match (workbook.scale.index_of(level), level) {
                (Some(index), _) => Answer::Level {
                    level: LevelIndex(index),
                    reached: Reached::TalkedThrough,
                },
                (None, Self::DONT_KNOW) => Answer::DontKnow,
                (None, Self::NOT_APPLICABLE) => Answer::NotApplicable,
                (None, _) => {
                    // An unknown criterion is named before its level is.
                    answers.position(criterion)?;
                    return Err(AnswersError::UnknownLevel {
                        criterion: criterion.to_owned(),
                        level: level.to_owned(),
                    });
                }
            };
            let position = answers.position(criterion)?;
            answers.entries[position].answer = Some(answer);
        }
        Ok(answers)
    }

    /// Puts down everything agreed on one criterion, in place of what was there.
    ///
    /// # Errors
    /// [`AnswersError::UnknownCriterion`]; [`AnswersError::LevelOffScale`] if the level or the aim
    /// is not on the scale. Nothing is changed then.
    pub fn set(&mut self, criterion: &str, entry: CriterionAnswer) -> Result<(), AnswersError> {
        let position = self.position(criterion)?;
        let agreed = match entry.answer {
            Some(Answer::Level { level, .. }) => Some(level),
            _ => None,
        };
        for LevelIndex(index) in agreed.into_iter().chain(entry.aim) {
            if index >= self.workbook.scale.levels.len() {
                return Err(AnswersError::LevelOffScale {
                    criterion: criterion.to_owned(),
                    index,
                    levels: self.workbook.scale.levels.len(),
                });
            }
        }
        self.entries[position] = entry;
        Ok(())
    }

    /// The workbook that is answered.
    pub fn workbook(&self) -> &'a Workbook {
        self.workbook
    }

    /// One entry for each criterion, in workbook order.
    pub fn entries(&self) -> &[CriterionAnswer] {
        &self.entries
    }

    fn position(&self, criterion: &str) -> Result<usize, AnswersError> {
        self.workbook
            .criteria
            .iter()
            .position(|c| c.id == criterion)
            .ok_or_else(|| AnswersError::UnknownCriterion {
                criterion: criterion.to_owned(),
            })
    }
}
