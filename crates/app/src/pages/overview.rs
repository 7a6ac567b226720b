//! The overview of a round: what each sheet says, what is put forward, and what to do next.

mod figures;
mod next_step;
mod points;
mod sheet_result;

use pit_record::body::Mode;
use pit_record::body::Ordering;
use pit_record::{Body, Noun, State, ThingId};
use pit_report::content::{
    Why, parts_opened, revision_words, triangle_of, triangle_table, why_of_actions, whys_of_sheet,
};
use pit_store::{Library, NewRecord};
use pit_words::Words;

use self::next_step::{NextStep, Seen, next_step};
use super::figure::figure;
use super::sheet::Open;
use super::{climbs, contents, drafts, fork, head, is, rounds, said, thing};
use crate::error::AppError;
use crate::rounds::revisions;
use crate::views::{CommandError, OverviewView, SheetResult, WhyView};
use crate::{App, score};

use self::sheet_result::sheet_result;

impl App {
    /// What each sheet of a round says, and the next best step.
    ///
    /// # Errors
    /// Where the round is not here, or answers do not fit their workbook.
    pub fn overview(&self, round: &str) -> Result<OverviewView, CommandError> {
        self.with(|library, words| self.overview_view(library, words, thing(Noun::Round, round)?))
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
    ) -> Result<OverviewView, CommandError> {
        self.change(
            |library, _| ordered(&Open::sheet(library, sheet)?, criteria, reason),
            |library, words| {
                let open = Open::sheet(library, sheet)?;
                self.overview_view(library, words, open.contents.id)
            },
        )
    }

    pub(super) fn overview_view(
        &self,
        library: &Library,
        words: &Words,
        round: ThingId,
    ) -> Result<OverviewView, AppError> {
        let contents = contents(library, round)?;
        let scored = score::round(library, 1, &contents)?;
        let sheets: Vec<points::Scored<'_>> = contents.sheets.iter().zip(&scored.sheets).collect();
        let scores: Vec<_> = scored.sheets.iter().map(|sheet| &sheet.score).collect();
        let next = match contents.locked() {
            Some(_) => NextStep::Locked,
            None => next_step(&Seen::of(&contents, &scores)?),
        };
        let seams = &scored.triangle.seams;
        let talk = points::talk(words, &sheets);
        let sure = points::sure(words, &sheets);
        let marked = scored.sheets.iter().any(|sheet| sheet.marks.is_some());
        let said_where =
            |key: &str, holds: bool| if holds { words.say(key) } else { String::new() };
        let climbs = climbs::climbs(words, &contents, scores.iter().copied()).len();
        let result = |(sheet, scored): &points::Scored<'_>| -> Result<SheetResult, AppError> {
            let own = seams
                .iter()
                .find(|seam| seam.seam == sheet.workbook.component);
            let why = whys_of_sheet(
                words,
                (contents.round.mode, sheet),
                &scored.score,
                scored.marks.as_ref(),
                own,
            );
            let why = why.into_iter().map(why_view).collect();
            let forks = fork::of_whole_sheet(library, words, sheet)?;
            Ok(sheet_result(words, &contents, sheet, scored, (why, forks)))
        };
        let results = sheets.iter().map(result).collect::<Result<_, _>>()?;
        let typed_in = contents.sheets.iter().map(|one| one.id).chain([round]);
        let drafts = drafts(library, &typed_in.collect::<Vec<_>>())?;
        Ok(OverviewView {
            rounds: rounds::view(library, words, &contents)?,
            serves: crate::places::serves_words(library, words, &contents)?,
            revisions: revisions(library, &contents)?
                .iter()
                .map(|revision| revision_words(words, revision))
                .collect(),
            frame: self.frame(library)?,
            place: head(words, &contents),
            triangle: (parts_opened(&scored.triangle) > 0).then(|| {
                figure(
                    &triangle_of(words, &contents, &scored.triangle),
                    "triangle",
                    triangle_table(words, &scored.triangle, contents.round.mode),
                )
            }),
            talk_nothing: match (talk.is_empty(), marked, contents.round.mode) {
                (false, ..) | (true, false, Mode::OnePerson) => String::new(),
                (true, true, _) => words.say("talk-nothing"),
                (true, false, Mode::Group) => words.say("talk-no-marks"),
            },
            talk,
            sure_nothing: said_where("sure-not-yet", sure.is_empty()),
            sure,
            out: points::out(words, &sheets, seams),
            also: points::also(words, &sheets),
            why: vec![why_view(why_of_actions(words, &scored.actions))],
            climbs: u32::try_from(climbs).unwrap_or(u32::MAX),
            sheets: results,
            next_step: next.told(words, &contents),
            next_action: next.action(words, &contents),
            next_page: next.page().to_owned(),
            next_sheet: next.sheet(&contents).map(|sheet| sheet.id.to_string()),
            next_criterion: next.criterion(&contents).map(|(_, id)| id),
            drafts,
        })
    }
}

fn why_view(why: Why) -> WhyView {
    WhyView {
        rule: why.rule.name().to_owned(),
        name: why.name,
        told: why.told,
        inputs: why.inputs,
        workbook: why.workbook,
    }
}

pub(crate) fn ordered(
    open: &Open,
    criteria: &[String],
    reason: &str,
) -> Result<Vec<NewRecord>, AppError> {
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
