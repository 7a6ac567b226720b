//! What the room sees once the marks are opened: the agenda with the spreads, and what may be taken.

use pit_record::body::Answer;
use pit_words::Words;
use pit_workbook::score::{AgendaEntry, FromTheMarks, score_marks};

use super::{Open, opening, spread, told};
use crate::error::AppError;
use crate::marks::smallest_group;
use crate::pages::level;
use crate::views::{AgendaRow, MarksOpened, TakeRow};

pub(super) fn view(
    words: &Words,
    open: &Open,
    may_mark_again: bool,
) -> Result<MarksOpened, AppError> {
    let workbook = &open.sheet.workbook;
    let marks = open.marked.as_opened(workbook)?;
    let answers = open.sheet.answers()?;
    let score = score_marks(&marks, &answers, smallest_group(&open.contents));
    let number = |id: &str| {
        let criterion = workbook.criterion(id);
        criterion
            .map_or(0, |one| told::number(workbook, one))
            .to_string()
    };
    let row = |entry: &AgendaEntry| {
        let id = &entry.criterion.id;
        let marks = score.criteria.iter().find(|one| one.criterion.id == *id)?;
        let judgement = open.sheet.of(id).and_then(|said| said.judgement.as_ref());
        let agreed = judgement.and_then(|judgement| match &judgement.answer {
            Answer::Level(id) => level::of_id(workbook, id),
            Answer::DontKnow | Answer::NotApplicable => None,
        });
        let spread = spread::view(words, workbook, &score.groups, marks);
        Some(AgendaRow {
            criterion: id.clone(),
            number: number(id),
            name: entry.criterion.label.clone(),
            agreed,
            label: spread.label.clone(),
            spread,
        })
    };
    let take = |one: &FromTheMarks| {
        Some(TakeRow {
            criterion: one.criterion.id.clone(),
            number: number(&one.criterion.id),
            name: one.criterion.label.clone(),
            level: level::of_id(workbook, &one.level.id)?,
        })
    };
    let take: Vec<TakeRow> = score.may_be_taken.iter().filter_map(take).collect();
    Ok(MarksOpened {
        told: opening::shown(words, &score.groups),
        agenda: score.agenda.iter().filter_map(row).collect(),
        take_action: match take.len() {
            0 => String::new(),
            count => words.say_with("marks-take", &[("count", count.into())]),
        },
        take,
        may_mark_again,
    })
}
