//! The overview: what each sheet says, what is put forward, what to do next.

use crate::desk::{self, Desk, action, code, evidence};
use pit_app::views::{ActionView, FigureView, OverviewView};

fn overview(desk: &Desk) -> OverviewView {
    desk.app.overview(&desk.round).unwrap()
}

#[test]
fn the_next_step_leads_from_the_first_workbook_to_the_report() {
    let desk = desk::group();
    assert_eq!(overview(&desk).next_page, "sheets");

    let sheet = desk.open("planning");
    let next = overview(&desk);
    assert_eq!(
        (next.next_page.as_str(), next.next_action.as_str()),
        ("sheet", "Begin with step 1")
    );
    desk.answer(&sheet, &["parts", "working", "agreed"]);
    let next = overview(&desk);
    assert_eq!(next.next_criterion.as_deref(), Some("a4"));
    assert_eq!(next.next_sheet.as_deref(), Some(sheet.sheet.as_str()));
    assert_eq!(next.next_action, "Go on at step 4");

    let ten = [
        "parts", "parts", "agreed", "parts", "agreed", "parts", "parts", "parts", "parts", "parts",
    ];
    desk.answer(&sheet, &ten);
    let next = overview(&desk);
    assert_eq!(next.next_page, "overview");
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
    let next = overview(&desk);
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
    let next = overview(&desk);
    assert_eq!(
        (next.next_action.as_str(), next.next_criterion.as_deref()),
        ("Add evidence", Some("a10"))
    );
    desk.app
        .save_evidence(&sheet.sheet, "a10", &evidence("A fact"))
        .unwrap();
    assert_eq!(overview(&desk).next_page, "scope");

    let mut fields = desk.app.scope(&desk.round).unwrap().fields;
    fields.goal = "Fewer people die early".into();
    desk.app.save_scope(&desk.round, &fields).unwrap();
    let next = overview(&desk);
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
    let computed: Vec<_> = overview(&desk).sheets[0]
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
fn the_samples_overview_tells_every_sheet() {
    let desk = desk::sample();
    let view = overview(&desk);
    let planning = &view.sheets[0];
    assert_eq!(planning.workbook, "planning");
    assert!(planning.score.is_some() && planning.strip.svg.starts_with("<svg"));
    assert_eq!(planning.put_forward.len(), 2);
    assert!(
        planning.dont_know.starts_with("Nobody here knew:"),
        "{}",
        planning.dont_know
    );
    assert!(!view.next_step.contains('['), "{}", view.next_step);
}

#[test]
fn the_overview_of_the_sample_says_how_sure_it_is_and_why() {
    let desk = desk::sample();
    let view = overview(&desk);
    assert!(!view.sure.is_empty() && view.sure_nothing.is_empty());
    let words = |point: &pit_app::views::PointView| {
        let names = point.names.iter().map(|name| name.label.clone());
        format!("{} {}", names.collect::<Vec<_>>().join(" "), point.reason)
    };
    let lists = [&view.talk, &view.sure, &view.out, &view.also];
    for said in lists.into_iter().flatten().map(words) {
        assert!(!said.contains('['), "{said}");
    }
    let planning = &view.sheets[0];
    let rules: Vec<&str> = planning.why.iter().map(|why| why.rule.as_str()).collect();
    for rule in [
        "counts",
        "score",
        "weakest-level",
        "weakest-links",
        "robust",
    ] {
        assert!(rules.contains(&rule), "{rule} in {rules:?}");
    }
    for why in planning.why.iter().chain(&view.why) {
        assert!(
            why.told.len() > 30 && !why.told.contains('['),
            "{}",
            why.told
        );
        assert!(why.inputs.iter().all(|line| !line.contains('[')));
    }
    assert!(
        planning.why[0]
            .workbook
            .starts_with("Place-based planning, version ")
    );
    assert_eq!(
        planning.strip.rows.len(),
        8,
        "five levels and three other answers"
    );
}

#[test]
fn the_overview_of_a_round_with_nothing_answered_teaches() {
    let desk = desk::group();
    desk.open("planning");
    let view = overview(&desk);
    assert!(view.talk.is_empty() && view.sure.is_empty() && view.out.is_empty());
    assert!(!view.talk_nothing.is_empty() && !view.sure_nothing.is_empty());
    assert_eq!(view.climbs, 0);
}

#[test]
fn how_sure_the_weakest_link_is_follows_what_is_still_open() {
    let desk = desk::group();
    let sheet = desk.open("planning");
    desk.answer(&sheet, &["working", "not-started", "parts"]);
    let sure = overview(&desk).sure;
    assert_eq!(sure[0].names[0].label, "One picture of need and assets");
    assert_eq!(
        sure[0].reason,
        "Certain: 3 scored; whichever way the other 7 turn out, this is the weakest."
    );
    assert_eq!((sure[1].names.len(), sure[1].more), (3, 4));
    assert!(sure[1].level.is_none());
    assert_eq!(
        sure[1].reason,
        "Still open: each of these 7 could turn out to be the weakest."
    );
    let all = ["working"; 10];
    desk.answer(&sheet, &all);
    assert_eq!(
        overview(&desk).sure[0].reason,
        "Nothing stands below working: all 10 are scored, and all work."
    );
}

#[test]
fn a_weak_step_is_climbed_by_taking_a_ready_action_over() {
    let desk = desk::group();
    let sheet = desk.open("planning");
    desk.answer(&sheet, &["parts", "agreed", "working", "not-started"]);
    let _ = desk
        .app
        .put_forward(&sheet.sheet, &["a1".into()], "First")
        .unwrap();
    let climbs = desk.app.climbs(&desk.round).unwrap().climbs;
    let order: Vec<&str> = climbs.iter().map(|one| one.criterion.as_str()).collect();
    assert_eq!(order, ["a1", "a4", "a2"], "put forward, then weakest first");
    let first = &climbs[0];
    assert!(first.put_forward && !climbs[1].put_forward);
    assert_eq!(
        (first.today.mark.as_str(), first.up.mark.as_str()),
        ("2", "3")
    );
    assert_ne!(first.today_words, first.up_words);
    let text = first.ready_actions[0].text.clone();
    desk.app.take_ready_action(&sheet.sheet, "a1", 0).unwrap();
    let after = &desk.app.climbs(&desk.round).unwrap().climbs[0];
    assert!(after.ready_actions[0].taken);
    assert_eq!(after.actions, [text]);
    assert_eq!(overview(&desk).climbs, 3);
}

#[test]
fn one_person_alone_reads_nothing_of_marks_or_agreement() {
    let desk = desk::alone();
    let sheet = desk.open("planning");
    desk.answer(&sheet, &["parts", "working", "agreed"]);
    let shown = overview(&desk);
    assert_eq!(shown.talk_nothing, "");
    let counts = shown.sheets[0].counts.iter();
    let counts: Vec<_> = counts
        .map(|count| format!("{} {}", count.value, count.label))
        .collect();
    assert_eq!(
        counts,
        [
            "10 applicable",
            "3 scored",
            "0 don’t know",
            "7 unanswered",
            "0 not applicable"
        ]
    );
    for point in &shown.sure {
        assert!(!point.reason.contains("agreed"), "{}", point.reason);
    }
    assert!(!shown.sure.is_empty());
}

#[test]
fn the_triangle_of_the_sample_is_heard_as_it_is_drawn() {
    let triangle = overview(&desk::sample()).triangle.unwrap();
    insta::assert_snapshot!(heard(&triangle));
}

#[test]
fn the_pots_tree_of_the_sample_is_heard_as_it_is_drawn() {
    let desk = desk::sample();
    let sheet = desk.open("pots").sheet;
    let figures = desk.app.sheet_figures(&sheet).unwrap();
    insta::assert_snapshot!(heard(&figures[0].figure));
}

/// What a person hears of a figure: its parts, its sentence, its table.
fn heard(figure: &FigureView) -> String {
    let parts = figure.svg.split("aria-label=\"").skip(1);
    let parts: Vec<_> = parts.filter_map(|rest| rest.split('"').next()).collect();
    let lines = [&figure.header].into_iter().chain(&figure.rows);
    let lines: Vec<_> = lines.map(|line| line.join(" | ")).collect();
    [&parts.join("\n"), &figure.reading, &lines.join("\n")]
        .map(String::as_str)
        .join("\n\n")
}
