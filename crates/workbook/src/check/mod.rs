//! Finds every problem of a workbook file at once, each with its line and column.
//!
//! The text is read as a tree that knows where everything stands; the tree is held against the
//! shape of a workbook (a table), then against what a workbook must mean. There are no sentences
//! here: a [`Problem`] is a code and its arguments, and the sentence "what is
//! wrong, what to do" is made from them elsewhere, in any language.

mod code;
mod form;
mod found;
mod meaning;
mod nearest;
mod node;
mod position;
mod problem;
mod repeated_keys;
mod shape;
mod syntax;
mod table;
mod walk;

use schemars::JsonSchema;
use serde::Serialize;

use crate::Workbook;
use found::Found;
use node::Node;

pub use code::{Code, Severity};
pub use problem::Problem;
pub use syntax::SyntaxFault;

/// What checking found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Checked {
    /// The workbook; there unless a problem is an error.
    pub workbook: Option<Workbook>,
    /// Every problem, in the order of the text.
    pub problems: Vec<Problem>,
}

impl Checked {
    /// The problems that keep the workbook from being used.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.problems
            .iter()
            .filter(|p| p.severity == Severity::Error)
    }

    /// The problems that are worth mending but keep nothing from working.
    pub fn warnings(&self) -> impl Iterator<Item = &Problem> {
        self.problems
            .iter()
            .filter(|p| p.severity == Severity::Warning)
    }
}

/// Finds every problem of a workbook's text. Never panics, whatever the text; a text that isn't
/// JSON always has at least one error.
pub fn check(text: &str) -> Checked {
    let mut found = Found::default();
    // A comment or a trailing comma doesn't hide the problems behind it.
    if let Some(tree) = syntax::read(text, &mut found) {
        let root = Node::root(&tree);
        repeated_keys::check(&root, text, &mut found);
        walk::check(&root, &table::WORKBOOK, &mut found);
        meaning::check(&root, text, &mut found);
    }
    let workbook = if found.has_error() {
        None
    } else {
        read_as_workbook(text, &mut found)
    };
    Checked {
        workbook,
        problems: found.into_problems(text),
    }
}

/// As [`check`], for the bytes of a file; bytes that aren't UTF-8 are a problem too.
pub fn check_bytes(bytes: &[u8]) -> Checked {
    match std::str::from_utf8(bytes) {
        Ok(text) => check(text),
        Err(error) => {
            let readable = &bytes[..error.valid_up_to()];
            let mut found = Found::default();
            found.add(readable.len(), Code::NotUtf8, "", &[]);
            Checked {
                workbook: None,
                problems: found.into_problems(&String::from_utf8_lossy(readable)),
            }
        }
    }
}

/// The last word is serde's: should it object to what passed, that is a problem like any other.
fn read_as_workbook(text: &str, found: &mut Found) -> Option<Workbook> {
    match Workbook::from_json(text) {
        Ok(workbook) => Some(workbook),
        Err(error) => {
            found.add(
                position::of_serde(text, &error),
                Code::Unreadable,
                "",
                &[&error],
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_serde_objects_to_is_a_problem_with_its_place() {
        let mut found = Found::default();
        let text = "{\n  \"id\": 1\n}";
        assert_eq!(read_as_workbook(text, &mut found), None);
        let problems = found.into_problems(text);
        assert_eq!(problems.len(), 1);
        let problem = &problems[0];
        assert_eq!(
            (problem.code, problem.line, problem.column),
            (Code::Unreadable, 2, 9)
        );
        assert!(
            problem.values["reason"].contains("invalid type"),
            "{problem:?}"
        );
    }
}
