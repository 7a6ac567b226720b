//! The program in a folder of its own, with a round to work on.

use chrono::NaiveDate;
use pit_app::views::{ActionView, CommandError, CriterionView, EvidenceView, NoteView, SheetView};
use pit_app::{App, world};

pub struct Desk {
    pub app: App,
    pub round: String,
    pub reports: std::path::PathBuf,
    pub folder: tempfile::TempDir,
}

/// A round of a group in a place that was just added.
pub fn group() -> Desk {
    desk("group")
}

/// The same for one person.
pub fn alone() -> Desk {
    desk("one-person")
}

fn desk(mode: &str) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let reports = folder.path().join("Reports");
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
    let app = App::open(folder.path(), &reports, world::fixed(7, day));
    let home = app.add_place("Ashby", "place", "84,000", None).unwrap();
    let round = app
        .begin_assessment(&home.places[0].id, "whole-place", "", mode)
        .unwrap();
    Desk {
        app,
        round,
        reports,
        folder,
    }
}

/// The sample, in a library of its own; the first round of its whole place.
pub fn sample() -> Desk {
    let mut desk = group();
    let home = desk.app.take_sample().unwrap();
    let harbourton = home.places.iter().find(|row| row.name == "Harbourton");
    let rounds = harbourton.unwrap().assessments.iter();
    let mut rounds = rounds.flat_map(|assessment| &assessment.rounds);
    let planning = rounds.find(|round| round.date == "3 March 2026");
    desk.round = planning.unwrap().id.clone();
    desk
}

impl Desk {
    pub fn open(&self, workbook: &str) -> SheetView {
        self.app.open_sheet(&self.round, workbook).unwrap()
    }

    /// Answers the first criteria of a sheet, a level each.
    pub fn answer(&self, sheet: &SheetView, levels: &[&str]) -> SheetView {
        let mut view = sheet.clone();
        for (criterion, level) in sheet.criteria.iter().zip(levels) {
            let answered = self
                .app
                .answer(&sheet.sheet, &criterion.id, Some(level), None);
            view = answered.unwrap();
        }
        view
    }
}

pub fn criterion<'a>(sheet: &'a SheetView, id: &str) -> &'a CriterionView {
    sheet.criteria.iter().find(|one| one.id == id).unwrap()
}

/// The code and the field of an error.
pub fn code<T: std::fmt::Debug>(result: Result<T, CommandError>) -> (String, String) {
    let error = result.unwrap_err();
    assert!(
        !error.message.contains('[') && !error.hint.contains('['),
        "{error:?}"
    );
    (error.code, error.field.unwrap_or_default())
}

pub fn evidence(fact: &str) -> EvidenceView {
    EvidenceView {
        id: String::new(),
        fact: fact.to_owned(),
        figure: String::new(),
        source: String::new(),
        dated: String::new(),
        strength: String::new(),
        who_benefits: false,
        audience: "room".to_owned(),
    }
}

pub fn note(kind: &str, text: &str) -> NoteView {
    NoteView {
        id: String::new(),
        kind: kind.to_owned(),
        text: text.to_owned(),
        audience: "room".to_owned(),
    }
}

pub fn action(what: &str) -> ActionView {
    ActionView {
        id: String::new(),
        number: String::new(),
        what: what.to_owned(),
        sheet: String::new(),
        criterion: String::new(),
        about: String::new(),
        segment: String::new(),
        works_on: String::new(),
        owner: String::new(),
        due: String::new(),
        due_words: String::new(),
        state: "to-start".to_owned(),
        roles: Vec::new(),
        earlier: String::new(),
        held: false,
        roles_words: String::new(),
    }
}
