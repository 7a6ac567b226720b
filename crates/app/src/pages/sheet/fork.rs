//! What two computers say differently of a criterion, each side in words, and closing it.

use pit_record::body::Answer;
use pit_record::contents::SheetContents;
use pit_record::{Body, ThingId};
use pit_store::{Fork, Library, NewRecord, Side};
use pit_words::Words;

use crate::error::AppError;
use crate::history::criterion_of;
use crate::views::{ForkSide, ForkView};
use crate::world;

/// The forks of a sheet, and of the actions of its round that are about it.
pub(super) fn of_sheet(
    library: &Library,
    round: ThingId,
    sheet: ThingId,
) -> Result<Vec<Fork>, AppError> {
    let mut forks = library.forks(sheet)?;
    let about_sheet = |fork: &Fork| match body(fork) {
        Some(Body::Action(action)) => action.sheet == Some(sheet),
        _ => false,
    };
    forks.extend(library.forks(round)?.into_iter().filter(about_sheet));
    Ok(forks)
}

/// The record that makes one side of a fork hold alone: it follows them all.
///
/// # Errors
/// `no-earlier-state` where no fork of the sheet has this side any more.
pub(super) fn closed(forks: &[Fork], record: &str) -> Result<Vec<NewRecord>, AppError> {
    let mut sides = forks.iter().flat_map(|fork| &fork.sides);
    let side = sides.find(|side| side.record.id.to_string() == record);
    let kept = &side.ok_or(AppError::NoEarlierState)?.record;
    Ok(vec![NewRecord {
        thing: kept.thing,
        state: kept.state.clone(),
    }])
}

/// Those of one criterion, in words.
pub(super) fn told(
    words: &Words,
    sheet: &SheetContents,
    forks: &[Fork],
    criterion: &str,
) -> Vec<ForkView> {
    let of_it = |fork: &&Fork| body(fork).and_then(criterion_of) == Some(criterion);
    let teller = Teller { words, sheet };
    let forks = forks.iter().filter(of_it);
    forks.map(|fork| teller.fork(fork)).collect()
}

/// What one of the sides says; the others may have taken it back.
fn body(fork: &Fork) -> Option<&Body> {
    let mut sides = fork.sides.iter();
    sides.find_map(|side| side.record.state.body())
}

struct Teller<'a> {
    words: &'a Words,
    sheet: &'a SheetContents,
}

impl Teller<'_> {
    fn fork(&self, fork: &Fork) -> ForkView {
        let noun = body(fork).map(|body| format!("noun-{}", body.noun().name()));
        let last = fork.sides.len().saturating_sub(1);
        let sides = fork.sides.iter().enumerate();
        ForkView {
            about: noun.map(|key| self.words.say(&key)).unwrap_or_default(),
            sides: sides
                .map(|(index, side)| self.side(side, index == last))
                .collect(),
        }
    }

    fn side(&self, side: &Side, shown: bool) -> ForkSide {
        let at = world::local(side.millis);
        let (what, reason) = match side.record.state.present() {
            Some(body) => self.said(body),
            None => (self.words.say("fork-taken-back"), String::new()),
        };
        let whose = if side.own {
            "fork-here"
        } else {
            "fork-elsewhere"
        };
        let when = [
            ("day", self.words.day(at.date()).into()),
            ("time", at.format("%H:%M").to_string().into()),
        ];
        ForkSide {
            record: side.record.id.to_string(),
            whose: self.words.say_with(whose, &when),
            what,
            reason,
            shown,
        }
    }

    /// What is said, and why.
    fn said(&self, body: &Body) -> (String, String) {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        match body {
            Body::Judgement(judgement) => {
                let what = match &judgement.answer {
                    Answer::Level(level) => self.level(level),
                    Answer::DontKnow => self.words.say("answer-dont-know"),
                    Answer::NotApplicable => self.words.say("answer-not-applicable"),
                };
                (what, text(&judgement.reason))
            }
            Body::Evidence(evidence) => {
                let more = [&evidence.figure, &evidence.source, &evidence.dated];
                let more: Vec<String> = more.into_iter().flatten().cloned().collect();
                (evidence.fact.clone(), more.join(" · "))
            }
            Body::Note(note) => (note.text.clone(), String::new()),
            Body::Aim(aim) => {
                let by = aim.by.map(|day| self.words.day(day));
                (self.level(&aim.level), by.unwrap_or_default())
            }
            Body::Weight(weight) => {
                let figure = |key: &str, figure: Option<u8>| {
                    figure.map(|figure| {
                        let figure = u32::from(figure);
                        self.words.say_with(key, &[("figure", figure.into())])
                    })
                };
                let said = [
                    figure("weight-importance", weight.importance),
                    figure("weight-power", weight.power),
                ];
                let said: Vec<String> = said.into_iter().flatten().collect();
                (said.join(" "), String::new())
            }
            Body::Action(action) => {
                let due = action.due.map(|day| self.words.day(day));
                let more: Vec<String> = [action.owner.clone(), due].into_iter().flatten().collect();
                (action.what.clone(), more.join(" · "))
            }
            other => (
                self.words.say(&format!("noun-{}", other.noun().name())),
                String::new(),
            ),
        }
    }

    /// A level by its mark and name.
    fn level(&self, id: &str) -> String {
        let mut levels = self.sheet.workbook.scale.levels.iter();
        match levels.find(|level| level.id == id) {
            Some(level) => self.words.say_with(
                "fork-level",
                &[
                    ("mark", level.mark.to_string().into()),
                    ("name", (&level.name).into()),
                ],
            ),
            None => id.to_owned(),
        }
    }
}
