//! Marks as they are handed in: refused by name where they don't fit.

use pit_workbook::Sector::Civic;
use pit_workbook::score::{Marking, MarksError, SheetMarks, SmallestGroup};

use crate::built::default_chain;
use crate::marked::{counted, marking};

#[test]
fn a_mark_that_does_not_fit_is_refused_by_name() {
    let workbook = default_chain(1);
    let refused = |marking| SheetMarks::new(&workbook, vec![Civic], vec![marking]).map(|_| ());
    let unknown = |criterion: &str| MarksError::UnknownCriterion {
        criterion: criterion.into(),
    };
    assert_eq!(refused(marking(&[(Civic, ".3")])), Err(unknown("c2")));
    let off = MarksError::LevelOffScale {
        criterion: "c1".into(),
        index: 5,
        levels: 5,
    };
    assert_eq!(refused(marking(&[(Civic, "5")])), Err(off.clone()));
    let seat = MarksError::UnknownSeat { seat: 1, seats: 1 };
    assert_eq!(refused(marking(&[(Civic, "3 3")])), Err(seat));
    let counts = |criterion, signs| Marking {
        counts: vec![counted(Civic, criterion, signs)],
        ..Marking::default()
    };
    assert_eq!(refused(counts("c9", "3")), Err(unknown("c9")));
    assert_eq!(refused(counts("c1", "35")), Err(off));
}

#[test]
fn the_smallest_group_is_three_or_more_and_never_lowered_once_marks_are_in() {
    let sizes: Vec<_> = (0..=4)
        .filter_map(SmallestGroup::new)
        .map(SmallestGroup::size)
        .collect();
    assert_eq!(sizes, [3, 4]);
    let (three, four) = (
        SmallestGroup::default(),
        SmallestGroup::new(4).expect("it is enough"),
    );
    assert!(three.may_become(four, true) && three.may_become(three, true));
    assert!(!four.may_become(three, true));
    assert!(four.may_become(three, false));
}
