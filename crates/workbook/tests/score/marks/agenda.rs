//! The agenda: what to talk about first.

use pit_workbook::Sector::{Civic, Residents};
use pit_workbook::Workbook;
use pit_workbook::score::{AgendaClass, AgendaEntry, MarksScore, SmallestGroup, score_marks};

use crate::built::{answers, default_chain};
use crate::marked::{room, score_of};

fn order(score: &MarksScore) -> Vec<&str> {
    score
        .agenda
        .iter()
        .map(|entry| entry.criterion.id.as_str())
        .collect()
}

/// A room of one sector, given criterion by criterion: a word for each, a sign for each seat.
fn agenda(columns: &[&str]) -> Vec<(String, AgendaClass)> {
    let workbook = default_chain(columns.len());
    let seats = columns[0].len();
    let word = |seat| {
        columns
            .iter()
            .map(|c| c.as_bytes()[seat] as char)
            .collect::<String>()
    };
    let words: Vec<String> = (0..seats).map(word).collect();
    let told = |entry: AgendaEntry| (entry.criterion.id, entry.class);
    score_of(&workbook, &[(Civic, &words.join(" "))])
        .agenda
        .into_iter()
        .map(told)
        .collect()
}

fn ids(columns: &[&str]) -> Vec<String> {
    agenda(columns).into_iter().map(|(id, _)| id).collect()
}

#[test]
fn split_comes_before_unknown_before_low_before_the_rest() {
    let told = agenda(&["33333", "11111", "333dd", "11333", "33nnn"]);
    let told: Vec<_> = told
        .iter()
        .map(|(id, class)| (id.as_str(), *class))
        .collect();
    assert_eq!(
        told,
        [
            ("c4", AgendaClass::Split),
            ("c5", AgendaClass::UnknownOrDoesItApply),
            ("c3", AgendaClass::UnknownOrDoesItApply),
            ("c2", AgendaClass::LowAndAgreed),
            ("c1", AgendaClass::TheRest)
        ]
    );
}

#[test]
fn what_is_split_and_unknown_stands_with_the_split() {
    assert_eq!(agenda(&["0044dddd"])[0].1, AgendaClass::Split);
}

#[test]
fn of_the_split_the_wider_comes_first() {
    assert_eq!(ids(&["113334", "004444", "114444"]), ["c2", "c3", "c1"]);
}

#[test]
fn of_the_unknown_more_dont_knows_and_not_applicables_together_come_first() {
    assert_eq!(
        ids(&["333dd.", "33ddnn", "33nnn.", "ddddd."]),
        ["c4", "c2", "c3", "c1"]
    );
}

#[test]
fn of_the_low_the_lower_median_decides() {
    assert_eq!(
        ids(&["1111", "0111", "0000", "0011"]),
        ["c3", "c4", "c1", "c2"]
    );
}

#[test]
fn of_the_rest_the_wider_comes_first_and_those_without_level_marks_last() {
    assert_eq!(
        ids(&["......", "333333", "233333", "223333", "nn...."]),
        ["c4", "c3", "c2", "c1", "c5"]
    );
}

#[test]
fn a_criterion_whose_marks_may_not_be_shown_stands_as_one_without_marks() {
    assert_eq!(ids(&["04....", "......", "333333"]), ["c3", "c1", "c2"]);
}

#[test]
fn seen_very_differently_by_some_is_no_place_in_the_agenda() {
    assert_eq!(agenda(&["33333330"])[0].1, AgendaClass::TheRest);
}

#[test]
fn a_split_between_groups_counts_as_split() {
    let rows = [
        (Civic, "31 31 31 31 31 31 31 31 31 31 31 31"),
        (Residents, "11 11 11"),
    ];
    let score = score_of(&default_chain(2), &rows);
    assert_eq!(score.agenda[0].class, AgendaClass::Split);
    assert_eq!(order(&score), ["c1", "c2"]);
}

#[test]
fn what_is_agreed_as_not_applicable_is_not_on_the_agenda() {
    let workbook: Workbook = default_chain(3);
    let marks = room(&workbook, &[(Civic, "033 433 433")]);
    let score = score_marks(
        &marks,
        &answers(&workbook, "n d 3"),
        SmallestGroup::default(),
    );
    assert_eq!(order(&score), ["c2", "c3"]);
}
