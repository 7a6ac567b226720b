//! The spread as a table.

use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::score::{CriterionMarks, MarksScore, SmallestGroup};

use super::{heading, reading, rows, title};
use crate::content::FigureTable;
use crate::figures::SpreadRow;

/// The spread of one criterion: a row a group that may be shown, and the whole room last. Without
/// rows where nothing may be shown; the figure's reading says why.
pub fn spread_table(
    words: &Words,
    workbook: &Workbook,
    marks: &CriterionMarks,
    smallest_group: SmallestGroup,
) -> FigureTable {
    let rows = rows(words, workbook, marks, smallest_group);
    let cells = |row: &SpreadRow| {
        let mut cells = vec![row.name.clone()];
        cells.extend(counts(words, workbook, row));
        cells
    };
    FigureTable {
        caption: title(words, &marks.criterion.label),
        header: header(words, workbook, words.say("spread-column-who")),
        rows: rows.iter().map(cells).collect(),
    }
}

/// The whole room's marks on every criterion of a sheet, one a row, in workbook order.
pub fn spreads_table(words: &Words, workbook: &Workbook, marks: &MarksScore) -> FigureTable {
    let smallest = marks.groups.smallest_group;
    let noun = crate::content::telling::upper_first(&workbook.noun.one);
    let header = header(words, workbook, noun);
    let width = header.len();
    let row = |of: &CriterionMarks| {
        let mut cells = vec![heading(words, workbook, of)];
        let room = rows(words, workbook, of, smallest);
        match room.iter().find(|row| row.whole_room) {
            Some(room) => cells.extend(counts(words, workbook, room)),
            None => cells.push(reading::of_criterion(words, of, smallest)),
        }
        cells.resize(width, String::new());
        cells
    };
    FigureTable {
        caption: title(words, &workbook.title),
        header,
        rows: marks.criteria.iter().map(row).collect(),
    }
}

fn header(words: &Words, workbook: &Workbook, first: String) -> Vec<String> {
    let levels = workbook.scale.levels.iter().map(|level| {
        let args = [("mark", level.mark.to_string().into())];
        words.say_with("spread-column-level", &args)
    });
    let others = [
        "spread-column-dont-know",
        "spread-column-not-applicable",
        "spread-column-middle",
    ];
    let others = others.into_iter().map(|name| words.say(name));
    [first].into_iter().chain(levels).chain(others).collect()
}

/// All counts, zeros too, and the middle mark.
fn counts(words: &Words, workbook: &Workbook, row: &SpreadRow) -> Vec<String> {
    let middle = row
        .middle
        .and_then(|index| workbook.scale.levels.get(index));
    let middle = middle.map_or_else(|| words.say("spread-none"), |level| level.mark.to_string());
    let others = [row.dont_know, row.not_applicable];
    let counts = row.levels.iter().chain(&others).map(ToString::to_string);
    counts.chain([middle]).collect()
}
