//! The problems found so far, by their offset in the text.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::position::Lines;
use super::{Code, Problem, Severity};

#[derive(Default)]
pub(super) struct Found {
    problems: Vec<(usize, Code, String, BTreeMap<&'static str, String>)>,
}

impl Found {
    /// Notes a problem at a byte offset, with a value for each of the code's arguments (a code
    /// that needs fewer takes the first ones).
    pub(super) fn add(&mut self, offset: usize, code: Code, path: &str, values: &[&dyn Display]) {
        debug_assert!(
            values.len() >= code.arg_names().len(),
            "{code:?} lacks a value"
        );
        let names = code.arg_names().iter().copied();
        let values = names.zip(values.iter().map(ToString::to_string)).collect();
        self.problems.push((offset, code, path.to_owned(), values));
    }

    pub(super) fn has_error(&self) -> bool {
        self.problems
            .iter()
            .any(|(_, code, ..)| code.severity() == Severity::Error)
    }

    /// The problems in the order of the text, with their lines and columns.
    pub(super) fn into_problems(mut self, text: &str) -> Vec<Problem> {
        self.problems
            .sort_by(|a, b| (a.0, a.1, &a.2).cmp(&(b.0, b.1, &b.2)));
        let lines = Lines::of(text);
        self.problems
            .into_iter()
            .map(|(offset, code, path, values)| {
                let (line, column) = lines.place(offset);
                Problem {
                    line,
                    column,
                    severity: code.severity(),
                    code,
                    path,
                    values,
                }
            })
            .collect()
    }
}
