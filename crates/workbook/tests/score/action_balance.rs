//! Balance of actions: plans that rest on behaviour alone, or on one segment alone, are told so.

use pit_workbook::score::{ActionBalance, OpenAction, OpenCount, action_balance};
use pit_workbook::{Segment, WorksOn};

fn action(segment: Segment, works_on: WorksOn) -> OpenAction {
    OpenAction {
        segment: Some(segment),
        works_on: Some(works_on),
    }
}

#[test]
fn a_plan_that_rests_on_behaviour_alone_is_told_so() {
    let balance = action_balance(&[
        action(Segment::Civic, WorksOn::Behaviour),
        action(Segment::Service, WorksOn::Behaviour),
    ]);
    assert!(balance.all_on_behaviour);
    assert_eq!(balance.all_in_segment, None);
}

#[test]
fn a_plan_in_one_segment_is_told_so() {
    let balance = action_balance(&[
        action(Segment::Service, WorksOn::Behaviour),
        action(Segment::Service, WorksOn::Conditions),
    ]);
    assert!(!balance.all_on_behaviour);
    assert_eq!(balance.all_in_segment, Some(Segment::Service));
}

#[test]
fn a_mixed_plan_is_told_neither_and_everything_is_counted() {
    let balance = action_balance(&[
        action(Segment::Civic, WorksOn::Conditions),
        action(Segment::Community, WorksOn::Behaviour),
        action(Segment::Civic, WorksOn::Behaviour),
    ]);
    let open = OpenCount {
        actions: 3,
        civic: 2,
        community: 1,
        service: 0,
        behaviour: 2,
        conditions: 1,
    };
    assert_eq!(
        balance,
        ActionBalance {
            open,
            all_on_behaviour: false,
            all_in_segment: None
        }
    );
}

#[test]
fn a_plan_with_nothing_open_is_told_nothing() {
    let balance = action_balance(&[]);
    assert!(!balance.all_on_behaviour);
    assert_eq!(balance.all_in_segment, None);
    assert_eq!(balance.open, OpenCount::default());
}

#[test]
fn what_was_not_said_is_not_claimed() {
    let unsaid = OpenAction {
        segment: None,
        works_on: None,
    };
    let service = action(Segment::Service, WorksOn::Behaviour);
    for plan in [[unsaid, service], [service, unsaid], [unsaid, unsaid]] {
        let balance = action_balance(&plan);
        assert!(!balance.all_on_behaviour);
        assert_eq!(balance.all_in_segment, None);
    }
}
