//! The diagnostic pass: what is said of one criterion, each field one step.

use pit_app::views::{EvidenceView, NoteView};

use crate::desk::{self, Desk, code, criterion, evidence, note};

fn evidence_of(desk: &Desk, sheet: &str, id: &str) -> Vec<EvidenceView> {
    criterion(&desk.app.sheet(sheet).unwrap(), id)
        .evidence
        .clone()
}

fn notes_of(desk: &Desk, sheet: &str, id: &str) -> Vec<NoteView> {
    criterion(&desk.app.sheet(sheet).unwrap(), id).notes.clone()
}

#[test]
fn evidence_is_added_changed_and_taken_away() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let said = EvidenceView {
        figure: "0 of 4 agendas".into(),
        source: "Agenda papers".into(),
        dated: "July 2025".into(),
        strength: "documented".into(),
        who_benefits: true,
        audience: "released".into(),
        ..evidence("  Early deaths were on none of the agendas.  ")
    };
    desk.app.save_evidence(&sheet, "a1", &said).unwrap();
    desk.app
        .save_evidence(&sheet, "a1", &evidence("A second fact"))
        .unwrap();
    let written = evidence_of(&desk, &sheet, "a1");
    assert_eq!(written.len(), 2);
    let expected = EvidenceView {
        id: written[0].id.clone(),
        fact: "Early deaths were on none of the agendas.".into(),
        ..said
    };
    assert_eq!(written[0], expected);

    let changed = EvidenceView {
        strength: "measured".into(),
        ..written[0].clone()
    };
    desk.app.save_evidence(&sheet, "a1", &changed).unwrap();
    let written = evidence_of(&desk, &sheet, "a1");
    assert_eq!(
        (written.len(), &written[0]),
        (2, &changed),
        "changed where it stood"
    );

    let emptied = EvidenceView {
        fact: String::new(),
        ..changed.clone()
    };
    desk.app.save_evidence(&sheet, "a1", &emptied).unwrap();
    assert_eq!(evidence_of(&desk, &sheet, "a1").len(), 1);
    desk.app.undo().unwrap();
    let back = evidence_of(&desk, &sheet, "a1");
    assert!(back.contains(&changed) && back.len() == 2);
}

#[test]
fn evidence_without_a_fact_is_asked_for_it_and_an_empty_one_is_nothing() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let bare = EvidenceView {
        source: "Agenda papers".into(),
        ..evidence("")
    };
    let refused = code(desk.app.save_evidence(&sheet, "a1", &bare));
    assert_eq!(refused, ("name-needed".into(), "fact".into()));
    desk.app
        .save_evidence(&sheet, "a1", &evidence(" "))
        .unwrap();
    assert!(evidence_of(&desk, &sheet, "a1").is_empty());
}

#[test]
fn notes_of_every_kind_are_added_changed_and_taken_away() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    for kind in ["strength", "gap", "not-true-for", "dissent"] {
        desk.app
            .save_note(&sheet, "a3", &note(kind, "Something said"))
            .unwrap();
    }
    let written = notes_of(&desk, &sheet, "a3");
    let kinds: Vec<_> = written.iter().map(|one| one.kind.as_str()).collect();
    assert_eq!(kinds, ["strength", "gap", "not-true-for", "dissent"]);

    let changed = NoteView {
        text: "Said otherwise".into(),
        audience: "released".into(),
        ..written[1].clone()
    };
    desk.app.save_note(&sheet, "a3", &changed).unwrap();
    assert_eq!(notes_of(&desk, &sheet, "a3")[1], changed);
    let emptied = NoteView {
        text: " ".into(),
        ..changed
    };
    desk.app.save_note(&sheet, "a3", &emptied).unwrap();
    assert_eq!(notes_of(&desk, &sheet, "a3").len(), 3);
    let unknown = desk
        .app
        .save_note(&sheet, "a3", &note("gossip", "Something said"));
    assert_eq!(code(unknown).0, "no-such-choice");
}

#[test]
fn a_note_may_be_about_the_whole_sheet() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let said = note("strength", "Residents spoke first");
    let view = desk.app.save_note(&sheet, "", &said).unwrap();
    assert_eq!(view.notes[0].text, "Residents spoke first");
    assert!(view.criteria.iter().all(|one| one.notes.is_empty()));
}

#[test]
fn a_note_of_another_sheet_is_not_here() {
    let desk = desk::group();
    let (planning, pots) = (desk.open("planning").sheet, desk.open("pots").sheet);
    desk.app
        .save_note(&planning, "a1", &note("gap", "Of planning"))
        .unwrap();
    let written = notes_of(&desk, &planning, "a1").remove(0);
    assert_eq!(
        code(desk.app.save_note(&pots, "p1", &written)).0,
        "not-here"
    );
}

#[test]
fn a_reason_wants_an_answer_first_and_has_its_own_audience() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let early = desk.app.save_reason(&sheet, "a1", "Because", "room");
    assert_eq!(code(early).0, "answer-first");
    desk.app.answer(&sheet, "a1", Some("parts"), None).unwrap();
    let view = desk
        .app
        .save_reason(&sheet, "a1", "Because", "released")
        .unwrap();
    let first = criterion(&view, "a1");
    assert_eq!(
        (first.reason.as_str(), first.audience.as_str()),
        ("Because", "released")
    );
    let view = desk
        .app
        .answer(&sheet, "a1", Some("working"), None)
        .unwrap();
    assert_eq!(criterion(&view, "a1").audience, "released");
}

#[test]
fn an_aim_and_a_weight_are_set_and_taken_back() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let view = desk
        .app
        .save_aim(&sheet, "a5", "working", "2027-03-31")
        .unwrap();
    let fifth = criterion(&view, "a5");
    assert_eq!(
        (fifth.aim.as_str(), fifth.aim_by.as_str()),
        ("working", "2027-03-31")
    );
    let bad = code(desk.app.save_aim(&sheet, "a5", "working", "soon"));
    assert_eq!(bad, ("not-a-date".into(), "aimBy".into()));
    let view = desk.app.save_weight(&sheet, "a5", 3, 0).unwrap();
    let fifth = criterion(&view, "a5");
    assert_eq!((fifth.importance, fifth.power), (3, 0));
    assert_eq!(
        code(desk.app.save_weight(&sheet, "a5", 4, 0)).0,
        "no-such-choice"
    );
    desk.app.save_aim(&sheet, "a5", "", "").unwrap();
    let view = desk.app.save_weight(&sheet, "a5", 0, 0).unwrap();
    let fifth = criterion(&view, "a5");
    assert_eq!((fifth.aim.as_str(), fifth.importance), ("", 0));
}

#[test]
fn a_working_level_without_evidence_is_flagged_and_nothing_is_blocked() {
    let desk = desk::group();
    let sheet = desk.open("planning").sheet;
    let flags = |id: &str| {
        criterion(&desk.app.sheet(&sheet).unwrap(), id)
            .flags
            .clone()
    };
    desk.app.answer(&sheet, "a1", Some("parts"), None).unwrap();
    assert_eq!(flags("a1"), [""; 0]);
    desk.app
        .answer(&sheet, "a1", Some("working"), None)
        .unwrap();
    assert!(
        flags("a1")[0].starts_with("Unsupported: level 3"),
        "{:?}",
        flags("a1")
    );
    desk.app
        .save_evidence(&sheet, "a1", &evidence("A fact"))
        .unwrap();
    assert_eq!(flags("a1"), [""; 0]);
    desk.app
        .answer(&sheet, "a1", Some("embedded"), None)
        .unwrap();
    assert_eq!(
        flags("a1"),
        ["Level 4 wants two pieces of evidence, one of them on who benefits."]
    );
    let benefits = EvidenceView {
        who_benefits: true,
        ..evidence("Another fact")
    };
    desk.app.save_evidence(&sheet, "a1", &benefits).unwrap();
    assert_eq!(flags("a1"), [""; 0]);
}
