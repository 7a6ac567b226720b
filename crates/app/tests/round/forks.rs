//! Two computers that answered differently: both are shown, and a person chooses or writes anew.

use std::path::Path;

use pit_app::App;
use pit_app::views::SheetView;

use crate::desk::criterion;
use crate::two_computers::{ashby, copied, opens, send};

/// One place on two computers; the second's answers and reasons come to the first.
fn two(here: &[(&str, &str)], there: &[(&str, &str)]) -> (tempfile::TempDir, App, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let other = tempfile::tempdir().expect("a folder");
    let app = opens(folder.path(), 1);
    let (place, _, sheet) = ashby(&app);
    drop(app);
    copied(folder.path(), other.path());

    let say = |of: &Path, seed, said: &[(&str, &str)]| {
        let app = opens(of, seed);
        for (level, reason) in said {
            app.answer(&sheet, "a1", Some(level), Some(reason))
                .expect("it is kept");
        }
        app
    };
    drop(say(other.path(), 2, there));
    let app = say(folder.path(), 3, here);
    send(other.path(), &place, &app);
    (folder, app, sheet)
}

fn told(view: &SheetView) -> Vec<(String, String)> {
    let forks = &criterion(view, "a1").forks;
    let sides = forks.iter().flat_map(|fork| &fork.sides);
    sides
        .map(|side| {
            let whose = side.whose.split(',').next().unwrap_or_default();
            (whose.to_owned(), format!("{}. {}", side.what, side.reason))
        })
        .collect()
}

#[test]
fn both_answers_are_shown_with_whose_they_are_and_one_is_kept() {
    let (_folder, app, sheet) = two(
        &[("parts", "Only in the east.")],
        &[("working", "Everyone does.")],
    );
    let view = app.sheet(&sheet).expect("it is here");
    let mut sides = told(&view);
    sides.sort();
    assert_eq!(
        sides,
        [
            (
                "On another computer".to_owned(),
                "Level 3: Working across the place. Everyone does.".to_owned()
            ),
            (
                "On this computer".to_owned(),
                "Level 2: Under way in parts. Only in the east.".to_owned()
            ),
        ]
    );
    let fork = &criterion(&view, "a1").forks[0];
    assert_eq!(fork.about, "Answer");
    assert_eq!(
        fork.sides.iter().filter(|side| side.shown).count(),
        1,
        "one of them counts meanwhile"
    );

    let theirs = fork.sides.iter().find(|side| side.what.contains('3'));
    let theirs = theirs.expect("the other's").record.clone();
    app.close_fork(&theirs).expect("it is closed");
    let view = app.sheet(&sheet).expect("it is here");
    let closed = criterion(&view, "a1");
    assert_eq!(
        (told(&view), closed.answer.as_deref()),
        (vec![], Some("working"))
    );
    assert_eq!(closed.reason, "Everyone does.");

    let again = app.close_fork(&theirs).expect_err("nothing stands open");
    assert_eq!(again.code, "no-earlier-state");
    app.undo().expect("it is undone");
    let view = app.sheet(&sheet).expect("it is here");
    assert_eq!(
        told(&view).len(),
        2,
        "undone, both stand side by side again"
    );
}

#[test]
fn an_answer_given_anew_closes_it_too() {
    let (_folder, app, sheet) = two(&[("parts", "")], &[("working", "")]);
    let view = app.answer(&sheet, "a1", Some("not-started"), None);
    assert_eq!(told(&view.expect("it is kept")), []);
}

#[test]
fn two_who_answered_alike_need_not_choose() {
    let (_folder, app, sheet) = two(&[("parts", "")], &[("parts", "")]);
    assert_eq!(told(&app.sheet(&sheet).expect("it is here")), []);
}

#[test]
fn an_answer_that_one_side_took_back_is_a_side_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = tempfile::tempdir().expect("a folder");
    let app = opens(folder.path(), 1);
    let (place, _, sheet) = ashby(&app);
    app.answer(&sheet, "a1", Some("parts"), None).expect("kept");
    drop(app);
    copied(folder.path(), other.path());
    let there = opens(other.path(), 2);
    there.answer(&sheet, "a1", None, None).expect("taken back");
    drop(there);
    let app = opens(folder.path(), 3);
    app.answer(&sheet, "a1", Some("not-started"), None)
        .expect("kept");
    send(other.path(), &place, &app);

    let view = app.sheet(&sheet).expect("it is here");
    let sides = told(&view);
    assert!(
        sides.iter().any(|(_, what)| what.starts_with("Taken back")),
        "{sides:?}"
    );
    let fork = &criterion(&view, "a1").forks[0];
    let gone = fork.sides.iter().find(|side| side.what.contains("Taken"));
    let gone = gone.expect("the other's").record.clone();
    app.close_fork(&gone).expect("it is closed");
    let view = app.sheet(&sheet).expect("it is here");
    assert_eq!(
        (told(&view), &criterion(&view, "a1").answer),
        (vec![], &None)
    );
}
