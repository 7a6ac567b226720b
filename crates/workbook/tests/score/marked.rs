//! Rooms built for the rules: who sits there, and what each seat says.

use pit_workbook::score::{
    Answers, CriterionMarks, LevelIndex, Mark, Marking, MarksScore, SeatMark, SectorCounts,
    SheetMarks, SmallestGroup, Tally, score_marks,
};
use pit_workbook::{Sector, Workbook};

/// A sector, and a word for each of its seats.
pub type Row<'a> = (Sector, &'a str);

/// What one sign says: a digit for a level, `d` don't know, `n` not applicable, `.` nothing.
pub fn mark(sign: char) -> Option<Mark> {
    match sign {
        '.' => None,
        'd' => Some(Mark::DontKnow),
        'n' => Some(Mark::NotApplicable),
        digit => Some(Mark::Level(LevelIndex(
            digit.to_digit(10).expect("a sign is a digit, d, n or .") as usize,
        ))),
    }
}

/// The tally of so many signs.
pub fn tally(signs: &str) -> Tally {
    Tally::of(signs.chars().filter_map(mark))
}

/// The sector of each seat: a seat is a word, a sign for each criterion in workbook order.
pub fn seats(rows: &[Row<'_>]) -> Vec<Sector> {
    let of_row = |(sector, words): &Row<'_>| vec![*sector; words.split_whitespace().count()];
    rows.iter().flat_map(of_row).collect()
}

/// The marks of every seat, in one opened marking.
pub fn marking(rows: &[Row<'_>]) -> Marking {
    let words = rows.iter().flat_map(|(_, words)| words.split_whitespace());
    let seats = words.enumerate().flat_map(|(seat, word)| {
        let marks = (1..).zip(word.chars());
        marks.filter_map(move |(criterion, sign)| {
            Some(SeatMark {
                seat,
                criterion: format!("c{criterion}"),
                mark: mark(sign)?,
                late: false,
            })
        })
    });
    Marking {
        opened: true,
        seats: seats.collect(),
        counts: Vec::new(),
    }
}

/// What a sector said of a criterion, counted before it was keyed.
pub fn counted(sector: Sector, criterion: &str, signs: &str) -> SectorCounts {
    SectorCounts {
        sector,
        criterion: criterion.into(),
        tally: tally(signs),
        late: false,
    }
}

/// A room marked once.
pub fn room<'a>(workbook: &'a Workbook, rows: &[Row<'_>]) -> SheetMarks<'a> {
    SheetMarks::new(workbook, seats(rows), vec![marking(rows)]).expect("the marks fit")
}

/// Everything a room's marks say, with nothing agreed and the usual smallest group.
pub fn score_of(workbook: &Workbook, rows: &[Row<'_>]) -> MarksScore {
    score_marks(
        &room(workbook, rows),
        &Answers::none(workbook),
        SmallestGroup::default(),
    )
}

/// What a room's marks say of the first criterion.
pub fn first(workbook: &Workbook, rows: &[Row<'_>]) -> CriterionMarks {
    score_of(workbook, rows).criteria.swap_remove(0)
}

/// So many seats that all say the same.
pub fn alike(word: &str, seats: usize) -> String {
    vec![word; seats].join(" ")
}
