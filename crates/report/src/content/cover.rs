//! The cover, and the page after it: what was looked at, by whom, and for which goal.

use pit_record::body::{Dimension, Goal, Lens, Scope, Size};
use pit_words::Words;
use pit_workbook::Sector;

use super::telling::{edition, is_group, lens_words, upper_first};
use super::{Edition, Gathered};
use crate::document::{Block, Fact, FactsLook, Figure, Shown, Text};
use crate::figures::cover_mark;
use crate::picture::Picture;

/// The sign of the triangle on the cover, in millimetres.
const MARK_WIDE: f32 = 46.0;

/// The report's name.
pub(super) fn title(gathered: &Gathered<'_>) -> String {
    let place = &gathered.contents.place.name;
    match &gathered.contents.assessment.lens {
        Lens::WholePlace => gathered
            .words
            .say_with("cover-whole-place", &[("place", place.into())]),
        lens => {
            let lens = lens_words(gathered.words, lens);
            gathered.words.say_with(
                "cover-lens",
                &[("lens", lens.into()), ("place", place.into())],
            )
        }
    }
}

pub(super) fn blocks(gathered: &Gathered<'_>) -> Vec<Block> {
    let Gathered {
        contents, words, ..
    } = gathered;
    let date = words.day(contents.round.held_on);
    let people: u32 = contents.round.scope.in_the_room.values().sum();
    let lead = match (is_group(gathered), people) {
        (false, _) => words.say_with("cover-lead-one", &[("date", date.into())]),
        (true, 0) => words.say_with("cover-lead-group", &[("date", date.into())]),
        (true, people) => words.say_with(
            "cover-lead-room",
            &[("people", people.into()), ("date", date.into())],
        ),
    };
    let place = &gathered.contents.place.name;
    let logo = gathered
        .logo
        .map(|picture| Block::Picture(logo(words, place, picture, (60.0, 24.0))));
    let mut blocks: Vec<Block> = logo.into_iter().collect();
    // With a logo at its head a cover has room for less air.
    blocks.extend([
        Block::Space(if blocks.is_empty() { 20.0 } else { 2.0 }),
        Block::Figure(Figure {
            drawing: cover_mark(words.say("cover-mark"), words.language()),
            width: Some(MARK_WIDE),
            caption: None,
            decorative: true,
        }),
        Block::Space(10.0),
        Block::CoverTitle(title(gathered).into()),
        Block::Lead(lead.into()),
    ]);
    blocks.extend(invented(gathered));
    blocks.push(Block::Facts {
        look: FactsLook::Beside,
        facts: facts(gathered),
    });
    blocks.push(Block::AtFoot(words.say("made-with").into()));
    blocks
}

/// The room of a logo in the corner, in millimetres: ten leave as much white above as printers need.
const CORNER: (f32, f32) = (40.0, 10.0);

/// The logo at the head of a paper of a few pages: in the corner, as they have no line to spare.
pub(super) fn small_logo(gathered: &Gathered<'_>) -> Option<Block> {
    let place = &gathered.contents.place.name;
    Some(in_corner(gathered.words, place, gathered.logo?))
}

/// A place's logo in the corner of what begins under it.
pub(super) fn in_corner(words: &Words, place: &str, picture: &Picture) -> Block {
    Block::Picture(Shown {
        in_corner: true,
        ..logo(words, place, picture, CORNER)
    })
}

/// The place's own sign in this much room, in millimetres.
fn logo(words: &Words, place: &str, picture: &Picture, room: (f32, f32)) -> Shown {
    Shown {
        picture: picture.clone(),
        room,
        alternative: words.say_with("logo-of", &[("place", place.into())]),
        in_corner: false,
    }
}

/// That the place is invented; nothing where it is real.
pub(super) fn invented(gathered: &Gathered<'_>) -> Option<Block> {
    let place = &gathered.contents.place;
    let said = gathered
        .words
        .say_with("invented", &[("place", (&place.name).into())]);
    place
        .invented
        .then(|| Block::Flagged(Text::default().strong(said)))
}

fn facts(gathered: &Gathered<'_>) -> Vec<Fact> {
    let Gathered {
        contents, words, ..
    } = gathered;
    let lens = lens_words(words, &contents.assessment.lens);
    let mut facts = vec![
        Fact::new(words.say("fact-place"), place(gathered)),
        Fact::new(words.say("fact-lens"), lens),
        Fact::new(
            words.say("fact-goal"),
            contents
                .round
                .goal
                .as_ref()
                .map_or_else(|| words.say("goal-missing"), |goal| change(words, goal)),
        ),
    ];
    facts.extend(room(gathered, &contents.round.scope));
    facts.extend(locked(gathered));
    facts.push(Fact::new(words.say("fact-edition"), edition_told(gathered)));
    facts.extend(not_in_it(gathered).map(|said| Fact::new(words.say("fact-not-in-it"), said)));
    facts
}

/// That the round is locked, since when and as which revision; nothing while it can be changed.
fn locked(gathered: &Gathered<'_>) -> Option<Fact> {
    let words = gathered.words;
    let cut = gathered.contents.locked()?;
    let args = [
        ("day", words.day(cut.locked_on).into()),
        ("number", cut.revision.into()),
    ];
    let said = words.say_with("fact-locked-as", &args);
    Some(Fact::new(words.say("fact-locked"), said))
}

/// Which edition this is, and what that means.
pub(super) fn edition_told(gathered: &Gathered<'_>) -> String {
    let words = gathered.words;
    let mut kept = Vec::new();
    if !is_group(gathered) {
        kept.push("edition-one-kept");
    }
    match gathered.options.edition {
        Edition::Released => kept.push("edition-released-kept"),
        Edition::Room if is_group(gathered) => kept.push("edition-room-kept"),
        Edition::Room => {}
    }
    let kept: Vec<String> = kept.into_iter().map(|key| words.say(key)).collect();
    format!("{}. {}", edition(gathered), kept.join(" "))
}

/// What was asked to be left out of this copy; nothing where it holds everything.
fn not_in_it(gathered: &Gathered<'_>) -> Option<String> {
    let (words, options) = (gathered.words, gathered.options);
    let parts: Vec<String> = [
        ("not-in-it-workbooks", !options.workbooks.is_empty()),
        ("not-in-it-spread", !options.spread),
        ("not-in-it-notes", !options.notes),
    ]
    .into_iter()
    .filter(|(_, holds)| *holds)
    .map(|(key, _)| words.say(key))
    .collect();
    (!parts.is_empty())
        .then(|| words.say_with("not-in-it", &[("parts", words.list(&parts).into())]))
}

/// Scope and goal in full; nothing where only what the cover says was written down.
pub(super) fn scope(gathered: &Gathered<'_>) -> Vec<Block> {
    let Gathered {
        contents, words, ..
    } = gathered;
    let mut facts = scope_facts(gathered, &contents.round.scope);
    facts.extend(
        contents
            .round
            .goal
            .iter()
            .map(|goal| goal_fact(gathered, goal)),
    );
    if !gathered.serves.is_empty() {
        facts.push(Fact::new(words.say("fact-serves"), gathered.serves));
    }
    if facts.is_empty() {
        return Vec::new();
    }
    vec![
        Block::page(words.say("scope-heading")),
        Block::Facts {
            look: FactsLook::Beside,
            facts,
        },
    ]
}

pub(super) fn place(gathered: &Gathered<'_>) -> String {
    let Gathered {
        contents, words, ..
    } = gathered;
    let place = &contents.place;
    let mut said = place.name.clone();
    if let Some(population) = place.population {
        let people = words.number(population);
        said = words.say_with(
            "place-people",
            &[("place", said.into()), ("people", people.into())],
        );
    }
    let size = place.size.map(|size| match size {
        Size::System => words.say("size-system"),
        Size::Place => words.say("size-place"),
        Size::Neighbourhood => words.say("size-neighbourhood"),
    });
    let within = contents.within.iter().map(|larger| larger.name.clone());
    size.into_iter()
        .fold(said, |said, size| format!("{said}, {size}"))
        + &within
            .map(|name| words.say_with("place-within", &[("place", name.into())]))
            .collect::<String>()
}

fn scope_facts(gathered: &Gathered<'_>, scope: &Scope) -> Vec<Fact> {
    let words = gathered.words;
    let mut facts = Vec::new();
    let mut add = |name: &str, value: Option<&String>| {
        if let Some(value) = value {
            facts.push(Fact::new(words.say(name), value.clone()));
        }
    };
    add("fact-period", scope.period.as_ref());
    add("fact-life-stage", scope.life_stage.as_ref());
    add("fact-setting", scope.setting.as_ref());
    if !scope.groups.is_empty() {
        let value = scope
            .groups
            .iter()
            .map(|group| {
                let dimension = words.say(match group.dimension {
                    Dimension::SocioEconomic => "dimension-socio-economic",
                    Dimension::ProtectedCharacteristics => "dimension-protected",
                    Dimension::InclusionHealth => "dimension-inclusion",
                    Dimension::Geography => "dimension-geography",
                });
                if group.who.is_empty() {
                    Text::plain(upper_first(&dimension))
                } else {
                    Text::plain(group.who.clone()).soft(format!(" ({dimension})"))
                }
            })
            .collect();
        facts.push(Fact {
            label: words.say("fact-groups").into(),
            value,
        });
    }
    facts
}

pub(super) fn room(gathered: &Gathered<'_>, scope: &Scope) -> Option<Fact> {
    let words = gathered.words;
    let room: Vec<String> = scope
        .in_the_room
        .iter()
        .filter(|(_, count)| **count > 0)
        .map(|(sector, count)| words.say_with(sector_key(*sector), &[("count", (*count).into())]))
        .collect();
    (!room.is_empty()).then(|| Fact::new(words.say("fact-room"), words.list(&room)))
}

pub(super) fn sector_key(sector: Sector) -> &'static str {
    match sector {
        Sector::Civic => "room-civic",
        Sector::Service => "room-service",
        Sector::Vcse => "room-vcse",
        Sector::Residents => "room-residents",
        Sector::Other => "room-other",
    }
}

/// What should change; a goal can have a measure or a day before anybody has said it.
pub(super) fn change(words: &Words, goal: &Goal) -> String {
    if goal.change.is_empty() {
        words.say("goal-missing")
    } else {
        goal.change.clone()
    }
}

fn goal_fact(gathered: &Gathered<'_>, goal: &Goal) -> Fact {
    let words = gathered.words;
    let mut value = vec![Text::plain(change(words, goal))];
    let by = goal.by.map(|day| words.day(day));
    for (name, part) in [
        ("goal-for-whom", &goal.for_whom),
        ("goal-measure", &goal.measure),
        ("goal-baseline", &goal.baseline),
        ("goal-source", &goal.source),
        ("goal-by", &by),
    ] {
        if let Some(part) = part {
            value.push(
                Text::default()
                    .soft(words.say(name))
                    .and(" ")
                    .and(part.clone()),
            );
        }
    }
    Fact {
        label: words.say("fact-goal").into(),
        value,
    }
}
