//! What the marks come to, in a sentence or two.

use pit_words::Words;
use pit_workbook::score::{CriterionMarks, GroupSpread, MayBeShown, SmallestGroup};
use pit_workbook::score::{LevelShown, Spread as Marks, Unknown};
use pit_workbook::{Sector, Workbook};

use super::{group_within, middle, sector_key};

/// The reading of one criterion: a sentence a label, or what the marks say where none holds.
pub(super) fn of_criterion(
    words: &Words,
    marks: &CriterionMarks,
    smallest: SmallestGroup,
) -> String {
    let room = match (&marks.room, marks.shown) {
        (_, MayBeShown::NoMarks) => return words.say("spread-no-marks"),
        (None, _) | (_, MayBeShown::MarksAreIn) => return words.say("spread-marks-are-in"),
        (Some(room), _) => room,
    };
    let labels = &marks.labels;
    let mut said = Vec::new();
    if let Some(split) = labels.split {
        let apart = split.by_groups.then(|| groups(words, marks, smallest));
        said.extend(
            apart
                .flatten()
                .or_else(|| ends(words, "spread-far-apart", room, smallest)),
        );
    }
    if let Some(unknown) = &labels.unknown {
        said.extend(who_cant_say(words, unknown));
    }
    if let Some(doubt) = labels.does_it_apply {
        let args = [
            ("count", doubt.not_applicable.into()),
            ("of", doubt.of.into()),
        ];
        said.push(words.say_with("spread-does-it-apply", &args));
    }
    if labels.some_see_it_very_differently {
        said.extend(ends(words, "spread-very-differently", room, smallest));
    }
    if labels.low_and_agreed {
        said.extend(ends(words, "spread-low-and-agreed", room, smallest));
    }
    if said.is_empty() {
        said.push(plain(words, room, smallest));
    }
    said.join(" ")
}

/// A sentence on the lowest and the highest mark, and the middle one where there are enough for it.
fn ends(words: &Words, name: &str, room: &Marks, smallest: SmallestGroup) -> Option<String> {
    let mark = |level: &Option<LevelShown>| Some(level.as_ref()?.mark.to_string());
    let middle = middle(room, smallest).map(|level| level.mark.to_string());
    let args = [
        ("lowest", mark(&room.lowest)?.into()),
        ("middle", middle.unwrap_or_else(|| "none".into()).into()),
        ("highest", mark(&room.highest)?.into()),
    ];
    Some(words.say_with(name, &args))
}

/// What the marks say where no label holds.
fn plain(words: &Words, room: &Marks, smallest: SmallestGroup) -> String {
    let Some(level) = middle(room, smallest) else {
        return words.say_with("spread-too-few-levels", &[("count", room.n.into())]);
    };
    if room.lowest == room.highest {
        let args = [
            ("count", room.n.into()),
            ("middle", level.mark.to_string().into()),
        ];
        return words.say_with("spread-all-alike", &args);
    }
    ends(words, "spread-middle", room, smallest).unwrap_or_default()
}

/// Which groups' middle marks differ, lowest first.
fn groups(words: &Words, marks: &CriterionMarks, smallest: SmallestGroup) -> Option<String> {
    let read = marks.groups.iter().filter_map(|group| {
        let level = middle(&group.spread, smallest)?;
        Some((level, group))
    });
    let read: Vec<(&LevelShown, &GroupSpread)> = read.collect();
    // Levels in the order of the scale, each with the groups whose middle mark it is.
    let order = &marks.room.as_ref()?.levels;
    let at = |level: &LevelShown| {
        let here = read.iter().filter(|(mark, _)| *mark == level);
        here.map(|(_, group)| *group).collect::<Vec<_>>()
    };
    let by_level: Vec<(&LevelShown, Vec<&GroupSpread>)> = order
        .iter()
        .map(|entry| (&entry.level, at(&entry.level)))
        .filter(|(_, groups)| !groups.is_empty())
        .collect();
    if let [a, b] = by_level.as_slice() {
        for ((level, one), (other, rest)) in [(a, b), (b, a)] {
            if let ([one], [_, _, ..]) = (one.as_slice(), rest.as_slice()) {
                let args = [
                    ("one", whose(words, one, level).into()),
                    ("mark", other.mark.to_string().into()),
                ];
                return Some(words.say_with("spread-every-other", &args));
            }
        }
    }
    let parts: Vec<String> = by_level
        .iter()
        .map(|(level, groups)| {
            let name = |group: &&GroupSpread| group_within(words, &group.sectors, group.pooled);
            let names = groups.iter().map(name);
            let names: Vec<String> = names.collect();
            let args = [
                ("mark", level.mark.to_string().into()),
                ("names", words.list(&names).into()),
            ];
            words.say_with("spread-middle-at", &args)
        })
        .collect();
    let args = [("parts", words.list(&parts).into())];
    (!parts.is_empty()).then(|| words.say_with("spread-middle-marks", &args))
}

fn whose(words: &Words, group: &GroupSpread, level: &LevelShown) -> String {
    let args = [
        ("group", key(&group.sectors).into()),
        (
            "name",
            group_within(words, &group.sectors, group.pooled).into(),
        ),
        ("mark", level.mark.to_string().into()),
    ];
    words.say_with("spread-whose", &args)
}

/// What the sentences choose their form by: a sector, or "pooled".
fn key(sectors: &[Sector]) -> &'static str {
    match sectors {
        [one] => sector_key(*one).trim_start_matches("group-"),
        _ => "pooled",
    }
}

/// The whole room, then the sides that can't say, named.
fn who_cant_say(words: &Words, unknown: &Unknown) -> Vec<String> {
    let room = unknown.in_the_room.then(|| {
        let args = [
            ("count", unknown.dont_know.into()),
            ("of", unknown.of.into()),
        ];
        words.say_with("spread-unknown", &args)
    });
    let sides = unknown.sides.iter().map(|side| {
        let name = group_within(words, &side.sectors, side.pooled);
        let args = [
            ("group", key(&side.sectors).into()),
            ("name", name.into()),
            ("count", side.dont_know.into()),
            ("of", side.of.into()),
        ];
        words.say_with("spread-side-unknown", &args)
    });
    room.into_iter().chain(sides).collect()
}

/// How many criteria have each label.
pub(super) fn of_sheet(words: &Words, workbook: &Workbook, some: &[&CriterionMarks]) -> String {
    let seen = some.iter().filter(|of| of.room.is_some()).count();
    if seen == 0 {
        return words.say("spread-sheet-nothing");
    }
    let count =
        |holds: &dyn Fn(&CriterionMarks) -> bool| some.iter().filter(|marks| holds(marks)).count();
    let parts: Vec<String> = [
        ("split", count(&|of| of.labels.split.is_some())),
        ("unknown", count(&|of| of.labels.unknown.is_some())),
        (
            "does-it-apply",
            count(&|of| of.labels.does_it_apply.is_some()),
        ),
        (
            "very-differently",
            count(&|of| of.labels.some_see_it_very_differently),
        ),
        ("low-and-agreed", count(&|of| of.labels.low_and_agreed)),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(name, count)| {
        words.say_with(&format!("spread-sheet-{name}"), &[("count", count.into())])
    })
    .collect();
    let nouns = if seen == 1 {
        &workbook.noun.one
    } else {
        &workbook.noun.many
    };
    let args = [
        ("total", seen.into()),
        ("nouns", nouns.into()),
        ("parts", words.list(&parts).into()),
    ];
    let name = if parts.is_empty() {
        "spread-sheet-quiet"
    } else {
        "spread-sheet-reading"
    };
    words.say_with(name, &args)
}
