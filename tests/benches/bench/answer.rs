//! An answer given in the window: all that lies between the key and the page's new view.

use pit_app::{App, assessments, story::tell, world};
use pit_record::body::{Answer, Audience, Judgement, Reached};
use pit_record::{Body, State};
use pit_store::{Library, NewChange};
use pit_tests::generator::{Shape, story};

use crate::measure::{alone, by_turns, line, single, told};

pub fn rows() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let folder = tempfile::tempdir().expect("a folder");
    let workbooks = assessments::shipped();
    let full = story(2, Shape::FULL, &workbooks);
    // Twice the same: in one only the change is written, in the other the whole use case is done.
    let told_to = |name: &str| {
        let path = folder.path().join(name).join("library.db");
        let mut library = Library::open(&path, world::fixed(2, day)).expect("a library");
        let round = tell(&full, &workbooks, &mut library).expect("told")[0];
        (library, round)
    };
    let (mut plain, round) = told_to("plain");
    let (library, _) = told_to("window");
    drop(library);
    let data = folder.path().join("window");
    let app = App::open(&data, &folder.path().join("Reports"), world::fixed(3, day));

    let contents = plain.round(round).expect("reads").expect("is there");
    let open = contents
        .sheets
        .iter()
        .max_by_key(|s| s.workbook.criteria.len());
    let open = open.expect("a sheet");
    let (sheet, workbook) = (open.id, &open.workbook);
    let said = |number: usize| {
        let criteria = &workbook.criteria;
        let levels = &workbook.scale.levels;
        let level = &levels[(number / criteria.len()) % levels.len()];
        (
            criteria[number % criteria.len()].id.clone(),
            level.id.clone(),
        )
    };
    let name = sheet.to_string();
    let answer = |number: usize| {
        let (criterion, level) = said(number);
        let reason = format!("Talked through, try {number}.");
        app.answer(&name, &criterion, Some(&level), Some(&reason))
            .expect("answered");
    };
    let change = |number: usize| {
        let (criterion, level) = said(number);
        let body = Body::from(Judgement {
            sheet,
            criterion,
            answer: Answer::Level(level),
            reason: Some(format!("Talked through, try {number}.")),
            reached: Reached::TalkedThrough,
            audience: Audience::Released,
        });
        let thing = body.natural_id().expect("a judgement has one");
        plain
            .commit(NewChange::of(thing, State::Is(body)))
            .expect("written");
    };
    let pair = by_turns(200, answer, change);
    line(
        "an answer in a full triangle: read, checked, on disk, the sheet shown",
        &pair,
        "the change alone, on disk",
        "",
    );
    let shown = alone(100, || drop(app.sheet(&name).expect("shown")));
    single("the sheet of a full triangle shown", &told(shown), "");
}
