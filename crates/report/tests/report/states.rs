//! Every figure in every state, with words as they are, as long and as short as they come.

use std::collections::BTreeSet;

use pit_record::body::Mode;
use pit_report::content::{profile_of, spread_of, spreads_of, two_sides_of};
use pit_report::drawing::Drawing;
use pit_report::figures::{
    self, Balance, Profile, Sides, Spread, Strip, TwoSides, dumbbell, pots_tree, trend, triangle,
    triangle_small,
};
use pit_words::Words;
use pit_workbook::score::{Mark, MarksScore};
use pit_workbook::{Sector, Workbook};

use crate::room::{civic_service, inside, level, marked, seats, split_room};
use crate::round::{Said, at, sheet};
use crate::sample::{self, moves, trees, triangles, words};
use crate::{balance, profile, two_sides};

type Change<'a> = &'a dyn Fn(&mut String);

/// Every figure in every state: its name and its drawing.
pub fn every() -> Vec<(String, Drawing)> {
    let as_it_is = |_: &mut String| {};
    let longest = |said: &mut String| words::lengthen(said, 60);
    let lengths: [(&str, Change<'_>); 3] = [
        ("", &as_it_is),
        ("-longest", &longest),
        ("-shortest", &words::shorten),
    ];
    let mut all = Vec::new();
    for (name, change) in lengths {
        let drawn = in_every_state(change).into_iter();
        all.extend(drawn.map(|(state, drawing)| (format!("{state}{name}"), drawing)));
    }
    all
}

fn in_every_state(change: Change<'_>) -> Vec<(String, Drawing)> {
    let mut all = Vec::new();
    let mut add = |name: &str, drawing: Drawing| all.push((name.to_owned(), drawing));
    for (state, shown) in [
        ("sample", triangles::harbourton()),
        ("first-look", triangles::first_look()),
        ("nothing-answered", triangles::nothing_answered()),
        ("all-answered", triangles::all_working()),
        ("one-segment", triangles::one_sector()),
    ] {
        let shown = triangles::reworded(shown, change);
        add(&format!("triangle-{state}"), triangle(&shown));
        add(&format!("triangle-small-{state}"), triangle_small(&shown));
    }
    for (state, shown) in [
        ("sample", trees::harbourton()),
        ("half-answered", trees::half_answered()),
        ("nothing-answered", trees::nothing_answered()),
        ("all-answered", trees::all_answered()),
    ] {
        let shown = trees::reworded(shown, change);
        add(&format!("pots-tree-{state}"), pots_tree(&shown));
    }
    for (rows, levels) in [(10, 5), (71, 5), (10, 10)] {
        let mut shown = moves::moved(rows, levels);
        let named = shown
            .rows
            .iter_mut()
            .flat_map(|row| [&mut row.name, &mut row.words]);
        named.for_each(change);
        add(&format!("dumbbell-{rows}-of-{levels}"), dumbbell(&shown));
    }
    for rounds in [2, 4, 8, 12, 30] {
        let mut shown = moves::years(rounds);
        let named = shown.panels.iter_mut();
        named
            .flat_map(|panel| [&mut panel.name, &mut panel.note])
            .for_each(change);
        add(&format!("trend-{rounds}"), trend(&shown));
    }
    for (state, counts, others) in [
        ("sample", [0, 3, 3, 4, 0], [1, 0, 0]),
        ("nothing-answered", [0; 5], [0, 11, 0]),
        ("all-answered", [2, 3, 1, 4, 1], [0, 0, 0]),
        ("all-alike", [0, 0, 11, 0, 0], [0, 0, 0]),
    ] {
        let drawing = figures::strip(&strip(counts, others, change));
        add(&format!("strip-{state}"), drawing);
    }
    let all_answered = || (0..9).map(|n| at(n % 5).aiming(4, 3)).collect();
    for (state, said) in [
        ("every-state", profile::every_state()),
        ("nothing-answered", Vec::new()),
        ("all-answered", all_answered()),
    ] {
        let drawing = figures::profile(&aims(said, change));
        add(&format!("profile-{state}"), drawing);
    }
    for (state, room) in rooms() {
        let workbook = civic_service();
        let marks = marked(&workbook, &[(4, &room)], 3);
        let one = reworded_spread(one_spread(&workbook, &marks), change);
        add(&format!("spread-one-{state}"), figures::spread_one(&one));
        let all = spreads_of(&Words::english(), &workbook, &marks);
        let all = reworded_spread(all, change);
        add(&format!("spread-{state}"), figures::spread(&all));
    }
    let everything = [
        (2, 2),
        (3, 1),
        (2, 1),
        (1, 3),
        (0, 4),
        (4, 4),
        (3, 3),
        (0, 0),
    ];
    let only = seats(Sector::Civic, &[level(1), level(2), level(3), level(3)]);
    for (state, marks) in [
        ("every-state", two_sides::seen(&everything)),
        ("one-sector", marked(&civic_service(), &[(0, &only)], 3)),
        ("nothing-answered", marked(&civic_service(), &[(0, &[])], 3)),
    ] {
        let drawing = figures::two_sides(&sides(&marks, change));
        add(&format!("two-sides-{state}"), drawing);
    }
    let many: Vec<_> = (0..40).map(|n| (n % 4, n % 3, n * 7 % 3)).collect();
    for (state, places) in [
        ("sample", &balance::PLAN[..]),
        ("nothing-planned", &[]),
        ("one-segment", &[(1, 0, 0), (1, 0, 0), (1, 0, 0)]),
        ("not-said", &[(0, 0, 0), (3, 2, 0), (0, 2, 2), (3, 1, 1)]),
        ("forty", &many),
    ] {
        let drawing = figures::balance(&plan(places, change));
        add(&format!("balance-{state}"), drawing);
    }
    all
}

fn strip(
    counts: [usize; 5],
    [dont_know, unanswered, not]: [usize; 3],
    change: Change<'_>,
) -> Strip {
    let mut strip = sample::spread();
    for (level, count) in strip.levels.iter_mut().zip(counts) {
        (level.count, level.from_marks) = (count, level.from_marks.min(count));
        change(&mut level.name);
    }
    strip.dont_know.count = dont_know;
    strip.unanswered.count = unanswered;
    strip.not_applicable.count = not;
    for other in [
        &mut strip.dont_know,
        &mut strip.unanswered,
        &mut strip.not_applicable,
    ] {
        change(&mut other.name);
    }
    change(&mut strip.working_words);
    strip
}

fn aims(said: Vec<Said>, change: Change<'_>) -> Profile {
    let sheet = sheet(civic_service(), said);
    let mut shown = profile_of(&Words::english(), &sheet, Mode::Group, "Harbourton");
    for row in &mut shown.rows {
        change(&mut row.name);
        change(&mut row.words);
    }
    let key = &mut shown.key;
    for words in [
        &mut shown.words_head,
        &mut shown.scale.working_words,
        &mut key.agreed,
        &mut key.from_marks,
        &mut key.aim,
        &mut key.dont_know,
        &mut key.unanswered,
        &mut key.not_applicable,
    ] {
        change(words);
    }
    shown
}

/// Seats with what each marks; nothing where it marks nothing.
type Room = Vec<(Sector, Option<Mark>)>;

/// Rooms in which different things may be shown.
fn rooms() -> [(&'static str, Room); 5] {
    let civic = |marks: &[usize]| -> Vec<_> {
        let marks: Vec<_> = marks.iter().map(|index| level(*index)).collect();
        seats(Sector::Civic, &marks)
    };
    let mut every_answer = split_room();
    every_answer.extend(seats(Sector::Other, &[Some(Mark::NotApplicable); 3]));
    [
        ("split", split_room()),
        ("every-answer", every_answer),
        ("council-only", civic(&[0, 1, 1, 2, 3, 3, 3, 4])),
        ("too-few", civic(&[1, 2])),
        ("nothing-marked", seats(Sector::Civic, &[None; 8])),
    ]
}

fn one_spread(workbook: &Workbook, marks: &MarksScore) -> Spread {
    let smallest = marks.groups.smallest_group;
    spread_of(&Words::english(), workbook, &marks.criteria[4], smallest)
}

fn reworded_spread(mut shown: Spread, change: Change<'_>) -> Spread {
    for of in &mut shown.criteria {
        change(&mut of.reading);
        of.flags.iter_mut().for_each(change);
        of.heading.iter_mut().chain(&mut of.note).for_each(change);
        of.rows.iter_mut().for_each(|row| change(&mut row.name));
    }
    let key = &mut shown.key;
    for words in [
        &mut shown.scale.working_words,
        &mut key.mark,
        &mut key.dont_know,
        &mut key.not_applicable,
        &mut key.middle,
        &mut key.dont_know_column,
        &mut key.not_applicable_column,
    ] {
        change(words);
    }
    shown
}

fn sides(marks: &MarksScore, change: Change<'_>) -> TwoSides {
    let sides = marks.two_sides.as_ref().unwrap();
    let mut shown = two_sides_of(&Words::english(), &civic_service(), sides, "Harbourton");
    for row in &mut shown.rows {
        change(&mut row.name);
        change(&mut row.words);
    }
    for words in [
        &mut shown.scale.working_words,
        &mut shown.words_head,
        &mut shown.first_key,
        &mut shown.second_key,
        &mut shown.wide_key,
    ] {
        change(words);
    }
    shown
}

fn plan(places: &[(usize, usize, usize)], change: Change<'_>) -> Balance {
    let mut shown = balance::shown(places);
    for Sides {
        behaviour,
        conditions,
        not_said,
    } in [&mut shown.heads, &mut shown.totals]
    {
        [behaviour, conditions, not_said]
            .into_iter()
            .for_each(change);
    }
    for row in &mut shown.rows {
        change(&mut row.name);
        change(&mut row.counts);
    }
    for words in [
        &mut shown.total,
        &mut shown.none,
        &mut shown.open_key,
        &mut shown.done_key,
    ] {
        change(words);
    }
    shown
}

#[test]
fn every_figure_in_every_state_stands_inside_its_drawing_with_no_words_on_others() {
    let every = every();
    let names: BTreeSet<&String> = every.iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), every.len(), "a picture for each");
    for (_, drawing) in &every {
        inside(drawing);
    }
}

#[test]
fn every_figure_says_what_it_shows_in_every_state() {
    for (name, drawing) in every() {
        assert!(!drawing.title.is_empty(), "{name} has no title");
        assert!(!drawing.description.is_empty(), "{name} has no reading");
    }
}
