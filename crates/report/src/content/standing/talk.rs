//! Why a criterion stands in the agenda, in a few words.

use pit_words::Words;
use pit_workbook::score::{AgendaClass, CriterionMarks, GroupSpread, LevelShown};

use crate::content::spread::group_within;

/// Why a criterion stands in the agenda; nothing for the rest.
pub fn agenda_reason(words: &Words, class: AgendaClass, marks: &CriterionMarks) -> Option<String> {
    let room = marks.room.as_ref()?;
    let mark = |level: &Option<LevelShown>| {
        level
            .as_ref()
            .map_or_else(String::new, |level| level.mark.to_string())
    };
    let labels = &marks.labels;
    match class {
        AgendaClass::Split => {
            let apart = labels.split.is_some_and(|split| split.by_groups);
            let middles = apart.then(|| middles(words, &marks.groups)).flatten();
            Some(middles.unwrap_or_else(|| {
                words.say_with(
                    "talk-split",
                    &[
                        ("lowest", mark(&room.lowest).into()),
                        ("highest", mark(&room.highest).into()),
                        ("middle", mark(&room.lower_median).into()),
                    ],
                )
            }))
        }
        AgendaClass::UnknownOrDoesItApply => Some(match (&labels.unknown, &labels.does_it_apply) {
            (Some(unknown), _) => {
                let sides = unknown.sides.iter();
                let sides: Vec<String> = sides
                    .map(|side| group_within(words, &side.sectors, false))
                    .collect();
                words.say_with(
                    "talk-unknown",
                    &[
                        ("count", unknown.dont_know.into()),
                        ("of", unknown.of.into()),
                        ("sides", sides.len().into()),
                        ("who", words.list(&sides).into()),
                    ],
                )
            }
            (None, asked) => words.say_with(
                "talk-does-it-apply",
                &[
                    (
                        "count",
                        asked.as_ref().map_or(0, |one| one.not_applicable).into(),
                    ),
                    ("of", asked.as_ref().map_or(0, |one| one.of).into()),
                ],
            ),
        }),
        AgendaClass::LowAndAgreed => {
            let middle = mark(&room.lower_median);
            Some(words.say_with("talk-low", &[("middle", middle.into())]))
        }
        AgendaClass::TheRest => None,
    }
}

/// "Split: middle mark 3 from the council, 1 from residents".
fn middles(words: &Words, groups: &[GroupSpread]) -> Option<String> {
    let parts: Vec<String> = groups
        .iter()
        .filter_map(|group| {
            let middle = group.spread.lower_median.as_ref()?;
            Some(words.say_with(
                "talk-middle",
                &[
                    ("middle", middle.mark.to_string().into()),
                    ("who", group_within(words, &group.sectors, false).into()),
                ],
            ))
        })
        .collect();
    let parts = (parts.len() > 1).then(|| parts.join(", "))?;
    Some(words.say_with("talk-split-groups", &[("parts", parts.into())]))
}
