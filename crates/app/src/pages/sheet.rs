//! A sheet: answers one by one, and everything said of a criterion.

mod change;
pub(crate) mod criterion;
pub(crate) mod flags;
mod last;
mod lens;
pub(crate) mod origin;
mod view;

use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, Noun, ThingId};
use pit_store::{Child, Library, NewRecord};
use pit_words::Words;

use self::last::Last;
use self::view::Around;
use super::{contents, drafts, fork, head, is, thing};
use crate::App;
use crate::error::AppError;
use crate::held::lock;
use crate::marks;
use crate::views::{CommandError, EvidenceView, NoteView, SheetView};

impl App {
    /// The whole sheet.
    ///
    /// # Errors
    /// Where it is not here.
    pub fn sheet(&self, sheet: &str) -> Result<SheetView, CommandError> {
        self.with(|library, words| self.sheet_view(library, words, sheet))
    }

    /// Answers a criterion: a level's id, `dont-know` or `not-applicable`; `None` takes the answer
    /// back. An earlier reason stays where only the level changes and none is given.
    ///
    /// # Errors
    /// `reason-needed` for not applicable without a reason; `no-such-choice`; or the sheet is not
    /// here.
    pub fn answer(
        &self,
        sheet: &str,
        criterion: &str,
        answer: Option<&str>,
        reason: Option<&str>,
    ) -> Result<SheetView, CommandError> {
        self.say(sheet, |open, _| {
            change::answer(&open.sheet, criterion, answer, reason)
        })
    }

    /// Why a criterion was answered as it was, and who may read that.
    ///
    /// # Errors
    /// `answer-first` where nothing is answered; `reason-needed` where a not applicable would be
    /// left without; or the sheet is not here.
    pub fn save_reason(
        &self,
        sheet: &str,
        criterion: &str,
        reason: &str,
        audience: &str,
    ) -> Result<SheetView, CommandError> {
        self.say(sheet, |open, _| {
            change::reason(&open.sheet, criterion, reason, audience)
        })
    }

    /// A piece of evidence: new, changed, or, without its fact, taken away.
    ///
    /// # Errors
    /// `name-needed` for a new one without a fact; or it or the sheet is not here.
    pub fn save_evidence(
        &self,
        sheet: &str,
        criterion: &str,
        evidence: &EvidenceView,
    ) -> Result<SheetView, CommandError> {
        self.say(sheet, |open, fresh| {
            change::evidence(&open.sheet, &open.children, criterion, evidence, fresh)
        })
    }

    /// A note: new, changed, or, without its text, taken away. An empty criterion: of the sheet.
    ///
    /// # Errors
    /// Where it or the sheet is not here.
    pub fn save_note(
        &self,
        sheet: &str,
        criterion: &str,
        note: &NoteView,
    ) -> Result<SheetView, CommandError> {
        self.say(sheet, |open, fresh| {
            change::note(&open.sheet, &open.children, criterion, note, fresh)
        })
    }

    /// The level wanted, and by when; an empty level: none.
    ///
    /// # Errors
    /// `not-a-date`, `no-such-choice`; or the sheet is not here.
    pub fn save_aim(
        &self,
        sheet: &str,
        criterion: &str,
        level: &str,
        by: &str,
    ) -> Result<SheetView, CommandError> {
        self.say(sheet, |open, _| {
            change::aim(&open.sheet, criterion, level, by)
        })
    }

    /// Importance and power, 1 to 3; 0: not said.
    ///
    /// # Errors
    /// `no-such-choice`; or the sheet is not here.
    pub fn save_weight(
        &self,
        sheet: &str,
        criterion: &str,
        importance: u8,
        power: u8,
    ) -> Result<SheetView, CommandError> {
        self.say(sheet, |open, _| {
            change::weight(&open.sheet, criterion, importance, power)
        })
    }

    /// Takes a ready action over into the plan, by its place among those shown. Nothing happens
    /// where it is there already.
    ///
    /// # Errors
    /// `no-such-choice` where there is none at this place; or the sheet is not here.
    pub fn take_ready_action(
        &self,
        sheet: &str,
        criterion: &str,
        index: usize,
    ) -> Result<SheetView, CommandError> {
        self.say(sheet, |open, fresh| {
            let asked = change::criterion(&open.sheet, criterion)?;
            let ready = criterion::ready(&open.sheet, asked).get(index);
            let ready = ready.ok_or_else(|| AppError::NoSuchChoice(index.to_string()))?;
            let round = &open.contents;
            if criterion::taken(round, open.sheet.id, criterion, &ready.text) {
                return Ok(Vec::new());
            }
            let action = change::taken_over(round.id, open.sheet.id, criterion, ready);
            Ok(vec![is(fresh, action.into())])
        })
    }

    /// Says something on a sheet as one change; shows what came of it. What is said may use one
    /// fresh id.
    fn say(
        &self,
        sheet: &str,
        what: impl FnOnce(&Open, ThingId) -> Result<Vec<NewRecord>, AppError>,
    ) -> Result<SheetView, CommandError> {
        self.change(
            |library, _| {
                let open = Open::sheet(library, sheet)?;
                let fresh = library.fresh_thing();
                what(&open, fresh)
            },
            |library, words| self.sheet_view(library, words, sheet),
        )
    }

    pub(super) fn sheet_view(
        &self,
        library: &Library,
        words: &Words,
        sheet: &str,
    ) -> Result<SheetView, AppError> {
        let open = Open::sheet(library, sheet)?;
        let mut of: Vec<ThingId> = open.children.iter().map(|child| child.id).collect();
        of.push(open.sheet.id);
        let around = Around {
            frame: self.frame(library)?,
            place: head(words, &open.contents),
            single_keys: lock(&self.settings).get().single_keys,
            drafts: drafts(library, &of)?,
            forks: fork::of_sheet(library, open.contents.id, open.sheet.id)?,
            marks: marks::of_sheet(library, &open.contents, &open.sheet)?,
            last: Last::of(library, &open.contents, &open.sheet)?,
        };
        let Open {
            contents,
            sheet,
            children,
        } = &open;
        view::view(library, words, contents, sheet, children, around)
    }
}

/// A sheet with its round, and what hangs under it with its ids.
pub(super) struct Open {
    pub contents: RoundContents,
    pub sheet: SheetContents,
    pub children: Vec<Child>,
}

impl Open {
    pub fn sheet(library: &Library, sheet: &str) -> Result<Self, AppError> {
        let gone = || AppError::NotHere(Noun::Sheet);
        let id = thing(Noun::Sheet, sheet)?;
        let Some(Body::Sheet(body)) = library.shown(id)? else {
            return Err(gone());
        };
        let contents = contents(library, body.round)?;
        let found = contents.sheets.iter().find(|one| one.id == id).cloned();
        Ok(Self {
            sheet: found.ok_or_else(gone)?,
            contents,
            children: library.children(id)?,
        })
    }
}
