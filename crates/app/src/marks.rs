//! The marks of a sheet, read from the library and counted: no seat's own marks go further than here.

use pit_record::body::{self, Answer, MarkedBy, Says};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, ThingId};
use pit_store::Library;
use pit_workbook::score::{
    LevelIndex, Mark, Marking, MarksScore, SeatMark, SectorCounts, SheetMarks, SmallestGroup,
    Tally, score_marks,
};
use pit_workbook::{Sector, Workbook};

use crate::error::AppError;

/// What the marks of a sheet say, as far as it may be shown; nothing where none were opened.
///
/// # Errors
/// Where the library can't be read, or answers do not fit their workbook.
pub(crate) fn of_sheet(
    library: &Library,
    contents: &RoundContents,
    sheet: &SheetContents,
) -> Result<Option<MarksScore>, AppError> {
    if !sheet.markings.iter().any(|marking| marking.opened) {
        return Ok(None);
    }
    let mut seats: Vec<(u32, ThingId, Sector)> = library
        .children(contents.id)?
        .into_iter()
        .filter_map(|child| match child.body {
            Body::Seat(seat) => Some((seat.number, child.id, seat.sector)),
            _ => None,
        })
        .collect();
    seats.sort_unstable();
    let mut markings: Vec<(u32, Marking)> = Vec::new();
    for child in library.children(sheet.id)? {
        let Body::Marking(marking) = child.body else {
            continue;
        };
        let mut read = Marking {
            opened: marking.opened,
            ..Marking::default()
        };
        for mark in library.children(child.id)? {
            if let Body::Mark(mark) = mark.body {
                add(&mut read, &sheet.workbook, &seats, mark);
            }
        }
        markings.push((marking.nth, read));
    }
    markings.sort_by_key(|(nth, _)| *nth);
    let markings = markings.into_iter().map(|(_, marking)| marking).collect();
    let sectors = seats.iter().map(|(_, _, sector)| *sector).collect();
    // What doesn't fit the workbook was left out above.
    let Ok(marks) = SheetMarks::new(&sheet.workbook, sectors, markings) else {
        return Ok(None);
    };
    let smallest = usize::try_from(contents.round.smallest_group).ok();
    let smallest = smallest.and_then(SmallestGroup::new).unwrap_or_default();
    Ok(Some(score_marks(&marks, &sheet.answers()?, smallest)))
}

fn add(
    into: &mut Marking,
    workbook: &Workbook,
    seats: &[(u32, ThingId, Sector)],
    mark: body::Mark,
) {
    if workbook.criterion(&mark.criterion).is_none() {
        return;
    }
    match (mark.by, mark.says) {
        (MarkedBy::Seat(id), Says::One(answer)) => {
            let seat = seats.iter().position(|(_, seat, _)| *seat == id);
            let said = match &answer {
                Answer::Level(level) => workbook
                    .scale
                    .index_of(level)
                    .map(LevelIndex)
                    .map(Mark::Level),
                Answer::DontKnow => Some(Mark::DontKnow),
                Answer::NotApplicable => Some(Mark::NotApplicable),
            };
            into.seats
                .extend(seat.zip(said).map(|(seat, said)| SeatMark {
                    seat,
                    criterion: mark.criterion,
                    mark: said,
                    late: false,
                }));
        }
        (
            MarkedBy::Sector(sector),
            Says::Counts {
                levels,
                dont_know,
                not_applicable,
            },
        ) => {
            let many = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
            let scale = workbook.scale.levels.iter();
            into.counts.push(SectorCounts {
                sector,
                criterion: mark.criterion,
                tally: Tally {
                    levels: scale
                        .map(|level| levels.get(&level.id).copied().map_or(0, many))
                        .collect(),
                    dont_know: many(dont_know),
                    not_applicable: many(not_applicable),
                },
                late: false,
            });
        }
        _ => {}
    }
}
