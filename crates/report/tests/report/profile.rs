//! The profile: a tile where a criterion stands, an arrow to where it should.

use pit_record::body::{Answer, Mode};
use pit_report::content::{profile_of, profile_table};
use pit_report::drawing::{Drawing, Ink, Item};
use pit_report::figures::{FigureScale, Profile, ProfileRow, Tile, profile};
use pit_words::Words;

use crate::room::{civic_service, flat, inside, labels};
use crate::round::{Said, at, other, sheet};

/// Every state a criterion of a profile can be in.
pub fn every_state() -> Vec<Said> {
    vec![
        at(3).aiming(4, 3),
        at(2).aiming(3, 12).taken_from_marks(),
        at(3).aiming(3, 3),
        at(4).aiming(3, 7),
        at(1).aiming(3, 3),
        at(0),
        other(Some(Answer::DontKnow)).aiming(2, 7),
        other(Some(Answer::NotApplicable)),
        other(None),
    ]
}

fn shown(said: Vec<Said>) -> Profile {
    let sheet = sheet(civic_service(), said);
    profile_of(&Words::english(), &sheet, Mode::Group, "Harbourton")
}

fn inks(drawing: &Drawing, part: usize) -> Vec<Ink> {
    let mut parts = drawing.items.iter();
    let parts = parts.by_ref().filter_map(|item| match item {
        Item::Part { items, .. } => Some(items),
        _ => None,
    });
    let items = parts.collect::<Vec<_>>()[part];
    let ink = |item: &&Item| match item {
        Item::Polygon { ink, .. } | Item::Line { ink, .. } | Item::Circle { ink, .. } => Some(*ink),
        _ => None,
    };
    flat(items).iter().filter_map(ink).collect()
}

#[test]
fn every_state_is_heard() {
    let drawing = profile(&shown(every_state()));
    let heard = [labels(&drawing).join("\n"), drawing.alternative()].join("\n\n");
    insta::assert_snapshot!(heard);
    inside(&drawing);
}

#[test]
fn an_arrow_stands_only_between_a_level_and_another_aim() {
    let drawing = profile(&shown(every_state()));
    let arrows: Vec<bool> = (0..9)
        .map(|part| inks(&drawing, part).contains(&Ink::Head))
        .collect();
    let (yes, no) = (true, false);
    assert_eq!(arrows, [yes, yes, no, yes, yes, no, no, no, no]);
    let rings: Vec<bool> = (0..9)
        .map(|part| inks(&drawing, part).contains(&Ink::Aim))
        .collect();
    assert_eq!(rings, [yes, yes, no, yes, yes, no, yes, no, no]);
}

#[test]
fn answers_that_are_no_level_stand_right_of_the_dashed_line() {
    let drawing = profile(&shown(every_state()));
    let dashed = drawing.items.iter().find_map(|item| match item {
        Item::Line {
            from,
            ink: Ink::Dash,
            ..
        } => Some(from.x),
        _ => None,
    });
    let rings = flat(&drawing.items)
        .into_iter()
        .filter_map(|item| match item {
            Item::Circle {
                center,
                ink: Ink::TileDontKnow | Ink::TileUnanswered,
                ..
            } => Some(center),
            _ => None,
        });
    // Those in the key under the rows stand at the left.
    let in_rows: Vec<f32> = rings
        .map(|center| center.x)
        .filter(|x| *x > 800.0)
        .collect();
    assert_eq!(in_rows.len(), 2);
    assert!(in_rows.iter().all(|x| Some(*x) > dashed));
}

#[test]
fn nothing_answered_says_so_and_has_no_arrow() {
    let shown = shown(Vec::new());
    assert_eq!(
        shown.description,
        "No aim is set yet for any of the 9 factors."
    );
    let drawing = profile(&shown);
    assert!((0..9).all(|part| inks(&drawing, part) == [Ink::TileUnanswered]));
    inside(&drawing);
}

#[test]
fn the_table_has_a_row_a_criterion() {
    let sheet = sheet(civic_service(), every_state());
    let table = profile_table(&Words::english(), &sheet, "Harbourton");
    let lines = [&table.header].into_iter().chain(&table.rows);
    let lines: Vec<String> = lines.map(|line| line.join(" | ")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn longer_words_on_any_scale_stay_inside() {
    let long = |words: &str| format!("{words} and Gemeinschaftsverantwortungsbereitschaft");
    for of in 2..=10 {
        let row = |index: usize, aim: usize| ProfileRow {
            part: "a1".into(),
            label: String::new(),
            number: "13".into(),
            name: long("Shared vision and joint learning, middle managers too"),
            tile: Tile::level(index, of, of / 2),
            aim: Some(aim),
            words: long("September 2027"),
        };
        let mut shown = Profile {
            scale: FigureScale {
                marks: (0..of).map(|n| n.to_string()).collect(),
                working: of / 2,
                working_words: long("Working across the place"),
            },
            rows: vec![row(0, of - 1), row(of - 1, 0), row(0, 1)],
            others_head: "?".into(),
            words_head: long("Aim by"),
            ..Profile::default()
        };
        shown.key.agreed = long("agreed level");
        shown.key.aim = long("aim");
        inside(&profile(&shown));
    }
}
