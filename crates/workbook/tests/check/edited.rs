//! A sound workbook's text, and edits of it.

use pit_workbook::check::{Checked, check};

/// A sound workbook of two criteria.
pub const SMALL: &str = include_str!("../fixtures/small.json");

/// Marks the place where a problem is expected.
const HERE: char = '☞';

/// The sound text with one thing replaced that occurs in it once.
pub fn replace(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from:?} must occur once");
    text.replace(from, to)
}

/// A text and the places marked in it: line and column, counted here in a way of their own.
pub fn places(marked: &str) -> (String, Vec<(usize, usize)>) {
    let mut places = Vec::new();
    let (mut text, mut line, mut column) = (String::new(), 1, 1);
    for c in marked.chars() {
        match c {
            HERE => places.push((line, column)),
            '\n' => {
                text.push(c);
                (line, column) = (line + 1, 1);
            }
            _ => {
                text.push(c);
                column += 1;
            }
        }
    }
    (text, places)
}

/// What was found, as code, line and column.
pub fn found(checked: &Checked) -> Vec<(&'static str, usize, usize)> {
    checked
        .problems
        .iter()
        .map(|p| (p.code.as_str(), p.line, p.column))
        .collect()
}

#[test]
fn the_small_workbook_is_sound() {
    let checked = check(SMALL);
    assert_eq!(checked.problems, vec![]);
    let workbook = checked.workbook.expect("it is sound");
    assert_eq!(workbook.criteria.len(), 2);
    assert_eq!(workbook.scale.working_index(), 2);
}

#[test]
fn a_source_of_one_line_is_sound() {
    let text = replace(SMALL, r#""phe-2021:448-449""#, r#""phe-2021:448""#);
    assert_eq!(check(&text).problems, vec![]);
}
