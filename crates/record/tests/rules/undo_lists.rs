//! Which change undo and redo choose, and how far they look.

use std::cell::Cell;

use pit_record::{ChangeId, ChangeLine, to_redo, to_undo};

use crate::computer::id;

fn change(number: u64, undoes: Option<u64>, redoes: bool) -> ChangeLine {
    let named = |n| ChangeId(id(0, n));
    ChangeLine {
        id: named(number),
        undoes: undoes.map(named),
        redoes,
    }
}

#[test]
fn among_a_hundred_thousand_changes_only_the_newest_few_are_looked_at() {
    let looked_at = Cell::new(0);
    let newest_first = || {
        (0..100_000).rev().map(|number| {
            looked_at.set(looked_at.get() + 1);
            change(number, None, false)
        })
    };
    assert_eq!(to_undo(newest_first()), Some(ChangeId(id(0, 99_999))));
    assert_eq!(to_redo(newest_first()), None);
    assert_eq!(looked_at.get(), 2);
}

#[test]
fn what_was_redone_can_be_undone_again_and_what_was_undone_twice_redone() {
    let mut lines = [
        change(1, None, false),
        change(2, Some(1), false),
        change(3, Some(2), true),
        change(4, Some(1), false),
    ];
    lines.reverse();
    assert_eq!(to_undo(lines.iter().copied()), None);
    assert_eq!(to_redo(lines.iter().copied()), Some(ChangeId(id(0, 4))));
    assert_eq!(
        to_undo(lines[1..].iter().copied()),
        Some(ChangeId(id(0, 1)))
    );
    assert_eq!(to_redo(lines[1..].iter().copied()), None);
}
