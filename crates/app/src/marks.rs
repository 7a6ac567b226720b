//! From the library to the counting rules: the seats of a round and the markings of a sheet. Seats'
//! own marks go from here into the rules, and nowhere else.

use pit_record::body::{Answer, Mark, MarkedBy, Marking, Says, Seat};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, ThingId};
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
    let children = library.children(round)?.into_iter();
    let mut seats: Vec<(ThingId, Seat)> = children
        .filter_map(|child| match child.body {
            Body::Seat(seat) => Some((child.id, seat)),
            _ => None,
        })
        .collect();
    seats.sort_by_key(|(id, seat)| (seat.sector, seat.number, *id));
    Ok(seats)
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
    for child in library.children(sheet.id)? {
        let Body::Marking(body) = child.body else {
            continue;
        };
        let opened = library.opened_at(child.id)?;
        let late = |at| opened.is_some_and(|opened| at > opened);
        let kept = library.marks(child.id)?.into_iter();
        markings.push(OneMarking {
            id: child.id,
            body,
            marks: kept.map(|kept| (kept.mark, late(kept.at))).collect(),
        });
    }
    markings.sort_by_key(|marking| marking.body.nth);
    Ok(Marked {
        seats: seats(library, contents.id)?,
        markings,
    })
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
    let marks = marked.sheet_marks(&sheet.workbook)?;
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
    /// The marks as the rules take them. A mark by a seat that is not there any more is left out.
    ///
    /// # Errors
    /// Where a mark does not fit the workbook.
    pub(crate) fn sheet_marks<'a>(
        &self,
        workbook: &'a Workbook,
    ) -> Result<SheetMarks<'a>, AppError> {
        let markings = self.markings.iter();
        let markings = markings.map(|marking| self.rules_marking(marking, workbook));
        let markings = markings.collect::<Result<_, AppError>>()?;
        let sectors = self.seats.iter().map(|(_, seat)| seat.sector).collect();
        Ok(SheetMarks::new(workbook, sectors, markings)?)
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

    fn rules_marking(
        &self,
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
                    let Some(seat) = self.seats.iter().position(|(id, _)| id == seat) else {
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
