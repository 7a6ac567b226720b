//! One level up: the weak criteria of a round, each with today's words beside the next level's.

use pit_record::Noun;
use pit_record::body::Answer;
use pit_record::contents::{RoundContents, SheetContents};
use pit_words::Words;
use pit_workbook::Criterion;
use pit_workbook::score::{Score, score};

use super::sheet::criterion::{ready, taken};
use super::{component_name, contents, head, level, thing, value_of};
use crate::App;
use crate::error::AppError;
use crate::held::lock;
use crate::views::{ClimbView, ClimbsView, CommandError, ReadyActionView};

impl App {
    /// The weak criteria of a round: those put forward first, then the others from the weakest on.
    ///
    /// # Errors
    /// Where the round is not here, or answers do not fit their workbook.
    pub fn climbs(&self, round: &str) -> Result<ClimbsView, CommandError> {
        self.with(|library, words| {
            let contents = contents(library, thing(Noun::Round, round)?)?;
            let scores = contents
                .sheets
                .iter()
                .map(|sheet| Ok(score(&sheet.answers()?)));
            let scores = scores.collect::<Result<Vec<Score>, AppError>>()?;
            Ok(ClimbsView {
                frame: self.frame(library)?,
                place: head(words, &contents),
                climbs: climbs(words, &contents, scores.iter()),
                single_keys: lock(&self.settings).get().single_keys,
            })
        })
    }
}

/// Every weak criterion with a level above, over all sheets.
pub(super) fn climbs<'a>(
    words: &Words,
    contents: &RoundContents,
    scores: impl Iterator<Item = &'a Score>,
) -> Vec<ClimbView> {
    let sheets = contents.sheets.iter().zip(scores);
    let all: Vec<ClimbView> = sheets
        .flat_map(|(sheet, score)| of_sheet(words, contents, sheet, score))
        .collect();
    let (first, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|climb| climb.put_forward);
    [first, rest].concat()
}

fn of_sheet(
    words: &Words,
    contents: &RoundContents,
    sheet: &SheetContents,
    score: &Score,
) -> Vec<ClimbView> {
    let put_forward = sheet.ordering.iter().flat_map(|one| &one.put_forward);
    let mut ids: Vec<&String> = put_forward.collect();
    let ranked = score.weakest_links.iter().flat_map(|links| &links.ranked);
    let room = score.room.iter().flat_map(|room| &room.criteria);
    let below = ranked
        .map(|link| &link.criterion.id)
        .chain(room.map(|entry| &entry.criterion.id));
    for id in below {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let criteria = ids
        .into_iter()
        .filter_map(|id| sheet.workbook.criterion(id));
    criteria
        .filter_map(|criterion| climb(words, contents, sheet, criterion))
        .collect()
}

/// One criterion; nothing where no level is agreed, or none stands above it.
fn climb(
    words: &Words,
    contents: &RoundContents,
    sheet: &SheetContents,
    criterion: &Criterion,
) -> Option<ClimbView> {
    let workbook = &sheet.workbook;
    let judgement = sheet.of(&criterion.id)?.judgement.as_ref()?;
    let Answer::Level(today) = &judgement.answer else {
        return None;
    };
    let at = workbook.scale.index_of(today)?;
    let up = workbook.scale.levels.get(at + 1)?;
    let number = workbook
        .criteria
        .iter()
        .position(|one| one.id == criterion.id)?;
    let described = |level: &str| criterion.levels.get(level).cloned().unwrap_or_default();
    let about = contents.actions.iter().filter(|(_, action)| {
        action.sheet == Some(sheet.id) && action.criterion.as_deref() == Some(&criterion.id)
    });
    let put_forward = sheet.ordering.iter().flat_map(|one| &one.put_forward);
    Some(ClimbView {
        sheet: sheet.id.to_string(),
        component: component_name(workbook.component),
        whose: words.say_with(
            "criterion-number",
            &[
                ("title", (&workbook.title).into()),
                ("noun", (&workbook.noun.one).into()),
                ("number", (number + 1).into()),
                ("total", workbook.criteria.len().into()),
            ],
        ),
        criterion: criterion.id.clone(),
        label: criterion.label.clone(),
        put_forward: put_forward.into_iter().any(|id| *id == criterion.id),
        today: level::shown(workbook, at)?,
        today_words: described(today),
        up: level::shown(workbook, at + 1)?,
        up_words: described(&up.id),
        ready_actions: ready(sheet, criterion)
            .iter()
            .map(|action| ReadyActionView {
                text: action.text.clone(),
                segment: value_of(action.segment),
                works_on: value_of(action.works_on),
                taken: taken(contents, sheet.id, &criterion.id, &action.text),
            })
            .collect(),
        actions: about.map(|(_, action)| action.what.clone()).collect(),
    })
}
