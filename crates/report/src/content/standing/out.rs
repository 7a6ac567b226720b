//! What stands out in a round: weak seams, what the POTS tree shows, what two sides see differently.

use pit_words::Words;
use pit_workbook::score::{MarksScore, Score, SeamState, WeakSeam};

use crate::content::telling::{segment_words, side_name, upper_first, within};
use crate::content::triangle::name as component_words;

/// Something that stands out: its name and the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandsOut {
    /// "A weak seam between two segments that work".
    pub name: String,
    /// What it rests on.
    pub reason: String,
}

/// A weak seam; nothing where it isn't, or it can't be said.
pub fn weak_seam_stands_out(words: &Words, seam: &WeakSeam) -> Option<StandsOut> {
    let [own, first, second] = seam.sheets.as_slice() else {
        return None;
    };
    let score = own.score.filter(|_| seam.state == SeamState::Weak)?;
    let segments = [first, second].map(|sheet| within(&component_words(words, sheet.component)));
    Some(StandsOut {
        name: words.say_with(
            "out-weak-seam",
            &[("segments", words.list(&segments).into())],
        ),
        reason: words.say_with(
            "out-weak-seam-why",
            &[
                ("working", score.working.into()),
                ("scored", score.scored.into()),
            ],
        ),
    })
}

/// What the POTS tree shows: lopsided, a weak trunk, both or neither.
pub fn balance_stands_out(words: &Words, score: &Score) -> Vec<StandsOut> {
    let Some(balance) = &score.pots_balance else {
        return Vec::new();
    };
    let read = [&balance.service, &balance.people, &balance.trunk];
    let parts: Vec<String> = read
        .iter()
        .filter_map(|side| {
            let score = side.score?;
            Some(words.say_with(
                "out-side",
                &[
                    (
                        "side",
                        words.say(&format!("side-{}", side_name(side.side))).into(),
                    ),
                    ("working", score.working.into()),
                    ("scored", score.scored.into()),
                ],
            ))
        })
        .collect();
    let reason = upper_first(&words.list(&parts));
    [
        ("out-lopsided", balance.lopsided),
        ("out-weak-trunk", balance.weak_trunk),
    ]
    .into_iter()
    .filter(|(_, holds)| *holds == Some(true))
    .map(|(key, _)| StandsOut {
        name: words.say(key),
        reason: reason.clone(),
    })
    .collect()
}

/// What the two sides of a seam see far apart; nothing where they see it alike.
pub fn gap_stands_out(words: &Words, marks: &MarksScore) -> Option<StandsOut> {
    let sides = marks.two_sides.as_ref()?;
    let gap = sides.perception_gap;
    let name = |segment| segment_words(words, segment);
    (gap.wide > 0).then(|| StandsOut {
        name: words.say_with(
            "out-gap",
            &[
                ("first", name(sides.first).into()),
                ("second", name(sides.second).into()),
            ],
        ),
        reason: words.say_with(
            "out-gap-why",
            &[
                ("wide", gap.wide.into()),
                ("of", gap.of.into()),
                ("first", name(sides.first).into()),
                ("second", name(sides.second).into()),
                ("here", gap.first_further_on.into()),
                ("there", gap.second_further_on.into()),
            ],
        ),
    })
}
