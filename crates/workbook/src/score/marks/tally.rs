//! A tally: how many gave each mark to a criterion. It has no order and no names.

use std::iter::Sum;

use super::Mark;
use crate::score::LevelIndex;

/// How many gave each mark to one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Tally {
    /// How many gave each level, lowest first; levels beyond the end have none.
    pub levels: Vec<usize>,
    /// How many don't know.
    pub dont_know: usize,
    /// How many say that it doesn't apply.
    pub not_applicable: usize,
}

impl Tally {
    /// The tally of single marks.
    pub fn of(marks: impl IntoIterator<Item = Mark>) -> Self {
        let mut tally = Tally::default();
        for mark in marks {
            match mark {
                Mark::Level(LevelIndex(index)) => {
                    if tally.levels.len() <= index {
                        tally.levels.resize(index + 1, 0);
                    }
                    tally.levels[index] += 1;
                }
                Mark::DontKnow => tally.dont_know += 1,
                Mark::NotApplicable => tally.not_applicable += 1,
            }
        }
        tally
    }

    /// Two tallies together.
    #[must_use]
    pub fn and(&self, other: &Tally) -> Tally {
        let at = |tally: &Tally, index| tally.levels.get(index).copied().unwrap_or(0);
        let levels = self.levels.len().max(other.levels.len());
        Tally {
            levels: (0..levels)
                .map(|index| at(self, index) + at(other, index))
                .collect(),
            dont_know: self.dont_know + other.dont_know,
            not_applicable: self.not_applicable + other.not_applicable,
        }
    }

    /// How many marks that are a level (n in the rules).
    pub fn level_marks(&self) -> usize {
        self.levels.iter().sum()
    }

    /// How many marks that are a level or *don't know*.
    pub fn levels_and_dont_knows(&self) -> usize {
        self.level_marks() + self.dont_know
    }

    /// How many marks of any kind.
    pub fn marks(&self) -> usize {
        self.levels_and_dont_knows() + self.not_applicable
    }

    /// The lowest level marked.
    pub fn lowest(&self) -> Option<LevelIndex> {
        self.at_position(1)
    }

    /// The highest level marked.
    pub fn highest(&self) -> Option<LevelIndex> {
        self.at_position(self.level_marks())
    }

    /// The lower median of the level marks: position ⌈n ÷ 2⌉, counted from 1.
    pub fn lower_median(&self) -> Option<LevelIndex> {
        self.at_position(self.level_marks().div_ceil(2))
    }

    /// The upper median of the level marks: position ⌊n ÷ 2⌋ + 1, counted from 1.
    pub fn upper_median(&self) -> Option<LevelIndex> {
        self.at_position(self.level_marks() / 2 + 1)
    }

    /// Level by level, how far it lies from the lower median and how many marks it has; levels
    /// without a mark are left out.
    pub(in crate::score) fn distances(&self) -> impl Iterator<Item = (usize, usize)> {
        let median = self.lower_median().map_or(0, |median| median.0);
        let marked = self.levels.iter().copied().enumerate();
        marked
            .filter(|(_, count)| *count > 0)
            .map(move |(index, count)| (index.abs_diff(median), count))
    }

    /// The level at a position of the sorted level marks, counted from 1; `None` beyond them.
    fn at_position(&self, position: usize) -> Option<LevelIndex> {
        let mut passed = 0;
        let level = self.levels.iter().position(|count| {
            passed += count;
            position > 0 && passed >= position
        });
        level.map(LevelIndex)
    }
}

impl<'t> Sum<&'t Tally> for Tally {
    fn sum<I: Iterator<Item = &'t Tally>>(tallies: I) -> Self {
        tallies.fold(Tally::default(), |sum, tally| sum.and(tally))
    }
}
