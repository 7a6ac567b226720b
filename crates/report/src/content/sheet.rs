//! Where one sheet stands: its headline, its strip, its weakest links.

use pit_record::body::Mode;
use pit_record::contents::SheetContents;
use pit_words::Words;
use pit_workbook::score::{CriterionShown, LevelShown, Reached, Score, StripLevel};

use super::standing::{Sure, how_sure};
use super::telling::{balance_sentences, count_words, mode_name, score_words, state_words, tile};
use super::{FigureTable, Gathered};
use crate::document::{Block, HeadingLevel, LevelRow, LevelsLook, Text};
use crate::figures::{LevelCount, OtherCount, Strip, strip};

pub(super) fn headline(
    gathered: &Gathered<'_>,
    sheet: &SheetContents,
    score: &Score,
    first: bool,
) -> Vec<Block> {
    let words = gathered.words;
    let workbook = &sheet.workbook;
    let headline = &score.headline;
    let mut top = vec![
        Block::Kicker(words.say("where-we-stand").into()),
        Block::Heading {
            level: HeadingLevel::One,
            text: workbook.title.clone().into(),
            new_page: first,
        },
    ];
    let state = state_words(words, workbook, headline);
    match score_words(words, workbook, headline) {
        Some(said) => {
            let weakest = headline.weakest_level.as_ref().map(|level| {
                words.say_with(
                    "weakest-level",
                    &[
                        ("mark", level.mark.to_string().into()),
                        ("name", (&level.name).into()),
                    ],
                )
            });
            top.push(Block::Lead(sentences([Some(said), weakest]).into()));
            top.push(Block::paragraph(state));
        }
        None => top.push(Block::Lead(state.into())),
    }
    let strip_figure = strip(&strip_of(
        words,
        sheet,
        score,
        &gathered.contents.place.name,
    ));
    top.push(Block::drawing(strip_figure));
    top.push(Block::Small(
        all_counts(words, score, gathered.contents.round.mode).into(),
    ));
    // A workbook begins where the one before it ends, where its headline and its strip have room.
    let mut blocks = if first {
        top
    } else {
        vec![Block::Space(9.0), Block::KeepTogether(top)]
    };
    for sentence in balance_sentences(words, score) {
        blocks.push(Block::paragraph(sentence));
    }
    blocks.extend(weakest(gathered, sheet, score));
    let notes: Vec<Vec<Block>> = sheet
        .notes
        .iter()
        .map(|note| vec![Block::paragraph(note.text.clone())])
        .collect();
    if !notes.is_empty() {
        blocks.push(Block::heading(HeadingLevel::Two, words.say("sheet-notes")));
        blocks.push(Block::List {
            ordered: false,
            items: notes,
        });
    }
    let of_sheet = gathered.kept.sheets.get(&sheet.id);
    if of_sheet.is_some_and(|kept| kept.notes > 0) && gathered.options.notes {
        blocks.push(Block::Flagged(words.say("kept-sheet-notes").into()));
    }
    blocks
}

fn sentences<const N: usize>(parts: [Option<String>; N]) -> String {
    parts
        .into_iter()
        .flatten()
        .map(|part| format!("{part}."))
        .collect::<Vec<_>>()
        .join(" ")
}

/// All the counts in one line, zeros too.
fn all_counts(words: &Words, score: &Score, mode: Mode) -> String {
    let counts: Vec<String> = count_words(words, &score.headline, mode)
        .into_iter()
        .map(|(name, count)| format!("{count}\u{a0}{name}"))
        .collect();
    words.say_with("counts-line", &[("counts", counts.join(", ").into())])
}

/// The strip of a sheet, as the figure takes it.
pub fn strip_of(words: &Words, sheet: &SheetContents, score: &Score, place: &str) -> Strip {
    let workbook = &sheet.workbook;
    let counts = &score.headline.counts;
    let nouns = |n: usize| {
        if n == 1 {
            &workbook.noun.one
        } else {
            &workbook.noun.many
        }
    };
    let levels: Vec<LevelCount> = score
        .headline
        .strip
        .iter()
        .map(|entry| LevelCount {
            mark: entry.level.mark.to_string(),
            name: entry.level.name.clone(),
            label: words.say_with(
                "strip-pile",
                &[
                    ("mark", entry.level.mark.to_string().into()),
                    ("name", (&entry.level.name).into()),
                    ("count", entry.count.into()),
                    ("nouns", nouns(entry.count).into()),
                ],
            ),
            count: entry.count,
            from_marks: entry.from_marks,
        })
        .collect();
    let other = |name: &str, count: usize| {
        let name = words.say(name);
        let label = words.say_with(
            "strip-other",
            &[("name", (&name).into()), ("count", count.into())],
        );
        OtherCount { name, label, count }
    };
    let working = workbook.scale.working_index();
    Strip {
        title: words.say_with(
            "strip-title",
            &[("title", (&workbook.title).into()), ("place", place.into())],
        ),
        description: reading(words, score, workbook),
        language: words.language(),
        working_words: workbook
            .scale
            .levels
            .get(working)
            .map(|l| l.name.clone())
            .unwrap_or_default(),
        levels,
        working,
        dont_know: other("strip-dont-know", counts.dont_know),
        unanswered: other("strip-unanswered", counts.unanswered),
        not_applicable: other("strip-not-applicable", counts.not_applicable),
    }
}

/// The strip as a table: a row a level, then the other answers. `title` names the workbook.
pub fn strip_table(words: &Words, title: &str, score: &Score, mode: Mode) -> FigureTable {
    let counts = &score.headline.counts;
    let level = |entry: &StripLevel| {
        let args = [
            ("mark", entry.level.mark.to_string().into()),
            ("name", (&entry.level.name).into()),
        ];
        let name = words.say_with("strip-level", &args);
        vec![name, entry.count.to_string(), entry.from_marks.to_string()]
    };
    let other = |key: &str, count: usize| vec![words.say(key), count.to_string(), String::new()];
    let table = FigureTable {
        caption: words.say_with("strip-table", &[("title", title.into())]),
        header: ["strip-answer", "strip-count", "strip-from-marks"]
            .map(|key| words.say(key))
            .into(),
        words: 1,
        rows: score
            .headline
            .strip
            .iter()
            .map(level)
            .chain([
                other("strip-dont-know", counts.dont_know),
                other("strip-unanswered", counts.unanswered),
                other("strip-not-applicable", counts.not_applicable),
            ])
            .collect(),
    };
    match mode {
        Mode::Group => table,
        Mode::OnePerson => table.without_empty(&words.say("strip-from-marks")),
    }
}

/// The strip in one sentence: every level that has something on it, then the other answers.
fn reading(words: &Words, score: &Score, workbook: &pit_workbook::Workbook) -> String {
    let counts = &score.headline.counts;
    let mut parts: Vec<String> = score
        .headline
        .strip
        .iter()
        .filter(|entry| entry.count > 0)
        .map(|entry| {
            words.say_with(
                "reading-level",
                &[
                    ("count", entry.count.into()),
                    ("mark", entry.level.mark.to_string().into()),
                    (
                        "name",
                        super::telling::lower_first(&entry.level.name).into(),
                    ),
                ],
            )
        })
        .collect();
    for (name, count) in [
        ("reading-dont-know", counts.dont_know),
        ("reading-unanswered", counts.unanswered),
        ("reading-not-applicable", counts.not_applicable),
    ] {
        if count > 0 {
            parts.push(words.say_with(name, &[("count", count.into())]));
        }
    }
    if parts.is_empty() {
        return words.say("reading-nothing");
    }
    words.say_with(
        "reading",
        &[
            ("total", workbook.criteria.len().into()),
            ("nouns", (&workbook.noun.many).into()),
            ("parts", words.list(&parts).into()),
        ],
    )
}

fn weakest(gathered: &Gathered<'_>, sheet: &SheetContents, score: &Score) -> Vec<Block> {
    let words = gathered.words;
    let (heading, rows, dont_know) = match (&score.weakest_links, &score.room) {
        (Some(links), _) => {
            let rows: Vec<LevelRow> = links
                .ranked
                .iter()
                .map(|link| row(gathered, sheet, &link.criterion, &link.level, link.reached))
                .collect();
            ("weakest-links", rows, &links.dont_know)
        }
        (None, Some(room)) => {
            let rows: Vec<LevelRow> = room
                .criteria
                .iter()
                .map(|entry| {
                    row(
                        gathered,
                        sheet,
                        &entry.criterion,
                        &entry.level,
                        entry.reached,
                    )
                })
                .collect();
            ("room-to-grow", rows, &room.dont_know)
        }
        (None, None) => return Vec::new(),
    };
    let mut blocks = vec![Block::heading(HeadingLevel::Two, words.say(heading))];
    if rows.is_empty() {
        blocks.push(Block::paragraph(words.say("nothing-below-working")));
    } else {
        if let Some(tie) = tie(words, gathered.contents.round.mode, sheet, score) {
            blocks.push(Block::paragraph(tie));
        }
        blocks.push(Block::Levels {
            look: LevelsLook::Ruled,
            rows,
        });
    }
    if let Some(robust) = &score.robust_weakest_link {
        let sure = how_sure(words, &sheet.workbook, robust).into_iter();
        let sure: Vec<Vec<Block>> = sure.map(|sure| vec![sure_of(words, sure)]).collect();
        if !sure.is_empty() {
            blocks.push(Block::List {
                ordered: false,
                items: sure,
            });
        }
    }
    blocks.extend(put_forward(gathered, sheet));
    if !dont_know.is_empty() {
        let labels: Vec<String> = dont_know.iter().map(|shown| shown.label.clone()).collect();
        blocks.push(Block::paragraph(
            words.say_with("nobody-knew", &[("labels", words.list(&labels).into())]),
        ));
    }
    blocks
}

/// How sure it is that these are the weakest: their names, then the reason.
fn sure_of(words: &Words, sure: Sure) -> Block {
    let labels = sure.candidates.into_iter().map(|one| one.criterion.label);
    let labels = words.list(&labels.collect::<Vec<_>>());
    let text = Text::plain(format!("{labels}.")).soft(format!(" {}", sure.reason));
    Block::Paragraph(text)
}

fn tie(words: &Words, mode: Mode, sheet: &SheetContents, score: &Score) -> Option<String> {
    let links = score
        .weakest_links
        .as_ref()
        .filter(|links| links.tied_at_lowest > 1)?;
    let lowest = links.ranked.first()?;
    Some(words.say_with(
        if links.shown_as_tie { "tie" } else { "tie-few" },
        &[
            ("count", links.tied_at_lowest.into()),
            ("nouns", (&sheet.workbook.noun.many).into()),
            ("mark", lowest.level.mark.to_string().into()),
            ("mode", mode_name(mode).into()),
        ],
    ))
}

pub(super) fn row(
    gathered: &Gathered<'_>,
    sheet: &SheetContents,
    shown: &CriterionShown,
    level: &LevelShown,
    reached: Reached,
) -> LevelRow {
    let tile = tile(&sheet.workbook, level, reached == Reached::FromMarks);
    let reason = sheet
        .of(&shown.id)
        .and_then(|said| said.judgement.as_ref())
        .and_then(|judgement| judgement.reason.clone())
        .or_else(|| {
            sheet
                .workbook
                .criterion(&shown.id)?
                .levels
                .get(&level.id)
                .cloned()
        });
    let kept = gathered.kept.of(sheet.id, &shown.id);
    let note = kept.filter(|kept| kept.reason).map(|_| {
        let what = gathered.words.say("kept-reason");
        gathered.words.say_with("kept", &[("what", what.into())])
    });
    LevelRow {
        note: note.unwrap_or_default().into(),
        ..LevelRow::new(tile, shown.label.clone(), reason.unwrap_or_default())
    }
}

fn put_forward(gathered: &Gathered<'_>, sheet: &SheetContents) -> Option<Block> {
    let words = gathered.words;
    let ordering = sheet
        .ordering
        .as_ref()
        .filter(|ordering| !ordering.put_forward.is_empty())?;
    let labels: Vec<String> = ordering
        .put_forward
        .iter()
        .filter_map(|id| Some(sheet.workbook.criterion(id)?.label.clone()))
        .collect();
    let key = if super::telling::is_group(gathered) {
        "put-forward"
    } else {
        "put-forward-one"
    };
    let said = words.say_with(key, &[("labels", words.list(&labels).into())]);
    let mut text = Text::default().strong(said);
    let of_sheet = gathered.kept.sheets.get(&sheet.id);
    if let Some(reason) = &ordering.reason {
        text = text.and(" ").and(reason.clone());
    } else if of_sheet.is_some_and(|kept| kept.ordering) {
        let what = words.say("kept-reason");
        text = text
            .and(" ")
            .and(words.say_with("kept", &[("what", what.into())]));
    }
    Some(Block::Flagged(text))
}
