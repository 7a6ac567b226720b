//! Any answer, for properties.

use pit_workbook::score::{Answer, CriterionAnswer, LevelIndex, Rating, Reached};
use proptest::prelude::*;

/// Any entry on a scale of so many levels.
pub fn any_entry(levels: usize) -> impl Strategy<Value = CriterionAnswer> {
    let reached = prop_oneof![Just(Reached::TalkedThrough), Just(Reached::FromMarks)];
    let answer = prop_oneof![
        6 => (0..levels, reached)
            .prop_map(|(level, reached)| Some(Answer::Level { level: LevelIndex(level), reached })),
        1 => Just(Some(Answer::DontKnow)),
        1 => Just(Some(Answer::NotApplicable)),
        1 => Just(None),
    ];
    let aim = prop::option::of((0..levels).prop_map(LevelIndex));
    (answer, 0..=3u8, 0..=3u8, aim).prop_map(|(answer, importance, power, aim)| CriterionAnswer {
        answer,
        importance: Rating::new(importance),
        power: Rating::new(power),
        aim,
    })
}
