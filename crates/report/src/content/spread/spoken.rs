//! A spread as a person hears it.

use pit_words::Words;
use pit_workbook::Workbook;

use crate::figures::SpreadRow;

/// Name, labels, reading, then each row in words.
pub(super) fn label(
    words: &Words,
    workbook: &Workbook,
    named: &str,
    flags: &[String],
    reading: &str,
    rows: &[SpreadRow],
) -> String {
    let mut said = vec![ended(named)];
    said.extend(flags.iter().map(|flag| ended(flag)));
    said.push(reading.to_owned());
    said.extend(rows.iter().map(|row| self::row(words, workbook, row)));
    said.join(" ")
}

/// The reading, and why groups aren't shown apart.
pub(super) fn reading(reading: &str, note: Option<&str>) -> String {
    note.map_or_else(|| reading.to_owned(), |note| format!("{reading} {note}"))
}

/// "Does it apply?" ends as it is.
fn ended(words: &str) -> String {
    if words.ends_with(['?', '.', '!']) {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}

fn row(words: &Words, workbook: &Workbook, row: &SpreadRow) -> String {
    let mark = |index: usize| {
        let level = workbook.scale.levels.get(index);
        level
            .map(|level| level.mark.to_string())
            .unwrap_or_default()
    };
    let levels = row.levels.iter().enumerate();
    let mut parts: Vec<String> = levels
        .filter(|(_, count)| **count > 0)
        .map(|(index, count)| {
            let args = [("count", (*count).into()), ("mark", mark(index).into())];
            words.say_with("spread-spoken-level", &args)
        })
        .collect();
    for (name, count) in [
        ("spread-spoken-dont-know", row.dont_know),
        ("spread-spoken-not-applicable", row.not_applicable),
    ] {
        if count > 0 {
            parts.push(words.say_with(name, &[("count", count.into())]));
        }
    }
    if let Some(middle) = row.middle {
        let args = [("mark", mark(middle).into())];
        parts.push(words.say_with("spread-spoken-middle", &args));
    }
    let args = [
        ("name", (&row.name).into()),
        ("parts", parts.join(", ").into()),
    ];
    words.say_with("spread-spoken-row", &args)
}
