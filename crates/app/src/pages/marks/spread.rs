//! The spread of one criterion as it may be shown: the drawing of the report, and what to ask.

use pit_report::content::{spread_flags, spread_of, spread_table};
use pit_report::figures::spread_one;
use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::score::{CriterionMarks, Groups, Labels};

use crate::pages::figure::figure;
use crate::views::SpreadView;

pub(crate) fn view(
    words: &Words,
    workbook: &Workbook,
    groups: &Groups,
    marks: &CriterionMarks,
) -> SpreadView {
    let smallest = groups.smallest_group;
    let shown = spread_of(words, workbook, marks, smallest);
    let drawn = shown.criteria.iter().any(|of| !of.rows.is_empty());
    let drawn = drawn.then(|| {
        let id = format!("spread-{}", marks.criterion.id);
        let table = spread_table(words, workbook, marks, smallest);
        figure(&spread_one(&shown), &id, table)
    });
    SpreadView {
        figure: drawn,
        reading: shown.description,
        label: spread_flags(words, &marks.labels).join(" · "),
        ask: ask(&marks.labels).map_or_else(String::new, |key| words.say(key)),
        offered: match &marks.offered {
            None => String::new(),
            Some(level) => words.say_with(
                "marks-offered",
                &[
                    ("mark", level.mark.to_string().into()),
                    ("name", (&level.name).into()),
                ],
            ),
        },
    }
}

/// What to ask a room that sees it differently.
fn ask(labels: &Labels) -> Option<&'static str> {
    if labels.split.is_some() {
        Some("marks-ask-split")
    } else if labels.some_see_it_very_differently {
        Some("marks-ask-some-differ")
    } else {
        None
    }
}
