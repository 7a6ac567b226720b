//! What two rounds come to, in sentences: told plainly, and without blame.

use std::collections::BTreeMap;

use pit_record::body::{Mode, MoveReason};
use pit_record::compared::{ActionDone, LevelTaken, RoundsCompared, Went};
use pit_words::Words;
use pit_workbook::Sector;
use pit_workbook::compare::{Compared, CriterionCompared, NotScored};
use pit_workbook::score::LevelShown;

use super::super::spread::group_name;
use super::super::telling::{lower_first, names};
use super::{SheetBeside, not_words, standing_words};

/// Of how many scored in both how many went which way, levels climbed and lost, and the working
/// counts over the same criteria; or why nothing is summed up.
pub fn summary_words(words: &Words, sheet: &SheetBeside<'_>) -> String {
    let comparison = &sheet.of.comparison;
    let Some(summary) = comparison.summary else {
        let none = comparison.no_summary;
        let (both, needed) = none.map_or((0, 0), |no| (no.scored_in_both, no.needed));
        let args = [
            ("both", both.into()),
            ("needed", needed.into()),
            ("nouns", sheet.nouns(both).into()),
        ];
        return words.say_with("beside-no-summary", &args);
    };
    let workbook = &sheet.after.workbook;
    let working = workbook.scale.levels.get(workbook.scale.working_index());
    let working = working.map(|level| level.name.clone()).unwrap_or_default();
    let counts = comparison.counts;
    let args = [
        ("both", summary.scored_in_both.into()),
        ("nouns", sheet.nouns(summary.scored_in_both).into()),
        ("up", counts.up.into()),
        ("same", counts.same.into()),
        ("down", counts.down.into()),
        ("gained", summary.levels_gained.into()),
        ("lost", summary.levels_lost.into()),
        ("working", working.into()),
        ("then", summary.then.working.into()),
        ("now", summary.now.working.into()),
    ];
    words.say_with("beside-summary", &args)
}

/// What else became of a sheet, a sentence each: what is no longer or newly scored, who is new in
/// the room, the aims, the actions that are done.
pub fn sheet_told(words: &Words, sheet: &SheetBeside<'_>) -> Vec<String> {
    let mut told = Vec::new();
    told.extend(no_longer_scored(words, sheet));
    told.extend(newly_scored(words, sheet));
    told.extend(other_people(words, sheet));
    told.extend(aims(words, sheet));
    told.extend(actions(words, sheet));
    told
}

/// Workbooks opened in one of the rounds only, so not compared.
pub fn only_in_one(words: &Words, compared: &RoundsCompared) -> Vec<String> {
    let told = [
        ("compare-only-then", &compared.only_then),
        ("compare-only-now", &compared.only_now),
    ];
    let told = told.into_iter().filter(|(_, titles)| !titles.is_empty());
    told.map(|(key, titles)| words.say_with(key, &[("titles", names(titles).into())]))
        .collect()
}

/// Which way a criterion went: "up 2", "no longer scored: don't know".
pub fn moved_words(words: &Words, one: &CriterionCompared) -> String {
    let levels = |key: &str, levels: usize| words.say_with(key, &[("levels", levels.into())]);
    let not = |key: &str, why: &NotScored| {
        words.say_with(key, &[("what", not_words(words, *why).into())])
    };
    match &one.what {
        Compared::Up { levels: by, .. } => levels("beside-up", *by),
        Compared::Down { levels: by, .. } => levels("beside-down", *by),
        Compared::Same { .. } => words.say("beside-same"),
        Compared::NewlyScored { then, .. } => not("beside-newly", then),
        Compared::NoLongerScored { now, .. } => not("beside-no-longer", now),
        Compared::ScoredInNeither { now, .. } => not("beside-neither", now),
        Compared::WordingChanged { .. } => words.say("beside-wording"),
        Compared::New { .. } => words.say("beside-new"),
        Compared::Gone { .. } => words.say("beside-gone"),
    }
}

/// The one reason for a move, where one was given: "things changed".
pub fn why_words(words: &Words, sheet: &SheetBeside<'_>, criterion: &str) -> Option<String> {
    let mut moved = sheet.of.moved.iter();
    let said = moved.find(|said| said.criterion == criterion)?;
    Some(words.say(match said.why {
        MoveReason::ThingsChanged => "beside-why-things-changed",
        MoveReason::WeKnowMore => "beside-why-we-know-more",
        MoveReason::DifferentPeople => "beside-why-different-people",
        MoveReason::ReadDifferently => "beside-why-read-differently",
    }))
}

/// "3 steps are no longer scored: A and B were level 1, now not applicable; C was level 2, now don't
/// know." Low ones that became not applicable look better in a count: so they are named.
fn no_longer_scored(words: &Words, sheet: &SheetBeside<'_>) -> Option<String> {
    let gone: Vec<(&str, &LevelShown, NotScored)> = each(sheet)
        .filter_map(|one| match &one.what {
            Compared::NoLongerScored { then, now } => {
                Some((one.criterion.label.as_str(), then, *now))
            }
            _ => None,
        })
        .collect();
    let parts = level_taken(words, &gone);
    let args = [
        ("count", gone.len().into()),
        ("nouns", sheet.nouns(gone.len()).into()),
        ("parts", parts.join("; ").into()),
        ("summed", summed(sheet).into()),
    ];
    (!gone.is_empty()).then(|| words.say_with("beside-no-longer-scored", &args))
}

/// "“A” and “B” were level 1, now not applicable", a part for each level and what became of it.
pub(in super::super) fn taken_words(words: &Words, taken: &[LevelTaken]) -> Vec<String> {
    let gone: Vec<(&str, &LevelShown, NotScored)> = taken
        .iter()
        .map(|one| (one.criterion.label.as_str(), &one.then, one.now))
        .collect();
    level_taken(words, &gone)
}

fn level_taken(words: &Words, gone: &[(&str, &LevelShown, NotScored)]) -> Vec<String> {
    let mut groups: Vec<(&LevelShown, NotScored, Vec<String>)> = Vec::new();
    for (label, level, now) in gone {
        let mut known = groups.iter_mut();
        match known.find(|(was, is, _)| was.id == level.id && is == now) {
            Some((_, _, labels)) => labels.push((*label).to_owned()),
            None => groups.push((level, *now, vec![(*label).to_owned()])),
        }
    }
    let parts = groups.into_iter().map(|(was, now, labels)| {
        let args = [
            ("labels", quoted(words, &labels).into()),
            ("count", labels.len().into()),
            ("mark", was.mark.to_string().into()),
            ("now", not_words(words, now).into()),
        ];
        words.say_with("beside-no-longer-part", &args)
    });
    parts.collect()
}

/// Whether counts stand above, as sentences choose by it.
fn summed(sheet: &SheetBeside<'_>) -> &'static str {
    match sheet.of.comparison.summary {
        Some(_) => "yes",
        None => "no",
    }
}

fn newly_scored(words: &Words, sheet: &SheetBeside<'_>) -> Option<String> {
    let labels: Vec<String> = each(sheet)
        .filter(|one| matches!(one.what, Compared::NewlyScored { .. }))
        .map(|one| one.criterion.label.clone())
        .collect();
    let args = [
        ("count", labels.len().into()),
        ("nouns", sheet.nouns(labels.len()).into()),
        ("labels", quoted(words, &labels).into()),
        ("summed", summed(sheet).into()),
    ];
    (!labels.is_empty()).then(|| words.say_with("beside-newly-scored", &args))
}

/// Sectors in the room now that weren't, or no longer are: a level may move with them.
fn other_people(words: &Words, sheet: &SheetBeside<'_>) -> Vec<String> {
    let card = &sheet.of.card;
    if card.then.mode != card.now.mode {
        let key = match card.now.mode {
            Mode::OnePerson => "beside-now-alone",
            Mode::Group => "beside-now-a-group",
        };
        return vec![words.say(key)];
    }
    let (then, now) = (&card.then.in_the_room, &card.now.in_the_room);
    if then.is_empty() || now.is_empty() {
        return Vec::new();
    }
    let missing = |from: &BTreeMap<Sector, u32>, of: &BTreeMap<Sector, u32>| {
        let here = of.iter().filter(|(_, count)| **count > 0);
        let new = here.filter(|(sector, _)| from.get(*sector).copied().unwrap_or(0) == 0);
        let named = new.map(|(sector, _)| lower_first(&group_name(words, &[*sector], false)));
        named.collect::<Vec<String>>()
    };
    let told = [
        ("beside-new-in-the-room", missing(then, now)),
        ("beside-gone-from-the-room", missing(now, then)),
    ];
    let told = told.into_iter().filter(|(_, who)| !who.is_empty());
    told.map(|(key, who)| words.say_with(key, &[("who", words.list(&who).into())]))
        .collect()
}

fn aims(words: &Words, sheet: &SheetBeside<'_>) -> Vec<String> {
    let aims = &sheet.of.aims;
    if aims.is_empty() {
        return Vec::new();
    }
    let came = aims.iter().filter(|aim| aim.came_true);
    let came: Vec<String> = came.map(|aim| quote(words, &aim.criterion.label)).collect();
    let not_yet = aims.iter().filter(|aim| !aim.came_true);
    let not_yet: Vec<String> = not_yet
        .map(|aim| {
            let args = [
                ("label", quote(words, &aim.criterion.label).into()),
                ("aim", aim.aimed_at.mark.to_string().into()),
                ("now", standing_words(words, &aim.now).into()),
            ];
            words.say_with("beside-aim-not-yet", &args)
        })
        .collect();
    let args = [("count", aims.len().into()), ("came", came.len().into())];
    let mut told = words.say_with("beside-aims", &args);
    for (key, labels) in [
        ("beside-aims-came", &came),
        ("beside-aims-not-yet", &not_yet),
    ] {
        if !labels.is_empty() {
            let labels = words.list(labels);
            told.push(' ');
            told.push_str(&words.say_with(key, &[("labels", labels.into())]));
        }
    }
    vec![told]
}

/// What done actions go with; never that one brought the other about.
fn actions(words: &Words, sheet: &SheetBeside<'_>) -> Vec<String> {
    let done = &sheet.of.actions_done;
    if done.is_empty() {
        return Vec::new();
    }
    let parts = [
        (Went::Up, "beside-done-up"),
        (Went::Same, "beside-done-same"),
        (Went::Down, "beside-done-down"),
        (Went::NotCompared, "beside-done-not-compared"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter_map(|(went, key)| {
            let of: Vec<&ActionDone> = done.iter().filter(|one| one.went == went).collect();
            let mut labels: Vec<String> = Vec::new();
            for one in &of {
                if !labels.contains(&one.criterion.label) {
                    labels.push(one.criterion.label.clone());
                }
            }
            let args = [
                ("count", of.len().into()),
                ("labels", quoted(words, &labels).into()),
                ("noun", sheet.nouns(labels.len()).into()),
                ("criteria", labels.len().into()),
            ];
            (!of.is_empty()).then(|| words.say_with(key, &args))
        })
        .collect();
    let args = [
        ("count", done.len().into()),
        ("parts", parts.join("; ").into()),
    ];
    vec![words.say_with("beside-done", &args)]
}

/// A name that may have commas in it, within a sentence.
fn quote(words: &Words, label: &str) -> String {
    words.say_with("beside-quoted", &[("label", label.into())])
}

pub(super) fn quoted(words: &Words, labels: &[String]) -> String {
    let labels: Vec<String> = labels.iter().map(|label| quote(words, label)).collect();
    words.list(&labels)
}

fn each<'a>(sheet: &SheetBeside<'a>) -> impl Iterator<Item = &'a CriterionCompared> {
    sheet.of.comparison.criteria.iter()
}
