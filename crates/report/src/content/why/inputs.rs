//! What went into each number; nothing where the number is not shown.

use pit_record::body::{Answer, Mode};
use pit_record::contents::SheetContents;
use pit_words::Words;
use pit_workbook::score::{
    ActionBalance, AgendaClass, BelowWorking, CriterionShown, LevelShown, MarksScore, Score,
    WeakSeam, WeakestLink,
};

use crate::content::telling::{balance_sentences, count_words, segment_words};
use crate::content::triangle::name as component_words;

/// A line of so many things as one reads at a glance.
const AT_A_GLANCE: usize = 5;

pub(super) fn counts(words: &Words, score: &Score, mode: Mode) -> Option<Vec<String>> {
    let counts = count_words(words, &score.headline, mode).into_iter();
    let counts = counts.map(|(name, count)| format!("{count} {name}"));
    Some(vec![counts.collect::<Vec<_>>().join(", ")])
}

/// What works and what doesn't yet, by name.
pub(super) fn working(words: &Words, sheet: &SheetContents, score: &Score) -> Option<Vec<String>> {
    score.headline.score?;
    let scale = &sheet.workbook.scale;
    let (mut works, mut not_yet) = (Vec::new(), Vec::new());
    for criterion in &sheet.workbook.criteria {
        let judgement = sheet
            .of(&criterion.id)
            .and_then(|said| said.judgement.as_ref());
        let Some(Answer::Level(level)) = judgement.map(|judgement| &judgement.answer) else {
            continue;
        };
        if scale.index_of(level) >= Some(scale.working_index()) {
            works.push(criterion.label.clone());
        } else {
            not_yet.push(criterion.label.clone());
        }
    }
    let line = |key: &str, labels: &[String]| {
        (!labels.is_empty()).then(|| words.say_with(key, &[("labels", words.list(labels).into())]))
    };
    let lines = [line("why-works", &works), line("why-not-yet", &not_yet)];
    Some(lines.into_iter().flatten().collect())
}

pub(super) fn level(words: &Words, score: &Score) -> Option<Vec<String>> {
    let lowest = score.headline.weakest_level.as_ref()?;
    let strip = score.headline.strip.iter();
    let count = strip
        .filter(|pile| pile.level == *lowest)
        .map(|pile| pile.count)
        .sum::<usize>();
    Some(vec![words.say_with(
        "why-at-level",
        &[
            ("count", count.into()),
            ("mark", lowest.mark.to_string().into()),
        ],
    )])
}

/// Each weakest link with what it was ordered by.
pub(super) fn links(words: &Words, score: &Score) -> Option<Vec<String>> {
    let ranked = &score.weakest_links.as_ref()?.ranked;
    let said = |figure: Option<pit_workbook::score::Rating>| {
        figure.map_or_else(|| words.say("why-unsaid"), |one| one.figure().to_string())
    };
    let line = |link: &WeakestLink| {
        words.say_with(
            "why-link",
            &[
                ("label", (&link.criterion.label).into()),
                ("mark", link.level.mark.to_string().into()),
                ("importance", said(link.importance).into()),
                ("power", said(link.power).into()),
                ("gap", link.gap_to_aim.into()),
                (
                    "aimed",
                    if link.aim.is_some() { "yes" } else { "no" }.into(),
                ),
            ],
        )
    };
    (!ranked.is_empty()).then(|| ranked.iter().map(line).collect())
}

pub(super) fn robust(words: &Words, score: &Score) -> Option<Vec<String>> {
    let robust = score.robust_weakest_link.as_ref()?;
    if robust.below_working == BelowWorking::NothingApplies || robust.agreed == 0 {
        return None;
    }
    let counts = [
        ("agreed", robust.agreed.into()),
        ("open", robust.open.into()),
    ];
    let mut lines = vec![words.say_with("why-agreed-open", &counts)];
    for (key, found) in [
        ("why-certainly", &robust.certainly_weakest),
        ("why-possibly", &robust.possibly_weakest),
    ] {
        let labels: Vec<String> = found
            .iter()
            .map(|one| one.criterion.label.clone())
            .collect();
        lines.push(words.say_with(
            key,
            &[
                ("count", labels.len().into()),
                ("labels", words.list(&labels).into()),
            ],
        ));
    }
    Some(lines)
}

pub(super) fn room(words: &Words, score: &Score) -> Option<Vec<String>> {
    let entries = &score.room.as_ref()?.criteria;
    let line = |entry: &pit_workbook::score::RoomEntry| at(words, &entry.criterion, &entry.level);
    (!entries.is_empty()).then(|| entries.iter().map(line).collect())
}

fn at(words: &Words, criterion: &CriterionShown, level: &LevelShown) -> String {
    words.say_with(
        "why-at",
        &[
            ("label", (&criterion.label).into()),
            ("mark", level.mark.to_string().into()),
        ],
    )
}

/// The three parts of POTS, a sentence each.
pub(super) fn balance(words: &Words, score: &Score) -> Option<Vec<String>> {
    score.pots_balance.as_ref()?;
    let mut sentences = balance_sentences(words, score);
    sentences.truncate(3);
    Some(sentences)
}

/// The seam and its two segments, with how much of each works.
pub(super) fn seam(words: &Words, seam: &WeakSeam) -> Option<Vec<String>> {
    let sheets = seam.sheets.iter().map(|sheet| {
        let name = component_words(words, sheet.component);
        match (&sheet.score, &sheet.coverage) {
            (Some(score), _) => words.say_with(
                "why-seam-score",
                &[
                    ("name", name.into()),
                    ("working", score.working.into()),
                    ("scored", score.scored.into()),
                ],
            ),
            (None, Some(coverage)) => words.say_with(
                "why-seam-too-little",
                &[
                    ("name", name.into()),
                    ("scored", coverage.scored.into()),
                    ("applicable", coverage.applicable.into()),
                ],
            ),
            (None, None) => words.say_with("why-seam-not-opened", &[("name", name.into())]),
        }
    });
    Some(sheets.collect())
}

/// Each criterion that has both sides, with their middle marks.
pub(super) fn gap(words: &Words, marks: &MarksScore) -> Option<Vec<String>> {
    let sides = marks.two_sides.as_ref()?;
    let of = sides.criteria.iter().filter_map(|criterion| {
        let first = criterion.first.lower_median.as_ref()?;
        let second = criterion.second.lower_median.as_ref()?;
        Some(words.say_with(
            "why-gap-line",
            &[
                ("label", (&criterion.criterion.label).into()),
                ("first", segment_words(words, sides.first).into()),
                ("second", segment_words(words, sides.second).into()),
                ("here", first.mark.to_string().into()),
                ("there", second.mark.to_string().into()),
                ("wide", if criterion.wide { "yes" } else { "no" }.into()),
            ],
        ))
    });
    let lines: Vec<String> = of.collect();
    (!lines.is_empty()).then_some(lines)
}

/// Who stands in each class of the agenda.
pub(super) fn agenda(words: &Words, marks: &MarksScore) -> Option<Vec<String>> {
    if marks.opened == 0 {
        return None;
    }
    let classes = [
        ("why-agenda-split", AgendaClass::Split),
        ("why-agenda-unknown", AgendaClass::UnknownOrDoesItApply),
        ("why-agenda-low", AgendaClass::LowAndAgreed),
        ("why-agenda-rest", AgendaClass::TheRest),
    ];
    let line = |(key, class): (&str, AgendaClass)| {
        let here = marks.agenda.iter().filter(|entry| entry.class == class);
        let labels: Vec<String> = here.map(|entry| entry.criterion.label.clone()).collect();
        let shown = labels.get(..AT_A_GLANCE).unwrap_or(&labels);
        words.say_with(
            key,
            &[
                ("count", labels.len().into()),
                ("labels", words.list(shown).into()),
            ],
        )
    };
    Some(classes.into_iter().map(line).collect())
}

pub(super) fn actions(words: &Words, actions: &ActionBalance) -> Vec<String> {
    let open = &actions.open;
    vec![words.say_with(
        "balance",
        &[
            ("open", open.actions.into()),
            ("civic", open.civic.into()),
            ("community", open.community.into()),
            ("service", open.service.into()),
            ("behaviour", open.behaviour.into()),
            ("conditions", open.conditions.into()),
        ],
    )]
}
