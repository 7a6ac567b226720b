//! Marks: seats, the sealed grid, the opening, and what is taken from the marks.

mod grid;
mod key;
mod opened;
mod opening;
mod seats;
pub(crate) mod spread;
mod told;

use std::collections::BTreeMap;

use pit_record::body::{Judgement, Marking, Mode, Reached};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, Noun, ThingId};
use pit_store::{Library, NewRecord};
use pit_words::Words;
use pit_workbook::score::may_be_taken;

use super::{contents, drafts, fork, head, is, thing};
use crate::error::AppError;
use crate::marks::{Marked, OneMarking, marked, smallest_group};
use crate::views::{CommandError, MarksView};
use crate::{App, world};

/// The field under which the page keeps what is typed of the seats.
const SEATS: &str = "seats";

/// A sheet with what was marked on it, and the rows that were left half keyed.
struct Open {
    contents: RoundContents,
    sheet: SheetContents,
    marked: Marked,
    /// What was keyed of each row that was never finished, a text a cell.
    half: BTreeMap<String, Vec<String>>,
}

impl App {
    /// The marks page of a round, at a sheet of it; without one, at the one that is being marked.
    ///
    /// # Errors
    /// Where the round or the sheet is not here.
    pub fn marks(&self, round: &str, sheet: &str) -> Result<MarksView, CommandError> {
        self.with(|library, words| self.marks_view(library, words, round, sheet))
    }

    /// How many seats each sector has, in the order of the sectors, as typed. Once a mark is in,
    /// nobody's number changes: more seats get the next numbers.
    ///
    /// # Errors
    /// `not-a-number`, `too-many-seats`; `seats-marked` where seats with marks would go; or the
    /// round is not here.
    pub fn set_seats(
        &self,
        round: &str,
        sheet: &str,
        counts: &[String],
    ) -> Result<MarksView, CommandError> {
        self.change(
            |library, _| seats::set_out(library, thing(Noun::Round, round)?, counts),
            |library, words| self.marks_view(library, words, round, sheet),
        )
    }

    /// How many seats a group needs before it is shown apart.
    ///
    /// # Errors
    /// `group-too-small` below 3, or below what it is once the first mark is in.
    pub fn set_smallest_group(
        &self,
        round: &str,
        sheet: &str,
        size: u32,
    ) -> Result<MarksView, CommandError> {
        self.change(
            |library, _| seats::smallest_group(library, thing(Noun::Round, round)?, size),
            |library, words| self.marks_view(library, words, round, sheet),
        )
    }

    /// Keys a row: a seat's id, or `sector/criterion` for the counts of a sector. A cell is a mark
    /// of the scale, `d` or `n`, or a number of people; empty for no mark; `None` for what was
    /// keyed there before and stays sealed. Until the row is `done` it is kept aside, on the disk;
    /// then it is one change, and can't be read back before the opening.
    ///
    /// # Errors
    /// `marks-opened`, `no-such-choice`, `not-a-number`, `too-many-marks`; or the sheet or the seat
    /// is not here.
    pub fn key_marks(
        &self,
        sheet: &str,
        row: &str,
        cells: &[Option<String>],
        done: bool,
    ) -> Result<MarksView, CommandError> {
        self.with(|library, words| {
            let open = Open::sheet(library, sheet)?;
            key::key(library, &open, row, cells, done)?;
            // A key is answered many times a minute: the rest of the round is as it was.
            let open = Open::of(library, open.contents, open.sheet.id)?;
            self.view_of(library, words, &open.contents.clone(), Some(open))
        })
    }

    /// Takes a sector's counts away, so that its seats can be keyed one by one.
    ///
    /// # Errors
    /// `marks-opened`; or the sheet is not here.
    pub fn drop_counts(&self, sheet: &str, sector: &str) -> Result<MarksView, CommandError> {
        self.on_sheet(sheet, |_, open| key::drop_counts(open, sector))
    }

    /// Opens the marks of a sheet to the room.
    ///
    /// # Errors
    /// `nothing-marked`, `marks-opened`; or the sheet is not here.
    pub fn open_marks(&self, sheet: &str) -> Result<MarksView, CommandError> {
        self.on_sheet(sheet, |_, open| {
            let sealed = open.marked.sealed().ok_or(AppError::MarksOpened)?;
            if sealed.marks.is_empty() {
                return Err(AppError::NothingMarked);
            }
            let opened = Marking {
                opened: true,
                ..sealed.body.clone()
            };
            Ok(vec![is(sealed.id, opened.into())])
        })
    }

    /// Begins a re-mark. What was opened before stays, and counts until the re-mark is opened.
    ///
    /// # Errors
    /// `marks-sealed` where the last marking is not opened yet; or the sheet is not here.
    pub fn mark_again(&self, sheet: &str) -> Result<MarksView, CommandError> {
        self.on_sheet(sheet, |library, open| {
            let last = open.marked.markings.last();
            let last = last.filter(|last| last.body.opened);
            let last = last.ok_or(AppError::MarksSealed)?;
            let (id, body) = marking(library, open.sheet.id, last.body.nth + 1);
            Ok(vec![is(id, body.into())])
        })
    }

    /// Takes criteria from the marks as agreed, at their lower median, as one change.
    ///
    /// # Errors
    /// `marks-sealed` where nothing is opened; `no-such-choice` where one may not be taken; or the
    /// sheet is not here.
    pub fn take_from_marks(
        &self,
        sheet: &str,
        criteria: &[String],
    ) -> Result<MarksView, CommandError> {
        self.on_sheet(sheet, |_, open| taken(open, criteria))
    }

    fn on_sheet(
        &self,
        sheet: &str,
        what: impl FnOnce(&mut Library, &Open) -> Result<Vec<NewRecord>, AppError>,
    ) -> Result<MarksView, CommandError> {
        self.change(
            |library, _| {
                let open = Open::sheet(library, sheet)?;
                what(library, &open)
            },
            |library, words| {
                let open = Open::sheet(library, sheet)?;
                self.marks_view(library, words, &open.contents.id.to_string(), sheet)
            },
        )
    }

    fn marks_view(
        &self,
        library: &Library,
        words: &Words,
        round: &str,
        sheet: &str,
    ) -> Result<MarksView, AppError> {
        let contents = contents(library, thing(Noun::Round, round)?)?;
        let chosen = match sheet {
            "" => being_marked(library, &contents)?,
            sheet => Some(thing(Noun::Sheet, sheet)?),
        };
        let open = match chosen {
            Some(sheet) => Some(Open::of(library, contents.clone(), sheet)?),
            None => None,
        };
        self.view_of(library, words, &contents, open)
    }

    fn view_of(
        &self,
        library: &Library,
        words: &Words,
        contents: &RoundContents,
        open: Option<Open>,
    ) -> Result<MarksView, AppError> {
        let mut view = MarksView {
            frame: self.frame(library)?,
            place: head(words, contents),
            sheet: String::new(),
            title: words.say("marks-title-none"),
            empty: String::new(),
            empty_page: String::new(),
            seats: seats::view(library, words, contents)?,
            warnings: Vec::new(),
            forks: Vec::new(),
            grid: None,
            opened: None,
            drafts: drafts(library, &[contents.id])?,
        };
        view.drafts.retain(|draft| draft.field == SEATS);
        let nothing = |view: &mut MarksView, key: &str, page: &str| {
            view.empty = words.say(key);
            view.empty_page = page.to_owned();
        };
        if contents.round.mode == Mode::OnePerson {
            nothing(&mut view, "marks-alone", "scope");
            return Ok(view);
        }
        let sheet = open.as_ref().map(|open| open.sheet.id);
        view.forks = fork::of_marking(library, words, contents.id, sheet)?;
        let Some(open) = open else {
            nothing(&mut view, "marks-no-sheet", "sheets");
            return Ok(view);
        };
        view.sheet = open.sheet.id.to_string();
        view.title = words.say_with(
            "marks-title",
            &[("workbook", told::within(&open.sheet.workbook.title).into())],
        );
        let sealed = open
            .marked
            .markings
            .last()
            .is_none_or(|last| !last.body.opened);
        view.warnings = keyed_twice(library, words, &open, sealed)?;
        if sealed && !open.marked.seats.is_empty() {
            view.warnings.extend(opening::warnings(words, &open)?);
            view.grid = Some(grid::view(words, &open)?);
        }
        if open.marked.any_opened() {
            view.opened = Some(opened::view(words, &open, !sealed)?);
        } else if open.marked.seats.is_empty() {
            view.empty = words.say("marks-no-seats");
        }
        Ok(view)
    }
}

impl Open {
    fn sheet(library: &Library, sheet: &str) -> Result<Self, AppError> {
        let id = thing(Noun::Sheet, sheet)?;
        let Some(Body::Sheet(body)) = library.shown(id)? else {
            return Err(AppError::NotHere(Noun::Sheet));
        };
        Self::of(library, contents(library, body.round)?, id)
    }

    fn of(library: &Library, contents: RoundContents, sheet: ThingId) -> Result<Self, AppError> {
        let found = contents.sheets.iter().find(|one| one.id == sheet).cloned();
        let sheet = found.ok_or(AppError::NotHere(Noun::Sheet))?;
        let marked = marked(library, &contents, &sheet)?;
        let half = key::half_keyed(library, sheet.id, marked.nth())?;
        Ok(Self {
            contents,
            sheet,
            marked,
            half,
        })
    }

    /// What was keyed of the marking that is sealed.
    fn sealed(&self) -> Option<&OneMarking> {
        self.marked.sealed()
    }
}

impl Marked {
    /// The number of the marking that is keyed now, or was opened last.
    fn nth(&self) -> u32 {
        self.markings.last().map_or(1, |last| last.body.nth)
    }
}

/// The sheet that is being marked; else the first that is open.
fn being_marked(library: &Library, contents: &RoundContents) -> Result<Option<ThingId>, AppError> {
    for sheet in &contents.sheets {
        let begun = sheet.markings.last().is_some_and(|last| !last.opened);
        if begun || !key::half_keyed(library, sheet.id, 1)?.is_empty() {
            return Ok(Some(sheet.id));
        }
    }
    let marked = contents
        .sheets
        .iter()
        .rfind(|sheet| !sheet.markings.is_empty());
    Ok(marked.or(contents.sheets.first()).map(|sheet| sheet.id))
}

/// A new marking, taken today.
fn marking(library: &mut Library, sheet: ThingId, nth: u32) -> (ThingId, Marking) {
    let body = Marking {
        sheet,
        nth,
        held_on: world::local(library.now_millis()).date(),
        opened: false,
    };
    (marking_id(sheet, nth), body)
}

fn marking_id(sheet: ThingId, nth: u32) -> ThingId {
    ThingId::natural(Noun::Marking, &[&sheet.to_string(), &nth.to_string()])
}

/// Judgements taken from the marks.
fn taken(open: &Open, criteria: &[String]) -> Result<Vec<NewRecord>, AppError> {
    if !open.marked.any_opened() {
        return Err(AppError::MarksSealed);
    }
    let marks = open.marked.as_opened(&open.sheet.workbook)?;
    let counted = pit_workbook::score::marks_that_count(&marks);
    let groups = pit_workbook::score::groups(counted.seats(), smallest_group(&open.contents));
    let visible = pit_workbook::score::visible(&counted, &groups);
    let may = may_be_taken(&visible, &open.sheet.answers()?);
    let take = |id: &String| {
        let found = may.iter().find(|one| one.criterion.id == *id);
        let found = found.ok_or_else(|| AppError::NoSuchChoice(id.clone()))?;
        let judgement = Judgement {
            sheet: open.sheet.id,
            criterion: id.clone(),
            answer: pit_record::body::Answer::Level(found.level.id.clone()),
            reason: None,
            reached: Reached::FromMarks,
            audience: Default::default(),
        };
        let thing = ThingId::natural(Noun::Judgement, &[&open.sheet.id.to_string(), id]);
        Ok(is(thing, judgement.into()))
    };
    criteria.iter().map(take).collect()
}

/// The rows of the last marking that two computers keyed differently, in a sentence.
fn keyed_twice(
    library: &Library,
    words: &Words,
    open: &Open,
    sealed: bool,
) -> Result<Vec<String>, AppError> {
    let Some(last) = open.marked.markings.last() else {
        return Ok(Vec::new());
    };
    let rows = fork::keyed_twice(library, words, last.id, &open.marked.seats)?;
    let key = match sealed {
        true => "marks-keyed-twice",
        false => "marks-keyed-twice-opened",
    };
    let args = [
        ("count", rows.len().into()),
        ("rows", words.list(&rows).into()),
    ];
    let told = (!rows.is_empty()).then(|| words.say_with(key, &args));
    Ok(told.into_iter().collect())
}
