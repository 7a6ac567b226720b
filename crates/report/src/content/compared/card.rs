//! The comparison card in words: what both rounds rest on, read before anything is compared.

use std::collections::BTreeMap;

use pit_record::body::{Mode, Strength};
use pit_record::compared::{Difference, SheetFacts, WhyLeftOut};
use pit_words::Words;
use pit_workbook::Sector;

use super::super::cover::sector_key;
use super::SheetBeside;
use super::told::quoted;

/// One line of the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// Whether the two differ in it.
    pub differs: bool,
    /// What it is about: "In the room".
    pub name: String,
    /// The earlier round's.
    pub then: String,
    /// The later round's.
    pub now: String,
}

/// The lines of the card, all of them, also where both are alike.
pub fn card_rows(words: &Words, sheet: &SheetBeside<'_>) -> Vec<CardRow> {
    let card = &sheet.of.card;
    let row = |name: &str, about: &[Difference], told: &dyn Fn(&SheetFacts) -> String| CardRow {
        differs: about.iter().any(|one| card.differs.contains(one)),
        name: words.say(name),
        then: told(&card.then),
        now: told(&card.now),
    };
    let same_number = card.then.version == card.now.version;
    let mut rows = vec![
        row("beside-workbook", &[Difference::Version], &|facts| {
            let key = if same_number && facts.workbook_hash != card.then.workbook_hash {
                "beside-version-other"
            } else {
                "beside-version"
            };
            words.say_with(key, &[("version", (&facts.version).into())])
        }),
        row("beside-mode", &[Difference::Mode], &|facts| {
            words.say(match facts.mode {
                Mode::OnePerson => "compare-mode-one-person",
                Mode::Group => "compare-mode-group",
            })
        }),
        row("beside-room", &[Difference::Room], &|facts| {
            people(words, &facts.in_the_room)
        }),
    ];
    if !card.then.raters.is_empty() || !card.now.raters.is_empty() {
        rows.push(row("beside-raters", &[Difference::Raters], &|facts| {
            people(words, &facts.raters)
        }));
    }
    rows.extend([
        row("beside-reached", &[Difference::Reached], &|facts| {
            reached(words, facts)
        }),
        row(
            "beside-answered",
            &[
                Difference::Coverage,
                Difference::DontKnow,
                Difference::NotApplicable,
            ],
            &|facts| answered(words, facts),
        ),
        row("beside-evidence", &[Difference::Evidence], &|facts| {
            evidence(words, facts)
        }),
    ]);
    rows
}

/// What can't be compared and is left out, by name, a sentence each kind; none: nothing is.
pub fn card_left_out(words: &Words, sheet: &SheetBeside<'_>) -> Vec<String> {
    let kinds = [
        (WhyLeftOut::WordingChanged, "beside-left-out-wording"),
        (WhyLeftOut::New, "beside-left-out-new"),
        (WhyLeftOut::Gone, "beside-left-out-gone"),
    ];
    let left_out = &sheet.of.card.left_out;
    let told = kinds.into_iter().filter_map(|(why, key)| {
        let of = left_out.iter().filter(|one| one.why == why);
        let labels: Vec<String> = of.map(|one| one.criterion.label.clone()).collect();
        (!labels.is_empty()).then(|| {
            let args = [
                ("labels", quoted(words, &labels).into()),
                ("count", labels.len().into()),
            ];
            words.say_with(key, &args)
        })
    });
    told.collect()
}

fn people(words: &Words, sectors: &BTreeMap<Sector, u32>) -> String {
    let named: Vec<String> = sectors
        .iter()
        .filter(|(_, count)| **count > 0)
        .map(|(sector, count)| words.say_with(sector_key(*sector), &[("count", (*count).into())]))
        .collect();
    if named.is_empty() {
        return words.say("compare-nothing-said");
    }
    let all: u32 = sectors.values().sum();
    let args = [
        ("count", all.into()),
        ("people", words.list(&named).into()),
        ("kinds", named.len().into()),
    ];
    words.say_with("beside-people", &args)
}

fn reached(words: &Words, facts: &SheetFacts) -> String {
    let counts = facts.counts;
    let talked = counts.scored.saturating_sub(counts.from_marks);
    let key = match facts.mode {
        Mode::OnePerson => "beside-reached-alone",
        Mode::Group => "beside-reached-group",
    };
    let args = [
        ("talked", talked.into()),
        ("marks", counts.from_marks.into()),
    ];
    words.say_with(key, &args)
}

fn answered(words: &Words, facts: &SheetFacts) -> String {
    let counts = facts.counts;
    let args = [
        ("scored", counts.scored.into()),
        ("applicable", counts.applicable.into()),
        ("unknown", counts.dont_know.into()),
        ("unanswered", counts.unanswered.into()),
        ("inapplicable", counts.not_applicable.into()),
    ];
    words.say_with("beside-answered-counts", &args)
}

fn evidence(words: &Words, facts: &SheetFacts) -> String {
    let strengths = [
        (Strength::Measured, "compare-evidence-measured"),
        (Strength::Documented, "compare-evidence-documented"),
        (Strength::Seen, "compare-evidence-seen"),
        (Strength::Hunch, "compare-evidence-hunch"),
    ];
    let counted = strengths
        .into_iter()
        .map(|(strength, key)| (key, facts.evidence.get(&strength).copied().unwrap_or(0)));
    let unsaid = ("compare-evidence-unsaid", facts.evidence_of_no_strength);
    let named: Vec<String> = counted
        .chain([unsaid])
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| words.say_with(key, &[("count", count.into())]))
        .collect();
    if named.is_empty() {
        words.say("beside-evidence-none")
    } else {
        words.list(&named)
    }
}
