//! A comparison in sentences, a line each.

use std::collections::BTreeMap;

use pit_record::compared::{Card, Difference, SheetCompared, SheetFacts};
use pit_words::{Arg, Words};
use pit_workbook::Sector;
use pit_workbook::compare::{Compared, Comparison, NotScored, Standing};
use pit_workbook::score::{Counts, LevelShown};

use super::CompareDocument;

/// What differs first, then what became of each criterion.
pub fn told(document: &CompareDocument, words: &Words) -> Vec<String> {
    let [then, now] = [&document.then, &document.now].map(|round| words.day(round.held_on));
    let rounds: [Arg<'_>; 3] = [
        ("place", (&document.place).into()),
        ("then", (&then).into()),
        ("now", (&now).into()),
    ];
    let mut lines = vec![words.say_with("compare-heading", &rounds)];
    for (key, titles) in [
        ("compare-only-then", &document.only_then),
        ("compare-only-now", &document.only_now),
    ] {
        if !titles.is_empty() {
            lines.push(words.say_with(key, &[("titles", words.list(titles).into())]));
        }
    }
    for sheet in &document.sheets {
        lines.extend([String::new(), sheet.title.clone()]);
        let told = sheet_lines(sheet, words);
        lines.extend(told.into_iter().map(|line| format!("  {line}")));
    }
    lines
}

fn sheet_lines(sheet: &SheetCompared, words: &Words) -> Vec<String> {
    let mut lines = card_lines(&sheet.card, words);
    lines.push(summary_line(&sheet.comparison, words));
    for one in &sheet.comparison.criteria {
        lines.push(criterion_line(&one.criterion.label, &one.what, words));
    }
    for aim in &sheet.aims {
        let key = if aim.came_true {
            "compare-aim-came-true"
        } else {
            "compare-aim-not-yet"
        };
        let args = [
            ("label", (&aim.criterion.label).into()),
            ("aim", aim.aimed_at.mark.to_string().into()),
            ("now", standing(&aim.now, words).into()),
        ];
        lines.push(words.say_with(key, &args));
    }
    lines
}

/// What differs, or that nothing does.
fn card_lines(card: &Card, words: &Words) -> Vec<String> {
    if card.differs.is_empty() {
        return vec![words.say("compare-alike")];
    }
    let (then, now) = (&card.then, &card.now);
    let people = |people: &BTreeMap<Sector, u32>| {
        let sectors = people.iter().map(|(sector, count)| {
            let key = format!("compare-room-{}", name(sector));
            words.say_with(&key, &[("count", (*count).into())])
        });
        list(sectors.collect(), words)
    };
    let differs = card.differs.iter().map(|difference| {
        let (key, then, now) = match difference {
            Difference::Version => ("version", then.version.clone(), now.version.clone()),
            Difference::Mode => {
                let mode = |mode: &_| words.say(&format!("compare-mode-{}", name(mode)));
                ("mode", mode(&then.mode), mode(&now.mode))
            }
            Difference::Room => ("room", people(&then.in_the_room), people(&now.in_the_room)),
            Difference::Raters => ("raters", people(&then.raters), people(&now.raters)),
            Difference::Reached => count("reached", card, |counts| counts.from_marks),
            Difference::Coverage => {
                let of = |counts: Counts| {
                    let args = [
                        ("scored", counts.scored.into()),
                        ("applicable", counts.applicable.into()),
                    ];
                    words.say_with("compare-scored", &args)
                };
                ("coverage", of(then.counts), of(now.counts))
            }
            Difference::DontKnow => count("dont-know", card, |counts| counts.dont_know),
            Difference::NotApplicable => {
                count("not-applicable", card, |counts| counts.not_applicable)
            }
            Difference::Evidence => {
                let evidence = |facts: &SheetFacts| {
                    let named = facts.evidence.iter().map(|(strength, count)| {
                        let key = format!("compare-evidence-{}", name(strength));
                        words.say_with(&key, &[("count", (*count).into())])
                    });
                    let mut named: Vec<String> = named.collect();
                    if facts.evidence_of_no_strength > 0 {
                        let count = facts.evidence_of_no_strength.into();
                        named.push(words.say_with("compare-evidence-unsaid", &[("count", count)]));
                    }
                    list(named, words)
                };
                ("evidence", evidence(then), evidence(now))
            }
        };
        let key = format!("compare-differs-{key}");
        words.say_with(&key, &[("then", then.into()), ("now", now.into())])
    });
    differs.collect()
}

fn count(
    key: &'static str,
    card: &Card,
    of: fn(&Counts) -> usize,
) -> (&'static str, String, String) {
    let (then, now) = (of(&card.then.counts), of(&card.now.counts));
    (key, then.to_string(), now.to_string())
}

fn list(named: Vec<String>, words: &Words) -> String {
    if named.is_empty() {
        words.say("compare-nothing-said")
    } else {
        words.list(&named)
    }
}

fn summary_line(comparison: &Comparison, words: &Words) -> String {
    if let Some(summary) = comparison.summary {
        let args = [
            ("both", summary.scored_in_both.into()),
            ("gained", summary.levels_gained.into()),
            ("lost", summary.levels_lost.into()),
            ("then", summary.then.working.into()),
            ("now", summary.now.working.into()),
        ];
        return words.say_with("compare-summary", &args);
    }
    let why = comparison
        .no_summary
        .map_or((0, 0), |no| (no.scored_in_both, no.needed));
    let args = [("both", why.0.into()), ("needed", why.1.into())];
    words.say_with("compare-no-summary", &args)
}

fn criterion_line(label: &str, what: &Compared, words: &Words) -> String {
    let level = |level: &LevelShown| level.mark.to_string();
    let not = |why: &NotScored| words.say(&format!("compare-not-{}", name(why)));
    let stands = |at: &Standing| standing(at, words);
    let (key, then, now) = match what {
        Compared::Up { then, now, .. } => ("up", level(then), level(now)),
        Compared::Same { at } => ("same", level(at), level(at)),
        Compared::Down { then, now, .. } => ("down", level(then), level(now)),
        Compared::NewlyScored { then, now } => ("newly-scored", not(then), level(now)),
        Compared::NoLongerScored { then, now } => ("no-longer-scored", level(then), not(now)),
        Compared::ScoredInNeither { then, now } => ("scored-in-neither", not(then), not(now)),
        Compared::WordingChanged { then, now } => ("wording-changed", stands(then), stands(now)),
        Compared::New { now } => ("new", String::new(), stands(now)),
        Compared::Gone { then } => ("gone", stands(then), String::new()),
    };
    let args = [
        ("label", label.into()),
        ("then", then.into()),
        ("now", now.into()),
    ];
    words.say_with(&format!("compare-{key}"), &args)
}

fn standing(standing: &Standing, words: &Words) -> String {
    match standing {
        Standing::Level(level) => {
            words.say_with("compare-level", &[("mark", level.mark.to_string().into())])
        }
        Standing::Not(why) => words.say(&format!("compare-not-{}", name(why))),
    }
}

/// A plain value as it is stored: `dont-know`.
fn name(value: &impl serde::Serialize) -> String {
    crate::choices::value_of(value)
}
