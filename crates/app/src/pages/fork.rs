//! What two computers say differently, each side in words, and closing it.

use pit_record::body::{Answer, MarkedBy, Seat};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, Noun, RecordId, ThingId};
use pit_store::{Fork, Library, Side};
use pit_words::Words;
use uuid::Uuid;

use crate::error::AppError;
use crate::history::criterion_of;
use crate::named::sector_name;
use crate::pages::is_said;
use crate::views::{CommandError, ForkSide, ForkView, Frame};
use crate::{App, parts, world};

impl App {
    /// Keeps one side of what two computers say differently, by the record of that side.
    ///
    /// # Errors
    /// `no-earlier-state` where the two no longer stand side by side.
    pub fn close_fork(&self, record: &str) -> Result<Frame, CommandError> {
        self.change(
            |library, _| {
                let asked = Uuid::parse_str(record).map(RecordId);
                let asked = asked.map_err(|_| AppError::NoEarlierState)?;
                let kept = library.record(asked)?.ok_or(AppError::NoEarlierState)?;
                let fork = library.fork(kept.thing)?.ok_or(AppError::NoEarlierState)?;
                // The record that makes one side hold alone follows them all.
                let side = fork.sides.into_iter().find(|side| side.record.id == asked);
                let kept = side.ok_or(AppError::NoEarlierState)?.record;
                Ok(vec![is_said(kept.thing, kept.state)])
            },
            |library, _| self.frame(library),
        )
    }
}

/// The forks of a sheet, and of the actions of its round that are about it.
pub(crate) fn of_sheet(
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

/// Those of one criterion, in words.
pub(crate) fn told(
    library: &Library,
    words: &Words,
    sheet: &SheetContents,
    forks: &[Fork],
    criterion: &str,
) -> Vec<ForkView> {
    let of_it = |fork: &&Fork| body(fork).and_then(criterion_of) == Some(criterion);
    let teller = Teller {
        library,
        words,
        sheet: Some(sheet),
    };
    let forks = forks.iter().filter(of_it);
    forks.map(|fork| teller.fork(fork)).collect()
}

/// Those of a sheet as a whole, in words: which version of the workbook it is and what is to be looked
/// at again, what is put forward, and notes on all of it.
///
/// # Errors
/// Where the library can't be read.
pub(crate) fn of_whole_sheet(
    library: &Library,
    words: &Words,
    sheet: &SheetContents,
) -> Result<Vec<ForkView>, AppError> {
    let whole = |fork: &Fork| match body(fork) {
        Some(Body::Ordering(_)) => true,
        Some(Body::Note(note)) => note.criterion.is_none(),
        _ => false,
    };
    let teller = Teller {
        library,
        words,
        sheet: Some(sheet),
    };
    let itself = library.fork(sheet.id)?.into_iter();
    let forks = library.forks(sheet.id)?.into_iter().filter(whole);
    Ok(itself.chain(forks).map(|fork| teller.fork(&fork)).collect())
}

/// Those of a round's plan, in words: its actions, and what is asked of a board.
///
/// # Errors
/// Where the library can't be read.
pub(crate) fn of_plan(
    library: &Library,
    words: &Words,
    round: ThingId,
) -> Result<Vec<ForkView>, AppError> {
    let planned = |fork: &Fork| matches!(body(fork), Some(Body::Action(_) | Body::Ask(_)));
    let teller = Teller {
        library,
        words,
        sheet: None,
    };
    let forks = library.forks(round)?.into_iter().filter(planned);
    Ok(forks.map(|fork| teller.fork(&fork)).collect())
}

/// Those of who marks, in words: the seats of a round, and when a sheet was marked.
///
/// # Errors
/// Where the library can't be read.
pub(crate) fn of_marking(
    library: &Library,
    words: &Words,
    round: ThingId,
    sheet: Option<ThingId>,
) -> Result<Vec<ForkView>, AppError> {
    let teller = Teller {
        library,
        words,
        sheet: None,
    };
    let mut forks = library.forks(round)?;
    if let Some(sheet) = sheet {
        forks.extend(library.forks(sheet)?);
    }
    let marked = |fork: &Fork| matches!(body(fork), Some(Body::Seat(_) | Body::Marking(_)));
    let forks = forks.into_iter().filter(marked);
    Ok(forks.map(|fork| teller.fork(&fork)).collect())
}

/// Who was keyed differently on two computers in a marking, in words: whose, never what. The row that
/// is keyed again closes it.
///
/// # Errors
/// Where the library can't be read.
pub(crate) fn keyed_twice(
    library: &Library,
    words: &Words,
    marking: ThingId,
    seats: &[(ThingId, Seat)],
) -> Result<Vec<String>, AppError> {
    let mut rows = Vec::new();
    for fork in library.forks(marking)? {
        let Some(Body::Mark(mark)) = body(&fork) else {
            continue;
        };
        let row = match &mark.by {
            MarkedBy::Sector(sector) => sector_name(words, *sector),
            MarkedBy::Seat(id) => {
                let seat = seats.iter().find(|(seat, _)| seat == id);
                let number = seat.map(|(_, seat)| seat.number.to_string());
                let number = [("number", number.unwrap_or_default().into())];
                words.say_with("marks-seat", &number)
            }
        };
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Those of what a round is about, in words: its place and the place's logo, its lens, its scope and its
/// goal, and its locks.
///
/// # Errors
/// Where the library can't be read.
pub(crate) fn of_scope(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
) -> Result<Vec<ForkView>, AppError> {
    let teller = Teller {
        library,
        words,
        sheet: None,
    };
    let things = [
        contents.assessment.place,
        contents.round.assessment,
        contents.id,
    ];
    let mut forks = Vec::new();
    for thing in things {
        forks.extend(library.fork(thing)?);
    }
    let also = |fork: &Fork| matches!(body(fork), Some(Body::Logo(_) | Body::Cut(_)));
    for under in [contents.assessment.place, contents.id] {
        forks.extend(library.forks(under)?.into_iter().filter(also));
    }
    Ok(forks.iter().map(|fork| teller.fork(fork)).collect())
}

/// What one of the sides says; the others may have taken it back.
fn body(fork: &Fork) -> Option<&Body> {
    let mut sides = fork.sides.iter();
    sides.find_map(|side| side.record.state.body())
}

struct Teller<'a> {
    library: &'a Library,
    words: &'a Words,
    /// Whose criteria and levels are told.
    sheet: Option<&'a SheetContents>,
}

impl Teller<'_> {
    fn fork(&self, fork: &Fork) -> ForkView {
        let noun = body(fork).map(|body| match body.noun() {
            Noun::Round => "fork-scope".to_owned(),
            noun => format!("noun-{}", noun.name()),
        });
        let differing = self.parts_that_differ(fork);
        let last = fork.sides.len().saturating_sub(1);
        let sides = fork.sides.iter().enumerate();
        ForkView {
            about: noun.map(|key| self.words.say(&key)).unwrap_or_default(),
            of_round: !matches!(
                body(fork),
                Some(Body::Place(_) | Body::Assessment(_) | Body::Cut(_))
            ),
            sides: sides
                .map(|(index, side)| self.side(side, &differing, index == last))
                .collect(),
        }
    }

    fn side(&self, side: &Side, differing: &[String], shown: bool) -> ForkSide {
        let at = world::local(side.millis);
        let (what, reason) = match side.record.state.present() {
            Some(body) => self.told(body, differing),
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
            Body::Action(action) => {
                let due = action.due.map(|day| self.words.day(day));
                let more: Vec<String> = [action.owner.clone(), due].into_iter().flatten().collect();
                (action.what.clone(), more.join(" · "))
            }
            Body::Ordering(ordering) => {
                let labels: Vec<String> = ordering
                    .put_forward
                    .iter()
                    .map(|id| self.criterion(id))
                    .collect();
                (self.words.list(&labels), text(&ordering.reason))
            }
            Body::Ask(ask) => {
                let by = ask.by.map(|day| self.words.day(day));
                let more = [Some(ask.board.clone()), ask.reason.clone(), by];
                let more: Vec<String> = more.into_iter().flatten().collect();
                (ask.decision.clone(), more.join(" · "))
            }
            Body::Logo(_) => (self.words.say("noun-logo"), String::new()),
            // Told by the parts in which they differ.
            Body::Place(_)
            | Body::Assessment(_)
            | Body::Round(_)
            | Body::Sheet(_)
            | Body::Weight(_)
            | Body::Seat(_)
            | Body::Marking(_)
            | Body::Cut(_)
            | Body::Moved(_)
            // What somebody marked is told nowhere.
            | Body::Mark(_) => Default::default(),
        }
    }

    /// What a side says, and the parts in which it differs that this doesn't tell yet.
    fn told(&self, body: &Body, differing: &[String]) -> (String, String) {
        let (what, reason) = self.said(body);
        let untold = |(name, value): &parts::Part| {
            let told = what.contains(value) || reason.contains(value);
            differing.contains(name) && (value.is_empty() || !told)
        };
        let parts = parts::of(self.library, self.words, body).into_iter();
        let parts: Vec<String> = parts
            .filter(untold)
            .map(|part| parts::told(self.words, part))
            .collect();
        let told: Vec<String> = [what, reason].into_iter().chain(parts).collect();
        let mut told = told.into_iter().filter(|one| !one.is_empty());
        let first = told.next().unwrap_or_default();
        (first, told.collect::<Vec<_>>().join(" · "))
    }

    /// The names of the parts in which the sides differ.
    fn parts_that_differ(&self, fork: &Fork) -> Vec<String> {
        let sides = fork.sides.iter();
        let sides = sides.filter_map(|side| side.record.state.present());
        let mut sides = sides.map(|body| parts::of(self.library, self.words, body));
        let Some(first) = sides.next() else {
            return Vec::new();
        };
        let others: Vec<_> = sides.collect();
        let names = first.iter().enumerate();
        names
            .filter(|(at, part)| others.iter().any(|other| other.get(*at) != Some(part)))
            .map(|(_, (name, _))| name.clone())
            .collect()
    }

    fn criterion(&self, id: &str) -> String {
        let known = self.sheet.and_then(|sheet| sheet.workbook.criterion(id));
        known.map_or_else(|| id.to_owned(), |criterion| criterion.label.clone())
    }

    /// A level by its mark and name.
    fn level(&self, id: &str) -> String {
        let levels = self.sheet.iter().flat_map(|one| &one.workbook.scale.levels);
        match levels.into_iter().find(|level| level.id == id) {
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
