//! The compare page: a round beside another of the same assessment, and many over time.

use pit_record::body::{Audience, MoveReason};
use pit_record::compared;
use pit_record::contents::SheetContents;
use pit_record::{Noun, ThingId};
use pit_report::content::{
    Beside, SheetBeside, card_left_out, card_rows, dumbbell_of, dumbbell_table, moved_words,
    only_in_one, sheet_told, summary_words, trend_of, trend_table,
};
use pit_report::figures::{dumbbell, trend};
use pit_store::{Library, RoundGlance};
use pit_words::Words;
use pit_workbook::compare::{Compared, CriterionCompared};

use super::choices::audiences;
use super::figure::figure;
use super::{choices, component_name, contents, drafts, head, thing, value_of};
use crate::App;
use crate::compare::{in_order, over};
use crate::error::AppError;
use crate::views::{
    CardRowView, CommandError, CompareView, MoveView, OverTimeView, RoundChoice, SheetBesideView,
};

impl App {
    /// A round beside another of its assessment; without one, beside the last one before it, or
    /// where it is the first, the one after it.
    ///
    /// # Errors
    /// `not-one-assessment` where the other is not of the same; or a round is not here.
    pub fn compare(&self, round: &str, beside: &str) -> Result<CompareView, CommandError> {
        self.with(|library, words| {
            let asked = match beside {
                "" => None,
                id => Some(thing(Noun::Round, id)?),
            };
            self.compare_view(library, words, thing(Noun::Round, round)?, asked)
        })
    }

    /// The rounds chosen of a round's assessment, over time; without any chosen, all of them.
    ///
    /// # Errors
    /// Where the round is not here, or answers do not fit their workbook.
    pub fn over_time(&self, round: &str, chosen: &[String]) -> Result<OverTimeView, CommandError> {
        self.with(|library, words| {
            let contents = contents(library, thing(Noun::Round, round)?)?;
            let all = in_order(library, contents.round.assessment)?;
            let is_chosen = |one: &RoundGlance| {
                chosen.is_empty() || chosen.iter().any(|id| *id == one.id.to_string())
            };
            let choice = |one: &RoundGlance| choice(words, one, is_chosen(one));
            let rounds = all.iter().map(choice).collect();
            let of = over(library, contents.round.assessment, &all, &is_chosen)?;
            let place = &contents.place.name;
            Ok(OverTimeView {
                frame: self.frame(library)?,
                place: head(words, &contents),
                rounds,
                figure: if of.len() < 2 {
                    None
                } else {
                    let drawn = trend(&trend_of(words, place, &of)?);
                    Some(figure(&drawn, "trend", trend_table(words, place, &of)?))
                },
            })
        })
    }

    fn compare_view(
        &self,
        library: &Library,
        words: &Words,
        round: ThingId,
        asked: Option<ThingId>,
    ) -> Result<CompareView, AppError> {
        let own = contents(library, round)?;
        let all = in_order(library, own.round.assessment)?;
        let at = all.iter().position(|one| one.id == round).unwrap_or(0);
        let neighbour = match at {
            0 => all.get(1),
            _ => all.get(at - 1),
        };
        let beside = asked.or(neighbour.map(|one| one.id));
        let others = all.iter().rev().filter(|one| one.id != round);
        let mut view = CompareView {
            frame: self.frame(library)?,
            place: head(words, &own),
            assessment: own.round.assessment.to_string(),
            others: others
                .map(|one| choice(words, one, Some(one.id) == beside))
                .collect(),
            beside: beside.map(|id| id.to_string()),
            then: String::new(),
            now: String::new(),
            only: Vec::new(),
            reasons: choices(words, "move-reason", &MoveReason::ALL.map(MoveReason::name)),
            audiences: audiences(words),
            drafts: Vec::new(),
            since: String::new(),
            sheets: Vec::new(),
        };
        let Some(beside) = beside else {
            return Ok(view);
        };
        let other = contents(library, beside)?;
        if other.round.assessment != own.round.assessment {
            return Err(AppError::NotOneAssessment);
        }
        let other_at = all.iter().position(|one| one.id == beside).unwrap_or(0);
        let (then, now) = if other_at < at {
            (&other, &own)
        } else {
            (&own, &other)
        };
        let compared = compared::rounds(then, now)?;
        let beside = Beside {
            then,
            now,
            compared: &compared,
        };
        let sheets: Vec<ThingId> = now.sheets.iter().map(|sheet| sheet.id).collect();
        view.drafts = drafts(library, &sheets)?;
        view.since = then.id.to_string();
        view.then = words.day(then.round.held_on);
        view.now = words.day(now.round.held_on);
        view.sheets = beside.sheets().map(|of| sheet(words, &of)).collect();
        view.only = only_in_one(words, &compared);
        if view.sheets.is_empty() {
            view.only.insert(0, words.say("change-nothing-in-both"));
        }
        Ok(view)
    }
}

fn choice(words: &Words, one: &RoundGlance, chosen: bool) -> RoundChoice {
    RoundChoice {
        id: one.id.to_string(),
        date: words.day(one.round.held_on),
        chosen,
    }
}

fn sheet(words: &Words, of: &SheetBeside<'_>) -> SheetBesideView {
    let workbook = &of.after.workbook;
    let drawn = dumbbell(&dumbbell_of(words, of));
    let id = format!("dumbbell-{}", workbook.id);
    let criteria = of.of.comparison.criteria.iter();
    SheetBesideView {
        workbook: workbook.id.clone(),
        component: component_name(workbook.component),
        title: workbook.title.clone(),
        card: card_rows(words, of)
            .into_iter()
            .map(|row| CardRowView {
                differs: row.differs,
                name: row.name,
                then: row.then,
                now: row.now,
            })
            .collect(),
        left_out: card_left_out(words, of),
        summary: summary_words(words, of),
        told: sheet_told(words, of),
        figure: figure(&drawn, &id, dumbbell_table(words, of)),
        moves: criteria.map(|one| moved(words, of, one)).collect(),
    }
}

fn moved(words: &Words, of: &SheetBeside<'_>, one: &CriterionCompared) -> MoveView {
    let id = &one.criterion.id;
    let told = |sheet: &SheetContents| {
        let judgement = sheet.of(id).and_then(|said| said.judgement.as_ref());
        let reason = judgement.and_then(|judgement| judgement.reason.clone());
        let in_room = judgement.is_some_and(|judgement| judgement.audience == Audience::Room);
        let in_room = in_room && reason.is_some();
        (reason.unwrap_or_default(), in_room)
    };
    let (then, then_in_room) = told(of.before);
    let (now, now_in_room) = told(of.after);
    let said_of = of.after.moved(id, of.then.id);
    let is_gone = matches!(one.what, Compared::Gone { .. });
    MoveView {
        criterion: id.clone(),
        sheet: (!is_gone).then(|| of.after.id.to_string()),
        label: one.criterion.label.clone(),
        moved: moved_words(words, one),
        asked: matches!(one.what, Compared::Up { .. } | Compared::Down { .. }),
        why: said_of
            .map(|said| said.why.name().to_owned())
            .unwrap_or_default(),
        why_text: said_of
            .and_then(|said| said.text.clone())
            .unwrap_or_default(),
        why_audience: value_of(said_of.map(|said| said.audience).unwrap_or_default()),
        then,
        then_in_room,
        now,
        now_in_room,
    }
}
