//! Criterion by criterion: the levels that count with their own words, and all that was said of it.

use pit_record::body::{Answer, Evidence, Judgement, NoteKind, Reached, Strength};
use pit_record::contents::{CriterionContents, SheetContents};
use pit_words::Words;
use pit_workbook::score::{LevelIndex, LevelShown, MarksScore};
use pit_workbook::{Criterion, Workbook};

use super::Gathered;
use super::spread::{numbered, spread_of};
use super::telling::{is_group, tile};
use crate::document::{Block, Figure, HeadingLevel, LevelRow, LevelsLook, Text};
use crate::figures::{self, Tile};

/// A unit of a spread beside its levels, in mm: its words stand at 8.3 points.
const SPREAD_UNIT_MM: f32 = 0.163;

pub(super) fn blocks(
    gathered: &Gathered<'_>,
    sheet: &SheetContents,
    marks: Option<&MarksScore>,
) -> Vec<Block> {
    let words = gathered.words;
    let workbook = &sheet.workbook;
    let title = &workbook.title;
    let heading = words.say_with(
        "one-by-one",
        &[
            ("title", title.into()),
            ("noun", (&workbook.noun.one).into()),
        ],
    );
    // Not on a page of its own: what comes before mostly leaves half a page.
    let mut blocks = vec![
        Block::Space(9.0),
        Block::heading(HeadingLevel::One, heading),
    ];
    let silent = CriterionContents::default();
    let mut keyed = false;
    for (index, criterion) in workbook.criteria.iter().enumerate() {
        let said = sheet.of(&criterion.id).unwrap_or(&silent);
        let mut columns = Vec::from_iter(levels(gathered, workbook, criterion, said));
        columns.extend(sign(words, said.judgement.as_ref()));
        // The signs are explained once in a workbook.
        let key = !keyed;
        let spread = spread(gathered, workbook, (index, key), marks);
        keyed |= spread.is_some();
        // Before the words, which go on overleaf line by line where the figure can't.
        columns.extend(spread);
        columns.extend(why(gathered, sheet, &criterion.id, said));
        columns.extend(notes(gathered, workbook, said));
        blocks.extend([
            Block::heading(
                HeadingLevel::Two,
                numbered(words, index + 1, &criterion.label),
            ),
            Block::Notes(vec![Block::paragraph(criterion.summary.clone())]),
            Block::Newspaper {
                blocks: columns,
                continued: continued(words, workbook, index + 1).into(),
            },
        ]);
    }
    blocks
}

/// "Planning, step 4, continued": short, as it stands on paper only and is not read aloud.
fn continued(words: &Words, workbook: &Workbook, number: usize) -> String {
    words.say_with(
        "continued",
        &[
            ("title", (&workbook.short_title).into()),
            ("noun", (&workbook.noun.one).into()),
            ("number", number.into()),
        ],
    )
}

/// How the room marked it, where that may be shown.
fn spread(
    gathered: &Gathered<'_>,
    workbook: &Workbook,
    (criterion, key): (usize, bool),
    marks: Option<&MarksScore>,
) -> Option<Block> {
    let marks = marks?;
    let of = marks.criteria.get(criterion)?;
    of.room.as_ref()?;
    let smallest = marks.groups.smallest_group;
    let shown = spread_of(gathered.words, workbook, of, smallest);
    Some(Block::Figure(match figures::spread_half(&shown, key) {
        Some(half) => Figure::at_scale(half, SPREAD_UNIT_MM),
        None => Figure::full(figures::spread_one(&shown)),
    }))
}

/// The levels that count here, each with its own words: the one agreed, the next one up, the one
/// aimed at; where no level is agreed, the one where working begins. All of them stand in the
/// workbook. Nothing where it doesn't apply.
fn levels(
    gathered: &Gathered<'_>,
    workbook: &Workbook,
    criterion: &Criterion,
    said: &CriterionContents,
) -> Option<Block> {
    let words = gathered.words;
    let scale = &workbook.scale;
    let judgement = said.judgement.as_ref();
    let answer = judgement.map(|judgement| &judgement.answer);
    let agreed = match answer {
        Some(Answer::Level(level)) => scale.index_of(level),
        _ => None,
    };
    let next = match (agreed, answer) {
        (Some(agreed), _) => Some(agreed + 1),
        (None, Some(Answer::NotApplicable)) => None,
        (None, _) => Some(scale.working_index()),
    };
    let aim = said.aim.as_ref().and_then(|aim| scale.index_of(&aim.level));
    let from_marks = judgement.is_some_and(|one| one.reached == Reached::FromMarks);
    let row = |index: usize| {
        let level = LevelShown::at(scale, LevelIndex(index))?;
        let is_agreed = agreed == Some(index);
        let tile = tile(workbook, &level, is_agreed && from_marks);
        let text = criterion.levels.get(&level.id).cloned().unwrap_or_default();
        let row = |name: String| LevelRow::new(tile.clone(), name, text.clone());
        Some(if is_agreed {
            row(level.name).agreed(words.say(agreed_key(gathered, from_marks)))
        } else if aim == Some(index) {
            row(level.name).aimed(words.say("tag-aim"))
        } else {
            // What it means goes on in its line.
            row(words.say_with("named", &[("name", level.name.into())]))
        })
    };
    let counts = |index: &usize| [agreed, next, aim].contains(&Some(*index));
    let rows = (0..scale.levels.len()).filter(counts).filter_map(row);
    let rows: Vec<LevelRow> = rows.collect();
    (!rows.is_empty()).then_some(Block::Levels {
        look: LevelsLook::Compact,
        rows,
    })
}

fn agreed_key(gathered: &Gathered<'_>, from_marks: bool) -> &'static str {
    match (is_group(gathered), from_marks) {
        (true, true) => "tag-from-marks",
        (true, false) => "tag-agreed",
        (false, _) => "tag-chosen",
    }
}

/// Why it stands where it does, and what is left out of that here.
fn why(
    gathered: &Gathered<'_>,
    sheet: &SheetContents,
    criterion: &str,
    said: &CriterionContents,
) -> Vec<Block> {
    let words = gathered.words;
    let kept = gathered.kept.of(sheet.id, criterion);
    let reason_kept = kept.is_some_and(|kept| kept.reason);
    let mut blocks = answer(
        gathered,
        &sheet.workbook,
        said.judgement.as_ref(),
        reason_kept,
    );
    if let Some(kept) = gathered.kept_of(sheet.id, criterion) {
        blocks.push(Block::Flagged(kept.into()));
    }
    if said.forked {
        blocks.push(Block::Flagged(words.say("forked").into()));
    }
    blocks
}

fn notes(gathered: &Gathered<'_>, workbook: &Workbook, said: &CriterionContents) -> Vec<Block> {
    let words = gathered.words;
    let labelled = |label: String, text: Text| labelled(words, label, text);
    let mut blocks = Vec::new();
    for (number, item) in (1usize..).zip(&said.evidence) {
        let label = if said.evidence.len() == 1 {
            words.say("heading-evidence")
        } else {
            words.say_with("heading-evidence-number", &[("number", number.into())])
        };
        blocks.push(labelled(label, evidence(gathered, item)));
    }
    for (kind, heading) in [
        (NoteKind::Strength, "heading-strengths"),
        (NoteKind::Gap, "heading-gaps"),
        (NoteKind::NotTrueFor, "heading-not-true-for"),
        (NoteKind::Dissent, "heading-dissent"),
    ] {
        let mut notes = said.notes_of(kind).map(|note| note.text.clone());
        let first = notes.next();
        blocks.extend(first.map(|text| labelled(words.say(heading), text.into())));
        blocks.extend(notes.map(Block::paragraph));
    }
    if let Some(aim) = &said.aim {
        let mark = workbook.scale.index_of(&aim.level).map(|index| {
            let level = &workbook.scale.levels[index];
            (level.mark.to_string(), level.name.clone())
        });
        if let Some((mark, name)) = mark {
            let mut args = vec![("mark", mark.into()), ("name", name.into())];
            let key = match aim.by {
                Some(day) => {
                    args.push(("day", words.day(day).into()));
                    "aim-by"
                }
                None => "aim-no-day",
            };
            let said = words.say_with(key, &args);
            blocks.push(labelled(words.say("heading-aim"), said.into()));
        }
    }
    if let Some(line) = weight(gathered, said) {
        blocks.push(Block::Paragraph(Text::default().soft(line)));
    }
    blocks
}

/// What a paragraph is about, and the paragraph in the same line.
fn labelled(words: &Words, label: String, text: Text) -> Block {
    let named = words.say_with("named", &[("name", label.into())]);
    let mut both = Text::default().strong(named).and(" ");
    both.runs.extend(text.runs);
    Block::Paragraph(both)
}

fn answer(
    gathered: &Gathered<'_>,
    workbook: &Workbook,
    judgement: Option<&Judgement>,
    reason_kept: bool,
) -> Vec<Block> {
    let words = gathered.words;
    let Some(judgement) = judgement else {
        return Vec::new();
    };
    let reason = judgement.reason.clone();
    let no_reason = || (!reason_kept).then(|| words.say("no-reason"));
    match &judgement.answer {
        Answer::Level(id) => {
            let mark = workbook
                .scale
                .index_of(id)
                .map(|index| workbook.scale.levels[index].mark);
            let mark = mark.map(|mark| mark.to_string()).unwrap_or_default();
            let label = words.say_with("heading-why", &[("mark", mark.into())]);
            if judgement.reached == Reached::FromMarks {
                let taken = labelled(words, label, words.say("taken-from-marks").into());
                let reason = reason.map(Block::paragraph);
                return std::iter::once(taken).chain(reason).collect();
            }
            let said = reason.or_else(no_reason).unwrap_or_default();
            vec![labelled(words, label, said.into())]
        }
        Answer::DontKnow => reason.map(Block::paragraph).into_iter().collect(),
        Answer::NotApplicable => {
            let said = reason.or_else(no_reason);
            said.map(Block::paragraph).into_iter().collect()
        }
    }
}

/// An answer that is no level: its own sign, and its name.
fn sign(words: &Words, judgement: Option<&Judgement>) -> Option<Block> {
    let (answer, name) = match judgement.map(|judgement| &judgement.answer) {
        None => (figures::Answer::Unanswered, "answer-unanswered"),
        Some(Answer::DontKnow) => (figures::Answer::DontKnow, "answer-dont-know"),
        Some(Answer::NotApplicable) => (figures::Answer::NotApplicable, "answer-not-applicable"),
        Some(Answer::Level(_)) => return None,
    };
    let row = LevelRow::new(Tile::other(answer), words.say(name), Text::default());
    Some(Block::Levels {
        look: LevelsLook::Plain,
        rows: vec![row],
    })
}

fn evidence(gathered: &Gathered<'_>, item: &Evidence) -> Text {
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
    let benefits = item.who_benefits.then(|| words.say("tells-who-benefits"));
    for part in [
        source_of(item.source.as_deref(), item.dated.as_deref()),
        strength,
        benefits,
    ]
    .into_iter()
    .flatten()
    {
        text = text.soft(format!(" {part}."));
    }
    text
}

/// Where a fact is from and of when: one sentence, whether or not somebody ended theirs.
fn source_of(source: Option<&str>, dated: Option<&str>) -> Option<String> {
    let part = |text: Option<&str>| {
        let text = text?.trim_end_matches(['.', ' ']);
        (!text.is_empty()).then(|| text.to_owned())
    };
    match (part(source), part(dated)) {
        (Some(source), Some(dated)) => Some(format!("{source}, {dated}")),
        (source, dated) => source.or(dated),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_fact_is_from_ends_once_however_it_was_typed() {
        assert_eq!(
            source_of(Some("Ward profiles."), Some("2024")).as_deref(),
            Some("Ward profiles, 2024")
        );
        assert_eq!(
            source_of(Some("Ward profiles"), Some("spring 2024.")).as_deref(),
            Some("Ward profiles, spring 2024")
        );
        assert_eq!(
            source_of(Some("Ward profiles. "), None).as_deref(),
            Some("Ward profiles")
        );
        assert_eq!(source_of(Some("."), None), None);
    }
}
