//! Places, assessments and rounds part by part, each with its name and what is said in words: only
//! the parts in which two computers differ are shown.

use pit_record::Body;
use pit_record::body::{Place, Round};
use pit_report::content::lens_words;
use pit_store::Fork;
use pit_workbook::Sector;

use super::Teller;
use crate::named::sector_name;
use crate::pages::value_of;

/// The names of the parts in which the sides of a fork differ.
pub(super) fn differing(teller: &Teller<'_>, fork: &Fork) -> Vec<String> {
    let sides = fork
        .sides
        .iter()
        .filter_map(|side| side.record.state.present());
    let mut sides = sides.map(|body| of(teller, body));
    let Some(first) = sides.next() else {
        return Vec::new();
    };
    let others: Vec<_> = sides.collect();
    let names = first.iter().enumerate();
    names
        .filter(|(at, part)| others.iter().any(|other| other.get(*at) != Some(part)))
        .map(|(_, (name, _))| name.clone())
        .collect()
}

/// The parts of a body: the same ones, in the same order, for every body of its kind.
pub(super) fn of(teller: &Teller<'_>, body: &Body) -> Vec<(String, String)> {
    let parts = match body {
        Body::Place(place) => place_parts(teller, place),
        Body::Assessment(assessment) => {
            vec![("lens", lens_words(teller.words, &assessment.lens))]
        }
        Body::Round(round) => round_parts(teller, round),
        _ => Vec::new(),
    };
    let named = |(field, value)| (teller.words.say(&format!("field-{field}")), value);
    parts.into_iter().map(named).collect()
}

fn place_parts(teller: &Teller<'_>, place: &Place) -> Vec<(&'static str, String)> {
    let larger = place.part_of.zip(teller.place).map(|(id, name)| name(id));
    let size = place.size.map(value_of);
    let sizes = crate::shared::sizes();
    let size = sizes
        .into_iter()
        .find(|one| Some(&one.value) == size.as_ref());
    vec![
        ("place", place.name.clone()),
        (
            "population",
            place.population.map(|n| n.to_string()).unwrap_or_default(),
        ),
        ("size", size.map(|size| size.label).unwrap_or_default()),
        ("partOf", larger.unwrap_or_default()),
    ]
}

fn round_parts(teller: &Teller<'_>, round: &Round) -> Vec<(&'static str, String)> {
    let words = teller.words;
    let goal = round.goal.as_ref();
    let scope = &round.scope;
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let seated = |(sector, count): (&Sector, &u32)| {
        let args = [
            ("sector", sector_name(words, *sector).into()),
            ("count", (*count).into()),
        ];
        words.say_with("fork-seated", &args)
    };
    let room: Vec<String> = scope.in_the_room.iter().map(seated).collect();
    let groups: Vec<String> = scope.groups.iter().map(|group| group.who.clone()).collect();
    vec![
        (
            "goal",
            goal.map(|goal| goal.change.clone()).unwrap_or_default(),
        ),
        (
            "forWhom",
            text(goal.and_then(|goal| goal.for_whom.as_ref())),
        ),
        ("measure", text(goal.and_then(|goal| goal.measure.as_ref()))),
        (
            "baseline",
            text(goal.and_then(|goal| goal.baseline.as_ref())),
        ),
        ("source", text(goal.and_then(|goal| goal.source.as_ref()))),
        (
            "by",
            goal.and_then(|goal| goal.by)
                .map(|day| words.day(day))
                .unwrap_or_default(),
        ),
        ("heldOn", words.day(round.held_on)),
        (
            "mode",
            words.say(&format!("choose-mode-{}", value_of(round.mode))),
        ),
        ("room", room.join(", ")),
        ("groups", groups.join(", ")),
        ("period", text(scope.period.as_ref())),
        ("lifeStage", text(scope.life_stage.as_ref())),
        ("setting", text(scope.setting.as_ref())),
        ("smallestGroup", round.smallest_group.to_string()),
    ]
}
