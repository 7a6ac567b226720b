//! Answers are taken as they are given, and refused by name where they don't fit.

use pit_workbook::score::{
    Answer, Answers, AnswersError, CriterionAnswer, LevelIndex, Rating, Reached,
};

use crate::built::{default_chain, entry};

#[test]
fn nothing_is_pre_filled() {
    let workbook = default_chain(4);
    let answers = Answers::none(&workbook);
    assert_eq!(answers.entries(), vec![CriterionAnswer::default(); 4]);
}

#[test]
fn ids_come_in_any_order_and_the_later_word_counts() {
    let workbook = default_chain(5);
    let pairs = [
        ("c4", "l2"),
        ("c1", "l0"),
        ("c4", "l3"),
        ("c2", "dont-know"),
        ("c5", "not-applicable"),
    ];
    let answers = Answers::from_ids(&workbook, pairs).expect("they fit");
    let given: Vec<_> = answers.entries().iter().map(|entry| entry.answer).collect();
    let level = |index| {
        Some(Answer::Level {
            level: LevelIndex(index),
            reached: Reached::TalkedThrough,
        })
    };
    assert_eq!(
        given,
        [
            level(0),
            Some(Answer::DontKnow),
            None,
            level(3),
            Some(Answer::NotApplicable)
        ]
    );
}

#[test]
fn an_unknown_criterion_is_named() {
    let workbook = default_chain(3);
    let error = Answers::from_ids(&workbook, [("c1", "l0"), ("c9", "l7")]).expect_err("no c9");
    assert_eq!(
        error,
        AnswersError::UnknownCriterion {
            criterion: "c9".into()
        }
    );
    assert_eq!(error.to_string(), "unknown criterion \"c9\"");
}

#[test]
fn an_unknown_level_is_named_with_its_criterion() {
    let workbook = default_chain(3);
    let error = Answers::from_ids(&workbook, [("c2", "l7")]).expect_err("no l7");
    assert_eq!(
        error,
        AnswersError::UnknownLevel {
            criterion: "c2".into(),
            level: "l7".into()
        }
    );
    assert_eq!(
        error.to_string(),
        "unknown level \"l7\" for criterion \"c2\""
    );
}

#[test]
fn a_level_or_an_aim_beyond_the_scale_is_refused_and_changes_nothing() {
    let workbook = default_chain(3);
    let mut answers = Answers::none(&workbook);
    answers
        .set("c1", entry(4, 0, 0, Some(4)))
        .expect("4 is the top");
    let before = answers.clone();
    let off = |index| AnswersError::LevelOffScale {
        criterion: "c1".into(),
        index,
        levels: 5,
    };
    assert_eq!(answers.set("c1", entry(5, 0, 0, None)), Err(off(5)));
    assert_eq!(answers.set("c1", entry(1, 0, 0, Some(9))), Err(off(9)));
    assert_eq!(answers, before);
}

#[test]
fn there_is_one_entry_for_each_criterion() {
    let workbook = default_chain(3);
    let error = Answers::new(&workbook, vec![CriterionAnswer::default(); 2]);
    assert_eq!(
        error,
        Err(AnswersError::WrongLength {
            expected: 3,
            found: 2
        })
    );
}

#[test]
fn a_rating_lies_within_one_to_three() {
    let figures: Vec<_> = (0..=4)
        .map(|n| Rating::new(n).map(Rating::figure))
        .collect();
    assert_eq!(figures, [None, Some(1), Some(2), Some(3), None]);
}
