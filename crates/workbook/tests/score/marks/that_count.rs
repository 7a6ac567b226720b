//! The marks that count: the latest opened marking, and what it left standing.

use pit_workbook::Sector::{Civic, Residents, Service, Vcse};
use pit_workbook::score::{
    LevelIndex, Mark, Marking, SeatMark, SheetMarks, Tally, marks_that_count,
};
use pit_workbook::{Sector, Workbook};

use crate::built::default_chain;
use crate::marked::{Row, counted, marking, seats, tally};

/// What counts on the first criterion, for one sector.
fn counting(workbook: &Workbook, seats: &[Sector], markings: &[Marking], of: Sector) -> Tally {
    let marks = SheetMarks::new(workbook, seats.to_vec(), markings.to_vec()).expect("they fit");
    let counted = marks_that_count(&marks);
    let tally = counted.criteria()[0].get(&of).cloned().unwrap_or_default();
    Tally {
        levels: [tally.levels, vec![0; 5]].concat()[..5].to_vec(),
        ..tally
    }
}

const FIRST: &[Row<'_>] = &[(Civic, "1 2 3"), (Service, "4 d")];

fn padded(signs: &str) -> Tally {
    tally(signs).and(&Tally {
        levels: vec![0; 5],
        ..Tally::default()
    })
}

#[test]
fn a_seat_that_gave_none_in_the_latest_marking_keeps_its_earlier_mark() {
    let workbook = default_chain(1);
    let again = marking(&[(Civic, ". 4 ."), (Service, ". 0")]);
    let markings = [marking(FIRST), again];
    assert_eq!(
        counting(&workbook, &seats(FIRST), &markings, Civic),
        padded("143")
    );
    assert_eq!(
        counting(&workbook, &seats(FIRST), &markings, Service),
        padded("40")
    );
}

#[test]
fn a_seat_keeps_its_mark_on_the_criteria_it_did_not_mark_again() {
    let workbook = default_chain(2);
    let rows: &[Row<'_>] = &[(Civic, "12 34")];
    let markings = vec![marking(rows), marking(&[(Civic, ".0 ..")])];
    let marks = SheetMarks::new(&workbook, seats(rows), markings).expect("they fit");
    let criteria: Vec<_> = marks_that_count(&marks).criteria().to_vec();
    assert_eq!(criteria[0][&Civic], tally("13"));
    assert_eq!(criteria[1][&Civic], tally("04"));
}

#[test]
fn a_sealed_marking_counts_for_nothing() {
    let workbook = default_chain(1);
    let sealed = Marking {
        opened: false,
        ..marking(&[(Civic, "4 4 4")])
    };
    let after = [marking(FIRST), sealed.clone()];
    assert_eq!(
        counting(&workbook, &seats(FIRST), &after, Civic),
        padded("123")
    );
    let between = [marking(FIRST), sealed.clone(), marking(&[(Civic, "0 . .")])];
    assert_eq!(
        counting(&workbook, &seats(FIRST), &between, Civic),
        padded("023")
    );
    let alone = SheetMarks::new(&workbook, seats(FIRST), vec![sealed]).expect("they fit");
    let counted = marks_that_count(&alone);
    assert_eq!(counted.opened(), 0);
    assert!(counted.criteria()[0].is_empty());
    assert_eq!(
        counted.seats()[&Civic],
        3,
        "the seats are there before the first mark is"
    );
}

#[test]
fn a_late_mark_waits_until_a_later_marking_is_opened() {
    let workbook = default_chain(1);
    let mut late = marking(&[(Civic, "1 2 .")]);
    late.seats.push(SeatMark {
        seat: 2,
        criterion: "c1".into(),
        mark: Mark::Level(LevelIndex(4)),
        late: true,
    });
    let seats = seats(FIRST);
    let markings = [late.clone()];
    assert_eq!(counting(&workbook, &seats, &markings, Civic), padded("12"));
    let sealed = Marking {
        opened: false,
        ..Marking::default()
    };
    assert_eq!(
        counting(&workbook, &seats, &[late.clone(), sealed], Civic),
        padded("12")
    );
    let opened = marking(&[(Civic, "3 . .")]);
    assert_eq!(
        counting(&workbook, &seats, &[late, opened], Civic),
        padded("324")
    );
}

#[test]
fn keyed_counts_replace_that_sectors_earlier_counts_and_no_other_sectors() {
    let workbook = default_chain(1);
    let keyed = |counts| Marking {
        opened: true,
        seats: Vec::new(),
        counts,
    };
    let first = keyed(vec![
        counted(Vcse, "c1", "0012"),
        counted(Residents, "c1", "33d"),
    ]);
    let again = keyed(vec![counted(Vcse, "c1", "444")]);
    let markings = [first, again];
    assert_eq!(counting(&workbook, &[], &markings, Vcse), padded("444"));
    assert_eq!(
        counting(&workbook, &[], &markings, Residents),
        padded("33d")
    );
}

#[test]
fn nobody_is_counted_twice_where_a_sector_is_keyed_both_ways() {
    let workbook = default_chain(1);
    let seats = seats(FIRST);
    let counts = Marking {
        opened: true,
        counts: vec![counted(Civic, "c1", "000")],
        ..Marking::default()
    };
    let both = Marking {
        counts: counts.counts.clone(),
        ..marking(FIRST)
    };
    assert_eq!(counting(&workbook, &seats, &[both], Civic), padded("000"));
    let markings = [marking(FIRST), counts.clone()];
    assert_eq!(counting(&workbook, &seats, &markings, Civic), padded("000"));
    let markings = [counts, marking(FIRST)];
    assert_eq!(counting(&workbook, &seats, &markings, Civic), padded("123"));
}

#[test]
fn the_last_word_of_a_seat_within_one_marking_counts() {
    let workbook = default_chain(1);
    let mut twice = marking(&[(Civic, "1")]);
    twice.seats.extend(marking(&[(Civic, "3")]).seats);
    assert_eq!(counting(&workbook, &[Civic], &[twice], Civic), padded("3"));
}

#[test]
fn a_sector_that_a_criterion_is_not_asked_of_has_no_mark_there() {
    let mut workbook = default_chain(2);
    workbook.criteria[0].asked_of = Some(vec![Civic]);
    let rows: &[Row<'_>] = &[(Civic, "11 22"), (Service, "33 44")];
    let mut all = marking(rows);
    all.counts.push(counted(Residents, "c1", "444"));
    let marks = SheetMarks::new(&workbook, seats(rows), vec![all]).expect("they fit");
    let counted = marks_that_count(&marks);
    assert_eq!(counted.criteria()[0].keys().collect::<Vec<_>>(), [&Civic]);
    assert_eq!(
        counted.criteria()[1].keys().collect::<Vec<_>>(),
        [&Civic, &Service]
    );
}

#[test]
fn a_sector_with_more_marks_than_seats_counts_as_having_that_many_seats() {
    let workbook = default_chain(2);
    let keyed = vec![counted(Vcse, "c1", "0123"), counted(Vcse, "c2", "01")];
    let markings = vec![Marking {
        opened: true,
        seats: Vec::new(),
        counts: keyed,
    }];
    let marks = SheetMarks::new(&workbook, vec![Vcse, Civic], markings).expect("they fit");
    let counted = marks_that_count(&marks);
    let seats: Vec<_> = counted.seats().iter().map(|(s, n)| (*s, *n)).collect();
    assert_eq!(seats, [(Civic, 1), (Vcse, 4)]);
}
