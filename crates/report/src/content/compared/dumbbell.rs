//! The dumbbell of a workbook in two rounds, as the figure and its table take it.

use pit_record::contents::SheetContents;
use pit_words::Words;
use pit_workbook::compare::{Compared, CriterionCompared, NotScored, Standing};

use super::super::FigureTable;
use super::super::telling::{scale_of, tile, upper_first};
use super::{SheetBeside, moved_words, standing_words, standings, summary_words, why_words};
use crate::figures::{Answer, Dumbbell, DumbbellKey, DumbbellRow, Tile};

/// What moved between two rounds. Its `description` is the reading.
pub fn dumbbell_of(words: &Words, sheet: &SheetBeside<'_>) -> Dumbbell {
    let rows = sheet.of.comparison.criteria.iter();
    let day = |contents: &pit_record::contents::RoundContents| words.day(contents.round.held_on);
    Dumbbell {
        title: title(words, sheet),
        description: summary_words(words, sheet),
        language: words.language(),
        scale: scale_of(words, &sheet.after.workbook),
        rows: rows.map(|one| row(words, sheet, one)).collect(),
        others_head: words.say("profile-others"),
        words_head: words.say("dumbbell-words"),
        not_compared: words.say("dumbbell-not-compared"),
        key: DumbbellKey {
            then: day(sheet.then),
            now: day(sheet.now),
            same: words.say("dumbbell-key-same"),
            from_marks: words.say("profile-key-from-marks"),
            dont_know: words.say("profile-key-dont-know"),
            unanswered: words.say("profile-key-unanswered"),
            not_applicable: words.say("profile-key-not-applicable"),
        },
    }
}

/// The dumbbell as a table: the criterion, then, now, and which way it went.
pub fn dumbbell_table(words: &Words, sheet: &SheetBeside<'_>) -> FigureTable {
    let rows = sheet.of.comparison.criteria.iter().map(|one| {
        let [then, now] = standings(one).map(|standing| match standing {
            Some(standing) => upper_first(&standing_words(words, &standing)),
            None => words.say("dumbbell-not-there"),
        });
        let number = number(sheet, one);
        let name = format!("{number} {}", one.criterion.label);
        vec![
            name.trim_start().to_owned(),
            then,
            now,
            moved(words, sheet, one),
        ]
    });
    let header = vec![
        upper_first(&sheet.after.workbook.noun.one),
        words.day(sheet.then.round.held_on),
        words.day(sheet.now.round.held_on),
        words.say("dumbbell-words"),
    ];
    FigureTable {
        caption: title(words, sheet),
        rows: rows.collect(),
        words: header.len(),
        header,
    }
}

fn title(words: &Words, sheet: &SheetBeside<'_>) -> String {
    let args = [
        ("title", (&sheet.after.workbook.title).into()),
        ("place", (&sheet.now.place.name).into()),
        ("then", words.day(sheet.then.round.held_on).into()),
        ("now", words.day(sheet.now.round.held_on).into()),
    ];
    words.say_with("dumbbell-title", &args)
}

fn number(sheet: &SheetBeside<'_>, one: &CriterionCompared) -> String {
    let mut criteria = sheet.after.workbook.criteria.iter();
    let place = criteria.position(|criterion| criterion.id == one.criterion.id);
    place.map_or_else(String::new, |place| (place + 1).to_string())
}

/// Which way a criterion went, and the one reason for it where one was given.
fn moved(words: &Words, sheet: &SheetBeside<'_>, one: &CriterionCompared) -> String {
    let went = moved_words(words, one);
    match why_words(words, sheet, &one.criterion.id) {
        Some(why) => words.say_with(
            "beside-moved-because",
            &[("went", went.into()), ("why", why.into())],
        ),
        None => went,
    }
}

fn row(words: &Words, sheet: &SheetBeside<'_>, one: &CriterionCompared) -> DumbbellRow {
    let left_out = matches!(
        one.what,
        Compared::WordingChanged { .. } | Compared::New { .. } | Compared::Gone { .. }
    );
    let id = &one.criterion.id;
    let [then, now] = standings(one);
    let drawn = |of: &SheetContents, standing: &Option<Standing>| {
        let standing = standing.as_ref().filter(|_| !left_out)?;
        Some(match standing {
            Standing::Level(level) => tile(&of.workbook, level, SheetBeside::from_marks(of, id)),
            Standing::Not(NotScored::DontKnow) => Tile::other(Answer::DontKnow),
            Standing::Not(NotScored::NotApplicable) => Tile::other(Answer::NotApplicable),
            Standing::Not(NotScored::Unanswered) => Tile::other(Answer::Unanswered),
        })
    };
    let spoken = |standing: &Option<Standing>| match standing {
        Some(standing) => standing_words(words, standing),
        None => words.say("dumbbell-not-there"),
    };
    let told = moved(words, sheet, one);
    let number = number(sheet, one);
    let args = [
        ("number", (&number).into()),
        ("label", (&one.criterion.label).into()),
        ("then", spoken(&then).into()),
        ("now", spoken(&now).into()),
        ("words", (&told).into()),
    ];
    let key = if number.is_empty() {
        "dumbbell-spoken-gone"
    } else {
        "dumbbell-spoken"
    };
    DumbbellRow {
        part: id.clone(),
        label: words.say_with(key, &args),
        number,
        name: one.criterion.label.clone(),
        then: drawn(sheet.before, &then),
        now: drawn(sheet.after, &now),
        words: told,
        moved: matches!(one.what, Compared::Up { .. } | Compared::Down { .. }),
    }
}
