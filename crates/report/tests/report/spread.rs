//! The spread: every mark that may be shown is drawn once, and no other.

use std::collections::BTreeMap;

use pit_report::content::{spread_of, spread_table, spreads_of, spreads_table};
use pit_report::drawing::{Drawing, Ink, Item};
use pit_report::figures::{FigureScale, Spread, SpreadOf, SpreadRow, spread, spread_one};
use pit_words::Words;
use pit_workbook::score::{Mark, MarksScore, MayBeShown};
use pit_workbook::{Sector, Workbook};
use proptest::prelude::*;

use crate::room::{
    circles, civic_service, flat, inside, labels, level, marked, on_a_scale_of, seats, split_room,
};

fn one(workbook: &Workbook, marks: &MarksScore, criterion: usize) -> Spread {
    let words = Words::english();
    spread_of(
        &words,
        workbook,
        &marks.criteria[criterion],
        marks.groups.smallest_group,
    )
}

fn count(drawing: &Drawing, wanted: Ink) -> usize {
    let parts = drawing.items.iter();
    let parts = parts.filter(|item| matches!(item, Item::Part { .. }));
    parts.map(|part| circles(part, wanted).len()).sum()
}

fn said(drawing: &Drawing) -> String {
    let words = flat(&drawing.items)
        .into_iter()
        .filter_map(|item| match item {
            Item::Words(words) => Some(words.words.as_str()),
            _ => None,
        });
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_split_room_of_the_sample_is_heard_as_it_is_drawn() {
    let workbook = civic_service();
    let marks = marked(&workbook, &[(4, &split_room())], 3);
    let drawing = spread(&one(&workbook, &marks, 4));
    insta::assert_snapshot!(labels(&drawing).join("\n"));
    assert_eq!(
        drawing.alternative(),
        "How the room marked it: Gaps and handovers. The council’s middle mark is 3, every other \
         group’s is 1."
    );
    // Each of 23 marks once in its group, once in the room.
    assert_eq!(
        (count(&drawing, Ink::Dot), count(&drawing, Ink::Ring)),
        (42, 4)
    );
    inside(&drawing);
}

#[test]
fn each_label_of_the_rules_has_its_flag_and_its_sentence() {
    let workbook = civic_service();
    let all = |marks: &[Option<Mark>]| seats(Sector::Civic, marks);
    let (dont_know, not_applicable) = (Some(Mark::DontKnow), Some(Mark::NotApplicable));
    let rooms = [
        split_room(),
        all(&[level(0), level(0), level(4), level(4)]),
        all(&[level(2), level(2), dont_know, dont_know]),
        all(&[level(2), not_applicable, not_applicable, not_applicable]),
        all(&[
            level(0),
            level(3),
            level(3),
            level(3),
            level(3),
            level(3),
            level(3),
            level(3),
        ]),
        all(&[level(0), level(0), level(1), level(0)]),
        all(&[level(2), level(3), level(3)]),
        all(&[level(3), level(3), level(3)]),
        all(&[level(3), not_applicable, dont_know]),
        all(&[level(3), level(3)]),
        all(&[]),
    ];
    let heard: Vec<String> = rooms
        .iter()
        .map(|room| {
            let marks = marked(&workbook, &[(0, room)], 3);
            let of = &one(&workbook, &marks, 0).criteria[0];
            let note = of.note.as_deref().unwrap_or_default();
            format!("[{}] {} {note}", of.flags.join(", "), of.reading)
        })
        .collect();
    insta::assert_snapshot!(heard.join("\n"));
}

#[test]
fn groups_that_cant_say_are_named_with_their_numbers() {
    let workbook = civic_service();
    let mut room = seats(Sector::Civic, &[level(2), level(3)]);
    room.extend(seats(Sector::Civic, &[Some(Mark::DontKnow); 5]));
    room.extend(seats(Sector::Service, &[level(2), level(2), level(1)]));
    room.extend(seats(Sector::Vcse, &[level(2), level(2)]));
    room.extend(seats(Sector::Other, &[level(1)]));
    let marks = marked(&workbook, &[(8, &room)], 3);
    let drawing = spread(&one(&workbook, &marks, 8));
    insta::assert_snapshot!(labels(&drawing).join("\n"));
}

#[test]
fn too_few_marks_are_told_and_never_drawn() {
    let workbook = civic_service();
    let room = seats(Sector::Civic, &[level(1), level(4)]);
    let marks = marked(&workbook, &[(0, &room)], 3);
    let drawing = spread(&one(&workbook, &marks, 0));
    assert_eq!(count(&drawing, Ink::Dot), 0);
    assert_eq!(
        said(&drawing),
        "Marks are in. There are too few of them to show."
    );
    let words = Words::english();
    let table = spread_table(
        &words,
        &workbook,
        &marks.criteria[0],
        marks.groups.smallest_group,
    );
    assert!(table.rows.is_empty());
    let sheet = spreads_table(&words, &workbook, &marks);
    assert!(sheet.rows[0].iter().all(|cell| cell != "1" && cell != "4"));
}

#[test]
fn a_group_with_fewer_level_marks_than_the_smallest_group_has_no_middle_mark() {
    let workbook = civic_service();
    let dont_know = Some(Mark::DontKnow);
    let mut room = seats(Sector::Civic, &[level(3), level(3), dont_know]);
    room.extend(seats(Sector::Service, &[level(1), level(1), level(1)]));
    let marks = marked(&workbook, &[(0, &room)], 3);
    let rows = &one(&workbook, &marks, 0).criteria[0].rows;
    let middles: Vec<_> = rows.iter().map(|row| row.middle).collect();
    assert_eq!(middles, [None, Some(1), Some(1)]);
}

#[test]
fn the_table_has_the_numbers_of_the_figure() {
    let workbook = civic_service();
    let marks = marked(&workbook, &[(4, &split_room())], 3);
    let words = Words::english();
    let smallest = marks.groups.smallest_group;
    let table = spread_table(&words, &workbook, &marks.criteria[4], smallest);
    let lines = [&table.header].into_iter().chain(&table.rows);
    let lines: Vec<String> = lines.map(|line| line.join(" | ")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_sheet_shows_only_what_was_marked_in_workbook_order() {
    let workbook = civic_service();
    let marks = marked(&workbook, &[(4, &split_room()), (1, &split_room())], 3);
    let shown = spreads_of(&Words::english(), &workbook, &marks);
    let parts: Vec<_> = shown.criteria.iter().map(|of| of.part.as_str()).collect();
    assert_eq!(parts, ["d2", "d5"]);
    assert_eq!(shown.description, "Of 2 factors with marks, 2 are split.");
    inside(&spread(&shown));
}

#[test]
fn nothing_marked_draws_nothing() {
    let workbook = civic_service();
    let marks = marked(&workbook, &[], 3);
    let shown = spreads_of(&Words::english(), &workbook, &marks);
    assert_eq!(shown.description, "No marks can be shown yet.");
    assert!(spread(&shown).items.is_empty());
}

#[test]
fn longer_words_on_any_scale_stay_inside() {
    let long = |words: &str| format!("{words} and Gemeinschaftsverantwortungsbereitschaft");
    for of in 2..=10 {
        for seats in [1, 5, 6, 40] {
            let row = |whole_room| SpreadRow {
                name: long("Community organisations and others together (12)"),
                whole_room,
                levels: vec![seats; of],
                dont_know: seats,
                not_applicable: seats,
                middle: Some(of - 1),
            };
            let of_one = SpreadOf {
                part: "a1".into(),
                label: String::new(),
                heading: Some(long("10 Shared vision and joint learning, all levels")),
                flags: vec![
                    long("Some see it very differently"),
                    long("Unknown"),
                    long("Split"),
                ],
                reading: long("The middle mark is 3; one or more marks stand far from it."),
                note: Some(long("Only the whole room may be shown here.")),
                rows: vec![row(false), row(true)],
            };
            let mut shown = Spread {
                scale: FigureScale {
                    marks: (0..of).map(|n| n.to_string()).collect(),
                    working: of / 2,
                    working_words: long("working"),
                },
                criteria: vec![of_one],
                ..Spread::default()
            };
            shown.key.mark = long("one mark");
            shown.key.dont_know = long("a mark of “don’t know”");
            shown.key.not_applicable = long("a mark of “not applicable”");
            shown.key.middle = long("middle mark");
            shown.key.dont_know_column = long("don’t know");
            shown.key.not_applicable_column = long("not applicable");
            inside(&spread(&shown));
            inside(&spread_one(&shown));
        }
    }
}

fn a_mark(levels: usize) -> impl Strategy<Value = Option<Mark>> {
    prop_oneof![
        6 => (0..levels).prop_map(level),
        2 => Just(Some(Mark::DontKnow)),
        1 => Just(Some(Mark::NotApplicable)),
        1 => Just(None),
    ]
}

fn a_room() -> impl Strategy<Value = (usize, Vec<(Sector, Option<Mark>)>)> {
    (2..=10_usize).prop_flat_map(|levels| {
        let seat = (0..Sector::ALL.len(), a_mark(levels));
        let seat = seat.prop_map(|(sector, mark)| (Sector::ALL[sector], mark));
        (Just(levels), prop::collection::vec(seat, 0..=40))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 2))]

    #[test]
    fn every_mark_that_may_be_shown_is_drawn_once_and_none_of_a_hidden_group(
        (levels, room) in a_room(), smallest in 3..=5_usize,
    ) {
        let workbook = on_a_scale_of(civic_service(), levels);
        let marks = marked(&workbook, &[(0, &room)], smallest);
        let of = &marks.criteria[0];
        let shown = one(&workbook, &marks, 0);
        let given = |wanted: fn(&Mark) -> bool| {
            room.iter().filter(|(_, mark)| mark.as_ref().is_some_and(wanted)).count()
        };
        let times = match of.shown {
            MayBeShown::NoMarks | MayBeShown::MarksAreIn => 0,
            MayBeShown::WholeRoom => 1,
            MayBeShown::Groups => 2,
        };
        let dots = given(|mark| matches!(mark, Mark::Level(_)));
        let rings = given(|mark| matches!(mark, Mark::DontKnow));
        for drawing in [spread(&shown), spread_one(&shown)] {
            inside(&drawing);
            prop_assert_eq!(count(&drawing, Ink::Dot), times * dots);
            prop_assert_eq!(count(&drawing, Ink::Ring), times * rings);
        }
        for row in &shown.criteria[0].rows {
            let marks: usize = row.levels.iter().sum();
            prop_assert!(marks + row.dont_know + row.not_applicable >= smallest);
            prop_assert!(row.middle.is_none() || marks >= smallest);
        }
    }

    #[test]
    fn dots_stand_five_to_a_row_and_never_on_one_another((levels, room) in a_room()) {
        let workbook = on_a_scale_of(civic_service(), levels);
        let marks = marked(&workbook, &[(0, &room)], 3);
        let shown = one(&workbook, &marks, 0);
        let drawings = [spread(&shown), spread_one(&shown)];
        let parts = drawings.iter().flat_map(|drawing| &drawing.items);
        for part in parts.filter(|item| matches!(item, Item::Part { .. })) {
            let mut places = circles(part, Ink::Dot);
            places.extend(circles(part, Ink::Ring));
            let mut lines = BTreeMap::new();
            for place in &places {
                let tenths = |length: f32| (length * 10.0).round() as i64;
                lines.entry(tenths(place.y)).or_insert_with(Vec::new).push(tenths(place.x));
            }
            let mut gaps = Vec::new();
            for line in lines.values_mut() {
                line.sort_unstable();
                gaps.extend(line.windows(2).map(|pair| pair[1] - pair[0]));
            }
            prop_assert!(gaps.iter().all(|gap| *gap > 60), "one dot on another");
            // Dots of one row stand closer together than two columns ever do.
            let close = gaps.iter().min().map_or(0, |gap| gap * 6 / 5).min(210);
            for line in lines.values() {
                let mut run = 1;
                for pair in line.windows(2) {
                    run = if pair[1] - pair[0] <= close { run + 1 } else { 1 };
                    prop_assert!(run <= 5);
                }
            }
        }
    }
}
