//! The two sides of a seam, as the figure and its table take them.

use pit_words::Words;
use pit_workbook::score::{self, NoSide, SideMedian, SidesOfCriterion, wide};
use pit_workbook::{Segment, Workbook};

use super::FigureTable;
use super::telling::{mark_of, nouns, scale_of, upper_first};
use crate::figures::{SidesOf, TwoSides};

/// What both sides of a seam say of each criterion. Its `description` is the reading.
pub fn two_sides_of(
    words: &Words,
    workbook: &Workbook,
    sides: &score::TwoSides,
    place: &str,
) -> TwoSides {
    let rows = sides.criteria.iter().enumerate();
    let side = |segment| {
        let args = [("side", key(segment).into())];
        words.say_with("two-sides-key-side", &args)
    };
    let apart = wide(&workbook.scale);
    TwoSides {
        title: title(words, workbook, place),
        description: reading(words, workbook, sides),
        language: words.language(),
        scale: scale_of(words, workbook),
        first: mark_of(sides.first),
        second: mark_of(sides.second),
        rows: rows
            .map(|(index, of)| row(words, workbook, sides, index + 1, of))
            .collect(),
        words_head: words.say("two-sides-words"),
        first_key: side(sides.first),
        second_key: side(sides.second),
        wide_key: words.say_with("two-sides-key-wide", &[("levels", apart.into())]),
    }
}

/// The two sides as a table: the criterion, each side's middle mark, and who sees it further on.
pub fn two_sides_table(
    words: &Words,
    workbook: &Workbook,
    sides: &score::TwoSides,
    place: &str,
) -> FigureTable {
    let cell = |side: &SideMedian| match &side.lower_median {
        Some(level) => level.mark.to_string(),
        None => words.say("two-sides-nothing"),
    };
    let rows = sides.criteria.iter().enumerate().map(|(index, of)| {
        vec![
            format!("{} {}", index + 1, of.criterion.label),
            cell(&of.first),
            cell(&of.second),
            who(words, sides, of, &SHORT),
        ]
    });
    let header = vec![
        upper_first(&workbook.noun.one),
        name(words, sides.first),
        name(words, sides.second),
        words.say("two-sides-words"),
    ];
    FigureTable {
        caption: title(words, workbook, place),
        rows: rows.collect(),
        words: header.len(),
        header,
    }
}

fn title(words: &Words, workbook: &Workbook, place: &str) -> String {
    let args = [("title", (&workbook.title).into()), ("place", place.into())];
    words.say_with("two-sides-title", &args)
}

fn row(
    words: &Words,
    workbook: &Workbook,
    sides: &score::TwoSides,
    number: usize,
    of: &SidesOfCriterion,
) -> SidesOf {
    let told = who(words, sides, of, &SPOKEN);
    let place = |side: &SideMedian| {
        let level = side.lower_median.as_ref()?;
        workbook.scale.index_of(&level.id)
    };
    let spoken = |segment, side: &SideMedian| {
        let name = name(words, segment);
        match &side.lower_median {
            Some(level) => {
                let args = [
                    ("side", name.into()),
                    ("mark", level.mark.to_string().into()),
                ];
                words.say_with("two-sides-spoken-mark", &args)
            }
            None => words.say_with("two-sides-spoken-none", &[("side", name.into())]),
        }
    };
    let label = words.say_with(
        "two-sides-spoken",
        &[
            ("number", number.into()),
            ("label", (&of.criterion.label).into()),
            ("first", spoken(sides.first, &of.first).into()),
            ("second", spoken(sides.second, &of.second).into()),
            ("words", upper_first(&told).into()),
        ],
    );
    SidesOf {
        part: of.criterion.id.clone(),
        label,
        number: number.to_string(),
        name: of.criterion.label.clone(),
        first: place(&of.first),
        second: place(&of.second),
        wide: of.wide,
        words: who(words, sides, of, &SHORT),
    }
}

/// The names of two sentences: one side sees it further on; both see the same.
type Sentences = [&'static str; 2];
/// As they stand in a narrow column under their head.
const SHORT: Sentences = ["two-sides-further", "two-sides-same"];
/// As they are heard, without a head.
const SPOKEN: Sentences = ["two-sides-spoken-further", "two-sides-spoken-same"];

/// Who sees it further on and by how much, or which side isn't shown and why.
fn who(
    words: &Words,
    sides: &score::TwoSides,
    of: &SidesOfCriterion,
    [further, same]: &Sentences,
) -> String {
    match (of.difference, of.further_on) {
        (Some(levels), Some(side)) => {
            let levels = usize::try_from(levels.unsigned_abs()).unwrap_or(usize::MAX);
            let args = [
                ("side", name(words, side).into()),
                ("levels", levels.into()),
            ];
            words.say_with(further, &args)
        }
        (Some(_), None) => words.say(same),
        (None, _) => {
            let both = [(sides.first, &of.first), (sides.second, &of.second)];
            let why = both.into_iter().filter_map(|(segment, side)| {
                let args = [("side", name(words, segment).into())];
                match side.absent? {
                    NoSide::NotInGroups => Some(words.say("two-sides-only-whole-room")),
                    NoSide::PooledWithOthers => Some(words.say_with("two-sides-pooled", &args)),
                    NoSide::TooFewLevelMarks => Some(words.say_with("two-sides-too-few", &args)),
                }
            });
            let mut why: Vec<String> = why.collect();
            why.dedup();
            why.join("; ")
        }
    }
}

fn reading(words: &Words, workbook: &Workbook, sides: &score::TwoSides) -> String {
    let gap = &sides.perception_gap;
    let parts = [
        (sides.first, gap.first_further_on),
        (sides.second, gap.second_further_on),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(side, count)| {
            let args = [("side", key(side).into()), ("count", count.into())];
            words.say_with("two-sides-further-on", &args)
        })
        .collect();
    let name = match (gap.of, gap.wide) {
        (0, _) => "two-sides-none",
        (_, 0) => "two-sides-close",
        _ => "two-sides-apart",
    };
    let many = if gap.of == 0 { 2 } else { gap.of };
    let args = [
        ("of", gap.of.into()),
        ("wide", gap.wide.into()),
        ("nouns", nouns(workbook, many).into()),
        ("parts", words.list(&parts).into()),
    ];
    words.say_with(name, &args)
}

fn name(words: &Words, side: Segment) -> String {
    words.say(match side {
        Segment::Civic => "seam-side-civic",
        Segment::Service => "seam-side-service",
        Segment::Community => "seam-side-community",
    })
}

/// What the sentences choose their form by.
fn key(side: Segment) -> &'static str {
    match side {
        Segment::Civic => "civic",
        Segment::Service => "service",
        Segment::Community => "community",
    }
}
