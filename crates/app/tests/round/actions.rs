//! Actions: taken over, written, sorted, filtered, found, carried on.

use pit_app::views::{ActionView, ActionsView, RoleView};

use crate::desk::{self, Desk, action, code, criterion};

fn save(desk: &Desk, view: &ActionView) -> ActionsView {
    let saved = desk.app.save_action(&desk.round, view, "open", "due", "");
    saved.unwrap()
}

fn whats(view: &ActionsView) -> Vec<&str> {
    view.actions.iter().map(|one| one.what.as_str()).collect()
}

#[test]
fn a_ready_action_is_taken_over_once() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let view = desk.app.answer(&sheet, "a4", Some("agreed"), None).unwrap();
    let ready = criterion(&view, "a4").ready_actions.clone();
    assert!(!ready.is_empty() && ready.iter().all(|one| !one.taken));

    desk.app.take_ready_action(&sheet, "a4", 0).unwrap();
    let view = desk.app.take_ready_action(&sheet, "a4", 0).unwrap();

    let fourth = criterion(&view, "a4");
    assert!(fourth.ready_actions[0].taken);
    assert_eq!(fourth.actions.len(), 1);
    assert_eq!(fourth.actions[0].what, ready[0].text);
    assert_eq!(fourth.actions[0].segment, ready[0].segment);
    assert_eq!(fourth.actions[0].state, "to-start");
    desk.app.undo().unwrap();
    let view = desk.app.sheet(&sheet).unwrap();
    assert!(criterion(&view, "a4").actions.is_empty());
    let beyond = desk.app.take_ready_action(&sheet, "a4", 99);
    assert_eq!(code(beyond).0, "no-such-choice");
}

#[test]
fn ready_actions_climb_from_where_a_criterion_stands() {
    let desk = desk::group();
    let opened = desk.open("planning");
    let ready = |view: &pit_app::views::SheetView| -> Vec<String> {
        let ready = &criterion(view, "a4").ready_actions;
        ready.iter().map(|one| one.text.clone()).collect()
    };
    let open = ready(&opened);
    let answer = |level| {
        desk.app
            .answer(&opened.sheet, "a4", Some(level), None)
            .unwrap()
    };
    assert_eq!(
        ready(&answer("not-started")),
        open,
        "those of the lowest, where nothing is said"
    );
    assert_ne!(ready(&answer("parts")), open);
    assert_eq!(ready(&answer("working")), [""; 0]);
}

#[test]
fn an_action_is_written_changed_and_put_into_the_bin() {
    let desk = desk::group();
    let sheet = desk.open("planning");
    let said = ActionView {
        sheet: sheet.sheet.clone(),
        criterion: "a5".into(),
        segment: "civic".into(),
        works_on: "conditions".into(),
        owner: " Priya Nair ".into(),
        due: "2026-05-15".into(),
        roles: vec![
            RoleView {
                kind: "leads".into(),
                who: "Public health".into(),
            },
            RoleView {
                kind: "advises".into(),
                who: "  ".into(),
            },
        ],
        ..action("Put reach on one page")
    };
    let view = save(&desk, &said);
    let one = &view.actions[0];
    assert_eq!(one.about, criterion(&sheet, "a5").label);
    assert_eq!(
        (one.owner.as_str(), one.due_words.as_str()),
        ("Priya Nair", "15 May 2026")
    );
    assert_eq!(one.roles_words, "Public health leads");
    assert_eq!(one.roles.len(), 1);
    assert_eq!(view.counts, "1 open, 0 done");
    assert_eq!(view.lacking, "");

    let done = ActionView {
        state: "done".into(),
        ..one.clone()
    };
    let view = save(&desk, &done);
    assert_eq!(view.counts, "0 open, 1 done");
    assert!(view.actions.is_empty());
    let emptied = ActionView {
        what: String::new(),
        ..done
    };
    let view = save(&desk, &emptied);
    assert_eq!(view.counts, "0 open, 0 done");
    assert_eq!(desk.app.bin().unwrap().things.len(), 1);
    desk.app.undo().unwrap();
    let all = desk.app.actions(&desk.round, "all", "due", "").unwrap();
    assert_eq!(whats(&all), ["Put reach on one page"]);
}

#[test]
fn a_day_or_a_criterion_that_cant_be_read_is_said_and_nothing_is_written() {
    let desk = desk::group();
    let bad = ActionView {
        due: "next week".into(),
        ..action("Do something")
    };
    let refused = desk.app.save_action(&desk.round, &bad, "open", "due", "");
    assert_eq!(code(refused), ("not-a-date".into(), "due".into()));
    let empty = desk
        .app
        .save_action(&desk.round, &action(" "), "open", "due", "");
    assert_eq!(code(empty), ("name-needed".into(), "what".into()));
    let all = desk.app.actions(&desk.round, "all", "due", "").unwrap();
    assert!(all.actions.is_empty());
}

#[test]
fn actions_are_sorted_filtered_and_found() {
    let desk = desk::group();
    let opened = desk.open("planning");
    let sheet = opened.sheet.clone();
    for (what, owner, due, segment, criterion, state) in [
        (
            "Cost the priorities",
            "zoe",
            "2026-05-15",
            "service",
            "a7",
            "to-start",
        ),
        ("Walk the quay", "Adam", "", "civic", "a2", "under-way"),
        ("Ring, don’t write", "", "2026-04-01", "", "", "to-start"),
        (
            "Name a lead",
            "Mia",
            "2026-03-10",
            "community",
            "a1",
            "done",
        ),
    ] {
        let about = if criterion.is_empty() { "" } else { &sheet };
        save(
            &desk,
            &ActionView {
                sheet: about.to_owned(),
                criterion: criterion.into(),
                owner: owner.into(),
                due: due.into(),
                segment: segment.into(),
                state: state.into(),
                ..action(what)
            },
        );
    }
    let first_words = |filter: &str, order: &str, query: &str| -> Vec<String> {
        let view = desk.app.actions(&desk.round, filter, order, query).unwrap();
        let words = view
            .actions
            .iter()
            .map(|one| one.what.split([' ', ',']).next().unwrap());
        words.map(str::to_owned).collect()
    };
    assert_eq!(first_words("open", "due", ""), ["Ring", "Cost", "Walk"]);
    assert_eq!(
        first_words("all", "owner", ""),
        ["Walk", "Name", "Cost", "Ring"]
    );
    assert_eq!(
        first_words("all", "criterion", ""),
        ["Name", "Walk", "Cost", "Ring"]
    );
    assert_eq!(
        first_words("all", "segment", ""),
        ["Walk", "Name", "Cost", "Ring"]
    );
    assert_eq!(first_words("done", "due", ""), ["Name"]);
    assert_eq!(first_words("open", "due", "ZOE cost"), ["Cost"]);
    assert_eq!(
        first_words("open", "due", &criterion(&opened, "a7").label),
        ["Cost"]
    );
    let view = desk
        .app
        .actions(&desk.round, "open", "due", "nothing like it")
        .unwrap();
    assert!(view.actions.is_empty());
    assert_eq!(
        view.lacking, "2 lack an owner or a date",
        "whatever is searched for"
    );
    let unknown = desk.app.actions(&desk.round, "some", "due", "");
    assert_eq!(code(unknown).0, "no-such-choice");
}

/// The actions that the squares of the balance lead to, in the order of reading.
fn squares(view: &ActionsView) -> Vec<String> {
    let svg = &view.balance.as_ref().unwrap().svg;
    let parts = svg.split("data-part=\"").skip(1);
    parts
        .map(|part| part.split('"').next().unwrap().to_owned())
        .collect()
}

#[test]
fn the_balance_is_drawn_and_what_leans_is_said() {
    let desk = desk::group();
    let nothing = desk.app.actions(&desk.round, "open", "due", "").unwrap();
    assert_eq!(nothing.balance, None);
    assert_eq!(nothing.worth_a_look, [""; 0]);
    for what in ["Ring", "Write"] {
        let one = ActionView {
            segment: "service".into(),
            works_on: "behaviour".into(),
            ..action(what)
        };
        save(&desk, &one);
    }
    let view = desk.app.actions(&desk.round, "done", "due", "").unwrap();
    let balance = view.balance.as_ref().unwrap();
    assert!(balance.reading.starts_with("2 actions are open: 0 civic"));
    assert_eq!(
        balance.rows[1],
        ["Service", "action 1; action 2", "none", "none"]
    );
    assert_eq!(squares(&view).len(), 2, "whatever the list shows");
    assert!(view.worth_a_look[0].contains("Plans like that tend to widen gaps."));
    assert!(view.worth_a_look[1].contains("every open action is for services"));
}

#[test]
fn a_square_has_the_number_of_its_action_whatever_the_order_and_the_filter() {
    let desk = desk::group();
    for (what, due) in [("Later", "2026-12-01"), ("Sooner", "2026-04-01")] {
        let one = ActionView {
            due: due.into(),
            ..action(what)
        };
        save(&desk, &one);
    }
    let all = desk.app.actions(&desk.round, "all", "due", "").unwrap();
    let listed: Vec<(&str, &str)> = all
        .actions
        .iter()
        .map(|one| (one.number.as_str(), one.what.as_str()))
        .collect();
    assert_eq!(listed, [("2", "Sooner"), ("1", "Later")]);
    assert_eq!(
        squares(&all),
        [all.actions[1].id.clone(), all.actions[0].id.clone()]
    );
    let found = desk.app.actions(&desk.round, "all", "due", "soon").unwrap();
    assert_eq!(found.actions[0].number, "2");
    assert_eq!(found.balance, all.balance);
    let dropped = ActionView {
        state: "dropped".into(),
        ..all.actions[1].clone()
    };
    let left = save(&desk, &dropped);
    assert_eq!(squares(&left), [all.actions[0].id.clone()]);
    assert_eq!(left.actions[0].number, "2", "one given up keeps its number");
}

#[test]
fn an_open_action_is_carried_on_to_the_next_round_once() {
    let mut desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let said = ActionView {
        sheet,
        criterion: "a5".into(),
        owner: "Priya Nair".into(),
        ..action("Put reach on one page")
    };
    let first = save(&desk, &said).actions.remove(0);
    desk.round = desk
        .app
        .start_next_round(&desk.round, false, false)
        .unwrap();
    let here = desk.open("planning").sheet;

    let before = desk.app.actions(&desk.round, "open", "due", "").unwrap();
    assert_eq!(whats(&before), ["Put reach on one page"]);
    assert!(before.actions[0].earlier.starts_with("From the round of"));

    desk.app.carry_on_action(&first.id, &desk.round).unwrap();
    let after = desk.app.carry_on_action(&first.id, &desk.round).unwrap();

    assert_eq!(after.counts, "1 open, 0 done, 1 carried on");
    let one = &after.actions[0];
    assert_eq!(
        squares(&after).join(" "),
        one.id,
        "it lives on in this round"
    );
    assert_eq!((after.actions.len(), one.earlier.as_str()), (1, ""));
    assert_eq!(
        (one.sheet.as_str(), one.criterion.as_str()),
        (here.as_str(), "a5")
    );
    assert_eq!(one.owner, "Priya Nair");
    let carried = desk.app.actions(&desk.round, "carried", "due", "").unwrap();
    assert_eq!(whats(&carried), ["Put reach on one page"]);
    desk.app.undo().unwrap();
    let back = desk.app.actions(&desk.round, "open", "due", "").unwrap();
    assert_eq!(back.counts, "1 open, 0 done");
}
