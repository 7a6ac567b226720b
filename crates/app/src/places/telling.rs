//! Places in sentences, for window and terminal alike.

use std::collections::BTreeMap;

use pit_record::body::Strength;
use pit_words::{Arg, Words};
use pit_workbook::Sector;
use pit_workbook::compare::{ChildrenAt, LeftOut, StandsBeside};

use super::beside::PlacesDocument;
use super::facts::{FactsOf, LeftOutAt};
use super::gather::NotIn;
use super::no_longer::NoLonger;
use super::roll_up::RollUpDocument;
use crate::choices::value_of;
use pit_record::compared::{Difference, SheetFacts};

/// Places side by side, a line each: what differs first, then each criterion with every place.
pub fn beside_told(document: &PlacesDocument, words: &Words) -> Vec<String> {
    let as_at = words.day(document.as_at);
    let args: [Arg<'_>; 2] = [("place", (&document.within).into()), ("asAt", as_at.into())];
    let mut lines = vec![words.say_with("places-beside-heading", &args)];
    let Some(title) = &document.title else {
        lines.push(words.say("places-nothing-locked"));
        lines.extend(document.not_in.iter().map(|not| not_in_words(words, not)));
        return lines;
    };
    lines.extend([String::new(), title.clone()]);
    lines.push(differs_words(words, &document.differs));
    for of in &document.places {
        let date = words.day(of.held_on);
        let rests = facts_words(words, of);
        let rests: Vec<String> = rests
            .into_iter()
            .map(|(what, said)| {
                let name = words.say(&format!("places-fact-{}", value_of(what)));
                words.say_with(
                    "places-rests",
                    &[("name", name.into()), ("said", said.into())],
                )
            })
            .collect();
        let args = [
            ("place", (&of.place).into()),
            ("date", date.into()),
            ("rests", rests.join("; ").into()),
        ];
        lines.push(format!("  {}", words.say_with("places-rests-on", &args)));
    }
    lines.extend(named_apart(
        words,
        &document.left_out,
        &document.no_longer_scored,
    ));
    for one in &document.criteria {
        lines.push(one.criterion.label.clone());
        for (of, stands) in document.places.iter().zip(&one.places) {
            let stands = standing_words(words, stands);
            let args = [("place", (&of.place).into()), ("stands", stands.into())];
            lines.push(format!("  {}", words.say_with("places-stands", &args)));
        }
    }
    lines.extend(document.not_in.iter().map(|not| not_in_words(words, not)));
    lines
}

/// A larger place rolled up, a line each.
pub fn roll_up_told(document: &RollUpDocument, words: &Words) -> Vec<String> {
    let as_at = words.day(document.as_at);
    let args: [Arg<'_>; 2] = [("place", (&document.place).into()), ("asAt", as_at.into())];
    let mut lines = vec![words.say_with("places-roll-up-heading", &args)];
    if document.children.is_empty() && document.not_in.is_empty() {
        lines.push(words.say_with("places-none-within", &args[..1]));
        return lines;
    }
    let Some((title, roll_up)) = document.title.as_ref().zip(document.roll_up.as_ref()) else {
        lines.push(words.say("places-nothing-locked"));
        lines.extend(document.not_in.iter().map(|not| not_in_words(words, not)));
        return lines;
    };
    lines.push(basis(words, document));
    lines.extend([String::new(), title.clone()]);
    lines.push(differs_words(words, &document.differs));
    lines.extend(named_apart(
        words,
        &document.left_out,
        &document.no_longer_scored,
    ));
    for at in &roll_up.criteria {
        let args = [
            ("label", (&at.criterion.label).into()),
            ("said", row_words(words, at).into()),
        ];
        lines.push(format!("  {}", words.say_with("places-row", &args)));
    }
    let weak: Vec<&ChildrenAt> = roll_up
        .criteria
        .iter()
        .filter(|at| at.weak_in_most)
        .collect();
    if !weak.is_empty() {
        lines.extend([String::new(), words.say("places-weak-in-most")]);
        for at in weak {
            let (decision, reason) = super::ask_of(words, document, at);
            lines.push(format!("  {decision} {reason}"));
        }
    }
    lines.extend(document.not_in.iter().map(|not| not_in_words(words, not)));
    lines
}

/// What is left out of the comparison, and what a place no longer gives a level, each by name.
fn named_apart(words: &Words, left_out: &[LeftOutAt], no_longer: &[NoLonger]) -> Vec<String> {
    let mut lines = Vec::new();
    for (heading, told) in [
        ("places-left-out-heading", left_out_words(words, left_out)),
        (
            "places-no-longer-heading",
            no_longer_words(words, no_longer),
        ),
    ] {
        if !told.is_empty() {
            lines.push(words.say(heading));
            lines.extend(told.into_iter().map(|line| format!("  {line}")));
        }
    }
    lines
}

/// Which places are counted, and how old the oldest answer is.
pub(crate) fn basis(words: &Words, document: &RollUpDocument) -> String {
    let counted = document.children.len();
    let mut oldest = document.children.iter();
    let oldest = oldest.find(|child| Some(child.held_on) == document.oldest);
    let Some(oldest) = oldest else {
        return words.say("places-nothing-locked");
    };
    let args = [
        ("count", counted.into()),
        ("all", (counted + document.not_in.len()).into()),
        ("asAt", words.day(document.as_at).into()),
        ("oldest", words.day(oldest.held_on).into()),
        ("place", (&oldest.place).into()),
    ];
    words.say_with("places-basis", &args)
}

/// "Lowest 1, lower middle 2, highest 4, of 5 places; 1 doesn't know."
pub(crate) fn row_words(words: &Words, at: &ChildrenAt) -> String {
    let mut parts = Vec::new();
    if let Some(levels) = &at.levels {
        let mark = |level: &pit_workbook::score::LevelShown| level.mark.to_string();
        let args = [
            ("n", levels.n.into()),
            ("lowest", mark(&levels.lowest).into()),
            ("median", mark(&levels.lower_median).into()),
            ("highest", mark(&levels.highest).into()),
        ];
        parts.push(words.say_with("places-levels", &args));
    }
    for (key, count) in [
        ("places-dont-know", at.dont_know),
        ("places-not-applicable", at.not_applicable),
        ("places-unanswered", at.unanswered),
        ("places-other-wording", at.not_comparable),
    ] {
        if count > 0 {
            parts.push(words.say_with(key, &[("count", count.into())]));
        }
    }
    parts.join("; ")
}

/// What a place no longer gives a level, each in a sentence.
pub(crate) fn no_longer_words(words: &Words, no_longer: &[NoLonger]) -> Vec<String> {
    let each = no_longer.iter().map(|no| one_no_longer(words, no));
    each.collect()
}

/// "Northgate: “Sharing intelligence safely” stood at 1 (4 February 2025) and is now not applicable."
fn one_no_longer(words: &Words, no: &NoLonger) -> String {
    let now = words.say(&format!("compare-not-{}", value_of(no.now)));
    let key = if no.same_round {
        "places-no-longer-same-round"
    } else {
        "places-no-longer"
    };
    let args = [
        ("place", (&no.place).into()),
        ("label", (&no.criterion.label).into()),
        ("mark", no.then.mark.to_string().into()),
        ("date", words.day(no.then_on).into()),
        ("now", now.into()),
    ];
    words.say_with(key, &args)
}

/// Why a place is not among those compared.
pub(crate) fn not_in_words(words: &Words, not: &NotIn) -> String {
    let key = format!("places-not-in-{}", value_of(not.why));
    words.say_with(&key, &[("place", (&not.place).into())])
}

/// How a place stands on a criterion: "level 2", "don't know", "left out, its wording is another".
pub(crate) fn standing_words(words: &Words, stands: &StandsBeside) -> String {
    match stands {
        StandsBeside::Level { level } => {
            let args = [
                ("mark", level.mark.to_string().into()),
                ("name", (&level.name).into()),
            ];
            words.say_with("places-level", &args)
        }
        StandsBeside::Not { why } => words.say(&format!("compare-not-{}", value_of(why))),
        StandsBeside::LeftOut { why } => words.say(&format!("places-out-{}", value_of(why))),
    }
}

/// What is left out, by name, a line a place and reason: "Northgate: Sharing intelligence safely; its
/// wording is another."
pub(crate) fn left_out_words(words: &Words, left_out: &[LeftOutAt]) -> Vec<String> {
    let mut kinds: Vec<(&str, LeftOut, Vec<String>)> = Vec::new();
    for LeftOutAt {
        place,
        criterion,
        why,
    } in left_out
    {
        let label = criterion.label.clone();
        let mut known = kinds.iter_mut();
        match known.find(|(of, kind, _)| of == place && kind == why) {
            Some((_, _, labels)) => labels.push(label),
            None => kinds.push((place, *why, vec![label])),
        }
    }
    let told = kinds.into_iter().map(|(place, why, labels)| {
        let args = [
            ("place", place.into()),
            ("count", labels.len().into()),
            ("labels", labels.join("; ").into()),
        ];
        words.say_with(&format!("places-left-out-{}", value_of(why)), &args)
    });
    told.collect()
}

/// In what places differ, before anything is compared.
pub(crate) fn differs_words(words: &Words, differs: &[Difference]) -> String {
    if differs.is_empty() {
        return words.say("places-alike");
    }
    let names = differs.iter();
    let names: Vec<String> = names
        .map(|what| words.say(&format!("places-fact-{}-within", value_of(what))))
        .collect();
    words.say_with("places-differ", &[("what", words.list(&names).into())])
}

/// What a place's answers rest on, a fact each, in the order of [`Difference`].
pub(crate) fn facts_words(words: &Words, of: &FactsOf) -> Vec<(Difference, String)> {
    let SheetFacts { counts, .. } = &of.facts;
    let count = |key: &str, count: usize| words.say_with(key, &[("count", count.into())]);
    let scored = [
        ("scored", counts.scored.into()),
        ("applicable", counts.applicable.into()),
    ];
    vec![
        (
            Difference::Version,
            words.say_with("places-version", &[("version", (&of.facts.version).into())]),
        ),
        (
            Difference::Mode,
            words.say(&format!("compare-mode-{}", value_of(of.facts.mode))),
        ),
        (Difference::Room, room(words, &of.facts.in_the_room)),
        (Difference::Raters, room(words, &of.facts.raters)),
        (
            Difference::Reached,
            count("places-from-marks", counts.from_marks),
        ),
        (
            Difference::Coverage,
            words.say_with("compare-scored", &scored),
        ),
        (
            Difference::DontKnow,
            count("places-count-dont-know", counts.dont_know),
        ),
        (
            Difference::NotApplicable,
            count("places-count-not-applicable", counts.not_applicable),
        ),
        (
            Difference::Evidence,
            evidence(words, &of.facts.evidence, of.facts.evidence_of_no_strength),
        ),
    ]
}

fn room(words: &Words, people: &BTreeMap<Sector, u32>) -> String {
    let sectors = people.iter().map(|(sector, count)| {
        let key = format!("room-{}", value_of(sector));
        words.say_with(&key, &[("count", (*count).into())])
    });
    some(words, sectors.collect())
}

fn evidence(words: &Words, strengths: &BTreeMap<Strength, usize>, unsaid: usize) -> String {
    let named = strengths.iter().map(|(strength, count)| {
        let key = format!("compare-evidence-{}", value_of(strength));
        words.say_with(&key, &[("count", (*count).into())])
    });
    let mut named: Vec<String> = named.collect();
    if unsaid > 0 {
        named.push(words.say_with("compare-evidence-unsaid", &[("count", unsaid.into())]));
    }
    some(words, named)
}

fn some(words: &Words, named: Vec<String>) -> String {
    if named.is_empty() {
        words.say("compare-nothing-said")
    } else {
        named.join(", ")
    }
}
