//! What the report will lack as the scope stands. It blocks nothing.

use pit_record::body::{Goal, Mode};
use pit_record::contents::RoundContents;
use pit_words::Words;

use crate::views::Lack;

/// What is not said yet and would be missed, the weightiest first.
pub(super) fn lacks(words: &Words, contents: &RoundContents) -> Vec<Lack> {
    let (round, place) = (&contents.round, &contents.place);
    let (scope, goal) = (&round.scope, round.goal.as_ref());
    let without = |part: fn(&Goal) -> bool| !goal.is_some_and(part);
    let found = [
        ("goal", without(|goal| !goal.change.is_empty())),
        ("forWhom", without(|goal| goal.for_whom.is_some())),
        ("measure", without(|goal| goal.measure.is_some())),
        ("baseline", without(|goal| goal.baseline.is_some())),
        ("source", without(|goal| goal.source.is_some())),
        ("by", without(|goal| goal.by.is_some())),
        (
            "groups",
            scope.groups.is_empty() || scope.groups.iter().any(|group| group.who.is_empty()),
        ),
        (
            "room",
            round.mode == Mode::Group && scope.in_the_room.values().all(|count| *count == 0),
        ),
        ("period", scope.period.is_none()),
        ("size", place.size.is_none()),
        ("population", place.population.is_none()),
    ];
    found
        .into_iter()
        .filter(|(_, lacking)| *lacking)
        .map(|(field, _)| Lack {
            field: field.to_owned(),
            name: words.say(&format!("field-{field}")),
            why: words.say(&format!("lack-{field}")),
        })
        .collect()
}
