//! Undo and redo, whatever was done before.

use proptest::prelude::*;

use crate::computer::Computer;
use crate::merge_properties::{Step, run, steps};

/// Two computers that did something, and know of each other.
fn history() -> impl Strategy<Value = Vec<Step>> {
    steps(2, 24)
}

proptest! {
    #[test]
    fn undo_then_redo_is_nothing(steps in history()) {
        let mut here = run(2, &steps).swap_remove(0);
        let before = (here.present(), here.log.forks());
        if here.undo().is_ok() {
            here.redo().expect("what was just undone can be redone");
            prop_assert_eq!((here.present(), here.log.forks()), before);
        }
    }

    #[test]
    fn any_number_of_undos_then_as_many_redos_is_nothing(steps in history(), most in 1_usize..12) {
        let mut here = run(2, &steps).swap_remove(0);
        let before = (here.present(), here.log.forks());
        let undone = (0..most).take_while(|_| here.undo().is_ok()).count();
        for _ in 0..undone {
            here.redo().expect("there were as many undos");
        }
        prop_assert_eq!((here.present(), here.log.forks()), before);
    }

    #[test]
    fn a_change_and_its_undo_leave_what_was_there_forks_too(
        steps in history(),
        criterion in 0_usize..3,
    ) {
        let mut here: Computer = run(2, &steps).swap_remove(0);
        let criterion = ["a", "b", "c"][criterion];
        let before = (here.present(), here.log.forks(), here.levels(criterion));
        if here.log.erased.is_empty() {
            here.judge(criterion, "quite new");
            here.undo().expect("nobody came between");
            prop_assert_eq!((here.present(), here.log.forks(), here.levels(criterion)), before);
        }
    }

    #[test]
    fn undo_writes_nothing_of_things_its_change_did_not_touch(steps in history()) {
        let mut here = run(2, &steps).swap_remove(0);
        let before = here.log.records.len();
        if let Ok(undo) = here.undo() {
            let target = here.log.changes[&undo].undoes.expect("an undo names what it undoes");
            let touched = |change| {
                let records = here.log.records.values().filter(move |r| r.change == change);
                records.map(|record| record.thing).collect::<std::collections::BTreeSet<_>>()
            };
            prop_assert_eq!(touched(undo), touched(target));
            prop_assert!(here.log.records.len() > before);
        }
    }
}
