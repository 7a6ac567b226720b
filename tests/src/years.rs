//! A library in which one place was looked at again and again: two rounds of the sample, and more
//! after them, half a year apart. From the third round on planning has a newer workbook: one step
//! reworded, one new, one gone. In the third, what was weak in another workbook is said not to
//! apply.

use std::path::Path;

use chrono::{Months, NaiveDate};
use pit_app::{App, source, world};
use pit_record::body::{Answer, Judgement, Reached, Round, Sheet};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, State, ThingId};
use pit_store::{Library, NewChange};
use pit_workbook::Workbook;

/// Makes one of so many rounds of the whole place in `folder`. The ids of the rounds, oldest first.
///
/// # Panics
///
/// When it can't be made.
pub fn library(folder: &Path, rounds: usize) -> Vec<String> {
    let day = NaiveDate::from_ymd_opt(2027, 3, 10).expect("a day");
    let app = App::open(folder, &folder.join("Reports"), world::fixed(1, day));
    app.take_sample().expect("the sample is taken");
    drop(app);
    let path = folder.join("library.db");
    let mut library = source::open_existing(&path, world::fixed(2, day)).expect("it opens");
    let lines = library.rounds().expect("it reads");
    let lines = lines.iter().filter(|line| line.lens == "whole-place");
    let mut ids: Vec<ThingId> = lines.map(|line| line.round).collect();
    ids.reverse();
    let mut last = library.round(ids[1]).expect("it reads").expect("a round");
    while ids.len() < rounds {
        let id = next(&mut library, &last, ids.len());
        last = library.round(id).expect("it reads").expect("a round");
        ids.push(id);
    }
    ids.truncate(rounds);
    ids.iter().map(ToString::to_string).collect()
}

/// The planning workbook's next version: `a4` reworded, `a10` gone, `a11` new.
///
/// # Panics
///
/// When the shipped workbook has no such steps.
pub fn newer(planning: &Workbook) -> Workbook {
    let mut newer = planning.clone();
    "1.1.0".clone_into(&mut newer.version);
    let reworded = newer.criteria.iter_mut().find(|one| one.id == "a4");
    reworded.expect("the fourth step").meaning.number += 1;
    let mut new = newer.criteria.pop().expect("the last step");
    "a11".clone_into(&mut new.id);
    "Residents set the questions".clone_into(&mut new.label);
    newer.criteria.push(new);
    newer
}

fn say(library: &mut Library, body: impl Into<Body>) -> ThingId {
    let body = body.into();
    let thing = match body.natural_id() {
        Some(thing) => thing,
        None => library.fresh_thing(),
    };
    let change = NewChange::of(thing, State::Is(body));
    library.commit(change).expect("it is kept");
    thing
}

fn next(library: &mut Library, last: &RoundContents, nth: usize) -> ThingId {
    let later = last.round.held_on.checked_add_months(Months::new(6));
    let round = say(
        library,
        Round {
            held_on: later.expect("a day"),
            carries_on: Some(last.id),
            ..last.round.clone()
        },
    );
    for sheet in &last.sheets {
        let hash = if sheet.workbook.id == "planning" && sheet.workbook.version == "1.0.0" {
            let newer = newer(&sheet.workbook);
            library.keep_workbook(&newer).expect("it is kept")
        } else {
            sheet.sheet.workbook.clone()
        };
        let workbook = library.workbook(&hash).expect("it is here");
        let now = say(
            library,
            Sheet {
                round,
                workbook_id: workbook.id.clone(),
                workbook: hash,
                revisit: Vec::new(),
            },
        );
        let mut weak = 0;
        for (place, criterion) in workbook.criteria.iter().enumerate() {
            let was = was(sheet, &criterion.id);
            let is_weak = was.is_some_and(|level| level < 2);
            if is_weak && nth == 2 && workbook.id == "civic-service" {
                weak += 1;
            }
            let not_applicable = is_weak && nth == 2 && (1..=2).contains(&weak);
            let level = match (was, (place + nth) % 5) {
                (Some(level), 0) => (level + 1).min(4),
                (Some(level), 3) if level > 0 => level - 1,
                (Some(level), _) => level,
                (None, _) => 1,
            };
            let (answer, reason) = if not_applicable && workbook.id == "civic-service" {
                (Answer::NotApplicable, "Not ours to do, we think now.")
            } else {
                let id = workbook.scale.levels[level].id.clone();
                (Answer::Level(id), "Looked at again by the same people.")
            };
            say(
                library,
                Judgement {
                    sheet: now,
                    criterion: criterion.id.clone(),
                    answer,
                    reason: Some(reason.to_owned()),
                    reached: Reached::TalkedThrough,
                    audience: Default::default(),
                },
            );
        }
    }
    round
}

/// The place of the level that a criterion stood at.
fn was(sheet: &SheetContents, criterion: &str) -> Option<usize> {
    match &sheet.of(criterion)?.judgement.as_ref()?.answer {
        Answer::Level(id) => sheet.workbook.scale.index_of(id),
        _ => None,
    }
}
