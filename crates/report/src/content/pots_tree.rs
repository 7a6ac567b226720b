//! The POTS tree of a sheet: its figure, its reading in one sentence, and its table.

use pit_record::body::{Answer, Mode, Reached};
use pit_record::contents::{RoundContents, SheetContents};
use pit_words::Words;
use pit_workbook::score::{LevelIndex, LevelShown, PotsBalance, Score, SideReading};
use pit_workbook::{Criterion, Side};

use super::FigureTable;
use super::Gathered;
use super::telling::{side_name, tile};
use super::triangle::COUNT_HEADS;
use crate::document::Block;
use crate::drawing::Drawing;
use crate::figures::{
    self, Answer as Shown, PotsTree, Tile, TreeElement, TreeFlag, TreeKey, TreeSide,
};

/// The tree as a drawing, 1000 units wide; `None` unless the sheet's workbook is drawn as one. Its
/// parts carry the id of their criterion in `data-part`: service side, people side, trunk.
pub fn pots_tree_of(
    words: &Words,
    contents: &RoundContents,
    sheet: &SheetContents,
    score: &Score,
) -> Option<Drawing> {
    let balance = score.pots_balance.as_ref()?;
    let side = |reading| side(words, sheet, reading);
    let tree = PotsTree {
        title: words.say_with(
            "tree-title",
            &[
                ("place", (&contents.place.name).into()),
                ("date", words.day(contents.round.held_on).into()),
            ],
        ),
        description: pots_tree_reading(words, balance),
        language: words.language(),
        service: side(&balance.service),
        people: side(&balance.people),
        trunk: side(&balance.trunk),
        flags: flags(words, balance),
        key: key(words, contents.round.mode, sheet),
    };
    Some(figures::pots_tree(&tree))
}

/// The tree in one sentence; also the figure's alternative text.
pub fn pots_tree_reading(words: &Words, balance: &PotsBalance) -> String {
    let part = |reading: &SideReading| {
        let side = words.say(&format!("side-{}", side_name(reading.side)));
        match reading.score {
            Some(score) => words.say_with(
                "tree-reading-read",
                &[
                    ("side", side.into()),
                    ("working", score.working.into()),
                    ("scored", score.scored.into()),
                ],
            ),
            None => words.say_with(
                "tree-reading-few",
                &[
                    ("side", side.into()),
                    ("scored", reading.scored.into()),
                    ("elements", reading.elements.into()),
                ],
            ),
        }
    };
    let parts = [&balance.service, &balance.people, &balance.trunk].map(part);
    let lopsided = balance.lopsided == Some(true);
    let weak_trunk = balance.weak_trunk == Some(true);
    let sentence = match (lopsided, weak_trunk) {
        (false, false) => "tree-reading",
        (true, false) => "tree-reading-lopsided",
        (false, true) => "tree-reading-weak-trunk",
        (true, true) => "tree-reading-both",
    };
    words.say_with(sentence, &[("parts", words.list(&parts).into())])
}

/// The tree as a table: service side, people side, trunk, with all five counts of each and how many
/// of the scored were taken from the marks; `None` unless the sheet is drawn as a tree.
pub fn pots_tree_table(
    words: &Words,
    mode: Mode,
    sheet: &SheetContents,
    score: &Score,
) -> Option<FigureTable> {
    let balance = score.pots_balance.as_ref()?;
    let heads = [
        "table-side",
        "table-working",
        "table-weakest",
        "table-middle",
    ];
    let header = heads.iter().chain(&COUNT_HEADS).map(|name| words.say(name));
    let rows = [&balance.service, &balance.people, &balance.trunk].map(|reading| {
        let level = |level: &Option<LevelShown>| match level {
            Some(level) => level.mark.to_string(),
            None => words.say("table-none"),
        };
        let working = match reading.score {
            Some(score) => words.say_with(
                "part-score",
                &[
                    ("working", score.working.into()),
                    ("scored", score.scored.into()),
                ],
            ),
            None => words.say("not-enough"),
        };
        let counts = counts(sheet, reading.side).map(|count| words.number(count as u64));
        [
            words.say(&format!("tree-{}", side_name(reading.side))),
            working,
            level(&reading.weakest_level),
            level(&reading.lower_median),
        ]
        .into_iter()
        .chain(counts)
        .collect()
    });
    let table = FigureTable {
        caption: words.say("tree-table"),
        header: header.collect(),
        words: heads.len(),
        rows: rows.into(),
    };
    Some(match mode {
        Mode::Group => table,
        Mode::OnePerson => table.without_empty(&words.say("table-from-marks")),
    })
}

/// What a POTS sheet's headline shows beside its strip.
pub(super) fn blocks(gathered: &Gathered<'_>, sheet: &SheetContents, score: &Score) -> Vec<Block> {
    let words = gathered.words;
    let drawing = pots_tree_of(words, gathered.contents, sheet, score);
    let table = pots_tree_table(words, gathered.contents.round.mode, sheet, score);
    let drawing = drawing.map(Block::drawing);
    let table = table.map(|table| Block::Table(table.printed()));
    drawing.into_iter().chain(table).collect()
}

fn elements(sheet: &SheetContents, side: Side) -> impl Iterator<Item = &Criterion> {
    let criteria = sheet.workbook.criteria.iter();
    criteria.filter(move |criterion| criterion.side == Some(side))
}

fn answer<'a>(sheet: &'a SheetContents, criterion: &Criterion) -> Option<(&'a Answer, Reached)> {
    let judgement = sheet.of(&criterion.id)?.judgement.as_ref()?;
    Some((&judgement.answer, judgement.reached))
}

/// Applicable, scored, from the marks, don't know, unanswered, not applicable.
fn counts(sheet: &SheetContents, side: Side) -> [usize; 6] {
    let answers: Vec<_> = elements(sheet, side).map(|c| answer(sheet, c)).collect();
    let count = |what: fn(&Option<(&Answer, Reached)>) -> bool| {
        answers.iter().filter(|answer| what(answer)).count()
    };
    let not_applicable = count(|a| matches!(a, Some((Answer::NotApplicable, _))));
    [
        answers.len() - not_applicable,
        count(|a| matches!(a, Some((Answer::Level(_), _)))),
        count(|a| matches!(a, Some((Answer::Level(_), Reached::FromMarks)))),
        count(|a| matches!(a, Some((Answer::DontKnow, _)))),
        count(|a| a.is_none()),
        not_applicable,
    ]
}

fn side(words: &Words, sheet: &SheetContents, reading: &SideReading) -> TreeSide {
    let score = match reading.score {
        Some(score) => words.say_with(
            "part-line",
            &[
                ("working", score.working.into()),
                ("scored", score.scored.into()),
            ],
        ),
        None => words.say_with(
            "tree-few",
            &[
                ("scored", reading.scored.into()),
                ("elements", reading.elements.into()),
            ],
        ),
    };
    let levels = reading
        .weakest_level
        .as_ref()
        .zip(reading.lower_median.as_ref());
    let detail = levels.map(|(weakest, middle)| {
        words.say_with(
            "tree-detail",
            &[
                ("weakest", weakest.mark.to_string().into()),
                ("middle", middle.mark.to_string().into()),
            ],
        )
    });
    TreeSide {
        name: words.say(&format!("tree-{}", side_name(reading.side))),
        score,
        detail,
        elements: elements(sheet, reading.side)
            .map(|criterion| element(words, sheet, criterion))
            .collect(),
    }
}

fn element(words: &Words, sheet: &SheetContents, criterion: &Criterion) -> TreeElement {
    let scale = &sheet.workbook.scale;
    let name = &criterion.label;
    let other = |tile: Shown, answer: &str| {
        let said = words.say(answer);
        let label = words.say_with(
            "tree-element",
            &[("name", name.into()), ("answer", said.into())],
        );
        (Tile::other(tile), label)
    };
    let unanswered = || other(Shown::Unanswered, "tree-answer-unanswered");
    let (tile, label) = match answer(sheet, criterion) {
        None => unanswered(),
        Some((Answer::DontKnow, _)) => other(Shown::DontKnow, "tree-answer-dont-know"),
        Some((Answer::NotApplicable, _)) => {
            other(Shown::NotApplicable, "tree-answer-not-applicable")
        }
        Some((Answer::Level(id), reached)) => {
            let index = scale.index_of(id).map(LevelIndex);
            match index.and_then(|index| LevelShown::at(scale, index)) {
                None => unanswered(),
                Some(level) => {
                    let from_marks = reached == Reached::FromMarks;
                    let sentence = if from_marks {
                        "tree-element-level-marks"
                    } else {
                        "tree-element-level"
                    };
                    let label = words.say_with(
                        sentence,
                        &[
                            ("name", name.into()),
                            ("mark", level.mark.to_string().into()),
                        ],
                    );
                    (tile(&sheet.workbook, &level, from_marks), label)
                }
            }
        }
    };
    TreeElement {
        part: criterion.id.clone(),
        label,
        name: name.clone(),
        tile,
    }
}

fn flags(words: &Words, balance: &PotsBalance) -> Vec<TreeFlag> {
    let difference = |by: Option<i64>| by.unwrap_or(0).unsigned_abs() as usize;
    let lopsided = (balance.lopsided == Some(true)).then(|| TreeFlag {
        label: words.say("tree-lopsided"),
        why: words.say_with(
            "tree-lopsided-why",
            &[
                ("working", difference(balance.working_difference).into()),
                ("levels", difference(balance.median_difference).into()),
            ],
        ),
    });
    let weak_trunk = (balance.weak_trunk == Some(true)).then(|| TreeFlag {
        label: words.say("tree-weak-trunk"),
        why: words.say("tree-weak-trunk-why"),
    });
    lopsided.into_iter().chain(weak_trunk).collect()
}

fn key(words: &Words, mode: Mode, sheet: &SheetContents) -> TreeKey {
    let scale = &sheet.workbook.scale;
    let working = scale.working_index();
    let mark = scale.levels.get(working).map_or(0, |level| level.mark);
    TreeKey {
        tile: Tile::marked(working, scale.levels.len(), working, mark.to_string()),
        leaves: words.say("tree-leaves"),
        talked_through: words.say(match mode {
            Mode::Group => "tree-talked-through",
            Mode::OnePerson => "tree-chosen",
        }),
        from_marks: words.say("tree-from-marks"),
        dont_know: words.say("tree-dont-know"),
        unanswered: words.say("tree-unanswered"),
        not_applicable: words.say("tree-not-applicable"),
    }
}
