//! How sectors, groups and steps are named.

use pit_report::content::group_within;
use pit_words::Words;
use pit_workbook::score::Group;
use pit_workbook::{Criterion, Sector, Segment, Workbook};

use crate::choices::value_of;

/// "the council", within a sentence.
pub(super) fn sector_within(words: &Words, sector: Sector) -> String {
    group_within(words, &[sector], false)
}

/// "council (5), community organisations and residents together (6)", as the figures name them.
pub(super) fn groups(words: &Words, groups: &[Group]) -> String {
    let one = |group: &Group| {
        words.say_with(
            "marks-with-count",
            &[
                (
                    "name",
                    group_within(words, &group.sectors, group.pooled).into(),
                ),
                ("count", group.seats.into()),
            ],
        )
    };
    words.list(&groups.iter().map(one).collect::<Vec<_>>())
}

/// "the council side".
pub(super) fn side(words: &Words, side: Segment) -> String {
    words.say(&format!("segment-side-{}", value_of(side)))
}

/// "step 4: All three segments in play".
pub(super) fn step(words: &Words, workbook: &Workbook, criterion: &Criterion) -> String {
    words.say_with(
        "marks-step",
        &[
            ("noun", (&workbook.noun.one).into()),
            ("number", number(workbook, criterion).into()),
            ("label", (&criterion.label).into()),
        ],
    )
}

/// The number of a criterion in its workbook, from 1.
pub(super) fn number(workbook: &Workbook, criterion: &Criterion) -> usize {
    let mut criteria = workbook.criteria.iter();
    criteria
        .position(|one| one.id == criterion.id)
        .map_or(0, |index| index + 1)
}

/// Whether a criterion is asked of a sector.
pub(super) fn asked(criterion: &Criterion, sector: Sector) -> bool {
    let of = criterion.asked_of.as_ref();
    of.is_none_or(|of| of.contains(&sector))
}

/// A title as it stands within a sentence; an abbreviation keeps its capitals.
pub(super) fn within(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}
