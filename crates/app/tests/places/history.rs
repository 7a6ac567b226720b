//! History in words, and taking an earlier state back.

use pit_app::App;
use pit_app::views::{EvidenceView, NoteView};

use crate::person::{Person, fields, place, round};

fn told(app: &App, of: &str) -> Vec<String> {
    let view = app.history(of).expect("it is there");
    view.entries.into_iter().map(|entry| entry.what).collect()
}

#[test]
fn an_earlier_answer_is_taken_back_as_a_new_change() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let sheet = app.open_sheet(&round, "planning").expect("opened");
    let (id, criterion) = (sheet.sheet, sheet.criteria[3].id.clone());
    let level = |index: usize| sheet.levels[index].id.clone();
    app.answer(&id, &criterion, Some(&level(2)), Some("half the districts"))
        .expect("answered");
    app.answer(&id, &criterion, Some(&level(3)), Some("all of them now"))
        .expect("answered");

    let of = format!("{id}/{criterion}");
    let view = app.history(&of).expect("it is there");
    let label = &sheet.criteria[3].label;
    assert_eq!(view.title, format!("{label}, {}", sheet.title));
    assert_eq!(
        told(&app, &of),
        [
            format!("{label}: level 2 → level 3, because: all of them now"),
            format!("{label}: level 2, because: half the districts"),
        ]
    );
    assert!(view.entries[0].now && view.entries[0].records.is_empty());
    assert!(view.entries[0].when.starts_with("3 March 2026, "));
    let earlier = &view.entries[1].records;
    assert_eq!(earlier.len(), 1, "it can be taken back");

    let frame = app.take_back(earlier).expect("it is taken back");
    assert!(
        frame
            .undo
            .is_some_and(|undo| undo.contains("level 3 → level 2"))
    );
    let sheet = app.sheet(&id).expect("it is there");
    assert_eq!(sheet.criteria[3].answer, Some(level(2)));
    assert_eq!(sheet.criteria[3].reason, "half the districts");
    assert_eq!(told(&app, &of).len(), 3);

    app.undo().expect("it is one step");
    let sheet = app.sheet(&id).expect("it is there");
    assert_eq!(sheet.criteria[3].answer, Some(level(3)));
    let newest = &told(&app, &of)[0];
    assert!(newest.starts_with("Undone: "), "{newest}");
}

#[test]
fn a_rounds_history_tells_its_scope_and_its_sheets() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let mut typed = fields(&app, &round);
    typed.goal = "The gap closes".to_owned();
    app.save_scope(&round, &typed).expect("saved");
    app.open_sheet(&round, "pots").expect("opened");
    let view = app.history(&round).expect("it is there");
    assert_eq!(view.title, "Harbourton, Whole place · 3 March 2026");
    assert_eq!(
        told(&app, &round),
        [
            "Workbook opened: Population outcomes through services",
            "Scope and goal changed. What should change: The gap closes",
            "Round of 3 March 2026 begun",
        ]
    );
    app.take_back(&view.entries[2].records)
        .expect("it is taken back");
    assert_eq!(fields(&app, &round).goal, "");
}

#[test]
fn a_reason_written_later_is_told_as_a_reason_not_as_another_level() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let sheet = app.open_sheet(&round, "planning").expect("opened");
    let (id, criterion) = (sheet.sheet, sheet.criteria[3].id.clone());
    let label = &sheet.criteria[3].label;
    app.answer(&id, &criterion, Some(&sheet.levels[2].id), None)
        .expect("answered");
    for (reason, audience) in [
        ("two of six", "room"),
        ("two of six", "released"),
        ("", "room"),
    ] {
        app.save_reason(&id, &criterion, reason, audience)
            .expect("kept");
    }
    assert_eq!(
        told(&app, &format!("{id}/{criterion}")),
        [
            format!("{label}: level 2 kept, reason taken away"),
            format!("{label}: who may read the reason changed"),
            format!("{label}: level 2 kept, reason written, because: two of six"),
            format!("{label}: level 2"),
        ]
    );
}

#[test]
fn what_was_changed_of_a_thing_is_told_by_its_parts() {
    let mut person = Person::new();
    let app = person.opens();
    let town = place(&app, "Harbourton", None);
    let round = round(&app, &town);
    let sheet = app.open_sheet(&round, "planning").expect("opened");
    let (id, criterion) = (sheet.sheet, sheet.criteria[0].id.clone());
    let label = &sheet.criteria[0].label;
    let mut fact = EvidenceView {
        id: String::new(),
        fact: "Two of six signed".to_owned(),
        figure: String::new(),
        source: String::new(),
        dated: String::new(),
        strength: String::new(),
        who_benefits: false,
        audience: "room".to_owned(),
    };
    let kept = app.save_evidence(&id, &criterion, &fact).expect("kept");
    fact.id.clone_from(&kept.criteria[0].evidence[0].id);
    fact.source = "Board minutes".to_owned();
    fact.strength = "documented".to_owned();
    app.save_evidence(&id, &criterion, &fact).expect("kept");
    app.save_aim(&id, &criterion, &sheet.levels[3].id, "1 May 2027")
        .expect("kept");
    app.save_weight(&id, &criterion, 3, 0).expect("kept");
    let note = NoteView {
        id: String::new(),
        kind: "dissent".to_owned(),
        text: "The hospital sees it otherwise".to_owned(),
        audience: "room".to_owned(),
    };
    app.save_note(&id, &criterion, &note).expect("kept");
    assert_eq!(
        told(&app, &format!("{id}/{criterion}")),
        [
            format!("{label}: Seen differently: The hospital sees it otherwise"),
            format!("{label}. How much it matters here: 3 of 3"),
            format!("{label}: aim set to level 3. By when: 1 May 2027"),
            format!(
                "{label}: evidence changed: Two of six signed. Source: Board minutes · How strong: Documented"
            ),
            format!("{label}: evidence added: Two of six signed"),
        ]
    );
}
