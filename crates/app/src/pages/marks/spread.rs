//! A spread as it may be shown: a row a group, dots that can be counted, and what it says in words.

use pit_words::{Arg, Words};
use pit_workbook::Workbook;
use pit_workbook::score::{CriterionMarks, GroupSpread, Groups, Labels, MayBeShown, Spread};

use super::told;
use crate::pages::level;
use crate::views::{SpreadRow, SpreadView};

pub(crate) fn view(
    words: &Words,
    workbook: &Workbook,
    groups: &Groups,
    marks: &CriterionMarks,
) -> SpreadView {
    let label = label(&marks.labels).map(|key| words.say(key));
    let levels = 0..workbook.scale.levels.len();
    SpreadView {
        caption: words.say_with("marks-spread-caption", &[("seats", groups.seats.into())]),
        levels: levels
            .filter_map(|index| level::shown(workbook, index))
            .collect(),
        rows: rows(words, marks),
        label: label.unwrap_or_default(),
        reading: reading(words, groups, marks),
        offered: match &marks.offered {
            None => String::new(),
            Some(level) => words.say_with(
                "marks-offered",
                &[
                    ("mark", level.mark.to_string().into()),
                    ("name", (&level.name).into()),
                ],
            ),
        },
    }
}

fn rows(words: &Words, marks: &CriterionMarks) -> Vec<SpreadRow> {
    let group = |group: &GroupSpread| {
        let name = told::group(words, &group.sectors, group.pooled);
        row(name, &group.spread, false)
    };
    let room = marks.room.iter();
    let room = room.map(|room| row(words.say("marks-whole-room"), room, true));
    marks.groups.iter().map(group).chain(room).collect()
}

fn row(name: String, spread: &Spread, whole: bool) -> SpreadRow {
    let wire = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let median = spread.lower_median.as_ref();
    let middle = median.and_then(|median| {
        let mut levels = spread.levels.iter();
        levels.position(|one| one.level.id == median.id)
    });
    SpreadRow {
        name,
        marks: wire(spread.n + spread.dont_know + spread.not_applicable),
        levels: spread.levels.iter().map(|one| wire(one.count)).collect(),
        dont_know: wire(spread.dont_know),
        not_applicable: wire(spread.not_applicable),
        middle: middle.map(wire),
        whole,
    }
}

/// The name of what stands out, the first in the agenda's order.
fn label(labels: &Labels) -> Option<&'static str> {
    if labels.split.is_some() {
        Some("marks-label-split")
    } else if labels.unknown.is_some() {
        Some("marks-label-unknown")
    } else if labels.does_it_apply.is_some() {
        Some("marks-label-does-it-apply")
    } else if labels.low_and_agreed {
        Some("marks-label-low-and-agreed")
    } else if labels.some_see_it_very_differently {
        Some("marks-label-some-differ")
    } else {
        None
    }
}

/// Everything the marks say of a criterion, in sentences.
fn reading(words: &Words, groups: &Groups, marks: &CriterionMarks) -> String {
    let least = [("least", groups.smallest_group.size().into())];
    let room = match (marks.shown, &marks.room) {
        (MayBeShown::NoMarks, _) => return words.say("marks-none"),
        (_, None) => return words.say_with("marks-are-in", &least),
        (_, Some(room)) => room,
    };
    let mut said = Vec::new();
    let mut say = |key: &str, args: &[Arg<'_>]| said.push(words.say_with(key, args));
    if let Some(median) = &room.lower_median {
        match middles(words, marks) {
            Some(middles) => say(
                "marks-middles",
                &[
                    ("groups", middles.into()),
                    ("mark", median.mark.to_string().into()),
                ],
            ),
            None => say("marks-middle", &[("mark", median.mark.to_string().into())]),
        }
    }
    let labels = &marks.labels;
    if labels.split.is_some() {
        say("marks-split", &[]);
    }
    if let Some(unknown) = &labels.unknown {
        let counts = [
            ("count", unknown.dont_know.into()),
            ("of", unknown.of.into()),
        ];
        say("marks-unknown", &counts);
        for side in &unknown.sides {
            let name = told::group(words, &side.sectors, side.pooled);
            let counts = [
                ("group", name.into()),
                ("count", side.dont_know.into()),
                ("of", side.of.into()),
            ];
            say("marks-cant-say", &counts);
        }
    }
    if let Some(doubt) = &labels.does_it_apply {
        let counts = [
            ("count", doubt.not_applicable.into()),
            ("of", doubt.of.into()),
        ];
        say("marks-does-it-apply", &counts);
    }
    if labels.low_and_agreed {
        say("marks-low-and-agreed", &[]);
    }
    if labels.some_see_it_very_differently {
        say("marks-some-differ", &[]);
    }
    if marks.shown == MayBeShown::WholeRoom && !groups.apart.is_empty() {
        say("marks-room-only", &least);
    }
    said.join(" ")
}

/// "civic 3, VCSE 1", where groups are shown apart and have one.
fn middles(words: &Words, marks: &CriterionMarks) -> Option<String> {
    let middle = |group: &GroupSpread| {
        let median = group.spread.lower_median.as_ref()?;
        Some(words.say_with(
            "marks-group-middle",
            &[
                (
                    "group",
                    told::group(words, &group.sectors, group.pooled).into(),
                ),
                ("mark", median.mark.to_string().into()),
            ],
        ))
    };
    let middles: Vec<String> = marks.groups.iter().filter_map(middle).collect();
    (!middles.is_empty()).then(|| middles.join(", "))
}
