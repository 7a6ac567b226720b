//! Results: what each sheet says, what is put forward, what to do next.

use crate::desk::{self, Desk, action, code, evidence};
use pit_app::views::{ActionView, ResultsView};

fn results(desk: &Desk) -> ResultsView {
    desk.app.results(&desk.round).unwrap()
}

#[test]
fn the_next_step_leads_from_the_first_workbook_to_the_report() {
    let desk = desk::group();
    assert_eq!(results(&desk).next_page, "sheets");

    let sheet = desk.open("planning");
    let next = results(&desk);
    assert_eq!(
        (next.next_page.as_str(), next.next_action.as_str()),
        ("sheet", "Begin with step 1")
    );
    desk.answer(&sheet, &["parts", "working", "agreed"]);
    let next = results(&desk);
    assert_eq!(next.next_criterion.as_deref(), Some("a4"));
    assert_eq!(next.next_sheet.as_deref(), Some(sheet.sheet.as_str()));
    assert_eq!(next.next_action, "Go on at step 4");

    let ten = [
        "parts", "parts", "agreed", "parts", "agreed", "parts", "parts", "parts", "parts", "parts",
    ];
    desk.answer(&sheet, &ten);
    let next = results(&desk);
    assert_eq!(next.next_page, "results");
    assert_eq!(
        next.next_step,
        "2 steps stand together at level 1. Pick what to put forward. (Planning)"
    );
    assert_eq!(next.next_action, "Choose together");

    let next = desk
        .app
        .put_forward(&sheet.sheet, &["a5".into(), "a3".into()], "Scale first")
        .unwrap();
    assert_eq!(
        (next.next_page.as_str(), next.next_criterion.as_deref()),
        ("sheet", Some("a5"))
    );
    assert_eq!(next.next_action, "Add an action");

    for criterion in ["a5", "a3"] {
        let one = ActionView {
            sheet: sheet.sheet.clone(),
            criterion: criterion.into(),
            owner: "Priya Nair".into(),
            due: if criterion == "a5" { "2026-05-15" } else { "" }.into(),
            ..action(criterion)
        };
        desk.app
            .save_action(&desk.round, &one, "open", "due", "")
            .unwrap();
    }
    let next = results(&desk);
    assert_eq!(next.next_page, "actions");
    assert_eq!(next.next_step, "1 open action lacks an owner or a date.");

    let actions = desk
        .app
        .actions(&desk.round, "open", "owner", "a3")
        .unwrap();
    let dated = ActionView {
        due: "2026-06-30".into(),
        ..actions.actions[0].clone()
    };
    desk.app
        .save_action(&desk.round, &dated, "open", "due", "")
        .unwrap();
    desk.app
        .answer(&sheet.sheet, "a10", Some("working"), None)
        .unwrap();
    let next = results(&desk);
    assert_eq!(
        (next.next_action.as_str(), next.next_criterion.as_deref()),
        ("Add evidence", Some("a10"))
    );
    desk.app
        .save_evidence(&sheet.sheet, "a10", &evidence("A fact"))
        .unwrap();
    assert_eq!(results(&desk).next_page, "scope");

    let mut fields = desk.app.scope(&desk.round).unwrap().fields;
    fields.goal = "Fewer people die early".into();
    desk.app.save_scope(&desk.round, &fields).unwrap();
    let next = results(&desk);
    assert_eq!(
        (next.next_page.as_str(), next.next_action.as_str()),
        ("reports", "Look at the report")
    );
}

#[test]
fn what_is_put_forward_stands_beside_the_computed_order() {
    let desk = desk::group();
    let sheet = desk.open("planning");
    desk.answer(
        &sheet,
        &["not-started", "agreed", "agreed", "parts", "parts", "parts"],
    );
    let computed: Vec<_> = results(&desk).sheets[0]
        .weakest
        .iter()
        .map(|one| one.criterion.clone())
        .collect();
    let put = ["a3".to_owned(), "a3".to_owned()];
    let view = desk
        .app
        .put_forward(&sheet.sheet, &put, " It unlocks the rest ")
        .unwrap();
    let planning = &view.sheets[0];
    let after: Vec<_> = planning
        .weakest
        .iter()
        .map(|one| one.criterion.clone())
        .collect();
    assert_eq!(after, computed);
    assert_eq!(planning.put_forward, ["a3"]);
    assert_eq!(planning.put_forward_reason, "It unlocks the rest");
    let flagged: Vec<_> = planning
        .weakest
        .iter()
        .filter(|one| one.put_forward)
        .collect();
    assert_eq!(flagged.len(), 1);

    let unknown = desk.app.put_forward(&sheet.sheet, &["p1".into()], "");
    assert_eq!(code(unknown).0, "no-such-choice");
    let view = desk.app.put_forward(&sheet.sheet, &[], "").unwrap();
    assert!(view.sheets[0].put_forward.is_empty());
}

#[test]
fn the_samples_results_tell_every_sheet() {
    let desk = desk::sample();
    let view = results(&desk);
    let planning = &view.sheets[0];
    assert_eq!(planning.workbook, "planning");
    assert!(planning.score.is_some() && planning.strip_svg.starts_with("<svg"));
    assert_eq!(planning.put_forward.len(), 2);
    assert!(
        planning.dont_know.starts_with("Nobody here knew:"),
        "{}",
        planning.dont_know
    );
    assert!(!view.next_step.contains('['), "{}", view.next_step);
}
