//! Criterion by criterion: its levels with their own words, and all that was said of it.

use pit_record::body::{Answer, Evidence, Judgement, NoteKind, Reached, Strength};
use pit_record::contents::{CriterionContents, SheetContents};
use pit_workbook::score::{LevelIndex, LevelShown, MarksScore};
use pit_workbook::{Criterion, Workbook};

use super::Gathered;
use super::spread::spread_of;
use super::telling::{is_group, tile};
use crate::document::{Block, Figure, HeadingLevel, LevelRow, LevelsLook, Text};
use crate::figures::{self, Tile};

/// A unit of a spread under its levels, in mm: its words stand at 8.3 points, so that more spreads
/// fit on the page of their criterion.
const SPREAD_UNIT_MM: f32 = 0.163;
/// The levels at the left: 92 mm of 174.
const LEVELS_WIDE: f32 = 92.0;

pub(super) fn blocks(
    gathered: &Gathered<'_>,
    sheet: &SheetContents,
    marks: Option<&MarksScore>,
) -> Vec<Block> {
    let words = gathered.words;
    let workbook = &sheet.workbook;
    let title = &workbook.title;
    let mut blocks = vec![Block::page(words.say_with(
        "one-by-one",
        &[
            ("title", title.into()),
            ("noun", (&workbook.noun.one).into()),
        ],
    ))];
    let silent = CriterionContents::default();
    for (index, criterion) in workbook.criteria.iter().enumerate() {
        let said = sheet.of(&criterion.id).unwrap_or(&silent);
        let number = words.say_with(
            "criterion-number",
            &[
                ("number", (index + 1).into()),
                ("total", workbook.criteria.len().into()),
                ("noun", (&workbook.noun.one).into()),
                ("title", (&workbook.short_title).into()),
            ],
        );
        let mut together = vec![
            Block::Kicker(number.into()),
            Block::heading(HeadingLevel::Two, criterion.label.clone()),
            Block::paragraph(criterion.summary.clone()),
            Block::Columns {
                left_width: LEVELS_WIDE,
                left: vec![levels(gathered, workbook, criterion, said)],
                right: vec![Block::Notes(notes(gathered, sheet, &criterion.id, said))],
            },
        ];
        let spread = spread(gathered, workbook, index, marks);
        if index == 0 {
            // Kept with its spread it could leave the heading alone on a page.
            blocks.push(Block::KeepTogether(together));
            blocks.extend(spread);
        } else {
            together.extend(spread);
            blocks.push(Block::KeepTogether(together));
        }
    }
    blocks
}

/// How the room marked it, where that may be shown.
fn spread(
    gathered: &Gathered<'_>,
    workbook: &Workbook,
    criterion: usize,
    marks: Option<&MarksScore>,
) -> Option<Block> {
    let marks = marks?;
    let of = marks.criteria.get(criterion)?;
    of.room.as_ref()?;
    let smallest = marks.groups.smallest_group;
    let shown = spread_of(gathered.words, workbook, of, smallest);
    Some(Block::Figure(Figure {
        belongs_to: Some(shown.title.clone().into()),
        ..Figure::at_scale(figures::spread_one(&shown), SPREAD_UNIT_MM)
    }))
}

/// The level cards of a criterion, with what was agreed and what is aimed at.
fn levels(
    gathered: &Gathered<'_>,
    workbook: &Workbook,
    criterion: &Criterion,
    said: &CriterionContents,
) -> Block {
    let words = gathered.words;
    let agreed = said
        .judgement
        .as_ref()
        .and_then(|judgement| match &judgement.answer {
            Answer::Level(level) => Some((level.as_str(), judgement.reached)),
            _ => None,
        });
    let aim = said.aim.as_ref().map(|aim| aim.level.as_str());
    let scale = &workbook.scale;
    let rows = (0..scale.levels.len())
        .filter_map(|index| {
            let level = LevelShown::at(scale, LevelIndex(index))?;
            let text = criterion.levels.get(&level.id).cloned().unwrap_or_default();
            let here = agreed.filter(|(id, _)| *id == level.id);
            let from_marks = here.is_some_and(|(_, reached)| reached == Reached::FromMarks);
            let row = LevelRow::new(tile(workbook, &level, from_marks), level.name.clone(), text);
            Some(match (here, aim == Some(level.id.as_str())) {
                (Some(_), _) => row.agreed(words.say(agreed_key(gathered, from_marks))),
                (None, true) => row.aimed(words.say("tag-aim")),
                (None, false) => row,
            })
        })
        .collect();
    Block::Levels {
        look: LevelsLook::Framed,
        rows,
    }
}

fn agreed_key(gathered: &Gathered<'_>, from_marks: bool) -> &'static str {
    match (is_group(gathered), from_marks) {
        (true, true) => "tag-from-marks",
        (true, false) => "tag-agreed",
        (false, _) => "tag-chosen",
    }
}

fn notes(
    gathered: &Gathered<'_>,
    sheet: &SheetContents,
    criterion: &str,
    said: &CriterionContents,
) -> Vec<Block> {
    let words = gathered.words;
    let workbook = &sheet.workbook;
    let mut blocks = Vec::new();
    let kept = gathered.kept.of(sheet.id, criterion);
    let reason_kept = kept.is_some_and(|kept| kept.reason);
    why(
        gathered,
        workbook,
        said.judgement.as_ref(),
        reason_kept,
        &mut blocks,
    );
    if let Some(kept) = gathered.kept_of(sheet.id, criterion) {
        blocks.push(Block::Flagged(kept.into()));
    }
    if said.forked {
        blocks.push(Block::Flagged(words.say("forked").into()));
    }
    if !said.evidence.is_empty() {
        blocks.push(small_heading(words.say("heading-evidence")));
        let items = said
            .evidence
            .iter()
            .map(|item| vec![evidence(gathered, item)])
            .collect();
        blocks.push(Block::List {
            ordered: true,
            items,
        });
    }
    for (kind, heading) in [
        (NoteKind::Strength, "heading-strengths"),
        (NoteKind::Gap, "heading-gaps"),
        (NoteKind::NotTrueFor, "heading-not-true-for"),
        (NoteKind::Dissent, "heading-dissent"),
    ] {
        let notes: Vec<_> = said.notes_of(kind).collect();
        if !notes.is_empty() {
            blocks.push(small_heading(words.say(heading)));
            blocks.extend(
                notes
                    .into_iter()
                    .map(|note| Block::paragraph(note.text.clone())),
            );
        }
    }
    if let Some(aim) = &said.aim {
        let mark = workbook.scale.index_of(&aim.level).map(|index| {
            let level = &workbook.scale.levels[index];
            (level.mark.to_string(), level.name.clone())
        });
        if let Some((mark, name)) = mark {
            blocks.push(small_heading(words.say("heading-aim")));
            let mut args = vec![("mark", mark.into()), ("name", name.into())];
            let key = match aim.by {
                Some(day) => {
                    args.push(("day", words.day(day).into()));
                    "aim-by"
                }
                None => "aim-no-day",
            };
            blocks.push(Block::paragraph(words.say_with(key, &args)));
        }
    }
    if let Some(line) = weight(gathered, said) {
        blocks.push(Block::Small(line.into()));
    }
    blocks
}

fn small_heading(text: String) -> Block {
    Block::heading(HeadingLevel::Three, text)
}

fn why(
    gathered: &Gathered<'_>,
    workbook: &Workbook,
    judgement: Option<&Judgement>,
    reason_kept: bool,
    blocks: &mut Vec<Block>,
) {
    let words = gathered.words;
    let Some(judgement) = judgement else {
        blocks.push(other(
            figures::Answer::Unanswered,
            words.say("answer-unanswered"),
        ));
        return;
    };
    match &judgement.answer {
        Answer::Level(id) => {
            let mark = workbook
                .scale
                .index_of(id)
                .map(|index| workbook.scale.levels[index].mark);
            let mark = mark.map(|mark| mark.to_string()).unwrap_or_default();
            blocks.push(small_heading(
                words.say_with("heading-why", &[("mark", mark.into())]),
            ));
            if judgement.reached == Reached::FromMarks {
                blocks.push(Block::paragraph(words.say("taken-from-marks")));
            } else if judgement.reason.is_none() && !reason_kept {
                blocks.push(Block::paragraph(words.say("no-reason")));
            }
        }
        Answer::DontKnow => {
            blocks.push(other(
                figures::Answer::DontKnow,
                words.say("answer-dont-know"),
            ));
        }
        Answer::NotApplicable => {
            blocks.push(other(
                figures::Answer::NotApplicable,
                words.say("answer-not-applicable"),
            ));
            if judgement.reason.is_none() && !reason_kept {
                blocks.push(Block::paragraph(words.say("no-reason")));
            }
        }
    }
    blocks.extend(judgement.reason.clone().map(Block::paragraph));
}

/// An answer that is no level: its own sign, and its name.
fn other(answer: figures::Answer, name: String) -> Block {
    let row = LevelRow::new(Tile::other(answer), name, Text::default());
    Block::Levels {
        look: LevelsLook::Plain,
        rows: vec![row],
    }
}

fn evidence(gathered: &Gathered<'_>, item: &Evidence) -> Block {
    let words = gathered.words;
    let mut text = Text::plain(item.fact.clone());
    // A figure that the fact says anyway is not said twice.
    if let Some(figure) = item
        .figure
        .as_ref()
        .filter(|figure| !says(&item.fact, figure))
    {
        text = text.and(" ").strong(figure.clone());
    }
    let strength = item.strength.map(|strength| {
        words.say(match strength {
            Strength::Hunch => "strength-hunch",
            Strength::Seen => "strength-seen",
            Strength::Documented => "strength-documented",
            Strength::Measured => "strength-measured",
        })
    });
    let source = match (&item.source, &item.dated) {
        (Some(source), Some(dated)) => Some(format!("{source}, {dated}")),
        (source, dated) => source.clone().or_else(|| dated.clone()),
    };
    let benefits = item.who_benefits.then(|| words.say("tells-who-benefits"));
    for part in [source, strength, benefits].into_iter().flatten() {
        text = text.soft(format!(" {part}."));
    }
    Block::Paragraph(text)
}

/// Whether every number of the figure already stands in the fact.
fn says(fact: &str, figure: &str) -> bool {
    let numbers = |text: &str| -> Vec<String> {
        text.split(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'))
            .map(|word| word.trim_matches([',', '.']).to_owned())
            .filter(|word| !word.is_empty())
            .collect()
    };
    let said = numbers(fact);
    let wanted = numbers(figure);
    !wanted.is_empty() && wanted.iter().all(|number| said.contains(number))
}

fn weight(gathered: &Gathered<'_>, said: &CriterionContents) -> Option<String> {
    let words = gathered.words;
    let weight = said.weight.as_ref()?;
    let parts: Vec<String> = [("importance", weight.importance), ("power", weight.power)]
        .into_iter()
        .filter_map(|(name, figure)| {
            let figure = usize::from(figure?);
            Some(words.say_with(&format!("weight-{name}"), &[("figure", figure.into())]))
        })
        .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
