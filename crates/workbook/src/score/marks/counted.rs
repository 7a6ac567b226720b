//! The marks that count: those of the latest opened marking, and what it left standing.

use std::collections::BTreeMap;

use super::{Mark, Marking, SheetMarks, Tally};
use crate::{Criterion, Sector, Workbook};

/// The marks that count, as tallies by sector: no seat can be told from them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedMarks<'a> {
    workbook: &'a Workbook,
    opened: usize,
    seats: BTreeMap<Sector, usize>,
    criteria: Vec<BTreeMap<Sector, Tally>>,
}

impl<'a> CountedMarks<'a> {
    /// The workbook that is marked.
    pub fn workbook(&self) -> &'a Workbook {
        self.workbook
    }

    /// How many markings were opened; with none, no mark counts.
    pub fn opened(&self) -> usize {
        self.opened
    }

    /// How many seats each sector has. A sector of which more marks than seats were keyed counts
    /// as having that many.
    pub fn seats(&self) -> &BTreeMap<Sector, usize> {
        &self.seats
    }

    /// One tally a sector for each criterion, in workbook order; sectors without a mark are absent.
    pub fn criteria(&self) -> &[BTreeMap<Sector, Tally>] {
        &self.criteria
    }
}

/// What a sector said of a criterion so far.
enum Said {
    Seats(BTreeMap<usize, Mark>),
    Counted(Tally),
}

/// The marks that count are those of the latest opened marking: a seat that gave none there keeps
/// its earlier mark, keyed counts replace that sector's earlier counts. Criterion by criterion.
///
/// Sealed markings count for nothing, and late marks wait until a later marking is opened. Counts
/// speak for the whole sector, so they replace its seats' marks too, in the same marking and in
/// earlier ones; and marks by seats replace counts of an earlier marking, in which no seat can be
/// told. A sector that a criterion isn't asked of has no mark there. Rule "the marks that count".
pub fn marks_that_count<'a>(marks: &SheetMarks<'a>) -> CountedMarks<'a> {
    let opened: Vec<&Marking> = marks.markings().iter().filter(|m| m.opened).collect();
    let workbook = marks.workbook();
    let criteria: Vec<_> = workbook
        .criteria
        .iter()
        .map(|criterion| tallies(marks, &opened, criterion))
        .collect();
    let mut seats: BTreeMap<Sector, usize> = BTreeMap::new();
    for sector in marks.seats() {
        *seats.entry(*sector).or_default() += 1;
    }
    for (sector, tally) in criteria.iter().flatten() {
        let seats = seats.entry(*sector).or_default();
        *seats = tally.marks().max(*seats);
    }
    CountedMarks {
        workbook,
        opened: opened.len(),
        seats,
        criteria,
    }
}

fn tallies(
    marks: &SheetMarks<'_>,
    opened: &[&Marking],
    criterion: &Criterion,
) -> BTreeMap<Sector, Tally> {
    let mut said = BTreeMap::new();
    for (at, marking) in opened.iter().enumerate() {
        add(&mut said, marks.seats(), marking, criterion, false);
        if at + 1 < opened.len() {
            add(&mut said, marks.seats(), marking, criterion, true);
        }
    }
    let tally = |(sector, said)| {
        let tally = match said {
            Said::Seats(marks) => Tally::of(marks.into_values()),
            Said::Counted(tally) => tally,
        };
        (sector, tally)
    };
    said.into_iter()
        .map(tally)
        .filter(|(_, tally)| tally.marks() > 0)
        .collect()
}

/// Adds what one marking says of a criterion, in time or late, to what was said before.
fn add(
    said: &mut BTreeMap<Sector, Said>,
    seats: &[Sector],
    marking: &Marking,
    criterion: &Criterion,
    late: bool,
) {
    let asked = |sector| is_asked(criterion, sector);
    let here = |id: &str, is_late: bool| id == criterion.id && is_late == late;
    let by_seats = marking.seats.iter().filter(|m| here(&m.criterion, m.late));
    for given in by_seats.filter(|m| asked(seats[m.seat])) {
        match said.entry(seats[given.seat]).or_insert_with(nothing) {
            Said::Seats(marks) => {
                marks.insert(given.seat, given.mark);
            }
            counted => *counted = Said::Seats(BTreeMap::from([(given.seat, given.mark)])),
        }
    }
    let counted = marking.counts.iter().filter(|c| here(&c.criterion, c.late));
    for given in counted.filter(|c| asked(c.sector)) {
        said.insert(given.sector, Said::Counted(given.tally.clone()));
    }
}

fn nothing() -> Said {
    Said::Seats(BTreeMap::new())
}

fn is_asked(criterion: &Criterion, sector: Sector) -> bool {
    criterion
        .asked_of
        .as_ref()
        .is_none_or(|asked_of| asked_of.contains(&sector))
}
