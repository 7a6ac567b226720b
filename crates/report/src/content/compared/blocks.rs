//! What moved since the last round, as blocks: for the workshop report and the change report.

use pit_record::contents::SheetContents;
use pit_words::Words;

use super::super::Gathered;
use super::{
    Beside, SheetBeside, card_left_out, card_rows, dumbbell_of, dumbbell_table, moved_words,
    only_in_one, sheet_told, summary_words, why_words,
};
use crate::document::{Block, Column, Figure, HeadingLevel, Row, Table, Text, Width};
use crate::figures::dumbbell;

/// So many rows of a dumbbell stand on a page at full size.
const ROWS_A_PAGE: usize = 14;

/// A part of the report for each workbook opened in both rounds; nothing where there is none.
pub(in super::super) fn since_last_round(
    gathered: &Gathered<'_>,
    beside: &Beside<'_>,
) -> Vec<Block> {
    let words = gathered.words;
    let mut blocks = Vec::new();
    for sheet in beside.sheets() {
        let args = [
            ("then", words.day(beside.then.round.held_on).into()),
            ("now", words.day(beside.now.round.held_on).into()),
        ];
        blocks.push(Block::Kicker(words.say_with("beside-kicker", &args).into()));
        let title = [("title", (&sheet.of.title).into())];
        blocks.push(Block::page(words.say_with("beside-heading", &title)));
        blocks.extend(of_sheet(gathered, &sheet));
    }
    if !blocks.is_empty() {
        let only = only_in_one(words, beside.compared).into_iter();
        blocks.extend(only.map(|told| Block::Small(told.into())));
    }
    blocks
}

fn of_sheet(gathered: &Gathered<'_>, sheet: &SheetBeside<'_>) -> Vec<Block> {
    let words = gathered.words;
    let mut blocks = vec![Block::Card(card(words, sheet))];
    blocks.push(Block::Lead(summary_words(words, sheet).into()));
    let told = sheet_told(words, sheet).into_iter();
    blocks.extend(told.map(Block::paragraph));
    let drawn = dumbbell_of(words, sheet);
    // A figure is never split, and made smaller where it is higher than a page: so a long one
    // comes in pieces, each with its head.
    let pieces = drawn.rows.chunks(even(drawn.rows.len()));
    for rows in pieces {
        let mut piece = drawn.clone();
        piece.rows = rows.to_vec();
        blocks.push(Block::Figure(Figure::full(dumbbell(&piece))));
    }
    blocks.push(Block::Table(dumbbell_table(words, sheet).printed()));
    blocks.extend(reasons(gathered, sheet));
    blocks
}

/// How many rows a piece has, so that all pieces are about as long.
fn even(rows: usize) -> usize {
    let pieces = rows.div_ceil(ROWS_A_PAGE).max(1);
    rows.div_ceil(pieces).max(1)
}

/// What both rounds rest on: read first.
fn card(words: &Words, sheet: &SheetBeside<'_>) -> Vec<Block> {
    let day = |day| Text::plain(words.day(day));
    let columns = vec![
        Column::words(words.say("beside-differs"), Width::Mm(17.0)),
        Column::words(words.say("beside-about"), Width::Mm(30.0)),
        Column::words(day(sheet.then.round.held_on), Width::Share(1.0)),
        Column::words(day(sheet.now.round.held_on), Width::Share(1.0)),
    ];
    let rows = card_rows(words, sheet).into_iter().map(|row| {
        let differs = words.say(if row.differs {
            "beside-is-other"
        } else {
            "beside-is-alike"
        });
        Row {
            cells: [differs, row.name, row.then, row.now]
                .map(Into::into)
                .into(),
            header_first: false,
        }
    });
    let mut blocks = vec![
        Block::heading(HeadingLevel::Three, words.say("beside-card")),
        Block::Table(Table {
            columns,
            rows: rows.collect(),
            ..Table::default()
        }),
    ];
    let left_out = card_left_out(words, sheet);
    let left_out = if left_out.is_empty() {
        words.say("beside-left-out-nothing")
    } else {
        left_out.join(" ")
    };
    let head = words.say("beside-left-out");
    let text = Text::default()
        .strong(format!("{head}."))
        .and(" ")
        .and(left_out);
    blocks.push(Block::Paragraph(text));
    blocks
}

/// Both reasons side by side, of what moved; those that stayed where they were are in the report of
/// their round.
fn reasons(gathered: &Gathered<'_>, sheet: &SheetBeside<'_>) -> Vec<Block> {
    let words = gathered.words;
    let criteria = sheet.of.comparison.criteria.iter();
    let withheld = |of: &SheetContents, id: &str| {
        let kept = gathered.kept.of(of.id, id);
        kept.is_some_and(|kept| kept.reason)
    };
    let rows: Vec<Row> = criteria
        .filter_map(|one| {
            let mut reasons = sheet.of.reasons.iter();
            let id = &one.criterion.id;
            let said = reasons.find(|said| said.criterion == *id);
            let (before, after) = (withheld(sheet.before, id), withheld(sheet.after, id));
            if said.is_none() && !before && !after {
                return None;
            }
            let cell = |reason: Option<&String>, withheld| match (reason, withheld) {
                (Some(reason), _) => reason.clone(),
                (None, true) => words.say("beside-reason-kept"),
                (None, false) => words.say("beside-no-reason"),
            };
            let why = why_words(words, sheet, &one.criterion.id);
            let went = match why {
                Some(why) => {
                    let args = [
                        ("went", moved_words(words, one).into()),
                        ("why", why.into()),
                    ];
                    words.say_with("beside-moved-because", &args)
                }
                None => moved_words(words, one),
            };
            let mut moved = sheet.of.moved.iter();
            let more = moved.find(|said| said.criterion == one.criterion.id);
            let more = more.and_then(|said| said.text.clone()).unwrap_or_default();
            let mut label = Text::plain(one.criterion.label.clone()).soft(format!("\n{went}"));
            if !more.is_empty() {
                label = label.soft(format!("\n{more}"));
            }
            Some(Row::named([
                label.into(),
                cell(said.and_then(|said| said.then.as_ref()), before).into(),
                cell(said.and_then(|said| said.now.as_ref()), after).into(),
            ]))
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let column = |key, share| Column::words(words.say(key), Width::Share(share));
    vec![
        Block::heading(HeadingLevel::Two, words.say("beside-reasons")),
        Block::Table(Table {
            columns: vec![
                column("beside-about-what", 1.0),
                column("beside-said-then", 1.5),
                column("beside-say-now", 1.5),
            ],
            rows,
            ..Table::default()
        }),
    ]
}
