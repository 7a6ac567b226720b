//! The impression pass: one key a criterion.

use crate::desk::{self, code, criterion};

const TEN: [&str; 10] = [
    "parts",
    "working",
    "agreed",
    "parts",
    "agreed",
    "parts",
    "working",
    "parts",
    "embedded",
    "not-started",
];

#[test]
fn ten_keys_answer_ten_steps_and_ten_undos_take_them_back_one_by_one() {
    let desk = desk::group();
    let opened = desk.open("planning");
    assert_eq!(opened.progress, "0 of 10 steps answered");
    assert!(
        opened
            .criteria
            .iter()
            .all(|one| one.answer.is_none() && one.shown.is_none())
    );

    let answered = desk.answer(&opened, &TEN);

    assert_eq!(answered.progress, "10 of 10 steps answered");
    assert_eq!(answered.headline, "3 of 10 working across the place");
    let marks: Vec<_> = answered
        .strip
        .iter()
        .map(|tile| tile.mark.as_str())
        .collect();
    assert_eq!(marks, ["0", "1", "1", "2", "2", "2", "2", "3", "3", "4"]);
    assert_eq!(answered.strip_working_from, 7);

    for left in (0..10).rev() {
        desk.app.undo().unwrap();
        let sheet = desk.app.sheet(&opened.sheet).unwrap();
        assert_eq!(sheet.progress, format!("{left} of 10 steps answered"));
    }
    for done in 1..=10 {
        desk.app.redo().unwrap();
        let sheet = desk.app.sheet(&opened.sheet).unwrap();
        assert_eq!(sheet.progress, format!("{done} of 10 steps answered"));
    }
}

#[test]
fn the_same_key_twice_is_one_step() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    for level in ["working", "parts", "parts"] {
        desk.app.answer(&sheet, "a1", Some(level), None).unwrap();
    }
    desk.app.undo().unwrap();
    let view = desk.app.sheet(&sheet).unwrap();
    assert_eq!(criterion(&view, "a1").answer.as_deref(), Some("working"));
}

#[test]
fn not_applicable_wants_a_reason() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let na = Some("not-applicable");
    for reason in [None, Some("  ")] {
        let refused = desk.app.answer(&sheet, "a7", na, reason);
        assert_eq!(code(refused).0, "reason-needed");
    }
    assert_eq!(
        criterion(&desk.app.sheet(&sheet).unwrap(), "a7").answer,
        None
    );

    let view = desk
        .app
        .answer(&sheet, "a7", na, Some("No money moves here"))
        .unwrap();
    assert_eq!(criterion(&view, "a7").answer.as_deref(), na);
    assert_eq!(criterion(&view, "a7").reason, "No money moves here");
    let emptied = desk.app.save_reason(&sheet, "a7", "", "room");
    assert_eq!(code(emptied).0, "reason-needed");
}

#[test]
fn a_reason_stays_with_the_next_level_and_goes_with_another_kind_of_answer() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    desk.app
        .answer(&sheet, "a2", Some("parts"), Some("Two data packs"))
        .unwrap();
    let view = desk
        .app
        .answer(&sheet, "a2", Some("working"), None)
        .unwrap();
    assert_eq!(criterion(&view, "a2").reason, "Two data packs");
    let view = desk
        .app
        .answer(&sheet, "a2", Some("dont-know"), None)
        .unwrap();
    assert_eq!(criterion(&view, "a2").reason, "");
    assert_eq!(criterion(&view, "a2").shown, None);
    let view = desk.app.answer(&sheet, "a2", None, None).unwrap();
    assert_eq!(criterion(&view, "a2").answer, None);
}

#[test]
fn what_the_pinned_workbook_has_not_got_is_refused() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let off_scale = desk.app.answer(&sheet, "a1", Some("splendid"), None);
    assert_eq!(code(off_scale).0, "no-such-choice");
    let off_sheet = desk.app.answer(&sheet, "p1", Some("working"), None);
    assert_eq!(code(off_sheet).0, "no-such-choice");
    assert_eq!(code(desk.app.sheet("no-sheet")).0, "not-here");
    assert_eq!(
        code(desk.app.open_sheet(&desk.round, "horoscope")).0,
        "no-such-choice"
    );
    assert_eq!(
        desk.app.sheet(&sheet).unwrap().progress,
        "0 of 10 steps answered"
    );
}

#[test]
fn a_sheet_that_was_put_away_comes_back_with_what_was_said() {
    let desk = desk::group();
    let opened = desk.open("pots");
    desk.answer(&opened, &["parts", "working"]);
    desk.app.remove(&opened.sheet).unwrap();
    let rows = desk.app.sheets(&desk.round).unwrap().workbooks;
    let pots = rows.iter().find(|row| row.workbook == "pots").unwrap();
    assert_eq!(pots.sheet, None);
    assert_eq!(desk.open("pots").progress, "2 of 13 elements answered");
}

#[test]
fn the_sheets_page_lists_every_workbook_in_the_order_of_the_triangle() {
    let desk = desk::group();
    desk.open("civic-service");
    let rows = desk.app.sheets(&desk.round).unwrap().workbooks;
    assert_eq!(rows.len(), 8);
    assert_eq!(rows[0].workbook, "planning");
    assert_eq!(
        (rows[0].size.as_str(), rows[0].stands_for.as_str()),
        ("10 steps", "Tool A")
    );
    let open: Vec<_> = rows.iter().filter(|row| row.sheet.is_some()).collect();
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].progress, "0 of 9 factors answered");
}

#[test]
fn one_person_chooses_and_a_group_agrees() {
    let (alone, group) = (desk::alone(), desk::group());
    let view = alone.open("planning");
    assert_eq!(view.chosen_word, "Chosen");
    assert_eq!(view.place.alone, "One person’s view");
    assert_eq!(group.open("planning").chosen_word, "Agreed");
}

#[test]
fn a_criterion_is_told_with_its_own_words() {
    let desk = desk::group();
    let view = desk.open("planning");
    let fourth = criterion(&view, "a4");
    assert_eq!(fourth.number, "Step 4 of 10");
    assert_eq!(fourth.levels.len(), view.levels.len());
    assert!(fourth.probes.len() >= 2 && !fourth.evidence_hints.is_empty());
    assert!(
        fourth
            .origin
            .starts_with("The published framework names this step")
    );
    assert!(
        fourth.origin.contains("Public Health England"),
        "{}",
        fourth.origin
    );
    let working: Vec<_> = view
        .levels
        .iter()
        .filter(|level| level.working_begins)
        .collect();
    assert_eq!(working.len(), 1);
    assert_eq!(working[0].id, "working");
    assert!(
        view.about
            .iter()
            .any(|says| says.contains("nobody’s performance")),
        "it says what levels are not for: {:?}",
        view.about
    );
}
