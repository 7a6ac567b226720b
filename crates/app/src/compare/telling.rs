//! A comparison in sentences, a line each: the same that page and paper say.

use pit_record::contents::SheetContents;
use pit_report::content::{
    Beside, SheetBeside, card_left_out, card_rows, dumbbell_table, only_in_one, sheet_told,
    summary_words, upper_first,
};
use pit_words::{Arg, Words};

/// The card first, by workbook: what differs and what is left out by name; then what it comes to,
/// then each criterion with both reasons.
pub(super) fn told(beside: &Beside<'_>, words: &Words) -> Vec<String> {
    let [then, now] = [beside.then, beside.now].map(|round| words.day(round.round.held_on));
    let rounds: [Arg<'_>; 3] = [
        ("place", (&beside.now.place.name).into()),
        ("then", then.into()),
        ("now", now.into()),
    ];
    let mut lines = vec![words.say_with("compare-heading", &rounds)];
    if beside.compared.sheets.is_empty() {
        lines.push(words.say("change-nothing-in-both"));
    }
    lines.extend(only_in_one(words, beside.compared));
    for sheet in beside.sheets() {
        lines.extend([String::new(), sheet.of.title.clone()]);
        let told = [
            card(&sheet, words),
            comes_to(&sheet, words),
            criteria(&sheet, words),
        ];
        lines.extend(told.concat().into_iter().map(|line| format!("  {line}")));
    }
    lines
}

fn card(sheet: &SheetBeside<'_>, words: &Words) -> Vec<String> {
    let rows = card_rows(words, sheet).into_iter().map(|row| {
        let key = if row.differs {
            "compare-card-differs"
        } else {
            "compare-card-alike"
        };
        let args = [
            ("name", row.name.into()),
            ("then", row.then.into()),
            ("now", row.now.into()),
        ];
        words.say_with(key, &args)
    });
    let mut left_out = card_left_out(words, sheet);
    if left_out.is_empty() {
        left_out.push(words.say("beside-left-out-nothing"));
    }
    let args = [("what", left_out.join(" ").into())];
    let mut lines = vec![words.say("compare-card")];
    lines.extend(rows.map(|line| format!("  {line}")));
    lines.push(format!(
        "  {}",
        words.say_with("compare-card-left-out", &args)
    ));
    lines
}

fn comes_to(sheet: &SheetBeside<'_>, words: &Words) -> Vec<String> {
    let mut lines = vec![summary_words(words, sheet)];
    lines.extend(sheet_told(words, sheet));
    lines
}

/// Every criterion: what it was and is, which way it went and why, and what was said both times.
fn criteria(sheet: &SheetBeside<'_>, words: &Words) -> Vec<String> {
    let table = dumbbell_table(words, sheet);
    let told = sheet.of.comparison.criteria.iter().zip(table.rows);
    told.flat_map(|(one, row)| {
        let id = &one.criterion.id;
        let [name, then, now, moved] = <[String; 4]>::try_from(row).unwrap_or_default();
        let args = [
            ("name", name.into()),
            ("then", then.into()),
            ("now", now.into()),
            ("moved", upper_first(&moved).into()),
        ];
        let mut lines = vec![words.say_with("compare-criterion", &args)];
        let mut moved = sheet.of.moved.iter();
        let more = moved.find(|said| said.criterion == *id);
        let more = more.and_then(|said| said.text.clone());
        for (key, said) in [
            ("compare-said-move", more),
            ("compare-said-then", reason(sheet.before, id)),
            ("compare-said-now", reason(sheet.after, id)),
        ] {
            if let Some(said) = said {
                let said = [("said", said.into())];
                lines.push(format!("  {}", words.say_with(key, &said)));
            }
        }
        lines
    })
    .collect()
}

fn reason(sheet: &SheetContents, criterion: &str) -> Option<String> {
    sheet.of(criterion)?.judgement.as_ref()?.reason.clone()
}
