//! How this was done, in half a page: the levels, how answers were reached, what the numbers are
//! and what they must not be used for, and where the wording comes from.

use pit_workbook::Workbook;
use pit_workbook::score::{LevelIndex, LevelShown};

use super::Gathered;
use super::telling::{is_group, tile};
use super::why::{Rule, Why, why_of_actions, whys_of_sheet};
use crate::document::{
    Block, Column, Fact, FactsLook, HeadingLevel, LevelRow, LevelsLook, Row, Table, TableSize,
    Text, Width,
};

pub(super) fn blocks(gathered: &Gathered<'_>) -> Vec<Block> {
    let words = gathered.words;
    let mut blocks = vec![
        Block::page(words.say("method-heading")),
        Block::Lead(words.say("method-lead").into()),
    ];
    let mut right = vec![
        Block::heading(HeadingLevel::Two, words.say("method-reached")),
        Block::paragraph(words.say(if is_group(gathered) {
            "method-reached-group"
        } else {
            "method-reached-one"
        })),
        Block::heading(HeadingLevel::Two, words.say("method-terms")),
        Block::paragraph(words.say("method-terms-text")),
        Block::heading(HeadingLevel::Two, words.say("method-not-for")),
        Block::paragraph(words.say(if is_group(gathered) {
            "method-not-for-text"
        } else {
            "method-not-for-text-one"
        })),
    ];
    let mut left = Vec::new();
    for (index, workbook) in scales(gathered).into_iter().enumerate() {
        if index == 0 {
            left.push(Block::heading(
                HeadingLevel::Two,
                words.say("method-levels"),
            ));
        } else {
            let title = &workbook.title;
            let heading = words.say_with("method-levels-of", &[("title", title.into())]);
            left.push(Block::heading(HeadingLevel::Two, heading));
        }
        left.push(levels(gathered, workbook));
    }
    blocks.push(Block::Columns {
        left_width: 84.0,
        left: vec![Block::Notes(left)],
        right: vec![Block::Notes(std::mem::take(&mut right))],
    });
    blocks.extend(super::revisions::blocks(gathered));
    blocks.extend(counts(gathered));
    blocks.extend(numbers(gathered));
    blocks.extend(super::glossary::blocks(gathered));
    blocks.push(Block::Small(origin(gathered)));
    blocks
}

/// One workbook for each scale: those that share a scale are explained once.
fn scales<'a>(gathered: &Gathered<'a>) -> Vec<&'a Workbook> {
    let mut different: Vec<&Workbook> = Vec::new();
    for sheet in &gathered.contents.sheets {
        let levels = &sheet.workbook.scale.levels;
        if !different
            .iter()
            .any(|workbook| workbook.scale.levels == *levels)
        {
            different.push(&sheet.workbook);
        }
    }
    different
}

fn levels(gathered: &Gathered<'_>, workbook: &Workbook) -> Block {
    let words = gathered.words;
    let scale = &workbook.scale;
    let mut rows: Vec<LevelRow> = scale
        .levels
        .iter()
        .enumerate()
        .filter_map(|(index, level)| {
            let shown = LevelShown::at(scale, LevelIndex(index))?;
            Some(LevelRow::new(
                tile(workbook, &shown, false),
                level.name.clone(),
                level.test.clone(),
            ))
        })
        .collect();
    for (answer, name, text) in [
        (
            crate::figures::Answer::DontKnow,
            "strip-dont-know",
            &scale.dont_know,
        ),
        (
            crate::figures::Answer::NotApplicable,
            "strip-not-applicable",
            &scale.not_applicable,
        ),
    ] {
        let tile = crate::figures::Tile::other(answer);
        rows.push(LevelRow::new(tile, words.say(name), text.clone()));
    }
    Block::Levels {
        look: LevelsLook::Plain,
        rows,
    }
}

/// What was asked and answered: all the counts, for each workbook.
fn counts(gathered: &Gathered<'_>) -> Vec<Block> {
    let words = gathered.words;
    let number = |name: &str| Column::numbers(words.say(name), Width::Share(1.0));
    let heads = [
        "column-asked",
        "column-scored",
        "column-from-marks",
        "column-dont-know",
        "column-unanswered",
        "column-not-applicable",
    ];
    let mut scores = gathered.scores.iter();
    let from_marks = is_group(gathered) || scores.any(|score| score.headline.counts.from_marks > 0);
    // Who is alone has no marks.
    let told = |at: &usize| from_marks || heads[*at] != "column-from-marks";
    let told: Vec<usize> = (0..heads.len()).filter(told).collect();
    let heads = || told.iter().map(|at| heads[*at]);
    let rows: Vec<(String, Vec<String>)> = gathered
        .contents
        .sheets
        .iter()
        .zip(gathered.scores)
        .map(|(sheet, score)| {
            let counts = &score.headline.counts;
            let name = format!("{}, {}", sheet.workbook.title, sheet.workbook.version);
            let counts = [
                sheet.workbook.criteria.len(),
                counts.scored,
                counts.from_marks,
                counts.dont_know,
                counts.unanswered,
                counts.not_applicable,
            ];
            let counts = told.iter().map(|at| counts[*at].to_string());
            (name, counts.collect())
        })
        .collect();
    // A table of one row is heads without a body.
    if let [(name, counts)] = &rows[..] {
        let facts = heads().zip(counts).map(|(head, count)| Fact {
            label: words.say(head).into(),
            value: vec![count.as_str().into()],
        });
        let caption = Text::plain(words.say("method-counts")).and(" ").and(name);
        return vec![
            Block::Paragraph(caption),
            Block::Facts {
                look: FactsLook::Beside,
                facts: facts.collect(),
            },
        ];
    }
    let named = |(name, counts): (String, Vec<String>)| {
        let cells = std::iter::once(name).chain(counts);
        Row::named(cells.map(Into::into))
    };
    let mut columns = vec![Column::words(words.say("column-workbook"), Width::Mm(56.0))];
    columns.extend(heads().map(number));
    vec![Block::Table(Table {
        caption: words.say("method-counts").into(),
        columns,
        rows: rows.into_iter().map(named).collect(),
        size: TableSize::Close,
    })]
}

/// How the numbers are made: each rule once, and what went into it in each workbook where that can't be
/// read elsewhere.
fn numbers(gathered: &Gathered<'_>) -> Vec<Block> {
    let words = gathered.words;
    let contents = gathered.contents;
    let seams = &gathered.triangle.seams;
    let mut by_rule: Vec<Vec<Why>> = Vec::new();
    let scored = contents
        .sheets
        .iter()
        .zip(gathered.scores)
        .zip(gathered.marks);
    let of_sheets = scored.flat_map(|((sheet, score), marks)| {
        let own = seams
            .iter()
            .find(|seam| seam.seam == sheet.workbook.component);
        whys_of_sheet(
            words,
            (contents.round.mode, sheet),
            score,
            marks.as_ref(),
            own,
        )
    });
    for why in of_sheets.chain([why_of_actions(words, gathered.actions)]) {
        match by_rule.iter_mut().find(|same| same[0].rule == why.rule) {
            Some(same) => same.push(why),
            None => by_rule.push(vec![why]),
        }
    }
    let mut blocks = vec![
        Block::heading(HeadingLevel::Two, words.say("why-heading")),
        Block::paragraph(words.say("why-lead")),
    ];
    let facts = by_rule.into_iter().map(|same| Fact {
        label: same[0].name.clone().into(),
        value: std::iter::once(Text::plain(same[0].told.clone()))
            .chain(untold(&same).map(made_from))
            .collect(),
    });
    // What only who doubts a number reads stands close.
    blocks.push(Block::newspaper(vec![Block::Facts {
        look: FactsLook::Above,
        facts: facts.collect(),
    }]));
    blocks
}

fn untold(same: &[Why]) -> impl Iterator<Item = &Why> {
    let shown = |why: &&Why| !SHOWN_BEFORE.contains(&why.rule);
    same.iter().filter(shown)
}

/// What these rest on stands before, criterion by criterion: in the numbers behind the figures, in the
/// counts, and with each criterion.
const SHOWN_BEFORE: [Rule; 5] = [
    Rule::Counts,
    Rule::Score,
    Rule::Room,
    Rule::Gap,
    Rule::Agenda,
];

/// What went into a number that no table has, with the workbook it is of.
fn made_from(why: &Why) -> Text {
    let inputs = why.inputs.join(" ");
    if why.workbook.is_empty() {
        return Text::default().soft(inputs);
    }
    Text::default().soft(format!("{}: {inputs}", why.workbook))
}

/// The program, the record and the workbooks that this was made from.
fn origin(gathered: &Gathered<'_>) -> Text {
    let words = gathered.words;
    let licences = gathered.contents.sheets.iter().map(|sheet| {
        let workbook = &sheet.workbook;
        words.say_with(
            "method-licence",
            &[
                ("title", (&workbook.title).into()),
                ("publisher", (&workbook.publisher).into()),
                ("licence", (&workbook.licence).into()),
            ],
        )
    });
    licences.fold(Text::plain(record_of(gathered)), |text, licence| {
        text.and(" ").and(licence)
    })
}

/// The program and the record that this was made from, for the foot of a short paper.
pub(super) fn record_of(gathered: &Gathered<'_>) -> String {
    let words = gathered.words;
    let cut = gathered.cut.get(..16).unwrap_or(gathered.cut);
    let args = [("program", gathered.made_by.into()), ("cut", cut.into())];
    let origin = words.say_with("method-origin", &args);
    format!("{} {origin}", words.say("made-with"))
}
