//! Results of a round: what each sheet says, what is put forward, and what to do next.

mod next_step;

use pit_record::body::Ordering;
use pit_record::{Body, Noun, State, ThingId};
use pit_store::{Library, NewRecord};
use pit_words::Words;

use self::next_step::{Seen, next_step};
use super::sheet::Open;
use super::{contents, head, is, said, thing};
use crate::error::AppError;
use crate::sample::page::sheet_result;
use crate::views::{CommandError, ResultsView};
use crate::{App, score};

impl App {
    /// What each sheet of a round says, and the next best step.
    ///
    /// # Errors
    /// Where the round is not here, or answers do not fit their workbook.
    pub fn results(&self, round: &str) -> Result<ResultsView, CommandError> {
        self.with(|library, words| self.results_view(library, words, thing(Noun::Round, round)?))
    }

    /// Puts criteria of a sheet forward, first one first, and says why. None: nothing is put forward.
    ///
    /// # Errors
    /// `no-such-choice` where the sheet has no such criterion; or the sheet is not here.
    pub fn put_forward(
        &self,
        sheet: &str,
        criteria: &[String],
        reason: &str,
    ) -> Result<ResultsView, CommandError> {
        self.change(
            |library, _| ordered(&Open::sheet(library, sheet)?, criteria, reason),
            |library, words| {
                let open = Open::sheet(library, sheet)?;
                self.results_view(library, words, open.contents.id)
            },
        )
    }

    fn results_view(
        &self,
        library: &Library,
        words: &Words,
        round: ThingId,
    ) -> Result<ResultsView, AppError> {
        let contents = contents(library, round)?;
        let scored = score::round(1, &contents)?;
        let scores: Vec<_> = scored.sheets.into_iter().map(|sheet| sheet.score).collect();
        let sheets = contents.sheets.iter().zip(&scores);
        let sheets = sheets.map(|(sheet, score)| sheet_result(words, &contents, sheet, score));
        let next = next_step(&Seen::of(&contents, &scores)?);
        Ok(ResultsView {
            frame: self.frame(library)?,
            place: head(words, &contents),
            sheets: sheets.collect(),
            next_step: next.told(words, &contents),
            next_action: next.action(words, &contents),
            next_page: next.page().to_owned(),
            next_sheet: next.sheet(&contents).map(|sheet| sheet.id.to_string()),
            next_criterion: next.criterion(&contents).map(|(_, id)| id),
        })
    }
}

fn ordered(open: &Open, criteria: &[String], reason: &str) -> Result<Vec<NewRecord>, AppError> {
    let sheet = &open.sheet;
    let thing = ThingId::natural(Noun::Ordering, &[&sheet.id.to_string()]);
    if criteria.is_empty() {
        let state = State::Nothing;
        return Ok(vec![NewRecord { thing, state }]);
    }
    let mut put_forward: Vec<String> = Vec::new();
    for id in criteria {
        if sheet.workbook.criterion(id).is_none() {
            return Err(AppError::NoSuchChoice(id.clone()));
        }
        if !put_forward.contains(id) {
            put_forward.push(id.clone());
        }
    }
    let earlier = sheet.ordering.as_ref();
    let body = Body::Ordering(Ordering {
        sheet: sheet.id,
        put_forward,
        reason: said(reason),
        audience: earlier.map(|earlier| earlier.audience).unwrap_or_default(),
    });
    Ok(vec![is(thing, body)])
}
