//! The numbers behind the figures: each as a table, at the end of the report.

use super::profile::{has_aims, profile_table};
use super::{FigureTable, Gathered, balance_table, planned, spreads_table, two_sides_table};
use crate::document::{Block, HeadingLevel};

pub(super) fn blocks(gathered: &Gathered<'_>) -> Vec<Block> {
    let Gathered {
        contents, words, ..
    } = gathered;
    let place = &contents.place.name;
    let mut parts: Vec<(String, Vec<FigureTable>)> = Vec::new();
    for (index, sheet) in contents.sheets.iter().enumerate() {
        let workbook = &sheet.workbook;
        let mut tables = Vec::new();
        if has_aims(sheet) {
            tables.push(profile_table(words, sheet, place));
        }
        if let Some(marks) = gathered.marks_of(index) {
            tables.push(spreads_table(words, workbook, marks));
            let sides = marks.two_sides.as_ref();
            tables.extend(sides.map(|sides| two_sides_table(words, workbook, sides, place)));
        }
        parts.push((workbook.title.clone(), tables));
    }
    if !contents.actions.is_empty() {
        let table = balance_table(words, contents, &planned(contents), gathered.actions);
        parts.push((words.say("actions-heading"), vec![table]));
    }
    parts.retain(|(_, tables)| tables.iter().any(|table| !table.rows.is_empty()));
    if parts.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::page(words.say("numbers-heading")),
        Block::paragraph(words.say("numbers-lead")),
    ];
    for (name, tables) in parts {
        blocks.push(Block::heading(HeadingLevel::Two, name));
        let tables = tables.iter().filter(|table| !table.rows.is_empty());
        blocks.extend(tables.map(|table| Block::Table(table.close())));
    }
    blocks
}
