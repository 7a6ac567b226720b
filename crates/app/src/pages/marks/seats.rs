//! The seats of a round, and how small a group may be that is shown apart.

use std::collections::BTreeSet;

use pit_record::body::{MarkedBy, Round, Seat};
use pit_record::contents::RoundContents;
use pit_record::{Body, Noun, State, ThingId};
use pit_store::{Library, NewRecord};
use pit_words::Words;
use pit_workbook::Sector;
use pit_workbook::score::SmallestGroup;

use crate::error::AppError;
use crate::marks::{self, marked};
use crate::named::sector_name;
use crate::pages::{contents, is, number, value_of};
use crate::shared;
use crate::views::{SeatsView, SectorSeats};

/// More people of one sector than any hall of this kind holds.
const MOST: u64 = 99;

/// The seats, and what the scope says of the room where there are none yet.
pub(super) fn view(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
) -> Result<SeatsView, AppError> {
    let seats = marks::seats(library, contents.id)?;
    let room = &contents.round.scope.in_the_room;
    let has = |sector| {
        seats
            .iter()
            .filter(|(_, seat)| seat.sector == sector)
            .count()
    };
    let count = |sector| match seats.is_empty() {
        true => room.get(&sector).map_or(0, |count| *count as usize),
        false => has(sector),
    };
    let total: usize = Sector::ALL.iter().map(|sector| count(*sector)).sum();
    let named = Sector::ALL.iter().filter(|sector| count(**sector) > 0);
    let named: Vec<String> = named
        .map(|sector| {
            let name = sector_name(words, *sector);
            let count = count(*sector);
            words.say_with(
                "marks-sector-count",
                &[("name", name.into()), ("count", count.into())],
            )
        })
        .collect();
    let told = words.say_with(
        "marks-seats",
        &[
            ("count", total.into()),
            ("sectors", named.join(", ").into()),
        ],
    );
    Ok(SeatsView {
        told: if seats.is_empty() {
            String::new()
        } else {
            told
        },
        sectors: Sector::ALL
            .iter()
            .zip(shared::sectors())
            .map(|(sector, choice)| SectorSeats {
                sector: value_of(sector),
                name: sector_name(words, *sector),
                who: choice.label,
                count: match count(*sector) {
                    0 => String::new(),
                    count => count.to_string(),
                },
            })
            .collect(),
        set_out: words.say_with("marks-set-out", &[("count", total.into())]),
        smallest_group: u32::try_from(marks::smallest_group(contents).size()).unwrap_or(u32::MAX),
        only_raised: marks_are_in(library, contents)?,
    })
}

/// Sets out seats: numbered in the order of the sectors, until the first mark is in.
pub(super) fn set_out(
    library: &mut Library,
    round: ThingId,
    counts: &[String],
) -> Result<Vec<NewRecord>, AppError> {
    let contents = contents(library, round)?;
    let before = marks::seats(library, round)?;
    let who = who_marked(library, &contents)?;
    let mut kept: Vec<(ThingId, Seat)> = Vec::new();
    let mut records = Vec::new();
    for (sector, typed) in Sector::ALL.into_iter().zip(counts) {
        let wanted = number("room", typed)?.unwrap_or(0);
        if wanted > MOST {
            return Err(AppError::TooManySeats {
                seats: wanted,
                most: MOST,
            });
        }
        let wanted = wanted as usize;
        let of_sector = before.iter().filter(|(_, seat)| seat.sector == sector);
        let (marked, free): (Vec<_>, Vec<_>) = of_sector
            .cloned()
            .partition(|(id, _)| who.contains(&Some(*id)));
        let Some(more) = wanted.checked_sub(marked.len()) else {
            return Err(AppError::SeatsMarked {
                marked: marked.len(),
            });
        };
        let (stay, go) = free.split_at(more.min(free.len()));
        records.extend(go.iter().map(|(id, _)| NewRecord {
            thing: *id,
            state: State::Nothing,
        }));
        let mut seats: Vec<_> = marked.into_iter().chain(stay.iter().cloned()).collect();
        seats.sort_by_key(|(_, seat)| seat.number);
        while seats.len() < wanted {
            let new = Seat {
                round,
                number: 0,
                sector,
            };
            seats.push((library.fresh_thing(), new));
        }
        kept.extend(seats);
    }
    let mut last = match who.is_empty() {
        true => 0,
        false => before
            .iter()
            .map(|(_, seat)| seat.number)
            .max()
            .unwrap_or(0),
    };
    for (id, mut seat) in kept {
        // A number that stands on somebody's paper stays theirs.
        if who.is_empty() || seat.number == 0 {
            last += 1;
            seat.number = last;
        }
        records.push(is(id, seat.into()));
    }
    Ok(records)
}

/// The smallest group: raised at any time, lowered only while no mark is in.
pub(super) fn smallest_group(
    library: &Library,
    round: ThingId,
    size: u32,
) -> Result<Vec<NewRecord>, AppError> {
    let contents = contents(library, round)?;
    let now = marks::smallest_group(&contents);
    let marks_are_in = marks_are_in(library, &contents)?;
    let least = match marks_are_in {
        true => now.size(),
        false => SmallestGroup::default().size(),
    };
    let next = SmallestGroup::new(size as usize);
    next.filter(|next| now.may_become(*next, marks_are_in))
        .ok_or(AppError::GroupTooSmall { least })?;
    let body = Body::Round(Round {
        smallest_group: size,
        ..contents.round
    });
    Ok(vec![is(round, body)])
}

/// Whether any sheet of the round holds a mark.
fn marks_are_in(library: &Library, contents: &RoundContents) -> Result<bool, AppError> {
    for sheet in &contents.sheets {
        for marking in library.children_of(sheet.id, Noun::Marking)? {
            if library.has_child(marking.id, Noun::Mark)? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Who marked on any sheet of the round: seats by id, and nothing for a sector's counts.
fn who_marked(
    library: &Library,
    contents: &RoundContents,
) -> Result<BTreeSet<Option<ThingId>>, AppError> {
    let mut who = BTreeSet::new();
    for sheet in &contents.sheets {
        for marking in marked(library, contents, sheet)?.markings {
            who.extend(marking.marks.iter().map(|(mark, _)| match mark.by {
                MarkedBy::Seat(seat) => Some(seat),
                MarkedBy::Sector(_) => None,
            }));
        }
    }
    Ok(who)
}
