//! Flags: levels that say more than the evidence written down.

use std::collections::BTreeMap;

use pit_workbook::score::{EvidenceCount, Flag, TopLevelWants, flags};

use crate::built::{answers, chain, default_chain};

/// The flags of a sheet; the evidence is criterion, items, and of those on who benefits.
fn of(said: &str, evidence: &[(&str, usize, usize)]) -> Vec<Flag> {
    let workbook = default_chain(5);
    let evidence: BTreeMap<_, _> = evidence
        .iter()
        .map(|(id, items, on_who_benefits)| {
            let count = EvidenceCount {
                items: *items,
                on_who_benefits: *on_who_benefits,
            };
            ((*id).to_owned(), count)
        })
        .collect();
    flags(&answers(&workbook, said), &evidence)
}

#[test]
fn a_level_that_works_without_evidence_is_unsupported() {
    let flags = of("3 2 3 d n", &[("c3", 1, 0)]);
    assert_eq!(flags.len(), 1);
    assert_eq!(
        (flags[0].criterion.id.as_str(), flags[0].level.mark),
        ("c1", 3)
    );
    assert!(flags[0].unsupported);
    assert_eq!(flags[0].top_level_wants, None);
}

#[test]
fn the_top_level_wants_two_items_one_of_them_on_who_benefits() {
    let evidence = [("c2", 1, 1), ("c3", 3, 0), ("c4", 1, 0), ("c5", 2, 1)];
    let flags = of("4 4 4 m4 4", &evidence);
    let told: Vec<_> = flags
        .iter()
        .map(|flag| {
            (
                flag.criterion.id.as_str(),
                flag.unsupported,
                flag.top_level_wants,
            )
        })
        .collect();
    let wants = |items, on_who_benefits| {
        Some(TopLevelWants {
            items,
            on_who_benefits,
        })
    };
    assert_eq!(
        told,
        [
            ("c1", true, wants(2, true)),
            ("c2", false, wants(1, false)),
            ("c3", false, wants(0, true)),
            ("c4", false, wants(1, true)),
        ]
    );
}

#[test]
fn below_working_nothing_is_flagged() {
    assert_eq!(of("0 1 2 d .", &[]), vec![]);
}

#[test]
fn on_two_levels_the_working_one_is_the_top_one() {
    let workbook = chain(2, 2, 1);
    let one = EvidenceCount {
        items: 1,
        on_who_benefits: 0,
    };
    let evidence = BTreeMap::from([("c1".to_owned(), one)]);
    let flags = flags(&answers(&workbook, "1 0"), &evidence);
    assert_eq!(flags.len(), 1);
    assert_eq!(
        flags[0].top_level_wants,
        Some(TopLevelWants {
            items: 1,
            on_who_benefits: true
        })
    );
    assert_eq!(flags[0].evidence, one);
}
