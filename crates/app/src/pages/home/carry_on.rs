//! Where the person left off: what the newest change was about.

use chrono::NaiveDate;
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, State, ThingId};
use pit_report::content::lens_words;
use pit_store::{Library, Moment};
use pit_words::Words;

use crate::error::AppError;
use crate::history::criterion_of;
use crate::pages::component_name;
use crate::views::CarryOn;
use crate::world;

/// How many changes to look through for one that is about a round that is still there.
const LOOK_BACK: usize = 20;

/// Where the person left off; nothing where nothing was done to a round that is still there.
pub(super) fn carry_on(
    library: &Library,
    words: &Words,
    today: NaiveDate,
) -> Result<Option<CarryOn>, AppError> {
    for entry in library.newest_own(LOOK_BACK)? {
        for moment in &entry.moments {
            if let Some(place) = Spot::of(library, moment)? {
                let when = when(words, entry.change.at.millis, today);
                return Ok(Some(place.told(words, when)));
            }
        }
    }
    Ok(None)
}

/// The round, sheet and criterion that a change was about.
struct Spot {
    contents: RoundContents,
    sheet: Option<ThingId>,
    criterion: Option<String>,
    /// It was answered for the first time: the impression pass goes on to the next.
    newly_answered: bool,
}

impl Spot {
    fn of(library: &Library, moment: &Moment) -> Result<Option<Self>, AppError> {
        let body = moment.after.body();
        let criterion = body.and_then(criterion_of).map(str::to_owned);
        let newly_answered = matches!(body, Some(Body::Judgement(_)))
            && moment.before.as_ref().and_then(State::body).is_none();
        let mut sheet = match body {
            Some(Body::Action(action)) => action.sheet,
            _ => None,
        };
        let mut above = Some(moment.thing);
        // A mark hangs from a marking, that from a sheet, that from its round.
        for _ in 0..4 {
            let Some(thing) = above else { break };
            match library.shown(thing)? {
                Some(Body::Round(_)) => {
                    return Ok(library.round(thing)?.map(|contents| Self {
                        contents,
                        sheet,
                        criterion,
                        newly_answered,
                    }));
                }
                Some(Body::Sheet(_)) => sheet = Some(thing),
                _ => {}
            }
            above = library.parent(thing)?;
        }
        Ok(None)
    }

    fn told(&self, words: &Words, when: String) -> CarryOn {
        let contents = &self.contents;
        let sheet = self
            .sheet
            .and_then(|id| contents.sheets.iter().find(|sheet| sheet.id == id));
        let at = sheet.and_then(|sheet| self.criterion_in(sheet));
        let about = match sheet {
            Some(sheet) => sheet.workbook.title.clone(),
            None => lens_words(words, &contents.assessment.lens),
        };
        let next = sheet.filter(|_| self.newly_answered).and_then(first_open);
        let (more, action) = match (sheet, at) {
            (Some(sheet), Some((number, id, label))) => {
                let answered = sheet.of(id).is_some_and(|said| said.judgement.is_some());
                let key = if answered {
                    "carry-on-answered"
                } else {
                    "carry-on-looked"
                };
                let noun = &sheet.workbook.noun.one;
                (
                    words.say_with(key, &[("label", label.into())]),
                    words.say_with(
                        "carry-on-at",
                        &[
                            ("noun", noun.into()),
                            ("number", next.unwrap_or(number).into()),
                        ],
                    ),
                )
            }
            (Some(_), None) => (String::new(), words.say("carry-on-sheet")),
            (None, _) => (String::new(), words.say("carry-on-round")),
        };
        CarryOn {
            when,
            what: words.say_with(
                "carry-on-what",
                &[
                    ("place", (&contents.place.name).into()),
                    ("about", about.into()),
                ],
            ),
            more,
            round: contents.id.to_string(),
            sheet: sheet.map(|sheet| sheet.id.to_string()),
            criterion: at
                .filter(|_| next.is_none())
                .map(|(_, id, _)| id.to_owned()),
            action,
            opened: contents
                .sheets
                .iter()
                .map(|sheet| component_name(sheet.workbook.component))
                .collect(),
        }
    }

    /// The criterion's number from 1, its id and its label.
    fn criterion_in<'s>(&self, sheet: &'s SheetContents) -> Option<(usize, &'s str, &'s str)> {
        let id = self.criterion.as_deref()?;
        let mut criteria = sheet.workbook.criteria.iter().enumerate();
        let (index, criterion) = criteria.find(|(_, criterion)| criterion.id == id)?;
        Some((index + 1, &criterion.id, &criterion.label))
    }
}

/// The number, from 1, of the first criterion that has no answer: a sheet opened without saying
/// where begins there.
fn first_open(sheet: &SheetContents) -> Option<usize> {
    let answered = |id: &str| sheet.of(id).is_some_and(|said| said.judgement.is_some());
    let mut criteria = sheet.workbook.criteria.iter();
    let open = criteria.position(|criterion| !answered(&criterion.id));
    open.map(|index| index + 1)
}

/// "today at 09:05", "yesterday at 16:20", "on 3 March 2026".
fn when(words: &Words, millis: i64, today: NaiveDate) -> String {
    let then = world::local(millis);
    let time = then.format("%H:%M").to_string();
    match (today - then.date()).num_days() {
        0 => words.say_with("when-today", &[("time", time.into())]),
        1 => words.say_with("when-yesterday", &[("time", time.into())]),
        _ => {
            let day = words.day(then.date());
            words.say_with("when-day", &[("day", day.into())])
        }
    }
}
