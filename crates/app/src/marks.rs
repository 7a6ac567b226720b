//! From the library to the counting rules: the seats of a round and the markings of a sheet. Seats'
//! own marks go from here into the rules, and nowhere else.
//!
//! What the room sees is read off the log as it stood when the marks were opened: whatever is
//! undone, keyed, merged or seated since changes none of it (docs/decisions/0006).

use pit_record::body::{Answer, Mark, MarkedBy, Marking, Says, Seat};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, Noun, Stamp, ThingId};
use pit_store::Library;
use pit_workbook::score::{
    self, AnswersError, LevelIndex, MarksScore, SeatMark, SectorCounts, SheetMarks, SmallestGroup,
    Tally, score_marks,
};
use pit_workbook::{Sector, Workbook};

use crate::error::AppError;

/// What was marked on one sheet.
#[derive(Debug, Clone)]
pub(crate) struct Marked {
    /// The seats of the round, by sector and number.
    pub(crate) seats: Vec<(ThingId, Seat)>,
    /// The seats there were at the last opening; none while nothing was opened.
    at_opening: Vec<(ThingId, Seat)>,
    /// The markings, first one first.
    pub(crate) markings: Vec<OneMarking>,
}

/// One marking, with what was keyed.
#[derive(Debug, Clone)]
pub(crate) struct OneMarking {
    pub id: ThingId,
    pub body: Marking,
    /// Each mark, and whether it came after the opening.
    pub marks: Vec<(Mark, bool)>,
}

/// The seats of a round, by sector and number.
///
/// # Errors
/// Where the library can't be read.
pub(crate) fn seats(library: &Library, round: ThingId) -> Result<Vec<(ThingId, Seat)>, AppError> {
    let children = library.children_of(round, Noun::Seat)?.into_iter();
    Ok(in_order(children.map(|child| (child.id, child.body))))
}

fn in_order(seats: impl Iterator<Item = (ThingId, Body)>) -> Vec<(ThingId, Seat)> {
    let mut seats: Vec<(ThingId, Seat)> = seats
        .filter_map(|(id, body)| match body {
            Body::Seat(seat) => Some((id, seat)),
            _ => None,
        })
        .collect();
    seats.sort_by_key(|(id, seat)| (seat.sector, seat.number, *id));
    seats
}

/// Everything marked on a sheet.
///
/// # Errors
/// Where the library can't be read.
pub(crate) fn marked(
    library: &Library,
    contents: &RoundContents,
    sheet: &SheetContents,
) -> Result<Marked, AppError> {
    let mut markings = Vec::new();
    let mut last_opening: Option<Stamp> = None;
    for child in library.children_of(sheet.id, Noun::Marking)? {
        let Body::Marking(body) = child.body else {
            continue;
        };
        let opened = library.opened_at(child.id)?;
        last_opening = last_opening.max(opened);
        markings.push(OneMarking {
            id: child.id,
            body,
            marks: marks_of(library, child.id, opened)?,
        });
    }
    markings.sort_by_key(|marking| marking.body.nth);
    let at_opening = match last_opening {
        Some(at) => library.hung_at(contents.id, Noun::Seat, at)?,
        None => Vec::new(),
    };
    Ok(Marked {
        seats: seats(library, contents.id)?,
        at_opening: in_order(at_opening.into_iter()),
        markings,
    })
}

/// The marks of a marking, each with whether it came after the opening: those that stood then, and
/// what was said since. While it is sealed, as they stand.
fn marks_of(
    library: &Library,
    marking: ThingId,
    opened: Option<Stamp>,
) -> Result<Vec<(Mark, bool)>, AppError> {
    let now = library.marks(marking)?;
    let Some(opened) = opened else {
        return Ok(now.into_iter().map(|kept| (kept.mark, false)).collect());
    };
    let then = library.hung_at(marking, Noun::Mark, opened)?.into_iter();
    let then = then.filter_map(|(_, body)| match body {
        Body::Mark(mark) => Some((mark, false)),
        _ => None,
    });
    let late = now.into_iter().filter(|kept| kept.at > opened);
    Ok(then.chain(late.map(|kept| (kept.mark, true))).collect())
}

/// What the marks of a sheet say, as far as it may be shown; nothing where none were opened.
///
/// # Errors
/// Where the library can't be read, or a mark does not fit the workbook.
pub(crate) fn of_sheet(
    library: &Library,
    contents: &RoundContents,
    sheet: &SheetContents,
) -> Result<Option<MarksScore>, AppError> {
    if !sheet.markings.iter().any(|marking| marking.opened) {
        return Ok(None);
    }
    let marked = marked(library, contents, sheet)?;
    let marks = marked.as_opened(&sheet.workbook)?;
    let answers = sheet.answers()?;
    Ok(Some(score_marks(
        &marks,
        &answers,
        smallest_group(contents),
    )))
}

/// The smallest group of a round; a number below the rules' own is taken as theirs.
pub(crate) fn smallest_group(contents: &RoundContents) -> SmallestGroup {
    SmallestGroup::new(contents.round.smallest_group as usize).unwrap_or_default()
}

impl Marked {
    /// The marks that the room sees, as the rules take them: with the seats there were when they
    /// were opened.
    ///
    /// # Errors
    /// Where a mark does not fit the workbook.
    pub(crate) fn as_opened<'a>(&self, workbook: &'a Workbook) -> Result<SheetMarks<'a>, AppError> {
        rules_marks(&self.at_opening, &self.markings, workbook)
    }

    /// The marks as the room would see them, if everything keyed were opened now.
    ///
    /// # Errors
    /// Where a mark does not fit the workbook.
    pub(crate) fn if_opened<'a>(&self, workbook: &'a Workbook) -> Result<SheetMarks<'a>, AppError> {
        let mut markings = self.markings.clone();
        for marking in &mut markings {
            marking.body.opened = true;
        }
        rules_marks(&self.seats, &markings, workbook)
    }

    /// The marking that is still sealed, if there is one.
    pub(crate) fn sealed(&self) -> Option<&OneMarking> {
        self.markings.last().filter(|last| !last.body.opened)
    }

    /// Whether any marking was opened.
    pub(crate) fn any_opened(&self) -> bool {
        self.markings.iter().any(|marking| marking.body.opened)
    }

    /// How many seats a sector has.
    pub(crate) fn people(&self, sector: Sector) -> usize {
        let seats = self.seats.iter();
        seats.filter(|(_, seat)| seat.sector == sector).count()
    }
}

/// A mark by a seat that is not there is left out.
fn rules_marks<'a>(
    seats: &[(ThingId, Seat)],
    markings: &[OneMarking],
    workbook: &'a Workbook,
) -> Result<SheetMarks<'a>, AppError> {
    let markings = markings.iter();
    let markings = markings.map(|marking| rules_marking(seats, marking, workbook));
    let markings = markings.collect::<Result<_, AppError>>()?;
    let sectors = seats.iter().map(|(_, seat)| seat.sector).collect();
    Ok(SheetMarks::new(workbook, sectors, markings)?)
}

fn rules_marking(
    seats: &[(ThingId, Seat)],
    marking: &OneMarking,
    workbook: &Workbook,
) -> Result<score::Marking, AppError> {
    let mut rules = score::Marking {
        opened: marking.body.opened,
        ..Default::default()
    };
    for (mark, late) in &marking.marks {
        let criterion = mark.criterion.clone();
        match (&mark.by, &mark.says) {
            (MarkedBy::Seat(seat), Says::One(answer)) => {
                let Some(seat) = seats.iter().position(|(id, _)| id == seat) else {
                    continue;
                };
                rules.seats.push(SeatMark {
                    seat,
                    mark: rules_mark(workbook, &criterion, answer)?,
                    criterion,
                    late: *late,
                });
            }
            (MarkedBy::Sector(sector), says) => rules.counts.push(SectorCounts {
                sector: *sector,
                tally: tally(workbook, &criterion, says)?,
                criterion,
                late: *late,
            }),
            (MarkedBy::Seat(_), Says::Counts { .. }) => {}
        }
    }
    Ok(rules)
}

fn rules_mark(
    workbook: &Workbook,
    criterion: &str,
    answer: &Answer,
) -> Result<score::Mark, AppError> {
    Ok(match answer {
        Answer::Level(id) => score::Mark::Level(LevelIndex(index(workbook, criterion, id)?)),
        Answer::DontKnow => score::Mark::DontKnow,
        Answer::NotApplicable => score::Mark::NotApplicable,
    })
}

fn tally(workbook: &Workbook, criterion: &str, says: &Says) -> Result<Tally, AppError> {
    let mut tally = Tally::default();
    match says {
        Says::One(answer) => tally = Tally::of([rules_mark(workbook, criterion, answer)?]),
        Says::Counts {
            levels,
            dont_know,
            not_applicable,
        } => {
            tally.levels = vec![0; workbook.scale.levels.len()];
            for (id, count) in levels {
                tally.levels[index(workbook, criterion, id)?] = *count as usize;
            }
            tally.dont_know = *dont_know as usize;
            tally.not_applicable = *not_applicable as usize;
        }
    }
    Ok(tally)
}

fn index(workbook: &Workbook, criterion: &str, level: &str) -> Result<usize, AppError> {
    let unknown = || AnswersError::UnknownLevel {
        criterion: criterion.to_owned(),
        level: level.to_owned(),
    };
    Ok(workbook.scale.index_of(level).ok_or_else(unknown)?)
}
