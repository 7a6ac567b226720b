use super::*;

/// A sheet with nothing left to do on it.
fn done() -> SheetSeen {
    SheetSeen {
        begun: true,
        has_headline: true,
        put_forward: vec![4],
        acted_on: vec![4],
        tied: 2,
        ..SheetSeen::default()
    }
}

fn step(sheets: Vec<SheetSeen>) -> NextStep {
    let seen = Seen {
        sheets,
        lacking: 0,
        has_goal: true,
    };
    next_step(&seen)
}

#[test]
fn with_nothing_open_a_workbook_is_opened() {
    assert_eq!(next_step(&Seen::default()), NextStep::Open);
}

#[test]
fn a_sheet_is_gone_on_with_at_the_first_criterion_without_an_answer() {
    let sheet = SheetSeen {
        begun: true,
        unanswered: vec![3, 7],
        ..SheetSeen::default()
    };
    let expected = NextStep::Answer {
        sheet: 0,
        criterion: 3,
    };
    assert_eq!(step(vec![sheet]), expected);
}

#[test]
fn a_sheet_that_was_begun_comes_before_one_that_was_only_opened() {
    let fresh = SheetSeen {
        unanswered: vec![0, 1],
        ..SheetSeen::default()
    };
    let begun = SheetSeen {
        begun: true,
        unanswered: vec![1],
        ..SheetSeen::default()
    };
    let expected = NextStep::Answer {
        sheet: 1,
        criterion: 1,
    };
    assert_eq!(step(vec![fresh, begun]), expected);
}

#[test]
fn what_was_left_open_on_purpose_is_not_asked_for_once_something_is_put_forward() {
    let sheet = SheetSeen {
        unanswered: vec![6],
        ..done()
    };
    assert_eq!(step(vec![sheet]), NextStep::Report);
}

#[test]
fn too_few_answers_are_asked_for_whatever_is_put_forward() {
    let sheet = SheetSeen {
        has_headline: false,
        unanswered: vec![6],
        ..done()
    };
    let expected = NextStep::Answer {
        sheet: 0,
        criterion: 6,
    };
    assert_eq!(step(vec![sheet]), expected);
}

#[test]
fn two_answers_from_two_computers_are_settled_first() {
    let sheet = SheetSeen {
        forked: vec![2],
        put_forward: vec![],
        ..done()
    };
    let expected = NextStep::Settle {
        sheet: 0,
        criterion: 2,
    };
    assert_eq!(step(vec![done(), sheet.clone()]).page(), "sheet");
    assert_eq!(step(vec![sheet]), expected);
}

#[test]
fn weakest_links_want_one_put_forward() {
    let sheet = SheetSeen {
        put_forward: vec![],
        ..done()
    };
    let expected = NextStep::PutForward { sheet: 0, tied: 2 };
    assert_eq!(step(vec![sheet]), expected);
    // A menu has none, and a sheet where all works has none either.
    let menu = SheetSeen {
        put_forward: vec![],
        tied: 0,
        ..done()
    };
    assert_eq!(step(vec![menu]), NextStep::Report);
}

#[test]
fn what_is_put_forward_wants_an_action_the_first_one_first() {
    let sheet = SheetSeen {
        put_forward: vec![4, 2],
        acted_on: vec![4],
        ..done()
    };
    let expected = NextStep::Act {
        sheet: 0,
        criterion: 2,
    };
    assert_eq!(step(vec![sheet]), expected);
}

#[test]
fn then_owners_and_dates_then_evidence_then_the_goal_then_the_report() {
    let bare = SheetSeen {
        unsupported: vec![1, 8],
        ..done()
    };
    let mut seen = Seen {
        sheets: vec![bare],
        lacking: 3,
        has_goal: false,
    };
    assert_eq!(next_step(&seen), NextStep::FillIn { actions: 3 });
    seen.lacking = 0;
    let expected = NextStep::Support {
        sheet: 0,
        criterion: 1,
    };
    assert_eq!(next_step(&seen), expected);
    seen.sheets = vec![done()];
    assert_eq!(next_step(&seen), NextStep::Goal);
    seen.has_goal = true;
    assert_eq!(next_step(&seen), NextStep::Report);
}
