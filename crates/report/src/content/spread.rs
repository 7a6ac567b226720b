//! The spread of marks, as the figure and its table take it.
//!
//! Only what [`MarksScore`] lets out is in it: groups apart, the whole room, or the bare news that
//! marks are in.

mod reading;
mod spoken;
mod table;

use pit_words::Words;
use pit_workbook::score::{CriterionMarks, Labels, MayBeShown, SmallestGroup};
use pit_workbook::score::{MarksScore, Spread as Marks};
use pit_workbook::{Sector, Workbook};

use super::telling::scale_of;
use crate::figures::{Spread, SpreadKey, SpreadOf, SpreadRow};

pub use table::{spread_table, spreads_table};

/// The spread of one criterion, to stand beside it: without its name, which stands there anyway.
/// Its `description` is the reading. `smallest_group` is that of the sheet's groups; a group or a
/// room with fewer level marks has no middle mark.
pub fn spread_of(
    words: &Words,
    workbook: &Workbook,
    marks: &CriterionMarks,
    smallest_group: SmallestGroup,
) -> Spread {
    let of = SpreadOf {
        heading: None,
        ..criterion(words, workbook, marks, smallest_group)
    };
    Spread {
        title: title(words, &marks.criterion.label),
        description: spoken::reading(&of.reading, of.note.as_deref()),
        criteria: vec![of],
        ..frame(words, workbook)
    }
}

/// The spread of every criterion of a sheet that has marks, in workbook order.
pub fn spreads_of(words: &Words, workbook: &Workbook, marks: &MarksScore) -> Spread {
    let marked = marks.criteria.iter();
    let marked: Vec<&CriterionMarks> = marked
        .filter(|of| of.shown != MayBeShown::NoMarks)
        .collect();
    spreads_of_some(words, workbook, marks, &marked)
}

/// The spread of some criteria of a sheet, in the order given.
pub fn spreads_of_some(
    words: &Words,
    workbook: &Workbook,
    marks: &MarksScore,
    some: &[&CriterionMarks],
) -> Spread {
    let smallest = marks.groups.smallest_group;
    Spread {
        title: title(words, &workbook.title),
        description: reading::of_sheet(words, workbook, some),
        criteria: some
            .iter()
            .map(|marks| criterion(words, workbook, marks, smallest))
            .collect(),
        ..frame(words, workbook)
    }
}

fn title(words: &Words, title: &str) -> String {
    words.say_with("spread-title", &[("title", title.into())])
}

fn frame(words: &Words, workbook: &Workbook) -> Spread {
    let mut scale = scale_of(words, workbook);
    scale.working_words = words.say("working-in-key");
    Spread {
        language: words.language(),
        scale,
        key: SpreadKey {
            mark: words.say("spread-key-mark"),
            dont_know: words.say("spread-key-dont-know"),
            not_applicable: words.say("spread-key-not-applicable"),
            middle: words.say("spread-key-middle"),
            dont_know_column: words.say("spread-dont-know"),
            not_applicable_column: words.say("spread-not-applicable"),
        },
        ..Spread::default()
    }
}

fn criterion(
    words: &Words,
    workbook: &Workbook,
    marks: &CriterionMarks,
    smallest: SmallestGroup,
) -> SpreadOf {
    let named = heading(words, workbook, marks);
    let flags = spread_flags(words, &marks.labels);
    let reading = reading::of_criterion(words, marks, smallest);
    let note = (marks.shown == MayBeShown::WholeRoom).then(|| words.say("spread-not-apart"));
    let said = spoken::reading(&reading, note.as_deref());
    let rows = rows(words, workbook, marks, smallest);
    SpreadOf {
        part: marks.criterion.id.clone(),
        label: spoken::label(words, workbook, &named, &flags, &said, &rows),
        heading: Some(named),
        flags,
        reading,
        note,
        rows,
    }
}

/// The place of a criterion in its workbook, from 1.
fn number(workbook: &Workbook, marks: &CriterionMarks) -> usize {
    let criteria = workbook.criteria.iter();
    let mut ids = criteria.map(|criterion| &criterion.id);
    ids.position(|id| *id == marks.criterion.id)
        .map_or(0, |index| index + 1)
}

/// "5 Gaps and handovers".
pub(super) fn heading(words: &Words, workbook: &Workbook, marks: &CriterionMarks) -> String {
    numbered(words, number(workbook, marks), &marks.criterion.label)
}

/// A criterion's name with its place in its workbook, from 1: "5 Gaps and handovers".
pub(super) fn numbered(words: &Words, number: usize, label: &str) -> String {
    words.say_with(
        "spread-heading",
        &[("number", number.into()), ("label", label.into())],
    )
}

/// The labels of a criterion in words, in the order of the rules.
pub fn spread_flags(words: &Words, labels: &Labels) -> Vec<String> {
    [
        (labels.split.is_some(), "flag-split"),
        (labels.unknown.is_some(), "flag-unknown"),
        (labels.does_it_apply.is_some(), "flag-does-it-apply"),
        (labels.some_see_it_very_differently, "flag-very-differently"),
        (labels.low_and_agreed, "flag-low-and-agreed"),
    ]
    .into_iter()
    .filter(|(holds, _)| *holds)
    .map(|(_, name)| words.say(name))
    .collect()
}

/// The groups that may be shown apart, then the whole room.
fn rows(
    words: &Words,
    workbook: &Workbook,
    marks: &CriterionMarks,
    smallest: SmallestGroup,
) -> Vec<SpreadRow> {
    let groups = marks
        .groups
        .iter()
        .filter(|_| marks.shown == MayBeShown::Groups)
        .map(|group| {
            let name = group_name(words, &group.sectors, group.pooled);
            row(words, workbook, name, &group.spread, smallest)
        });
    let room = marks
        .room
        .iter()
        .filter(|_| marks.shown >= MayBeShown::WholeRoom)
        .map(|room| SpreadRow {
            whole_room: true,
            ..row(words, workbook, words.say("spread-room"), room, smallest)
        });
    groups.chain(room).collect()
}

fn row(
    words: &Words,
    workbook: &Workbook,
    name: String,
    marks: &Marks,
    smallest: SmallestGroup,
) -> SpreadRow {
    let count = marks.n + marks.dont_know + marks.not_applicable;
    let args = [("name", name.into()), ("count", count.into())];
    SpreadRow {
        name: words.say_with("spread-row", &args),
        whole_room: false,
        levels: marks.levels.iter().map(|at| at.count).collect(),
        dont_know: marks.dont_know,
        not_applicable: marks.not_applicable,
        middle: middle(marks, smallest).and_then(|level| workbook.scale.index_of(&level.id)),
    }
}

/// The middle mark: the lower median, where there are as many level marks as the smallest group.
fn middle(marks: &Marks, smallest: SmallestGroup) -> Option<&pit_workbook::score::LevelShown> {
    let enough = marks.n >= smallest.size();
    marks.lower_median.as_ref().filter(|_| enough)
}

/// The name of a group: "NHS and care", "Community organisations and others together".
pub fn group_name(words: &Words, sectors: &[Sector], pooled: bool) -> String {
    let names: Vec<String> = sectors
        .iter()
        .enumerate()
        .map(|(n, sector)| {
            let name = words.say(sector_key(*sector));
            if n == 0 {
                name
            } else {
                super::telling::within(&name)
            }
        })
        .collect();
    together(words, words.list(&names), pooled)
}

fn sector_key(sector: Sector) -> &'static str {
    match sector {
        Sector::Civic => "group-civic",
        Sector::Service => "group-service",
        Sector::Vcse => "group-vcse",
        Sector::Residents => "group-residents",
        Sector::Other => "group-other",
    }
}

/// The name of a group in the middle of a sentence: "the council", "community organisations and
/// others together".
pub fn group_within(words: &Words, sectors: &[Sector], pooled: bool) -> String {
    let name = |sector: &Sector| {
        let key = sector_key(*sector).replace("group-", "group-within-");
        words.say(&key)
    };
    let names: Vec<String> = sectors.iter().map(name).collect();
    together(words, words.list(&names), pooled)
}

fn together(words: &Words, names: String, pooled: bool) -> String {
    if pooled {
        words.say_with("group-together", &[("names", names.into())])
    } else {
        names
    }
}
