//! The board paper: which weak links a person picks, what is asked of boards, and papers that a first
//! round has not.

use pit_app::views::{AskView, BoardPick, ReportOptions, ReportView};

use crate::desk::{self, Desk, code};

fn paper(kind: &str) -> ReportOptions {
    ReportOptions {
        kind: kind.to_owned(),
        ..ReportOptions::default()
    }
}

/// Two sheets with weak links; of the first, three stand together at the lowest level.
fn weak() -> (Desk, [String; 2]) {
    let desk = desk::group();
    let planning = desk.open("planning");
    let levels = ["agreed", "agreed", "agreed", "parts", "working"];
    desk.answer(&planning, &levels);
    let pots = desk.open("pots");
    desk.answer(&pots, &["parts", "parts", "working"]);
    (desk, [planning.sheet, pots.sheet])
}

fn pick(sheet: &str, criteria: &[&str], reason: &str) -> BoardPick {
    BoardPick {
        sheet: sheet.to_owned(),
        criteria: criteria.iter().map(|one| (*one).to_owned()).collect(),
        reason: reason.to_owned(),
    }
}

fn picked(view: &ReportView) -> Vec<&str> {
    let links = view.links.iter().filter(|link| link.picked);
    links.map(|link| link.criterion.as_str()).collect()
}

#[test]
fn weak_links_are_offered_with_the_ties_they_stand_in() {
    let (desk, _) = weak();
    let view = desk.app.report(&desk.round, &paper("board")).unwrap();
    assert_eq!(
        picked(&view),
        [] as [&str; 0],
        "a person picks, never the program"
    );
    let offered = view
        .links
        .iter()
        .map(|link| (link.criterion.as_str(), link.ties.as_str()));
    assert_eq!(
        offered.collect::<Vec<_>>(),
        [
            ("a1", "2 others stand at level 1 too"),
            ("a2", "2 others stand at level 1 too"),
            ("a3", "2 others stand at level 1 too"),
            ("a4", ""),
            ("p1", "one other stands at level 2 too"),
            ("p2", "one other stands at level 2 too"),
        ]
    );
    let other = desk.app.report(&desk.round, &paper("plan")).unwrap();
    assert!(other.links.is_empty() && other.asks.is_empty());
}

#[test]
fn what_is_picked_stands_in_the_paper_and_in_the_overview_and_is_one_step_to_undo() {
    let (desk, [planning, pots]) = weak();
    let picks = [
        pick(&planning, &["a3", "a1"], " It stops everything else "),
        pick(&pots, &["p2"], ""),
    ];
    let view = desk
        .app
        .pick_links(&desk.round, &picks, &paper("board"))
        .unwrap();
    assert_eq!(picked(&view), ["a3", "a1", "p2"], "the first one first");
    assert_eq!(view.links[0].reason, "It stops everything else");
    let read = view.pages.concat();
    assert!(read.contains("weak links we put forward"), "the heading");
    assert!(read.contains("It stops everything else"), "the reason");
    let overview = desk.app.overview(&desk.round).unwrap();
    let put_forward: Vec<_> = overview.sheets.iter().map(|one| &one.put_forward).collect();
    assert_eq!(put_forward, [&vec!["a3", "a1"], &vec!["p2"]]);
    // The same again is no change; what was taken back is gone from both.
    desk.app
        .pick_links(&desk.round, &picks, &paper("board"))
        .unwrap();
    desk.app.undo().unwrap();
    let view = desk.app.report(&desk.round, &paper("board")).unwrap();
    assert_eq!(picked(&view), [] as [&str; 0]);
}

#[test]
fn more_than_three_links_over_all_sheets_are_refused_and_nothing_is_changed() {
    let (desk, [planning, pots]) = weak();
    let few = [pick(&planning, &["a1"], "Because")];
    desk.app
        .pick_links(&desk.round, &few, &paper("board"))
        .unwrap();
    let many = [
        pick(&planning, &["a1", "a2"], ""),
        pick(&pots, &["p1", "p2"], ""),
    ];
    let refused = desk.app.pick_links(&desk.round, &many, &paper("board"));
    let error = refused.expect_err("too many");
    insta::assert_snapshot!(format!("{}: {} {}", error.code, error.message, error.hint), @"too-many-links: 4 weak links are chosen; a board paper has room for 3. Nothing was changed. Take one back, then choose again.");
    let view = desk.app.report(&desk.round, &paper("board")).unwrap();
    assert_eq!(picked(&view), ["a1"]);
    let no_such = [pick(&planning, &["p1"], "")];
    let refused = desk.app.pick_links(&desk.round, &no_such, &paper("board"));
    assert_eq!(code(refused).0, "no-such-choice");
}

#[test]
fn an_ask_is_written_down_changed_and_put_into_the_bin() {
    let (desk, _) = weak();
    let options = paper("board");
    let save = |ask: &AskView| desk.app.save_ask(&desk.round, ask, &options);
    let mut ask = AskView {
        id: String::new(),
        board: "Health and Wellbeing Board".to_owned(),
        decision: "Sign the agreement".to_owned(),
        reason: "It has waited since 2024".to_owned(),
        by: "2026-05-31".to_owned(),
        audience: "released".to_owned(),
    };
    let view = save(&ask).unwrap();
    ask.id = view.asks[0].id.clone();
    assert_eq!(view.asks, [ask.clone()]);
    let read = view.pages.concat();
    for words in [
        "Sign the agreement",
        "31\u{a0}May\u{a0}2026",
        "It has waited since 2024",
    ] {
        assert!(read.contains(words), "{words}");
    }
    ask.decision = "Sign it in May".to_owned();
    assert_eq!(save(&ask).unwrap().asks, [ask.clone()]);

    let without_board = AskView {
        board: " ".to_owned(),
        ..ask.clone()
    };
    assert_eq!(
        code(save(&without_board)),
        ("name-needed".into(), "board".into())
    );
    let without_decision = AskView {
        id: String::new(),
        decision: String::new(),
        ..ask.clone()
    };
    assert_eq!(
        code(save(&without_decision)),
        ("name-needed".into(), "decision".into())
    );
    let never = AskView {
        by: "soon".to_owned(),
        ..ask.clone()
    };
    assert_eq!(code(save(&never)), ("not-a-date".into(), "by".into()));
    let elsewhere = AskView {
        id: "no id".to_owned(),
        ..ask.clone()
    };
    assert_eq!(code(save(&elsewhere)).0, "not-here");

    let room = AskView {
        audience: "room".to_owned(),
        ..ask.clone()
    };
    save(&room).unwrap();
    let released = ReportOptions {
        edition: "released".to_owned(),
        ..paper("board")
    };
    let released = desk
        .app
        .report(&desk.round, &released)
        .unwrap()
        .pages
        .concat();
    assert!(
        !released.contains("Sign it in May"),
        "what stays in the room"
    );
    assert!(released.contains("One ask is left out"), "and that it does");
    let gone = AskView {
        decision: String::new(),
        ..ask
    };
    assert_eq!(save(&gone).unwrap().asks, []);
}

#[test]
fn a_first_round_is_offered_no_paper_on_what_changed() {
    let (desk, _) = weak();
    let offered = |view: &ReportView| view.kinds.iter().any(|kind| kind.value == "change");
    let first = desk.app.report(&desk.round, &paper("board")).unwrap();
    assert!(!offered(&first) && first.first_round.contains("from the next round on"));
    assert!(!first.pages.concat().contains("What changed since"));
    for refused in [
        desk.app.report(&desk.round, &paper("change")),
        desk.app.write_report(&desk.round, &paper("change"), "pdf"),
    ] {
        assert_eq!(code(refused).0, "nothing-before");
    }
    let sample = desk::sample();
    let home = sample.app.home("").unwrap();
    let rounds = home.places.iter().flat_map(|place| &place.assessments);
    let several = rounds
        .map(|one| &one.rounds)
        .find(|rounds| rounds.len() > 1);
    let newest = &several.expect("an assessment with two rounds")[0].id;
    let second = sample.app.report(newest, &paper("board")).unwrap();
    assert!(offered(&second) && second.first_round.is_empty());
    assert!(second.pages.concat().contains("What changed since"));
}
