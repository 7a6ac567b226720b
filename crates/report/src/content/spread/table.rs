//! The spread as a table.

use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::score::{CriterionMarks, MarksScore, MayBeShown, SmallestGroup};

use super::{heading, number, reading, rows, title};
use crate::content::FigureTable;
use crate::content::telling::upper_first;
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
        header: header(words, workbook, vec![words.say("spread-column-who")]),
        rows: rows.iter().map(cells).collect(),
        words: 1,
    }
}

/// The marks on every criterion of a sheet that was marked, in workbook order: a row with its name
/// for the whole room, then one with its number for each group that may be shown. Where nothing may
/// be shown, the row says why.
pub fn spreads_table(words: &Words, workbook: &Workbook, marks: &MarksScore) -> FigureTable {
    let noun = upper_first(&workbook.noun.one);
    let first = words.say_with("spread-column-what", &[("noun", noun.into())]);
    let header = header(words, workbook, vec![first]);
    let width = header.len();
    let marked = marks.criteria.iter();
    let marked = marked.filter(|of| of.shown != MayBeShown::NoMarks);
    let of_one = |of: &CriterionMarks| {
        let smallest = marks.groups.smallest_group;
        let name = heading(words, workbook, of);
        let row = |name: String, row: &SpreadRow| {
            let mut cells = vec![name];
            cells.extend(counts(words, workbook, row));
            cells
        };
        let shown = rows(words, workbook, of, smallest);
        let Some((room, groups)) = shown.split_last() else {
            let why = [name, reading::of_criterion(words, of, smallest)].join(". ");
            let mut why = vec![why];
            why.resize(width, String::new());
            return vec![why];
        };
        let groups = groups.iter().map(|group| {
            let args = [
                ("number", number(workbook, of).into()),
                ("group", (&group.name).into()),
            ];
            row(words.say_with("spread-row-group", &args), group)
        });
        std::iter::once(row(name.clone(), room))
            .chain(groups)
            .collect()
    };
    FigureTable {
        caption: title(words, &workbook.title),
        rows: marked.flat_map(of_one).collect(),
        header,
        words: 1,
    }
}

/// The head; on long scales levels go by their digit alone.
fn header(words: &Words, workbook: &Workbook, first: Vec<String>) -> Vec<String> {
    const LONG: usize = 6;
    let levels = &workbook.scale.levels;
    let level = |level: &pit_workbook::Level| {
        let mark = level.mark.to_string();
        if levels.len() > LONG {
            return mark;
        }
        words.say_with("spread-column-level", &[("mark", mark.into())])
    };
    let others = [
        "spread-column-dont-know",
        "spread-column-not-applicable",
        "spread-column-middle",
    ];
    let others = others.into_iter().map(|name| words.say(name));
    let levels = levels.iter().map(level);
    first.into_iter().chain(levels).chain(others).collect()
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
