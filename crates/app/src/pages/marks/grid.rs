//! The sealed grid: what is in, and what is still to come. Never what was keyed.

use pit_record::body::{Mark, MarkedBy, Says};
use pit_record::{ThingId, body::Seat};
use pit_words::Words;
use pit_workbook::{Criterion, Sector};

use super::{Open, opening, told};
use crate::error::AppError;
use crate::named::sector_name;
use crate::pages::value_of;
use crate::views::{
    MarksCell, MarksColumn, MarksGrid, MarksGroup, MarksRow, MarksRowState, MarksTable,
};

/// The sealed marks of a sheet.
struct Seen<'a> {
    words: &'a Words,
    open: &'a Open,
    marks: Vec<&'a Mark>,
}

pub(super) fn view(words: &Words, open: &Open) -> Result<MarksGrid, AppError> {
    let sealed = open.sealed();
    let marks = sealed.iter().flat_map(|sealed| &sealed.marks);
    let seen = Seen {
        words,
        open,
        marks: marks.map(|(mark, _)| mark).collect(),
    };
    let seats = open.marked.seats.iter();
    let seats = seats
        .filter(|(_, seat)| seen.asked(seat.sector) > 0)
        .count();
    let come_in = seen.come_in();
    let nth = sealed.map_or(1, |sealed| sealed.body.nth);
    let counts = [("in", come_in.into()), ("seats", seats.into())];
    let to_come = seats.saturating_sub(come_in);
    Ok(MarksGrid {
        nth,
        sealed: words.say_with("marks-sealed", &counts),
        again: match nth {
            1 => String::new(),
            _ => words.say("marks-again"),
        },
        by_counts: !seen.marks.is_empty()
            && seen
                .marks
                .iter()
                .all(|mark| matches!(mark.by, MarkedBy::Sector(_))),
        seats: seen.by_seat(),
        counts: seen.by_sector(),
        to_come: match to_come {
            0 => String::new(),
            count => {
                let key = match nth {
                    1 => "marks-to-come",
                    _ => "marks-not-again",
                };
                words.say_with(key, &[("count", count.into())])
            }
        },
        opening: match seen.marks.is_empty() {
            true => None,
            false => Some(opening::view(words, open, to_come)?),
        },
    })
}

impl Seen<'_> {
    fn of_seat(&self, seat: ThingId) -> impl Iterator<Item = &&Mark> {
        let of = MarkedBy::Seat(seat);
        self.marks.iter().filter(move |mark| mark.by == of)
    }

    fn of_sector(&self, sector: Sector) -> impl Iterator<Item = &&Mark> {
        let of = MarkedBy::Sector(sector);
        self.marks.iter().filter(move |mark| mark.by == of)
    }

    fn has_counts(&self, sector: Sector) -> bool {
        self.of_sector(sector).next().is_some()
    }

    fn seats_of(&self, sector: Sector) -> impl Iterator<Item = &(ThingId, Seat)> {
        let seats = self.open.marked.seats.iter();
        seats.filter(move |(_, seat)| seat.sector == sector)
    }

    fn seats_in(&self, sector: Sector) -> usize {
        self.seats_of(sector)
            .filter(|(id, _)| self.of_seat(*id).next().is_some())
            .count()
    }

    /// How many seats are in; of a counted sector, as many as gave the most marks.
    fn come_in(&self) -> usize {
        let of = |sector: &Sector| match self.has_counts(*sector) {
            true => self
                .of_sector(*sector)
                .map(|mark| marks(mark))
                .max()
                .unwrap_or(0),
            false => self.seats_in(*sector),
        };
        Sector::ALL.iter().map(of).sum()
    }

    /// How many criteria a sector is asked.
    fn asked(&self, sector: Sector) -> usize {
        let criteria = self.criteria().iter();
        criteria.filter(|one| told::asked(one, sector)).count()
    }

    fn criteria(&self) -> &[Criterion] {
        &self.open.sheet.workbook.criteria
    }

    fn say(&self, key: &str, args: &[pit_words::Arg<'_>]) -> String {
        self.words.say_with(key, args)
    }

    fn of(&self, count: usize, total: usize) -> String {
        self.say(
            "marks-of",
            &[("count", count.into()), ("total", total.into())],
        )
    }

    fn by_seat(&self) -> MarksTable {
        let workbook = &self.open.sheet.workbook;
        let levels = workbook.scale.levels.iter();
        let keys = levels.map(|level| level.mark.to_string());
        MarksTable {
            columns: self.criteria().iter().map(|one| self.column(one)).collect(),
            groups: self.groups(|sector| self.seats_group(sector)),
            keys: keys.chain(["d".to_owned(), "n".to_owned()]).collect(),
        }
    }

    fn groups(&self, group: impl Fn(Sector) -> MarksGroup) -> Vec<MarksGroup> {
        let here = Sector::ALL
            .into_iter()
            .filter(|sector| self.open.marked.people(*sector) > 0);
        here.map(group).collect()
    }

    fn column(&self, criterion: &Criterion) -> MarksColumn {
        let workbook = &self.open.sheet.workbook;
        let at = told::number(workbook, criterion);
        let (mut given, mut of) = (0, 0);
        for sector in Sector::ALL
            .into_iter()
            .filter(|one| told::asked(criterion, *one))
        {
            of += self.open.marked.people(sector);
            let mut counted = self
                .of_sector(sector)
                .filter(|one| one.criterion == criterion.id);
            given += match self.has_counts(sector) {
                true => counted.next().map_or(0, |mark| marks(mark)),
                false => {
                    let seats = self.seats_of(sector);
                    seats
                        .filter(|(id, _)| self.seat_cell(*id, at - 1, criterion))
                        .count()
                }
            };
        }
        MarksColumn {
            mark: at.to_string(),
            name: criterion.label.clone(),
            told: told::step(self.words, workbook, criterion),
            check: self.of(given, of),
        }
    }

    /// Whether a seat's cell is filled: half keyed, or in.
    fn seat_cell(&self, seat: ThingId, at: usize, criterion: &Criterion) -> bool {
        match self.open.half.get(&seat.to_string()) {
            Some(half) => half.get(at).is_some_and(|cell| !cell.is_empty()),
            None => self
                .of_seat(seat)
                .any(|mark| mark.criterion == criterion.id),
        }
    }

    fn seats_group(&self, sector: Sector) -> MarksGroup {
        let counted = self.has_counts(sector);
        let people = self.open.marked.people(sector);
        MarksGroup {
            sector: value_of(sector),
            name: sector_name(self.words, sector),
            check: match counted {
                true => self.words.say("marks-counted"),
                false => self.say(
                    "marks-in",
                    &[
                        ("count", self.seats_in(sector).into()),
                        ("total", people.into()),
                    ],
                ),
            },
            people: wire(people),
            note: match counted {
                true => self.words.say("marks-counted-note"),
                false => String::new(),
            },
            has_counts: counted,
            rows: self
                .seats_of(sector)
                .map(|(id, seat)| self.seat_row(*id, seat))
                .collect(),
        }
    }

    fn seat_row(&self, id: ThingId, seat: &Seat) -> MarksRow {
        let criteria = self.criteria().iter().enumerate();
        let cell = |(at, criterion): (usize, &Criterion)| {
            if !told::asked(criterion, seat.sector) {
                MarksCell::Closed
            } else if self.seat_cell(id, at, criterion) {
                MarksCell::In
            } else {
                MarksCell::Empty
            }
        };
        let cells: Vec<MarksCell> = criteria.map(cell).collect();
        let given = cells.iter().filter(|cell| **cell == MarksCell::In).count();
        let asked = cells
            .iter()
            .filter(|cell| **cell != MarksCell::Closed)
            .count();
        let state = if asked == 0 || self.has_counts(seat.sector) {
            MarksRowState::Closed
        } else if self.open.half.contains_key(&id.to_string()) {
            MarksRowState::Begun
        } else if given > 0 {
            MarksRowState::In
        } else {
            MarksRowState::Empty
        };
        MarksRow {
            id: id.to_string(),
            number: seat.number.to_string(),
            label: String::new(),
            name: self.say("marks-seat", &[("number", seat.number.to_string().into())]),
            check: self.check(state, given, asked),
            state,
            cells,
        }
    }

    fn check(&self, state: MarksRowState, given: usize, of: usize) -> String {
        match state {
            MarksRowState::Begun | MarksRowState::In => self.of(given, of),
            MarksRowState::Closed | MarksRowState::Empty => String::new(),
        }
    }

    fn by_sector(&self) -> MarksTable {
        let scale = &self.open.sheet.workbook.scale;
        let levels = scale.levels.iter();
        let column = |mark: String, name: String| MarksColumn {
            mark,
            told: name.clone(),
            name,
            check: String::new(),
        };
        let levels = levels.map(|level| column(level.mark.to_string(), level.name.clone()));
        let others = [("?", "marks-dont-know"), ("–", "marks-not-applicable")];
        let others = others.map(|(mark, key)| column(mark.to_owned(), self.words.say(key)));
        MarksTable {
            columns: levels.chain(others).collect(),
            groups: {
                let mut groups = self.groups(|sector| self.counts_group(sector));
                groups.retain(|group| !group.rows.is_empty());
                groups
            },
            keys: Vec::new(),
        }
    }

    fn counts_group(&self, sector: Sector) -> MarksGroup {
        let asked: Vec<_> = self
            .criteria()
            .iter()
            .filter(|one| told::asked(one, sector))
            .collect();
        let people = self.open.marked.people(sector);
        let counted = self.of_sector(sector).count();
        let seats_in = self.seats_in(sector);
        let total = asked.len();
        MarksGroup {
            sector: value_of(sector),
            name: sector_name(self.words, sector),
            check: self.say(
                "marks-in",
                &[("count", counted.into()), ("total", total.into())],
            ),
            people: wire(people),
            note: match (seats_in, counted) {
                (0, _) => String::new(),
                (seats, _) => self.say("marks-seats-note", &[("count", seats.into())]),
            },
            has_counts: counted > 0,
            rows: asked
                .into_iter()
                .map(|one| self.counts_row(sector, one, people))
                .collect(),
        }
    }

    fn counts_row(&self, sector: Sector, criterion: &Criterion, people: usize) -> MarksRow {
        let workbook = &self.open.sheet.workbook;
        let id = format!("{}/{}", value_of(sector), criterion.id);
        let width = workbook.scale.levels.len() + 2;
        let mut counted = self
            .of_sector(sector)
            .filter(|one| one.criterion == criterion.id);
        let half = self.open.half.get(&id);
        let (state, given, filled) = match (half, counted.next()) {
            (Some(half), _) => {
                let given = half
                    .iter()
                    .filter_map(|cell| cell.parse::<usize>().ok())
                    .sum();
                let last = half.iter().rposition(|cell| !cell.is_empty());
                // Up to where it was left: which of them hold a count would say too much.
                (MarksRowState::Begun, given, last.map_or(0, |last| last + 1))
            }
            (None, Some(mark)) => (MarksRowState::In, marks(mark), width),
            (None, None) => (MarksRowState::Empty, 0, 0),
        };
        MarksRow {
            number: told::number(workbook, criterion).to_string(),
            label: criterion.label.clone(),
            name: self.say(
                "marks-counts-row",
                &[
                    ("sector", sector_name(self.words, sector).into()),
                    ("step", told::step(self.words, workbook, criterion).into()),
                ],
            ),
            check: self.check(state, given, people),
            cells: (0..width)
                .map(|at| {
                    if at < filled {
                        MarksCell::In
                    } else {
                        MarksCell::Empty
                    }
                })
                .collect(),
            state,
            id,
        }
    }
}

/// How many people gave a mark of any kind.
fn marks(mark: &Mark) -> usize {
    match &mark.says {
        Says::One(_) => 1,
        Says::Counts {
            levels,
            dont_know,
            not_applicable,
        } => (levels.values().sum::<u32>() + dont_know + not_applicable) as usize,
    }
}

fn wire(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
