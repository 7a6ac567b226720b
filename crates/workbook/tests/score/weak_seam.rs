//! The weak seam: two segments that work, and little that joins them.

use pit_workbook::score::{SeamState, WeakSeam, weak_seam};
use pit_workbook::{Component, Workbook};

use crate::built::{answers, default_chain};

const SEAM: Component = Component::CivicCommunity;

fn on(component: Component, said: &str) -> Workbook {
    let criteria = said.split_whitespace().count();
    Workbook {
        component,
        ..default_chain(criteria)
    }
}

/// The civic and community seam, with what was said of it, of civic and of community.
fn of(said: [&str; 3]) -> WeakSeam {
    let components = [SEAM, Component::Civic, Component::Community];
    let workbooks: Vec<_> = components
        .into_iter()
        .zip(said)
        .map(|(c, said)| on(c, said))
        .collect();
    let sheets: Vec<_> = workbooks
        .iter()
        .zip(said)
        .map(|(w, said)| answers(w, said))
        .collect();
    weak_seam(SEAM, &sheets).expect("it is a seam")
}

#[test]
fn fewer_than_half_work_while_half_of_both_segments_do() {
    let weak = of(["3 2 2 1 0", "3 3 1 1", "4 3 2 0"]);
    assert_eq!(weak.state, SeamState::Weak);
    let scores: Vec<_> = weak
        .sheets
        .iter()
        .filter_map(|s| s.score)
        .map(|s| (s.working, s.scored))
        .collect();
    assert_eq!(scores, [(1, 5), (2, 4), (2, 4)]);
    assert_eq!(weak.sheets[0].component, SEAM);
}

#[test]
fn half_of_the_seam_is_enough_not_to_be_weak() {
    assert_eq!(
        of(["3 3 2 2", "3 3 3 3", "3 3 3 3"]).state,
        SeamState::NotWeak
    );
}

#[test]
fn a_segment_of_which_less_than_half_works_makes_no_weak_seam() {
    assert_eq!(
        of(["0 0 0 0", "3 2 2 2", "3 3 3 3"]).state,
        SeamState::NotWeak
    );
    assert_eq!(
        of(["0 0 0 0", "3 3 3 3", "3 2 2 2"]).state,
        SeamState::NotWeak
    );
}

#[test]
fn three_quarters_of_each_must_be_scored() {
    let full = "3 3 3 3";
    for at in 0..3 {
        let mut said = ["0 0 0 0", full, full];
        said[at] = ["0 0 0 .", "3 3 3 d", "3 3 3 ."][at];
        assert_eq!(
            of(said).state,
            SeamState::Weak,
            "three of four are three quarters"
        );
        said[at] = ["0 0 0 0 . d", "3 3 3 3 . .", "3 3 3 3 d d"][at];
        let seam = of(said);
        assert_eq!(seam.state, SeamState::CantBeSaidYet);
        assert!(!seam.sheets[at].enough);
        assert_eq!(seam.sheets[at].score, None);
        assert_eq!(
            seam.sheets[at].coverage.map(|c| (c.scored, c.applicable)),
            Some((4, 6))
        );
    }
}

#[test]
fn what_does_not_apply_does_not_count_against_coverage() {
    assert_eq!(
        of(["0 0 0 n n n", "3 3 3 n", "3 3 3 n n"]).state,
        SeamState::Weak
    );
}

#[test]
fn fewer_than_three_scored_say_nothing_even_where_only_two_apply() {
    assert_eq!(
        of(["0 0 n n", "3 3 3", "3 3 3"]).state,
        SeamState::CantBeSaidYet
    );
    assert_eq!(
        of(["n n n n", "3 3 3", "3 3 3"]).state,
        SeamState::CantBeSaidYet
    );
}

#[test]
fn a_sheet_that_is_not_opened_leaves_it_unsaid() {
    let (seam, civic) = (on(SEAM, "0 0 0"), on(Component::Civic, "3 3 3"));
    let sheets = [answers(&seam, "0 0 0"), answers(&civic, "3 3 3")];
    let weak = weak_seam(SEAM, &sheets).expect("it is a seam");
    assert_eq!(weak.state, SeamState::CantBeSaidYet);
    assert_eq!(weak.sheets[2].coverage, None);
}

#[test]
fn each_seam_joins_the_two_segments_of_its_name() {
    let joined = |seam| -> Option<Vec<Component>> {
        Some(
            weak_seam(seam, &[])?.sheets[1..]
                .iter()
                .map(|s| s.component)
                .collect(),
        )
    };
    let (civic, community, service) = (Component::Civic, Component::Community, Component::Service);
    assert_eq!(
        joined(Component::CivicCommunity),
        Some(vec![civic, community])
    );
    assert_eq!(
        joined(Component::CommunityService),
        Some(vec![community, service])
    );
    assert_eq!(joined(Component::CivicService), Some(vec![civic, service]));
    for other in [
        civic,
        community,
        service,
        Component::Planning,
        Component::QuickScan,
    ] {
        assert_eq!(joined(other), None);
    }
}
